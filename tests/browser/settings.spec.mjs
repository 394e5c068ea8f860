// A utility's own settings (config.json), the page that makes them, and the check page.
import { proxy } from "./support/site.mjs";
import { expect, expectResults, field, open, ready, site, test } from "./support/test.mjs";
import { replacement } from "../api/support/rules.mjs";

const OWN = {
  format: 1,
  utility: { zh: "右江供电公司", en: "Youjiang Power" },
  logo: "brand/logo.svg",
  brand: { light: "#7a1f3d", dark: "#f2a0c0" },
  hotline: "0776-2824321",
  regulator: "12345",
  areas: [{ name: { zh: "右江区", en: "Youjiang" }, office: { zh: "城东营业厅", en: "East office" }, address: { zh: "东合路 1 号", en: "1 Donghe Road" }, phone: "0776-1111111" }],
  pages: ["power-factor/", "bill/", "my-service/", "mine/", "workbench/", "rules/"],
  notice: { text: { zh: "12 月 5 日检修", en: "Maintenance on 5 December" }, from: "2020-01-01", until: "2099-12-31" },
  links: [{ text: { zh: "隐私政策", en: "Privacy" }, url: "https://www.example.cn/privacy" }],
  record: "桂ICP备00000000号-1",
  prices: "own/prices/",
  hide: ["cn-gd-residential"],
  rules: "rules/company.json",
  resultOrigins: ["https://www.example.cn"],
  training: "training/papers.json",
};
const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><rect width="80" height="40"/></svg>';

/** The site with settings of its own. */
async function utility(origins, settings, files = {}) {
  const server = await proxy(new URL(site).origin);
  origins.add(new URL(server.url).origin);
  server.laid = { ...files };
  server.set = (content) => (server.laid["/config.json"] = typeof content === "string" ? content : JSON.stringify(content));
  server.set(settings);
  return server;
}
const settled = (page) => page.locator("html[data-settings]").waitFor({ state: "attached" });

test("each key changes what pages say, in both languages and in frames", async ({ page, origins }) => {
  test.setTimeout(90_000);
  const server = await utility(origins, OWN, {
    "/own/prices/index.json": JSON.stringify({ files: ["a.json"], published: { "a.json": { by: "右江供电公司", on: "2026-11-28" } } }),
    "/rules/company.json": JSON.stringify({ diansuanRules: "1", rules: { limits: { vip: "654321" } } }),
    "/own/prices/a.json": JSON.stringify([replacement("0.9")]),
  });
  await page.route("**/brand/logo.svg", (route) => route.fulfill({ body: LOGO, contentType: "image/svg+xml" }));
  try {
    for (const [lang, folder] of [["zh", ""], ["en", "en/"]]) {
      await open(page, folder, server.url);
      await settled(page);
      await expect(page).toHaveTitle(new RegExp(OWN.utility[lang]));
      await expect(page.locator(".site-head small")).toHaveText(OWN.utility[lang]);
      await expect(page.locator(".hero p")).toContainText(OWN.utility[lang]);
      await expect(page.locator(".site-foot")).toContainText(OWN.utility[lang]);
      await expect(page.locator(".site-head img.logo")).toHaveAttribute("src", /brand\/logo\.svg$/);
      await expect(page.locator("#content > .notice")).toHaveText(OWN.notice.text[lang]);
      await expect(page.locator(".site-foot a.tel")).toHaveText(OWN.hotline);
      await expect(page.locator(".site-foot a.tel")).toHaveAttribute("href", `tel:${OWN.hotline}`);
      await expect(page.locator("[data-own-links] a")).toHaveText([OWN.links[0].text[lang], OWN.record]);
      await expect(page.locator("[data-own-links] a").first()).toHaveAttribute("href", OWN.links[0].url);
      const brand = () => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--brand").trim());
      expect(await brand()).toBe(OWN.brand.light);
      await page.locator('[data-action="theme"]').click();
      await expect.poll(brand).toBe(OWN.brand.dark);
      await page.locator('[data-action="theme"]').click();
      // Pages: the group of power factor stands before the bills, what is not shown is gone.
      const nav = await page.locator(".site-head nav li:visible a").evaluateAll((all) => all.map((one) => new URL(one.href).pathname));
      expect(nav).toEqual(["", "power-factor/", "bill/", "my-service/", "rules/"].map((path) => `/${folder}${path}`));
      await expect(page.locator('.door a[href$="connection/"]')).toBeHidden();
      await expect(page.locator('.door a[href$="power-factor/"]').first()).toBeVisible();
      await page.locator("[data-search]").fill(lang === "zh" ? "新装" : "connection");
      await page.waitForTimeout(200);
      await expect(page.locator('[data-found] a[href$="/connection/"]')).toHaveCount(0);

      await open(page, `${folder}my-service/`, server.url);
      await settled(page);
      await expect(page.locator("[data-areas] li")).toContainText(OWN.areas[0].office[lang]);
      await expect(page.locator("[data-areas] a")).toHaveAttribute("href", "tel:0776-1111111");
      expect(await page.locator('select[name="area"] option:not([disabled])').evaluateAll((all) => all.map((one) => one.value !== ""))).toEqual([false, true]);
      await expect(page.locator("[data-own-rules]")).toBeVisible();
      await expect(page.locator(`a.tel[href="tel:${OWN.regulator}"], a[href="tel:${OWN.regulator}"]`).first()).toHaveText(OWN.regulator);

      for (const embed of ["", "embed/"]) {
        await open(page, `${folder}${embed}bill/?tariff=cn-gx-residential&month=2026-07&usage.kwh=100&yearToDateKwh=0&lastKwh=80&money=50`, server.url);
        await settled(page);
        await expectResults(page, { total: "90.00" });
        await expect(page.locator("[data-published]")).toContainText("2026-11-28");
        await expect(page.locator("[data-published]")).toContainText("右江供电公司");
        await expect(field(page, "bill", "tariff").locator('option[value="cn-gd-residential"]')).toBeDisabled();
        await expect(page.locator("#content > .notice")).toHaveText(OWN.notice.text[lang]);
        // What wasm has drawn since says the number, too; figures never change.
        await expect(page.locator('a.tel[href="tel:95598"]')).toHaveCount(0);
        await expect(page.locator(embed ? "[data-frame]" : ".site-foot")).toContainText(OWN.utility[lang]);
      }
      // The company's own rules begin the staff's page.
      await page.goto(new URL(`${folder}workbench/`, server.url).href);
      await page.locator("html[data-ready]").waitFor({ state: "attached" });
      await expect.poll(() => page.evaluate(() => localStorage.getItem("diansuan-company") ?? "")).toContain("654321");
      await page.evaluate(() => localStorage.clear());
      // Rules are quoted as they are.
      await open(page, `${folder}glossary/`, server.url);
      await settled(page);
      await expect(page.locator("main")).toContainText("95598");
    }
  } finally {
    await server.close();
  }
});

test("settings with anything wrong leave the page as it was shipped, and say why", async ({ page, origins, expected }) => {
  expected.push(/404|503|Failed to load/);
  const server = await utility(origins, {});
  const warned = [];
  page.on("console", (message) => message.type() === "warning" && warned.push(message.text()));
  const broken = {
    "{": "JSON",
    "[]": "object",
    "null": "object",
    [JSON.stringify({ format: 2 })]: "format",
    [JSON.stringify({ ...OWN, colour: "red" })]: "colour",
    '{"format":1,"__proto__":{"hotline":"1"}}': "__proto__",
    [JSON.stringify({ ...OWN, record: "x".repeat(40_000) })]: "32 KB",
    [JSON.stringify({ ...OWN, utility: { zh: "<script>alert(1)</script>", en: "x" } })]: "utility.zh",
    [JSON.stringify({ ...OWN, utility: { zh: "只有中文" } })]: "utility.en",
    [JSON.stringify({ ...OWN, logo: "../logo.svg" })]: "logo",
    [JSON.stringify({ ...OWN, logo: "https://elsewhere.example/logo.svg" })]: "logo",
    [JSON.stringify({ ...OWN, logo: "//elsewhere.example/logo.svg" })]: "logo",
    [JSON.stringify({ ...OWN, prices: "/etc/" })]: "prices",
    [JSON.stringify({ ...OWN, links: [{ text: { zh: "a", en: "a" }, url: "javascript:alert(1)" }] })]: "links.0.url",
    [JSON.stringify({ ...OWN, pages: ["bill/", "nowhere/"] })]: "pages.1",
    [JSON.stringify({ ...OWN, hotline: "call me" })]: "hotline",
    [JSON.stringify({ ...OWN, resultOrigins: ["*"] })]: "resultOrigins.0",
    [JSON.stringify({ ...OWN, brand: { light: "red;}" } })]: "brand.light",
  };
  try {
    for (const [text, named] of Object.entries(broken)) {
      server.set(text);
      warned.length = 0;
      await open(page, "glossary/", server.url);
      await settled(page);
      await expect(page.locator("html")).toHaveAttribute("data-settings", "refused");
      await expect(page.locator(".site-head small"), named).toHaveText("电费算得清，节省看得见");
      await expect(page.locator(".site-foot a.tel")).toHaveText("95598");
      expect(warned.join(" "), named).toContain(named);
    }
    // Not there at all: as shipped, without a word.
    delete server.laid["/config.json"];
    await page.route("**/config.json", (route) => route.fulfill({ status: 404 }));
    await open(page, "glossary/", server.url);
    await settled(page);
    await expect(page.locator("html")).toHaveAttribute("data-settings", "none");
  } finally {
    await server.close();
  }
});

test("a brand that can't be read is not used; what was set last is there before the network answers", async ({ page, origins }) => {
  const server = await utility(origins, { ...OWN, logo: undefined, prices: undefined, brand: { light: "#ffee00" } });
  try {
    await open(page, "glossary/", server.url);
    await settled(page);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--brand").trim())).toBe("#12463c");
    let let_go;
    const held = new Promise((resolve) => (let_go = resolve));
    await page.route("**/config.json", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${server.url}glossary/`);
    await expect(page.locator(".site-head small")).toHaveText(OWN.utility.zh);
    await expect(page.locator(".site-foot a.tel")).toHaveText(OWN.hotline);
    server.set({ ...OWN, logo: undefined, utility: { zh: "另一个公司", en: "Another" }, hotline: "95598", notice: undefined });
    let_go();
    await expect(page.locator(".site-head small")).toHaveText("另一个公司");
    await expect(page.locator(".site-foot a.tel")).toHaveText("95598");
    await expect(page.locator(".notice")).toHaveCount(0);
    server.set({ format: 1 });
    await open(page, "glossary/", server.url);
    await settled(page);
    await expect(page.locator(".site-head small")).toHaveText("电费算得清，节省看得见");
  } finally {
    await server.close();
  }
});

test.describe("with a service worker", () => {
  test.use({ serviceWorkers: "allow" });
  test("a change of the settings shows at the next visit, and without a network the last ones do", async ({ page, origins, context }) => {
    const server = await utility(origins, { format: 1, utility: OWN.utility });
    try {
      await open(page, "glossary/", server.url);
      await page.evaluate(() => navigator.serviceWorker.ready);
      await page.reload();
      await expect(page.locator(".site-head small")).toHaveText(OWN.utility.zh);
      server.set({ format: 1, utility: { zh: "新名称", en: "New name" } });
      await page.reload();
      await expect(page.locator(".site-head small")).toHaveText("新名称");
      await settled(page);
      await page.evaluate(() => localStorage.clear());
      await context.setOffline(true);
      await server.close();
      await page.reload();
      await expect(page.locator(".site-head small")).toHaveText("新名称");
    } finally {
      await server.close().catch(() => {});
    }
  });
});

test("staff fill settings in, see them on the page at once, and save the file", async ({ page }) => {
  await open(page, "config/");
  const set = (path, text) => page.locator(`[data-path="${path}"]`).fill(text);
  await expect(page.locator("[data-state]")).toContainText("出厂设置");
  await set("utility.zh", "右江供电公司");
  await expect(page.locator("[data-state] .summary")).toContainText("utility.en");
  await expect(page.locator("[data-save]")).toBeDisabled();
  await set("utility.en", "Youjiang Power");
  await expect(page.locator(".site-head small")).toHaveText("右江供电公司");
  await set("hotline", "0776-2824321");
  await expect(page.locator(".site-foot a.tel")).toHaveText("0776-2824321");
  await set("notice.text.zh", "检修");
  await set("notice.text.en", "Maintenance");
  await expect(page.locator(".notice")).toHaveText("检修");
  await page.locator('[data-rows="links"] [data-add]').click();
  const row = page.locator('[data-rows="links"] [data-row]');
  await row.locator('[data-path="#.text.zh"]').fill("隐私");
  await row.locator('[data-path="#.text.en"]').fill("Privacy");
  await row.locator('[data-path="#.url"]').fill("javascript:alert(1)");
  await expect(page.locator("[data-state] .summary")).toContainText("links.0.url");
  await row.locator('[data-path="#.url"]').fill("https://www.example.cn/");
  await page.locator('[data-lines="hide"]').fill("cn-gd-residential\n\ncn-js-residential");
  await page.locator("details summary").first().click();
  for (const address of ["bill/", "power-factor/"]) await page.locator(`[data-choices] input[value="${address}"]`).check();
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("[data-save]").click()]);
  expect(download.suggestedFilename()).toBe("config.json");
  const made = JSON.parse(await (await download.createReadStream()).toArray().then((parts) => Buffer.concat(parts).toString()));
  expect(made).toEqual({
    format: 1,
    utility: { zh: "右江供电公司", en: "Youjiang Power" },
    hotline: "0776-2824321",
    pages: ["bill/", "power-factor/"],
    notice: { text: { zh: "检修", en: "Maintenance" } },
    links: [{ text: { zh: "隐私", en: "Privacy" }, url: "https://www.example.cn/" }],
    hide: ["cn-gd-residential", "cn-js-residential"],
  });
});
