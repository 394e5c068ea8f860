// What the rule book holds, and what it refuses to guess.
import assert from "node:assert/strict";
import { test } from "node:test";
import { attempt, diansuan, GOOD, records, refusal } from "./support/package.mjs";
import { firstBill, since } from "./support/tariffs.mjs";

const listing = diansuan.listTariffs();
const NUMBER = /^-?\d+(\.\d+)?$/;
const numbers = (texts) => texts.map(Number);

test("every price list can be described, and its bill has its prices", () => {
  const refused = [];
  assert.ok(listing.tariffs.length > 40, `${listing.tariffs.length} price lists`);
  for (const entry of listing.tariffs) {
    const described = diansuan.describeTariff({ tariff: entry.id, date: since(entry) });
    const { cycle, tiers, charges, hours, households, allowanceRules, steps, ...head } = described;
    assert.deepEqual(head, entry);
    assert.ok(charges.length > 0, entry.rule.id);
    assert.ok(hours.length === 0 || entry.timeOfUse, entry.rule.id);
    assert.ok(tiers.length === 0 || cycle !== "none", entry.rule.id);
    for (const charge of charges) {
      const needed = charge.given && charge.prices.length === 0;
      assert.equal(needed, entry.given.includes(charge.id), `${entry.rule.id}: ${charge.id}`);
      for (const price of [...charge.prices, ...charge.parts]) {
        assert.match(price.price, NUMBER);
        assert.ok(records.some((rule) => rule.id === price.citation.rule), price.citation.rule);
      }
    }
    const limits = numbers(tiers.slice(0, -1).map((tier) => tier.upToKwh));
    assert.deepEqual(limits, limits.toSorted((a, b) => a - b), entry.rule.id);
    assert.equal(tiers.at(-1)?.upToKwh, undefined, `${entry.rule.id}: the last tier has no limit`);
    const { result, error } = attempt("estimateBill", firstBill(entry, described));
    if (!error) assert.equal(entry.billable[0].from, since(entry), entry.rule.id);
    if (error) {
      assert.equal(error.code, "not_in_rule_book", `${entry.rule.id}: ${error}`);
      const unpriced = charges.some((charge) => !charge.given && charge.prices.length === 0);
      const unlimited = cycle !== "none" && tiers.length === 0;
      assert.ok(unpriced || unlimited, `${entry.rule.id} describes what it does not bill: ${error}`);
      refused.push(entry.rule.id);
      continue;
    }
    assert.equal(result.tariff, entry.id);
    for (const line of result.lines.filter((line) => line.charge !== "")) {
      const charge = charges.find((charge) => charge.id === line.charge);
      assert.deepEqual(line.chargeLabel, charge.label);
      assert.equal(line.inPowerFactorBase, charge.inPowerFactorBase);
      const known = charge.prices.map((price) => price.price);
      if (charge.given || (charge.floats && known.length === 1)) continue;
      assert.ok(known.includes(line.price), `${entry.rule.id}, ${line.id}: ${line.price}`);
    }
  }
  assert.ok(refused.length < listing.tariffs.length / 4, `${refused}`);
});

test("what is known to be missing is said, and never calculated", () => {
  assert.ok(listing.missing.length > 0);
  for (const { id, label, where } of listing.missing) {
    assert.ok(label.zh && label.en && where.zh && where.en, id);
    const now = listing.tariffs.filter((entry) => entry.id === id && since(entry) <= "2026-07-31");
    assert.deepEqual(now, [], "what is missing may have come since");
    const error = refusal("estimateBill", { tariff: id, month: "2026-07", usage: { kwh: "1" } });
    assert.deepEqual([error.code, error.field], ["not_in_rule_book", "tariff"]);
    assert.ok(error.bound.includes(where.zh) && error.bound.includes(where.en), id);
  }
  const here = diansuan.listTariffs({ region: "cn-gx" }).missing.map((tariff) => tariff.id);
  assert.ok(here.length > 0);
  assert.deepEqual(here, listing.missing.map(({ id }) => id).filter((id) => id.startsWith("cn-gx")));
});

test("lists are narrowed by region, category and date", () => {
  const ids = (filter) => diansuan.listTariffs(filter).tariffs.map((tariff) => tariff.rule.id);
  const those = (fits) => listing.tariffs.filter(fits).map((tariff) => tariff.rule.id);
  for (const region of new Set(listing.tariffs.map((entry) => entry.region))) {
    assert.deepEqual(ids({ region }), those((entry) => entry.region === region), region);
  }
  for (const category of ["residential", "commercial_industrial", "agricultural"]) {
    assert.deepEqual(ids({ category }), those((entry) => entry.category === category), category);
  }
  const gx = { region: "cn-gx", category: "residential", date: "2026-07-01" };
  assert.deepEqual(ids(gx), [
    ...["cn-gx-ev-charging-2014", "cn-gx-residential-10kv-2021", "cn-gx-residential-2021"],
    ...["cn-gx-residential-shared-10kv-2017", "cn-gx-residential-shared-2021"],
  ]);
  assert.deepEqual(ids({ region: "nowhere" }), []);
  assert.deepEqual(ids({ date: "2000-01-01" }), [], "nothing is known of 2000");
});

test("of a tariff no two price lists hold on the same day", () => {
  const days = new Set(listing.tariffs.flatMap(({ rule }) => [since({ rule }), rule.effectiveTo ?? "2026-12-31"]));
  for (const date of days) {
    const found = diansuan.listTariffs({ date }).tariffs;
    assert.ok(found.length > 0, date);
    assert.equal(new Set(found.map((entry) => entry.id)).size, found.length, date);
    for (const { rule } of found) {
      assert.ok(since({ rule }) <= date && (rule.effectiveTo ?? date) >= date, `${rule.id} on ${date}`);
    }
  }
});

test("prices that nobody has confirmed say so beside the result", () => {
  const bill = diansuan.estimateBill(GOOD.estimateBill);
  assert.equal(bill.confidence, "secondary");
  assert.ok(bill.warnings.length > 0);
  for (const warning of bill.warnings) assert.ok(warning.zh && warning.en);
});

test("a household's size has no rule here, and the bill says that it was not used", () => {
  const without = diansuan.estimateBill({ ...GOOD.estimateBill, household: undefined });
  const named = diansuan.estimateBill(GOOD.estimateBill);
  assert.equal(named.total, without.total);
  assert.equal(named.warnings.length, without.warnings.length + 1);
});

test("an unknown consumption before this month is taken as 0, with a warning", () => {
  const { yearToDateKwh, ...unknown } = GOOD.estimateBill;
  const zero = diansuan.estimateBill({ ...unknown, yearToDateKwh: "0" });
  const guess = diansuan.estimateBill(unknown);
  assert.equal(guess.total, zero.total);
  assert.equal(guess.warnings.length, zero.warnings.length + 1);
});

test("a month the rule book does not know is refused", () => {
  for (const month of ["1999-12", "2012-06", "2021-09"]) {
    const error = refusal("estimateBill", { ...GOOD.estimateBill, month });
    assert.equal(error.code, "not_in_rule_book", month);
    assert.equal(error.field, "month");
  }
});

test("other usages than kWh are refused, not guessed", () => {
  for (const period of ["sharp", "peak", "flat", "valley", "deepValley"]) {
    const error = refusal("estimateBill", { ...GOOD.estimateBill, usage: { [period]: "1" } });
    assert.equal(error.field, `usage.${period}`);
  }
});

// S5 and S6 of the source document: managers and what they do.
const SERVICES = {
  community: ["电费核收", "用电检查", "台区资料收集", "优质服务", "用电促销", "户表改造", "报修", "代扣", "欠费", "生日", "爱心"],
  district: ["抄表催费", "线路巡查", "用电检查", "台区资料收集", "优质服务", "用电规划", "安全用电", "节能灯", "爱心"],
  large: ["技术改造|技改|节能"],
  vip: ["领导"],
};
const CUSTOMERS = {
  community: { monthlyKwh: "300", setting: "urban" },
  district: { monthlyKwh: "300", setting: "rural" },
  large: { monthlyKwh: "50000", setting: "urban" },
  vip: { monthlyKwh: "1000000", setting: "urban" },
};
for (const [manager, wanted] of Object.entries(SERVICES)) {
  test(`services of the ${manager} manager`, () => {
    const result = diansuan.classify(CUSTOMERS[manager]);
    assert.equal(result.manager, manager);
    const labels = result.services.map((service) => service.label.zh).join(" ");
    for (const label of wanted) assert.match(labels, new RegExp(label));
    for (const service of result.services) assert.ok(service.id && service.label.en, service.id);
    assert.equal(new Set(result.services.map((service) => service.id)).size, result.services.length);
    assert.ok(result.reason.zh && result.reason.en);
  });
}
