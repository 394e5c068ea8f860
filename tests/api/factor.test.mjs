// The factor's two decimals against exact rational arithmetic.
import assert from "node:assert/strict";
import { test } from "node:test";
import { factor, hundredths, lastReactive } from "./support/exact.mjs";
import { diansuan } from "./support/package.mjs";
import { Random, seed } from "./support/random.mjs";

const SAMPLE = Number(process.env.DIANSUAN_SAMPLE ?? 30_000);
const LARGEST = 10n ** 12n;

function check(p, q) {
  const input = { activeKwh: String(p), reactiveKvarh: String(q), standard: "0.90", base: "0" };
  assert.equal(diansuan.powerFactor(input).powerFactor, hundredths(factor(p, q)), `P ${p}, Q ${q}, seed ${seed}`);
}

test("a dense grid of small pairs", () => {
  for (let p = 0n; p <= 200n; p += 1n) {
    for (let q = p === 0n ? 1n : 0n; q <= 200n; q += 1n) check(p, q);
  }
});

test(`${SAMPLE} random pairs up to 10^12 (seed ${seed})`, () => {
  const random = new Random();
  for (let n = 0; n < SAMPLE; n += 1) {
    check(random.below(LARGEST) + 1n, random.below(LARGEST + 1n));
  }
});

test(`${SAMPLE} random pairs of any length (seed ${seed})`, () => {
  const random = new Random(seed + 1n);
  for (let n = 0; n < SAMPLE; n += 1) {
    check(random.whole(12) + 1n, random.whole(12));
  }
});

test(`${SAMPLE} pairs on the edge of a band (seed ${seed})`, () => {
  const random = new Random(seed + 2n);
  for (let n = 0; n < SAMPLE; n += 1) {
    const k = random.int(1, 100);
    const p = random.whole(10) + 1n;
    const q = lastReactive(p, k) + BigInt(random.int(0, 1));
    if (q <= LARGEST) check(p, q);
  }
});

test("decimals: the same pairs in thousandths", () => {
  const random = new Random(seed + 3n);
  const thousandth = (n) => `${n / 1000n}.${String(n % 1000n).padStart(3, "0")}`;
  for (let n = 0; n < SAMPLE / 10; n += 1) {
    const [p, q] = [random.whole(12) + 1n, random.whole(12)];
    const input = { activeKwh: thousandth(p), reactiveKvarh: thousandth(q), standard: "0.85", base: "1" };
    assert.equal(diansuan.powerFactor(input).powerFactor, hundredths(factor(p, q)), `${p}, ${q} thousandths`);
  }
});
