// What a bill on any tariff of the rule book needs.

/** First day that a price list is known to hold. */
export const since = ({ rule }) => rule.effectiveFrom ?? rule.knownSince;

/** A small bill of a price list's first day, whatever it needs. */
export function firstBill(entry, described, kwh = () => "100") {
  const periods = new Set(described.hours.map((hours) => hours.period));
  const usage = periods.size > 0 ? Object.fromEntries([...periods].map((period) => [period, kwh()])) : { kwh: kwh() };
  return {
    tariff: entry.id,
    from: since(entry),
    to: since(entry),
    billingMonths: "1",
    voltage: (entry.billable[0] ?? entry).voltages[0],
    usage,
    ...(entry.twoPart && { capacityKva: "100" }),
    ...(entry.given.length > 0 && { prices: Object.fromEntries(entry.given.map((id) => [id, "0.4"])) }),
  };
}
