// Without a network: what was visited, and everything after one press; and an update that is offered, never forced.
import { CALCULATORS, PAGES, ROOT, hasCalculator } from "./support/pages.mjs";
import { foreign, proxy } from "./support/site.mjs";
import { MORE, SOON, below, expect, expectResults, field, open, ready, site, test, type } from "./support/test.mjs";

test.use({ serviceWorkers: "allow" });
test.setTimeout(240_000);

/** Most that a customer's first visit may take, in bytes on their way; 4 KB of it read the utility's settings. */
const FIRST_VISIT = 291_000;

/** What the service worker holds, as paths below the site. */
const held = (page) =>
  page.evaluate(async () => {
    const caches_ = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return caches_.flat().map((request) => new URL(request.url).pathname);
  });

/** Waits until the service worker answers for the page and holds what the page is made of. */
async function kept(page) {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) => navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true }));
  });
  // All but the icon, which a browser fetches when it likes.
  const made = await page.evaluate(() => {
    const paths = performance.getEntriesByType("resource").map((entry) => new URL(entry.name).pathname);
    return [location.pathname, ...paths.filter((path) => /\/(assets\/.*\.(js|css|wasm|json)|prices\/.*)$/.test(path))];
  });
  await expect.poll(async () => {
    const there = await held(page);
    return made.filter((path) => !there.includes(path));
  }, SOON).toEqual([]);
}

const keepWhole = (page) => page.locator('[data-action="offline"]').click();

for (const [where, target] of [["at the root", site], ["below a sub-path", below]]) {
  test(`${where}, after one press all pages work once the site is gone`, target === site ? MORE : {}, async ({ page, context, origins }) => {
    const server = await proxy(new URL(target).origin);
    origins.add(new URL(server.url).origin);
    const home = new URL(new URL(target).pathname, server.url).href;
    await open(page, "", home);
    await kept(page);
    await expect(page.locator('[data-action="offline"]')).toHaveText(/约 \d+\.\d MB/);
    await keepWhole(page);
    await expect(page.locator('[data-offline][data-state="kept"]')).toBeAttached({ timeout: 90_000 });
    expect((await held(page)).filter((path) => /\/pkg\//.test(path))).toEqual([]);
    await server.close();
    await context.setOffline(true);
    for (const { path, folder, name } of PAGES) {
      await page.goto(new URL(path, home).href);
      await expect(page.locator("h1"), name).toBeVisible();
      if (hasCalculator(folder)) await ready(page);
      const styled = await page.evaluate(() => getComputedStyle(document.body).backgroundColor !== "rgba(0, 0, 0, 0)");
      expect(styled, `${name} has its styles`).toBe(true);
    }
    await open(page, "power-factor/?activeKwh=103760&reactiveKvarh=46400&base=53760", home);
    await expectResults(page, { powerFactor: "0.91", adjustment: "-80.64" });
    await type(page, "power-factor", "activeKwh", "0");
    await expectResults(page, { powerFactor: "0.00" });
  });
}

test("what was visited works without a network, and no other page pretends to", async ({ page, context, origins, expected }) => {
  expected.push(/Failed to load resource/);
  const server = await proxy(new URL(site).origin);
  origins.add(new URL(server.url).origin);
  await open(page, "power-factor/", server.url);
  await kept(page);
  // Staff's modules and other calculators are not a customer's business.
  expect((await held(page)).filter((path) => /xlsx|customers|workbench|bill|rules/.test(path))).toEqual([]);
  await server.close();
  await context.setOffline(true);
  await open(page, "power-factor/?activeKwh=121040&reactiveKvarh=131520&standard=0.90&base=10000", server.url);
  await expectResults(page, { adjustment: "1200.00" });
  const answer = await page.goto(new URL("bill/", server.url).href);
  expect(answer.status()).toBe(503);
  await expect(page.locator("h1")).toHaveText("没有网络");
});

test("keeping everything that does not come to an end says so, and goes on when pressed again", async ({ page, origins, expected }) => {
  expected.push(/Failed to load resource/);
  let broken = true;
  const server = await proxy(new URL(site).origin, (path, text) => {
    if (broken && path.endsWith("/en/rules/")) throw new Error("broken on purpose");
    return text;
  });
  origins.add(new URL(server.url).origin);
  try {
    await open(page, "cost/", server.url);
    await kept(page);
    await keepWhole(page);
    await expect(page.locator('[data-offline][data-state="failed"]')).toBeAttached({ timeout: 90_000 });
    await expect(page.locator("[data-offline] [data-said]")).toHaveText(/没有完成/);
    broken = false;
    await keepWhole(page);
    await expect(page.locator('[data-offline][data-state="kept"]')).toBeAttached({ timeout: 90_000 });
    await page.reload();
    await expect(page.locator('[data-offline][data-state="kept"]')).toBeAttached();
    await expect(page.locator('[data-action="offline"]')).toBeHidden();
  } finally {
    await server.close();
  }
});

test("a first visit of a customer is small", async ({ browser, origins }) => {
  for (const folder of ["", ...CALCULATORS]) {
    // Every visitor for the first time: nothing is there yet.
    const context = await browser.newContext({ serviceWorkers: "allow" });
    const asked = [];
    const server = await proxy(new URL(site).origin, undefined, [], (path, bytes) => asked.push([path, bytes]));
    const page = await context.newPage();
    await open(page, folder, server.url);
    await kept(page);
    await page.waitForTimeout(300);
    const bytes = asked.reduce((sum, [, size]) => sum + size, 0);
    expect(bytes, `${folder}: ${JSON.stringify(asked)}`).toBeLessThanOrEqual(FIRST_VISIT);
    expect(asked.filter(([path]) => /xlsx|customers|batch/.test(path)), folder).toEqual([]);
    await context.close();
    await server.close();
  }
});

test("a calculator in a frame brings no service worker along", async ({ page, origins }) => {
  const asked = [];
  const server = await proxy(new URL(site).origin, undefined, [], (path) => asked.push(path));
  const host = await foreign(`<!DOCTYPE html><title>Host</title><iframe title="c" src="${server.url}embed/power-factor/" width="800" height="600"></iframe>`);
  for (const one of [server, host]) origins.add(new URL(one.url).origin);
  try {
    await page.goto(host.url);
    await expect(page.frameLocator("iframe").locator("html[data-ready]")).toBeAttached();
    // By itself it is not the site either.
    await open(page, "embed/power-factor/", server.url);
    await page.waitForTimeout(1000);
    expect(asked.filter((path) => /sw\.js|offline/.test(path))).toEqual([]);
    expect(new Set(asked).size).toBeLessThanOrEqual(12);
  } finally {
    await host.close();
    await server.close();
  }
});

/** Another version of the site: the same files, a service worker of other bytes and another store. */
const newer = (version) => (path, text) => {
  if (path.endsWith("/sw.js")) return text.replace(/"[0-9a-f]{16}"/, `"v${version}"`);
  return text.replace("</title>", ` (${version})</title>`);
};

test("an update is offered, and nothing typed is lost", async ({ page, origins }) => {
  const server = await proxy(new URL(site).origin);
  origins.add(new URL(server.url).origin);
  const check = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
  const prompt = page.locator("[data-update]");
  try {
    await open(page, "power-factor/", server.url);
    await kept(page);
    await expect(prompt).toBeHidden();
    await type(page, "power-factor", "activeKwh", "９９，９９９");
    await type(page, "power-factor", "base", "4321");
    await type(page, "payback", "investment", "12345");
    server.edit = newer(2);
    await check();
    await expect(prompt).toBeVisible();
    expect(await page.title(), "not before the reader agrees").not.toContain("(2)");
    await expect(field(page, "power-factor", "activeKwh")).toHaveValue("９９，９９９");

    await page.locator('[data-action="update-later"]').click();
    await expect(prompt).toBeHidden();
    await expect(field(page, "payback", "investment")).toHaveValue("12345");

    // Who comes anew while there is a network gets the new version, which there is nothing to ask about.
    await page.reload();
    await ready(page);
    await expect(page).toHaveTitle(/\(2\)/);
    await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).waiting === null)).toBe(true);
    await expect(prompt).toBeHidden();

    server.edit = newer(3);
    await check();
    await expect(prompt).toBeVisible();
    await type(page, "power-factor", "activeKwh", "99 999");
    await type(page, "power-factor", "base", "4321");
    await field(page, "power-factor", "standard").selectOption("0.85");
    await type(page, "payback", "investment", "12345");
    await Promise.all([page.waitForEvent("load"), page.locator('[data-action="update"]').click()]);
    await ready(page);
    await expect(page).toHaveTitle(/\(3\)/);
    await expect(field(page, "power-factor", "activeKwh")).toHaveValue("99 999");
    await expect(field(page, "power-factor", "base")).toHaveValue("4321");
    await expect(field(page, "power-factor", "standard")).toHaveValue("0.85");
    await expect(field(page, "payback", "investment")).toHaveValue("12345");
    await expect(prompt).toBeHidden();
    const stores = await page.evaluate(() => caches.keys());
    expect(stores.length, "of the versions before, only the last one is still there").toBeLessThanOrEqual(2);
  } finally {
    await server.close();
  }
});

test("no update, no prompt", async ({ page, origins }) => {
  const server = await proxy(new URL(site).origin);
  origins.add(new URL(server.url).origin);
  try {
    await open(page, "bill/", server.url);
    await kept(page);
    await page.reload();
    await ready(page);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
    await page.waitForTimeout(500);
    await expect(page.locator("[data-update]")).toBeHidden();
  } finally {
    await server.close();
  }
});

test("nothing outlasts the tab but the site itself and the theme", async ({ page, context, origins }) => {
  const server = await proxy(new URL(site).origin);
  origins.add(new URL(server.url).origin);
  try {
    await open(page, "power-factor/", server.url);
    await kept(page);
    await type(page, "power-factor", "base", "987654");
    await page.locator('[data-action="theme"]').click();
    expect(await context.cookies()).toEqual([]);
    const stored = await page.evaluate(async () => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: (await indexedDB.databases()).map((database) => database.name),
    }));
    // What was typed stays in this tab until it is closed.
    expect(stored).toEqual({ local: ["diansuan-theme"], session: ["diansuan-typed power-factor/"], databases: [] });
  } finally {
    await server.close();
  }
});
