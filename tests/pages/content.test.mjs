// What pages say: nothing untranslated, no word of the trade without an entry in the glossary, no value without source.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { CALCULATORS, LANGUAGES, PAGES, ROOT } from "../browser/support/pages.mjs";
import { documentOf, json, language } from "./support/site.mjs";

const HAN = /\p{Script=Han}/u;
// Chinese on an English page: names of documents (marked as Chinese), the other language's name, units that the reader's bill prints.
const KEPT = /^(中文|百色|华明(建材厂)?)$/;

/** The texts of a page, but for what is marked as another language. */
function texts(path) {
  const { body, documentElement } = documentOf(path);
  const own = documentElement.getAttribute("lang");
  const found = [];
  const walk = (element) => {
    if (["SCRIPT", "STYLE", "TEXTAREA", "PRE", "CODE"].includes(element.tagName) || element.classList.contains("export")) return;
    for (const node of element.childNodes) {
      if (node.nodeType === 1) walk(node);
      else if (node.nodeType === 3 && node.data.trim() && language(element) === own) found.push(node.data.trim());
    }
  };
  walk(body);
  for (const element of body.querySelectorAll("[aria-label], [title], [placeholder]")) {
    for (const name of ["aria-label", "title", "placeholder"]) {
      const text = element.getAttribute(name);
      if (text && language(element) === own) found.push(text);
    }
  }
  return found;
}

test("no Chinese on an English page", () => {
  const wrong = [];
  let seen = 0;
  for (const { path, name } of PAGES.filter(({ lang, folder }) => lang === "en" && folder !== "rules/")) {
    for (const text of texts(path)) {
      seen += 1;
      if (HAN.test(text) && !KEPT.test(text)) wrong.push(`${name}: ${text.slice(0, 60)}`);
    }
  }
  assert.deepEqual(wrong, []);
  assert.ok(seen > 1000, `${seen} texts`);
});

test("no English sentence on a Chinese page", () => {
  const wrong = [];
  for (const { path, name } of PAGES.filter(({ lang }) => lang === "zh")) {
    for (const text of texts(path)) {
      if (!HAN.test(text) && /[A-Za-z]{3,}\s+[A-Za-z]{2,}\s+[A-Za-z]{2,}/.test(text)) wrong.push(`${name}: ${text.slice(0, 60)}`);
    }
  }
  assert.deepEqual(wrong, []);
});

for (const lang of LANGUAGES) {
  test(`${lang}: every word of the trade on a field or result has its entry in the glossary`, () => {
    const everyday = JSON.parse(readFileSync(new URL("../browser/support/everyday.json", import.meta.url), "utf8"))[lang];
    const terms = json(`${ROOT[lang]}search.json`).filter((entry) => entry.term).flatMap((entry) => [entry.title, ...entry.also.split(" · ")]);
    const known = terms.filter((word) => word.length > 1).map((word) => word.toLowerCase());
    const missing = new Set();
    let labels = 0;
    for (const folder of CALCULATORS) {
      for (const element of documentOf(ROOT[lang] + folder).querySelectorAll("form label:not(.hidden), .figure-label")) {
        const label = element.textContent.trim().toLowerCase();
        labels += 1;
        if (label && !everyday.includes(label) && !known.some((word) => label.includes(word))) missing.add(label);
      }
    }
    assert.deepEqual([...missing], []);
    assert.ok(labels > 100, `${labels} labels`);
  });

  test(`${lang}: every calculator explains terms and links to them`, () => {
    for (const folder of CALCULATORS) assert.ok(documentOf(ROOT[lang] + folder).querySelectorAll(".terms dt a").length > 1, folder);
  });

  test(`${lang}: every rule names its source, and what is not confirmed says so`, () => {
    const rules = documentOf(`${ROOT[lang]}rules/`).querySelectorAll("article.rule");
    assert.ok(rules.length > 80);
    for (const rule of rules) {
      const facts = rule.querySelectorAll("dd").map((dd) => dd.textContent.trim());
      assert.ok(facts.slice(0, 4).every((fact) => fact.length > 1), rule.id);
      assert.ok(rule.querySelectorAll(".badge").length > 1, rule.id);
    }
  });
}
