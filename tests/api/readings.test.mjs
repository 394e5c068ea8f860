// Readings at short intervals: which half hour is which period, and a whole year of them.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Ratio } from "./support/exact.mjs";
import { diansuan, refusal } from "./support/package.mjs";
import { Random, seed } from "./support/random.mjs";

const TARIFF = "cn-sh-residential-tou";
/** 峰 06:00–22:00, 谷 22:00–06:00, on every day. */
const period = (minute) => (minute >= 6 * 60 && minute < 22 * 60 ? "peak" : "valley");
const DAY = 24 * 60;

const bill = (intervals, other) =>
  diansuan.estimateBill({ tariff: TARIFF, month: "2025-06", usage: { intervals }, yearToDateKwh: "0", ...other });
const energies = (result) => Object.fromEntries(result.periods.map((part) => [part.period, part.kwh]));
const texts = (thousandths) => thousandths.map((n) => new Ratio(n, 1000n).fixed(3));

/** Energy by period in thousandths of a kWh, added up here. */
function byPeriod(readings, minutes, offset = 0) {
  const sums = { peak: 0n, valley: 0n };
  readings.forEach((kwh, n) => (sums[period((offset + n * minutes) % DAY)] += kwh));
  return sums;
}

function assertEnergies(result, sums, what) {
  for (const [name, sum] of Object.entries(sums)) {
    const found = Ratio.of(energies(result)[name] ?? "0");
    assert.equal(found.compare(new Ratio(sum, 1000n)), 0, `${what}: ${name} ${energies(result)[name]}, not ${sum} Wh`);
  }
}

describe(`a month of readings is billed as its energy by period (seed ${seed})`, () => {
  for (const minutes of [15, 30, 60]) {
    test(`${minutes} minutes`, () => {
      const random = new Random();
      const readings = Array.from({ length: (30 * DAY) / minutes }, () => random.below(2000n));
      const result = bill({ start: "2025-06-01T00:00", minutes, kwh: texts(readings) });
      const sums = byPeriod(readings, minutes);
      assertEnergies(result, sums, `${minutes} min`);
      const [peak, valley] = texts([sums.peak, sums.valley]);
      const alone = { tariff: TARIFF, month: "2025-06", usage: { peak, valley }, yearToDateKwh: "0" };
      const metered = diansuan.estimateBill(alone);
      assert.deepEqual(result.lines, metered.lines);
      assert.equal(result.total, metered.total);
      assert.deepEqual(result.warnings, metered.warnings, "all of the month is covered");
    });
  }
});

test("readings may begin within a day, and what is missing is said", () => {
  const readings = Array.from({ length: 96 }, (_, n) => BigInt(n + 1));
  const part = bill({ start: "2025-06-03T05:30", minutes: 15, kwh: texts(readings) });
  assertEnergies(part, byPeriod(readings, 15, 5 * 60 + 30), "from 05:30");
  const metered = diansuan.estimateBill({ tariff: TARIFF, month: "2025-06", usage: { peak: "1" }, yearToDateKwh: "0" });
  assert.equal(part.warnings.length, metered.warnings.length + 1, "a gap is a warning");
});

test("numbers, texts and BigInt are read alike; separators of date and time too", () => {
  const expected = bill({ start: "2025-06-01T00:00", minutes: 30, kwh: ["0.5", "1", "2"] });
  for (const start of ["2025-06-01", "2025-06-01 00:00", "2025-06-01T00:00:00"]) {
    assert.deepEqual(bill({ start, minutes: "30", kwh: [0.5, 1n, "2 kWh"] }), expected, start);
  }
});

test("a year of 35,040 quarter hours, month by month", () => {
  const random = new Random(seed + 1n);
  const readings = Array.from({ length: 35_040 }, () => random.below(1500n));
  const intervals = { start: "2025-01-01T00:00", minutes: 15, kwh: texts(readings) };
  const year = diansuan.estimateYear({ tariff: TARIFF, usage: { intervals }, yearToDateKwh: "0" });
  assert.equal(year.months.length, 12);
  const all = readings.reduce((sum, kwh) => sum + kwh, 0n);
  assert.equal(Ratio.of(year.energyKwh).compare(new Ratio(all, 1000n)), 0);
  let first = 0;
  let before = 0n;
  for (const { month, bill: monthly } of year.months) {
    const days = new Date(Date.UTC(2025, Number(month.slice(5, 7)), 0)).getUTCDate();
    const part = readings.slice(first, first + days * 96);
    const sums = byPeriod(part, 15);
    assertEnergies(monthly, sums, month);
    const [peak, valley, yearToDateKwh] = texts([sums.peak, sums.valley, before]);
    const alone = { tariff: TARIFF, month: month.slice(0, 7), usage: { peak, valley }, yearToDateKwh };
    const metered = diansuan.estimateBill(alone);
    assert.equal(monthly.total, metered.total, month);
    assert.deepEqual(monthly.warnings, metered.warnings, `${month} has all its readings`);
    first += days * 96;
    before += sums.peak + sums.valley;
  }
  assert.equal(first, readings.length);
});

describe("what is no list of readings is refused", () => {
  const good = { start: "2025-06-01T00:00", minutes: 30, kwh: ["1", "2"] };
  const cases = [
    ["start", { start: undefined }, "missing"],
    ["start", { start: "June" }, "out_of_range"],
    ["start", { start: "2025-06-01T25:00" }, "out_of_range"],
    ["minutes", { minutes: 20 }, "out_of_range"],
    ["minutes", { minutes: "half an hour" }, "out_of_range"],
    ["kwh", { kwh: [] }, "out_of_range"],
    ["kwh", { kwh: undefined }, "out_of_range"],
    ["kwh", { kwh: new Array(35_233).fill(0) }, "out_of_range"],
    ["kwh", { kwh: { a: 1 } }, "wrong_type"],
    ["kwh.1", { kwh: "1,x" }, "not_a_number"],
    ["kwh.1", { kwh: ["1", "-2"] }, "negative"],
    ["kwh.1", { kwh: ["1", null] }, "not_a_number"],
    ["kwh.1", { kwh: ["1", "2.1234567"] }, "out_of_range"],
    ["colour", { colour: "red" }, "unknown"],
  ];
  for (const [field, other, code] of cases) {
    test(`${field}: ${code}`, () => {
      const usage = { intervals: { ...good, ...other } };
      const error = refusal("estimateBill", { tariff: TARIFF, month: "2025-06", usage });
      assert.deepEqual([error.field, error.code], [`usage.intervals.${field}`, code]);
    });
  }

  test("beside kWh, or more than twelve months", () => {
    const both = { kwh: "1", intervals: good };
    assert.equal(refusal("estimateBill", { tariff: TARIFF, month: "2025-06", usage: both }).code, "conflict");
    const long = { start: "2025-01-15", minutes: 60, kwh: new Array(365 * 24).fill("1") };
    const error = refusal("estimateYear", { tariff: TARIFF, usage: { intervals: long } });
    assert.deepEqual([error.field, error.code], ["usage.intervals", "out_of_range"]);
  });
});
