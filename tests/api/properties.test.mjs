// What must hold for every input.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Ratio, parse } from "./support/exact.mjs";
import { attempt, diansuan } from "./support/package.mjs";
import { Random, seed } from "./support/random.mjs";
import { firstBill, since } from "./support/tariffs.mjs";

const ROUNDS = 2_000;
const STANDARDS = ["0.90", "0.85", "0.80"];
const number = (text) => Number(text);

function forAll(name, body) {
  test(`${name} (seed ${seed})`, () => {
    const random = new Random(seed + BigInt(name.length));
    for (let n = 0; n < ROUNDS; n += 1) body(random);
  });
}

const cents = (n) => new Ratio(n, 100n).fixed(2);
const money = (random, digits = 9) => cents(random.whole(digits + 2));
const pf = (p, q, standard = "0.90", base = "10000") =>
  diansuan.powerFactor({ activeKwh: String(p), reactiveKvarh: String(q), standard, base });

forAll("more reactive energy never helps", (random) => {
  const [p, q, more] = [random.whole(11) + 1n, random.whole(11), random.whole(11)];
  const standard = random.pick(STANDARDS);
  const [less, worse] = [pf(p, q, standard), pf(p, q + more, standard)];
  assert.ok(number(worse.powerFactor) <= number(less.powerFactor), `${p} ${q} +${more}`);
  assert.ok(number(worse.adjustmentPercent) >= number(less.adjustmentPercent), `${p} ${q} +${more}`);
  assert.ok(number(worse.adjustment) >= number(less.adjustment), `${p} ${q} +${more}`);
});

forAll("the sign of Q does not count", (random) => {
  const [p, q] = [random.whole(), random.whole() + 1n];
  const drawn = pf(p, q);
  assert.equal(pf(p, -q).powerFactor, drawn.powerFactor);
  const part = random.below(q + 1n);
  for (const [forward, reverse] of [[part, q - part], [-part, q - part], [part, part - q]]) {
    const reactive = { forward: String(forward), reverse: String(reverse) };
    const both = diansuan.powerFactor({ activeKwh: String(p), reactive, standard: "0.90", base: "10000" });
    assert.equal(both.powerFactor, drawn.powerFactor, `${p} ${forward} ${reverse}`);
    assert.equal(both.adjustment, drawn.adjustment);
  }
});

forAll("the factor does not depend on the unit", (random) => {
  const [p, q] = [random.whole(6) + 1n, random.whole(6)];
  const times = random.whole(6) + 1n;
  const expected = pf(p, q).powerFactor;
  assert.equal(pf(p * times, q * times).powerFactor, expected, `${p} ${q} × ${times}`);
  const small = (n) => new Ratio(n, 10n ** 6n).fixed(6);
  assert.equal(pf(small(p), small(q)).powerFactor, expected, `${p} ${q} ÷ 10^6`);
});

forAll("the adjustment is the percent of the base, half away from zero", (random) => {
  const base = money(random);
  const result = pf(random.whole() + 1n, random.whole(), random.pick(STANDARDS), base);
  const exact = Ratio.of(base).times(Ratio.of(result.adjustmentPercent)).over(new Ratio(100n));
  assert.equal(result.adjustment, exact.fixed(2), `${base} × ${result.adjustmentPercent} %`);
});

forAll("components: the base is their sum, rounding is per component or once", (random) => {
  const amounts = Array.from({ length: random.int(1, 8) }, () => (random.int(0, 5) ? "" : "-") + money(random, 6));
  const counted = amounts.map(() => random.int(0, 3) > 0);
  const rounding = random.pick(["total", "component"]);
  const components = amounts.map((amount, n) => ({ name: `项目${n}`, amount, inBase: counted[n] }));
  const [activeKwh, reactiveKvarh] = [String(random.whole() + 1n), String(random.whole())];
  const result = diansuan.powerFactor({ activeKwh, reactiveKvarh, standard: "0.85", components, rounding });
  const zero = new Ratio(0n);
  const inBase = amounts.filter((_, n) => counted[n]).map((a) => Ratio.of(a));
  const percent = Ratio.of(result.adjustmentPercent).over(new Ratio(100n));
  const sum = inBase.reduce((total, a) => total.plus(a), zero);
  const parts = inBase.map((a) => Ratio.of(a.times(percent).fixed(2)));
  assert.equal(result.base, sum.fixed(2));
  const expected = rounding === "total" ? sum.times(percent) : parts.reduce((total, a) => total.plus(a), zero);
  assert.equal(result.adjustment, expected.fixed(2));
});

forAll("the next band is reached with the reactive energy it names, and not with more", (random) => {
  const [p, q] = [random.whole(9) + 1n, random.whole(9)];
  const standard = random.pick(STANDARDS);
  const now = pf(p, q, standard);
  const next = now.nextBand;
  if (!next) {
    assert.equal(now.adjustmentPercent, pf(1, 0, standard).adjustmentPercent, "only the full reduction has no next band");
    return;
  }
  assert.ok(number(next.adjustmentPercent) < number(now.adjustmentPercent));
  assert.equal(next.saving, Ratio.of(now.adjustment).minus(Ratio.of(next.adjustment)).fixed(2));
  assert.equal(pf(p, next.maxReactiveKvarh, standard).powerFactor, next.powerFactor, `${p} ${q}`);
  const [value, scale] = parse(next.maxReactiveKvarh);
  const past = new Ratio(value * 10n ** BigInt(2 - scale) + 1n, 100n).fixed(2);
  assert.ok(number(pf(p, past, standard).powerFactor) < number(next.powerFactor), `${p} ${past}`);
});

forAll("capacitors: the smallest number of steps that covers the need, and it reaches the target", (random) => {
  const [p, q, hours, step] = [random.whole(8) + 1000n, random.whole(8), random.int(1, 744), random.int(1, 100)];
  const input = { activeKwh: String(p), reactiveKvarh: String(q), hours: String(hours), stepKvar: String(step) };
  const result = diansuan.capacitor({ ...input, standard: random.pick(STANDARDS), base: "10000" });
  const [need, installed] = [number(result.requiredKvar), number(result.recommendedKvar)];
  assert.equal(installed % step, 0, "whole steps");
  assert.ok(installed >= need - 0.005 && installed < need + step + 0.005, `${need} → ${installed} in ${step}`);
  const left = Ratio.of(String(q)).minus(Ratio.of(result.recommendedKvar).times(Ratio.of(String(hours)))).abs;
  assert.equal(Ratio.of(result.after.reactiveKvarh).compare(left), 0, "what is left");
  assert.equal(result.overCompensated, installed * hours > number(String(q)));
  if (!result.overCompensated) assert.ok(number(result.after.powerFactor) >= number(result.target));
  const saved = Ratio.of(result.before.adjustment).minus(Ratio.of(result.after.adjustment));
  assert.equal(result.monthlySaving, saved.fixed(2));
});

forAll("payback: investment over net saving, and the cash flow turns in that month", (random) => {
  const [investment, saving] = [cents(random.whole(8)), cents(random.whole(6) + 1n)];
  const upkeep = cents(random.whole(5));
  const result = diansuan.payback({ investment, monthlySaving: saving, annualMaintenance: upkeep });
  const yearly = Ratio.of(saving).times(new Ratio(12n)).minus(Ratio.of(upkeep));
  if (yearly.top <= 0n) return assert.equal(result.months, null);
  const exact = Ratio.of(investment).times(new Ratio(12n)).over(yearly);
  const whole = (exact.top + exact.bottom - 1n) / exact.bottom;
  assert.equal(result.months, exact.fixed(2));
  assert.equal(result.wholeMonths, String(whole));
  const turn = result.cashFlow.findIndex((flow) => number(flow.cumulative) >= 0);
  // The cumulative sum is shown to the cent, so half a cent may turn it a month early.
  if (turn >= 0) assert.ok(BigInt(turn) === whole || result.cashFlow[turn].cumulative === "0.00", `${turn} ${whole}`);
});

forAll("bills: lines sum to the total, and a month may be split", (random) => {
  const bill = (kwh, before) =>
    diansuan.estimateBill({ tariff: "cn-gx-residential", month: "2026-07", usage: { kwh: cents(kwh) }, yearToDateKwh: cents(before) });
  const [before, first, second] = [random.below(600_000n), random.below(200_000n), random.below(200_000n)];
  const [a, b, both] = [bill(first, before), bill(second, before + first), bill(first + second, before)];
  for (const { lines, total } of [a, b, both]) {
    assert.equal(lines.reduce((sum, line) => sum.plus(Ratio.of(line.amount)), new Ratio(0n)).fixed(2), total);
  }
  const apart = number(a.total) + number(b.total) - number(both.total);
  assert.ok(Math.abs(apart) < 0.0101, `${before} ${first} ${second}: ${apart}`);
  assert.ok(number(both.total) >= number(a.total), "more is never cheaper");
});

const entries = diansuan.listTariffs().tariffs;
const descriptions = entries.map((entry) => diansuan.describeTariff({ tariff: entry.id, date: since(entry) }));
const billable = descriptions.filter((tariff) => attempt("estimateBill", firstBill(tariff, tariff)).result);

test("nearly every price list can be billed", () => {
  assert.ok(billable.length > (3 * entries.length) / 4, `${billable.length} of ${entries.length}`);
});

forAll("bills on every tariff: lines sum to the subtotal, energy to what was used", (random) => {
  const tariff = random.pick(billable);
  const used = [];
  const kwh = () => used[used.push(cents(random.whole(random.int(1, 9)))) - 1];
  const input = firstBill(tariff, tariff, kwh);
  const yearToDateKwh = tariff.cycle === "year" ? cents(random.whole(7)) : "0";
  const bill = diansuan.estimateBill({ ...input, yearToDateKwh });
  const sum = (texts) => texts.reduce((total, text) => total.plus(Ratio.of(text)), new Ratio(0n));
  const what = JSON.stringify(input);
  assert.equal(bill.subtotal, sum(bill.lines.map((line) => line.amount)).fixed(2), what);
  assert.equal(bill.total, bill.subtotal, what);
  assert.equal(sum(used).compare(Ratio.of(bill.energyKwh)), 0, what);
  if (bill.periods.length > 0) assert.equal(sum(bill.periods.map((part) => part.kwh)).compare(sum(used)), 0, what);
  for (const charge of tariff.charges.filter((charge) => charge.basis === "kwh" && !charge.option)) {
    const quantities = bill.lines.filter((line) => line.charge === charge.id).map((line) => line.quantity);
    if (quantities.length > 0) assert.equal(sum(quantities).compare(sum(used)), 0, `${charge.id} ${what}`);
  }
  if (bill.tiers.length === 0) return;
  const after = sum([...used, yearToDateKwh]);
  assert.equal(sum(bill.tiers.map((tier) => tier.used)).compare(after), 0, what);
});

forAll("tiers rise with consumption", (random) => {
  const rank = { ordinary: 0, large: 1, vip: 2 };
  const [low, high] = [random.whole(10), random.whole(10)].sort((a, b) => (a < b ? -1 : 1));
  const tier = (n) => diansuan.classify({ monthlyKwh: cents(n), setting: "urban" }).tier;
  assert.ok(rank[tier(low)] <= rank[tier(high)], `${low} ${high}`);
});
