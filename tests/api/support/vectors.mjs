// The conformance vectors.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

const at = (name) => new URL(`../../conformance/${name}.json`, import.meta.url);
export const load = (name) => JSON.parse(readFileSync(at(name), "utf8"));

export const FILES = [
  ...["power_factor", "capacitor", "payback", "classify", "estimate_bill"],
  ...["tariff_bills", "tariff_residential", "tariff_two_part", "tariff_language", "tariff_months", "tariff_late_fee"],
  "tariff_guangxi_2026",
  ...["credit", "connection", "saving", "appliances", "workshop", "cost"],
  ...["inspection", "tariff_questions"],
  ...["metering", "correction"],
];
const read = (files) => files.flatMap((file) => load(file).map((vector) => ({ file, ...vector })));
export const vectors = read(FILES);
/** What is refused. */
export const refusals = read([
  ...["errors", "tariff_errors", "credit_errors", "connection_errors", "saving_errors"],
  ...["appliances_errors", "workshop_errors", "cost_errors", "metering_errors", "inspection_errors"],
]);

/** Descriptions calculate nothing, and the bills of a comparison bring their own steps. */
export const STEPLESS = new Set(["describeTariff", "listTariffs", "compareTariffs", "breakEven"]);

/** Every key that is expected is there with its value; lists have the same length. */
export function assertContains(found, expected, path) {
  if (expected === null || typeof expected !== "object") {
    assert.equal(found, expected, path);
    return;
  }
  assert.ok(found !== null && typeof found === "object", `${path}: ${found}`);
  if (Array.isArray(expected)) {
    assert.equal(found.length, expected.length, `${path}: length`);
  }
  for (const [key, value] of Object.entries(expected)) {
    assertContains(found[key], value, `${path}.${key}`);
  }
}
