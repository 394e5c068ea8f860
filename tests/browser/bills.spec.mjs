// Bills of every kind, driven as a person would; the hand calculation stands beside each figure.
import { LANGUAGES, ROOT } from "./support/pages.mjs";
import { expect, expectResults, field, open, openOwn, test, type } from "./support/test.mjs";

const choose = (page, calc, name, value) => field(page, calc, name).selectOption(value);

for (const lang of LANGUAGES) {
  test(`${lang} the printed bill of a factory in Guangxi, and what moving load would save`, async ({ page }) => {
    await openOwn(page, `${ROOT[lang]}bill/business/`);
    await expectResults(page, {
      total: "1629271.00",
      // 26,400 kWh × (0.691794 − 0.243334) = 11,839.34, less 0.45 % of it: −53.28, +0.01 of rounding by line.
      shiftSaving: "11786.08",
    });
    await type(page, "bill", "capacityDays", "30");
    // 100,000 kVA × 21.4 = 2,140,000 instead of 1,355,333.26; the reduction of 0.45 % grows with it.
    await expectResults(page, { total: "2410406.74" });
    await type(page, "shift", "shift.percent", "0");
    await expectResults(page, { shiftSaving: "0.00" });
  });

  test(`${lang} a tariff asks only for what it needs`, async ({ page }) => {
    await openOwn(page, `${ROOT[lang]}bill/business/`);
    // One voltage is shown as it is; of several the customer's is asked for.
    await expect(field(page, "bill", "voltage")).toHaveValue("110kV");
    await expect(field(page, "bill", "usage.kwh")).toBeHidden();
    await choose(page, "bill", "tariff", "cn-hb-two-part");
    await choose(page, "bill", "voltage", "110kV");
    await type(page, "bill", "month", "2026-01");
    await type(page, "bill", "reactiveKvarh", "");
    await type(page, "bill", "capacityDays", "");
    await type(page, "bill", "capacityKva", "1000");
    for (const [period, kwh] of [["sharp", "20000"], ["peak", "60000"], ["flat", "80000"], ["valley", "80000"]]) {
      await type(page, "bill", `usage.${period}`, kwh);
    }
    // 149,506.44 at the listed prices of 110 kV + 1000 × 24.4.
    await expectResults(page, { total: "173906.44" });
    await choose(page, "bill", "tariff", "cn-gx-single-part-own");
    await expect(field(page, "bill", "capacityKva")).toBeHidden();
    await type(page, "bill", "usage.sharp", "");
    for (const [period, price] of [["peak", "0.9"], ["flat", "0.6"], ["valley", "0.3"]]) {
      await type(page, "bill", `prices.energy.${period}`, price);
    }
    // 60,000 × 0.9 + 80,000 × 0.6 + 80,000 × 0.3.
    await expectResults(page, { total: "126000.00" });
  });

  test(`${lang} a household with day and night prices, last month and a budget`, async ({ page }) => {
    await openOwn(page, `${ROOT[lang]}bill/`);
    // 70 kWh more at 0.5283 = 36.98; 200 ÷ 0.5283 = 378.6.
    await expectResults(page, { total: "169.06", difference: "36.98", moneyKwh: "378" });
    await choose(page, "bill", "tariff", "cn-sh-residential-tou");
    await type(page, "bill", "month", "2025-10");
    await type(page, "bill", "usage.peak", "200");
    await type(page, "bill", "usage.valley", "100");
    await type(page, "bill", "yearToDateKwh", "3000");
    // 120 kWh are left in tier 1: 80 × 0.617 + 40 × 0.307 + 120 × 0.677 + 60 × 0.337.
    await expectResults(page, { total: "163.10" });
    await expect(field(page, "bill", "usage.kwh")).toBeHidden();
  });

  test(`${lang} a file of readings`, async ({ page }) => {
    await openOwn(page, `${ROOT[lang]}bill/load/`);
    await expectResults(page, { loadEnergy: "19472.96" });
    // A week's saving is a week's, and a month's basic charge over it is said to be one.
    const saving = page.locator(".result .next").last();
    await expect(saving).toContainText(lang === "zh" ? "在这 7 天里" : "In these 7 days");
    await expect(saving).not.toContainText(lang === "zh" ? "每月" : "average month");
    await expect(page.locator(".result .notes").first()).toContainText(lang === "zh" ? "7 天，不足整月" : "cover 7 days");
    const lines = Array.from({ length: 96 }, (_, n) => {
      const [hour, minute] = [String(Math.floor(n / 4)).padStart(2, "0"), String((n % 4) * 15).padStart(2, "0")];
      return `2024/06/05 ${hour}:${minute};${n >= 44 && n < 52 ? "50" : "10"}`;
    });
    const buffer = Buffer.from(`\ufeff时间;电量\n${lines.join("\n")}\n`);
    await page.locator("input[type=file]").setInputFiles({ name: "读数.csv", mimeType: "text/csv", buffer });
    // 88 × 10 + 8 × 50 (11:00–13:00, peak); 50 kWh in a quarter of an hour are 200 kW.
    await expectResults(page, { loadEnergy: "1280", loadPeak: "200" });
    // 442.75 + 149.62 + 77.87 for 640 kWh peak, 320 flat, 320 valley; 99.46 + 20.88 + 23.39 + 11.07 for 1280 kWh;
    // funds 26.77 + 13.38 + 13.38; 1000 kVA × 21.4.
    await expectResults(page, { loadTotal: "22278.57" });
    await field(page, "load", "readings").fill("2024-06-03 00:00,1\n2024-06-03 00:15,x");
    await expect(page.locator('[data-error-for="readings"]')).toContainText("2024-06-03 00:15,x");
  });

  test(`${lang} late payment`, async ({ page }) => {
    await openOwn(page, `${ROOT[lang]}bill/late-fee/`);
    // 200 × 10 × 0.001.
    await expectResults(page, { fee: "2.00" });
    await choose(page, "late-fee", "customer", "other");
    await type(page, "late-fee", "amount", "10000");
    await type(page, "late-fee", "startDate", "2023-12-21");
    await type(page, "late-fee", "payDate", "2024-01-10");
    // 11 days × 0.002 + 10 days × 0.003.
    await expectResults(page, { fee: "520.00" });
    await expect(page.locator("table").first()).toContainText("2 ‰");
    await expect(page.locator("table").first()).toContainText("3 ‰");
    await type(page, "late-fee", "amount", "6000");
    await type(page, "late-fee", "startDate", "2026-11-10");
    await type(page, "late-fee", "payDate", "2026-11-29");
    // 10 to 29 November, both counted: 20 days × 6,000 × 0.002.
    await expectResults(page, { fee: "240.00" });
    await expect(page.locator(".result .facts")).toContainText("20");
  });
}

test("readings stay out of the link", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openOwn(page, "bill/load/");
  await page.locator('[data-action="copy-link"]').click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain("tariff=");
  expect(await page.evaluate(() => navigator.clipboard.readText())).not.toContain("readings");
});

test("readings with thousands in quotes are whole, and a comma that may be inside a number is refused", async ({ page }) => {
  await openOwn(page, "bill/load/");
  await field(page, "load", "readings").fill('时间,电量\n2024-06-03 00:00,"1,234.5"\n2024-06-03 01:00,5\n');
  // 1,234.5 + 5, not 234.5 + 5.
  await expectResults(page, { loadEnergy: "1239.5" });
  await field(page, "load", "readings").fill("时间,电量\n2024-06-03 00:00,5\n2024-06-03 01:00,1,234.5\n");
  await expect(page.locator('[data-error-for="readings"]')).toContainText("第 3 行");
  await expect(page.locator("[data-result]:not(.stale *)"), "only what was before, grey").toHaveCount(0);
});
