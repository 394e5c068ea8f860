// The printed sheet: the result with its steps, without what only works on a screen.
import { expect, open, openOwn, test } from "./support/test.mjs";

for (const path of ["power-factor/", "en/bill/", "my-service/"]) {
  test(`${path} on paper`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await openOwn(page, path);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    for (const screenOnly of ["nav", ".tools", '[data-action="theme"]', "[data-update]"]) {
      await expect(page.locator(screenOnly).first(), screenOnly).toBeHidden();
    }
    await expect(page.locator("[data-result]").first()).toBeVisible();
    const steps = page.locator("main details .step, main details li, main details dl").first();
    await expect(steps, "the steps are unfolded").toBeVisible();
    for (const input of await page.locator("form input").all()) {
      expect(await input.evaluate((e) => e.value === "" || e.getClientRects().length > 0), "inputs are printed").toBe(true);
    }
    const [background, text] = await page.evaluate(() => {
      const lightness = (colour) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, c) => sum + Number(c), 0) / 3;
      const style = getComputedStyle(document.body);
      const clear = /rgba\(.*, 0\)|transparent/.test(style.backgroundColor);
      return [clear ? 255 : lightness(style.backgroundColor), lightness(style.color)];
    });
    expect(background, "dark themes print on white").toBeGreaterThan(240);
    expect(text).toBeLessThan(90);
    const pdf = await page.pdf({ format: "A4" });
    expect(pdf.length).toBeGreaterThan(10_000);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await page.emulateMedia({ media: "screen" });
    await expect(page.locator("main details[open]"), "folded again afterwards").toHaveCount(0);
  });
}

test("the print button prints", async ({ page }) => {
  await page.addInitScript(() => (window.print = () => (window.printed = true)));
  await openOwn(page, "power-factor/");
  await page.locator('[data-action="print"]').click();
  expect(await page.evaluate(() => window.printed)).toBe(true);
});
