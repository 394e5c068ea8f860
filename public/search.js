// The search box: every page, task and term, found as one types.

import { find, prepare } from "./find.js";

const box = document.querySelector("[data-search]");
const list = document.querySelector("[data-found]");
const count = document.querySelector("[data-found-count]");
const MOST = 12;
let index;

async function load() {
  const response = await fetch(new URL(`${box.dataset.search}search.json`, location.href));
  const { settings } = await self.diansuanSettings.ready;
  // A lesson is shown with the map that leads to it.
  const named = (at) => at.split("#")[0].replace(/^training\/.*/, "training/");
  const shown = ({ at }) => !settings.pages || ["", ...settings.pages].includes(named(at));
  return prepare((await response.json()).filter(shown));
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
    show(find(await index, box.value, MOST));
  } catch {
    // Tried again with the next key.
    index = undefined;
  }
}

box.addEventListener("input", search);
// Somebody may have typed before this was here.
if (box.value) search();
