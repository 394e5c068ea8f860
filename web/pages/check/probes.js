// What the check page looks at, each by a name: gives a verdict and lines of what was found.

import { filesOf, hashes, knownCases, priceFiles } from "./content.js";

const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;
const root = new URL(meta("diansuan-root") ?? "./", location.href);
const at = (path) => new URL(path, root);
const asset = (end) => document.querySelector(`script[src$="${end}"], link[href$="${end}"]`);
const script = () => asset(".js").src;
const style = () => asset(".css").href;
const EMBED = "embed/power-factor/";
const YEAR = 31536000;

const answers = new Map();
/** The answer for an address, asked once. */
function ask(path) {
  const url = at(path).href;
  if (!answers.has(url)) answers.set(url, fetch(url, { cache: "no-store" }));
  return answers.get(url);
}
const header = async (path, name) => (await ask(path)).headers.get(name);

const well = (...lines) => ({ verdict: "ok", lines });
const judged = (bad, ...lines) => ({ verdict: bad.length ? "bad" : "ok", lines: bad.length ? bad : lines });
const noted = (...lines) => ({ verdict: "note", lines });
const short = (url) => decodeURI(new URL(url, root).pathname);

// Of several addresses and what each has to say, those that do not.
async function unlike(pairs, name, fits) {
  const bad = [];
  for (const [path, wanted] of pairs) {
    const answer = await ask(path);
    const value = answer.headers.get(name) ?? "";
    if (!answer.ok || !fits(value, wanted)) bad.push(`${short(path)} ${answer.ok ? `${name}: ${value || "–"}` : answer.status}`);
  }
  return bad;
}

async function pkg() {
  const module = await import(at("pkg/diansuan.js").href);
  await module.default();
  return module;
}

// A frame that is cut off from this site counts as another website's.
function framed() {
  return new Promise((resolve) => {
    const frame = Object.assign(document.createElement("iframe"), { src: at(EMBED).href, title: "embed" });
    frame.setAttribute("sandbox", "allow-scripts");
    frame.className = "hidden";
    const end = (said) => {
      removeEventListener("message", hear);
      clearTimeout(timer);
      frame.remove();
      resolve(said);
    };
    const hear = ({ source, data }) => {
      if (source !== frame.contentWindow || data?.diansuan !== 1) return;
      if (data.type === "ready") end("");
      if (data.type === "failed") end(`${short(EMBED)} iframe: ${data.cause}`);
    };
    const timer = setTimeout(end, 15_000, `${short(EMBED)} iframe: > 15 s`);
    addEventListener("message", hear);
    document.body.append(frame);
  });
}

const violations = [];
addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => violations.push(`${violatedDirective} ${blockedURI}`));

export const PROBES = {
  secure: async () => (isSecureContext ? well(location.origin) : noted(location.origin)),

  browser: async () => (self.WebAssembly && self.BigInt && self.CSSLayerBlockRule ? well(navigator.userAgent) : { verdict: "bad", lines: [navigator.userAgent] }),

  types: async () => {
    const icon = document.querySelector('link[rel="icon"]').href;
    const wanted = [
      ["./", /^text\/html/],
      [script(), /^(text|application)\/javascript/],
      [style(), /^text\/css/],
      ["pkg/diansuan_bg.wasm", /^application\/wasm/],
      ["search.json", /^application\/json/],
      ["manifest.webmanifest", /^application\/(manifest\+)?json/],
      [icon, /^image\/svg\+xml/],
      ["sw.js", /^(text|application)\/javascript/],
    ];
    return judged(await unlike(wanted, "content-type", (value, type) => type.test(value)), wanted.map(([path]) => short(path)).join(" "));
  },

  cache: async () => {
    const fresh = ["./", "bill/", "sw.js", "search.json", "version.json"];
    for (const path of ["config.json", `${await folder()}index.json`]) if ((await ask(path)).ok) fresh.push(path);
    const bad = await unlike([[script(), 0], [style(), 0]], "cache-control", (value) => Number(/max-age=(\d+)/.exec(value)?.[1] ?? 0) >= YEAR / 12);
    bad.push(...(await unlike(fresh.map((path) => [path, 0]), "cache-control", (value) => /no-cache|no-store|max-age=0/.test(value))));
    return judged(bad, `${fresh.map(short).join(" ")}: no-cache`);
  },

  policy: async () => {
    const policy = await header("bill/", "content-security-policy");
    if (violations.length) return { verdict: "bad", lines: violations };
    if (!policy) return noted("Content-Security-Policy: –");
    const lacking = ["'wasm-unsafe-eval'", "default-src", "connect-src", "worker-src"].filter((part) => !policy.includes(part) && !/unsafe-eval/.test(policy));
    return judged(lacking, policy);
  },

  sniff: async () => {
    const bad = await unlike([["./", 0], [script(), 0]], "x-content-type-options", (value) => value === "nosniff");
    bad.push(...(await unlike([["./", 0]], "referrer-policy", Boolean)));
    return judged(bad, "nosniff, no-referrer");
  },

  open: async () => {
    const paths = [script(), EMBED, "pkg/diansuan_bg.wasm"];
    for (const path of ["config.json", `${await folder()}index.json`]) if ((await ask(path)).ok) paths.push(path);
    const pairs = paths.map((path) => [path, 0]);
    const bad = await unlike(pairs, "access-control-allow-origin", (value) => value === "*");
    bad.push(...(await unlike(pairs, "cross-origin-resource-policy", (value) => value === "cross-origin")));
    return judged(bad, paths.map(short).join(" "));
  },

  frames: async () => {
    const bad = await unlike([[EMBED, 0]], "content-security-policy", (value) => /frame-ancestors[^;]*\*/.test(value));
    bad.push(...(await unlike([[EMBED, 0]], "x-frame-options", (value) => !value)));
    const others = await header("bill/", "content-security-policy");
    const kept = /frame-ancestors '(none|self)'/.test(others ?? "") || (await header("bill/", "x-frame-options"));
    if (!kept) bad.push(`${short("bill/")} frame-ancestors: –`);
    const said = await framed();
    if (said) bad.push(said);
    return judged(bad, `${short(EMBED)}: frame-ancestors *`);
  },

  compressed: async () => {
    const encoding = await header("pkg/diansuan_bg.wasm", "content-encoding");
    return encoding ? well(encoding) : noted("Content-Encoding: –");
  },

  missing: async () => {
    const answer = await fetch(at("bill/there-is-no-such-page"), { cache: "no-store" });
    const text = await answer.text();
    return judged(answer.status === 404 && text.includes("diansuan-root") ? [] : [`${answer.status} ${answer.url}`], "404");
  },

  wasm: async () => {
    const { powerFactor } = await pkg();
    const { adjustment } = powerFactor({ activeKwh: "121040", reactiveKvarh: "131520", standard: "0.90", base: "76911.33" });
    return judged(adjustment === "9229.36" ? [] : [String(adjustment)], adjustment);
  },

  vectors: async () => knownCases(await pkg(), at, judged),

  files: async () => hashes(at, judged),

  worker: async () => {
    if (!("serviceWorker" in navigator)) return noted("serviceWorker: –");
    const registration = await Promise.race([navigator.serviceWorker.ready, new Promise((give) => setTimeout(give, 8000))]);
    return registration ? well(short(registration.scope)) : { verdict: "bad", lines: ["sw.js"] };
  },

  storage: async () => {
    try {
      localStorage.setItem("diansuan-check", "1");
      localStorage.removeItem("diansuan-check");
    } catch (error) {
      return noted(error.name);
    }
    const { quota, usage } = (await navigator.storage?.estimate?.()) ?? {};
    return well(quota ? `${Math.round(usage / 1e6)} / ${Math.round(quota / 1e6)} MB` : "localStorage");
  },

  clipboard: async () => (navigator.clipboard?.writeText ? well("clipboard") : noted("clipboard: –")),

  config: async () => {
    const { settings, reason, found } = await self.diansuanSettings.ready;
    if (reason) return { verdict: "bad", lines: [reason] };
    if (!found) return noted("config.json: –");
    return judged(await filesOf(settings, at), Object.keys(settings).join(", "));
  },

  prices: async () => priceFiles(await pkg(), await folder(), at, { judged, noted }),
};

const folder = async () => (await self.diansuanSettings.ready).settings.prices ?? "prices/";
