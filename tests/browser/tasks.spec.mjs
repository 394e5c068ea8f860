// Whole tasks that begin with a bill, typing only what the person knows and going on by what the page offers. The
// hand calculation stands beside each figure.
import { expect, expectResults, field, open, test, type } from "./support/test.mjs";

const way = (page, to) => page.locator(`.onward [href*="${to}"]`);
const go = async (page, to) => {
  await way(page, to).click();
  await page.waitForURL(new RegExp(to));
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
};
const value = (page, calc, name) => field(page, calc, name).inputValue();
const result = async (page, name) => Number(await page.locator(`[data-result="${name}"]`).first().getAttribute("data-value"));
const choose = (page, calc, name, option) => field(page, calc, name).selectOption(option);
const unfold = (page, name) => page.locator(`details:has([name="${name}"])`).evaluateAll((all) => all.forEach((one) => (one.open = true)));

test("a household holds a bill of 231.89 against one of 163.77, from the first question on", async ({ page }) => {
  await open(page, "");
  const question = page.locator("#first-question");
  await question.pressSequentially("420");
  // No server hears of what was typed.
  expect(await page.locator("[data-goes]").getAttribute("href")).toMatch(/bill\/#usage\.kwh=420$/);
  await question.press("Enter");
  await page.waitForURL(/bill\/#/);
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
  expect(await value(page, "bill", "usage.kwh")).toBe("420");
  await type(page, "bill", "month", "2026年10月");
  await type(page, "bill", "yearToDateKwh", "2900");
  // 220 × 0.5283 = 116.23; 200 × 0.5783 = 115.66.
  await expectResults(page, { total: "231.89" });
  await type(page, "difference", "lastKwh", "310");
  // 310 × 0.5283 = 163.77; 110 more kWh × 0.5283 = 58.11, 200 of them 0.05 dearer = 10.00, a cent of rounding.
  await expectResults(page, { difference: "68.12" });
  await expect(page.locator("#answer-difference")).toContainText("163.77");
  await expect(page.locator("#answer-difference .next")).toContainText("+58.11");
  await expect(page.locator("#answer-difference .next")).toContainText("+10.00");
  await type(page, "check", "printed.total", "231.89");
  await expectResults(page, { printedDifference: "0.00" });
  await go(page, "/appliances/");
  expect(await value(page, "appliances", "month")).toBe("2026-10");
});

test("a shop that pays late: its bill, and the fee on it", async ({ page }) => {
  await open(page, "bill/shop/");
  await type(page, "bill", "usage.kwh", "8000");
  await type(page, "bill", "prices.energy", "0.75");
  // 8,000 × 0.75.
  await expectResults(page, { total: "6000.00" });
  await go(page, "/late-fee/");
  expect([await value(page, "late-fee", "amount"), await value(page, "late-fee", "customer")]).toEqual(["6000.00", "other"]);
  await type(page, "late-fee", "startDate", "2026.11.10");
  await type(page, "late-fee", "payDate", "2026/11/29");
  // 20 days × 6,000 × 0.002.
  await expectResults(page, { fee: "240.00" });
  await go(page, "/bill/shop/");
  expect(await value(page, "bill", "usage.kwh"), "the bill is still there").toBe("8000");
});

test("a factory of 10 kV: its bill, capacity or demand, the penalty, the capacitors and when they have paid", async ({ page }) => {
  await open(page, "bill/business/");
  await type(page, "bill", "month", "202610");
  await type(page, "bill", "usage.kwh", "120000");
  await choose(page, "bill", "voltage", "1-10kV");
  await type(page, "bill", "prices.energy", "0.35");
  await type(page, "bill", "capacityKva", "800");
  await type(page, "bill", "maxDemandKw", "420");
  await choose(page, "bill", "basicCharge", "capacity");
  await type(page, "bill", "reactiveKvarh", "60000");
  await choose(page, "bill", "standard", "0.90");
  // 120,000 × (0.35 + 0.1476 + 0.017737 + 0.062048 + 0.041825) = 74,305.20; 800 × 24.2 = 19,360.00; without the funds
  // of 5,019.00 the adjustment is 0.5 % (cos φ 0.89) of 88,646.20 = 443.23.
  await expectResults(page, { total: "94108.43", base: "88646.20" });
  // By demand 420 × 38.7 = 16,254.00 instead of 19,360.00: the cheaper way stands first.
  const ways = page.locator("#answer-basic tbody tr");
  await expect(ways.first()).toContainText("16,254.00");
  await expect(ways.first()).toContainText("最划算");
  await go(page, "/power-factor/");
  expect([await value(page, "power-factor", "activeKwh"), await value(page, "power-factor", "base")]).toEqual(["120000", "88646.20"]);
  await expectResults(page, { powerFactor: "0.89", adjustmentPercent: "0.5", adjustment: "443.23" });
  await unfold(page, "target");
  await type(page, "capacitor", "target", "0.95");
  await unfold(page, "costPerKvar");
  await type(page, "capacitor", "costPerKvar", "120");
  await expect(page.locator('[data-result="investment"]').first()).toBeVisible();
  const [kvar, saving, investment] = [await result(page, "recommendedKvar"), await result(page, "monthlySaving"), await result(page, "investment")];
  expect(investment).toBe(kvar * 120);
  // cos φ 0.95 is a reward of 0.75 %: 443.23 + 664.85.
  expect(saving).toBeGreaterThanOrEqual(1108.08);
  await expect.poll(() => result(page, "payback.months")).toBeCloseTo(investment / saving, 1);
});

test("a bill of two months, and a transformer that was suspended", async ({ page }) => {
  await open(page, "bill/shop/");
  await type(page, "bill", "usage.kwh", "9000");
  await type(page, "bill", "prices.energy", "0.75");
  await type(page, "bill", "month", "2026-09");
  await unfold(page, "to");
  await type(page, "bill", "to", "2026-10-31");
  // 9,000 × 0.75, whatever the months.
  await expectResults(page, { total: "6750.00" });
  await type(page, "bill", "billingMonths", "x");
  await expect(page.locator('[data-error-for="billingMonths"]')).toBeVisible();
  await open(page, "bill/business/");
  await type(page, "bill", "month", "2026-10");
  await type(page, "bill", "usage.kwh", "120000");
  await choose(page, "bill", "voltage", "1-10kV");
  await type(page, "bill", "prices.energy", "0.35");
  await unfold(page, "capacity.0.kva");
  await type(page, "bill", "capacity.0.kva", "630");
  await type(page, "bill", "capacity.1.kva", "400");
  await type(page, "bill", "capacity.1.to", "2026-10-15");
  // 120,000 × 0.61921 = 74,305.20; 630 × 24.2 = 15,246.00; 400 × 15 ÷ 31 = 193.55 kVA × 24.2 = 4,683.91.
  await expectResults(page, { total: "94235.11" });
  await type(page, "bill", "capacityKva", "800");
  await expect(page.locator('[data-error-for="capacity.0.kva"], [data-error-for="capacityKva"]'), "either, not both").toHaveCount(1);
});
