// Every calculator and the workbench once through Firefox and WebKit: it starts, a keystroke changes a
// result, nothing goes wrong on the console. Whatever else is tested is tested in Chromium.
//
//     node --test engines/*.test.mjs         ENGINES=webkit takes one of them only
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { CALCULATORS } from "../browser/support/pages.mjs";
import { serve } from "../browser/support/site.mjs";
import { firefox } from "./firefox.mjs";
import { webkit } from "./webkit.mjs";

const ENGINES = { firefox, webkit };
const LIMIT = { timeout: 90_000 };
const PATIENCE_MS = 20_000;

let site;
before(async () => {
  site = await serve("/");
});
after(() => site.stop());

/** Waits until a function in the page says yes, and returns what it said. */
async function until(page, what, run, ...args) {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await page.evaluate(run, ...args);
    if (answer) return answer;
    if (Date.now() > end) throw new Error([`${what}: not within ${PATIENCE_MS / 1000} s`, ...page.errors()].join("; "));
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The results as the page holds them. */
const results = () => [...document.querySelectorAll("[data-result]")].map((e) => e.dataset.value).join("|");

/** Where the first figure on the page does not count for the example that is shown, or changes nothing by its first digit. */
const FIRST = { "my-service/": '[name="events.late"]', "tariffs/": '[name$=".charge.1.price"]' };

/** Marks the first digit in the first field with a figure, and returns another digit; nothing without one. */
const focus = (selector) => {
  const fields = [...document.querySelectorAll(`main form ${selector}`)];
  const field = fields.find((e) => e.type === "text" && e.offsetParent && /^[0-9][0-9,.]*$/.test(e.value));
  if (!field) return undefined;
  field.focus();
  field.setSelectionRange(0, 1);
  return field.value[0] === "3" ? "2" : "3";
};

const changed = (before) => {
  const now = [...document.querySelectorAll("[data-result]")].map((e) => e.dataset.value).join("|");
  return now !== before;
};

for (const [name, start] of Object.entries(ENGINES)) {
  if (process.env.ENGINES && process.env.ENGINES !== name) continue;
  test(name, { timeout: 20 * 60_000 }, async (t) => {
    const page = await start();
    try {
      for (const path of CALCULATORS) {
        await t.test(`${name}: ${path} calculates`, LIMIT, async () => {
          await page.open(new URL(path, site.url).href);
          await until(page, "the calculator starts", () => document.documentElement.hasAttribute("data-ready"));
          const shown = await until(page, "results", results);
          const key = await until(page, "a field with a figure", focus, FIRST[path] ?? "input");
          await page.press(key);
          await until(page, "a result that changes with the keystroke", changed, shown);
          assert.deepEqual(page.errors(), []);
        });
      }
      await t.test(`${name}: the workbench shows a pyramid of its sample`, LIMIT, async () => {
        await page.open(new URL("workbench/", site.url).href);
        await until(page, "the workbench starts", () => Boolean(document.querySelector("#wb-sample-customers")));
        await page.evaluate(() => {
          const field = document.querySelector("#wb-sample-customers");
          for (let box = field.closest("details"); box; box = box.parentElement.closest("details")) box.open = true;
          field.value = "2000";
          field.dispatchEvent(new Event("input", { bubbles: true }));
          field.dispatchEvent(new Event("change", { bubbles: true }));
          [...document.querySelectorAll("button")].find((button) => button.textContent.trim() === "生成样例数据").click();
        });
        await until(page, "the import", () => {
          const button = [...document.querySelectorAll("button")].find((e) => e.textContent.trim().startsWith("导入") && !e.disabled);
          button?.click();
          return Boolean(button);
        });
        const customers = await until(page, "a pyramid", () => {
          const tiers = [...document.querySelectorAll("#wb-pyramid [data-tier]")];
          const sum = tiers.reduce((all, tier) => all + Number(tier.dataset.customers ?? 0), 0);
          return sum > 0 && sum;
        });
        assert.equal(customers, 2000);
        assert.deepEqual(page.errors(), []);
      });
    } finally {
      await page.quit();
    }
  });
}
