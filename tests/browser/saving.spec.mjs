// Retrofits on the customer's own bill, driven as a person would; the hand calculation stands beside each figure.
import { LANGUAGES, ROOT } from "./support/pages.mjs";
import { expect, expectResults, field, open, openOwn, test, type } from "./support/test.mjs";

for (const lang of LANGUAGES) {
  test(`${lang} saving: a factory's plan, measure by measure`, async ({ page }) => {
    await openOwn(page, `${ROOT[lang]}saving/`);
    // Lamps 7,920 + motors 11,237.94 + drives 75,667.68 kWh; the bill of 27,800.00 calculated anew, × 12.
    await expectResults(page, { money: "67551.60", energy: "94825.62", investment: "58800.00", months: "10.45" });
    const rows = page.locator("table tbody tr");
    await expect(rows).toHaveCount(3);
    // Ranked by payback: drives after 6.85 months, lamps 7.66, motors 36.87.
    await expect(rows.nth(0)).toContainText("6.85");
    await expect(rows.nth(2)).toContainText("36.87");
    // All together save 371.88 less than each alone.
    await expect(page.locator("[data-island]")).toContainText("−371.88");
    await type(page, "saving", "motor.count", "");
    await type(page, "saving", "drive.count", "");
    // 660 kWh a month, all in peak at 0.95.
    await expectResults(page, { money: "7524.00", months: "7.66" });
    await field(page, "saving", "lighting.when").selectOption("valley");
    // The same in the valley at 0.35: 660 × 0.35 × 12.
    await expectResults(page, { money: "2772.00" });
    await type(page, "saving", "lighting.count", "");
    await expect(page.locator('[data-error-for="lighting.count"]')).toBeVisible();
    await type(page, "saving", "lighting.count", "100,000");
    await expect(page.locator('[data-error-for="usage.valley"]'), "more than the valley has").toBeVisible();
    await expect(field(page, "saving", "lighting.count")).toHaveValue("100,000");
  });

  test(`${lang} saving: a household climbs fewer tiers, from a link`, async ({ page }) => {
    const query = "tariff=cn-gx-residential&month=2026-07&usage.kwh=400&lighting.count=&motor.count=&drive.count=&cooling.count=2&cooling.kw=3.5&cooling.oldRatio=2.8&cooling.newRatio=5.3&cooling.hours=600&cooling.investment=3000&discountRate=&lifeYears=";
    await open(page, `${ROOT[lang]}saving/?${query}`);
    // 2 × 3.5 × (1 ÷ 2.8 − 1 ÷ 5.3) × 600 = 707.55 kWh; twelve months of 400 against 341.04 kWh: 499.18.
    await expectResults(page, { energy: "707.55", money: "499.18", months: "72.12" });
    await expect(field(page, "saving", "usage.peak")).toBeHidden();
    await expect(field(page, "saving", "usage.kwh")).toBeVisible();
  });
}
