// Whose figures stand in the fields: the example's, or the visitor's own. They never mix.
//
// A form begins as an example and says so. The first keystroke makes it the visitor's: what they have not
// given is emptied, or holds what is usual and is marked as assumed. data-figures of the root says which it is.

const root = document.documentElement;
const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;
export const forms = [...document.querySelectorAll("form[data-calc]")];
export const fields = forms.flatMap((form) => [...form.querySelectorAll("[name]")]);
const usual = new URLSearchParams(meta("diansuan-usual"));
const KEY = `diansuan-typed ${meta("diansuan-page")}`;
/** The name, in a link, of the list of fields that hold what was assumed. */
export const ASSUMED = "assumed";
/** The name, in a link, that says that its figures are an example of the site's. */
const EXAMPLE = "example";

export const own = () => root.dataset.figures === "own";
const given = (field) => "given" in field.dataset;
// A value that a form can hold: what was copied out of two cells is no number.
const single = (text) => !/[\t\r\n]/.test(text.trim());

/** So many days from today, or this month. */
export function today(offset) {
  const day = new Date();
  if (offset !== "month") day.setDate(day.getDate() + Number(offset));
  const parts = [day.getFullYear(), day.getMonth() + 1, ...(offset === "month" ? [] : [day.getDate()])];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

function set(field, value) {
  field.value = value;
  // An option that comes with the utility's own prices is chosen when it is there.
  if (field.localName === "select" && field.value !== value) field.dataset.asked = value;
}

function brought(field) {
  if (field.localName !== "select") return field.defaultValue;
  return ([...field.options].find((option) => option.defaultSelected) ?? field.options[0])?.value ?? "";
}

// What stands in a field that the visitor has said nothing about.
function untouched(field) {
  const now = field.dataset.today;
  if (usual.has(field.name)) return usual.get(field.name);
  if (now === "0") return today(now);
  if (field.dataset.reads === "month" && field.defaultValue) return today("month");
  if (field.localName !== "select") return "";
  return [...field.options].some(({ value }) => value === "") ? "" : brought(field);
}

// A template of the site's is a beginning: it stays, as assumed.
let template = false;
function keepsTemplate(is) {
  template = is;
  root.toggleAttribute("data-template", is);
}

/** Makes the form the visitor's; what they have not given makes way. */
function begin() {
  root.dataset.figures = "own";
  if (!template) for (const field of fields) if (!given(field)) set(field, untouched(field));
}

/** The inputs as a query string, and which of them are assumed. What is empty is told where it would not be anyway. */
// (A load curve is too long for an address, and stays here.)
export function inputs() {
  const all = fields.filter((field) => !field.dataset.file);
  const told = all.filter((field) => field.value !== "" || untouched(field) !== "");
  const sent = told.length ? told : all;
  const query = new URLSearchParams(sent.map((field) => [field.name, field.value]));
  const assumed = sent.filter((field) => !given(field) && field.value !== "").map((field) => field.name);
  if (assumed.length) query.set(ASSUMED, assumed.join(" "));
  return query;
}

/** Shows the example. */
export function showExample() {
  keepsTemplate(false);
  forget();
  history.replaceState(null, "", location.pathname);
  root.dataset.figures = "example";
  for (const form of forms) form.reset();
  for (const field of fields) {
    delete field.dataset.given;
    if (field.dataset.today) field.value = today(field.dataset.today);
  }
  document.dispatchEvent(new Event("input"));
}

/** Empties every field. */
export function clear() {
  keepsTemplate(false);
  for (const field of fields) delete field.dataset.given;
  begin();
  remember();
  document.dispatchEvent(new Event("input"));
  fields.find((field) => field.localName === "input" && field.getClientRects().length)?.focus();
}

// What a link carries: behind the #, where no server hears of it, and as before behind the ?.
const address = () => [location.search, location.hash].filter((part) => part.includes("="));
const carried = () => new Map(address().flatMap((part) => [...new URLSearchParams(part.slice(1))]));

// This tab keeps what was typed, beyond a reload and other pages; no other place does.
function remember() {
  const values = fields.map(({ name, value, dataset }) => [name, value, "given" in dataset]);
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ link: address().join(""), values }));
  } catch {
    // Closed or full: it lasts as long as the page.
  }
}

function forget() {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // There was nothing to forget.
  }
}

function remembered() {
  try {
    const { link, values } = JSON.parse(sessionStorage.getItem(KEY)) ?? {};
    // Another link than this one was typed over.
    if (!Array.isArray(values) || (address().length && link !== address().join(""))) return null;
    return values;
  } catch {
    return null;
  }
}

/** What a link carries: [name, value, whether somebody said so]. */
function linked() {
  const link = carried();
  if (!fields.some((field) => link.has(field.name))) return null;
  keepsTemplate(link.has(EXAMPLE));
  const assumed = (link.get(ASSUMED) ?? "").split(" ");
  return [...link].map(([name, value]) => [name, value, value !== "" && !template && !assumed.includes(name)]);
}

function fill(values) {
  if (!template) begin();
  for (const [name, value, said] of values) {
    const field = fields.find((one) => one.name === name);
    if (!field || typeof value !== "string" || given(field)) continue;
    // Two cells of a table are no number of anything.
    if (field.localName === "input" && !single(value)) continue;
    set(field, value);
    if (said) field.dataset.given = "";
    // What it fills in is not left folded away.
    const details = field.closest("details");
    if (details && said && value !== "") details.open = true;
  }
}

/** Puts into the fields what a link carries, else what was typed here before, else the example's days. */
export function start(anew = false) {
  if (anew) for (const field of fields) delete field.dataset.given;
  const values = (anew ? null : remembered()) ?? linked();
  for (const field of fields) if (field.dataset.today && !given(field)) field.value = today(field.dataset.today);
  if (values) fill(values);
  // Somebody was faster than this script; first.js has noted what they typed.
  else if (fields.some(given)) begin();
  document.dispatchEvent(new Event("diansuan-filled"));
}

// An input method writes over what is selected.
document.addEventListener("focusin", ({ target }) => {
  if (!own() && fields.includes(target) && target.localName === "input" && target.type === "text" && !template) target.select();
});
document.addEventListener(
  "input",
  ({ target }) => {
    if (!fields.includes(target)) return;
    target.dataset.given = "";
    if (!own()) begin();
    remember();
  },
  true,
);

// What is chosen from a list or a calendar stands in the field beside it.
document.addEventListener("change", ({ target }) => {
  const field = target.dataset?.picks && document.getElementById(target.dataset.picks);
  if (!field || !target.value) return;
  field.value = target.value;
  target.value = "";
  field.dispatchEvent(new Event("input", { bubbles: true }));
});

// Cells of a table: a field takes one of them.
function cells(event, text) {
  const { target } = event;
  if (!fields.includes(target) || target.localName !== "input") return;
  const words = text.split(/[\t\r\n]+/).map((cell) => cell.trim()).filter(Boolean);
  if (words.length < 2) return;
  event.preventDefault();
  const place = document.getElementById(`${target.id}-error`);
  if (!place) return;
  place.textContent = target.form.dataset.cells.replace("{cells}", words.slice(0, 4).join(" | "));
  target.addEventListener("input", () => place.dataset.errorFor || (place.textContent = ""), { once: true });
}
document.addEventListener("paste", (event) => cells(event, event.clipboardData?.getData("text") ?? ""), true);
document.addEventListener("drop", (event) => cells(event, event.dataTransfer?.getData("text") ?? ""), true);
