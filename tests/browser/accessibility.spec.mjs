// axe on every page, in both languages and themes; width, zoom, no JavaScript.
import { findings, findingsOfColours } from "./support/axe.mjs";
import { PAGES, ROOT, alike, hasCalculator } from "./support/pages.mjs";
import { MORE, expect, field, open, test } from "./support/test.mjs";

for (const { name, path, lang, embedded } of PAGES) {
  // Each calculator once in each language: as a page in Chinese, in a frame in English. The rest is for `./test all`.
  test(`axe: ${name}`, (lang === "zh") === embedded || alike(path) ? MORE : {}, async ({ page }) => {
    // The rule book has a table for every file.
    if (path.endsWith("rules/")) test.slow();
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await open(page, path);
    // What is folded away has to be as good as what is open.
    await page.locator("details").evaluateAll((all) => all.forEach((details) => (details.open = true)));
    expect(await findings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    expect(await findingsOfColours(page), "dark").toEqual([]);
  });
}

for (const theme of ["light", "dark"]) {
  test(`axe: errors, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    for (const [folder, calc, name] of [
      ["power-factor/", "power-factor", "activeKwh"],
      ["en/bill/", "bill", "usage.kwh"],
      ["my-service/", "classify", "monthlyKwh"],
    ]) {
      await open(page, folder);
      await field(page, calc, name).fill("abc");
      await expect(page.locator("[data-error-for]").first()).toBeVisible();
      expect(await (theme === "light" ? findings(page) : findingsOfColours(page)), folder).toEqual([]);
    }
  });

  test(`axe: the theme chosen by hand against a ${theme} system`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    for (const path of ["", "en/power-factor/"]) {
      await open(page, path);
      await page.locator('[data-action="theme"]').click();
      expect(await findingsOfColours(page), path).toEqual([]);
    }
  });
}

test("axe: high contrast", async ({ page }) => {
  for (const path of ["", "power-factor/", "en/my-service/"]) {
    await page.emulateMedia({ forcedColors: "none", contrast: "more" });
    await open(page, path);
    expect(await findings(page), path).toEqual([]);
    // axe judges the author's colours, which forced colours replace.
    await page.emulateMedia({ forcedColors: "active" });
    expect(await findings(page, ["color-contrast"]), path).toEqual([]);
  }
});

test("no page scrolls sideways", async ({ page }) => {
  test.setTimeout(180_000);
  const wrong = [];
  for (const { path, name, lang } of PAGES) {
    if (lang === "en" && alike(path)) continue;
    await open(page, path);
    await page.locator("details").evaluateAll((all) => all.forEach((details) => (details.open = true)));
    for (const width of [320, 390, 768]) {
      await page.setViewportSize({ width, height: 640 });
      const over = await page.evaluate(() => {
        const limit = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= limit) return [];
        const wide = [...document.querySelectorAll("body *")].filter((e) => e.getBoundingClientRect().right > limit + 1 && !e.closest(".scroll"));
        return wide.length > 0 ? wide.slice(0, 3).map((e) => e.outerHTML.slice(0, 100)) : ["the page"];
      });
      wrong.push(...over.map((what) => `${name} at ${width} px: ${what}`));
    }
  }
  expect(wrong).toEqual([]);
});

test("text twice as large loses nothing", async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 800 });
  for (const path of ["power-factor/", "en/bill/", "my-service/", "en/"]) {
    await open(page, path);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(":root { font-size: 200% !important; }");
      document.adoptedStyleSheets = [sheet];
    });
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    expect(scroll, path).toBeLessThanOrEqual(client);
  }
});

test("body text is at least 16 px, and 18 px where a figure is the result", async ({ page }) => {
  await open(page, "power-factor/");
  const size = (selector) => page.locator(selector).first().evaluate((e) => parseFloat(getComputedStyle(e).fontSize));
  expect(await size("body")).toBeGreaterThanOrEqual(16);
  expect(await size("form input")).toBeGreaterThanOrEqual(16);
  expect(await size('[data-result="adjustment"]')).toBeGreaterThanOrEqual(24);
});

test("charts can be read on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ["power-factor/", "en/my-service/", "bill/"]) {
    await open(page, path);
    const small = await page.locator("main svg text").evaluateAll((texts) =>
      texts
        .map((text) => [parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a, text.textContent])
        .filter(([size]) => size < 11)
        .map(([size, what]) => `${what}: ${size.toFixed(1)} px`),
    );
    expect(small, path).toEqual([]);
  }
});

test("results are announced, charts are described, languages are marked", async ({ page }) => {
  await open(page, "power-factor/");
  for (const result of await page.locator("[data-result]").all()) {
    expect(await result.evaluate((e) => Boolean(e.closest("[aria-live], output, [role=status]")))).toBe(true);
  }
  for (const chart of await page.locator('main svg:not([aria-hidden="true"])').all()) {
    expect(await chart.evaluate((e) => Boolean(e.getAttribute("aria-label") || e.querySelector("title")))).toBe(true);
  }
  await expect(page.locator('[data-action="language"]')).toHaveAttribute("lang", "en");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("every page can be read", async ({ page }) => {
    for (const { name, path, folder } of PAGES) {
      const response = await page.goto(new URL(path, process.env.DIANSUAN_SITE).href);
      expect(response.status(), name).toBe(200);
      await expect(page.locator("h1"), name).toBeVisible();
      expect((await page.locator("main").innerText()).length, name).toBeGreaterThan(100);
      if (hasCalculator(folder)) {
        await expect(page.locator("[data-result]").first(), name).toBeVisible();
        await expect(page.locator(".unstarted"), name).toBeVisible();
        await expect(page.locator(".after"), `${name}: no button that does nothing`).toBeHidden();
        await page.locator("main details summary").last().click();
      }
    }
  });

  test("the navigation works", async ({ page }) => {
    for (const root of Object.values(ROOT)) {
      await page.goto(new URL(root, process.env.DIANSUAN_SITE).href);
      await page.locator('nav a[href$="power-factor/"]').first().click();
      await page.waitForURL(/power-factor\/$/);
      await expect(page.locator('[data-result="adjustment"]')).toContainText("9,229.36");
    }
  });
});
