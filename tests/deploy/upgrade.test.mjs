// The next version unpacked over this one, and this one over it again, on a real server: settings and prices stay, an
// open tab goes on, other websites notice nothing, what is left is tidied up, and a site that is taken down is forgotten.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import http from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { has, start } from "./servers.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const SITE = path.join(root, "dist/site");
const NEXT = "9.9.9";
const files = (folder) => readdirSync(folder, { recursive: true }).map((name) => name.replaceAll("\\", "/")).filter((name) => statSync(path.join(folder, name)).isFile());
const digest = (file) => createHash("sha256").update(readFileSync(file)).digest("hex");

/** A release as it is unpacked: without what a utility replaces. */
function release(to) {
  cpSync(SITE, to, { recursive: true, filter: (from) => !/^(config\.json|prices)(\/|$)/.test(path.relative(SITE, from)) });
  return to;
}

/** The next version: another script for every page, another worker, another list. */
function next(to) {
  release(to);
  const app = files(to).find((name) => /^assets\/app\.[0-9a-f]+\.js$/.test(name));
  const renamed = "assets/app.ffffffffffffffff.js";
  const write = (name, text) => {
    writeFileSync(path.join(to, name), text);
    if (existsSync(path.join(to, `${name}.gz`))) writeFileSync(path.join(to, `${name}.gz`), gzipSync(text));
    if (existsSync(path.join(to, `${name}.br`))) writeFileSync(path.join(to, `${name}.br`), brotliCompressSync(text));
  };
  for (const end of ["", ".br", ".gz"]) if (existsSync(path.join(to, app + end))) renameSync(path.join(to, app + end), path.join(to, renamed + end));
  write(renamed, `${readFileSync(path.join(to, renamed), "utf8")}\ndocument.documentElement.dataset.release="${NEXT}";\n`);
  for (const name of files(to)) {
    if (!/\.(html|json|js)$/.test(name)) continue;
    const text = readFileSync(path.join(to, name), "utf8");
    if (text.includes(path.basename(app)) && name !== "version.json") write(name, text.replaceAll(path.basename(app), path.basename(renamed)));
  }
  write("sw.js", `${readFileSync(path.join(to, "sw.js"), "utf8")}\n// ${NEXT}\n`);
  const list = JSON.parse(readFileSync(path.join(to, "version.json"), "utf8"));
  delete list.files[app];
  list.version = NEXT;
  for (const name of [...Object.keys(list.files), renamed]) list.files[name] = digest(path.join(to, name));
  write("version.json", JSON.stringify(list));
  return { app, renamed };
}

describe("upgrading and going back", { skip: has("nginx") ? false : "there is no nginx here" }, () => {
  const work = mkdtempSync(path.join(tmpdir(), "diansuan-upgrade-"));
  const old = release(path.join(work, "old"));
  const made = next(path.join(work, "next"));
  const { version } = JSON.parse(readFileSync(path.join(SITE, "version.json"), "utf8"));
  const settings = JSON.stringify({ format: 1, utility: { zh: "右江供电公司", en: "Youjiang Power" } });
  let server, browser, context;
  const unpack = (from) => cpSync(from, server.site, { recursive: true, force: true });

  before(async () => {
    server = await start("nginx", "/", old);
    writeFileSync(path.join(server.site, "config.json"), settings);
    cpSync(path.join(SITE, "prices"), path.join(server.site, "prices"), { recursive: true });
    browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? process.env.CHROMIUM ?? "/usr/bin/chromium" });
    context = await browser.newContext();
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
    rmSync(work, { recursive: true });
  });

  const type = async (page, text) => {
    await page.locator('form[data-calc="bill"] [name="usage.kwh"]').fill(text);
    await page.locator('[data-result="total"][data-value]').waitFor();
    return page.locator('[data-result="total"]').getAttribute("data-value");
  };
  /** Every file of the version that is there is whole. */
  function whole() {
    const list = JSON.parse(readFileSync(path.join(server.site, "version.json"), "utf8"));
    for (const [name, hash] of Object.entries(list.files)) assert.equal(digest(path.join(server.site, name)), hash, name);
    return list.version;
  }

  test("an upgrade with an open tab, a website that pins, and the way back", async () => {
    const link = "bill/?tariff=cn-gx-residential&month=2026-07&usage.kwh=100&yearToDateKwh=0&lastKwh=80&money=50";
    const tab = await context.newPage();
    await tab.goto(server.url + link);
    await tab.locator("html[data-ready]").waitFor({ state: "attached" });
    await tab.evaluate(() => navigator.serviceWorker.ready);
    assert.equal(await type(tab, "100"), "52.83");
    const website = http.createServer((_, response) => response.writeHead(200, { "content-type": "text/html" }).end(`<!DOCTYPE html><title>host</title><script type="module" src="${server.url}embed/${version}/diansuan.js"></script><diansuan-calculator calculator="power-factor" lang="zh"></diansuan-calculator>`));
    await new Promise((resolve) => website.listen(0, "127.0.0.1", resolve));
    const host = await context.newPage();
    const embedded = async () => {
      await host.goto(`http://localhost:${website.address().port}/`);
      await host.frameLocator("iframe").locator("html[data-ready]").waitFor({ state: "attached", timeout: 20_000 });
    };
    try {
      await embedded();
      unpack(path.join(work, "next"));
      assert.equal(whole(), NEXT);
      assert.equal(readFileSync(path.join(server.site, "config.json"), "utf8"), settings);
      // The tab goes on, and is offered the next version.
      assert.equal(await type(tab, "200"), "105.66");
      await tab.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration()).update()));
      await tab.locator("[data-update]:not([hidden])").waitFor({ timeout: 15_000 });
      await tab.locator('[data-action="update"]').click();
      await tab.locator(`html[data-release="${NEXT}"][data-ready]`).waitFor({ state: "attached", timeout: 15_000 });
      assert.equal(await tab.locator(".site-head small").textContent(), "右江供电公司");
      assert.equal(await tab.locator('[data-result="total"]').getAttribute("data-value"), "105.66");
      await embedded();

      // A week later what nobody names is removed, and nothing else.
      const before = files(server.site);
      for (const name of before) utimesSync(path.join(server.site, name), new Date(Date.now() - 10 * 86_400_000), new Date(Date.now() - 10 * 86_400_000));
      execFileSync("sh", [path.join(root, "deploy/prune.sh"), server.site]);
      const gone = before.filter((name) => !existsSync(path.join(server.site, name)));
      assert.deepEqual(gone.map((name) => name.replace(/\.(br|gz)$/, "")).filter((name) => name !== made.app), []);
      assert.ok(gone.includes(made.app) && existsSync(path.join(server.site, `embed/${version}/diansuan.js`)));

      // Back.
      unpack(old);
      assert.equal(whole(), version);
      assert.equal(readFileSync(path.join(server.site, "config.json"), "utf8"), settings);
      const page = await context.newPage();
      await page.goto(server.url + link);
      await page.locator("html[data-ready]:not([data-release])").waitFor({ state: "attached", timeout: 15_000 });
      assert.equal(await page.locator('[data-result="total"]').getAttribute("data-value"), "52.83");
      await embedded();
      await page.close();
    } finally {
      await host.close();
      website.close();
    }
  });

  test("a site that is taken down is forgotten by browsers that kept it", async () => {
    const another = await browser.newContext();
    const page = await another.newPage();
    await page.goto(`${server.url}glossary/`);
    await page.evaluate(() => navigator.serviceWorker.ready);
    cpSync(path.join(root, "deploy/sw-off.js"), path.join(server.site, "sw.js"));
    for (const end of [".br", ".gz"]) rmSync(path.join(server.site, `sw.js${end}`), { force: true });
    await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration()).update()));
    await page.waitForFunction(async () => !(await navigator.serviceWorker.getRegistration()) && !(await caches.keys()).some((name) => name.startsWith("diansuan-")), undefined, { timeout: 15_000 });
    await another.close();
  });
});
