// The light entry: the same answers as the main one, from a wasm of its own.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { diansuan, folder, GOOD, HUAMING } from "./support/package.mjs";
import { refusals, vectors } from "./support/vectors.mjs";

const FUNCTIONS = ["capacitor", "classify", "payback", "powerFactor"];
const light = await import(pathToFileURL(path.join(folder, "light.js")));
const bytes = readFileSync(path.join(folder, "light_bg.wasm"));

/** What a call gives or throws, as data. */
function outcome(entry, name, input) {
  try {
    return entry[name](input);
  } catch (error) {
    return error.toJSON();
  }
}

test("before init nothing is answered", () => {
  assert.throws(() => light.powerFactor(HUAMING), { name: "DiansuanError", code: "not_ready" });
});

test("rule files are refused: there is nothing that they would change", async () => {
  const given = { module_or_path: bytes, rules: [] };
  await assert.rejects(light.default(given), { name: "DiansuanError", code: "unknown_field", field: "rules" });
});

test("its functions and no others", () => {
  const functions = Object.keys(light).filter((name) => name in GOOD);
  assert.deepEqual(functions.sort(), FUNCTIONS);
  for (const name of ["version", "rulesDate"]) assert.equal(light[name], diansuan[name]);
});

describe("as the main entry answers", async () => {
  await light.default({ module_or_path: bytes });
  for (const name of FUNCTIONS) {
    test(name, () => {
      const all = [...vectors, ...refusals].filter((vector) => vector.function === name).map(({ input }) => input);
      assert.ok(all.length > 5, `${all.length} vectors`);
      for (const input of [GOOD[name], ...all]) {
        assert.deepEqual(outcome(light, name, input), outcome(diansuan, name, input), JSON.stringify(input));
      }
    });
  }
});
