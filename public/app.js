// What every page needs besides its calculator: theme, link, print, share, offline, language.

import { watch } from "./answer.js";
import { clear, fields, inputs, own, showExample, start as fillIn } from "./figures.js";

const root = document.documentElement;
const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;

// The page with these inputs, behind the #: no server hears of what stands there. Of a page in somebody
// else's frame, the whole page that it is a part of.
function link() {
  const url = new URL(meta("diansuan-full") ?? location.href, location.href);
  url.search = "";
  url.hash = inputs();
  return url.href;
}

// Says on the button what has come of pressing it, for a while.
function answer(button, text) {
  button.dataset.label ??= button.textContent;
  button.textContent = text;
  setTimeout(() => (button.textContent = button.dataset.label), 2000);
}

async function copy(button) {
  const [text, byHand] = [link(), document.querySelector("[data-by-hand]")];
  try {
    await navigator.clipboard.writeText(text);
    byHand.hidden = true;
    answer(button, button.dataset.done);
  } catch {
    // No clipboard, or none for this frame: the link is there to be copied by hand.
    byHand.hidden = false;
    const field = byHand.querySelector("input");
    field.value = text;
    field.focus();
    field.select();
  }
}

function toggleTheme() {
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
  try {
    localStorage.setItem("diansuan-theme", root.dataset.theme);
  } catch {
    // It holds for this page at least.
  }
}

// Keeps the calculation under "my calculations", and says on the button what came of it.
async function keepIt(button) {
  try {
    const { all, here, keep } = await import("./keep.js");
    keep([here(inputs().toString(), meta("diansuan-page") ?? ""), ...all()]);
    answer(button, button.dataset.done);
  } catch (error) {
    const { full, closed, failed } = button.dataset;
    answer(button, { QuotaExceededError: full, SecurityError: closed }[error.name] ?? failed);
  }
}

// HTML knows line feeds only; a calendar file wants both. Each event leads back to this calculation, in
// lines of at most 75 octets, of which the blank in front of the second and later ones is one.
function calendar(text) {
  const address = `URL:${link()}`;
  const folded = [address.slice(0, 75), ...(address.slice(75).match(/.{1,74}/g) ?? [])].join("\n ");
  return text.replace(/\r\n/g, "\n").replace(/^BEGIN:VALARM$/gm, `${folded}\nBEGIN:VALARM`).replace(/\n/g, "\r\n");
}

const actions = {
  "copy-link": copy,
  keep: keepIt,
  print: async () => ((await paper) ? (await paper).ask() : print()),
  export: () => {
    const source = document.querySelector("[data-export]");
    if (!source) return;
    const { export: name, type } = source.dataset;
    const text = type === "text/calendar" ? calendar(source.textContent) : source.textContent;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  },
  share: () => navigator.share({ title: document.title, url: link() }).catch(() => {}),
  reset: showExample,
  clear,
  theme: toggleTheme,
  "update-later": () => (document.querySelector("[data-update]").hidden = true),
};

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-action]");
  if (!button) return;
  if (button.dataset.action === "language") {
    // The other language keeps what was typed.
    if (fields.length && own()) button.hash = inputs();
    return;
  }
  actions[button.dataset.action]?.(button);
});

// A file is read here and goes into the field that it is for; UTF-8, else what Chinese systems write.
document.addEventListener("change", async (event) => {
  const target = event.target.dataset?.into && document.getElementById(event.target.dataset.into);
  const file = target && event.target.files[0];
  if (!file) return;
  const bytes = await file.arrayBuffer();
  try {
    target.value = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    target.value = new TextDecoder("gb18030").decode(bytes);
  }
  target.dispatchEvent(new Event("input", { bubbles: true }));
});

// Results are drawn anew when a form is first turned to: what a reader has unfolded in them stays so.
document.addEventListener("focusin", ({ target }) => {
  if (!target.closest("form")) return;
  const all = () => [...document.querySelectorAll("[data-island] details")];
  const open = all().map((details) => details.open);
  setTimeout(() => all().forEach((details, at) => (details.open ||= open[at])));
});

// A rule that a link leads to is not left folded.
function unfold() {
  const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const folded = target && (target.closest("details") ?? target.querySelector(":scope > details"));
  if (!folded || folded.open) return;
  folded.open = true;
  target.scrollIntoView();
}
if (document.querySelector(".rule")) {
  unfold();
  addEventListener("hashchange", unfold);
}

// Enter must not reload the page: results follow what is typed.
document.addEventListener("submit", (event) => event.preventDefault());

if (navigator.share) for (const button of document.querySelectorAll('[data-action="share"]')) button.hidden = false;

// Paper: a calculator's page becomes a sheet, any other opens what is folded.
const paper = document.querySelector("[data-paper]") && import("./paper.js").then((module) => (module.begin(link), module));
const folded = [];
if (!paper) {
  addEventListener("beforeprint", () => {
    for (const element of document.querySelectorAll("details:not([open])")) {
      element.open = true;
      folded.push(element);
    }
  });
  addEventListener("afterprint", () => {
    for (const element of folded.splice(0)) element.open = false;
  });
}

// The core has no clock: today comes from here, as do the inputs of a link and of this tab.
fillIn();
watch();

// A row that is longer than the screen shows where one is.
for (const here of document.querySelectorAll("nav [aria-current]")) {
  const row = here.closest("ul");
  row.scrollLeft = here.offsetLeft - row.offsetLeft - (row.clientWidth - here.offsetWidth) / 2;
}

// Another link to the page that is open already.
addEventListener("hashchange", () => {
  if (!location.hash.includes("=")) return;
  fillIn(true);
  document.dispatchEvent(new Event("input"));
});

// The first question of the first page goes along to its calculator.
const question = document.querySelector("[data-ask]");
if (question) {
  const go = question.closest(".ask").querySelector("[data-goes]");
  const take = () => (go.hash = question.value.trim() ? new URLSearchParams([[question.dataset.ask, question.value.trim()]]) : "");
  question.addEventListener("input", take);
  question.addEventListener("keydown", ({ key, isComposing }) => key === "Enter" && !isComposing && go.click());
  take();
}

if (document.querySelector("[data-search]")) import("./search.js");

// The calculator of this page; first.js says what has become of it.
async function start(glue) {
  const address = (name) => new URL(name, location.href).href;
  const prices = meta("diansuan-book") && import("./prices.js").then(({ load }) => load(fields));
  const [module, wasm, loaded] = await Promise.all([import(address(glue)), fetch(address(meta("diansuan-wasm"))), prices]);
  if (!wasm.ok) throw new TypeError(`${wasm.url}: ${wasm.status}`);
  await module.default({ module_or_path: wasm });
  loaded?.begin(module);
}

function cause(error) {
  if (/Content.Security.Policy|unsafe-eval/i.test(error.message)) return "policy";
  if (globalThis.WebAssembly && error instanceof WebAssembly.RuntimeError) return "broken";
  return error instanceof TypeError ? "network" : "engine";
}

const glue = meta("diansuan-glue");
if (glue) {
  start(glue).catch((error) => {
    console.error("The calculator did not start:", error);
    document.dispatchEvent(new CustomEvent("diansuan-failed", { detail: cause(error) }));
  });
}

// Without a network; not for a page in somebody else's frame, whose visitors have not come to this site.
if ("serviceWorker" in navigator && meta("diansuan-root") && !meta("diansuan-full") && top === self) {
  addEventListener("load", async () => {
    try {
      await (await import("./offline.js")).begin(actions, link);
    } catch (error) {
      console.warn("No offline use:", error);
    }
  });
}
