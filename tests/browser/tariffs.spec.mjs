// The staff's tariff files: changing a price, a mistake, a trial bill, the exported file.
import { readFileSync } from "node:fs";
import { LANGUAGES, ROOT } from "./support/pages.mjs";
import { expect, expectResults, field, open, openOwn, test, type } from "./support/test.mjs";

const price = (page, path) => page.locator(`form[data-prices] [name$=".${path}"]`);

for (const lang of LANGUAGES) {
  test(`${lang} a changed price is checked, tried and exported`, async ({ page }) => {
    await openOwn(page, `${ROOT[lang]}tariffs/`);
    await expectResults(page, { total: "1629271.00" });
    await price(page, "charge.1.price").fill("0.08");
    // 488,400 × (0.08 − 0.0777) = 1,123.32 more; −0.45 % of 1,617,239.51 is −7,277.58 instead of −7,272.52.
    await expectResults(page, { total: "1630389.26" });
    await type(page, "editor", "new.id", "cn-gx-two-part-2024-08");
    await type(page, "editor", "new.effective_from", "2024-08-01");
    await type(page, "trial", "month", "2024-08");
    // 19 days of 31 instead of 30: 2,140,000 × 19 ÷ 31 = 1,311,612.90 for 1,355,333.33, less 0.45 % of it.
    await expectResults(page, { total: "1586865.59" });
    const download = page.waitForEvent("download");
    await page.locator('[data-action="export"]').click();
    const file = JSON.parse(readFileSync(await (await download).path(), "utf8"));
    expect([file.id, file.effective_from, file.status, file.charge[1].price]).toEqual(["cn-gx-two-part-2024-08", "2024-08-01", "in_force", "0.08"]);
    // What was exported can be opened, and gives the same bill.
    await page.locator("form details").evaluateAll((all) => all.forEach((details) => (details.open = true)));
    await field(page, "editor", "file").fill(JSON.stringify(file));
    await expectResults(page, { total: "1586865.59" });
  });

  test(`${lang} a mistake is named by its place`, async ({ page }) => {
    await openOwn(page, `${ROOT[lang]}tariffs/`);
    await price(page, "charge.0.prices.1.price").fill("abc");
    await expect(page.getByRole("alert").first()).toContainText("charge.0.prices.1.price");
    // What needs the file waits for it.
    for (const part of ["words", "trial"]) await expect(page.locator(`[data-island="${part}"]`).getByRole("note")).toBeVisible();
    await price(page, "charge.0.prices.1.price").fill("0.7");
    await expect(page.getByRole("alert")).toHaveCount(0);
    await expect(page.locator('[data-island="words"]')).toContainText("0.7");
    await page.locator("form details").evaluateAll((all) => all.forEach((details) => (details.open = true)));
    await field(page, "editor", "file").fill('{"kind": "tariff", "colour": "red"}');
    await expect(page.getByRole("alert").first()).toBeVisible();
    await field(page, "editor", "file").fill("{");
    await expect(page.locator('[data-error-for="file"]')).toBeVisible();
    await field(page, "editor", "file").fill("");
    await expect(page.getByRole("alert")).toHaveCount(0);
  });

  test(`${lang} another file does not keep the prices of the one before`, async ({ page }) => {
    await openOwn(page, `${ROOT[lang]}tariffs/`);
    await price(page, "charge.1.price").fill("0.9");
    await field(page, "editor", "base").selectOption("cn-gx-two-part-2024-07");
    await expect(price(page, "charge.1.price")).toHaveValue("0.0777");
    // June is not billed by July's file, which the page must not pass over.
    const other = page.locator('[data-island="trial"]').getByRole("note").first();
    await expect(other).toContainText(lang === "zh" ? "不是按这份文件" : "not by this file");
    await type(page, "trial", "month", "2024-07");
    await expect(other).not.toBeVisible();
  });
}

test("of two files of the same length each is exported with its own prices", async ({ page }) => {
  await openOwn(page, "tariffs/");
  await page.locator("form details").evaluateAll((all) => all.forEach((details) => (details.open = true)));
  const exported = async () => {
    const download = page.waitForEvent("download");
    await page.locator('[data-action="export"]').click();
    return JSON.parse(readFileSync(await (await download).path(), "utf8"));
  };
  const a = JSON.stringify(await exported());
  const b = a.replace('"id":"cn-gx-two-part-2024-06"', '"id":"cn-gx-two-part-2024-08"').replaceAll('"0.0777"', '"0.0888"');
  expect(b.length).toBe(a.length);
  expect(b).not.toBe(a);
  await field(page, "editor", "file").fill(a);
  await price(page, "charge.1.price").fill("0.1111");
  expect((await exported()).charge[1].price).toBe("0.1111");
  await field(page, "editor", "file").fill(b);
  await expect(price(page, "charge.1.price")).toHaveValue("0.0888");
  const file = await exported();
  expect([file.id, file.charge[1].price]).toEqual(["cn-gx-two-part-2024-08", "0.0888"]);
});
