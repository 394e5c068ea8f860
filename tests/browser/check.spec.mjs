// The check page: all well on the project's own server, and each mistake of a host found and named.
import { proxy } from "./support/site.mjs";
import { expect, open, site, test } from "./support/test.mjs";

async function check(page, server, folder = "") {
  await open(page, `${folder}check/`, server);
  await page.locator("[data-run]").click();
  await page.locator("[data-check][data-done]").waitFor({ timeout: 60_000 });
}
const verdict = (page, id) => page.locator(`[data-one="${id}"]`);

test.describe("as shipped", () => {
  test.use({ serviceWorkers: "allow" });
  test("all is well, and the text for the ticket says so", async ({ page, expected }) => {
    // The address that there is not.
    expected.push(/404/);
    test.setTimeout(90_000);
    await check(page, site, "en/");
    expect(await page.locator('[data-verdict="bad"]').allTextContents()).toEqual([]);
    await expect(page.locator("[data-check]")).toHaveAttribute("data-done", "ok");
    for (const id of ["types", "cache", "policy", "open", "frames", "missing", "wasm", "vectors", "files", "worker", "config"]) await expect(verdict(page, id), id).toHaveAttribute("data-verdict", "ok");
    await expect(page.locator("[data-report]")).toHaveValue(/All is well/);
  });
});

test("what a host does wrong is found, and what mends it is said", async ({ page, origins, expected }) => {
  expected.push(/./);
  test.setTimeout(90_000);
  const server = await proxy(new URL(site).origin, (path, text) => (path === "/glossary/" ? text.replace("<h1>", "<h1> ") : text), ["cache-control", "x-content-type-options", "access-control-allow-origin", "content-security-policy"]);
  origins.add(new URL(server.url).origin);
  server.laid = { "/config.json": '{"format":1,"colour":1}', "/prices/index.json": '{"files":["a.json"]}', "/prices/a.json": '{"kind":"tariff","id":"x"}', "/sw.js": "", "/bill/there-is-no-such-page": "{}" };
  try {
    await check(page, server.url);
    await expect(page.locator("[data-check]")).toHaveAttribute("data-done", "bad");
    for (const id of ["types", "cache", "sniff", "open", "frames", "missing", "files", "config", "prices"]) await expect(verdict(page, id), id).toHaveAttribute("data-verdict", "bad");
    await expect(verdict(page, "types")).toContainText("/sw.js content-type: application/json");
    await expect(verdict(page, "files")).toContainText("glossary/index.html: SHA-256");
    await expect(verdict(page, "files")).toContainText("sw.js: SHA-256");
    await expect(verdict(page, "config")).toContainText("colour");
    await expect(verdict(page, "prices")).toContainText("a.json");
    await expect(verdict(page, "policy")).toHaveAttribute("data-verdict", "note");
    for (const id of ["wasm", "vectors"]) await expect(verdict(page, id), id).toHaveAttribute("data-verdict", "ok");
    await expect(page.locator("[data-report]")).toHaveValue(/no-cache/);
  } finally {
    await server.close();
  }
});
