// A calculator on paper: one sheet with heading, inputs as a list, results, rules and address.
import { CALCULATORS, LANGUAGES, ROOT } from "./support/pages.mjs";
import { encode } from "uqr";
import { expect, openOwn, test, type } from "./support/test.mjs";

// Long by nature: a month's half hours, every appliance's part, three parts of a factory's bill, a whole file.
const TWO = ["power-factor/", "connection/", "appliances/", "workshop/", "inspection/", "bill/", "bill/shop/", "bill/business/", "bill/load/", "saving/", "my-service/"];
const MANY = ["tariffs/"];

const toPaper = async (page) => {
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
};

const pages = async (page) => {
  const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
  return (pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
};

for (const lang of LANGUAGES) {
  for (const folder of CALCULATORS.filter((one) => !MANY.includes(one))) {
    test(`${lang} ${folder} fits on ${TWO.includes(folder) ? "two pages" : "a page"}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: "dark" });
      await openOwn(page, ROOT[lang] + folder);
      expect(await pages(page)).toBeLessThanOrEqual(TWO.includes(folder) ? 2 : 1);
      await toPaper(page);
      for (const screenOnly of ["nav", "form", ".tools", ".help", "dialog", ".terms", ".explanation", '[data-action="print"]', ".site-foot"]) {
        for (const element of await page.locator(screenOnly).all()) await expect(element, screenOnly).toBeHidden();
      }
      await expect(page.locator("[data-result]").first()).toBeVisible();
      await expect(page.locator(".paper h2").first()).toBeVisible();
      expect(await page.locator("[data-sheet-inputs] dt").count()).toBeGreaterThan(1);
      await expect(page.locator("[data-sheet-link]")).toContainText(folder);
      const [background, text] = await page.evaluate(() => {
        const lightness = (colour) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, c) => sum + Number(c), 0) / 3;
        const style = getComputedStyle(document.body);
        const clear = /rgba\(.*, 0\)|transparent/.test(style.backgroundColor);
        return [clear ? 255 : lightness(style.backgroundColor), lightness(style.color)];
      });
      expect(background, "dark themes print on white").toBeGreaterThan(240);
      expect(text).toBeLessThan(90);
      // What fills a bar carries meaning, so it is printed.
      for (const bar of await page.locator("progress").all()) {
        expect(await bar.evaluate((one) => getComputedStyle(one).getPropertyValue("print-color-adjust"))).toBe("exact");
      }
      await page.evaluate(() => dispatchEvent(new Event("afterprint")));
      await page.emulateMedia({ media: "screen" });
      await expect(page.locator(".paper").first()).toBeHidden();
      await expect(page.locator("main details[open]:not(form details)"), "folded again afterwards").toHaveCount(0);
    });
  }
}

test("account, customer and clerk stand on the sheet and nowhere else; steps come when asked for", async ({ page }) => {
  await page.addInitScript(() => (window.print = () => (window.printed = true)));
  await openOwn(page, "bill/late-fee/");
  await type(page, "late-fee", "amount", "6000");
  await page.locator('[data-action="print"]').click();
  await page.locator("#paper-account").fill("0451234567");
  await page.locator("#paper-name").fill("测试商铺");
  await page.locator("#paper-clerk").fill("经办甲");
  await page.locator("#paper-steps").check();
  await page.locator("[data-paper-go]").click();
  expect(await page.evaluate(() => window.printed)).toBe(true);
  await toPaper(page);
  const sheet = page.locator("[data-sheet-who]");
  for (const text of ["0451234567", "测试商铺", "经办甲"]) await expect(sheet).toContainText(text);
  await expect(page.locator("[data-sheet-inputs]")).toContainText("6000");
  await expect(page.locator("details.explanation .steps").first()).toBeVisible();
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href, document.querySelector("[data-sheet-link]").textContent]));
  for (const text of ["0451234567", encodeURIComponent("测试商铺"), "测试商铺", "经办甲"]) expect(kept).not.toContain(text);
  // The code says the link and nothing else.
  const { data } = encode(await page.locator("[data-sheet-link]").textContent(), { ecc: "L", border: 2 });
  const dots = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join("");
  await expect(page.locator("[data-sheet-code] path")).toHaveAttribute("d", dots);
});

test("an input whose name stands twice says of what it is", async ({ page }) => {
  await openOwn(page, "saving/");
  await toPaper(page);
  const names = await page.locator("[data-sheet-inputs] dt").allTextContents();
  expect(names).toContain("照明：旧灯换 LED · 数量");
  expect(names).toContain("LED 每盏功率");
  expect(names.filter((name, at) => names.indexOf(name) !== at), "each stands once").toEqual([]);
});
