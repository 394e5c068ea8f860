// The page for web editors: a preview that is filled in like any calculator, and the code that repeats it.

import { lacks } from "./policy.js";

const place = document.querySelector("[data-integrate]");
const form = place.querySelector("[data-choices]");
const frame = place.querySelector("[data-preview]");
const site = new URL(place.dataset.root, location.href);
const at = (name) => document.querySelector(`[data-code="${name}"]`);
const value = (name) => form.elements[name].value.trim();
const ticked = (selector) => [...form.querySelectorAll(`${selector} input:checked`)].map((box) => box.value);

// The preview is a page of this site, so that its fields can be read here; other websites can't.
const inside = () => frame.contentDocument;
let typed = [];
// While another look of the calculator is loading, what was typed into the one before it.
const given = () => {
  if (inside()?.documentElement?.dataset.ready === undefined) return typed;
  const fields = [...inside().querySelectorAll("form[data-calc] [name]")];
  const said = fields.filter((field) => "given" in field.dataset && field.value !== "" && !field.dataset.file && !field.dataset.today);
  return (typed = said.map(({ name, value }) => ({ name, value })));
};

function look() {
  const chosen = new URLSearchParams();
  if (value("theme") !== "light") chosen.set("theme", value("theme"));
  if (value("scale") !== "1") chosen.set("scale", value("scale"));
  if (/^#?[0-9a-f]{6}$/i.test(value("brand"))) chosen.set("brand", `#${value("brand").replace("#", "")}`);
  return chosen;
}

function address(query) {
  const url = new URL(`${value("lang") === "en" ? "en/" : ""}embed/${value("calculator")}/`, site);
  url.search = query;
  return url.href;
}

const escape = (text) => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");

function write() {
  const inputs = new URLSearchParams(form.elements.preset.checked || ticked("[data-fixed]").length ? given().filter((field) => form.elements.preset.checked || ticked("[data-fixed]").includes(field.name)).map((field) => [field.name, field.value]) : []);
  const [parts, fixed] = [ticked("[data-parts]").join(" "), ticked("[data-fixed]").filter((name) => inputs.has(name)).join(" ")];
  const all = new URLSearchParams([...inputs, ...look()]);
  if (parts) all.set("parts", parts);
  if (fixed) all.set("fixed", fixed);
  const title = form.elements.calculator.selectedOptions[0].text;
  const height = Math.ceil(inside()?.documentElement?.getBoundingClientRect().height ?? 1500);
  const pairs = [["calculator", value("calculator")], ["lang", value("lang")], ...look(), ["parts", parts], ["query", String(inputs)], ["fixed", fixed]].filter(([, text]) => text);
  const attributes = (prefix) => pairs.map(([name, text]) => `${prefix}${name === "calculator" && prefix ? "diansuan" : name}="${escape(text)}"`).join(" ");
  const full = new URL(`${value("lang") === "en" ? "en/" : ""}${value("calculator")}/`, site);
  full.hash = inputs;
  const link = `<a href="${escape(full.href)}">${escape(title)}</a>`;
  const script = `<script type="module" src="${new URL("embed/v1/diansuan.js", site)}"></scr` + "ipt>";
  at("iframe").value = `<iframe src="${escape(address(all))}" title="${escape(title)}" width="100%" height="${height}" style="border:0" allow="clipboard-write; web-share" loading="lazy"></iframe>`;
  at("script").value = `${script}\n<diansuan-calculator ${attributes("")}>${link}</diansuan-calculator>`;
  at("div").value = `${script}\n<div ${attributes("data-")}>${link}</div>`;
  at("npm").value = `import "diansuan/element";\n\n<diansuan-calculator base="${site}" ${attributes("")}>${link}</diansuan-calculator>`;
  at("link").value = full.href;
  draw(full.href);
}

// The link as a code for telephones, on white in every theme, to look at and to save.
const picture = document.querySelector("[data-qr]");
let drawn = "";
async function draw(text) {
  if (drawn === (drawn = text)) return;
  try {
    const { code } = await import("./qr.js");
    if (drawn !== text) return;
    const svg = code(text);
    for (const [name, size] of [["width", 200], ["height", 200]]) svg.setAttribute(name, size);
    svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
    svg.style.background = "#fff";
    picture.querySelector("svg")?.remove();
    picture.prepend(svg);
    const save = picture.querySelector("a");
    save.href = `data:image/svg+xml,${encodeURIComponent(svg.outerHTML)}`;
    save.download = "diansuan.svg";
    picture.hidden = false;
  } catch {
    // More than such a code holds.
    picture.hidden = true;
  }
}

// A colour that is not used is said where it was typed: the calculator says it at its end, far below.
const brandSaid = form.querySelector("[data-brand-said]");
function sayBrand() {
  const hard = /brand=.*→ (#\w+)/.exec(inside()?.documentElement?.dataset.hard ?? "");
  const bad = value("brand") && !look().has("brand");
  brandSaid.textContent = bad ? brandSaid.dataset.bad : hard ? brandSaid.dataset.hard + hard[1] : "";
}

function show() {
  const query = look();
  if (ticked("[data-parts]").length) query.set("parts", ticked("[data-parts]").join(" "));
  // What was typed into the preview goes along to another look of the same calculator.
  if (frame.dataset.shows !== value("calculator")) typed = [];
  else for (const field of given()) query.set(field.name, field.value);
  frame.dataset.shows = value("calculator");
  frame.src = address(query);
  write();
}

function boxes(list, items) {
  list.replaceChildren(
    ...items.map(([name, text]) => {
      const label = document.createElement("label");
      label.className = "check";
      const box = Object.assign(document.createElement("input"), { type: "checkbox", value: name });
      label.append(box, Object.assign(document.createElement("span"), { textContent: text }));
      return label;
    }),
  );
}

frame.addEventListener("load", () => {
  const page = inside();
  if (!page) return;
  const fields = [...page.querySelectorAll("form[data-calc] [name]")];
  const parts = [...page.querySelectorAll(".part")];
  const list = form.querySelector("[data-parts]");
  if (list.dataset.of !== value("calculator")) {
    list.dataset.of = value("calculator");
    list.hidden = parts.length < 2;
    boxes(list.querySelector("[data-list]"), parts.length < 2 ? [] : parts.map((part) => [part.id.replace("part-", ""), part.querySelector("h2")?.textContent ?? part.id]));
    const names = new Map(fields.filter((field) => !field.dataset.file && !field.dataset.today).map((field) => [field.name, page.querySelector(`label[for="${field.id}"]`)?.textContent ?? field.name]));
    boxes(form.querySelector("[data-fixed]"), [...names]);
  }
  // What is not shown can't be typed, so that nothing has to hold it.
  const shown = new Set(fields.filter((field) => !field.closest("[hidden]")).map(({ name }) => name));
  for (const box of form.querySelectorAll("[data-fixed] input")) box.parentNode.hidden = !shown.has(box.value) && !box.checked;
  sayBrand();
  page.addEventListener("input", () => setTimeout(write));
  new frame.contentWindow.ResizeObserver(write).observe(page.body);
  write();
});

form.addEventListener("input", ({ target }) => {
  if (target.name === "calculator") for (const box of form.querySelectorAll("[data-parts] input, [data-fixed] input")) box.checked = false;
  sayBrand();
  if (target.name === "preset" || target.closest("[data-fixed]")) write();
  else show();
});
form.addEventListener("submit", (event) => event.preventDefault());

const width = place.querySelector('[name="width"]');
// As high as a window, the preview scrolls inside; the code names the whole height.
frame.height = 720;
const measure = () => (frame.width = width.value);
width.addEventListener("input", measure);
measure();

for (const button of document.querySelectorAll("[data-copy]")) {
  button.dataset.label = button.textContent;
  button.addEventListener("click", async () => {
    const code = at(button.dataset.copy);
    try {
      await navigator.clipboard.writeText(code.value);
      button.textContent = button.dataset.done;
    } catch {
      code.select();
      button.textContent = button.dataset.byHand;
    }
    setTimeout(() => (button.textContent = button.dataset.label), 3000);
  });
}

const policy = document.querySelector("[data-policy]");
const answer = document.querySelector("[data-lacks]");
function check() {
  const lines = ["iframe", "script"].flatMap((level) => {
    if (!policy.value.trim()) return level === "script" ? [answer.dataset.none] : [];
    const missing = lacks(policy.value, site.origin, level);
    if (!missing) return level === "script" ? [answer.dataset.unreadable] : [];
    return [`${answer.dataset[level]} · ${missing.length ? answer.dataset.lacking : answer.dataset.enough}`, ...missing.map((line) => `${line};`)];
  });
  answer.replaceChildren(...lines.map((text) => Object.assign(document.createElement("p"), { textContent: text })));
}
policy.addEventListener("input", check);
check();
show();
