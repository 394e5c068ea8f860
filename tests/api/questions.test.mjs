// Years, comparisons and the questions the other way round: each against plain bills.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Ratio } from "./support/exact.mjs";
import { bills, diansuan, FACTORY, GOOD, HOUSEHOLD, refusal } from "./support/package.mjs";

const { estimateBill } = diansuan;
const sum = (texts) => texts.reduce((total, text) => total.plus(Ratio.of(text)), new Ratio(0n)).fixed(2);
const minus = (a, b) => Ratio.of(a).minus(Ratio.of(b)).fixed(2);
const number = (text) => Number(text);

test("the contract's fields of a bill", () => {
  const bill = estimateBill(FACTORY);
  for (const key of ["lines", "subtotal", "powerFactorAdjustment", "total", "averagePrice", "warnings", "steps"]) {
    assert.ok(key in bill, key);
  }
  for (const line of bill.lines) {
    const keys = ["id", "label", "quantity", "unit", "price", "amount", "inPowerFactorBase", "citation"];
    for (const key of keys) assert.ok(key in line, `${line.id}: ${key}`);
    const money = Ratio.of(line.quantity).times(Ratio.of(line.price)).fixed(2);
    assert.equal(line.amount, money, line.id);
  }
  assert.equal(bill.subtotal, sum(bill.lines.map((line) => line.amount)));
  assert.equal(bill.total, sum([bill.subtotal, bill.powerFactorAdjustment]));
  const inBase = bill.lines.filter((line) => line.inPowerFactorBase).map((line) => line.amount);
  assert.equal(bill.powerFactor.base, sum(inBase));
  assert.equal(bill.energyKwh, "28000");
  assert.equal(bill.averagePrice, Ratio.of(bill.total).over(new Ratio(28000n)).fixed(4).replace(/0+$/, ""));
});

test("the adjustment on a bill is that of powerFactor", () => {
  const bill = estimateBill(FACTORY);
  const { base, adjustment, powerFactor, adjustmentPercent } = bill.powerFactor;
  const { reactiveKvarh, standard } = FACTORY;
  const alone = diansuan.powerFactor({ activeKwh: bill.energyKwh, reactiveKvarh, standard, base });
  assert.deepEqual([powerFactor, adjustmentPercent], [alone.powerFactor, alone.adjustmentPercent]);
  assert.ok(Math.abs(number(adjustment) - number(alone.adjustment)) < 0.05, "but for the rounding by component");
});

test("a part month: a capacity of 500 kVA for 19 of 31 days is 306.45 kVA", () => {
  const line = (days) => estimateBill({ ...FACTORY, basicCharge: "capacity", capacityDays: days }).lines.find((l) => l.unit === "kVA");
  assert.equal(line("19").quantity, "306.45");
  assert.equal(line(undefined).quantity, "500");
  assert.equal(line("31").quantity, "500");
});

describe("compareTariffs", () => {
  const { candidates, ...customer } = GOOD.compareTariffs;
  test("each candidate's bill, cheapest first, with what it costs more", () => {
    for (const kwh of ["10", "260", "5000"]) {
      const result = diansuan.compareTariffs({ ...customer, usage: { kwh }, candidates });
      assert.deepEqual(result.candidates.map((found) => found.tariff).toSorted(), candidates.toSorted());
      const least = result.candidates[0].total;
      for (const found of result.candidates) {
        assert.deepEqual(found.bill, estimateBill({ ...customer, usage: { kwh }, tariff: found.tariff }));
        assert.deepEqual([found.total, found.averagePrice], [found.bill.total, found.bill.averagePrice]);
        assert.equal(found.more, minus(found.total, least));
        assert.ok(number(found.more) >= 0);
      }
    }
  });

  test("energy by period is one sum on a tariff without hours", () => {
    const home = { month: "2025-06", voltage: "<1kV", yearToDateKwh: "0" };
    const usage = { peak: "300", valley: "100.5" };
    const both = diansuan.compareTariffs({ ...home, usage, candidates: "cn-sh-residential,cn-sh-residential-tou" });
    const total = (tariff) => both.candidates.find((found) => found.tariff === tariff).total;
    assert.equal(total("cn-sh-residential"), estimateBill({ ...home, tariff: "cn-sh-residential", usage: { kwh: "400.5" } }).total);
    assert.equal(total("cn-sh-residential-tou"), estimateBill({ ...home, tariff: "cn-sh-residential-tou", usage }).total);
  });

  test("whom a tariff is not for does not get it", () => {
    const both = { ...FACTORY, candidates: ["cn-hb-two-part", "cn-hb-single-part"], standard: undefined, reactiveKvarh: undefined };
    const { candidates: kept, excluded } = diansuan.compareTariffs({ ...both, capacityKva: "500" });
    assert.equal(kept.length + excluded.length, 2);
    for (const { tariff, title, reason } of excluded) {
      assert.ok(both.candidates.includes(tariff) && title.zh && title.en && reason.zh && reason.en);
    }
    const small = diansuan.compareTariffs({ ...both, capacityKva: "50", contractDemandKw: undefined });
    assert.deepEqual(small.excluded.map((found) => found.tariff), ["cn-hb-two-part"]);
  });

  test("without candidates, or with an unknown one, it is refused", () => {
    for (const none of [undefined, [], ""]) {
      const error = refusal("compareTariffs", { ...customer, candidates: none });
      assert.deepEqual([error.code, error.field], ["missing", "candidates"]);
    }
    const error = refusal("compareTariffs", { ...customer, candidates: ["cn-gx-residential", "cn-gx-nobody"] });
    assert.deepEqual([error.code, error.field], ["unknown", "candidates"]);
  });
});

describe("estimateYear", () => {
  const usages = ["260", "300", "0", "180.5", "1200", "90", "700", "800", "310", "200", "150", "400"];
  const months = usages.map((kwh) => ({ usage: { kwh } }));

  test("twelve bills in a row, each knowing the ones before", () => {
    const year = diansuan.estimateYear({ tariff: "cn-gx-residential", from: "2025-01", months, yearToDateKwh: "0" });
    let used = new Ratio(0n);
    year.months.forEach(({ month, bill }, n) => {
      assert.equal(month, `2025-${String(n + 1).padStart(2, "0")}-01`);
      const alone = { tariff: "cn-gx-residential", month: month.slice(0, 7), usage: months[n].usage };
      assert.deepEqual(bill, estimateBill({ ...alone, yearToDateKwh: used.fixed(1) }));
      used = used.plus(Ratio.of(usages[n]));
    });
    assert.equal(year.total, sum(year.months.map(({ bill }) => bill.total)));
    assert.equal(year.total, sum(year.lines.map((line) => line.amount)));
    assert.equal(Ratio.of(year.energyKwh).compare(used), 0);
    assert.equal(number(year.averagePrice), number(Ratio.of(year.total).over(used).fixed(4)));
  });

  test("the tiers begin anew in January", () => {
    const year = diansuan.estimateYear({ tariff: "cn-gx-residential", from: "2025-12", months: months.slice(0, 2), yearToDateKwh: "5000" });
    const [december, january] = bills(year);
    assert.deepEqual([december.lines[0].id, january.lines[0].id], ["tier_3", "tier_1"]);
  });

  test("a month's own figures: demand, and reactive energy with the year's standard", () => {
    const { usage, maxDemandKw, reactiveKvarh, month, ...customer } = FACTORY;
    const year = diansuan.estimateYear({ ...customer, from: month, months: [{ usage, maxDemandKw, reactiveKvarh }] });
    assert.deepEqual(bills(year)[0], estimateBill({ ...FACTORY, yearToDateKwh: undefined }));
  });

  test("a month that is refused is named", () => {
    // Hubei's price list is of January alone.
    const { month, usage, ...customer } = FACTORY;
    const plain = { ...customer, standard: undefined, reactiveKvarh: undefined };
    const error = refusal("estimateYear", { ...plain, from: "2026-01", months: [{ usage }, { usage }] });
    assert.deepEqual([error.code, error.field], ["not_in_rule_book", "months.1.month"]);
    const typed = refusal("estimateYear", { ...plain, from: "2026-01", months: [{ usage }, { usage: { peak: "x" } }] });
    assert.deepEqual([typed.code, typed.field], ["not_a_number", "months.1.usage.peak"]);
    const long = refusal("estimateYear", { tariff: "cn-gx-residential", from: "2025-01", months: [...months, months[0]] });
    assert.deepEqual([long.code, long.field], ["out_of_range", "months"]);
  });
});

test("explainDifference: two bills, and every cent of the difference has a reason", () => {
  const more = { ...FACTORY, month: "2026-01", usage: { ...FACTORY.usage, peak: "12345" }, capacityKva: "630", reactiveKvarh: "20000" };
  for (const [before, after] of [[HOUSEHOLD, { ...HOUSEHOLD, usage: { kwh: "2400" } }], [FACTORY, more], [more, FACTORY]]) {
    const result = diansuan.explainDifference({ before, after });
    assert.deepEqual([result.before, result.after], [estimateBill(before).total, estimateBill(after).total]);
    assert.equal(result.difference, minus(result.after, result.before));
    assert.equal(result.difference, sum(result.changes.map((change) => change.difference)));
    for (const change of result.changes) {
      assert.equal(change.difference, minus(change.after, change.before), change.id);
      if (change.byQuantity === undefined) continue;
      assert.equal(sum([change.byQuantity, change.byPrice]), change.difference, change.id);
    }
    for (const reason of ["byQuantity", "byPrice"]) {
      assert.equal(result[reason], sum(result.changes.map((change) => change[reason] ?? "0")), reason);
    }
    const sizes = result.changes.map((change) => Math.abs(number(change.difference)));
    assert.deepEqual(sizes, sizes.toSorted((a, b) => b - a), "largest first");
  }
});

test("shiftLoad: the bill with so much energy in another period", () => {
  const move = (percent) => diansuan.shiftLoad({ ...FACTORY, shift: { from: "peak", to: "valley", percent } });
  const result = move("20");
  assert.equal(result.movedKwh, "1800");
  assert.deepEqual(result.before, estimateBill(FACTORY));
  assert.deepEqual(result.after, estimateBill({ ...FACTORY, usage: { ...FACTORY.usage, peak: "7200", valley: "9800" } }));
  assert.equal(result.saving, minus(result.before.total, result.after.total));
  assert.ok(number(result.saving) > 0);
  assert.equal(move("0").saving, "0.00");
  assert.ok(number(move("100%").saving) > number(result.saving));
  const back = diansuan.shiftLoad({ ...FACTORY, shift: { from: "valley", to: "peak", percent: "20" } });
  assert.ok(number(back.saving) < 0, "the other way costs more");
  for (const percent of ["-1", "100.01"]) {
    const error = refusal("shiftLoad", { ...FACTORY, shift: { from: "peak", to: "valley", percent } });
    assert.deepEqual([error.code, error.field], ["out_of_range", "shift.percent"]);
  }
});

test("shiftLoad: energy that is not metered by period can't be moved", () => {
  for (const shift of [{ from: "all", to: "valley" }, { from: "peak", to: "all" }]) {
    const error = refusal("shiftLoad", { ...FACTORY, shift: { ...shift, percent: "20" } });
    assert.match(error.field, /^shift\.(from|to)$/);
  }
});

test("energyForMoney: so many kWh cost no more, and one more does", () => {
  const { tariff, month, yearToDateKwh } = HOUSEHOLD;
  const total = (kwh) => number(estimateBill({ tariff, month, yearToDateKwh, usage: { kwh } }).total);
  for (const money of ["0", "0.52", "0.53", "200", "1234.56", "99999"]) {
    const result = diansuan.energyForMoney({ tariff, month, yearToDateKwh, money });
    assert.ok(total(result.kwh) <= number(money), `${result.kwh} kWh for ${money}`);
    assert.ok(total(number(result.kwh) + 1) > number(money), `${result.kwh} kWh for ${money}`);
    assert.equal(number(result.bill.total), total(result.kwh));
  }
  const factory = diansuan.energyForMoney({ ...FACTORY, standard: undefined, reactiveKvarh: undefined, money: "20000" });
  const share = (period) => number(factory.bill.periods.find((part) => part.period === period).kwh) / number(factory.kwh);
  assert.ok(Math.abs(share("peak") - 9 / 28) < 1e-4, "the periods keep their proportion");
  const none = diansuan.energyForMoney({ ...FACTORY, standard: undefined, reactiveKvarh: undefined, money: "1" });
  assert.equal(none.kwh, null, "the basic charge alone costs more");
});

test("breakEven: at every crossing another tariff becomes cheaper", () => {
  const { candidates, month } = GOOD.breakEven;
  const totals = (kwh) => candidates.map((tariff) => estimateBill({ tariff, month, usage: { kwh }, yearToDateKwh: "0" }).total);
  const result = diansuan.breakEven({ ...GOOD.breakEven, yearToDateKwh: "0" });
  assert.equal(result.cheaperAtFirst, "cn-gx-residential");
  assert.deepEqual(result.crossings.map((crossing) => crossing.cheaper), ["cn-gx-residential-shared"]);
  const [{ kwh, first, second }] = result.crossings;
  assert.deepEqual([first, second], totals(kwh));
  assert.ok(number(second) < number(first), "cheaper at the crossing");
  const [one, other] = totals(number(kwh) - 1).map(number);
  assert.ok(one <= other, "but not a kWh before");
  const near = diansuan.breakEven({ ...GOOD.breakEven, untilKwh: "1000" });
  assert.deepEqual([near.untilKwh, near.crossings], ["1000", []]);
  for (const names of [undefined, [], ["cn-gx-residential"], [...candidates, "cn-bj-residential"]]) {
    assert.equal(refusal("breakEven", { month, candidates: names }).field, "candidates");
  }
});

test("basicChargeOptions: the bill by every way, cheapest first, and where they are even", () => {
  const result = diansuan.basicChargeOptions(FACTORY);
  assert.deepEqual(result.options.map((option) => option.way).toSorted(), ["actual", "capacity", "contract"]);
  const totals = result.options.map((option) => number(option.total));
  assert.deepEqual(totals, totals.toSorted((a, b) => a - b));
  for (const { way, basicCharge, total, bill } of result.options) {
    assert.deepEqual(bill, estimateBill({ ...FACTORY, basicCharge: way }));
    assert.equal(total, bill.total);
    const basic = bill.lines.filter((line) => ["kVA", "kW"].includes(line.unit)).map((line) => line.amount);
    assert.equal(basicCharge, sum(basic));
  }
  const full = { ...FACTORY, capacityDays: undefined };
  const { breakEvenKw } = diansuan.basicChargeOptions(full);
  const charge = (way, kw) => {
    const bill = estimateBill({ ...full, basicCharge: way, maxDemandKw: kw });
    return number(sum(bill.lines.filter((line) => ["kVA", "kW"].includes(line.unit)).map((line) => line.amount)));
  };
  assert.ok(Math.abs(charge("actual", breakEvenKw) - charge("capacity")) < 0.5, `${breakEvenKw} kW`);
});

test("basicChargeOptions: a part of a month does not move the point where the ways are even", () => {
  const [part, whole] = [FACTORY, { ...FACTORY, capacityDays: undefined }].map((input) => diansuan.basicChargeOptions(input));
  assert.ok(Math.abs(number(part.breakEvenKw) - number(whole.breakEvenKw)) < 0.1, `${part.breakEvenKw}, ${whole.breakEvenKw}`);
});

test("lateFee: the debt by days and rate, and its waiver", () => {
  const fee = diansuan.lateFee(GOOD.lateFee);
  assert.deepEqual([fee.days, fee.fee], ["10", "2.00"]); // 200 × 10 × 0.001
  const early = diansuan.lateFee({ ...GOOD.lateFee, payDate: "2023-07-20" });
  assert.deepEqual([early.days, early.fee, early.lines], ["0", "0.00", []]);
  const over = diansuan.lateFee({ amount: "10000", startDate: "2022-12-30", payDate: "2023-01-02", customer: "other" });
  assert.deepEqual(over.lines.map((line) => [line.days, line.perDay]), [["2", "0.002"], ["2", "0.003"]]);
  assert.equal(over.fee, "100.00"); // 10000 × (2 × 0.002 + 2 × 0.003)
  assert.equal(refusal("lateFee", { ...GOOD.lateFee, customer: "factory" }).field, "customer");
  assert.equal(refusal("lateFee", { ...GOOD.lateFee, startDate: undefined }).field, "startDate");
});
