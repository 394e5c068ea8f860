// What pages say: nothing untranslated, no word of the trade without an entry in the glossary, no value without source.
import { readFileSync } from "node:fs";
import { CALCULATORS, LANGUAGES, PAGES, ROOT } from "./support/pages.mjs";
import { expect, open, test } from "./support/test.mjs";

const HAN = /\p{Script=Han}/u;
// Chinese on an English page: names of documents (marked as Chinese), the other language's name, units that the reader's bill prints.
const KEPT = /^(中文|百色|华明(建材厂)?)$/;

/** The texts of a page, but for what is marked as another language. */
const texts = (page) =>
  page.evaluate(() => {
    const found = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const own = document.documentElement.lang;
    while (walk.nextNode()) {
      const node = walk.currentNode;
      const lang = node.parentElement.closest("[lang]").lang;
      const text = node.textContent.trim();
      if (text && lang === own && !node.parentElement.closest("script, style, textarea, pre, code, .export")) found.push(text);
    }
    for (const element of document.querySelectorAll("[aria-label], [title], [placeholder]")) {
      for (const name of ["aria-label", "title", "placeholder"]) {
        const text = element.getAttribute(name);
        if (text && element.closest("[lang]").lang === own) found.push(text);
      }
    }
    return found;
  });

test("no Chinese on an English page", async ({ page }) => {
  test.setTimeout(120_000);
  const wrong = [];
  for (const { path, name } of PAGES.filter(({ lang, folder }) => lang === "en" && folder !== "rules/")) {
    await open(page, path);
    for (const text of await texts(page)) {
      // Formulas name some symbols in Chinese; they are drawn in both languages alike.
      if (HAN.test(text) && !KEPT.test(text)) wrong.push(`${name}: ${text.slice(0, 60)}`);
    }
  }
  expect(wrong).toEqual([]);
});

test("no English sentence on a Chinese page", async ({ page }) => {
  test.setTimeout(120_000);
  const wrong = [];
  for (const { path, name } of PAGES.filter(({ lang }) => lang === "zh")) {
    await open(page, path);
    for (const text of await texts(page)) {
      if (!HAN.test(text) && /[A-Za-z]{3,}\s+[A-Za-z]{2,}\s+[A-Za-z]{2,}/.test(text)) wrong.push(`${name}: ${text.slice(0, 60)}`);
    }
  }
  expect(wrong).toEqual([]);
});

test("every word of the trade on a field or result has its entry in the glossary", async ({ page }) => {
  test.setTimeout(120_000);
  const words = JSON.parse(readFileSync(new URL("./support/everyday.json", import.meta.url), "utf8"));
  for (const lang of LANGUAGES) {
    await open(page, `${ROOT[lang]}glossary/`);
    const entries = await page.evaluate(async () => (await fetch(`${document.querySelector("[data-search]").dataset.search}search.json`)).json());
    const terms = entries.filter((entry) => entry.term).flatMap((entry) => [entry.title, ...entry.also.split(" · ")]);
    const known = terms.filter((word) => word.length > 1).map((word) => word.toLowerCase());
    const missing = new Set();
    for (const folder of CALCULATORS) {
      await open(page, ROOT[lang] + folder);
      const labels = await page.locator("form label:not(.hidden), .figure-label").allTextContents();
      for (const label of labels.map((text) => text.trim().toLowerCase())) {
        if (label && !words[lang].includes(label) && !known.some((word) => label.includes(word))) missing.add(label);
      }
    }
    expect([...missing], lang).toEqual([]);
  }
});

test("every rule names its source, and what is not confirmed says so", async ({ page }) => {
  for (const lang of LANGUAGES) {
    await open(page, `${ROOT[lang]}rules/`);
    const rules = await page.locator("article.rule").evaluateAll((all) =>
      all.map((rule) => ({ id: rule.id, facts: [...rule.querySelectorAll("dd")].map((dd) => dd.textContent.trim()), badges: rule.querySelectorAll(".badge").length })),
    );
    expect(rules.length).toBeGreaterThan(80);
    for (const { id, facts, badges } of rules) {
      expect(facts.slice(0, 4).every((fact) => fact.length > 1), id).toBe(true);
      expect(badges, id).toBeGreaterThan(1);
    }
  }
});
