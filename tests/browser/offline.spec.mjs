// After the first visit without a network; and an update that is offered, never forced.
import { PAGES, hasCalculator } from "./support/pages.mjs";
import { proxy } from "./support/site.mjs";
import { below, expect, expectResults, field, open, ready, site, test, type } from "./support/test.mjs";

test.use({ serviceWorkers: "allow" });
test.setTimeout(90_000);

/** Waits until the service worker has kept everything and answers for the page. */
async function kept(page) {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) => navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true }));
  });
}

for (const [where, target] of [["at the root", site], ["below a sub-path", below]]) {
  test(`${where}, all pages work once the site is gone`, async ({ page, context, origins }) => {
    const server = await proxy(new URL(target).origin);
    origins.add(new URL(server.url).origin);
    const home = new URL(new URL(target).pathname, server.url).href;
    await open(page, "", home);
    await kept(page);
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

/** Another version of the site: the same files, a service worker of other bytes and another store. */
const newer = (version) => (path, text) => {
  if (path.endsWith("/sw.js")) return text.replace(/"diansuan-"/, `"diansuan-" + "v${version}" + `).concat(`\n// ${version}`);
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

    await page.reload();
    await ready(page);
    await expect(prompt, "offered again on the next visit").toBeVisible();
    await type(page, "power-factor", "activeKwh", "99 999");
    await type(page, "power-factor", "base", "4321");
    await field(page, "power-factor", "standard").selectOption("0.85");
    await type(page, "payback", "investment", "12345");
    await Promise.all([page.waitForEvent("load"), page.locator('[data-action="update"]').click()]);
    await ready(page);
    await expect(page).toHaveTitle(/\(2\)/);
    await expect(field(page, "power-factor", "activeKwh")).toHaveValue("99 999");
    await expect(field(page, "power-factor", "base")).toHaveValue("4321");
    await expect(field(page, "power-factor", "standard")).toHaveValue("0.85");
    await expect(field(page, "payback", "investment")).toHaveValue("12345");
    await expect(prompt).toBeHidden();
    const stores = await page.evaluate(() => caches.keys());
    expect(stores.length, "the old version is cleared away").toBe(1);
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

test("nothing is kept but the site itself and the theme", async ({ page, context, origins }) => {
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
    expect(stored).toEqual({ local: ["diansuan-theme"], session: [], databases: [] });
  } finally {
    await server.close();
  }
});
