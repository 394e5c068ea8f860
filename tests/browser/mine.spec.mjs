// My calculations: kept, named, compared, exported, imported, forgotten.
import { readFileSync } from "node:fs";
import { LANGUAGES, ROOT } from "./support/pages.mjs";
import { expect, expectResults, open, openOwn, site, test, type } from "./support/test.mjs";

/** The list as its script has drawn it. */
async function list(page, lang) {
  await open(page, `${ROOT[lang]}mine/`);
  await expect(page.locator("[data-import]")).toBeEnabled();
}

const stored = (page) => page.evaluate(() => JSON.parse(localStorage.getItem("diansuan-kept") ?? "[]"));

async function keepTwo(page, lang) {
  await openOwn(page, `${ROOT[lang]}cost/`);
  await page.locator('[data-action="keep"]').click();
  await expect(page.locator('[data-action="keep"]')).toHaveText(/我的计算|My calculations/);
  await type(page, "cost", "output", "10000");
  await expectResults(page, { electricity: "8.6141" });
  await page.locator('[data-action="keep"]').click();
  await expect.poll(async () => (await stored(page)).length).toBe(2);
}

for (const lang of LANGUAGES) {
  test(`${lang} kept, renamed, compared, opened again`, async ({ page }) => {
    await keepTwo(page, lang);
    await list(page, lang);
    const rows = page.locator("[data-list] > li");
    await expect(rows).toHaveCount(2);
    await rows.first().locator("[data-name]").fill("Ten thousand");
    await rows.first().locator("[data-name]").press("Tab");
    await page.reload();
    await expect(rows.first().locator("[data-name]")).toHaveValue("Ten thousand");
    await expect(page.locator("[data-table]")).toBeHidden();
    for (const row of await rows.all()) await row.locator("[data-choose]").check();
    const table = page.locator("[data-table]");
    await expect(table).toBeVisible();
    // 86,140.69 ÷ 10,000 = 8.61407 beside 4.30703.
    await expect(table).toContainText("8.6141");
    await expect(table).toContainText("4.3070");
    await rows.first().locator("[data-open]").click();
    await expect(page.locator("html[data-ready]")).toBeAttached();
    await expect(page.locator('[name="output"]')).toHaveValue("10000");
    await expectResults(page, { electricity: "8.6141" });
  });

  test(`${lang} exported, deleted for good, imported again`, async ({ page }) => {
    await keepTwo(page, lang);
    await list(page, lang);
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("[data-export-all]").click()]);
    const file = await download.path();
    expect(JSON.parse(readFileSync(file, "utf8")).kept).toHaveLength(2);
    await page.locator("[data-forget]").click();
    await expect(page.locator("[data-list] > li"), "asked first").toHaveCount(2);
    await page.locator("[data-forget]").click();
    await expect(page.locator("[data-list] > li")).toHaveCount(0);
    expect(await page.evaluate(() => localStorage.getItem("diansuan-kept"))).toBeNull();
    await page.locator("[data-import]").setInputFiles(file);
    await expect(page.locator("[data-list] > li")).toHaveCount(2);
    await page.locator("[data-import]").setInputFiles(file);
    await expect(page.locator("[data-list] > li"), "the same file twice adds nothing").toHaveCount(2);
    await page.locator("[data-list] > li [data-remove]").first().click();
    await expect(page.locator("[data-list] > li")).toHaveCount(1);
  });
}

test("hostile files and storage are refused or read as nothing", async ({ page }) => {
  await list(page, "zh");
  const send = (text) => page.locator("[data-import]").setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from(text) });
  for (const text of ["", "{", "[]", '{"kept":5}', "\u0000PK"]) {
    await send(text);
    await expect(page.locator("[data-trouble]"), text).toBeVisible();
  }
  const item = { id: "1", name: "<img src=x onerror=alert(1)>", page: "cost/", title: "t", query: "output=1", when: "2026-01-01T00:00:00Z", results: [["a", "b"]] };
  await send(JSON.stringify({ kept: [item, { ...item, id: "2", page: "javascript:alert(1)//" }, { ...item, id: "3", page: "../../x/" }, { ...item, id: "4", results: "no" }, null, 7] }));
  await expect(page.locator("[data-list] > li")).toHaveCount(1);
  await expect(page.locator("[data-name]").first()).toHaveValue(item.name);
  await page.evaluate(() => localStorage.setItem("diansuan-kept", "{broken"));
  await page.reload();
  await expect(page.locator("[data-empty]")).toBeVisible();
});

test("a browser without room says so", async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await openOwn(page, "cost/");
  await page.locator('[data-action="keep"]').click();
  await expect(page.locator('[data-action="keep"]')).toHaveText(/存不下/);
});

test("a browser that keeps nothing says that, and not that it is full", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", { get() { throw new DOMException("closed", "SecurityError"); } });
  });
  await openOwn(page, "cost/");
  await page.locator('[data-action="keep"]').click();
  await expect(page.locator('[data-action="keep"]')).toHaveText(/不允许/);
  await page.goto(new URL("mine/", site).href);
  await expect(page.locator("[data-trouble]")).toHaveText(/不允许/);
});

test("on plain http, where crypto.randomUUID is missing, a calculation is kept", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(crypto, "randomUUID", { value: undefined }));
  await openOwn(page, "cost/");
  await page.locator('[data-action="keep"]').click();
  await expect.poll(async () => (await stored(page)).length).toBe(1);
});
