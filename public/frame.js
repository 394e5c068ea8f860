// A calculator in another website's frame: what that website asks for by the address, and what the two say to
// each other (protocol 1: `{ diansuan: 1, type, … }`). What is asked for and can't be had is said in the frame.

import { fields, inputs, own } from "./figures.js";

const root = document.documentElement;
const foot = document.querySelector("[data-frame]");
const said = foot.querySelector("[data-frame-said]");
const query = new URLSearchParams(location.search);
/** Words of an address that are no fields. */
const WORDS = ["theme", "scale", "brand", "paper", "ink", "lang", "parts", "fixed", "assumed", "example"];
const MOST = 65536;
const words = (name) => (query.get(name) ?? "").split(/[\s,]+/).filter(Boolean);
const named = (name) => fields.find((field) => field.name === name);
const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;

const notes = {};
function say(kind, what) {
  notes[kind] = what.filter(Boolean).join("  ").slice(0, 300);
  said.replaceChildren(
    ...Object.entries(notes).filter(([, text]) => text).map(([key, text]) => {
      const line = document.createElement("p");
      line.className = "note";
      line.dataset.kind = key;
      line.textContent = said.dataset[key] + text;
      return line;
    }),
  );
}

// The other language has a page of its own.
if (query.has("lang") && foot.dataset.lang.startsWith(query.get("lang")) && query.get("lang")) {
  query.delete("lang");
  const there = new URL(foot.dataset.other, location.href);
  there.search = query;
  there.hash = location.hash;
  location.replace(there);
}

// Parts of the page.
const parts = [...document.querySelectorAll(".part")];
const wanted = words("parts");
const there = parts.filter((part) => wanted.includes(part.id.replace("part-", "")));
if (there.length) for (const part of parts) part.hidden = !there.includes(part);
const strangers = wanted.filter((name) => !there.some((part) => part.id === `part-${name}`)).map((name) => `parts=${name}`);

// Values that stay: in the fields whatever a visitor presses, and not to be typed over.
const fixed = new Map(words("fixed").filter((name) => named(name) && query.get(name)).map((name) => [name, query.get(name)]));
const missing = words("fixed").filter((name) => !fixed.has(name));
function hold() {
  for (const [name, value] of fixed) {
    const field = named(name);
    if (field.value !== value) field.value = value;
    field.dataset.given = "";
  }
}
if (fixed.size) {
  for (const name of fixed.keys()) {
    const field = named(name);
    if (field.localName === "select") {
      for (const type of ["mousedown", "keydown"]) field.addEventListener(type, (event) => fixed.has(name) && event.key !== "Tab" && event.preventDefault());
    }
    field.readOnly = true;
    field.setAttribute("aria-readonly", "true");
    field.title = said.dataset.fixed;
    for (const picks of document.querySelectorAll(`[data-picks="${field.id}"]`)) picks.disabled = true;
  }
  // The example has values of its own.
  for (const button of document.querySelectorAll('[data-action="reset"]')) button.remove();
  for (const type of ["input", "change"]) addEventListener(type, hold, true);
  hold();
}

say("unknown", [...[...query.keys()].filter((name) => !WORDS.includes(name) && !named(name)), ...strangers, ...(query.has("lang") && !root.lang.startsWith(query.get("lang") || "?") ? [`lang=${query.get("lang")}`] : [])]);
say("empty", missing);
const looks = () => say("contrast", [root.dataset.hard]);
looks();

/** What the address brought and a field does not hold: a choice that there isn't, two cells at once. */
function untaken(values) {
  return [...values].filter(([name, value]) => named(name) && named(name).value !== value && !("typed" in named(name).dataset)).map(([name, value]) => `${name}=${value.slice(0, 40)}`);
}
const refused = () => say("refused", [root.dataset.refused, ...untaken(query)]);
document.addEventListener("input", ({ target }) => target.dataset && (target.dataset.typed = ""), true);

foot.querySelector("[data-frame-full]").addEventListener("click", ({ target }) => (target.hash = own() ? inputs() : ""));

// To the website around the frame.
let host = "";
let allowed = false;
let want = [];
const calculator = (meta("diansuan-page") ?? "").replace(/\/$/, "");
const send = (type, more = {}) => parent !== self && parent.postMessage({ diansuan: 1, type, ...more }, host && host !== "null" ? host : "*");

// Its height; a ResizeObserver hears at most once a frame.
let height = 0;
let why = "load";
function measure() {
  const now = Math.ceil(root.getBoundingClientRect().height);
  if (now === height) return;
  height = now;
  send("height", { px: now, why });
  why = "content";
  try {
    window.requestResize?.();
  } catch {
    // Not where the page is not in a frame.
  }
}
new ResizeObserver(measure).observe(document.body);
new ResizeObserver(measure).observe(root);
for (const type of ["input", "toggle"]) addEventListener(type, () => (why = type), true);
let width = innerWidth;
addEventListener("resize", () => {
  // That the frame has grown is no reason to grow.
  if (innerWidth !== width) why = "width";
  width = innerWidth;
});

// Results go to websites alone that this site's settings name, and the frame says so.
async function permitted(origin) {
  if (origin === location.origin) return true;
  const { settings } = await self.diansuanSettings.ready;
  return settings.resultOrigins?.includes(origin) ?? false;
}

function results() {
  return [...document.querySelectorAll("[data-result][data-value]")]
    .filter((one) => !one.closest(".stale, [hidden], .starting"))
    .map((one) => ({ name: one.dataset.result, value: one.dataset.value, text: one.textContent.trim(), label: one.closest(".figure")?.querySelector(".figure-label")?.textContent.trim() ?? "" }));
}

let before = "";
function tell() {
  if (!allowed || !own() || !("ready" in root.dataset)) return;
  const all = fields.filter((field) => !field.dataset.file);
  const values = Object.fromEntries(all.map(({ name, value }) => [name, value]));
  const assumed = all.filter(({ value, dataset }) => value !== "" && !("given" in dataset)).map(({ name }) => name);
  const invalid = fields.filter((field) => field.getAttribute("aria-invalid") === "true").map((field) => ({ field: field.name, message: document.getElementById(`${field.id}-error`)?.textContent ?? "" }));
  const now = { values, assumed, results: results(), invalid };
  if (before === (before = JSON.stringify(now))) return;
  if (want.includes("input")) send("input", { values, assumed });
  if (want.includes("result")) send("result", { calculator, values, assumed, results: now.results, invalid });
}
let waiting = 0;
new MutationObserver(() => {
  clearTimeout(waiting);
  waiting = setTimeout(tell, 60);
}).observe(document.getElementById("content"), { subtree: true, childList: true, attributes: true, attributeFilter: ["data-value", "aria-invalid", "hidden"] });

function fill(values) {
  const taken = [];
  const bad = [];
  for (const [name, value] of Object.entries(values)) {
    const field = named(name);
    const text = typeof value === "number" && Number.isFinite(value) ? String(value) : value;
    if (fixed.has(name) && fixed.get(name) === text) continue;
    const fits = field && !fixed.has(name) && typeof text === "string" && text.length <= 200 && !/[\t\r\n]/.test(text);
    if (fits && (field.localName !== "select" || [...field.options].some((option) => option.value === text))) taken.push([field, text]);
    else bad.push(String(name).slice(0, 60));
  }
  // The first makes the form the visitor's, as typing does.
  for (const [field, text] of taken) {
    field.dataset.given = "";
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.value = text;
  }
  if (taken.length) document.dispatchEvent(new Event("input"));
  if (bad.length) send("refused", { fields: bad.slice(0, 50) });
  notes.refused = "";
  say("refused", [root.dataset.refused, ...bad]);
}

const plain = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
const acts = {
  hello(data, origin) {
    want = Array.isArray(data.want) ? data.want.filter((one) => one === "input" || one === "result") : [];
    if (!want.length) return;
    permitted(origin).then((is) => {
      allowed = is;
      if (!is) return send("refused", { want });
      say("read", [origin]);
      tell();
    });
  },
  set(data) {
    if (plain(data.values)) fill(data.values);
  },
  look(data) {
    if (typeof data.query !== "string") return;
    document.dispatchEvent(new CustomEvent("diansuan-look", { detail: data.query }));
    looks();
    refused();
  },
  "height-set": () => root.style.setProperty("overflow-y", "hidden"),
  "height-free": () => root.style.removeProperty("overflow-y"),
  reset: () => document.querySelector('[data-action="reset"]')?.click(),
  print: () => document.querySelector('[data-action="print"]:not(:disabled)')?.click(),
  focus: (data) => named(data.field)?.focus(),
};

addEventListener("message", ({ data, origin, source }) => {
  if (source !== parent || parent === self || !plain(data) || data.diansuan !== 1 || typeof data.type !== "string") return;
  if (host ? origin !== host : data.type !== "hello") return;
  try {
    if (JSON.stringify(data).length > MOST) return;
  } catch {
    return;
  }
  if (!Object.hasOwn(acts, data.type) || (host && data.type === "hello")) return;
  host = origin;
  acts[data.type](data, origin);
  if (data.type === "hello") send("height", { px: (height = Math.ceil(root.getBoundingClientRect().height)), why: "load" });
});

function greet() {
  if (!host) send("ready", { calculator, lang: root.lang, fields: fields.map(({ name }) => name), px: Math.ceil(root.getBoundingClientRect().height) });
}
// What a field can't hold is not fixed: a visitor has to be able to choose.
function release() {
  for (const [name, value] of fixed) {
    const field = named(name);
    if (field.value === value) continue;
    fixed.delete(name);
    field.readOnly = false;
    field.removeAttribute("aria-readonly");
    field.removeAttribute("title");
  }
}
function begin() {
  release();
  refused();
  for (const pause of [0, 250, 1000, 3000]) setTimeout(greet, pause);
}
function look() {
  if ("ready" in root.dataset) return begin();
  if (root.dataset.start === "failed") send("failed", { cause: root.dataset.cause });
}
const started = new MutationObserver(() => {
  look();
  if ("ready" in root.dataset) started.disconnect();
});
started.observe(root, { attributes: true, attributeFilter: ["data-ready", "data-start", "data-cause"] });
if ("ready" in root.dataset) started.disconnect();
look();
