// The way to a page: the question on the first page, the search, the glossary and its links.
import { LANGUAGES, ROOT } from "./support/pages.mjs";
import { expect, open, test } from "./support/test.mjs";

for (const lang of LANGUAGES) {
  test(`${lang} search finds pages and terms, full width too, and says when there is nothing`, async ({ page }) => {
    await open(page, ROOT[lang]);
    const found = page.locator("[data-found] a");
    const box = page.locator("[data-search]");
    await box.pressSequentially(lang === "zh" ? "违约金" : "late");
    await expect(found.first()).toBeVisible();
    const all = await found.evaluateAll((links) => links.map((a) => a.getAttribute("href")));
    expect(all.some((href) => href.endsWith("bill/late-fee/"))).toBe(true);
    await box.fill("９５５９８");
    await expect(found.first()).toBeVisible();
    await box.fill("qqqq zzzz");
    await expect(found).toHaveCount(0);
    await expect(page.locator("[data-found-count]")).not.toBeEmpty();
    await box.fill(lang === "zh" ? "功率因数" : "power factor");
    await found.first().click();
    await expect(page.locator("h1")).toBeVisible();
  });

  test(`${lang} terms are explained on the page that uses them, and linked`, async ({ page }) => {
    await open(page, `${ROOT[lang]}power-factor/`);
    await page.locator(".terms summary").click();
    await expect(page.locator(".terms dt a").first()).toBeVisible();
    await page.locator(".page-head a.term, .part-head a.term").first().click();
    await page.waitForURL(/glossary\/#/);
    await expect(page.locator(".glossary > :target")).toBeVisible();
  });
}
