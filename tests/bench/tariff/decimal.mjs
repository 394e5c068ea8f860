// The same year with decimal.js, as a careful JavaScript developer would write it: prices and limits
// are numbers and every hour has its period beforehand; energy is added, compared and priced exactly.
import Decimal from "decimal.js";
import { DEMAND, HOURS, LIMITS, MONTH, PERIODS, PRICES, daysOf, weekday } from "./case.mjs";

const d = (text) => new Decimal(text);
const prices = PRICES.map((row) => row.map(d));
const limits = LIMITS.map(d);
const [demandPrice, monthPrice] = [d(DEMAND), d(MONTH)];
const periodOf = (day, hour) => {
  const fits = (rule) => (!rule.weekdays || rule.weekdays.includes(day)) && rule.hours.some(([from, to]) => from <= hour && hour < to);
  return PERIODS.indexOf(HOURS.find(fits).period);
};
const TABLE = [1, 2, 3, 4, 5, 6, 7].map((day) => Array.from({ length: 24 }, (_, hour) => periodOf(day, hour)));

export const read = (texts) => texts.map(d);

export function year(readings, months, minutes) {
  let [total, at] = [d(0), 0];
  const perHour = 60 / minutes;
  for (let month = 1; month <= months; month += 1) {
    const energy = [d(0), d(0), d(0)];
    let most = d(0);
    for (let day = 1; day <= daysOf(month); day += 1) {
      const table = TABLE[weekday(month, day) - 1];
      for (let slot = 0; slot < 24 * perHour; slot += 1) {
        const kwh = readings[at];
        const period = table[Math.floor(slot / perHour)];
        energy[period] = energy[period].plus(kwh);
        if (kwh.gt(most)) most = kwh;
        at += 1;
      }
    }
    total = total.plus(bill(energy, most.times(perHour)));
  }
  return total.toFixed(2);
}

/** A month: its tiers share the periods in proportion, to the hundredth of a kWh, the last takes the rest. */
function bill(energy, demand) {
  const whole = energy[0].plus(energy[1]).plus(energy[2]);
  let money = demand.times(demandPrice).plus(monthPrice);
  const done = [d(0), d(0)];
  let low = d(0);
  prices.forEach((row, tier) => {
    const high = tier < limits.length ? Decimal.min(whole, limits[tier]) : whole;
    if (high.lte(low)) return;
    let left = high.minus(low);
    done.forEach((before, n) => {
      const reached = energy[n].times(high).div(whole).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
      const part = reached.minus(before);
      money = money.plus(part.times(row[n]));
      left = left.minus(part);
      done[n] = reached;
    });
    money = money.plus(left.times(row[2]));
    low = high;
  });
  return money.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
}
