// The way to a page: the question on the first page, the search, the glossary and its links.
import { CALCULATORS, LANGUAGES, ROOT, SITE_PAGES } from "./support/pages.mjs";
import { expect, open, site, test } from "./support/test.mjs";

for (const lang of LANGUAGES) {
  test(`${lang} the first page leads to every calculator in one or two steps`, async ({ page }) => {
    const links = () => page.locator("a[href]").evaluateAll((all) => all.map((a) => a.href));
    await open(page, ROOT[lang]);
    const first = await links();
    const reached = new Set(first);
    for (const link of first.filter((link) => link.startsWith(site) && !link.includes("#"))) {
      await page.goto(link);
      for (const next of await links()) reached.add(next);
    }
    for (const folder of SITE_PAGES) expect([...reached], folder).toContain(new URL(ROOT[lang] + folder, site).href);
    expect(CALCULATORS.filter((folder) => first.includes(new URL(ROOT[lang] + folder, site).href)).length).toBeGreaterThan(10);
  });

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
    for (const folder of CALCULATORS) {
      await open(page, ROOT[lang] + folder);
      const terms = page.locator(".terms dt a");
      expect(await terms.count(), folder).toBeGreaterThan(1);
      await page.locator(".terms summary").click();
      await expect(terms.first()).toBeVisible();
    }
    await open(page, `${ROOT[lang]}power-factor/`);
    await page.locator(".page-head a.term, .part-head a.term").first().click();
    await page.waitForURL(/glossary\/#/);
    await expect(page.locator(".glossary > :target")).toBeVisible();
  });
}
