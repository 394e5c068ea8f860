// A drill on the power factor, with a mistake that is told, understood and mended.
import { LANGUAGES, ROOT } from "./support/pages.mjs";
import { findings } from "./support/axe.mjs";
import { MORE, expect, open, test } from "./support/test.mjs";

const ask = (page, id) => page.locator(`[data-ask="${id}"]`);
const box = (page, id) => ask(page, id).locator('input:not([type="radio"])');
const given = async (page) => {
  const text = (await page.locator(".story").innerText()).replaceAll(",", "");
  const numbers = text.match(/\d+(\.\d+)?/g).map(Number);
  return { kwh: numbers[0], forward: numbers[1], reverse: numbers[2] };
};

for (const lang of LANGUAGES) {
  test(`${lang} the factor cut off is told as that, step by step`, async ({ page }) => {
    await open(page, `${ROOT[lang]}training/s08-power-factor/`);
    await page.locator('[data-drill-of="pf-adjustment"] a').first().click();
    await expect(page.locator("[data-question]")).toBeVisible();
    // The number a trainer calls is the same question, and stays over a reload.
    await page.locator("#drill-number").fill("20");
    await page.locator("[data-go]").click();
    await expect(page).toHaveURL(/#drill=pf-adjustment&form=steps&seed=20$/);
    const story = await page.locator(".story").innerText();
    const { kwh, forward, reverse } = await given(page);
    const reactive = forward + reverse;
    const cut = Math.floor((kwh / Math.hypot(kwh, reactive)) * 100) / 100;
    await box(page, "reactive").fill(reactive.toLocaleString("en"));
    await box(page, "factor").fill(cut.toFixed(2));
    await page.reload();
    await expect(page.locator(".story")).toHaveText(story);
    await expect(box(page, "factor")).toHaveValue(cut.toFixed(2));
    await box(page, "factor").press("Enter");
    await expect(ask(page, "reactive")).toHaveAttribute("data-verdict", "right");
    await expect(ask(page, "factor")).toHaveAttribute("data-verdict", "located");
    await expect(ask(page, "percent")).toHaveAttribute("data-verdict", "blank");
    // First what went wrong, without the figure; then the step; then both side by side.
    const steps = ask(page, "factor").locator("[data-step=power_factor]");
    await expect(steps).toHaveCount(0);
    await ask(page, "factor").locator("[data-more]").click();
    await expect(steps).toHaveCount(1);
    await ask(page, "factor").locator("[data-more]").click();
    await expect(page.locator('tr[data-differs="true"]').first()).toBeVisible();
    expect(await findings(page)).toEqual([]);
    const right = (cut + 0.01).toFixed(2);
    await box(page, "factor").fill(right);
    await page.locator("[data-mark]").click();
    await expect(ask(page, "factor")).toHaveAttribute("data-verdict", "right");
    await page.locator("[data-another]").click();
    await expect(page.locator(".story")).not.toHaveText(story);
    await open(page, `${ROOT[lang]}training/`);
    await expect(page.locator("[data-record] [data-said]")).toContainText(lang === "zh" ? "练习做过 1 题" : "1 drills");
  });
}

test("every drill in every form can be asked", MORE, async ({ page }) => {
  test.slow();
  await open(page, "training/drill/");
  await expect(page.locator("[data-question]")).toBeVisible();
  const values = (id) => page.locator(`${id} option`).evaluateAll((all) => all.map((one) => one.value));
  for (const drill of await values("#drill-what")) {
    await page.locator("#drill-what").selectOption(drill);
    for (const form of await values("#drill-how")) {
      await page.locator("#drill-how").selectOption(form);
      await expect(page.locator("[data-question] .predictions > li").first(), `${drill} ${form}`).toBeVisible();
      await page.locator("[data-mark]").click();
      await expect(page.locator("[data-total]"), `${drill} ${form}`).not.toBeEmpty();
    }
  }
});
