// The packed package in what packs programs for browsers, and by those who check packages.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import http from "node:http";
import path from "node:path";
import { after, describe, test } from "node:test";
import { chromium } from "@playwright/test";
import { executablePath, flags } from "../browser/support/chromium.mjs";
import { INPUT, MONEY, project, run } from "./support.mjs";

const bin = (name) => path.join(import.meta.dirname, "node_modules/.bin", name);
const SHOW = `init().then(() => { document.title += powerFactor(${INPUT}).adjustment + "|"; });`;
const FILES = {
  "package.json": `{ "type": "module", "dependencies": { "diansuan": "*" } }`,
  "index.html": `<!DOCTYPE html><title></title><script type="module" src="./src/main.js"></script>`,
  "src/main.js": `import init, { powerFactor } from "diansuan";
    import "diansuan/element";
    import "diansuan/steps";
    ${SHOW}
    const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
    worker.onmessage = ({ data }) => { document.title += data + "|"; };
    if (customElements.get("diansuan-steps") && customElements.get("diansuan-calculator")) document.body.append("elements");`,
  "src/worker.js": `import init, { powerFactor } from "diansuan"; init().then(() => postMessage(powerFactor(${INPUT}).adjustment));`,
};

const browser = await chromium.launch({ executablePath, args: flags });
after(() => browser.close());

/** The page says the money as often as there are places that calculate it. */
async function shows(url, title, body) {
  const page = await browser.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => message.type() === "error" && !/favicon/.test(message.location().url) && errors.push(message.text()));
  await page.goto(url);
  await page.waitForFunction((title) => document.title === title, title, { timeout: 60_000 }).catch(async () => errors.push(`title: ${await page.title()}`));
  assert.match(await page.locator("body").innerText(), body);
  assert.deepEqual(errors, []);
  await page.close();
}

const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".wasm": "application/wasm" };
async function served(folder, check) {
  const server = http.createServer((request, response) => {
    const file = path.join(folder, new URL(request.url, "http://a").pathname.replace(/\/$/, "/index.html"));
    try {
      const bytes = readFileSync(file);
      response.writeHead(200, { "content-type": TYPES[path.extname(file)] ?? "text/plain" }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    await check(`http://127.0.0.1:${server.address().port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Starts a server that names its address, and ends it. */
async function started(place, command, args, check) {
  const child = spawn(command, args, { cwd: place, env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NO_COLOR: "1" } });
  try {
    const url = await new Promise((resolve, reject) => {
      let said = "";
      const late = setTimeout(() => reject(new Error(said)), 60_000);
      for (const stream of [child.stdout, child.stderr]) {
        stream.on("data", (chunk) => {
          said += chunk;
          const found = /http:\/\/(localhost|127\.0\.0\.1):\d+/.exec(said);
          if (found) resolve((clearTimeout(late), found[0].replace("localhost", "127.0.0.1")));
        });
      }
      child.on("exit", (code) => reject(new Error(`${code}: ${said}`)));
    });
    await check(`${url}/`);
  } finally {
    child.kill();
  }
}

test("publint finds nothing", async () => {
  const { publint } = await import("./node_modules/publint/src/index-node.js");
  const { place } = project({});
  const { messages } = await publint({ pkgDir: path.join(place, "node_modules/diansuan"), strict: true, pack: false });
  assert.deepEqual(messages.map(({ code, path }) => `${code}: ${path.join(".")}`), []);
});

test("the types are right for all ways of importing; CommonJS in Node 20.18 and before needs import()", () => {
  const { place, packed } = project({});
  const said = run(place, bin("attw"), [packed, "--format", "json", "--ignore-rules", "cjs-resolves-to-esm"], 120);
  const { analysis } = JSON.parse(said);
  assert.deepEqual(analysis.problems.filter(({ kind }) => kind !== "CJSResolvesToESM"), []);
  assert.ok(Object.keys(analysis.entrypoints).includes("./steps"));
});

describe("in a browser", () => {
  const BOTH = `${MONEY}|${MONEY}|`;
  test("Vite, while developing", async () => {
    const { place } = project(FILES);
    await started(place, bin("vite"), ["--port", "0", "--host", "127.0.0.1"], (url) => shows(url, BOTH, /elements/));
  });
  test("Vite, built", async () => {
    const { place } = project(FILES);
    run(place, bin("vite"), ["build", "--logLevel", "warn"], 120);
    await served(path.join(place, "dist"), (url) => shows(url, BOTH, /elements/));
  });
  test("webpack", async () => {
    const { place } = project({ ...FILES, "dist/index.html": `<!DOCTYPE html><title></title><body><script src="main.js"></script>`, "src/index.js": FILES["src/main.js"] });
    const { default: webpack } = await import("./node_modules/webpack/lib/index.js");
    const stats = await new Promise((resolve, reject) =>
      webpack({ mode: "production", context: place, output: { path: path.join(place, "dist") } }, (error, stats) => (error ? reject(error) : resolve(stats))),
    );
    assert.deepEqual(stats.toJson().errors, []);
    await served(path.join(place, "dist"), (url) => shows(url, BOTH, /elements/));
  });
  test("Next: on the server, and in the browser", async () => {
    const { place } = project(
      {
        "package.json": `{ "dependencies": { "diansuan": "*", "next": "*", "react": "*", "react-dom": "*" } }`,
        "next.config.mjs": `export default { turbopack: { root: ${JSON.stringify(import.meta.dirname)} } };`,
        "app/layout.js": `export default function Layout({ children }) { return <html lang="zh"><body>{children}</body></html>; }`,
        "app/page.js": `import init, { powerFactor } from "diansuan";
          import Client from "./client";
          export const dynamic = "force-dynamic";
          export default async function Page() { await init(); return <p>server {powerFactor(${INPUT}).adjustment} <Client /></p>; }`,
        "app/client.js": `"use client";
          import { useEffect } from "react";
          import init, { powerFactor } from "diansuan";
          export default function Client() { useEffect(() => { ${SHOW.replace("+=", "=")} }, []); return <diansuan-calculator>elements</diansuan-calculator>; }`,
      },
      path.join(import.meta.dirname, "out"),
    );
    run(place, bin("next"), ["build"], 240);
    await started(place, bin("next"), ["start", "--port", "0", "--hostname", "127.0.0.1"], (url) => shows(url, `${MONEY}|`, /server 9229\.36 elements/));
  });
});
