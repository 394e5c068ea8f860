// A lesson: answers are checked against what the page was written with, and what was done is kept.

import { note, today } from "./learned.js";
import { same } from "./said.js";

const place = document.querySelector("[data-lesson]");

function keep(step, how) {
  note("lessons", place.dataset.lesson, ({ right = [], seen = [] }) => {
    const done = { right, seen };
    done[how] = [...new Set([...done[how], step])].sort((a, b) => a - b);
    return { ...done, day: today() };
  });
}

for (const step of place.querySelectorAll("[data-at]")) {
  const number = Number(step.dataset.at);
  const inputs = [...step.querySelectorAll("[data-predict]")];
  const said = step.querySelector("[data-said]");
  const details = step.querySelector("details");
  const check = () => {
    const input = inputs[0].type === "radio" ? inputs.find((one) => one.checked) : inputs[0];
    const text = input?.value.trim() ?? "";
    const verdict = !text ? "blank" : same(text, step.dataset.answer);
    const word = verdict === true ? "right" : verdict === false ? "wrong" : verdict === undefined ? "unread" : verdict;
    said.textContent = place.dataset[word];
    said.dataset.said = word;
    if (word !== "right") return inputs[0].focus();
    details.open = true;
    keep(number, "right");
  };
  step.querySelector("[data-check]").addEventListener("click", check);
  for (const input of inputs) {
    input.addEventListener("input", () => {
      said.textContent = "";
      said.dataset.said = "";
    });
    input.addEventListener("keydown", ({ key, isComposing }) => key === "Enter" && !isComposing && check());
  }
  details.addEventListener("toggle", () => details.open && keep(number, "seen"));
}

// The calculator comes from the kit that other websites use.
if (place.querySelector("diansuan-calculator")) {
  const root = document.querySelector('meta[name="diansuan-root"]').content;
  import(new URL(`${root}embed/v1/diansuan.js`, location.href).href);
}
