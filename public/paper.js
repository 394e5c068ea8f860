// The printed sheet: who it is for, what was entered, what came of it, the rules and the address. Account, name
// and clerk go on paper only. One page, unless the steps are asked for.

const root = document.documentElement;
const dialog = document.querySelector("[data-paper]");
const sheets = [...document.querySelectorAll("[data-sheet]")];
const place = (name) => document.querySelector(`[data-sheet-${name}]`);
const opened = [];
// Letters that fit into a code which a telephone still reads off paper.
const MOST_LETTERS = 1000;
let code;

// What draws the link as a code is there before somebody prints.
function prepare() {
  import("./qr.js").then(
    (module) => (code = module.code),
    () => {},
  );
}

function pair(label, value) {
  const [term, text] = [document.createElement("dt"), document.createElement("dd")];
  term.textContent = label;
  text.textContent = value;
  return [term, text];
}

const name = (field) => document.querySelector(`label[for="${CSS.escape(field.id)}"]`);

// What stands in a field, as people read it; nothing for what is empty or not asked for.
function entry(field, _, fields) {
  const label = name(field);
  if (!label || !field.value || field.dataset.file || field.closest("[hidden]")) return [];
  // Of a fold nobody opened, only what somebody said.
  if (field.closest("details:not([open])") && !("given" in field.dataset) && field.value === field.defaultValue) return [];
  // A name that stands twice says of what it is.
  const twice = fields.filter((one) => name(one)?.textContent === label.textContent).length > 1;
  const fold = twice ? field.closest("details")?.querySelector("summary") : null;
  const group = (field.closest("fieldset:not([data-entries])")?.querySelector("legend") ?? fold)?.textContent;
  const unit = field.parentElement.querySelector(".unit")?.textContent ?? "";
  const value = field.selectedOptions?.[0]?.text ?? field.value;
  return pair(group ? `${group} · ${label.textContent}` : label.textContent, `${value} ${unit}`.trim());
}

// Parts without a result of their own are no part of the sheet, nor one that has nothing to say.
const empty = (part) => {
  const island = part.querySelector("[data-island]");
  const figures = part.matches(".calculator") || island?.querySelector("[data-result], table, svg, ul, ol");
  return !figures || island.hidden || island.querySelector(":scope > .summary, :scope > .asking");
};

// Each rule once, with its clauses.
function rules() {
  const found = new Map();
  for (const cite of document.querySelectorAll(":is(.part, .calculator):not([data-unprinted]) .cite")) {
    const clause = cite.lastElementChild?.textContent.trim() ?? "";
    const title = cite.textContent.trim().slice(0, -clause.length || undefined).trim();
    found.set(title, (found.get(title) ?? new Set()).add(clause));
  }
  return [...found].map(([title, clauses]) => `${title} ${[...clauses].join("、")}`.trim()).join("；");
}

function build(link) {
  const who = [...dialog.querySelectorAll("[data-sheet-field]")].filter((field) => field.value.trim());
  const day = new Date();
  const date = [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  const { date: dated, example } = sheets[0].dataset;
  place("who").replaceChildren(...who.flatMap((field) => pair(field.dataset.sheetField, field.value.trim())), ...pair(dated, date), ...(root.dataset.figures === "example" ? pair("▲", example) : []));
  for (const part of document.querySelectorAll(".part, .calculator")) part.toggleAttribute("data-unprinted", Boolean(empty(part)));
  const fields = [...document.querySelectorAll("form[data-calc] [name]")].filter((field) => !field.closest("[data-unprinted]"));
  place("inputs").replaceChildren(...fields.flatMap(entry));
  place("rules").textContent = rules();
  const address = link();
  place("link").textContent = address;
  // In it, too, is only what the page was given: account, name and clerk have no part in the link.
  place("code").replaceChildren(...(code && address.length <= MOST_LETTERS ? [code(address)] : []));
}

/** Opens the question before printing. */
export function ask() {
  prepare();
  // In a frame as high as all that it holds, the middle of the window is far off.
  if (document.body.className === "embedded") dialog.show();
  else dialog.showModal();
}

/** Makes the sheet whenever the page goes to paper; `link` says where this calculation can be opened again. */
export function begin(link) {
  document.addEventListener("input", prepare, { once: true });
  addEventListener("beforeprint", () => {
    const steps = dialog.querySelector("#paper-steps").checked;
    for (const details of document.querySelectorAll(`main .basis:not([open])${steps ? ", main .explanation:not([open]), main .explanation details:not([open])" : ""}`)) {
      details.open = true;
      opened.push(details);
    }
    root.toggleAttribute("data-paper-steps", steps);
    build(link);
    for (const sheet of sheets) sheet.hidden = false;
  });
  addEventListener("afterprint", () => {
    for (const details of opened.splice(0)) details.open = false;
    for (const sheet of sheets) sheet.hidden = true;
  });
  dialog.querySelector("[data-paper-go]").addEventListener("click", () => {
    dialog.close();
    print();
  });
  dialog.querySelector("[data-paper-cancel]").addEventListener("click", () => dialog.close());
}
