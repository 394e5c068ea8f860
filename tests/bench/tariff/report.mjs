// What the figures say, in words.

export const us = (ns) => (ns === undefined ? "" : (ns / 1000).toFixed(ns < 100_000 ? 1 : 0));
export const columns = (list) => list.map((text, n) => (n === 0 ? text.padEnd(30) : text.padStart(12))).join("");

/**
 * How the time of the hourly cases depends on the number of readings (and so of monthly bills), and what
 * every further reading costs between the largest of them and quarter hours, which have the same bills.
 */
export function linear(name, points, [quarters, ns]) {
  const mean = (list) => list.reduce((sum, value) => sum + value, 0) / list.length;
  const [x, y] = [mean(points.map(([count]) => count)), mean(points.map(([, time]) => time))];
  const covariance = mean(points.map(([count, time]) => (count - x) * (time - y)));
  const slope = covariance / mean(points.map(([count]) => (count - x) ** 2));
  const least = y - slope * x;
  const off = Math.max(...points.map(([count, time]) => Math.abs(time / (least + slope * count) - 1)));
  const [most, hourly] = points.at(-1);
  const further = (ns - hourly) / (quarters - most);
  return (
    `${name}: ${us(least)} µs + ${slope.toFixed(1)} ns a reading with its share of the month's bill, every case within ${(off * 100).toFixed(0)} % of that line; ` +
    `one more reading in the same twelve bills: ${further.toFixed(1)} ns.`
  );
}

export function verdict([own, other], best, median) {
  const note =
    "PySAM's execute() is timed alone, its inputs are set before. It counts in floats without rounding and always " +
    "calculates two bills, with and without the customer's own generation (here none), and monthly tables. The loops here " +
    "count in decimals, round the tiers' shares and every month's money, and keep every month's lines but no steps.";
  if (!best.has(other)) return "\nPySAM was not measured.";
  const times = best.get(other) / best.get(own);
  return (
    `\n${note}\nOne annual bill in wasm is ${times.toFixed(1)} times as fast as PySAM: the aim of 10 is ${times >= 10 ? "met" : "missed"}. ` +
    `(By the medians, ${us(median.get(own))} and ${us(median.get(other))} µs: ${(median.get(other) / median.get(own)).toFixed(1)} times; ` +
    `if only half of PySAM's time is counted, for one bill of its two: ${(times / 2).toFixed(1)} times.)`
  );
}
