// A utility's own settings, config.json beside the site: name, logo, colours, telephone numbers, pages, notice and
// so on, without a build. Read by every page, asked of the network at every visit; what was read last is remembered,
// so that the next page is painted with it at once. A file in which anything is wrong is not used at all: the page
// stays as it was shipped, and the reason is said on the console and on the page check/.
//
// `diansuanSettings` is what other scripts ask: `ready`, a promise of `{ settings, reason, found }`; `read(text)`;
// `show(settings)`, for a preview.
(function () {
  // From public/schema/config.schema.json.
  const SCHEMA = DIANSUAN_SETTINGS_SCHEMA;
  const MOST = 32768;
  const KEPT = "diansuan-settings";
  const LEAST = 4.5;
  const root = document.documentElement;
  const english = root.lang === "en";
  const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;
  const site = () => new URL(meta("diansuan-root") ?? "./", location.href);
  const said = (text) => text[english ? "en" : "zh"];
  const TYPES = { object: (v) => v !== null && typeof v === "object" && !Array.isArray(v), array: Array.isArray, string: (v) => typeof v === "string" };

  // What is wrong with a value, and where; nothing where it is sound.
  function wrong(value, rule, at) {
    if (rule.$ref) return wrong(value, SCHEMA.$defs[rule.$ref.split("/").pop()], at);
    const here = at || "config.json";
    if ("const" in rule) return value === rule.const ? "" : `${here}: ${rule.const}`;
    if (rule.enum) return rule.enum.includes(value) ? "" : `${here}: ${JSON.stringify(value).slice(0, 60)}`;
    if (!TYPES[rule.type](value)) return `${here}: ${rule.type}`;
    const below = (name) => (at ? `${at}.${name}` : name);
    if (rule.type === "string") {
      if (value.length > (rule.maxLength ?? MOST)) return `${here}: > ${rule.maxLength}`;
      if (value.length < (rule.minLength ?? 0)) return `${here}: ""`;
      return !rule.pattern || new RegExp(rule.pattern, "u").test(value) ? "" : `${here}: ${value.slice(0, 60)}`;
    }
    if (rule.type === "array") {
      if (value.length > (rule.maxItems ?? MOST) || value.length < (rule.minItems ?? 0)) return `${here}: ${value.length}`;
      if (rule.uniqueItems && new Set(value).size < value.length) return `${here}: 2 ×`;
      return value.map((item, index) => wrong(item, rule.items, below(index))).find(Boolean) ?? "";
    }
    const stranger = Object.keys(value).find((name) => !Object.hasOwn(rule.properties, name));
    if (stranger !== undefined) return `${below(stranger)}: ?`;
    const lacking = (rule.required ?? []).find((name) => !Object.hasOwn(value, name));
    if (lacking) return `${below(lacking)}: –`;
    return Object.keys(value).map((name) => wrong(value[name], rule.properties[name], below(name))).find(Boolean) ?? "";
  }

  /** The settings that a text holds, or why it holds none. */
  function read(text) {
    if (new TextEncoder().encode(text).length > MOST) return { reason: `config.json: > ${MOST / 1024} KB` };
    let settings;
    try {
      settings = JSON.parse(text);
    } catch (error) {
      return { reason: `config.json: ${error.message}` };
    }
    const reason = wrong(settings, SCHEMA, "");
    return reason ? { reason } : { settings };
  }

  // What has been changed, to be taken back before other settings are shown.
  let back = [];
  let now = { format: 1 };
  const done = new Set();
  const once = (name, run) => {
    if (!done.has(name) && run() !== false) done.add(name);
  };

  function light(hex) {
    const part = (at) => parseInt(hex.slice(at, at + 2), 16) / 255;
    return [1, 3, 5].map(part).reduce((sum, one, at) => sum + (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4) * [0.2126, 0.7152, 0.0722][at], 0);
  }
  const contrast = (one, other) => {
    const [a, b] = [light(one), light(other)].sort((x, y) => y - x);
    return (a + 0.05) / (b + 0.05);
  };

  // Colours as a rule of the style sheet, below what the website around a frame asks for.
  let painted;
  function paint() {
    if (painted) painted.style.cssText = "";
    const style = getComputedStyle(root);
    const own = (name) => style.getPropertyValue(name).trim();
    const paper = own("--paper");
    const brand = /^#[0-9a-f]{6}$/i.test(paper) && now.brand?.[light(paper) > 0.4 ? "light" : "dark"];
    if (!brand) return;
    const on = contrast(brand, "#ffffff") >= contrast(brand, "#000000") ? "#ffffff" : "#000000";
    const hard = [paper, own("--card"), own("--field"), on].find((under) => contrast(brand, under) < LEAST);
    if (hard) return void console.warn(`config.json: brand: ${brand} / ${hard}: ${contrast(brand, hard).toFixed(1)} < ${LEAST}`);
    const first = [...document.styleSheets].find(({ href }) => href);
    painted ??= first.cssRules[first.insertRule(":root:root:root{}", first.cssRules.length)];
    for (const name of ["--brand", "--beam", "--link"]) painted.style.setProperty(name, brand);
    painted.style.setProperty("--on-brand", on);
  }

  // Telephone numbers: those of texts and those to dial, of results only the latter. What rules and the glossary
  // quote stays, and so does whatever stands in a field.
  const KEEP = "script, style, textarea, pre, code, select, .rule, .glossary, [data-verbatim]";
  let numbers = {};
  let renamed = [];
  const after = new WeakMap();
  const swap = (text) => text.replace(/\d+/g, (digits) => numbers[digits] ?? digits);
  function put(node, before, write, text = swap(before)) {
    if (text === before || after.get(node) === before) return;
    after.set(node, text);
    write(text);
    renamed.push({ node, undo: () => write(before) });
  }
  function renumber(top) {
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    for (let one = top.nodeType === 3 ? top : walker.nextNode(); one; one = walker.nextNode()) {
      const [text, around] = [one, one.parentElement];
      if (!/\d{5}/.test(text.data) || around?.closest(KEEP) || (around?.closest("[data-island]") && !around.matches("a.tel"))) continue;
      put(text, text.data, (data) => (text.data = data));
    }
    if (!top.querySelectorAll) return;
    for (const link of top.querySelectorAll('a[href^="tel:"]')) {
      const href = link.getAttribute("href");
      if (!link.closest(KEEP)) put(link, href, (to) => link.setAttribute("href", to), swap(href).replace(/ /g, ""));
    }
    for (const box of top.querySelectorAll("[data-none]")) put(box, box.dataset.none, (text) => (box.dataset.none = text));
    for (const template of top.querySelectorAll("template")) renumber(template.content);
  }

  function element(name, text, attributes = {}) {
    const made = document.createElement(name);
    made.textContent = text;
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    back.push(() => made.remove());
    return made;
  }
  const out = (text, url) => element("a", text, { href: url, target: "_blank", rel: "noopener" });

  // Whatever else a script thinks of it.
  function hide(one) {
    one.setAttribute("data-unshown", "");
    back.push(() => one.removeAttribute("data-unshown"));
  }

  // The pages that are not shown leave the lists of links: navigation, kinds, the first page, what comes next.
  const address = (link) => {
    const path = new URL(link.href, location.href).pathname;
    const base = site().pathname;
    return path.startsWith(base) ? path.slice(base.length).replace(/^en\//, "") : undefined;
  };
  function choose(pages) {
    const known = SCHEMA.properties.pages.items.enum;
    const shown = (link) => !known.includes(address(link)) || pages.includes(address(link));
    const place = (item) => Math.min(...[...item.querySelectorAll("a")].map((link) => pages.indexOf(address(link))).map((at) => (at < 0 ? 999 : at)));
    for (const item of document.querySelectorAll(".site-head nav li[data-pages]")) {
      const group = item.dataset.pages.split(" ").filter((one) => pages.includes(one)).sort((a, b) => pages.indexOf(a) - pages.indexOf(b));
      if (item.dataset.pages === "") continue;
      if (!group.length) hide(item);
      else {
        const link = item.querySelector("a");
        const before = link.getAttribute("href");
        link.href = new URL(`${english ? "en/" : ""}${group[0]}`, site());
        back.push(() => link.setAttribute("href", before));
      }
    }
    for (const link of document.querySelectorAll(".kinds a, .door a, .onward a, .ask a, .story a, .pair a")) if (!shown(link)) hide(link.closest("li, .ask") ?? link);
    for (const list of document.querySelectorAll(".site-head nav ul, .kinds ul, .door ul")) {
      const items = [...list.children];
      const sorted = items.map((item) => [item.dataset.pages === "" ? -1 : place(item), item]).sort(([a], [b]) => a - b).map(([, item]) => item);
      if (sorted.some((item, at) => item !== items[at])) {
        list.append(...sorted);
        back.push(() => list.append(...items));
      }
    }
    for (const door of document.querySelectorAll(".door")) if (!door.querySelector("li:not([data-unshown])")) hide(door);
  }

  // No longer among the choices; a link may name it all the same.
  function withhold(option) {
    option.hidden = option.disabled = true;
    back.push(() => (option.hidden = option.disabled = false));
  }

  const today = () => {
    const day = new Date();
    return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  };

  // Puts the settings where they belong, as far as the page is there yet.
  function dress() {
    const all = document.readyState !== "loading";
    if (now.utility) {
      for (const place of document.querySelectorAll("[data-with-utility]:not([data-own])")) {
        const before = [place.textContent, place.hidden];
        place.textContent = (place.dataset.withUtility || "{utility}").replaceAll("{utility}", said(now.utility));
        place.hidden = false;
        place.dataset.own = "";
        back.push(() => {
          [place.textContent, place.hidden] = before;
          delete place.dataset.own;
        });
      }
    }
    const mark = document.querySelector(".site-head .brand svg");
    if (now.logo && mark)
      once("logo", () => {
        const picture = element("img", "", { class: "logo", alt: "", src: new URL(now.logo, site()).href });
        // A picture that does not come leaves the mark.
        picture.onerror = () => (picture.remove(), mark.removeAttribute("data-unshown"));
        hide(mark);
        mark.before(picture);
      });
    const main = document.getElementById("content");
    if (now.notice && main && !((now.notice.from ?? "") > today() || (now.notice.until ?? "9") < today())) once("notice", () => main.prepend(element("p", said(now.notice.text), { class: "notice", role: "note" })));
    const links = document.querySelector("[data-own-links]");
    if (links && (now.links || now.record))
      once("links", () => {
        const made = (now.links ?? []).map(({ text, url }) => out(said(text), url));
        if (now.record) made.push(out(now.record, "https://beian.miit.gov.cn/"));
        made.forEach((link, at) => links.append(at ? " · " : "", link));
        links.hidden = false;
        back.push(() => ((links.textContent = ""), (links.hidden = true)));
      });
    if (!all) return;
    if (now.pages) once("pages", () => choose(now.pages));
    if (now.hide) once("hide", () => [...document.querySelectorAll("select option")].filter(({ value }) => now.hide.includes(value)).forEach(withhold));
  }

  let watching;
  /** Shows these settings in the place of the former ones. */
  function show(settings) {
    watching?.disconnect();
    for (const undo of back.splice(0).reverse()) undo();
    for (const { undo } of renamed.splice(0).reverse()) undo();
    done.clear();
    now = settings;
    paint();
    const text = { 95598: settings.hotline, 12398: settings.regulator };
    numbers = Object.fromEntries(Object.entries(text).filter(([from, to]) => to && to !== from));
    const renumbers = Object.keys(numbers).length > 0;
    if (renumbers && document.body) renumber(document.body);
    dress();
    watching = new MutationObserver((changes) => {
      if (document.readyState === "loading") dress();
      if (!renumbers) return;
      for (const { target, addedNodes } of changes) for (const node of target.nodeType === 3 ? [target] : addedNodes) renumber(node);
      if (renamed.length > 1000) renamed = renamed.filter(({ node }) => node.isConnected);
    });
    if (renumbers || document.readyState === "loading") watching.observe(document, { subtree: true, childList: true, characterData: true });
  }

  // Reads what is kept, or keeps a text; an empty one is removed.
  function kept(text) {
    try {
      if (text === undefined) return localStorage.getItem(KEPT);
      text ? localStorage.setItem(KEPT, text) : localStorage.removeItem(KEPT);
    } catch {
      // The next page asks anew.
    }
  }

  async function fetched(before) {
    let answer;
    try {
      answer = await fetch(new URL("config.json", site()), { cache: "no-cache" });
      // The site has no settings of its own.
      if (answer.status === 404) return { settings: { format: 1 }, found: false };
      if (!answer.ok) throw new Error(String(answer.status));
    } catch (error) {
      // Without a network: as at the last visit.
      return { ...(before ?? { settings: { format: 1 }, reason: `config.json: ${error.message}` }), found: false, again: true };
    }
    const text = await answer.text();
    return { ...read(text), text, found: true };
  }

  // Of several sites on one host, each has its own.
  async function begin() {
    const remembered = kept();
    const [where, text] = remembered?.split("\n", 2) ?? [];
    const before = where === site().href && text ? read(text) : undefined;
    if (before?.settings) show(before.settings);
    const { settings = { format: 1 }, reason = "", text: came, found, again } = await fetched(before?.settings && before);
    if (reason) console.warn("Settings are not used:", reason);
    const compact = JSON.stringify(settings);
    const plain = compact === '{"format":1}';
    if (!again) kept(plain ? "" : `${site().href}\n${compact}`);
    if (compact !== JSON.stringify(now)) show(settings);
    root.dataset.settings = reason ? "refused" : plain ? "none" : "own";
    return { settings, reason, found, text: came };
  }

  const theme = new MutationObserver(paint);
  theme.observe(root, { attributes: true, attributeFilter: ["data-theme"] });
  matchMedia("(prefers-color-scheme: dark)").addEventListener?.("change", paint);
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", dress);
  self.diansuanSettings = { read, show, schema: SCHEMA, ready: begin() };
})();
