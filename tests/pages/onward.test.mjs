// The ways onward: each leads to a page that takes what goes along, and takes it from what its own page has.
import assert from "node:assert/strict";
import { test } from "node:test";
import { CALCULATORS, LANGUAGES, ROOT } from "../browser/support/pages.mjs";
import { documentOf } from "./support/site.mjs";

const ways = (path) => [...documentOf(path).querySelectorAll("[data-carry]")];
const has = (path, selector) => documentOf(path).querySelector(selector) !== null;
// What only some results have: known when something is typed that the example leaves out.
const SOMETIMES = ["base"];

for (const lang of LANGUAGES) {
  test(`${lang}: every calculator leads on, to two or three places for any answer`, () => {
    for (const folder of CALCULATORS) {
      const all = ways(ROOT[lang] + folder);
      const always = all.filter((way) => !way.dataset.when);
      assert.ok(all.length > 0, folder);
      assert.ok(always.length <= 3, `${folder}: ${always.length}`);
      if (folder !== "tariffs/") assert.ok(always.length + (all.length > always.length ? 1 : 0) >= 2, folder);
      assert.match(documentOf(ROOT[lang] + folder).querySelector(".onward").textContent, /95598/);
    }
  });

  test(`${lang}: what goes along is there, and has a field to go to`, () => {
    for (const folder of CALCULATORS) {
      const path = ROOT[lang] + folder;
      const known = (name) => SOMETIMES.includes(name) || has(path, `[data-result="${name}"]`) || has(path, `form [name="${name}"]`);
      for (const way of ways(path)) {
        const to = new URL(way.getAttribute("href"), `https://x/${path}`).pathname.slice(1);
        assert.ok(has(to, "h1"), `${path} to ${to}`);
        for (const pair of way.dataset.carry.split(" ").filter(Boolean)) {
          const [, target, source] = /^([^=]+)=!?([^:]+)/.exec(pair);
          assert.ok(has(to, `form [name="${target}"]`), `${path} to ${to}: no field ${target}`);
          assert.ok(known(source), `${path} to ${to}: nothing called ${source}`);
          const map = pair.split(":")[1];
          const options = [...documentOf(to).querySelectorAll(`[name="${target}"] option`)].map((option) => option.getAttribute("value"));
          for (const one of map?.split("|") ?? []) assert.ok(options.includes(one.split(">")[1]), `${path} to ${to}: ${target} has no ${one}`);
        }
        const when = way.dataset.when;
        if (when) assert.ok(known(when.split(":")[0]), `${path} to ${to}: nothing called ${when}`);
      }
    }
  });

  test(`${lang}: the first page leads a shop to a shop's bill`, () => {
    const door = [...documentOf(ROOT[lang]).querySelectorAll(".door")].find((one) => one.querySelector('a[href$="bill/shop/"]'));
    assert.equal(door?.querySelector("a").getAttribute("href").endsWith("bill/shop/"), true);
  });
}
