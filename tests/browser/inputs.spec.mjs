// What people type and paste, and what they are told when it can't be used.
import { CALCULATORS, LANGUAGES, ROOT } from "./support/pages.mjs";
import { expect, expectResults, field, open, openOwn, test, type } from "./support/test.mjs";

const FORMS = { "power-factor/": ["power-factor", "activeKwh"], "my-service/": ["classify", "monthlyKwh"], "bill/": ["bill", "usage.kwh"] };

async function paste(page, calc, name, text) {
  await page.evaluate((clip) => navigator.clipboard.writeText(clip), text);
  const input = field(page, calc, name);
  await input.focus();
  await input.press("ControlOrMeta+a");
  await input.press("ControlOrMeta+v");
}

for (const text of ["１２１，０４０", "121,040.00 kWh", "121 040", " 121040\t", "12.104万", "121040度", "１２１０４０．０", "+121040", "1.2104E+05"]) {
  test(`pasted: ${JSON.stringify(text)}`, async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await openOwn(page, "power-factor/");
    await type(page, "power-factor", "activeKwh", "1");
    await expectResults(page, { powerFactor: "0.00" });
    await paste(page, "power-factor", "activeKwh", text);
    await expectResults(page, { powerFactor: "0.68", adjustment: "9229.36" });
    await expect(field(page, "power-factor", "activeKwh")).toHaveAttribute("aria-invalid", "false");
  });
}

const WRONG = ["abc", "-5", "", "1,5", "1e40", `1${"0".repeat(40)}`, "NaN", "Infinity", "<img src=x onerror=alert(1)>", "一百", "12 kvar", "--5"];

for (const lang of LANGUAGES) {
  for (const [folder, [calc, name]] of Object.entries(FORMS)) {
    test(`${lang} ${folder} errors stand beside the field`, async ({ page }) => {
      await openOwn(page, ROOT[lang] + folder);
      const input = field(page, calc, name);
      const error = page.locator(`form[data-calc="${calc}"] [data-error-for="${name}"]`);
      const good = await input.inputValue();
      const result = page.locator("[data-result]").first();
      for (const text of WRONG) {
        await input.fill(text);
        await expect(error, JSON.stringify(text)).toBeVisible();
        await expect(input).toHaveAttribute("aria-invalid", "true");
        const described = (await input.getAttribute("aria-describedby")) ?? "";
        expect(described.split(" "), "the error describes the field").toContain(await error.getAttribute("id"));
        await expect(error).toHaveText(lang === "zh" ? /\p{Script=Han}/u : /^[^\p{Script=Han}]{5,}$/u);
        await expect(input, "what was typed stays").toHaveValue(text);
        // What there was before is grey, inert and named as such.
        await expect(page.locator(`[data-island="${calc}"] > .stale[inert] [data-result]`).first()).toBeAttached();
        await expect(page.locator(`[data-island="${calc}"] [data-result]:not(.stale *)`)).toHaveCount(0);
      }
      await input.fill(good);
      await expect(error).toHaveCount(0);
      await expect(result).toBeVisible();
    });
  }
}

// What nobody has is not asked for its figures: these links have everything.
const measures = "cooling.count=1&transformer.oldIdle=1200&transformer.newIdle=700&transformer.oldLoad=6200&transformer.newLoad=5900&air.count=1&device.count=1&device.oldKw=3&device.newKw=2&device.hours=100&capacityKva=&usage.peak=60000";
const equipment = [0, 1, 2, 3, 4, 5, 6, 7].map((n) => `equipment.${n}.count=1&equipment.${n}.kw=1&equipment.${n}.hours=1`).join("&");
const COMPLETE = { "saving/": measures, "appliances/": "own.watts=100&own.hours=1&own.days=1&now.own=1", "workshop/": equipment };

/** Types something wrong into each field and takes it back: what is missing beside it, in the page itself. */
async function unsaid() {
  const PATIENCE_MS = 4000;
  const until = async (holds) => {
    for (const end = Date.now() + PATIENCE_MS; !holds() && Date.now() < end; ) await new Promise((resolve) => setTimeout(resolve, 5));
    return holds();
  };
  const put = (field, text) => {
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const visible = (element) => Boolean(element?.checkVisibility({ visibilityProperty: true }));
  for (const details of document.querySelectorAll("form details")) details.open = true;
  const fields = [...document.querySelectorAll("form[data-calc] input[name]:not([name^='new.']):not([type=date])")]
    .filter(visible);
  const wrong = [];
  for (const field of fields) {
    const before = field.value;
    put(field, "xyz");
    const said = () => visible(document.querySelector(`[data-error-for="${field.name}"]`)) && field.getAttribute("aria-invalid") === "true";
    if (!(await until(said))) wrong.push(`${field.name}: nothing says that xyz is wrong`);
    put(field, before);
    if (!(await until(() => !document.querySelector("[data-error-for]")))) wrong.push(`${field.name}: still wrong`);
  }
  return { wrong, fields: fields.length };
}

test("every number field of every form says what is wrong with it", async ({ page }) => {
  test.setTimeout(240_000);
  for (const folder of CALCULATORS) {
    await open(page, folder);
    const example = page.locator("form[data-calc] [name]");
    const all = new URLSearchParams(await example.evaluateAll((fields) => fields.filter((field) => !field.dataset.file).map((field) => [field.name, field.value])));
    const long = await page.locator("form[data-calc] textarea").evaluateAll((fields) => fields.map((field) => [field.name, field.value]));
    for (const [name, value] of new URLSearchParams(COMPLETE[folder] ?? "")) all.set(name, value);
    await page.evaluate(() => sessionStorage.clear());
    await page.goto("about:blank");
    await open(page, `${folder}#${all}`);
    for (const [name, text] of long) {
      await page.locator("form details").evaluateAll((folds) => folds.forEach((details) => (details.open = true)));
      await page.locator(`textarea[name="${name}"]`).fill(text);
    }
    const { wrong, fields } = await page.evaluate(unsaid);
    expect(wrong, folder).toEqual([]);
    expect(fields, folder).toBeGreaterThan(0);
  }
});

test("the summary of what is wrong leads to the field", async ({ page }) => {
  await openOwn(page, "power-factor/");
  await type(page, "power-factor", "base", "x");
  const summary = page.getByRole("alert").locator("a").first();
  await summary.click();
  await expect(field(page, "power-factor", "base")).toBeFocused();
});

test("P = Q = 0 has no factor, and the page says so beside the energy", async ({ page }) => {
  await openOwn(page, "power-factor/");
  await type(page, "power-factor", "activeKwh", "0");
  await type(page, "power-factor", "reactiveKvarh", "0");
  await expect(page.locator('[data-error-for="activeKwh"]').first()).toBeVisible();
  await type(page, "power-factor", "activeKwh", "100");
  await expectResults(page, { powerFactor: "1.00" });
});

test("Enter does not leave the page", async ({ page }) => {
  for (const [folder, [calc, name]] of Object.entries(FORMS)) {
    await open(page, folder);
    await type(page, calc, name, "777");
    const url = page.url();
    await field(page, calc, name).press("Enter");
    await page.waitForTimeout(200);
    expect(page.url()).toBe(url);
    await expect(field(page, calc, name)).toHaveValue("777");
  }
});

test("markup in a link is shown, never run", async ({ page }) => {
  const nasty = '"><img src=x onerror="window.hit=1"><script>window.hit=1</script>';
  await open(page, `power-factor/?activeKwh=${encodeURIComponent(nasty)}&__proto__=1&constructor=2&base=1`);
  await expect(field(page, "power-factor", "activeKwh")).toHaveValue(nasty);
  await expect(page.locator('[data-error-for="activeKwh"]').first()).toBeVisible();
  expect(await page.evaluate(() => window.hit)).toBeUndefined();
});
