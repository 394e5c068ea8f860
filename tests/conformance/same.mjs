// Compares two builds of the package on the inputs of all vectors:
//
//     node tests/conformance/same.mjs OLD_PKG NEW_PKG
//
// Results and refusals are compared as JSON texts, so the order of the fields counts, too. Differences
// are listed by where they are, with the first vector that shows each.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const [before, after] = process.argv.slice(2);

async function load(folder) {
  const entry = await import(pathToFileURL(path.resolve(folder, "diansuan.js")));
  await entry.default({ module_or_path: readFileSync(path.join(folder, "diansuan_bg.wasm")) });
  return entry;
}

function answer(entry, { function: name, input }) {
  try {
    return { result: entry[name](input) };
  } catch ({ code, field, bound, message }) {
    return { refusal: { code, field, bound, message } };
  }
}

/** The places where two values differ, items of lists as `*`. */
function* differences(old, now, at) {
  if (JSON.stringify(old) === JSON.stringify(now)) return;
  const composite = (value) => value !== null && typeof value === "object";
  if (!composite(old) || !composite(now)) {
    yield { at, old, now };
    return;
  }
  const keys = new Set([...Object.keys(old), ...Object.keys(now)]);
  let found = false;
  for (const key of keys) {
    for (const one of differences(old[key], now[key], `${at}.${/^\d+$/.test(key) ? "*" : key}`)) {
      found = true;
      yield one;
    }
  }
  if (!found) yield { at: `${at} (order)`, old: Object.keys(old), now: Object.keys(now) };
}

const [old, now] = [await load(before), await load(after)];
const files = readdirSync(here).filter((name) => name.endsWith(".json"));
const vectors = files.flatMap((file) => {
  const list = JSON.parse(readFileSync(path.join(here, file), "utf8"));
  return Array.isArray(list) ? list.map((vector) => ({ file, ...vector })) : [];
});
const seen = new Map();
let [compared, skipped] = [0, 0];
for (const vector of vectors) {
  if (typeof old[vector.function] !== "function") {
    skipped += 1;
    continue;
  }
  compared += 1;
  for (const { at, ...values } of differences(answer(old, vector), answer(now, vector), vector.function)) {
    const known = seen.get(at) ?? { count: 0, first: `${vector.file} ${vector.id}`, ...values };
    seen.set(at, { ...known, count: known.count + 1 });
  }
}
console.log(`${compared} vectors compared, ${skipped} of functions that the old package does not have`);
for (const [at, { count, first, old: a, now: b }] of seen) {
  const short = (value) => JSON.stringify(value)?.slice(0, 120) ?? "absent";
  console.log(`${at}: ${count} ×, first in ${first}\n  ${short(a)}\n  ${short(b)}`);
}
process.exitCode = seen.size > 0 ? 1 : 0;
