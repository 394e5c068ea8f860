// Every generated page as a document: valid, without inline code, under the agreed policy. No browser.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { HtmlValidate } from "html-validate";
import { PAGES } from "../browser/support/pages.mjs";
import { serve } from "../browser/support/site.mjs";

let site;
before(async () => {
  site = await serve("/");
});
after(() => site.stop());

/** Asks for a page or a file of the site. */
const get = (path) => fetch(new URL(path, site.url));

const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: {
    // The generator's style: `<path></path>`, one long line, the doctype in capitals or not.
    "void-style": "off",
    "no-trailing-whitespace": "off",
    "doctype-style": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    // Chinese titles are short, English ones are not measured in letters of print.
    "long-title": "off",
    // A table that scrolls in a frame of its own: a named region that takes the focus.
    "prefer-native-element": ["error", { exclude: ["region"] }],
    // Forms calculate while one types: there is nothing to submit, and text is the default type.
    "wcag/h32": "off",
    "no-implicit-input-type": "off",
    "no-inline-style": "error",
    "no-implicit-button-type": "error",
    "input-missing-label": "error",
    "tel-non-breaking": "off",
    // Ids name the field they are about, points and all.
    "valid-id": ["error", { relaxed: true }],
  },
});

for (const { name, path } of [...PAGES, { name: "404", path: "404.html" }]) {
  test(`valid: ${name}`, async () => {
    const answer = await get(path);
    assert.equal(answer.status, 200);
    const report = await validator.validateString(await answer.text());
    const messages = report.results.flatMap((r) => r.messages.map((m) => `${m.line}:${m.column} ${m.ruleId}: ${m.message}`));
    assert.deepEqual(messages, []);
  });
}

test("every page goes out under the strict policy", async () => {
  for (const { path, embedded } of PAGES) {
    const answer = await get(path);
    const html = await answer.text();
    const sent = answer.headers.get("content-security-policy") ?? "";
    const meta = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? "";
    for (const policy of [sent, meta]) {
      assert.ok(policy.includes("default-src 'none'"), `${path}: ${policy}`);
      assert.match(policy, /script-src 'self' 'wasm-unsafe-eval'(;|$)/, path);
      assert.doesNotMatch(policy.replace("frame-ancestors *", ""), /unsafe-inline|'unsafe-eval'|https?:|\*/, path);
    }
    const frames = /frame-ancestors ([^;]+)/.exec(sent)?.[1].trim();
    assert.equal(frames, embedded ? "*" : "'none'", path);
    assert.doesNotMatch(html, /\son[a-z]+="|\sstyle="|<style|javascript:/i, `${path}: code or style in the page`);
    for (const [tag] of html.matchAll(/<script[^>]*>/g)) assert.ok(tag.includes("src="), `${path}: ${tag}`);
    assert.doesNotMatch(html, /(src|href)="(https?:)?\/\//, `${path}: something of a third party`);
  }
});

test("the files beside the pages", async () => {
  const manifest = await (await get("manifest.webmanifest")).json();
  assert.ok(manifest.name);
  assert.doesNotMatch(manifest.start_url, /^\//, "relative, for a sub-path");
  for (const icon of manifest.icons ?? []) assert.equal((await get(icon.src)).status, 200, icon.src);
  const map = await (await get("sitemap.xml")).text();
  for (const { path, embedded } of PAGES) {
    if (!embedded) assert.ok(map.includes(`/${path}</loc>`), path);
  }
  assert.equal((await get("robots.txt")).status, 200);
  const wasm = await get("pkg/diansuan_bg.wasm");
  assert.equal(wasm.headers.get("content-type"), "application/wasm");
});

test("what is compressed is sent compressed, and is the same", async () => {
  const { default: http } = await import("node:http");
  const { brotliDecompressSync, gunzipSync } = await import("node:zlib");
  const unpack = { br: brotliDecompressSync, gzip: gunzipSync };
  /** The answer as it travels; `fetch` would unpack it. */
  const ask = (path, encoding) =>
    new Promise((resolve, reject) => {
      const headers = { "accept-encoding": encoding };
      http.get(new URL(path, site.url), { headers }, (answer) => {
        const parts = [];
        answer.on("data", (part) => parts.push(part));
        answer.on("end", () => resolve({ headers: answer.headers, bytes: Buffer.concat(parts) }));
      }).on("error", reject);
    });
  for (const path of ["", "en/bill/", "pkg/diansuan_bg.wasm", "sw.js"]) {
    const plain = (await ask(path, "identity")).bytes;
    for (const encoding of ["br", "gzip"]) {
      const { headers, bytes } = await ask(path, encoding);
      assert.equal(headers["content-encoding"], encoding, path);
      assert.ok(bytes.length < plain.length, path);
      assert.ok(unpack[encoding](bytes).equals(plain), `${path}: ${encoding}`);
    }
  }
});
