// Playwright's `test` with a guard on every page: nothing may go wrong in silence.
import { expect, test as base } from "@playwright/test";

export const site = process.env.DIANSUAN_SITE;
export const below = process.env.DIANSUAN_BELOW;
export { expect };

/** Notes errors, policy violations and requests to anywhere but `origins`. */
function watch(context, origins, found) {
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (["data:", "blob:", "about:"].includes(url.protocol)) return;
    if (!origins.has(url.origin)) found.push(`request to ${request.url()}`);
  });
  context.on("console", (message) => {
    const text = message.text();
    if (message.type() === "error" || /Content.Security.Policy|Refused to/i.test(text)) found.push(`console: ${text}`);
  });
  context.on("weberror", (error) => found.push(`uncaught: ${error.error()}`));
}

export const test = base.extend({
  /** Origins a page may talk to; tests with a server of their own add it. */
  origins: async ({}, use) => use(new Set([site, below].map((url) => new URL(url).origin))),
  /** Patterns of trouble that a test brings about on purpose. */
  expected: async ({}, use) => use([]),
  guard: [
    async ({ context, origins, expected }, use) => {
      const found = [];
      watch(context, origins, found);
      await context.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", (event) => {
          console.error(`Content Security Policy: ${event.violatedDirective} ${event.blockedURI}`);
        });
      });
      await use(found);
      expect(found.filter((line) => !expected.some((pattern) => pattern.test(line)))).toEqual([]);
    },
    { auto: true },
  ],
});

/** Of a test that repeats another one with other words or at another address: it runs in `./test all`. */
export const MORE = { tag: "@more" };

/** The same where `lang` is the language left to `./test all`; the other language's test is always run. */
export const moreIn = (left, lang) => (lang === left ? MORE : {});

/** Opens a page and waits for its calculator. */
export async function open(page, path, root = site) {
  const response = await page.goto(new URL(path, root).href);
  expect(response.ok(), `${path}: ${response.status()}`).toBe(true);
  if (await page.locator("[data-island]").count()) await ready(page);
}

/** Opens a page and makes its example the visitor's own, as if all of it had been typed. */
export async function openOwn(page, path, root = site) {
  await open(page, path, root);
  await adopt(page);
}

/** Makes all that stands in the fields the visitor's own. */
export async function adopt(page) {
  await page.locator(":root").evaluate((root) => {
    root.dataset.figures = "own";
    for (const field of root.querySelectorAll("form[data-calc] [name]")) field.dataset.given = "";
    const field = root.querySelector("form[data-calc] [name]");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}
/** What is there within milliseconds is looked at again as soon: an expectation's own pauses begin with a tenth of a second. */
export const SOON = { intervals: [10, 20, 40, 80, 160, 320, 640] };

export async function ready(page) {
  await page.locator("html[data-ready]").waitFor({ state: "attached", timeout: 10_000 });
}

/** The form's field. */
export const field = (page, calc, name) => page.locator(`form[data-calc="${calc}"] [name="${name}"]`);

/** Types as a person does: into the field, all of it anew, key by key. */
export async function type(page, calc, name, text) {
  const input = field(page, calc, name);
  await input.click();
  await input.press("ControlOrMeta+a");
  await input.press("Delete");
  await input.pressSequentially(text);
}

/** Expects results by their raw values. */
export async function expectResults(page, values) {
  for (const [name, value] of Object.entries(values)) {
    await expect(page.locator(`[data-result="${name}"]`), name).toHaveAttribute("data-value", value);
  }
}
