// The page for staff that makes config.json: from the fields of the form, checked by the code that every page reads
// it with, and shown on this page itself.

const { read, show, ready } = self.diansuanSettings;
const form = document.querySelector("[data-config]");
const state = document.querySelector("[data-state]");
const written = document.querySelector("[data-written]");
const all = (selector, inside = form) => [...inside.querySelectorAll(selector)];

function put(settings, path, value) {
  const names = path.split(".");
  const last = names.pop();
  let place = settings;
  for (const name of names) place = place[name] ??= {};
  place[last] = value;
}
const at = (settings, path) => path.split(".").reduce((place, name) => place?.[name], settings);

// Fields in rows are named within their row.
const inRow = (field) => field.closest("[data-row]");

/** What the form says; what is empty is not said. */
function gather() {
  const settings = { format: 1 };
  for (const field of all("[data-path]")) if (!inRow(field) && field.value.trim()) put(settings, field.dataset.path, field.value.trim());
  for (const box of all("[data-lines]")) {
    const lines = box.value.split("\n").map((line) => line.trim()).filter(Boolean);
    if (lines.length) put(settings, box.dataset.lines, lines);
  }
  for (const list of all("[data-choices]")) {
    const chosen = all("input:checked", list).map(({ value }) => value);
    if (chosen.length) put(settings, list.dataset.choices, chosen);
  }
  for (const rows of all("[data-rows]")) {
    const items = all("[data-row]", rows).map((row) => {
      const item = {};
      for (const field of all("[data-path]", row)) if (field.value.trim()) put(item, field.dataset.path.slice(2), field.value.trim());
      return item;
    });
    const said = items.filter((item) => Object.keys(item).length);
    if (said.length) put(settings, rows.dataset.rows, said);
  }
  return settings;
}

let row = 0;
function add(rows, item = {}) {
  const made = rows.querySelector("template").content.firstElementChild.cloneNode(true);
  row += 1;
  // Each with labels of its own.
  for (const field of all("[data-path]", made)) {
    const id = `${field.id}-${row}`;
    made.querySelector(`label[for="${field.id}"]`).htmlFor = id;
    field.id = id;
    field.value = at(item, field.dataset.path.slice(2)) ?? "";
  }
  rows.querySelector("[data-add]").closest("p").before(made);
  return made;
}

function fill(settings) {
  for (const field of all("[data-path]")) if (!inRow(field)) field.value = at(settings, field.dataset.path) ?? "";
  for (const box of all("[data-lines]")) box.value = (at(settings, box.dataset.lines) ?? []).join("\n");
  for (const rows of all("[data-rows]")) {
    for (const old of all("[data-row]", rows)) old.remove();
    for (const item of at(settings, rows.dataset.rows) ?? []) add(rows, item);
  }
  for (const list of all("[data-choices]")) {
    const chosen = at(settings, list.dataset.choices) ?? [];
    const items = new Map(all("li", list).map((item) => [item.querySelector("input").value, item]));
    for (const [address, item] of items) item.querySelector("input").checked = chosen.includes(address);
    list.prepend(...chosen.map((address) => items.get(address)));
  }
}

function say(text, kind = "") {
  state.replaceChildren(Object.assign(document.createElement("p"), { textContent: text, className: kind }));
}

let sound = "";
function write() {
  const text = `${JSON.stringify(gather(), null, 2)}\n`;
  const { settings, reason } = read(text);
  written.textContent = text;
  sound = reason ? "" : text;
  document.querySelector("[data-save]").disabled = !sound;
  if (reason) say(state.dataset.wrong + reason, "summary");
  else {
    say(state.dataset.sound);
    show(settings);
  }
}

form.addEventListener("input", write);
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("click", ({ target }) => {
  if (target.matches("[data-add]")) add(target.closest("[data-rows]")).querySelector("input").focus();
  else if (target.matches("[data-remove]")) {
    const rows = target.closest("[data-rows]");
    target.closest("[data-row]").remove();
    rows.querySelector("[data-add]").focus();
  } else if (target.matches("[data-up]")) {
    const item = target.closest("li");
    item.previousElementSibling?.before(item);
    target.focus();
  } else return;
  write();
});

document.querySelector("[data-save]").addEventListener("click", () => {
  const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(new Blob([sound], { type: "application/json" })), download: "config.json" });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
});

document.querySelector("[data-open]").addEventListener("change", async ({ target }) => {
  const { settings, reason } = read(await target.files[0].text());
  target.value = "";
  if (reason) return say(state.dataset.wrong + reason, "summary");
  fill(settings);
  write();
});

const { settings, reason } = await ready;
fill(settings);
write();
if (reason) say(state.dataset.refused + reason, "summary");
else say(Object.keys(settings).length > 1 ? state.dataset.now : state.dataset.none);
