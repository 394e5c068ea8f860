// Rule files given to `init`: they hold for all calls, until others are given.
import assert from "node:assert/strict";
import { test } from "node:test";
import { diansuan, HOUSEHOLD, wasm } from "./support/package.mjs";
import { charge, EXAMPLE, replacement, sheet } from "./support/rules.mjs";

const { default: init, initSync, estimateBill, listTariffs, DiansuanError } = diansuan;
const shipped = estimateBill(HOUSEHOLD).total;

const refusal = async (rules) => {
  try {
    await init({ rules });
  } catch (error) {
    assert.ok(error instanceof DiansuanError);
    return [error.code, error.field];
  }
  assert.fail("no refusal");
};

test("files lie over those of the package until others are given", async () => {
  await init({ rules: [replacement("0.1")] });
  assert.equal(estimateBill(HOUSEHOLD).total, "26.00");
  assert.equal(estimateBill({ ...HOUSEHOLD, tariff: "cn-gd-residential" }).status, "in_force");
  // An input's own files lie over these.
  assert.equal(estimateBill({ ...HOUSEHOLD, ruleFiles: [replacement("0.2")] }).total, "52.00");
  await init({});
  assert.equal(estimateBill(HOUSEHOLD).total, "26.00", "without a word of them they stay");
  initSync({ rules: [sheet()] });
  assert.equal(estimateBill(HOUSEHOLD).total, shipped);
  assert.equal(estimateBill(EXAMPLE).total, "50.00");
  await init({ rules: [] });
  assert.equal(estimateBill(HOUSEHOLD).total, shipped);
});

test("files take the place of those of the package", async () => {
  await init({ rules: { replace: true, files: [sheet()] } });
  assert.deepEqual(listTariffs().tariffs.map((entry) => entry.id), ["example"]);
  assert.throws(() => estimateBill(HOUSEHOLD), { code: "unknown", field: "tariff" });
  await init({ rules: { files: [sheet()] } });
  assert.equal(estimateBill(HOUSEHOLD).total, shipped);
  await init({ rules: [] });
});

test("a file that can't be read is refused by its place, and changes nothing", async () => {
  await init({ rules: [replacement("0.1")] });
  const bad = sheet({ charge: [charge(), charge({ id: "second", price: "cheap" })] });
  assert.deepEqual(await refusal([sheet(), bad]), ["not_a_number", "rules.1.charge.1.price"]);
  assert.deepEqual(await refusal([5]), ["wrong_type", "rules.0"]);
  assert.deepEqual(await refusal({ replace: true, files: [bad] }), ["not_a_number", "rules.files.0.charge.1.price"]);
  assert.deepEqual(await refusal({ replace: true }), ["wrong_type", "rules.files"]);
  assert.equal((await refusal({ replce: true, files: [] }))[1], "rules.replce");
  for (const rules of ["all", 7, null, new Date(), () => []]) assert.equal((await refusal(rules))[0], "wrong_type");
  assert.equal(estimateBill(HOUSEHOLD).total, "26.00");
  await init({ rules: [] });
});

test("a first call with such a file leaves the package not ready", async () => {
  const other = await import(`${new URL("../../dist/pkg/diansuan.js", import.meta.url)}?other`);
  await assert.rejects(other.default({ module_or_path: wasm(), rules: [5] }), { field: "rules.0" });
  assert.throws(() => other.estimateBill(HOUSEHOLD), { code: "not_ready" });
  await other.default({ rules: [replacement("0.1")] });
  assert.equal(other.estimateBill(HOUSEHOLD).total, "26.00");
});
