// The ways onward take the visitor's figures along; an example goes nowhere.

import { ASSUMED, fields, own } from "./figures.js";

const ways = [...document.querySelectorAll("[data-carry]")];

// What a result or a field of this page says, and whether somebody said so.
function source(name) {
  const result = document.querySelector(`[data-island]:not([hidden]) [data-result="${name}"]`);
  if (result && !result.closest(".stale")) return [result.dataset.value, true];
  const field = fields.find((one) => one.name === name && !one.closest("[hidden]"));
  return field ? [field.value.trim(), "given" in field.dataset] : ["", false];
}

// "source" or "source:here>there|…"; `*` stands for whatever there is, "!" in front for what the visitor has said only.
function value(text) {
  const [name, map] = text.replace(/^!/, "").split(":");
  const [here, said] = source(name);
  if (text.startsWith("!") && !said) return ["", false];
  if (!map || !here) return [here, said];
  const pair = map.split("|").map((one) => one.split(">")).find(([from]) => from === here || from === "*");
  return [pair?.[1] ?? "", said];
}

function carried(way) {
  const query = new URLSearchParams();
  const assumed = [];
  for (const pair of way.dataset.carry.split(" ").filter(Boolean)) {
    const at = pair.indexOf("=");
    const [text, said] = value(pair.slice(at + 1));
    if (!text) continue;
    query.set(pair.slice(0, at), text);
    if (!said) assumed.push(pair.slice(0, at));
  }
  // What is only assumed here is no reason to leave the example there.
  if (assumed.length === query.size) return "";
  if (assumed.length) query.set(ASSUMED, assumed.join(" "));
  return query.toString();
}

/** Keeps the ways as the fields and the results are. */
export function lead() {
  for (const way of ways) {
    const [name, values] = (way.dataset.when ?? "").split(":");
    way.hidden = Boolean(values) && !values.split("|").includes(source(name)[0]);
    way.hash = own() ? carried(way) : "";
  }
}
