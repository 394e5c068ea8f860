// From the tariff editor to visitors: a file is changed, checked, packed, laid beside the site, and counts.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { proxy } from "./support/site.mjs";
import { expect, expectResults, field, open, site, test, type } from "./support/test.mjs";

test("next month's prices: changed, checked, packed, uploaded, seen by visitors", async ({ page, origins }) => {
  test.setTimeout(90_000);
  const server = await proxy(new URL(site).origin);
  origins.add(new URL(server.url).origin);
  const said = page.locator("[data-publish-said]");
  const go = page.locator("[data-publish-go]");
  const folder = mkdtempSync(path.join(tmpdir(), "published-"));
  try {
    await open(page, "tariffs/", server.url);
    await field(page, "editor", "base").selectOption("cn-gx-residential-2021");
    await type(page, "editor", "new.id", "cn-gx-residential-2027");
    await type(page, "editor", "new.effective_from", "2027-01-01");
    await page.locator("[data-prices] input").first().fill("0.6000");
    await go.click();
    await expect(said).toContainText("请填写发布单位");
    await page.locator("#publish-by").fill("百色供电局");
    await page.locator("#publish-on").fill("2026-12-20");
    // The trial is of another tariff's month: nothing that says anything of this file.
    await go.click();
    await expect(said.locator(".summary")).toBeVisible();
    for (const [name, text] of [["month", "2026-07"], ["usage.kwh", "100"], ["usage.peak", ""], ["usage.flat", ""], ["usage.valley", ""], ["yearToDateKwh", "0"], ["capacityKva", ""], ["capacityDays", ""], ["reactiveKvarh", ""]]) await field(page, "trial", name).fill(text);
    await field(page, "trial", "voltage").selectOption("<1kV");
    await go.click();
    await expect(said).toContainText("有效期");
    await field(page, "trial", "month").fill("2027-07");
    const [download] = await Promise.all([page.waitForEvent("download"), go.click()]);
    expect(download.suggestedFilename()).toBe("prices-cn-gx-residential-2027.zip");
    await expect(said).toContainText("第 1 档: 0.5283 → 0.6");
    await expect(said).toContainText("2027-07 · 50 kWh: 26.42 → 30.00");
    await expect(said).toContainText("→ 60.00");
    await download.saveAs(path.join(folder, "made.zip"));
    execFileSync("python3", ["-m", "zipfile", "-e", "made.zip", "."], { cwd: folder });
    const made = (name) => readFileSync(path.join(folder, name), "utf8");
    expect(JSON.parse(made("prices/index.json"))).toEqual({ files: ["cn-gx-residential-2027.json"], published: { "cn-gx-residential-2027.json": { by: "百色供电局", on: "2026-12-20" } } });
    expect(made("report-cn-gx-residential-2027.txt")).toContain("→ 60.00");
    server.laid = Object.fromEntries(["index.json", "cn-gx-residential-2027.json"].map((name) => [`/prices/${name}`, made(`prices/${name}`)]));
    await open(page, "bill/?tariff=cn-gx-residential&month=2027-07&usage.kwh=100&yearToDateKwh=0&lastKwh=80&money=50", server.url);
    await expectResults(page, { total: "60.00" });
    await expect(page.locator("[data-published]")).toHaveText("本页采用 2027-01-01 起的价格：百色供电局 于 2026-12-20 发布。");
    // The next one is laid over it; a file that is cut off is refused, and this one stays.
    const index = JSON.parse(server.laid["/prices/index.json"]);
    server.laid["/prices/index.json"] = JSON.stringify({ ...index, files: [...index.files, "cut.json"], published: { ...index.published, "cut.json": { by: "百色供电局", on: "2027-01-20" } } });
    server.laid["/prices/cut.json"] = made("prices/cn-gx-residential-2027.json").slice(0, 900);
    await open(page, "bill/?tariff=cn-gx-residential&month=2027-07&usage.kwh=100&yearToDateKwh=0&lastKwh=80&money=50", server.url);
    await expectResults(page, { total: "60.00" });
    await expect(page.locator("[data-refused-prices]")).toContainText("cut.json");
    await expect(page.locator("[data-published] p")).toHaveCount(1);
    // And a further one keeps what is there.
    await open(page, "tariffs/", server.url);
    await field(page, "editor", "base").selectOption("cn-gx-residential-2027");
    await type(page, "editor", "new.id", "cn-gx-residential-2028");
    await type(page, "editor", "new.effective_from", "2028-01-01");
    for (const [name, text] of [["month", "2028-07"], ["usage.kwh", "100"], ["usage.peak", ""], ["usage.flat", ""], ["usage.valley", ""], ["yearToDateKwh", "0"], ["capacityKva", ""], ["capacityDays", ""], ["reactiveKvarh", ""]]) await field(page, "trial", name).fill(text);
    await field(page, "trial", "voltage").selectOption("<1kV");
    await page.locator("#publish-by").fill("百色供电局");
    await Promise.all([page.waitForEvent("download"), go.click()]);
    await expect(said).toContainText("cut.json");
    await expect(said).toContainText("没有变动");
  } finally {
    rmSync(folder, { recursive: true });
    await server.close();
  }
});
