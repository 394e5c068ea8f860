// The shipped recipes on real servers: the same headers as the project's own server says, a green check page, frames
// for other websites where they are meant to be.
import assert from "node:assert/strict";
import http from "node:http";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { chromium } from "playwright";
import { serve } from "../browser/support/site.mjs";
import { has, start } from "./servers.mjs";

const PATHS = ["", "bill/", "en/bill/", "embed/bill/", "en/embed/bill/", "embed/v1/diansuan.js", "embed/NUMBER/diansuan.js", "pkg/diansuan.js", "pkg/diansuan_bg.wasm", "pkg/NUMBER/diansuan.js", "sw.js", "config.json", "prices/index.json", "manifest.webmanifest", "search.json", "sitemap.xml", "version.json", "ASSETS.js", "ASSETS.css", "ASSETS.svg", "no/such/page", "assets/no-such.js"];
const HEADERS = ["content-type", "cache-control", "content-security-policy", "x-content-type-options", "referrer-policy", "cross-origin-resource-policy", "cross-origin-embedder-policy", "access-control-allow-origin"];

const list = JSON.parse(readFileSync(new URL("../../dist/site/version.json", import.meta.url), "utf8"));
const asset = (end) => Object.keys(list.files).find((file) => file.startsWith("assets/") && file.endsWith(end));
const paths = PATHS.map((one) => one.replace("NUMBER", list.version).replace(/^ASSETS(\..*)$/, (_, end) => asset(end)));

/** What an answer says, as far as it counts. */
async function said(url, path) {
  const answer = await fetch(new URL(path, url), { redirect: "manual" });
  await answer.arrayBuffer();
  const tidy = (value) => value?.toLowerCase().replace(/\s+/g, "").replace("application/javascript", "text/javascript").replace(/(json);charset=utf-8$/, "$1").replace("text/xml", "application/xml");
  const headers = Object.fromEntries(HEADERS.map((name) => [name, tidy(answer.headers.get(name))]));
  // What is not there is framed by nobody or anybody, as the host likes: there is nothing on it.
  if (answer.status === 404) for (const name of ["content-security-policy", "cross-origin-embedder-policy", "access-control-allow-origin"]) delete headers[name];
  return { path, status: answer.status, framed: path.includes("embed/") ? answer.headers.get("x-frame-options") : null, ...headers };
}

const own = {};
let browser;
before(async () => {
  own["/"] = await serve("/");
  own["/tools/diansuan/"] = await serve("/tools/diansuan/");
  browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? process.env.CHROMIUM ?? "/usr/bin/chromium",
    // A name that is not this computer's own: without https, no secure context.
    args: ["--host-resolver-rules=MAP intranet.test 127.0.0.1"],
  });
});
after(async () => {
  await browser?.close();
  for (const { stop } of Object.values(own)) stop();
});

/** A website of another name that holds these frames. */
function website(frames) {
  const html = `<!DOCTYPE html><title>host</title>${frames.map((url) => `<iframe src="${url}"></iframe>`).join("")}`;
  const server = http.createServer((_, response) => response.writeHead(200, { "content-type": "text/html" }).end(html));
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve({ url: `http://localhost:${server.address().port}/`, close: () => server.close() })));
}

for (const kind of ["nginx", "caddy", "apache"]) {
  for (const base of ["/", "/tools/diansuan/"]) {
    describe(`${kind} at ${base}`, { skip: has(kind) ? false : `there is no ${kind} here` }, () => {
      let server;
      before(async () => (server = await start(kind, base)));
      after(() => server?.stop());

      test("headers are as the project's own server says them", async () => {
        for (const path of paths) assert.deepEqual(await said(server.url, path), await said(own[base].url, path));
      });

      test("a folder without its slash leads to the page, on the same host", async () => {
        const answer = await fetch(new URL("bill", server.url));
        assert.equal(answer.status, 200);
        assert.equal(answer.url, new URL("bill/", server.url).href);
      });

      test("texts and wasm are sent compressed", async () => {
        for (const path of ["bill/", "pkg/diansuan_bg.wasm"]) {
          const answer = await fetch(new URL(path, server.url), { headers: { "accept-encoding": "gzip" } });
          await answer.arrayBuffer();
          assert.equal(answer.headers.get("content-encoding"), "gzip", path);
        }
      });

      test("the check page is green", async () => {
        const page = await browser.newPage();
        await page.goto(new URL("check/", server.url).href);
        await page.locator("[data-run]").click();
        await page.locator("[data-check][data-done]").waitFor({ timeout: 60_000 });
        const bad = await page.locator('tr[data-verdict="bad"]').allInnerTexts();
        await page.close();
        assert.deepEqual(bad, []);
      });

      test("calculators stand in other websites' frames, other pages do not", async () => {
        const host = await website([new URL("embed/power-factor/", server.url).href, new URL("bill/", server.url).href]);
        const page = await browser.newPage();
        try {
          await page.goto(host.url);
          await page.frameLocator("iframe >> nth=0").locator("html[data-ready]").waitFor({ state: "attached", timeout: 20_000 });
          const [, , other] = page.frames();
          assert.ok(!other || !other.url().startsWith(server.url) || (await other.locator("[data-island]").count()) === 0);
        } finally {
          await page.close();
          host.close();
        }
      });
    });
  }
}

describe("plain http, as in an intranet", { skip: has("nginx") ? false : "there is no nginx here" }, () => {
  let server;
  before(async () => (server = await start("nginx", "/")));
  after(() => server?.stop());

  test("bills are calculated, nothing is red on the check page, and what lacks https is said", async () => {
    const page = await browser.newPage();
    const url = server.url.replace("127.0.0.1", "intranet.test");
    await page.goto(`${url}bill/?tariff=cn-gx-residential&month=2026-07&usage.kwh=100&yearToDateKwh=0&lastKwh=80&money=50`);
    await page.locator("html[data-ready]").waitFor({ state: "attached" });
    assert.equal(await page.locator('[data-result="total"]').getAttribute("data-value"), "52.83");
    await page.goto(`${url}check/`);
    assert.equal(await page.evaluate(() => isSecureContext), false);
    await page.locator("[data-run]").click();
    await page.locator("[data-check][data-done]").waitFor({ timeout: 60_000 });
    assert.deepEqual(await page.locator('tr[data-verdict="bad"]').allInnerTexts(), []);
    const noted = await page.locator('tr[data-verdict="note"]').evaluateAll((all) => all.map((row) => row.dataset.one));
    assert.deepEqual(noted, ["secure", "worker", "clipboard"]);
    // The sums were made without the browser's own.
    assert.equal(await page.locator('[data-one="files"]').getAttribute("data-verdict"), "ok");
    await page.close();
  });
});
