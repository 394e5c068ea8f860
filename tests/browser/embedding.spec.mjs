// Inside other people's pages, below a sub-path, and the package on its own.
import { findings } from "./support/axe.mjs";
import { foreign } from "./support/site.mjs";
import { CALCULATORS, LANGUAGES, ROOT } from "./support/pages.mjs";
import { load } from "../api/support/vectors.mjs";
import { adopt, below, expect, expectResults, field, moreIn, open, site, test, type } from "./support/test.mjs";

const TYPED = {
  "power-factor/": ["power-factor", "base", "10000", { adjustment: "1200.00", powerFactor: "0.68" }],
  "my-service/": ["classify", "monthlyKwh", "1000000", { tier: "vip", manager: "vip" }],
  "bill/": ["bill", "usage.kwh", "100", { total: "52.83" }],
  "bill/business/": ["bill", "capacityDays", "19", { total: "1629271.00" }],
  // 8,000 kWh × 0.75 are the example; 1,000 are 750.00.
  "bill/shop/": ["bill", "usage.kwh", "1000", { total: "750.00" }],
  // 2 kW × 180 days × 12 h × 0.40 = 1,728.00 and three times as much; 4 kW are twice that.
  "inspection/": ["theft", "theft.capacityKw", "4", { theftTotal: "13824.00" }],
  "bill/farm/": ["bill", "usage.kwh", "100", { total: "49.25" }],
  "bill/load/": ["load", "capacityKva", "2000", { loadEnergy: "19472.96", loadPeak: "267.5" }],
  "tariffs/": ["trial", "capacityDays", "30", { total: "2410406.74" }],
  "saving/": ["saving", "lighting.count", "", { money: "60399.60" }],
  "appliances/": ["appliances", "planned.induction", "", { current: "31.23" }],
  "cost/": ["cost", "output", "10000", { electricity: "8.6141" }],
  "workshop/": ["workshop", "equipment.0.kw", "30", { demand: "26.14" }],
  "bill/late-fee/": ["late-fee", "amount", "100", { fee: "1.00" }],
  "connection/": ["connection", "works", "30", { current: "scheme" }],
};

// One page with all of them would load a dozen modules at once, which no host does.
for (const lang of LANGUAGES) {
  test(`${lang} every calculator inside a frame of another page`, moreIn("zh", lang), async ({ page, origins }) => {
    test.setTimeout(120_000);
    for (const folder of CALCULATORS) {
      const [calc, name, text, results] = TYPED[folder];
      const host = await foreign(`<!DOCTYPE html><title>Host</title><iframe title="calculator" src="${site}${ROOT[lang]}embed/${folder}" width="800" height="600"></iframe>`);
      origins.add(new URL(host.url).origin);
      try {
        await page.goto(host.url);
        const frame = page.frameLocator("iframe");
        await expect(frame.locator("html[data-ready]")).toBeAttached();
        await expect(frame.locator("header.site-head, nav, footer")).toHaveCount(0);
        await expect(frame.locator("h1")).toHaveCount(1);
        await adopt(frame);
        await type(frame, calc, name, text);
        await expectResults(frame, results);
        await frame.locator(":root").evaluate((root) => {
          if (root.scrollWidth > root.clientWidth) throw new Error("scrolls sideways");
        });
      } finally {
        await host.close();
      }
    }
  });
}

test("a page that is not made for it refuses a frame", async ({ page, origins, expected }) => {
  expected.push(/frame-ancestors|refused to connect|ERR_BLOCKED|Framing/i);
  const host = await foreign(`<!DOCTYPE html><title>Host</title><iframe title="f" src="${site}power-factor/"></iframe>`);
  origins.add(new URL(host.url).origin);
  try {
    await page.goto(host.url);
    await expect(page.frameLocator("iframe").locator("[data-island]")).toHaveCount(0);
  } finally {
    await host.close();
  }
});

test("an embedded calculator takes its inputs from the address", async ({ page }) => {
  await open(page, "en/embed/bill/?usage.kwh=3121&yearToDateKwh=0");
  await expectResults(page, { total: "1648.87" });
});

test("links of an embedded calculator do not replace the frame's page by a bare one", async ({ page }) => {
  await open(page, "embed/power-factor/");
  for (const link of await page.locator('a[href]:not([href^="#"], [href^="tel:"])').all()) {
    await expect(link, await link.getAttribute("href")).toHaveAttribute("target", /_blank|_top|_parent/);
  }
});

for (const lang of LANGUAGES) {
  test(`${lang} below a sub-path everything works`, moreIn("en", lang), async ({ page }) => {
    await open(page, ROOT[lang], below);
    for (const folder of CALCULATORS) {
      // The first page leads to all of them, some by the pages of the same group.
      const group = { "bill/late-fee/": "bill/", "bill/farm/": "bill/", "bill/shop/": "bill/", "inspection/": "my-service/" }[folder];
      await open(page, ROOT[lang] + (group ?? ""), below);
      await page.locator(`a[href$="${folder}"]:not([href*="embed/"]):visible`).first().click();
      await page.waitForURL(new URL(ROOT[lang] + folder, below).href);
      await expect(page.locator("html[data-ready]")).toBeAttached();
      const [calc, name, text, results] = TYPED[folder];
      await adopt(page);
      await type(page, calc, name, text);
      await expectResults(page, results);
    }
    await page.locator('[data-action="language"]').click();
    await page.waitForURL((url) => url.pathname.startsWith(new URL(below).pathname));
    await expect(field(page, "trial", "capacityDays")).toHaveValue("30");
  });
}

test("the package in the browser: its vectors, from the site's own copy", async ({ page }) => {
  await page.goto(new URL("rules/", site).href);
  const files = ["power_factor", "capacitor", "payback", "classify", "estimate_bill", "tariff_bills", "tariff_residential", "tariff_two_part", "tariff_late_fee", "errors"];
  const vectors = files.flatMap((file) => load(file));
  const outcome = await page.evaluate(
    async ({ entry, vectors }) => {
      const diansuan = await import(entry);
      await diansuan.default();
      const differ = (found, expected, at) => {
        if (expected === null || typeof expected !== "object") return found === expected ? [] : [`${at}: ${found}, not ${expected}`];
        return Object.entries(expected).flatMap(([key, value]) => differ(found?.[key], value, `${at}.${key}`));
      };
      const wrong = vectors.flatMap((vector) => {
        let found;
        try {
          found = diansuan[vector.function](vector.input);
        } catch (error) {
          found = error instanceof Error ? { code: error.code, field: error.field } : { code: "no Error" };
        }
        return differ(found, vector.expected, vector.id);
      });
      const garbage = [NaN, Infinity, -Infinity, 1e40, 10n ** 40n, Symbol("x"), () => 1, [], {}, new Date(), document.body, window];
      for (const value of garbage) {
        try {
          diansuan.powerFactor({ activeKwh: value, reactiveKvarh: "1", standard: "0.90", base: "1" });
          wrong.push(`${String(value)} was taken`);
        } catch (error) {
          if (!error.code || error.field !== "activeKwh") wrong.push(`${String(value)}: ${error}`);
        }
      }
      return wrong;
    },
    { entry: new URL("pkg/diansuan.js", site).href, vectors },
  );
  expect(outcome).toEqual([]);
});

test("another website under a strict policy calculates with the package, and draws the explanation in its own look", async ({ page, origins }) => {
  const home = site.slice(0, -1);
  const policy = `default-src 'none'; script-src ${home} 'wasm-unsafe-eval'; connect-src ${home}; style-src 'self'; require-trusted-types-for 'script'`;
  const host = await foreign('<!DOCTYPE html><html lang="en"><title>Host</title><meta name="viewport" content="width=device-width"><a href="#a">before</a><main></main><a href="#b">after</a>', { "content-security-policy": policy });
  origins.add(new URL(host.url).origin);
  try {
    await page.goto(host.url);
    const said = await page.evaluate(async (pkg) => {
      const { version } = await (await fetch(`${pkg}integrity.json`)).json();
      const draw = async (folder) => {
        const { default: init, estimateBill, powerFactor } = await import(`${folder}diansuan.js`);
        await import(`${folder}steps.js`);
        await init();
        const adjustment = powerFactor({ activeKwh: "121040", reactiveKvarh: "131520", standard: "0.90", base: "76911.33" });
        const bill = estimateBill({ tariff: "cn-gx-residential", month: "2026-07", usage: { kwh: "260" }, yearToDateKwh: "3000", voltage: "<1kV" });
        document.querySelector("main").replaceChildren(
          ...[adjustment, bill].map(({ steps }) => {
            const element = document.createElement("diansuan-steps");
            element.rules = new URL("../rules/", pkg).href;
            element.steps = steps;
            return element;
          }),
        );
        return adjustment.adjustment;
      };
      return [await draw(pkg), await draw(`${pkg}${version}/`)];
    }, new URL("pkg/", site).href);
    expect(said).toEqual(["9229.36", "9229.36"]);
    const explanation = page.locator("diansuan-steps").first();
    // The first level is there, with figures and clauses; what is below is folded.
    await expect(explanation.locator("summary:visible").first()).toHaveText("Reactive energy that counts 131,520 kvarh");
    await expect(explanation).toContainText("9,229.36 CNY");
    await expect(explanation.locator("a").first()).toHaveAttribute("href", new RegExp(`^${site}rules/#`));
    const bill = page.locator("diansuan-steps").last();
    const inner = bill.locator("ol ol > li > details").first();
    await expect(inner).not.toHaveAttribute("open");
    await expect(inner.locator(".formula").first()).toBeHidden();
    // By the keyboard: in, unfolded, and out again.
    await page.locator("a", { hasText: "before" }).focus();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement.localName)).toBe("diansuan-steps");
    await page.keyboard.press("Enter");
    await expect(explanation.locator("details").first()).not.toHaveAttribute("open");
    await page.locator("a", { hasText: "after" }).focus();
    await page.keyboard.press("Shift+Tab");
    expect(await page.evaluate(() => document.activeElement.localName)).toBe("diansuan-steps");
    await inner.locator("summary").first().press("Enter");
    await expect(inner.locator(".formula").first()).toBeVisible();
    await bill.evaluate((element) => (element.lang = "zh"));
    await expect(bill).toContainText("元");
    await expect(bill.locator("summary:visible").first()).toContainText(/\p{Script=Han}/u);
    // Whatever is no explanation draws nothing, and breaks nothing.
    await bill.evaluate((element) => (element.steps = undefined));
    await expect(bill.locator("li")).toHaveCount(0);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await findings(page, ["region", "page-has-heading-one"])).toEqual([]);
  } finally {
    await host.close();
  }
});
