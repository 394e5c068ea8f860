// The keyboard alone completes every form.
import { LANGUAGES, ROOT } from "./support/pages.mjs";
import { expect, expectResults, field, open, test } from "./support/test.mjs";

/** Tabs on until the named field of the form has the focus. */
async function tabTo(page, calc, name) {
  for (let n = 0; n < 80; n += 1) {
    const here = await page.evaluate(() => {
      const form = document.activeElement.closest("form")?.dataset.calc;
      return `${form} ${document.activeElement.getAttribute("name")}`;
    });
    if (here === `${calc} ${name}`) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reaches ${calc} ${name}`);
}

async function fill(page, calc, name, text) {
  await tabTo(page, calc, name);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(text);
}

/** Chooses by the arrow keys, from the first option on. */
async function choose(page, calc, name, value) {
  await tabTo(page, calc, name);
  await page.keyboard.press("Home");
  for (let n = 0; n < 20; n += 1) {
    if ((await page.evaluate(() => document.activeElement.value)) === value) return;
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`the arrow keys never reach ${value}`);
}

for (const lang of LANGUAGES) {
  test(`${lang} power factor, capacitors and payback`, async ({ page }) => {
    await open(page, `${ROOT[lang]}power-factor/`);
    await page.locator('form[data-calc="payback"] summary').first().focus();
    await page.keyboard.press("Enter");
    await fill(page, "power-factor", "activeKwh", "121040");
    await fill(page, "power-factor", "reactiveKvarh", "131520");
    await choose(page, "power-factor", "standard", "0.85");
    await fill(page, "power-factor", "base", "10000");
    await expectResults(page, { powerFactor: "0.68", adjustmentPercent: "8.5", adjustment: "850.00" });
    await fill(page, "capacitor", "hours", "400");
    await fill(page, "capacitor", "stepKvar", "50");
    await expectResults(page, { recommendedKvar: "250" });
    await fill(page, "payback", "investment", "25000");
    await fill(page, "payback", "after.activeKwh", "103760");
    await fill(page, "payback", "after.reactiveKvarh", "46400");
    await fill(page, "payback", "after.base", "10000");
    await expectResults(page, { "payback.likeForLike.months": "27.32" });
  });

  test(`${lang} tier and manager`, async ({ page }) => {
    await open(page, `${ROOT[lang]}my-service/`);
    await fill(page, "classify", "monthlyKwh", "800");
    await choose(page, "classify", "setting", "rural");
    await choose(page, "classify", "sector", "prison");
    await choose(page, "classify", "area", "pingguo");
    await expectResults(page, { tier: "ordinary", manager: "large" });
  });

  test(`${lang} bill`, async ({ page }) => {
    await open(page, `${ROOT[lang]}bill/`);
    await choose(page, "bill", "tariff", "cn-gx-residential-shared");
    await fill(page, "bill", "month", "2026-08");
    await fill(page, "bill", "usage.kwh", "1000");
    // A shared meter has no tiers, so nobody is asked what the year has used.
    await expect(field(page, "bill", "yearToDateKwh")).toBeHidden();
    await expectResults(page, { total: "549.10" });
  });
}

test("the first Tab offers to skip to the content", async ({ page }) => {
  for (const path of ["", "power-factor/", "en/rules/"]) {
    await open(page, path);
    await page.keyboard.press("Tab");
    const skip = page.locator(":focus");
    await expect(skip).toBeVisible();
    const target = await skip.getAttribute("href");
    expect(target, path).toMatch(/^#/);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const inside = await page.evaluate((hash) => document.querySelector(hash).contains(document.activeElement), target);
    expect(inside, `${path}: the next stop is in the content`).toBe(true);
  }
});

test("more options open by the keyboard", async ({ page }) => {
  await open(page, "power-factor/");
  const summary = page.locator('form[data-calc="power-factor"] summary');
  await summary.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator('[name="reverseKvarh"]')).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.locator('[name="reverseKvarh"]')).toBeFocused();
});

test("the focus can be seen on everything that takes it", async ({ page }) => {
  for (const path of ["", "power-factor/", "bill/", "my-service/"]) {
    await open(page, path);
    const seen = new Set();
    for (let n = 0; n < 60; n += 1) {
      await page.keyboard.press("Tab");
      const stop = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === document.body) return null;
        // A field may be marked on the frame around it.
        const shown = [element, element.parentElement].some((marked) => {
          const style = getComputedStyle(marked);
          return (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== "none";
        });
        return { shown, what: element.outerHTML.slice(0, 120) };
      });
      if (!stop || seen.has(stop.what)) break;
      seen.add(stop.what);
      expect(stop.shown, `${path}: ${stop.what}`).toBe(true);
    }
    expect(seen.size).toBeGreaterThan(5);
  }
});
