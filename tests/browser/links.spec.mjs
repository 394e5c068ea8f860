// Links that carry the inputs.
import { LANGUAGES, ROOT } from "./support/pages.mjs";
import { below, expect, expectResults, field, open, openOwn, site, test, type } from "./support/test.mjs";

/** The bill of 2008 but for its money. */
const BILL = "activeKwh=121040&reactiveKvarh=131520&standard=0.90";

for (const lang of LANGUAGES) {
  test(`${lang} the copied link reproduces inputs and results`, async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const cases = {
      "power-factor/": ["power-factor", { activeKwh: "８８，８８８", reactiveKvarh: "44 444 kvarh", base: "¥12,345.67" }, { powerFactor: "0.89" }],
      "my-service/": ["classify", { monthlyKwh: "1.5万" }, { tier: "ordinary" }],
      // Its last choice is the voltage: 220 × 0.5233 + 335.5 × 0.5733 at 1–10 kV.
      "bill/": ["bill", { "usage.kwh": "555.5", yearToDateKwh: "2,900" }, { total: "307.47" }],
    };
    for (const [folder, [calc, typed, results]] of Object.entries(cases)) {
      await open(page, ROOT[lang] + folder);
      for (const [name, text] of Object.entries(typed)) await type(page, calc, name, text);
      const select = page.locator(`form[data-calc="${calc}"] select[name]:visible`).last();
      await select.selectOption({ index: 1 });
      const chosen = [await select.getAttribute("name"), await select.inputValue()];
      await expectResults(page, results);
      const shown = await page.locator("[data-result]").evaluateAll((all) => all.map((e) => [e.dataset.result, e.dataset.value]));
      await page.locator('[data-action="copy-link"]').click();
      await expect(page.locator('[data-action="copy-link"]')).toHaveText(/已复制|[Cc]opied/);
      const link = await page.evaluate(() => navigator.clipboard.readText());
      const other = await context.newPage();
      await open(other, link);
      for (const [name, text] of Object.entries(typed)) await expect(field(other, calc, name)).toHaveValue(text);
      await expect(field(other, calc, chosen[0])).toHaveValue(chosen[1]);
      for (const [name, value] of shown) await expect(other.locator(`[data-result="${name}"]`)).toHaveAttribute("data-value", value);
      await other.close();
    }
  });
}

test("an emptied field stays empty in the link", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openOwn(page, "bill/");
  await field(page, "bill", "yearToDateKwh").fill("");
  await page.locator('[data-action="copy-link"]').click();
  const other = await context.newPage();
  await open(other, await page.evaluate(() => navigator.clipboard.readText()));
  await expect(field(other, "bill", "yearToDateKwh")).toHaveValue("");
});

for (const [why, closed] of [
  ["no clipboard, as on plain http", () => Object.defineProperty(navigator, "clipboard", { value: undefined })],
  ["a clipboard that refuses", () => Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new DOMException("no", "NotAllowedError")) } })],
]) {
  test(`${why}: the link stands there to be copied by hand, and nothing says it was copied`, async ({ page }) => {
    await page.addInitScript(closed);
    await open(page, "bill/");
    await type(page, "bill", "usage.kwh", "777");
    const button = page.locator('[data-action="copy-link"]');
    const label = await button.textContent();
    await button.click();
    const link = page.locator("[data-by-hand] input");
    await expect(link).toHaveValue(/^http.*\/bill\/#.*usage\.kwh=777/);
    await expect(link).toBeFocused();
    expect(await link.evaluate((input) => input.selectionEnd - input.selectionStart)).toBe((await link.inputValue()).length);
    await expect(button).toHaveText(label);
  });
}

test("the link of an embedded calculator is that of the whole page", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  for (const path of ["embed/bill/", "en/embed/bill/"]) {
    await open(page, path);
    await type(page, "bill", "usage.kwh", "777");
    await page.locator('[data-action="copy-link"]').click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(new URL(path.replace("embed/", ""), site).href + "#");
    await expect(page.locator('[data-action="keep"]')).toHaveCount(0);
  }
});

test("the other language keeps what was typed", async ({ page }) => {
  await open(page, "power-factor/");
  await type(page, "power-factor", "activeKwh", "９９９９９");
  await page.locator('[data-action="language"]').click();
  await page.waitForURL(/\/en\/power-factor\//);
  await expect(page.locator("html[data-ready]")).toBeAttached();
  await expect(field(page, "power-factor", "activeKwh")).toHaveValue("９９９９９");
});

test("reset brings the example back", async ({ page }) => {
  await open(page, "power-factor/?activeKwh=5&base=7");
  await expect(field(page, "power-factor", "activeKwh")).toHaveValue("5");
  await page.locator('[data-action="reset"]').click();
  await expect(page.locator("html[data-ready]")).toBeAttached();
  await expectResults(page, { powerFactor: "0.68", adjustment: "9229.36" });
});

test("what stands in a link reaches no server, also in the other language and when the page starts over", async ({ page, expected }) => {
  expected.push(/did not start|ERR_FAILED/);
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await openOwn(page, "power-factor/");
  await type(page, "power-factor", "base", "10000");
  await page.locator('[data-action="language"]').click();
  await page.waitForURL(/\/en\/power-factor\/#/);
  await expectResults(page, { adjustment: "1200.00" });
  await page.reload();
  await expectResults(page, { adjustment: "1200.00" });
  await page.route(/\.wasm$/, (route) => route.abort());
  await page.reload();
  await page.locator("[data-again]").first().click();
  await expect(field(page, "power-factor", "base")).toHaveValue("10000");
  expect(asked.filter((url) => url.includes("10000"))).toEqual([]);
});

test("a link of old, with its inputs behind the ?, still reads; behind the # counts more", async ({ page }) => {
  await open(page, `power-factor/?${BILL}&base=10000`);
  await expectResults(page, { adjustment: "1200.00" });
  await open(page, `power-factor/?${BILL}&base=20000#${BILL}&base=0`);
  await expectResults(page, { adjustment: "0.00" });
});

test("another link to the page that is open is read, a place on the page is none", async ({ page }) => {
  await open(page, `power-factor/#${BILL}&base=10000`);
  await expectResults(page, { adjustment: "1200.00" });
  await page.evaluate((bill) => (location.hash = `${bill}&base=0`), BILL);
  await expectResults(page, { adjustment: "0.00" });
  await page.evaluate(() => (location.hash = "content"));
  await expect(field(page, "power-factor", "base")).toHaveValue("0");
});

test("the theme holds on the next page", async ({ page }) => {
  await open(page, "");
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  await page.locator('[data-action="theme"]').click();
  const dark = await background();
  expect(dark).not.toBe(light);
  await open(page, "rules/");
  expect(await background()).toBe(dark);
  await page.locator('[data-action="theme"]').click();
  expect(await background()).toBe(light);
});

test("a missing page says so, with its styles and a way home", async ({ page, expected }) => {
  // It looks for its styles at every depth until it finds them.
  expected.push(/404|MIME type/);
  for (const root of [site, below]) {
    const response = await page.goto(new URL("nowhere", root).href);
    expect(response.status()).toBe(404);
    await expect(page.locator("h1")).toBeVisible();
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(background, "no styles").not.toBe("rgba(0, 0, 0, 0)");
    await page.locator("main a, header a").first().click();
    await page.waitForURL(root);
    await expect(page.locator("h1")).toBeVisible();
  }
  const deep = await page.request.get(new URL("power-factor/no/such/page", site).href);
  expect(deep.status()).toBe(404);
  expect(await deep.text()).toContain("<h1");
});
