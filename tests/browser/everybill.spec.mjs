// Every customer gets a bill: a shop, a factory of any voltage, a farm, a household with readings; and whether
// a printed bill agrees. The hand calculation stands beside each figure.
import { LANGUAGES, ROOT } from "./support/pages.mjs";
import { expect, expectResults, field, open, test, type } from "./support/test.mjs";

const choose = (page, calc, name, value) => field(page, calc, name).selectOption(value);

for (const lang of LANGUAGES) {
  test(`${lang} a shop: one energy, one price, and its bill agrees`, async ({ page }) => {
    await open(page, `${ROOT[lang]}bill/shop/`);
    await expect(field(page, "bill", "usage.peak")).toBeHidden();
    await type(page, "bill", "usage.kwh", "8000");
    await type(page, "bill", "prices.energy", "0.75");
    // 8,000 × 0.75.
    await expectResults(page, { total: "6000.00" });
    await type(page, "check", "printed.total", "6000");
    await expectResults(page, { printedDifference: "0.00" });
    await expect(page.locator("#answer-check .figures")).toHaveClass(/good/);
    await type(page, "check", "printed.total", "6010");
    await expectResults(page, { printedDifference: "10.00" });
    await type(page, "difference", "lastKwh", "7200");
    // 800 × 0.75.
    await expectResults(page, { difference: "600.00" });
  });

  test(`${lang} a shop by period, off the meter`, async ({ page }) => {
    await open(page, `${ROOT[lang]}bill/shop/`);
    await type(page, "bill", "usage.kwh", "1");
    await type(page, "bill", "usage.kwh", "");
    await page.locator("form[data-calc=bill] details", { has: page.locator('[name="read.total.start"]') }).locator("summary").click();
    for (const [name, text] of [["peak.start", "10"], ["peak.end", "40"], ["flat.start", "20"], ["flat.end", "30"], ["valley.start", "5"], ["valley.end", "25"], ["total.start", "35"], ["total.end", "95"], ["multiplier", "40"]]) {
      await type(page, "bill", `read.${name}`, text);
    }
    await page.locator("form[data-calc=bill] details[data-opens] > summary").click();
    for (const [period, price] of [["peak", "0.9"], ["flat", "0.6"], ["valley", "0.3"]]) await type(page, "bill", `prices.energy.${period}`, price);
    // (30 × 0.9 + 10 × 0.6 + 20 × 0.3) × 40.
    await expectResults(page, { total: "1560.00" });
    await type(page, "bill", "read.peak.end", "4");
    await expect(page.locator('[data-error-for="read.peak.end"]')).toBeVisible();
  });

  test(`${lang} a factory of 10 kV: purchase price, capacity or demand`, async ({ page }) => {
    await open(page, `${ROOT[lang]}bill/business/`);
    await type(page, "bill", "month", "2026-10");
    await type(page, "bill", "usage.kwh", "120000");
    await choose(page, "bill", "voltage", "1-10kV");
    await type(page, "bill", "prices.energy", "0.35");
    await type(page, "bill", "capacityKva", "800");
    // 120,000 × (0.35 + 0.1476 + 0.017737 + 0.062048 + 0.041825) = 42,000.00 + 17,712.00 + 2,128.44 + 7,445.76 +
    // 5,019.00; 800 × 24.2 = 19,360.00.
    await expectResults(page, { total: "93665.20" });
    await expect(page.locator("[data-basis]")).toContainText(lang === "zh" ? "1–10 千伏" : "1–10 kV");
    await expect(page.locator("[data-basis]")).toContainText("2026-07");
    await type(page, "bill", "capacityKva", "");
    await type(page, "bill", "maxDemandKw", "620");
    // 620 × 38.7 = 23,994.00 instead.
    await expectResults(page, { total: "98299.20" });
    // A voltage that the tariff does not have is not offered.
    const offered = await field(page, "bill", "voltage").locator("option:not([hidden])").evaluateAll((all) => all.map((one) => one.value));
    expect(offered).toEqual(["", "1-10kV", "35kV", "110kV", "220kV"]);
    await type(page, "bill", "month", "2025-01");
    const refused = page.locator('[data-error-for="month"]');
    await expect(refused).toContainText("2026-07");
    await expect(refused).not.toContainText("cn-gx");
  });

  test(`${lang} a farm at the price of its voltage`, async ({ page }) => {
    await open(page, `${ROOT[lang]}bill/farm/`);
    await type(page, "bill", "usage.kwh", "10000");
    await choose(page, "bill", "voltage", "1-10kV");
    // 10,000 × 0.3875.
    await expectResults(page, { total: "3875.00" });
    await type(page, "bill", "prices.energy", "0.4");
    await expectResults(page, { total: "4000.00" });
  });

  test(`${lang} a household: why it is higher, where it stands in the year, and January`, async ({ page }) => {
    await open(page, `${ROOT[lang]}bill/`);
    await type(page, "bill", "usage.kwh", "420");
    await type(page, "bill", "yearToDateKwh", "2900");
    await type(page, "bill", "month", "2026-10");
    // 220 × 0.5283 = 116.23; 200 × 0.5783 = 115.66.
    await expectResults(page, { total: "231.89" });
    await expect(page.locator("svg.ruler")).toHaveAttribute("data-here", "3320");
    await type(page, "difference", "lastKwh", "250");
    // 231.89 − 132.08; 170 × 0.5283 = 89.81 for more, 200 × 0.05 = 10.00 for the tier.
    await expectResults(page, { difference: "99.81" });
    await expect(page.locator("#answer-difference .next")).toContainText("+89.81");
    await expect(page.locator("#answer-difference .next")).toContainText("+10.00");
    await type(page, "check", "printed.total", "231.89");
    await expectResults(page, { printedDifference: "0.00" });
    await type(page, "bill", "month", "2026-01");
    await expect(page.locator('[data-error-for="yearToDateKwh"]')).toBeVisible();
    await type(page, "bill", "yearToDateKwh", "0");
    await type(page, "bill", "usage.kwh", "310");
    await type(page, "difference", "lastKwh", "310");
    await type(page, "difference", "lastYearKwh", "4440");
    // All of December lay in tier 3: 310 × (0.5283 − 0.8283).
    await expectResults(page, { difference: "-93.00" });
  });

  test(`${lang} the staff's page for inspections`, async ({ page }) => {
    await open(page, `${ROOT[lang]}inspection/`);
    // The example: 1,000 × (0.80 − 0.50) = 300.00 and twice that.
    await expectResults(page, { breachTotal: "900.00", outageCompensation: "2000.00", correctionKwh: "6250" });
    // 2 kW × 12 h × 180 d × 0.40 = 1,728.00 and three times that.
    await expectResults(page, { theftTotal: "6912.00" });
    await type(page, "theft", "theft.capacityKw", "5");
    await expect(page.locator('[data-result="theftTotal"]:visible')).toHaveCount(0);
    await choose(page, "theft", "theft.kind", "tapped");
    await type(page, "theft", "theft.date", "2015-03-01");
    await type(page, "theft", "theft.price", "0.5");
    // 5 × 12 × 180 × 0.50 = 5,400.00 and 16,200.00.
    await expectResults(page, { theftTotal: "21600.00" });
  });
}
