// The explanation: every result can be followed step by step, in two languages, to its clause.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { evaluate } from "./support/formula.mjs";
import { diansuan, records, walk } from "./support/package.mjs";
import { vectors } from "./support/vectors.mjs";

// What a step says of its rounding; one that says nothing has to be exact.
const ROUNDED = { "to one decimal": 1, "to two decimals": 2, "to the cent": 2, "to four decimals": 4 };
const NUMBER = /^-?\d+(\.\d+)?$/;
const rules = new Map(records.map((rule) => [rule.id, rule]));
const results = vectors.map((vector) => ({ vector, result: diansuan[vector.function](vector.input) }));
const steps = results.flatMap(({ vector, result }) => [...walk(result.steps)].map((step) => ({ id: vector.id, step })));

function assertText(text, what) {
  assert.match(text?.zh ?? "", /\S/, `${what}: Chinese`);
  assert.match(text?.en ?? "", /^[\x20-\x7e\u00a0-\u02af\u0370-\u03ff\u2000-\u22ff]+$/, `${what}: English`);
}

function assertCitation(citation, what) {
  assert.ok(rules.has(citation.rule), `${what}: ${citation.rule} is no rule of the book`);
  assert.match(citation.clause, /\S/, `${what}: clause`);
  assert.equal(citation.status, rules.get(citation.rule).status, what);
}

test("every result has steps, and its figures are among theirs", () => {
  const figures = { powerFactor: ["powerFactor", "adjustmentPercent", "adjustment"], estimateBill: ["total"] };
  figures.capacitor = ["requiredKvar", "recommendedKvar", "monthlySaving"];
  for (const { vector, result } of results) {
    assert.ok(result.steps.length > 0, vector.id);
    const shown = new Set([...walk(result.steps)].map((step) => step.result));
    for (const figure of figures[vector.function] ?? []) assert.ok(shown.has(result[figure]), `${vector.id}: ${figure}`);
    if (vector.function === "payback" && result.months !== null) assert.ok(shown.has(result.months), vector.id);
    if (vector.function === "payback" && result.npv) assert.ok(shown.has(result.npv), vector.id);
  }
});

test("every step is complete", () => {
  assert.ok(steps.length > 1000, `${steps.length} steps`);
  for (const { id, step } of steps) {
    const what = `${id}, step ${step.id}`;
    assert.match(step.id, /^[a-z0-9_]+$/, what);
    assertText(step.label, what);
    assert.match(step.formula, /\S/, `${what}: formula`);
    assert.equal(typeof step.unit, "string", what);
    assert.ok(NUMBER.test(step.result) || step.words?.zh, `${what}: result ${step.result}`);
    if (step.words) assertText(step.words, what);
    if (step.rounding) assertText(step.rounding, what);
    for (const note of step.notes ?? []) assertText(note, what);
    if (step.citation) assertCitation(step.citation, what);
    assert.ok(Array.isArray(step.inputs), what);
    for (const input of step.inputs) {
      assert.match(input.name, /\S/, what);
      assertText(input.label, `${what}, input ${input.name}`);
      assert.ok(NUMBER.test(input.value) || input.words?.zh, `${what}: ${input.name} = ${input.value}`);
      assert.equal(typeof input.unit, "string", what);
      if (input.citation) assertCitation(input.citation, what);
    }
  }
});

test("figures that come from a rule are cited", () => {
  const cited = { adjustment_percent: true, power_factor: true, tier_charge: true, tier: true };
  for (const { id, step } of steps) {
    if (cited[step.id]) assert.ok(step.citation, `${id}, step ${step.id}`);
  }
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
  test("enough of them", () => assert.ok(seen.size >= 9, `${[...seen.keys()].join("; ")}`));
});

test("a sum is the sum of its parts", () => {
  for (const { id, step } of steps) {
    if (step.id !== "base" || !step.steps) continue;
    const sum = step.steps.reduce((total, part) => total + Number(part.result), 0);
    assert.ok(Math.abs(sum - Number(step.result)) < 0.001, id);
  }
});
