// Who calculates: each is handed the same years, and says their money.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { DEMAND, HOURS, LIMITS, MONTH, PERIODS, PRICES, input, readings } from "./case.mjs";
import { read } from "./decimal.mjs";

const lengths = [[1, 60], [3, 60], [6, 60], [12, 60], [12, 15]];
export const cases = lengths.map(([months, minutes]) => {
  const kwh = readings(months, minutes);
  const name = `${kwh.length}: ${months} ${months === 1 ? "month" : "months"} of ${minutes} min`;
  return { name, months, minutes, kwh, texts: kwh, ready: read(kwh), input: input(kwh, minutes) };
});

/** The package as a page would load it. */
export async function entry(folder) {
  const found = await import(pathToFileURL(path.join(folder, "diansuan.js")));
  await found.default({ module_or_path: readFileSync(path.join(folder, "diansuan_bg.wasm")) });
  return found;
}

/** The loops inside wasm, without any JavaScript in between. */
export async function inWasm(file, lines) {
  const { instance } = await WebAssembly.instantiate(readFileSync(file));
  const { room, load_years, text, repeat_year, memory } = instance.exports;
  const bytes = new TextEncoder().encode(lines);
  // Making room may grow the memory, which detaches the buffer.
  const start = room(bytes.length);
  new Uint8Array(memory.buffer, start, bytes.length).set(bytes);
  const length = load_years();
  assert.ok(length, `${file} refuses a year`);
  const written = new Uint8Array(memory.buffer, text(), length);
  const totals = new TextDecoder().decode(written).trimEnd().split("\n");
  return { totals, repeat: repeat_year };
}

/** The loops on this computer, which measure themselves. */
export function natively(program, lines) {
  const { status, stdout, stderr } = spawnSync(program, ["tariff"], { input: lines, encoding: "utf8", maxBuffer: 1 << 26 });
  assert.equal(status, 0, stderr);
  const said = stdout.trimEnd().split("\n").map((text) => JSON.parse(text));
  return { totals: said.flatMap((entry) => entry.result ?? []), measured: said.filter((entry) => entry.loop) };
}

/** PySAM, which knows only whole years; it measures itself. */
export function pysam(python) {
  // Of a Wednesday and of a Saturday; periods are counted from 1.
  const schedule = (day) =>
    Array.from({ length: 24 }, (_, hour) => {
      const fits = (rule) => (!rule.weekdays || rule.weekdays.includes(day)) && rule.hours.some(([from, to]) => from <= hour && hour < to);
      return PERIODS.indexOf(HOURS.find(fits).period) + 1;
    });
  const common = { limits: LIMITS, prices: PRICES, demand: DEMAND, month: MONTH, weekday: schedule(3), weekend: schedule(6), runs: 50 };
  const years = cases.filter(({ months }) => months === 12);
  const asked = years.map(({ kwh, minutes }) => ({ ...common, kwh, minutes }));
  const script = fileURLToPath(new URL("pysam.py", import.meta.url));
  const { status, stdout, stderr } = spawnSync(python, [script], { input: JSON.stringify(asked), encoding: "utf8" });
  assert.equal(status, 0, stderr);
  const said = JSON.parse(stdout);
  return { version: said.version, results: cases.map((one) => said.cases[years.indexOf(one)]) };
}
