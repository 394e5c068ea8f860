// Dialogues: out of the script that stands in the page, one answer after the other.

import { note, today } from "./learned.js";

const place = document.querySelector("[data-talks]");
const words = (of) => of.querySelector("[data-words]").textContent;

function element(tag, text, attributes = {}) {
  const node = document.createElement(tag);
  if (text) node.textContent = text;
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  return node;
}

function play(talk) {
  const stage = talk.querySelector("[data-play]");
  const end = talk.querySelector("[data-end]").dataset.end;
  const nodes = new Map([...talk.querySelectorAll("[data-node]")].map((node) => [node.dataset.node, node]));
  // What was answered so far: the node and whether it was the best answer.
  let said = [];
  const log = element("ol", "", { role: "log", class: "script" });
  const ask = element("div", "", { class: "next-words" });
  stage.replaceChildren(log, ask);

  function line(who, text, from) {
    const item = element("li");
    item.append(element("b", place.dataset[who]), ` ${text}`);
    if (from !== undefined) {
      const again = element("button", place.dataset.again, { type: "button", "data-again": String(from) });
      again.addEventListener("click", () => {
        while (log.children.length > from * 3) log.lastElementChild.remove();
        said = said.slice(0, from);
        next(from === 0 ? [...nodes.keys()][0] : said[from - 1].to);
      });
      item.append(" ", again);
    }
    log.append(item);
  }

  function next(id, focus = true) {
    ask.replaceChildren();
    const node = nodes.get(id);
    if (!node) {
      line("customer", end);
      const best = said.filter((one) => one.best).length;
      log.append(element("li", place.dataset.over.replace("{all}", said.length).replace("{best}", best), { "data-over": String(best) }));
      note("talks", talk.dataset.talk, (before) => ({ best: Math.max(before.best ?? 0, best), tries: Math.min((before.tries ?? 0) + 1, 99), day: today() }));
      return;
    }
    line("customer", words(node), said.length);
    const group = element("fieldset", "", { class: "field" });
    group.append(element("legend", place.dataset.choose));
    const choices = [...node.querySelectorAll("[data-to]")];
    for (const [at, choice] of choices.entries()) {
      const label = element("label", "", { class: "check" });
      label.append(element("input", "", { type: "radio", name: `talk-${talk.dataset.talk}`, value: String(at) }), element("span", words(choice)));
      group.append(label);
    }
    const say = element("button", place.dataset.say, { type: "button", class: "primary", "data-go-on": "" });
    say.addEventListener("click", () => {
      const taken = group.querySelector("input:checked");
      if (!taken) return group.querySelector("input").focus();
      const choice = choices[Number(taken.value)];
      const best = choice.dataset.good === "true";
      line("clerk", words(choice));
      const verdict = element("li", "", { class: "said", "data-said": best ? "right" : "wrong" });
      verdict.append(`${place.dataset[best ? "best" : "other"]} ${choice.querySelector("[data-why]").textContent}`);
      log.append(verdict);
      said.push({ best, to: choice.dataset.to });
      next(choice.dataset.to);
    });
    ask.append(group, say);
    if (focus) group.querySelector("input").focus({ preventScroll: true });
  }
  next([...nodes.keys()][0]);
}

for (const talk of place.querySelectorAll("[data-talk]")) {
  const start = element("button", place.dataset.start, { type: "button", class: "primary", "data-begin": "" });
  start.addEventListener("click", () => play(talk));
  talk.querySelector("[data-play]").replaceChildren(start);
}
