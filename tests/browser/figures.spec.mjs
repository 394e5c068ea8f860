// Whose figures: the example and the visitor's own never mix, on any page.
import { CALCULATORS, EMBEDS, LANGUAGES, ROOT } from "./support/pages.mjs";
import { expect, field, open, ready, site, test, type, moreIn } from "./support/test.mjs";

/** What stands in the fields: name, value, whether the visitor said so, whether it is marked as assumed, whether it shows. */
const fields = (page) =>
  page.locator("form[data-calc] [name]").evaluateAll((all) =>
    all.map((one) => ({
      name: one.name,
      value: one.value,
      select: one.localName === "select",
      given: "given" in one.dataset,
      assumed: one.hasAttribute("data-assumed"),
      shown: !one.closest("[hidden]"),
      brought: one.defaultValue ?? "",
      usual: new URLSearchParams(document.querySelector('meta[name="diansuan-usual"]')?.content).has(one.name),
    })),
  );

/** The first field that somebody would type into. */
const first = (page) => page.locator('form[data-calc] :is(input:not([type]), textarea):visible').first();

const now = () => {
  const parts = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Shanghai", year: "numeric", month: "2-digit", day: "2-digit" }).format(new Date());
  return { day: parts, month: parts.slice(0, 7) };
};

for (const lang of LANGUAGES) {
  test(`${lang} every calculator begins as an example that says so, and hands nothing on`, moreIn("en", lang), async ({ page }) => {
    for (const folder of [...CALCULATORS, ...EMBEDS]) {
      await open(page, ROOT[lang] + folder);
      await expect(page.locator("html"), folder).toHaveAttribute("data-figures", "example");
      await expect(page.locator(".whose .example-only"), folder).toBeVisible();
      await expect(page.locator('[data-action="reset"]'), folder).toBeHidden();
      for (const action of ["copy-link", "print", "keep"]) {
        for (const button of await page.locator(`[data-action="${action}"]`).all()) await expect(button, `${folder} ${action}`).toBeDisabled();
      }
      await expect(page.locator(".result .next:visible"), `${folder}: advice`).toHaveCount(0);
      if (!folder.startsWith("embed/")) {
        const other = await page.locator('[data-action="language"]').evaluate((link) => (link.addEventListener("click", (event) => event.preventDefault()), link.click(), link.search));
        expect(other, `${folder}: the other language`).toBe("");
      }
      await page.emulateMedia({ media: "print" });
      await expect(page.locator("[data-result]:visible, form [name]:visible"), `${folder} on paper`).toHaveCount(0);
      await expect(page.locator(".unprinted"), folder).toBeVisible();
      await page.emulateMedia({ media: "screen" });
    }
  });

  test(`${lang} one keystroke empties what the visitor has not said, or marks it as assumed`, moreIn("zh", lang), async ({ page }) => {
    for (const folder of [...CALCULATORS, ...EMBEDS]) {
      await open(page, ROOT[lang] + folder);
      const input = first(page);
      const name = await input.getAttribute("name");
      await input.click();
      await page.keyboard.press("7");
      await expect(page.locator("html"), folder).toHaveAttribute("data-figures", "own");
      await expect(input, `${folder}: nothing of the example is left before it`).toHaveValue("7");
      for (const one of await fields(page)) {
        const where = `${folder} ${one.name} "${one.value}"`;
        if (one.name === name) {
          expect(one.given, where).toBe(true);
          continue;
        }
        expect(one.given, where).toBe(false);
        if (one.value !== "" && !one.select) expect(one.usual || [now().month, now().day].includes(one.value) || /^\d{4}-\d{2}$/.test(one.value), `${where} is the example's`).toBe(true);
      }
      // What is assumed stands beside the result, wherever there is one.
      const silent = await page.evaluate(() =>
        [...document.querySelectorAll("form[data-calc]")].flatMap((form) => {
          const answer = form.closest(".entries").querySelector(".answer");
          const asked = answer.querySelector("[data-island] > :is(.asking, .summary)");
          const assumed = [...form.querySelectorAll("[data-assumed]")];
          const said = answer.querySelector("[data-assumes]");
          return asked || assumed.every((field) => said.querySelector(`[href="#${field.id}"]`)) ? [] : [form.dataset.calc];
        }),
      );
      expect(silent, folder).toEqual([]);
      // A frame of the same tab would go on from here.
      await page.evaluate(() => sessionStorage.clear());
    }
  });

  test(`${lang} "clear" empties, "show the example" brings it back, and both say so`, moreIn("en", lang), async ({ page }) => {
    for (const folder of CALCULATORS) {
      await open(page, ROOT[lang] + folder);
      const came = await fields(page);
      await page.locator('[data-action="clear"]').click();
      await expect(page.locator("html"), folder).toHaveAttribute("data-figures", "own");
      for (const one of await fields(page)) {
        if (!one.select && !one.usual && !/^\d{4}-\d{2}(-\d{2})?$/.test(one.value)) expect(one.value, `${folder} ${one.name}`).toBe("");
        expect(one.given, `${folder} ${one.name}`).toBe(false);
      }
      await page.locator('[data-action="reset"]').click();
      await expect(page.locator("html"), folder).toHaveAttribute("data-figures", "example");
      expect((await fields(page)).map(({ name, value }) => [name, value]), folder).toEqual(came.map(({ name, value }) => [name, value]));
    }
  });

  test(`${lang} what was typed survives a reload, the way back, and the home page`, moreIn("zh", lang), async ({ page }) => {
    for (const folder of CALCULATORS) {
      await open(page, ROOT[lang] + folder);
      const input = first(page);
      const name = await input.getAttribute("name");
      await input.click();
      await page.keyboard.type("7");
      const typed = await fields(page);
      const still = async (how) => {
        await ready(page);
        await expect(page.locator("html"), `${folder} ${how}`).toHaveAttribute("data-figures", "own");
        await expect(page.locator(`form [name="${name}"]`), `${folder} ${how}`).toHaveValue("7");
        const same = ({ name, value, given }) => [name, value, given];
        expect((await fields(page)).map(same), `${folder} ${how}`).toEqual(typed.map(same));
      };
      await page.reload();
      await still("after a reload");
      await page.goto(new URL(ROOT[lang], site).href);
      await page.goBack();
      await still("back");
      await page.goto(new URL(ROOT[lang], site).href);
      await page.goto(new URL(ROOT[lang] + folder, site).href);
      await still("by the home page");
    }
  });
}

test("no month and no day is another than today's, once the form is the visitor's", async ({ page }) => {
  for (const folder of CALCULATORS) {
    await open(page, folder);
    await page.locator("form[data-calc] :is(input:not([type], [data-reads]), textarea):visible").first().click();
    await page.keyboard.press("7");
    const dated = await page.locator("[data-reads]").evaluateAll((all) => all.filter((one) => one.value).map((one) => [one.name, one.value, document.getElementById(`${one.id}-sure`)?.textContent ?? ""]));
    for (const [name, value, said] of dated) {
      if (value === now().month || value === now().day) continue;
      // Prices of today that nobody knows: the last known month, and the field says so.
      expect(said, `${folder} ${name} ${value}`).toContain(value);
      expect(said, `${folder} ${name} ${value}`).toContain(now().month);
    }
  }
});

test("examples begin with today's month and days where their prices go on", async ({ page }) => {
  for (const folder of ["bill/", "bill/farm/", "appliances/", "saving/", "connection/", "bill/late-fee/"]) {
    await open(page, folder);
    const dated = await page.locator('[data-today="month"], [data-today="0"]').evaluateAll((all) => all.map((one) => one.value));
    expect(dated.length, folder).toBeGreaterThan(0);
    for (const value of dated) expect([now().month, now().day], folder).toContain(value);
  }
});

test("a part that nobody filled in says nothing and is not on paper: the clerk's customer has no credit score", async ({ page }) => {
  await open(page, "my-service/");
  await type(page, "classify", "monthlyKwh", "52000");
  await expect(page.locator('[data-result="tier"]')).toHaveAttribute("data-value", "large");
  await expect(page.locator('[data-result="score"]')).toHaveCount(0);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("#part-credit")).toBeHidden();
  await expect(page.locator("#part-classify")).toBeVisible();
});

test("the payback follows the capacitors above it, never the example's works", async ({ page }) => {
  await open(page, "power-factor/");
  await type(page, "power-factor", "activeKwh", "320000");
  await type(page, "power-factor", "reactiveKvarh", "180000");
  await type(page, "power-factor", "base", "196523.84");
  await expect(page.locator('[data-result^="payback"]')).toHaveCount(0);
  await type(page, "capacitor", "costPerKvar", "120");
  // 160 kvar × 120 = 19,200; less to pay 2,947.86 + 1,473.93 = 4,421.79 a month: 19,200 ÷ 4,421.79 = 4.342.
  await expect(page.locator('[data-result="recommendedKvar"]')).toHaveAttribute("data-value", "160");
  await expect(page.locator('[data-result="payback.months"]')).toHaveAttribute("data-value", "4.34");
  await expect(page.locator("[data-result^='payback.']")).toHaveCount(1);
  // A quoted price counts instead: 22,000 ÷ 4,421.79 = 4.975.
  await type(page, "payback", "investment", "22000");
  await expect(page.locator('[data-result="payback.months"]')).toHaveAttribute("data-value", "4.98");
  await expect(page.locator('[data-assumes="capacitor"]')).toContainText("480");
});

test("what a link assumes is assumed where it is opened, and what it says was said", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "power-factor/");
  await type(page, "power-factor", "activeKwh", "320000");
  await page.locator('[data-action="copy-link"]').click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await context.newPage();
  await open(other, link);
  const marked = (all) => all.map(({ name, given, assumed }) => [name, given, assumed]);
  expect(marked(await fields(other))).toEqual(marked(await fields(page)));
});

test("cells of a table are refused, each named, and nothing is changed", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  for (const folder of CALCULATORS) {
    await open(page, folder);
    const input = page.locator("form[data-calc] input:not([type]):not([data-reads]):visible").first();
    await page.evaluate(() => navigator.clipboard.writeText("420\n310"));
    const before = await input.inputValue();
    await input.click();
    await input.press("ControlOrMeta+a");
    await input.press("ControlOrMeta+v");
    await expect(input, folder).toHaveValue(before);
    await expect(page.locator(`[id="${await input.getAttribute("id")}-error"]`), folder).toContainText("420 | 310");
  }
  await open(page, "bill/?usage.kwh=420%0A310");
  await expect(field(page, "bill", "usage.kwh")).toHaveValue("");
});

test("a figure far off is asked back about, and counts all the same", async ({ page }) => {
  await open(page, "bill/");
  await type(page, "bill", "yearToDateKwh", "0");
  await type(page, "bill", "usage.kwh", "420310");
  await expect(page.locator('[id="f-usage.kwh-sure"]')).toContainText("420,310");
  await expect(page.locator('[data-result="total"]')).toBeVisible();
  await type(page, "bill", "usage.kwh", "420");
  await expect(page.locator('[id="f-usage.kwh-sure"]')).toHaveText("");
});

for (const text of ["2026/07", "202607", "2026.7", "2026年7月", "２０２６－０７", "July 2026", "7月"]) {
  test(`a month as people write it: ${text}`, async ({ page }) => {
    await page.clock.setFixedTime(new Date("2026-11-30T10:00:00+08:00"));
    await open(page, "bill/");
    await type(page, "bill", "usage.kwh", "320");
    await type(page, "bill", "yearToDateKwh", "1480");
    await type(page, "bill", "month", text);
    await expect(page.locator('[data-result="total"]')).toHaveAttribute("data-value", "169.06");
    await field(page, "bill", "month").press("Tab");
    await expect(field(page, "bill", "month")).toHaveValue("2026-07");
  });
}
