import { chromium } from "@playwright/test";
import { readFileSync } from "node:fs";
import { serve } from "./browser/support/site.mjs";
import { shellPath, flags } from "./browser/support/chromium.mjs";
import { AxeBuilder } from "@axe-core/playwright";
import { createRequire } from "node:module";
const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const s = await serve("/");
const b = await chromium.launch({ executablePath: shellPath, args: flags });
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
for (const path of ["workshop/", "power-factor/", "home", "rules/"].slice(0, +(process.argv[2] ?? 3))) {
  const c = await b.newContext(); const page = await c.newPage();
  let t = Date.now(); const lap = (w) => { console.log(path, w, Date.now() - t); t = Date.now(); };
  await page.goto(new URL(path === "home" ? "" : path, s.url).href);
  await page.locator("details").evaluateAll((all) => all.forEach((d) => (d.open = true)));
  lap("open");
  console.log("nodes", await page.evaluate(() => document.querySelectorAll("*").length));
  await new AxeBuilder({ page }).withTags(TAGS).analyze(); lap("builder");
  await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode(true).analyze(); lap("legacy");
  await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode(true).options({ resultTypes: ["violations"] }).analyze(); lap("legacy+violations only");
  await new AxeBuilder({ page }).withRules(["color-contrast", "link-in-text-block"]).analyze(); lap("colours builder");
  await page.evaluate(source); lap("inject");
  const r = await page.evaluate(async (tags) => {
    const logs = []; const old = console.log; axe.log = (...a) => logs.push(a.join(" "));
    const v = await axe.run(document, { runOnly: tags, resultTypes: ["violations"], performanceTimer: true, preload: false });
    return { v: v.violations.length, logs };
  }, TAGS); lap("direct no preload");
  const times = r.logs.map((l) => [+(/took ([\d.]+)/.exec(l) ?? [0, 0])[1], l]).sort((a, b) => b[0] - a[0]).slice(0, 14);
  for (const x of times) console.log("   ", x[1]);
  await c.close();
}
await b.close(); s.stop(); process.exit();
