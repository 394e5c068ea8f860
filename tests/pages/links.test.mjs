// Links that lead somewhere, and what pages say of themselves.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { CALCULATORS, LANGUAGES, PAGES, ROOT, SITE_PAGES, TAG } from "../browser/support/pages.mjs";
import { documentOf } from "./support/site.mjs";

/** Any host, and a folder in it: no link may leave the folder, as the site may lie below one. */
const HOME = "https://site.invalid/tools/diansuan/";
const DIST = new URL("../../dist/site/", import.meta.url);

const links = (path) =>
  documentOf(path)
    .querySelectorAll("[href], [src]")
    .map((element) => element.getAttribute("href") ?? element.getAttribute("src"));

/** Where a link of a page leads: the page's or file's path below the site, and the place on it. */
function target(path, link) {
  const url = new URL(link, HOME + path);
  if (url.origin !== new URL(HOME).origin) return undefined;
  const below = url.href.startsWith(HOME) ? url.pathname.slice(new URL(HOME).pathname.length) : undefined;
  return { below, place: decodeURIComponent(url.hash.slice(1)) };
}

test("every link of every page leads somewhere, at the root and below a sub-path", () => {
  const wrong = [];
  const led = new Set();
  for (const { path } of PAGES) {
    for (const link of links(path)) {
      const to = target(path, link);
      if (!to) continue;
      if (to.below === undefined || link.startsWith("/")) {
        wrong.push(`${path || "home"} → ${link} leaves the site`);
        continue;
      }
      led.add(to.below);
      const file = to.below === "" || to.below.endsWith("/") ? `${to.below}index.html` : to.below;
      if (!existsSync(new URL(file, DIST))) wrong.push(`${path || "home"} → ${link}: no such page`);
      // Inputs of a calculator are no place on its page.
      else if (to.place && !to.place.includes("=") && file.endsWith(".html") && !documentOf(to.below).getElementById(to.place)) wrong.push(`${path || "home"} → ${link}: no such place`);
    }
  }
  assert.deepEqual(wrong, []);
  assert.ok(led.size > PAGES.length / 2, `${led.size} targets`);
});

test("pages name their language, title, description and the other language", () => {
  const titles = new Set();
  for (const { path, lang, embedded } of PAGES) {
    const page = documentOf(path);
    assert.equal(page.documentElement.getAttribute("lang"), TAG[lang], path);
    assert.equal(page.querySelectorAll("h1").length, 1, path);
    if (!embedded) assert.ok(page.querySelector(`[hreflang="${TAG[lang === "zh" ? "en" : "zh"]}"]`), path);
    assert.equal(page.querySelectorAll('meta[name="robots"][content*="noindex"]').length, embedded ? 1 : 0, path);
    assert.ok(page.querySelector('meta[name="description"]').getAttribute("content").length > 15, path);
    if (!embedded) titles.add(page.title);
  }
  assert.equal(titles.size, PAGES.filter((page) => !page.embedded).length, "every page has its own title");
});

for (const lang of LANGUAGES) {
  test(`${lang}: the first page leads to every page in one or two steps`, () => {
    const pages = (path) => links(path).map((link) => target(path, link)?.below).filter((below) => below?.startsWith(ROOT[lang]));
    const first = new Set(pages(ROOT[lang]));
    const reached = new Set([...first].filter((path) => path === "" || path.endsWith("/")).flatMap(pages).concat(...first));
    for (const folder of SITE_PAGES) assert.ok(reached.has(ROOT[lang] + folder), folder);
    assert.ok(CALCULATORS.filter((folder) => first.has(ROOT[lang] + folder)).length > 10);
  });
}
