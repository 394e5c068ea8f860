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
const PATIENCE_MS = 15_000;
/** Fields that are tried before a page counts as one where nothing changes: the first may be a name. */
const TRIES = 4;

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
    if (Date.now() > end) throw new Error(`${what}: not within ${PATIENCE_MS / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The results as the page holds them. */
const results = () => [...document.querySelectorAll("[data-result]")].map((e) => e.dataset.value).join("|");

/** Puts the caret to the end of a field of the page's form that takes figures; false where there is none. */
const focus = (number) => {
  const fields = [...document.querySelectorAll("main form[data-calc] input, main form[data-calc] textarea")];
  const typed = fields.filter((e) => e.offsetParent && !e.disabled && !e.readOnly && ["text", "textarea"].includes(e.type) && /[0-9]$/.test(e.value.trim()));
  const field = typed[number];
  if (!field) return false;
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
  return true;
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
          let changed = false;
          for (let number = 0; number < TRIES && !changed; number += 1) {
            if (!(await page.evaluate(focus, number))) break;
            await page.press("1");
            const differs = (before) => {
              const now = [...document.querySelectorAll("[data-result]")].map((e) => e.dataset.value).join("|");
              return now !== before;
            };
            const end = Date.now() + 3000;
            while (!changed && Date.now() < end) changed = await page.evaluate(differs, shown);
          }
          assert.ok(changed, "a keystroke changes no result");
          assert.deepEqual(page.errors(), []);
        });
      }
      await t.test(`${name}: the workbench shows a pyramid of its sample`, LIMIT, async () => {
        await page.open(new URL("workbench/", site.url).href);
        await until(page, "the workbench starts", () => document.querySelector("#wb-sample-customers"));
        await page.evaluate(() => {
          const field = document.querySelector("#wb-sample-customers");
          for (let box = field.closest("details"); box; box = box.parentElement.closest("details")) box.open = true;
          field.value = "2000";
          field.dispatchEvent(new Event("input", { bubbles: true }));
          field.dispatchEvent(new Event("change", { bubbles: true }));
          [...document.querySelectorAll("button")].find((button) => button.textContent.trim() === "生成样例数据").click();
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
