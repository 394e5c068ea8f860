// Every generated page as a document: valid, without inline code, under the agreed policy.
import { HtmlValidate } from "html-validate";
import { PAGES } from "./support/pages.mjs";
import { expect, site, test } from "./support/test.mjs";

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
  test(`valid: ${name}`, async ({ request }) => {
    const answer = await request.get(new URL(path, site).href);
    expect(answer.status()).toBe(200);
    const report = await validator.validateString(await answer.text());
    const messages = report.results.flatMap((r) => r.messages.map((m) => `${m.line}:${m.column} ${m.ruleId}: ${m.message}`));
    expect(messages).toEqual([]);
  });
}

test("every page goes out under the strict policy", async ({ request }) => {
  for (const { path, embedded } of PAGES) {
    const answer = await request.get(new URL(path, site).href);
    const html = await answer.text();
    const meta = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? "";
    for (const policy of [answer.headers()["content-security-policy"] ?? "", meta]) {
      expect(policy, path).toContain("default-src 'none'");
      expect(policy, path).toMatch(/script-src 'self' 'wasm-unsafe-eval'(;|$)/);
      expect(policy.replace("frame-ancestors *", ""), path).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
    }
    const frames = /frame-ancestors ([^;]+)/.exec(answer.headers()["content-security-policy"] ?? "")?.[1].trim();
    expect(frames, path).toBe(embedded ? "*" : "'none'");
    expect(html, `${path}: code or style in the page`).not.toMatch(/\son[a-z]+="|\sstyle="|<style|javascript:/i);
    for (const [tag] of html.matchAll(/<script[^>]*>/g)) expect(tag, path).toContain("src=");
    expect(html, `${path}: something of a third party`).not.toMatch(/(src|href)="(https?:)?\/\//);
  }
});

test("the files beside the pages", async ({ request }) => {
  const manifest = await (await request.get(new URL("manifest.webmanifest", site).href)).json();
  expect(manifest.name).toBeTruthy();
  expect(manifest.start_url, "relative, for a sub-path").not.toMatch(/^\//);
  for (const icon of manifest.icons ?? []) expect((await request.get(new URL(icon.src, site).href)).status()).toBe(200);
  const map = await (await request.get(new URL("sitemap.xml", site).href)).text();
  for (const { path, embedded } of PAGES) {
    if (!embedded) expect(map).toContain(`/${path}</loc>`);
  }
  expect((await request.get(new URL("robots.txt", site).href)).status()).toBe(200);
  const wasm = await request.get(new URL("pkg/diansuan_bg.wasm", site).href);
  expect(wasm.headers()["content-type"]).toBe("application/wasm");
});
