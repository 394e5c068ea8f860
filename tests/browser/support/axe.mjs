// axe in the page itself. Its own driver for Playwright opens a second page for every verdict and brings back
// what is in order, too: nearly three times the time, for the same violations.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Rules whose verdict hangs on colours: all that another theme can change. */
const COLOURS = ["color-contrast", "link-in-text-block"];

/** A line for every violation on the page, with what axe says of it; `without` names rules that are left out. */
export const findings = (page, without = []) =>
  run(page, { runOnly: { type: "tag", values: TAGS }, rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])) });

/** The same of the rules about colours alone. */
export const findingsOfColours = (page) => run(page, { runOnly: { type: "rule", values: COLOURS } });

async function run(page, options) {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(source);
  return page.evaluate(async (options) => {
    const { violations } = await globalThis.axe.run(document, { resultTypes: ["violations"], ...options });
    return violations.flatMap((v) => v.nodes.map((node) => `${v.id}: ${node.target.join(" ")} — ${node.failureSummary?.split("\n")[1]?.trim()}`));
  }, options);
}
