// What an input says is given back with its answer: the memory of the instance does not grow call by call.
import assert from "node:assert/strict";
import { test } from "node:test";
import { attempt, HOUSEHOLD, instance } from "./support/package.mjs";
import { charge, EXAMPLE, sheet } from "./support/rules.mjs";

const size = () => instance.memory.buffer.byteLength;

/** Calls with texts that no call before had; the last two are answered, the others refused. */
const calls = (round) => {
  const word = `text-${round}-${"x".repeat(200)}`;
  const label = { zh: `示例 ${word}`, en: `Example ${word}` };
  const own = sheet({ title: label, document: word, charge: [charge({ id: `energy-${round}`, label, clause: word })] });
  return [
    { ...HOUSEHOLD, voltage: word },
    { ...HOUSEHOLD, options: [word] },
    { ...HOUSEHOLD, household: { allowance: word } },
    { ...HOUSEHOLD, tariff: word },
    { ...HOUSEHOLD, prices: { [word]: "0.5" } },
    { ...HOUSEHOLD, quantities: { [word]: "5" } },
    { ...HOUSEHOLD, amounts: { [word]: "5" } },
    { ...EXAMPLE, ruleFiles: [{ ...own, voltages: [word] }] },
    { ...EXAMPLE, ruleFiles: [own] },
    HOUSEHOLD,
  ];
};

test("20,000 calls with texts of their own leave the instance as large as the first hundred did", () => {
  const rounds = (from, to) => {
    for (let round = from; round < to; round += 1) {
      const answers = calls(round).map((input) => attempt("estimateBill", input));
      assert.deepEqual(answers.map((answer) => "error" in answer), [...Array(8).fill(true), false, false], `${round}`);
    }
  };
  rounds(0, 10);
  const before = size();
  rounds(10, 2010);
  // A page of 64 KiB more may come of how free places lie; the texts alone were ten megabytes.
  assert.ok(size() - before <= 4 * 65536, `${size() - before} bytes more`);
});
