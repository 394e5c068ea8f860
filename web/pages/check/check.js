// The page that checks how the site is hosted: one press, a row a check, and a text for the ticket. All requests go
// to this site.

import { PROBES } from "./probes.js";

const place = document.querySelector("[data-check]");
const words = place.querySelector("[data-words]").dataset;
const summary = place.querySelector("[data-summary]");
const run = place.querySelector("[data-run]");
const copy = place.querySelector("[data-copy-report]");
const report = place.querySelector("[data-report]");
const rows = [...place.querySelectorAll("[data-one]")];

const line = (text, name = "p") => Object.assign(document.createElement(name), { textContent: text });

// A probe gives what it has found, as lines, and whether that is well ("ok"), to be mended ("bad") or so by the way ("note").
async function one(row) {
  let found;
  try {
    found = await PROBES[row.dataset.one]();
  } catch (error) {
    found = { verdict: "bad", lines: [String(error.message ?? error)] };
  }
  const { verdict, lines } = found;
  row.dataset.verdict = verdict;
  row.querySelector("[data-verdict]").textContent = words[verdict];
  const said = verdict === "ok" ? lines : [...lines, row.dataset.fix];
  row.querySelector("[data-said]").replaceChildren(...said.slice(0, 12).map((text) => line(text)));
  return [row.querySelector("th").textContent, words[verdict], ...said].join("\n  ");
}

async function check() {
  run.disabled = true;
  summary.textContent = summary.dataset.running;
  delete place.dataset.done;
  const texts = [];
  // One after the other: what a slow host takes is not to be taken for what it lacks.
  for (const row of rows) texts.push(await one(row));
  const bad = rows.filter((row) => row.dataset.verdict === "bad").length;
  summary.textContent = bad ? summary.dataset.red.replace("{n}", bad) : summary.dataset.green;
  report.value = [document.title, new URL(place.dataset.root, location.href).href, new Date().toISOString(), navigator.userAgent, summary.textContent, "", ...texts, ""].join("\n");
  run.disabled = copy.disabled = false;
  place.dataset.done = bad ? "bad" : "ok";
}

run.addEventListener("click", check);
copy.addEventListener("click", async () => {
  const label = copy.textContent;
  try {
    await navigator.clipboard.writeText(report.value);
    copy.textContent = copy.dataset.done;
    setTimeout(() => (copy.textContent = label), 2000);
  } catch {
    report.focus();
    report.select();
  }
});
