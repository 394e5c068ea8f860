// What a page brings drawn is what its calculator draws: until somebody turns to a form nothing is calculated.
import { CALCULATORS, LANGUAGES, ROOT } from "./support/pages.mjs";
import { SOON, expect, field, open, openOwn, test } from "./support/test.mjs";

/** Each island's elements, attributes in order, texts joined; as the page holds them now, or as it came. */
const islands = (page, came) =>
  page.evaluate(async (came) => {
    const lines = (node) => {
      if (node.nodeType === Node.TEXT_NODE) return [node.data];
      const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value}`).sort();
      return [`<${node.localName} ${attributes.join(" ")}>`, ...[...node.childNodes].flatMap(lines), "</>"];
    };
    const root = came ? new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html") : document;
    return [...root.querySelectorAll("[data-island]")].map((island) => {
      const copy = island.cloneNode(true);
      // Of when the example's prices are is said of the example alone.
      for (const note of copy.querySelectorAll("[data-example-prices]")) note.remove();
      copy.normalize();
      return lines(copy).join("\n");
    });
  }, came);

/** Whether the islands are the page's own no more. */
const drawn = (page) => page.evaluate(() => !window.came.isConnected);

for (const lang of LANGUAGES) {
  test(`${lang} every calculator draws what its page came with, once a form is touched`, async ({ page }) => {
    for (const folder of CALCULATORS) {
      await open(page, ROOT[lang] + folder);
      // Days of today are no example: such a page is calculated at once.
      if (await page.locator("[data-today]").count()) continue;
      await page.evaluate(() => (window.came = [...document.querySelectorAll("[data-island] *")].pop()));
      expect(await islands(page, false), `${folder} as it came`).toEqual(await islands(page, true));
      await page.locator("form [name]:visible").first().focus();
      await expect.poll(() => drawn(page), { ...SOON, message: folder }).toBe(true);
      expect(await islands(page, false), `${folder} as it is drawn`).toEqual(await islands(page, true));
    }
  });
}

test("a click on the results as they came does what it says, and stays done", async ({ page }) => {
  await open(page, "power-factor/");
  const details = page.locator("[data-island] details").first();
  await details.locator("summary").first().click();
  await expect(details).toHaveAttribute("open", "");
  await page.evaluate(() => (window.came = document.querySelector("[data-island] *")));
  await page.locator("form [name]:visible").first().click();
  await expect.poll(() => drawn(page)).toBe(true);
  await expect(details).toHaveAttribute("open", "");
});

test("what a link brings is calculated at once, and what a script fills in without a focus", async ({ page }) => {
  await open(page, "power-factor/?reactiveKvarh=46400&activeKwh=103760&base=53760");
  await expect(page.locator('[data-result="adjustment"]')).toHaveAttribute("data-value", "-80.64");
  await openOwn(page, "power-factor/");
  // A script that fills in a field, as assistive software does, says `input` and nothing of a focus.
  await field(page, "power-factor", "base").evaluate((input) => {
    input.value = "0";
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await expect(page.locator('[data-result="adjustment"]')).toHaveAttribute("data-value", "0.00");
});
