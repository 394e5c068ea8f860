// The search box: every page and every term, found as one types.

const box = document.querySelector("[data-search]");
const list = document.querySelector("[data-found]");
const count = document.querySelector("[data-found-count]");
const MOST = 12;
let index;

const fold = (text) => text.normalize("NFKC").toLowerCase();

async function load() {
  const response = await fetch(new URL(`${box.dataset.search}search.json`, location.href));
  const entries = await response.json();
  return entries.map((entry) => ({ ...entry, name: fold(`${entry.title} ${entry.also}`), all: fold(`${entry.title} ${entry.also} ${entry.text}`) }));
}

// Every word has to be there; what has them in its name comes first.
function find(entries, typed) {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const fits = (text) => words.every((word) => text.includes(word));
  const found = entries.filter((entry) => fits(entry.all));
  return [...found.filter((entry) => fits(entry.name)), ...found.filter((entry) => !fits(entry.name))].slice(0, MOST);
}

function show(found) {
  list.replaceChildren(
    ...found.map((entry) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = new URL(entry.at, new URL(box.dataset.search, location.href)).href;
      link.textContent = entry.title;
      const text = document.createElement("span");
      text.textContent = entry.text;
      item.append(link, text);
      return item;
    }),
  );
  count.textContent = found.length === 0 && box.value.trim() ? box.dataset.none : "";
}

async function search() {
  try {
    index ??= load();
    show(find(await index, box.value));
  } catch {
    // Tried again with the next key.
    index = undefined;
  }
}

box.addEventListener("input", search);
// Somebody may have typed before this was here.
if (box.value) search();
