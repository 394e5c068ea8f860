// The map of the lessons: what was done of each in this browser, and the record to take away and to bring along.

import { MOST_BYTES, forget, joined, keep, learned, open, sound } from "./learned.js";

const place = document.querySelector("[data-training]");
const record = place.querySelector("[data-record]");
const [said, take, drop, bring] = ["said", "record-export", "record-forget", "record-import"].map((name) => record.querySelector(`[data-${name}]`));
const filled = (text, places) => text.replace(/\{(\w+)\}/g, (_, name) => places[name]);

function draw(words) {
  const { lessons, drills } = learned();
  let steps = 0;
  for (const stop of place.querySelectorAll("[data-lesson]")) {
    const { right = [], seen = [] } = lessons[stop.dataset.lesson] ?? {};
    const all = Number(stop.dataset.steps);
    const n = new Set([...right, ...seen].filter((step) => step < all)).size;
    steps += n;
    const states = stop.closest("[data-begun]").dataset;
    const state = n === 0 ? "new" : n < all ? "begun" : "done";
    stop.dataset.is = state;
    stop.querySelector("[data-state]").textContent = filled(states[state], { n, all });
  }
  const count = Object.keys(lessons).length + Object.keys(drills).length;
  const sum = (name) => Object.values(drills).reduce((sum, drill) => sum + drill[name], 0);
  said.textContent = words ?? (!open() ? record.dataset.closed : count ? filled(record.dataset.have, { lessons: Object.keys(lessons).length, steps, asked: sum("asked"), right: sum("right") }) : record.dataset.empty);
  take.disabled = drop.disabled = count === 0;
  bring.disabled = !open();
}

take.addEventListener("click", () => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([JSON.stringify(learned(), null, 1)], { type: "application/json" }));
  link.download = "diansuan-training.json";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
});

// Asked twice, since there is no way back.
let sure = 0;
drop.addEventListener("click", () => {
  drop.dataset.label ??= drop.textContent;
  if (Date.now() - sure > 5000) {
    sure = Date.now();
    drop.textContent = drop.dataset.sure;
    setTimeout(() => (drop.textContent = drop.dataset.label), 5000);
    return;
  }
  drop.textContent = drop.dataset.label;
  forget();
  draw();
});

bring.addEventListener("change", async () => {
  const [file] = bring.files;
  if (!file) return;
  let found;
  try {
    found = file.size <= MOST_BYTES ? sound(JSON.parse(await file.text())) : undefined;
  } catch {
    // No JSON: no record.
  }
  bring.value = "";
  if (!found) return draw(record.dataset.bad);
  draw(keep(joined(learned(), found)) ? record.dataset.in : record.dataset.closed);
});

addEventListener("storage", () => draw());
addEventListener("pageshow", () => draw());
draw();
