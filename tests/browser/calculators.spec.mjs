// The calculators, used as a customer would.
import { LANGUAGES, ROOT } from "./support/pages.mjs";
import { expect, expectResults, field, open, openOwn, test, type } from "./support/test.mjs";

const JUNE = { activeKwh: "121040", reactiveKvarh: "131520", base: "76911.33" };
const AUGUST = { activeKwh: "103760", reactiveKvarh: "46400", base: "53760" };

for (const lang of LANGUAGES) {
  test.describe(lang, () => {
    test("the 华明 bill of June and of August, typed", async ({ page }) => {
      await open(page, `${ROOT[lang]}power-factor/`);
      for (const [name, text] of Object.entries(AUGUST)) await type(page, "power-factor", name, text);
      await field(page, "power-factor", "standard").selectOption("0.90");
      await expectResults(page, { powerFactor: "0.91", adjustmentPercent: "-0.15", adjustment: "-80.64" });
      for (const [name, text] of Object.entries(JUNE)) await type(page, "power-factor", name, text);
      await expectResults(page, { powerFactor: "0.68", adjustmentPercent: "12", adjustment: "9229.36" });
      await expect(page.locator('[data-result="adjustment"]')).toContainText("9,229.36");
    });

    test("the payback, as printed and like for like", async ({ page }) => {
      await openOwn(page, `${ROOT[lang]}power-factor/`);
      await page.locator('form[data-calc="payback"] summary').first().click();
      for (const [name, text] of Object.entries(JUNE)) await type(page, "power-factor", name, text);
      for (const [name, text] of Object.entries(AUGUST)) await type(page, "payback", `after.${name}`, text);
      await type(page, "payback", "investment", "25000");
      await expectResults(page, { "payback.asPrinted.months": "2.69", "payback.likeForLike.months": "3.83" });
      await type(page, "payback", "investment", "50000");
      await expectResults(page, { "payback.asPrinted.months": "5.37", "payback.likeForLike.months": "7.65" });
    });

    test("the capacitors", async ({ page }) => {
      await openOwn(page, `${ROOT[lang]}power-factor/`);
      await type(page, "capacitor", "hours", "400");
      await expectResults(page, { requiredKvar: "229.34", recommendedKvar: "230", monthlySaving: "9806.19" });
      await type(page, "capacitor", "stepKvar", "25");
      await expectResults(page, { requiredKvar: "229.34", recommendedKvar: "250" });
      await type(page, "capacitor", "costPerKvar", "100");
      await expectResults(page, { investment: "25000.00" });
    });

    test("tier and manager at the edges", async ({ page }) => {
      await open(page, `${ROOT[lang]}my-service/`);
      await field(page, "classify", "setting").selectOption("rural");
      for (const [kwh, tier, manager] of [
        ["49999.99", "ordinary", "district"],
        ["50000", "large", "large"],
        ["999999.99", "large", "large"],
        ["1000000", "vip", "vip"],
      ]) {
        await type(page, "classify", "monthlyKwh", kwh);
        await expectResults(page, { tier, manager });
      }
      await type(page, "classify", "monthlyKwh", "800");
      await field(page, "classify", "setting").selectOption("urban");
      await expectResults(page, { tier: "ordinary", manager: "community" });
      await field(page, "classify", "sector").selectOption("prison");
      await expectResults(page, { tier: "ordinary", manager: "large" });
    });

    test("a residential bill across a tier", async ({ page }) => {
      await open(page, `${ROOT[lang]}bill/`);
      await type(page, "bill", "usage.kwh", "3121");
      await type(page, "bill", "yearToDateKwh", "0");
      await expectResults(page, { total: "1648.87", nextKwhPrice: "0.5783" });
      await type(page, "bill", "usage.kwh", "240");
      await type(page, "bill", "yearToDateKwh", "3000");
      await expectResults(page, { total: "132.79" });
    });

    test("every figure can be followed to its clause", async ({ page }) => {
      for (const folder of ["power-factor/", "my-service/", "bill/"]) {
        await open(page, ROOT[lang] + folder);
        const clause = page.locator('main a[href*="rules/"]').first();
        await expect(clause).toBeAttached();
        const href = await clause.getAttribute("href");
        await page.goto(new URL(href, page.url()).href);
        const { hash } = new URL(page.url());
        expect(hash, `${folder}: ${href} leads to a rule`).toMatch(/^#./);
        await expect(page.locator(`[id="${decodeURIComponent(hash.slice(1))}"]`)).toBeVisible();
      }
    });
  });
}

test("the calculator answers while one types", async ({ page }) => {
  await openOwn(page, "power-factor/");
  await type(page, "power-factor", "base", "1");
  await expectResults(page, { adjustment: "0.12" });
  await field(page, "power-factor", "base").press("0");
  await expectResults(page, { adjustment: "1.20" });
});

test("the standard decides the table", async ({ page }) => {
  await openOwn(page, "power-factor/");
  for (const [standard, percent] of [["0.85", "8.5"], ["0.80", "6"], ["0.90", "12"]]) {
    await field(page, "power-factor", "standard").selectOption(standard);
    await expectResults(page, { adjustmentPercent: percent, powerFactor: "0.68" });
  }
});

test("reactive energy sent back counts by absolute value", async ({ page }) => {
  await openOwn(page, "power-factor/");
  await page.locator('form[data-calc="power-factor"] details summary').click();
  await type(page, "power-factor", "reactiveKvarh", "100000");
  await type(page, "power-factor", "reverseKvarh", "-31520");
  await expectResults(page, { powerFactor: "0.68", adjustment: "9229.36" });
  // The capacitors and the payback are about the same month.
  await expectResults(page, { requiredKvar: "191.12", "payback.asPrinted.months": "2.69" });
});
