// Rule files brought along: they change the calculation of this call, and nothing else.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { HOSTILE } from "./support/hostile.mjs";
import { attempt, bills, diansuan, GOOD, HOUSEHOLD, instance, refusal } from "./support/package.mjs";
import { charge, EXAMPLE, replacement, sheet } from "./support/rules.mjs";

const { estimateBill } = diansuan;
const untouched = JSON.stringify(estimateBill(HOUSEHOLD));
const assertHealthy = () => assert.equal(JSON.stringify(estimateBill(HOUSEHOLD)), untouched);
const refused = (file) => refusal("estimateBill", { ...EXAMPLE, ruleFiles: [file] });

test("a file of the same id takes the place of a built-in one, in this call alone", () => {
  const bill = (price) => estimateBill({ ...HOUSEHOLD, ruleFiles: [replacement(price)] });
  assert.equal(bill("1.23456").total, "320.99"); // 260 × 1.23456 = 320.9856
  assert.equal(bill("0.1").total, "26.00");
  assert.equal(bill("0.1").lines[0].citation.document, "示例〔2026〕1号");
  assert.equal(bill("0.1").status, "illustrative");
  assertHealthy();
});

test("a tariff of one's own is listed, described and billed", () => {
  const ruleFiles = [sheet()];
  assert.equal(estimateBill({ ...EXAMPLE, ruleFiles }).total, "50.00");
  assert.equal(estimateBill({ ...EXAMPLE, ruleFiles, options: ["green"] }).total, "53.00");
  const added = diansuan.listTariffs({ ruleFiles }).tariffs.filter((entry) => entry.id === "example");
  assert.deepEqual(added.map((entry) => entry.rule.id), ["example-2026"]);
  const described = diansuan.describeTariff({ tariff: "example", ruleFiles });
  assert.deepEqual(described.charges.map((found) => [found.id, found.prices[0].price, found.option]), [
    ["energy", "0.5", undefined],
    ["green", "0.03", "green"],
  ]);
  assert.equal(refusal("estimateBill", EXAMPLE).code, "unknown");
  assert.ok(!diansuan.listTariffs().tariffs.some((entry) => entry.id === "example"));
});

test("every function of tariffs takes them", () => {
  const ruleFiles = [replacement("9.9"), sheet({ id: "cn-hb-two-part-2026-01", tariff: "cn-hb-two-part", voltages: ["1-10kV"] })];
  for (const name of ["compareTariffs", "estimateYear", "energyForMoney", "breakEven"]) {
    const [own, builtIn] = [diansuan[name]({ ...GOOD[name], ruleFiles }), diansuan[name](GOOD[name])];
    assert.notDeepEqual(own, builtIn, name);
    for (const bill of bills(own).filter((bill) => bill.tariff === "cn-gx-residential")) {
      assert.equal(bill.lines[0].price, "9.9", name);
    }
  }
  const { before, after } = GOOD.explainDifference;
  const difference = diansuan.explainDifference({ before, after: { ...after, usage: before.usage, ruleFiles } });
  assert.deepEqual([difference.before, difference.after], [estimateBill(before).total, "2574.00"]);
  const error = refusal("explainDifference", { before, after: { ...after, ruleFiles: [5] } });
  assert.match(error.field, /^after\.ruleFiles\.0/);
  assertHealthy();
});

describe("what can't be read is refused by its place", () => {
  const cases = {
    "ruleFiles.0.colour": sheet({ colour: "red" }),
    "ruleFiles.0.charge.0.colour": sheet({ charge: [charge({ colour: "red" })] }),
    "ruleFiles.0.charge.1.price": sheet({ charge: [charge(), charge({ id: "second", price: "cheap" })] }),
    "ruleFiles.0.charge.0.basis": sheet({ charge: [charge({ basis: "joule" })] }),
    "ruleFiles.0.kind": sheet({ kind: "weather" }),
    "ruleFiles.0.title.en": sheet({ title: { zh: "示例" } }),
    "ruleFiles.0.effective_from": sheet({ effective_from: "2026-13-01" }),
    "ruleFiles.0.effective_to": sheet({ effective_to: "2025-01-01" }),
    "ruleFiles.0.status": sheet({ status: "in_force" }),
    "ruleFiles.0.voltages": sheet({ voltages: ["9kV"] }),
    "ruleFiles.0.rounding.value": sheet({ rounding: { value: "up" } }),
    "ruleFiles.0.tiers.limits.0.up_to": sheet({ tiers: { cycle: "year", limits: [{ up_to: ["100", "50"] }] } }),
    "ruleFiles.0.charge": sheet({ charge: "0.5283" }),
  };
  for (const [field, file] of Object.entries(cases)) {
    test(field, () => {
      assert.equal(refused(file).field, field);
      assertHealthy();
    });
  }

  test("the second file", () => {
    const ruleFiles = [sheet(), sheet({ id: "other", colour: "red" })];
    const error = refusal("estimateBill", { ...EXAMPLE, ruleFiles });
    assert.deepEqual([error.code, error.field], ["unknown", "ruleFiles.1.colour"]);
  });
});

test("what is no list is refused, not left out", () => {
  const lists = ["empty list", "nested lists", "list with a hole", "cyclic list", "endless list", "a megabyte of blanks"];
  for (const [what, make] of Object.entries(HOSTILE)) {
    if (lists.includes(what)) continue;
    const { error } = attempt("estimateBill", { ...HOUSEHOLD, ruleFiles: make() });
    assert.ok(error?.field.startsWith("ruleFiles"), `${what}: ${error ?? "calculated without a word"}`);
  }
});

describe("hostile files: a typed error, and the next call works", () => {
  const many = (length, item) => Array.from({ length }, () => item);
  const deep = (depth) => {
    let value = "1";
    for (let n = 0; n < depth; n += 1) value = n % 2 ? [value] : { charge: value };
    return value;
  };
  const cycle = () => {
    const file = sheet();
    file.charge.push(file);
    file.tiers = file;
    return file;
  };
  const trap = (target, name) =>
    new Proxy(target, {
      [name]: () => {
        throw new Error("a trap of the caller's");
      },
    });
  const files = {
    "a file that holds itself": () => [cycle()],
    "a list that holds itself": () => HOSTILE["cyclic list"](),
    "a million files": () => many(1_000_000, {}),
    "a million charges": () => [sheet({ charge: many(1_000_000, charge()) })],
    "a million limits": () => [sheet({ tiers: { cycle: "year", limits: [{ up_to: many(1_000_000, "1") }] } })],
    "a million keys": () => [Object.fromEntries(many(1_000_000).map((_, n) => [`k${n}`, n]))],
    "deep nesting": () => [sheet({ charge: deep(10_000) })],
    "nesting just too deep": () => [sheet({ charge: [charge({ price: deep(20) })] })],
    "an endless list": () => HOSTILE["endless list"](),
    "keys that throw": () => [trap(sheet(), "ownKeys")],
    "values that throw": () => [trap(sheet(), "get")],
    "descriptors that throw": () => [trap(sheet(), "getOwnPropertyDescriptor")],
    "a charge that throws": () => [sheet({ charge: [trap(charge(), "get")] })],
    "a price that throws": () => [sheet({ charge: [{ ...charge(), price: HOSTILE["throwing conversions"]() }] })],
    "a megabyte as a key": () => [{ ...sheet(), ["键".repeat(1_000_000)]: 1 }],
    "a megabyte as a price": () => [sheet({ charge: [charge({ price: "9".repeat(1_000_000) })] })],
    "10^40 as a price": () => [sheet({ charge: [charge({ price: `1${"0".repeat(40)}` })] })],
    "a prototype as a key": () => [JSON.parse(`{ "__proto__": {}, "kind": "tariff" }`)],
  };
  for (const [what, make] of Object.entries(files)) {
    test(what, () => {
      const error = refusal("estimateBill", { ...EXAMPLE, ruleFiles: make() });
      assert.match(error.field, /^ruleFiles\b/, `${error}`);
      assertHealthy();
    });
  }

  for (const [what, make] of Object.entries(HOSTILE)) {
    test(`as a file, a charge, a price, a text: ${what}`, () => {
      const places = [(v) => v, (v) => sheet({ charge: [v] }), (v) => sheet({ charge: v })];
      places.push((v) => sheet({ charge: [charge({ price: v })] }), (v) => sheet({ title: v }), (v) => sheet({ id: v }));
      places.push((v) => sheet({ effective_from: v }), (v) => sheet({ voltages: v }), (v) => sheet({ tiers: v }));
      for (const place of places) attempt("estimateBill", { ...EXAMPLE, ruleFiles: [place(make())] });
      assertHealthy();
    });
  }
});

test("a thousand calls with files leave the memory as it was", () => {
  const round = () => {
    for (let n = 0; n < 500; n += 1) {
      estimateBill({ ...EXAMPLE, ruleFiles: [sheet()] });
      refused(sheet({ charge: [charge({ colour: "red" })] }));
    }
  };
  round();
  const before = instance.memory.buffer.byteLength;
  round();
  round();
  assert.equal(instance.memory.buffer.byteLength, before);
});
