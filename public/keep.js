// Calculations that the reader keeps in this browser: a list of names, addresses and results.

const KEY = "diansuan-kept";
export const MOST = 200;

/** Whether this browser lets the site keep anything. */
export function open() {
  try {
    return Boolean(localStorage);
  } catch {
    return false;
  }
}

/** What is kept, newest first; nothing where storage is closed or holds something else. */
export function all() {
  try {
    return sound(JSON.parse(localStorage.getItem(KEY) ?? "[]"));
  } catch {
    return [];
  }
}

/** Throws a QuotaExceededError where the browser has no room, a SecurityError where it keeps nothing. */
export function keep(items) {
  if (!open()) throw new DOMException("storage is closed", "SecurityError");
  if (items.length === 0) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, JSON.stringify(items.slice(0, MOST)));
}

/** Only what this site could have written; anything else is left out. */
export function sound(items) {
  if (!Array.isArray(items)) return [];
  const text = (value, most) => typeof value === "string" && value.length <= most;
  const pair = (one) => Array.isArray(one) && one.length === 2 && one.every((value) => text(value, 200));
  return items
    .filter((one) => one && text(one.id, 40) && text(one.name, 200) && text(one.page, 60) && text(one.query, 8000) && text(one.when, 40))
    .filter((one) => /^([a-z-]+\/)*$/.test(one.page) && Array.isArray(one.results) && one.results.every(pair))
    .map(({ id, name, page, title, query, when, results }) => ({ id, name, page, title: text(title, 200) ? title : "", query, when, results: results.slice(0, 12) }));
}

/** The page as it stands: its fields, and its first results as they are read. */
export function here(query, page) {
  // What is left of before an error is no result of these figures.
  const figures = [...document.querySelectorAll(".figure")].filter((figure) => !figure.closest(".stale")).slice(0, 6);
  // A unit stands in an element of its own, set apart by its style.
  const words = (element) => [...(element?.childNodes ?? [])].map((node) => node.textContent.trim()).join(" ");
  const results = figures.map((figure) => [".figure-label", ".figure-value"].map((part) => words(figure.querySelector(part))));
  const title = document.querySelector("h1")?.textContent.trim() ?? "";
  const when = new Date().toISOString();
  // Browsers have randomUUID on https only.
  const id = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return { id, name: `${title} ${when.slice(0, 10)}`, page, title, query, when, results };
}
