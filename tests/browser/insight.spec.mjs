// The answer in sight: first field and answer on a phone's first screen, on every calculator.
import { CALCULATORS, EMBEDS, LANGUAGES, ROOT } from "./support/pages.mjs";
import { expect, open, test, type, moreIn } from "./support/test.mjs";

const PHONE = { width: 390, height: 844 };
const bottom = (locator) => locator.evaluate((one) => one.getBoundingClientRect().bottom);

test.use({ viewport: PHONE });

for (const lang of LANGUAGES) {
  test(`${lang} on a phone the first field and the answer stand on the first screen`, moreIn("en", lang), async ({ page }) => {
    for (const folder of CALCULATORS) {
      await open(page, ROOT[lang] + folder);
      const field = page.locator("form[data-calc] [name]:visible").first();
      const bar = page.locator("[data-pinned]");
      await expect(bar, folder).toBeVisible();
      const [top, below] = [await bar.evaluate((one) => one.getBoundingClientRect().top), await bottom(field)];
      console.log(`${lang} ${folder} first field ends at ${Math.round(below)}, bar begins at ${Math.round(top)}`);
      expect(below, `${folder}: the first field`).toBeLessThan(top);
      expect(await bottom(bar), `${folder}: the answer`).toBeLessThanOrEqual(PHONE.height);
      await expect(bar.locator(".pinned-value"), `${folder}: an answer to show`).not.toBeEmpty();
      // What a field holds is not cut off.
      const cut = await page.locator("form[data-calc] input[name]:visible").evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.name));
      expect(cut, folder).toEqual([]);
      // One row of navigation each, that moves sideways.
      for (const row of await page.locator(".site-head nav ul, .kinds ul").all()) {
        expect(await row.evaluate((one) => one.clientHeight), `${folder}: one row`).toBeLessThan(60);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth), folder).toBeLessThanOrEqual(PHONE.width);
    }
  });

  test(`${lang} in a frame the answer stands still above the form`, moreIn("zh", lang), async ({ page }) => {
    for (const folder of EMBEDS) {
      await open(page, ROOT[lang] + folder);
      const bar = page.locator("[data-pinned]");
      await expect(bar, folder).toBeVisible();
      expect(await bar.evaluate((one) => getComputedStyle(one).position), folder).toBe("static");
      const form = await page.locator("form[data-calc]").first().evaluate((one) => one.getBoundingClientRect().top);
      expect(await bottom(bar), folder).toBeLessThanOrEqual(form);
    }
  });
}

test("the answer follows the typing, and an error leaves the last one grey", async ({ page }) => {
  await open(page, "bill/");
  const bar = page.locator("[data-pinned]");
  await expect(bar).toHaveAttribute("data-state", "example");
  await type(page, "bill", "usage.kwh", "420");
  await expect(bar, "the example's figure is gone").not.toContainText("169.06");
  // What the year has used before is left out, and the bar says so.
  await expect(bar.locator(".pinned-note")).toHaveText(/本年此前/);
  await type(page, "bill", "yearToDateKwh", "2700");
  // 420 × 0.5283 = 221.886: all of it in tier 1 (3,120 a year).
  await expect(bar).toContainText("221.89");
  await expect(bar).toHaveAttribute("data-state", "own");
  await page.locator('[name="usage.kwh"]').fill("abc");
  await expect(bar).toHaveAttribute("data-state", "refused");
  await expect(bar).toContainText("221.89");
  const stale = page.locator("#answer-bill .stale");
  await expect(stale).toBeVisible();
  await expect(stale).toHaveAttribute("inert");
  expect(Number(await stale.evaluate((one) => getComputedStyle(one).opacity))).toBeLessThan(0.7);
});

test("what is still missing is asked for, and nothing of the example stands in for it", async ({ page }) => {
  await open(page, "power-factor/");
  const bar = page.locator("[data-pinned]");
  await type(page, "power-factor", "activeKwh", "320000");
  await expect(bar).toHaveAttribute("data-state", "asking");
  await expect(bar.locator(".pinned-value")).toHaveText("");
  await expect(page.locator("[data-result]")).toHaveCount(0);
  await expect(page.locator("[data-error-for]"), "nobody is told off for a field not come to").toHaveCount(0);
  await expect(page.locator("#answer-power-factor .asking a")).toHaveAttribute("href", "#f-reactiveKvarh");
});

test("no card is empty, whatever is wrong", async ({ page }) => {
  for (const folder of CALCULATORS) {
    await open(page, folder);
    const input = page.locator("form[data-calc] :is(input:not([type]), textarea):visible").first();
    await input.fill("abc");
    await expect(page.locator("html"), folder).toHaveAttribute("data-figures", "own");
    const empty = await page.locator(".result").evaluateAll((all) => all.filter((card) => !card.innerText.trim()).map((card) => card.dataset.island));
    expect(empty, folder).toEqual([]);
  }
});

test("tools come after the results", async ({ page }) => {
  for (const folder of CALCULATORS) {
    await open(page, folder);
    const order = await page.evaluate(() => {
      const tools = document.querySelector(".after .tools");
      return [...document.querySelectorAll(".answer")].every((answer) => answer.compareDocumentPosition(tools) & Node.DOCUMENT_POSITION_FOLLOWING);
    });
    expect(order, folder).toBe(true);
  }
});
