// The explanation: every result can be followed step by step, in two languages, to its clause.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { evaluate } from "./support/formula.mjs";
import { bills, diansuan, GOOD, records, walk } from "./support/package.mjs";
import { STEPLESS, vectors } from "./support/vectors.mjs";

// What a step says of its rounding; one that says nothing has to be exact.
const ROUNDED = { "to a whole number": 0, "to one decimal": 1, "to two decimals": 2, "to the cent": 2, "to four decimals": 4 };
const NUMBER = /^-?\d+(\.\d+)?$/;
/** Numbers and days speak for themselves; everything else needs words. */
const FIGURE = /^(-?\d+(\.\d+)?|\d{4}-\d\d-\d\d)$/;
const rules = new Map(records.map((rule) => [rule.id, rule]));
const good = Object.entries(GOOD).map(([name, input]) => ({ id: `good ${name}`, function: name, input }));
const results = [...vectors, ...good].map((vector) => ({ vector, result: diansuan[vector.function](vector.input) }));
/** The steps of a result with those of the bills in it. */
const all = (result) => [result, ...bills(result)].flatMap((part) => [...walk(part.steps ?? [])]);
const steps = results.flatMap(({ vector, result }) =>
  all(result).map((step) => ({ id: vector.id, vector, step })),
);

function assertText(text, what) {
  assert.match(text?.zh ?? "", /\S/, `${what}: Chinese`);
  assert.match(text?.en ?? "", /^[\x20-\x7e\u00a0-\u02af\u0370-\u03ff\u2000-\u22ff]+$/, `${what}: English`);
}

/** Rules of the book, or of the files that the input brought along. */
function assertCitation(citation, vector, what) {
  const own = vector.input.ruleFiles?.find((file) => file.id === citation.rule);
  const rule = own ?? rules.get(citation.rule);
  assert.ok(rule, `${what}: ${citation.rule} is no rule of the book`);
  assert.match(citation.clause, /\S/, `${what}: clause`);
  assert.equal(citation.status, rule.status, what);
  assert.equal(citation.document, rule.document, what);
}

const FIGURES = {
  powerFactor: ["powerFactor", "adjustmentPercent", "adjustment"],
  capacitor: ["requiredKvar", "recommendedKvar", "monthlySaving"],
  payback: ["months", "npv"],
  estimateBill: ["subtotal", "total"],
  estimateYear: ["total", "averagePrice"],
  explainDifference: ["difference"],
  shiftLoad: ["movedKwh", "saving"],
  basicChargeOptions: ["breakEvenKw"],
  lateFee: ["days", "fee"],
  breach: ["penalty", "total"],
  theft: ["energyKwh", "backBilled", "penalty", "total"],
  outageCompensation: ["compensation"],
  checkBill: ["difference"],
  baseFromTotal: ["powerFactor", "adjustmentPercent", "adjustment", "difference"],
  correctMetering: ["correctionFactor", "correctionPercent", "correctKwh", "kwh", "money"],
};

test("every result has steps, and its figures are among theirs", () => {
  for (const { vector, result } of results) {
    assert.equal(result.steps.length === 0, STEPLESS.has(vector.function), vector.id);
    const shown = new Set([...walk(result.steps)].map((step) => step.result));
    for (const figure of FIGURES[vector.function] ?? []) {
      if (result[figure] == null) continue;
      assert.ok(shown.has(result[figure]), `${vector.id}: ${figure} ${result[figure]}`);
    }
  }
});

/** A number without sign and needless zeros. */
const bare = (text) => text.replace(/^-/, "").replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");

test("every line of a bill comes out of a step", () => {
  let lines = 0;
  for (const { vector, result } of results) {
    for (const bill of vector.function === "estimateBill" ? [result] : bills(result)) {
      const values = [...walk(bill.steps)].flatMap((step) => [step.result, ...step.inputs.map((input) => input.value)]);
      const shown = new Set(values.map(bare));
      for (const line of bill.lines.filter((line) => line.id !== "rounding")) {
        lines += 1;
        for (const figure of ["quantity", "price", "amount"]) {
          if (line[figure] === undefined) continue;
          assert.ok(shown.has(bare(line[figure])), `${vector.id}: ${figure} of ${line.id}, ${line[figure]}`);
        }
      }
    }
  }
  assert.ok(lines > 400, `${lines} lines`);
});

test("every step is complete", () => {
  assert.ok(steps.length > 1000, `${steps.length} steps`);
  for (const { id, vector, step } of steps) {
    const what = `${id}, step ${step.id}`;
    assert.match(step.id, /^[a-z0-9_]+$/, what);
    assertText(step.label, what);
    assert.match(step.formula, /\S/, `${what}: formula`);
    assert.equal(typeof step.unit, "string", what);
    assert.ok(FIGURE.test(step.result) || step.words?.zh, `${what}: result ${step.result}`);
    if (step.words) assertText(step.words, what);
    if (step.rounding) assertText(step.rounding, what);
    for (const note of step.notes ?? []) assertText(note, what);
    if (step.citation) assertCitation(step.citation, vector, what);
    assert.ok(Array.isArray(step.inputs), what);
    for (const input of step.inputs) {
      assert.match(input.name, /\S/, what);
      assertText(input.label, `${what}, input ${input.name}`);
      assert.ok(FIGURE.test(input.value) || input.words?.zh, `${what}: ${input.name} = ${input.value}`);
      assert.equal(typeof input.unit, "string", what);
      if (input.citation) assertCitation(input.citation, vector, what);
    }
  }
});

test("figures that come from a rule are cited", () => {
  const cited = new Map(
    ["adjustment_percent", "power_factor", "tier", "line", "subtotal", "late_part"].map((step) => [step, 0]),
  );
  for (const { id, step } of steps.filter(({ step }) => cited.has(step.id))) {
    assert.ok(step.citation, `${id}, step ${step.id}`);
    cited.set(step.id, cited.get(step.id) + 1);
  }
  for (const [step, count] of cited) assert.ok(count > 5, `${count} steps ${step}`);
});

describe("simple formulas give the result that is shown", () => {
  const seen = new Map();
  for (const { id, step } of steps) {
    const inputs = step.inputs.filter((input) => NUMBER.test(input.value));
    if (inputs.length !== step.inputs.length || !NUMBER.test(step.result)) continue;
    const percent = (input) => (input.unit === "%" ? `${input.value} / 100` : input.value);
    const values = Object.fromEntries(inputs.map((input) => [input.name, percent(input)]));
    const fraction = evaluate(step.formula, values);
    if (fraction === undefined) continue;
    const value = step.unit === "%" ? fraction * 100 : fraction;
    seen.set(step.formula, [...(seen.get(step.formula) ?? []), { id, step, value }]);
  }
  for (const [formula, uses] of seen) {
    test(`${formula} (${uses.length})`, () => {
      for (const { id, step, value } of uses) {
        const words = Object.keys(ROUNDED).find((text) => step.rounding?.en.includes(text));
        const slack = (words ? 0.5 * 10 ** -ROUNDED[words] : 0) + 1e-9 + Math.abs(value) * 1e-12;
        assert.ok(Math.abs(value - Number(step.result)) <= slack, `${id}, ${step.id}: ${value} but ${step.result}`);
      }
    });
  }
  test("enough of them", () => assert.ok(seen.size >= 25, `${[...seen.keys()].join("; ")}`));
});

test("a sum is the sum of its parts", () => {
  for (const { id, step } of steps) {
    if (step.id !== "base" || !step.steps) continue;
    const sum = step.steps.reduce((total, part) => total + Number(part.result), 0);
    assert.ok(Math.abs(sum - Number(step.result)) < 0.001, id);
  }
});
