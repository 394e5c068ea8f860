// Until a calculator has started, and where it never does, no figure of the example stands beside other inputs.
import { foreign, proxy } from "./support/site.mjs";
import { CALCULATORS, LANGUAGES, ROOT } from "./support/pages.mjs";
import { SOON, adopt, expect, expectResults, field, moreIn, open, ready, site, test, type } from "./support/test.mjs";

// Trouble is brought about on purpose.
test.use({ expected: [/did not start|Failed to load|CORS|ERR_FAILED|WebAssembly|not allowed|unreachable/i] });
test.setTimeout(300_000);

const EMBEDS = CALCULATORS.map((folder) => `embed/${folder}`);
const SCRIPT = /\/assets\/(?!first\.|app\.)[\w-]+\.[0-9a-f]+\.js$/;
const APP = /\/assets\/app\.[0-9a-f]+\.js$/;
const WASM = /\.wasm$/;

/** What keeps a calculator from starting, and the cause that the page gives for it. */
const JUNE = { activeKwh: "121040", reactiveKvarh: "131520", base: "10000" };
const TROUBLES = {
  "the wasm blocked": { cause: "network", bring: (page) => page.route(WASM, (route) => route.abort()) },
  "the wasm not found": { cause: "network", bring: (page) => page.route(WASM, (route) => route.fulfill({ status: 404, body: "" })) },
  "the wasm never answered": { cause: "slow", bring: (page) => page.route(WASM, () => {}) },
  "its script blocked": { cause: "network", bring: (page) => page.route(SCRIPT, (route) => route.abort()) },
  "the page's script blocked": { cause: "network", bring: (page) => page.route(APP, (route) => route.abort()) },
  "no WebAssembly": { cause: "engine", bring: (page) => page.addInitScript(() => delete globalThis.WebAssembly) },
};

/** What a reader sees: figures and messages that are there to be seen, and whether figures can be handed on. */
const seen = (root) => {
  const visible = (selector) => [...root.querySelectorAll(selector)].filter((one) => one.checkVisibility({ visibilityProperty: true })).length;
  return {
    figures: visible("[data-result], .figure-value, .steps li"),
    messages: visible(".starting"),
    cause: root.dataset.cause ?? "",
    handedOn: [...root.querySelectorAll("button[data-when-ready]")].filter((button) => !button.disabled).length,
  };
};

/** Types one digit and waits out the watch: not a figure of the example, but why and what to do. */
async function expectNoExample(page, frame, where, cause) {
  const root = frame.locator(":root");
  const input = frame.locator('fieldset[data-entries]:enabled form[data-calc] :is(input:not([type]), textarea):visible').first();
  await input.press("7");
  const first = await root.evaluate(seen);
  expect([first.figures, first.handedOn], `${where}, at once`).toEqual([0, 0]);
  if (cause === "slow") await page.clock.fastForward(11_000);
  await expect.poll(() => root.evaluate(seen).then((now) => ({ ...now, messages: now.messages > 0 })), { ...SOON, message: where }).toEqual({ figures: 0, messages: true, cause, handedOn: 0 });
}

for (const [trouble, { cause, bring }] of Object.entries(TROUBLES)) {
  for (const lang of LANGUAGES) {
    test(`${lang} ${trouble}: every page hides the example and says why`, moreIn("en", lang), async ({ page }) => {
      await bring(page);
      await page.clock.install();
      for (const folder of [...CALCULATORS, ...EMBEDS]) {
        await page.goto(new URL(ROOT[lang] + folder, site).href, { waitUntil: "commit" });
        await expectNoExample(page, page, folder, cause);
      }
      await page.goto(new URL(`${ROOT[lang]}workbench/`, site).href, { waitUntil: "commit" });
      await expect(page.locator("h1")).toBeVisible();
      await page.clock.fastForward(11_000);
      await expect(page.locator(`html[data-cause="${cause}"] .starting`)).toBeVisible();
    });
  }
}

for (const lang of LANGUAGES) {
  test(`${lang} in a frame that is cut off from its own site`, moreIn("zh", lang), async ({ page, origins }) => {
    // A host that lets every origin read its files would start the calculator.
    const server = await proxy(new URL(site).origin, undefined, ["access-control-allow-origin"]);
    await page.clock.install();
    origins.add(new URL(server.url).origin);
    try {
      for (const folder of EMBEDS) {
        const host = await foreign(`<!DOCTYPE html><title>Host</title><iframe title="c" sandbox="allow-scripts allow-forms" src="${server.url}${ROOT[lang]}${folder}" width="800" height="900"></iframe>`);
        origins.add(new URL(host.url).origin);
        await page.goto(host.url, { waitUntil: "commit" });
        await expectNoExample(page, page.frameLocator("iframe"), folder, "sandbox");
        await host.close();
      }
    } finally {
      await server.close();
    }
  });

  test(`${lang} without any script nothing can be typed beside the example, which is called one`, moreIn("zh", lang), async ({ browser }) => {
    for (const blocked of ["switched off", "blocked"]) {
      const context = await browser.newContext({ javaScriptEnabled: blocked === "blocked" });
      const page = await context.newPage();
      if (blocked === "blocked") await page.route(/\.js$/, (route) => route.abort());
      for (const folder of [...CALCULATORS, ...EMBEDS]) {
        await page.goto(new URL(ROOT[lang] + folder, site).href);
        await expect(page.locator(".unstarted"), folder).toBeVisible();
        await expect(page.locator("form [name]:enabled, [data-island] :is(input, select, textarea):enabled, [data-action=print]:enabled"), folder).toHaveCount(0);
        const named = await page.locator("[data-island]").first().evaluate((one) => getComputedStyle(one, "::before").content);
        expect(named, folder).toMatch(lang === "zh" ? /示例/ : /Example/);
      }
      await context.close();
    }
  });
}

test("in such a frame a calculator starts where the host lets every origin read its files", async ({ page, origins }) => {
  for (const [folder, name, text, results] of [["power-factor/", "base", "10000", { adjustment: "1200.00" }], ["bill/", "usage.kwh", "100", { total: "52.83" }]]) {
    const host = await foreign(`<!DOCTYPE html><title>Host</title><iframe title="c" sandbox="allow-scripts allow-forms" src="${site}embed/${folder}" width="800" height="900"></iframe>`);
    origins.add(new URL(host.url).origin);
    await page.goto(host.url);
    const frame = page.frameLocator("iframe");
    await expect(frame.locator("html[data-ready]")).toBeAttached({ timeout: 20_000 });
    await adopt(frame);
    await type(frame, folder.slice(0, -1), name, text);
    await expectResults(frame, results);
    await host.close();
  }
});

test("in real time: a message within eleven seconds", async ({ page }) => {
  await page.route(WASM, () => {});
  await page.goto(new URL("power-factor/", site).href, { waitUntil: "commit" });
  await field(page, "power-factor", "base").press("End");
  const began = Date.now();
  await page.keyboard.press("7");
  await expect(page.locator("[data-result]:visible")).toHaveCount(0, { timeout: 1000 });
  await expect(page.locator('html[data-cause="slow"] .starting').first()).toBeVisible({ timeout: 11_000 });
  expect(Date.now() - began).toBeLessThan(11_000);
});

test("what was typed too early is calculated as soon as the calculator is there, also after the watch", async ({ page }) => {
  let answer;
  const waiting = new Promise((resolve) => (answer = resolve));
  await page.clock.install();
  await page.route(WASM, async (route) => {
    await waiting;
    await route.continue();
  });
  await page.goto(new URL("power-factor/", site).href, { waitUntil: "commit" });
  for (const [name, text] of Object.entries(JUNE)) await type(page, "power-factor", name, text);
  await expect(page.locator("[data-result]:visible")).toHaveCount(0);
  await expect(page.locator(".starting").first()).toBeVisible();
  await page.clock.fastForward(11_000);
  await expect(page.locator('html[data-cause="slow"]')).toBeAttached();
  answer();
  await ready(page);
  await expectResults(page, { adjustment: "1200.00" });
  await expect(page.locator("[data-result]:visible").first()).toBeVisible();
  await expect(page.locator(".starting")).toHaveCount(0);
  await expect(page.locator('[data-action="print"]')).toBeEnabled();
});

test("what a link or the calendar fills in is no example either", async ({ page }) => {
  await page.route(WASM, (route) => route.abort());
  for (const path of ["power-factor/?base=10000", "connection/"]) {
    await page.goto(new URL(path, site).href);
    await expect(page.locator("html[data-cause]"), path).toBeAttached();
    await expect(page.locator("[data-result]:visible"), path).toHaveCount(0);
  }
});

test("untouched, the example stays and is called one", async ({ page }) => {
  await page.route(WASM, (route) => route.abort());
  await page.goto(new URL("power-factor/", site).href);
  await expect(page.locator("html[data-cause] .starting").first()).toBeVisible();
  await expect(page.locator("[data-result]:visible").first()).toBeVisible();
  expect(await page.locator("[data-island]").first().evaluate((one) => getComputedStyle(one, "::before").content)).toMatch(/示例/);
});

test("starting over keeps what was typed", async ({ page }) => {
  let blocked = true;
  await page.route(WASM, (route) => (blocked ? route.abort() : route.continue()));
  await page.goto(new URL("power-factor/", site).href);
  for (const [name, text] of Object.entries(JUNE)) await type(page, "power-factor", name, text);
  blocked = false;
  await page.locator("[data-again]").first().click();
  await ready(page);
  await expectResults(page, { adjustment: "1200.00" });
});

test("a calculator that breaks off takes its figures along", async ({ page }) => {
  await open(page, "power-factor/");
  await page.evaluate(() => dispatchEvent(new ErrorEvent("error", { error: new WebAssembly.RuntimeError("unreachable") })));
  await expect(page.locator('html[data-cause="broken"] .starting').first()).toBeVisible();
  await expect(page.locator("[data-result]:visible")).toHaveCount(0);
  await expect(page.locator('[data-action="print"]')).toBeDisabled();
});
