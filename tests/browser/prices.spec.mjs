// Prices beside the site: a utility's own files, and the shipped ones of other regions.
import { LANGUAGES, ROOT } from "./support/pages.mjs";
import { proxy } from "./support/site.mjs";
import { replacement, sheet } from "../api/support/rules.mjs";
import { expect, expectResults, field, open, ready, site, test, type } from "./support/test.mjs";

/** The site with files in `prices/`; each is an object or a text. */
async function utility(origins, files) {
  const server = await proxy(new URL(site).origin);
  origins.add(new URL(server.url).origin);
  const text = (content) => (typeof content === "string" ? content : JSON.stringify(content));
  server.lay = (all) => {
    server.laid = Object.fromEntries(Object.entries(all).map(([name, content]) => [`/prices/${name}`, text(content)]));
    server.laid["/prices/index.json"] ??= JSON.stringify({ files: Object.keys(all) });
  };
  server.lay(files);
  return server;
}

const household = "bill/?tariff=cn-gx-residential&month=2026-07&usage.kwh=100&yearToDateKwh=0&lastKwh=80&money=50";
const refused = (page) => page.locator("[data-refused-prices]");

for (const lang of LANGUAGES) {
  test(`${lang} a file in prices/ changes the bill, and the bill says so`, async ({ page, origins }) => {
    const server = await utility(origins, {});
    try {
      await open(page, ROOT[lang] + household, server.url);
      await expectResults(page, { total: "52.83" });
      await expect(page.locator(".own-prices")).toHaveCount(0);
      server.lay({ "2026-12.json": replacement("0.9") });
      await open(page, ROOT[lang] + household, server.url);
      await expectResults(page, { total: "90.00" });
      await expect(page.locator('[data-island="bill"] .own-prices')).toContainText(lang === "zh" ? "示例 (" : "Example (");
      await expect(refused(page)).toBeHidden();
      // The example of the page, which was written with the shipped prices, is drawn anew, too.
      await open(page, `${ROOT[lang]}bill/`, server.url);
      await expect(page.locator('[data-island="bill"] .own-prices')).toBeVisible();
    } finally {
      await server.close();
    }
  });

  test(`${lang} what the utility has confirmed is no longer doubted`, async ({ page, origins }) => {
    const server = await utility(origins, {});
    const basis = page.locator('[data-island="bill"] .basis');
    try {
      await open(page, ROOT[lang] + household, server.url);
      await expect(basis.locator("summary")).not.toContainText("百色供电局");
      const links = await page.locator('[data-island="bill"] a.cite').evaluateAll((all) => all.map((a) => a.hash.slice(1)));
      const confirmed = [...new Set(links)].map((id) => ({ id, verified: { by: "百色供电局", on: "2026-12-01" } }));
      // One of several is not enough.
      server.lay({ "confirmed.json": [{ ...confirmed[0], id: "another" }] });
      await open(page, ROOT[lang] + household, server.url);
      await expect(basis.locator("summary")).not.toContainText("百色供电局");
      server.lay({ "confirmed.json": confirmed });
      await open(page, ROOT[lang] + household, server.url);
      await expectResults(page, { total: "52.83" });
      await expect(basis.locator("summary")).toContainText("百色供电局");
      await expect(basis.locator("summary")).toContainText("2026-12-01");
      await expect(refused(page)).toBeHidden();
    } finally {
      await server.close();
    }
  });

  test(`${lang} a broken file is named, and the shipped prices stay`, async ({ page, origins, expected }) => {
    expected.push(/404/);
    const broken = replacement("cheap");
    const server = await utility(origins, { "good.json": [sheet()], "bad.json": [sheet(), broken], "text.json": "{" });
    server.laid["/prices/index.json"] = JSON.stringify({ files: ["good.json", "bad.json", "text.json", "gone.json"] });
    try {
      await open(page, ROOT[lang] + household, server.url);
      await expectResults(page, { total: "52.83" });
      await expect(refused(page)).toBeVisible();
      await expect(refused(page).locator("p")).toHaveCount(3);
      await expect(refused(page)).toContainText("bad.json");
      await expect(refused(page)).toContainText("1.charge.0.price");
      await expect(refused(page)).toContainText("text.json");
      await expect(refused(page)).toContainText("gone.json");
      // The good one counts.
      await field(page, "bill", "tariff").selectOption("example");
      await expectResults(page, { total: "50.00" });
    } finally {
      await server.close();
    }
  });
}

test("a list that can't be read is named", async ({ page, origins }) => {
  const server = await utility(origins, { "index.json": '{"files": "all"}' });
  try {
    await open(page, household, server.url);
    await expectResults(page, { total: "52.83" });
    await expect(refused(page)).toContainText("index.json");
  } finally {
    await server.close();
  }
});

test("a tariff of the utility's own is offered where its kind is, and a link may name it", async ({ page, origins }) => {
  const server = await utility(origins, { "own.json": sheet() });
  try {
    await open(page, household.replace("cn-gx-residential", "example"), server.url);
    await expectResults(page, { total: "50.00" });
    await expect(field(page, "bill", "tariff")).toHaveValue("example");
    await open(page, "bill/business/", server.url);
    await expect(field(page, "bill", "tariff").locator('option[value="example"]')).toHaveCount(0);
    await open(page, "tariffs/", server.url);
    await field(page, "editor", "base").selectOption("example-2026");
    await expect(page.locator('[data-island="words"]')).toContainText("0.5");
  } finally {
    await server.close();
  }
});

test("prices of another region are fetched when it is chosen; meanwhile there is no figure", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await open(page, household);
  await expectResults(page, { total: "52.83" });
  expect(asked.filter((path) => /cn-gd\./.test(path))).toEqual([]);
  let let_go;
  const held = new Promise((resolve) => (let_go = resolve));
  await page.route(/assets\/cn-gd\./, async (route) => {
    await held;
    await route.continue();
  });
  await field(page, "bill", "tariff").selectOption("cn-gd-residential");
  const card = page.locator(".starting").first();
  await expect(card).toBeVisible();
  await expect(card).toContainText("正在取这种电价的价格：广东");
  await expect(page.locator('[data-result="total"]')).toBeHidden();
  await expect(page.locator("[data-error-for]")).toHaveCount(0);
  // Back at home, it need not wait for that.
  await field(page, "bill", "tariff").selectOption("cn-gx-residential");
  await expect(page.locator('[data-result="total"]')).toBeVisible();
  await expectResults(page, { total: "52.83" });
  await field(page, "bill", "tariff").selectOption("cn-gd-residential");
  await expect(page.locator('[data-result="total"]')).toBeHidden();
  let_go();
  await ready(page);
  await expect(page.locator('[data-result="total"]')).toBeVisible();
  await expect(page.locator('[data-result="total"]')).not.toHaveAttribute("data-value", "52.83");
  await expect(page.locator(".starting")).toHaveCount(0);
});

test("prices that do not come are said, and the ones that are there go on", async ({ page, expected }) => {
  expected.push(/Failed to load resource|did not go on/);
  await page.route(/assets\/cn-js\./, (route) => route.abort());
  await open(page, household);
  await field(page, "bill", "tariff").selectOption("cn-js-residential");
  await expect(page.locator('html[data-start="failed"][data-cause="network"]')).toBeAttached();
  await expect(page.locator('[data-result="total"]')).toBeHidden();
  await field(page, "bill", "tariff").selectOption("cn-gx-residential");
  await ready(page);
  await expectResults(page, { total: "52.83" });
  await expect(page.locator('[data-result="total"]')).toBeVisible();
});

test("without its price book a page fails with the network as its cause", async ({ page, expected }) => {
  expected.push(/Failed to load resource|did not start/);
  await page.route(/assets\/book\./, (route) => route.abort());
  await page.goto(new URL(household, site).href);
  await expect(page.locator('html[data-start="failed"][data-cause="network"]')).toBeAttached();
});

test("an example says of when its prices are", async ({ page, expected }) => {
  expected.push(/Failed to load resource/, /The calculator did not start/);
  await page.route(/\.wasm$/, (route) => route.abort());
  await page.goto(new URL("bill/", site).href);
  await expect(page.locator('[data-island="bill"]')).toContainText("示例按 2026-07 的电价");
  await page.goto(new URL("en/bill/load/", site).href);
  await expect(page.locator('[data-island="load"]')).toContainText("Example at prices of 2024-06");
});

test.describe("with a service worker", () => {
  test.use({ serviceWorkers: "allow" });

  test("a price is asked of the network first; without one, the last that came counts", async ({ page, context, origins, expected }) => {
    expected.push(/Failed to load resource/);
    const server = await utility(origins, { "own.json": replacement("0.9") });
    const under = () => page.evaluate(() => navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller !== null));
    await open(page, household, server.url);
    await expect.poll(under).toBe(true);
    await expectResults(page, { total: "90.00" });
    server.lay({ "own.json": replacement("0.8") });
    await open(page, household, server.url);
    await expectResults(page, { total: "80.00" });
    await expect.poll(() => page.evaluate(async () => Boolean(await caches.match(new URL("prices/own.json", new URL("./", document.baseURI).href.replace(/bill\/.*$/, "")))))).toBe(true);
    await server.close();
    await context.setOffline(true);
    await open(page, household, server.url);
    await expectResults(page, { total: "80.00" });
    await type(page, "bill", "usage.kwh", "200");
    await expectResults(page, { total: "160.00" });
    await expect(refused(page)).toBeHidden();
  });
});
