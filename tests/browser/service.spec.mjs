// Services with their times, credit, and whom to ask.
import { LANGUAGES, ROOT } from "./support/pages.mjs";
import { expect, expectResults, field, open, openOwn, test, type } from "./support/test.mjs";

for (const lang of LANGUAGES) {
  test(`${lang} what the manager does, and within which time`, async ({ page }) => {
    await open(page, `${ROOT[lang]}my-service/`);
    await type(page, "classify", "monthlyKwh", "800");
    const services = page.locator('[data-island="classify"] .services');
    // In town a fault crew has 60 minutes by the State's rule, 45 by the grid company's promise.
    await expect(services).toContainText("60");
    await expect(services).toContainText("45");
    await expect(services).not.toContainText("120");
    await field(page, "classify", "setting").selectOption("rural");
    await expectResults(page, { manager: "district" });
    await expect(services).toContainText("120");
    await expect(page.locator('.card a[href="tel:12398"]')).toBeVisible();
    await expect(page.locator('.card a[href="tel:95598"]').first()).toBeVisible();
  });

  test(`${lang} credit falls and rises`, async ({ page }) => {
    await openOwn(page, `${ROOT[lang]}my-service/`);
    // 100 − 3 × 4 − 1 × 8 = 80.
    await expectResults(page, { score: "80", rating: "b" });
    await type(page, "credit", "events.late", "2");
    await type(page, "credit", "events.arrears", "0");
    // 100 − 2 × 4.
    await expectResults(page, { score: "92", rating: "a" });
    await type(page, "credit", "events.arrears", "3");
    // 100 − 8 − 24 = 68, below the ceiling of 69.
    await expectResults(page, { score: "68", rating: "c" });
    await type(page, "credit", "events.late", "0");
    // 100 − 24 = 76, at most 69 with three months unpaid.
    await expectResults(page, { score: "69", rating: "c" });
    await field(page, "credit", "events.new").selectOption("1");
    await type(page, "credit", "events.arrears", "0");
    await expectResults(page, { score: "89", rating: "b" });
    await type(page, "credit", "events.theft", "1.5");
    await expect(page.locator('[data-error-for="events.theft"]')).toBeVisible();
    await expectResults(page, { tier: "large" });
  });

  test(`${lang} credit from a link`, async ({ page }) => {
    await open(page, `${ROOT[lang]}my-service/?events.late=1&events.arrears=0&events.violation=1`);
    // 100 − 4 − 20 = 76, at most 69 for a year after a breach.
    await expectResults(page, { score: "69", rating: "c" });
  });
}
