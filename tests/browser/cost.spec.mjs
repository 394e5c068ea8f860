// Electricity in the cost of a product, driven as a person would; the hand calculation stands beside each figure.
import { LANGUAGES, ROOT } from "./support/pages.mjs";
import { expect, expectResults, field, open, openOwn, test, type } from "./support/test.mjs";

for (const lang of LANGUAGES) {
  test(`${lang} cost: the example, changed field by field`, async ({ page }) => {
    await openOwn(page, `${ROOT[lang]}cost/`);
    // 86,140.69 ÷ 686,140.69 = 12.554 %; ÷ 20,000 = 4.30703; (13.4 − 16.8) ÷ 16.8 = −20.238 %.
    await expectResults(page, { share: "12.55", electricity: "4.3070", unitCost: "34.3070", margin: "14.23", yearOnYear: "-20.24" });
    await type(page, "cost", "otherCost", "258422.07");
    // 86,140.69 ÷ 344,562.76 = 25.000 %: heavy.
    await expectResults(page, { share: "25", unitCost: "17.2281" });
    await type(page, "cost", "price", "");
    await expect(page.locator('[data-result="margin"]')).toHaveCount(0);
    await type(page, "cost", "output", "0");
    await expect(page.locator('[data-error-for="output"]')).toBeVisible();
    await expect(field(page, "cost", "output")).toHaveValue("0");
  });

  test(`${lang} cost: from a link`, async ({ page }) => {
    await open(page, `${ROOT[lang]}cost/?output=1000&kwh=5000&bill=4000&otherCost=36000&price=50&priceChange=-5&shiftKwh=1000&peakPrice=1&valleyPrice=0.4&adjustmentNow=&adjustmentAfter=&thisYear=&lastYear=`);
    // 4,000 ÷ 40,000 = 10 %; (50,000 − 40,000) ÷ 50,000 = 20 %; −5 % of 4,000 = −200; 1,000 × (0.4 − 1) = −600.
    await expectResults(page, { share: "10", electricity: "4.0000", unitCost: "40.0000", margin: "20" });
    const table = page.locator("table").first();
    await expect(table).toContainText("−200.00");
    await expect(table).toContainText("−600.00");
    await expect(table.locator("tbody tr")).toHaveCount(2);
    await expect(page.locator('[data-result="yearOnYear"]')).toHaveCount(0);
    await expect(page.locator(".next")).toBeVisible();
  });
}
