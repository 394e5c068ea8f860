// The three tables, every hundredth, and both sides of every band's edge.
import assert from "node:assert/strict";
import { test } from "node:test";
import { diansuan } from "./support/package.mjs";
import { load } from "./support/vectors.mjs";

const table = load("power_factor_table");
const ask = (standard, reactiveKvarh) =>
  diansuan.powerFactor({ activeKwh: table.activeKwh, reactiveKvarh, standard, base: "10000" });

for (const [standard, percents] of Object.entries(table.percent)) {
  test(`standard ${standard}: percent of every hundredth, at both ends of its band`, () => {
    assert.equal(Object.keys(percents).length, 101);
    for (let k = 1; k <= 100; k += 1) {
      const factor = (k / 100).toFixed(2);
      const last = BigInt(table.lastReactiveKvarh[factor]);
      const first = k === 100 ? 0n : BigInt(table.lastReactiveKvarh[((k + 1) / 100).toFixed(2)]) + 1n;
      for (const reactive of [first, last]) {
        const result = ask(standard, String(reactive));
        assert.equal(result.powerFactor, factor, `Q ${reactive}`);
        assert.equal(result.adjustmentPercent, percents[factor], factor);
        assert.equal(result.adjustment, (Number(percents[factor]) * 100).toFixed(2), factor);
      }
    }
    const none = diansuan.powerFactor({ activeKwh: "0", reactiveKvarh: "1", standard, base: "10000" });
    assert.equal(none.adjustmentPercent, percents["0.00"]);
  });
}

test("beyond the last band the factor is 0.00", () => {
  const past = String(BigInt(table.lastReactiveKvarh["0.01"]) + 1n);
  assert.equal(ask("0.90", past).powerFactor, "0.00");
});
