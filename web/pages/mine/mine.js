// My calculations: the list, names, comparison, export, import, forgetting.

import { all, keep, open, sound } from "./keep.js";

const place = document.querySelector("[data-mine]");
const find = (name, within = document) => within.querySelector(`[data-${name}]`);
const root = new URL(place.dataset.root || "./", location.href);
const chosen = new Set();
let items = all();

function say(what) {
  const trouble = find("trouble");
  trouble.hidden = !what;
  trouble.textContent = what ? trouble.dataset[what] : "";
}

function save(next) {
  try {
    keep(next);
    items = next;
    say();
  } catch {
    say(open() ? "full" : "closed");
  }
  draw();
}

function row(item) {
  const node = find("row").content.firstElementChild.cloneNode(true);
  const choose = find("choose", node);
  choose.checked = chosen.has(item.id);
  choose.addEventListener("change", () => {
    if (choose.checked) chosen.add(item.id);
    else chosen.delete(item.id);
    compare();
  });
  const name = find("name", node);
  name.value = item.name;
  name.addEventListener("change", () => save(items.map((one) => (one.id === item.id ? { ...one, name: name.value.trim() || one.title } : one))));
  find("about", node).textContent = `${item.title} · ${new Date(item.when).toLocaleString(document.documentElement.lang)}`;
  for (const [label, value] of item.results) {
    const [dt, dd] = ["dt", "dd"].map((tag) => document.createElement(tag));
    dt.textContent = label;
    dd.textContent = value;
    find("results", node).append(dt, dd);
  }
  const open = find("open", node);
  open.href = new URL(`${item.page}#${item.query}`, root).href;
  find("remove", node).addEventListener("click", () => {
    chosen.delete(item.id);
    save(items.filter((one) => one.id !== item.id));
  });
  return node;
}

function cell(tag, text, scope) {
  const node = document.createElement(tag);
  node.textContent = text;
  if (scope) node.scope = scope;
  return node;
}

// The chosen ones side by side: a row for every result that any of them has.
function compare() {
  const side = items.filter((item) => chosen.has(item.id));
  const table = find("table");
  table.hidden = side.length < 2;
  find("hint").hidden = side.length >= 2;
  if (side.length < 2) return;
  const labels = [...new Set(side.flatMap((item) => item.results.map(([label]) => label)))];
  const drawn = document.createElement("table");
  const head = drawn.createTHead().insertRow();
  head.append(cell("th", table.dataset.head, "col"), ...side.map((item) => cell("th", item.name, "col")));
  const line = (label, values) => {
    const row = (drawn.tBodies[0] ?? drawn.createTBody()).insertRow();
    row.append(cell("th", label, "row"), ...values.map((value) => cell("td", value)));
  };
  line(table.dataset.page, side.map((item) => item.title));
  for (const label of labels) line(label, side.map((item) => item.results.find(([known]) => known === label)?.[1] ?? ""));
  table.replaceChildren(drawn);
}

function draw() {
  find("empty").hidden = items.length > 0;
  for (const name of ["export-all", "forget"]) find(name).disabled = items.length === 0;
  find("import").disabled = false;
  find("list").replaceChildren(...items.map(row));
  compare();
}

find("export-all").addEventListener("click", () => {
  const link = document.createElement("a");
  const text = JSON.stringify({ diansuan: 1, kept: items }, null, 2);
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = "diansuan.json";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
});

// Asked twice in the same place: the second press does it.
find("forget").addEventListener("click", (event) => {
  const button = event.currentTarget;
  if (button.dataset.asked) {
    delete button.dataset.asked;
    chosen.clear();
    save([]);
    button.textContent = button.dataset.label;
    return;
  }
  button.dataset.asked = "yes";
  button.dataset.label = button.textContent;
  button.textContent = button.dataset.sure;
});

find("import").addEventListener("change", async (event) => {
  const file = event.target.files[0];
  if (!file) return;
  let read;
  try {
    read = file.size > 5_000_000 ? undefined : JSON.parse(await file.text());
  } catch {
    read = undefined;
  }
  if (!Array.isArray(read?.kept)) return say("unreadable");
  const fresh = sound(read.kept).filter((one) => !items.some((known) => known.id === one.id));
  save([...fresh, ...items]);
  const words = find("imported");
  words.textContent = words.dataset.words.replace("{new}", fresh.length).replace("{all}", read.kept.length);
  event.target.value = "";
});

addEventListener("storage", () => {
  items = all();
  draw();
});
draw();
if (!open()) say("closed");
