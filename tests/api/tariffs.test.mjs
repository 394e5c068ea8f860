// What the rule book holds, and what it refuses to guess.
import assert from "node:assert/strict";
import { test } from "node:test";
import { diansuan, GOOD, refusal } from "./support/package.mjs";

test("every tariff listed can be described and billed", () => {
  const { tariffs } = diansuan.listTariffs();
  assert.ok(tariffs.length > 0);
  for (const entry of tariffs) {
    const described = diansuan.describeTariff({ tariff: entry.id });
    assert.equal(described.id, entry.id);
    assert.equal(described.rule.id, entry.rule.id);
    assert.ok(described.tiers.length > 0);
    for (const tier of described.tiers) {
      assert.match(tier.price, /^\d+\.\d+$/);
      assert.equal(tier.citation.rule, entry.rule.id);
    }
    const bill = diansuan.estimateBill({ tariff: entry.id, month: "2026-07", usage: { kwh: "100" } });
    assert.equal(bill.lines[0].price, described.tiers[0].price);
    assert.equal(bill.status, entry.rule.status);
  }
});

test("lists are narrowed by region, category and date", () => {
  const ids = (filter) => diansuan.listTariffs(filter).tariffs.map((tariff) => tariff.id);
  assert.deepEqual(ids({ region: "cn-gx", category: "residential", date: "2026-07-01" }), ids({}));
  assert.deepEqual(ids({ region: "nowhere" }), []);
  assert.deepEqual(ids({ date: "2000-01-01" }), [], "nothing is known of 2000");
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
