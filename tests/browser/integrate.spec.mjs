// The page for web editors, as one would use it.
import { foreign } from "./support/site.mjs";
import { expect, expectResults, field, open, test, type } from "./support/test.mjs";

test("a web editor chooses, fills in and copies: each code does in another website what the preview shows", async ({ page, origins }) => {
  await open(page, "integrate/");
  const preview = page.frameLocator("[data-preview]");
  await page.locator('[name="calculator"]').selectOption("power-factor");
  await expect(preview.locator("html[data-ready]")).toBeAttached();
  for (const [name, text] of [["activeKwh", "1000"], ["reactiveKvarh", "800"], ["base", "20000"]]) await type(preview, "power-factor", name, text);
  await page.locator('[data-parts] input[value="power-factor"]').check();
  await page.locator('[name="preset"]').check();
  await page.locator("details", { has: page.locator("[data-fixed]") }).locator("summary").click();
  await page.locator('[data-fixed] input[value="base"]').check();
  // Of the parts that are not shown nothing is asked.
  const unasked = page.locator('[data-fixed] input[value="lifeYears"]');
  await expect(unasked).toHaveCount(1);
  await expect(unasked).toBeHidden();
  // A colour that can't be read is said where it was typed, with the nearest that can.
  const said = page.locator("[data-brand-said]");
  await page.locator('[name="brand"]').fill("#eeee0");
  await expect(said).toHaveText(/六位/);
  await page.locator('[name="brand"]').fill("#eeee00");
  await expect(said).toHaveText(/#[0-9a-f]{6}$/);
  await page.locator('[name="brand"]').fill(/#[0-9a-f]{6}$/.exec(await said.textContent())[0]);
  await expect(said).toHaveText("");
  await expectResults(preview, { adjustment: "1200.00" });
  await expect(page.locator("[data-qr] svg path")).toHaveAttribute("d", /^M/);
  await expect(page.locator("[data-qr] a")).toHaveAttribute("href", /^data:image\/svg/);
  for (const code of ["iframe", "script", "div"]) {
    await expect(page.locator(`[data-code="${code}"]`)).toHaveValue(/fixed="?=?base/);
    const host = await foreign(`<!DOCTYPE html><meta charset="utf-8"><title>Host</title>${await page.locator(`[data-code="${code}"]`).inputValue()}`);
    origins.add(new URL(host.url).origin);
    const other = await page.context().newPage();
    try {
      await other.goto(host.url);
      const frame = other.frameLocator("iframe");
      await expectResults(frame, { adjustment: "1200.00" });
      await expect(field(frame, "power-factor", "base")).not.toBeEditable();
      await expect(frame.locator(".part:visible")).toHaveCount(1);
      await expect(frame.locator('[data-kind="contrast"]')).toHaveCount(0);
    } finally {
      await other.close();
      await host.close();
    }
  }
});
