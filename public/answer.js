// The answer in sight: a bar that says what comes of the form, and beside each result what it assumes.

import { fields, forms, own } from "./figures.js";
import { lead } from "./onward.js";

const bar = document.querySelector("[data-pinned]");
const islands = [...document.querySelectorAll("[data-island]")];
const words = (element) => [...(element?.childNodes ?? [])].map((node) => node.textContent.trim()).join(" ").trim();

// The form that somebody is at, else the first.
let form = forms[0];
document.addEventListener("focusin", ({ target }) => {
  const turned = target.closest?.("form[data-calc]");
  if (!turned || turned === form) return;
  form = turned;
  pin();
});

function pin() {
  if (!bar) return;
  const island = islands.find((one) => one.dataset.island === form.dataset.calc) ?? islands[0];
  // A form without a figure of its own is about that of another.
  const figure = (island.querySelector(".figure") ? island : islands.find((one) => !one.hidden && one.querySelector(".figure")))?.querySelector(".figure");
  const refused = island.querySelector(":scope > .summary, :scope > .asking");
  const state = island.hidden ? "waiting" : refused ? (refused.matches(".asking") ? "asking" : "refused") : own() ? "own" : "example";
  bar.dataset.state = state;
  bar.hidden = false;
  const [label, value, note] = [".pinned-label", ".pinned-value", ".pinned-note"].map((part) => bar.querySelector(part));
  label.textContent = figure ? words(figure.querySelector(".figure-label")) : "";
  value.textContent = figure ? words(figure.querySelector(".figure-value")) : "";
  // What to mind about a result is not below the fold either.
  const mind = island.querySelector(".notes li")?.textContent ?? "";
  note.textContent = refused ? words(refused) : state === "example" ? bar.dataset.example : mind;
  bar.href = `#${island.closest(".answer").id}`;
}

// Fields of a fold or a group of which nothing was said are not about this customer.
function counts(field) {
  const group = field.closest("details, form fieldset");
  return !group || field.localName !== "select" || Boolean(group.querySelector("[data-given]"));
}

const name = (field) => document.querySelector(`label[for="${field.id}"]`);

function assume() {
  for (const field of fields) {
    const assumed = own() && !("given" in field.dataset) && field.value !== "" && !field.closest("[hidden]") && counts(field) && !field.dataset.file;
    field.toggleAttribute("data-assumed", assumed);
    const label = name(field);
    if (assumed && label) label.dataset.mark = field.form.dataset.assumed;
    else label?.removeAttribute("data-mark");
  }
  for (const place of document.querySelectorAll("[data-assumes]")) {
    const of = forms.find((one) => one.dataset.calc === place.dataset.assumes) ?? forms[0];
    const assumed = fields.filter((field) => field.form === of && field.hasAttribute("data-assumed"));
    place.hidden = assumed.length === 0 || Boolean(place.parentElement.querySelector("[data-island] > .asking"));
    const one = (field, at) => {
      const link = document.createElement("a");
      link.href = `#${field.id}`;
      const unit = field.parentElement.querySelector(".unit")?.textContent ?? "";
      link.textContent = `${name(field)?.textContent ?? field.name} ${field.selectedOptions?.[0]?.text ?? field.value} ${unit}`.trim();
      return at ? ["; ", link] : [link];
    };
    place.replaceChildren(place.dataset.words, ...assumed.flatMap(one));
  }
}

function look() {
  assume();
  pin();
  lead();
}

// A keyboard on the screen covers what is fixed below: the bar stands above it.
function above() {
  const covered = innerHeight - visualViewport.height - visualViewport.offsetTop;
  bar.style.setProperty("inset-block-end", covered > 80 ? `${covered}px` : "");
}

/** Keeps bar and lists as the fields and the results are. */
export function watch() {
  if (forms.length === 0) return;
  let asked = false;
  const soon = () => {
    if (asked) return;
    asked = true;
    queueMicrotask(() => {
      asked = false;
      look();
    });
  };
  const what = { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ["hidden"] };
  for (const island of islands) new MutationObserver(soon).observe(island, what);
  for (const event of ["input", "change"]) document.addEventListener(event, soon);
  if (bar && globalThis.visualViewport && !bar.closest(".embedded")) {
    for (const event of ["resize", "scroll"]) visualViewport.addEventListener(event, above);
  }
  look();
}
