// Other people's pages around a calculator: the component and the bare frame, as their sites are in earnest.
import { constants, inflateSync } from "node:zlib";
import { SCRIPT, STRICT, fits, heard, host, unfold } from "./support/hosts.mjs";
import { CALCULATORS, LANGUAGES, ROOT } from "./support/pages.mjs";
import { MORE, adopt, expect, expectResults, field, site, test, type } from "./support/test.mjs";

test("the component under a strict policy: height, refusals, forged messages, results for those who may have them", async ({ page, origins }) => {
  const own = await host(page, origins, `<diansuan-calculator calculator="power-factor" want="input result"><a href="${site}power-factor/">link</a></diansuan-calculator>${SCRIPT}`, STRICT);
  try {
    const frame = page.frameLocator("iframe");
    await expect.poll(() => heard(page, "ready")).toHaveLength(1);
    await fits(page, frame);
    expect(await page.evaluate(() => [document.activeElement.localName, scrollY])).toEqual(["body", 0]);
    await adopt(frame);
    await type(frame, "power-factor", "base", "10000");
    await expectResults(frame, { adjustment: "1200.00" });
    // This website is on no list.
    await expect.poll(() => heard(page, "refused")).toHaveLength(1);
    expect([...(await heard(page, "result")), ...(await heard(page, "input"))]).toEqual([]);
    await expect(frame.locator('[data-kind="read"]')).toHaveCount(0);
    await unfold(frame);
    await fits(page, frame);
    await type(frame, "power-factor", "base", "-1x");
    await fits(page, frame);
    await page.setViewportSize({ width: 320, height: 700 });
    await fits(page, frame);
    // What the page sends itself, and what it sends the frame in another's name or shape.
    await type(frame, "power-factor", "base", "10000");
    await page.evaluate(() => {
      for (const data of [{ diansuan: 1, type: "height", px: 9999, why: "load" }, { diansuan: 1, type: "failed", cause: "x" }]) postMessage(data, "*");
      const child = document.querySelector("diansuan-calculator").shadowRoot.querySelector("iframe").contentWindow;
      const values = { base: "1" };
      const bad = [
        { diansuan: 2, type: "set", values },
        { diansuan: 1, type: "set", values, more: "x".repeat(1e6) },
        { diansuan: 1, type: "__proto__", values },
        { diansuan: 1, type: "set", values: JSON.parse('{"__proto__":{"base":"1"}}') },
        { diansuan: 1, type: "set", values: [values] },
        { diansuan: 1, type: "set", values: { base: NaN, activeKwh: {}, nothing: "1", standard: "7" } },
        { diansuan: 1, type: "constructor" },
        null,
        "set",
      ];
      for (const data of bad) child.postMessage(data, "*");
    });
    await page.waitForTimeout(300);
    await fits(page, frame);
    await expect(field(frame, "power-factor", "base")).toHaveValue("10000");
    expect(await heard(page, "error")).toEqual([]);
    await expect(field(frame, "power-factor", "activeKwh")).toHaveValue(/121/);
  } finally {
    await own.close();
  }
});

test("results go to a website on the list, and the frame says so; values come in", async ({ page, origins }) => {
  const own = await host(page, origins, `<div data-diansuan="power-factor" data-want="input result" data-lang="en" data-loading="eager">link</div>${SCRIPT}`);
  try {
    await page.route("**/config.json", (route) => route.fulfill({ json: { format: 1, resultOrigins: [new URL(own.url).origin] }, headers: { "access-control-allow-origin": "*" } }));
    await page.reload();
    const frame = page.frameLocator("iframe");
    await expect(frame.locator('[data-kind="read"]')).toContainText(new URL(own.url).origin);
    // The example is nobody's.
    expect(await heard(page, "result")).toEqual([]);
    await page.evaluate(() => (document.querySelector("diansuan-calculator").values = { activeKwh: "121040", reactiveKvarh: 131520, standard: "0.90", base: "76911.33" }));
    await expectResults(frame, { adjustment: "9229.36" });
    await expect.poll(async () => (await heard(page, "result")).at(-1)?.results.find((one) => one.name === "adjustment")?.value).toBe("9229.36");
    expect(await page.evaluate(() => document.querySelector("diansuan-calculator").result.length)).toBeGreaterThan(1);
    // A component that is moved puts back what was said, and says again what is assumed.
    const said = await page.evaluate(() => {
      const one = document.querySelector("diansuan-calculator");
      document.body.append(one);
      return one.values;
    });
    expect(said).toEqual({ activeKwh: "121040", reactiveKvarh: "131520", standard: "0.90", base: "76911.33" });
    await expectResults(frame, { adjustment: "9229.36" });
    expect((await heard(page, "result")).at(-1).assumed).toContain("hours");
    await type(frame, "power-factor", "base", "x");
    await expect.poll(async () => (await heard(page, "invalid")).at(-1)?.field).toBe("base");
    // Nothing of before the refusal stands as if it were of now.
    await expect.poll(async () => (await heard(page, "result")).at(-1).results.some((one) => one.name === "adjustment")).toBe(false);
  } finally {
    await own.close();
  }
});

test("the component moved, removed and made by script, twice on a page; a circle of growths ends", async ({ page, origins }) => {
  const own = await host(page, origins, `<main></main>${SCRIPT}`);
  try {
    await page.waitForFunction(() => customElements.get("diansuan-calculator"));
    const left = await page.evaluate(() => {
      const one = document.createElement("diansuan-calculator");
      one.calculator = "bill/late-fee";
      one.loading = "eager";
      for (let at = 0; at < 50; at++) {
        document.querySelector("main").append(one);
        if (at % 2) one.remove();
        else document.body.prepend(one);
      }
      const frames = one.shadowRoot.querySelectorAll("iframe").length;
      document.querySelector("main").append(one, one.cloneNode());
      return [frames, [...document.querySelectorAll("diansuan-calculator")].map((each) => each.shadowRoot.querySelectorAll("iframe").length)];
    });
    expect(left).toEqual([0, [1, 1]]);
    await expect.poll(() => heard(page, "ready")).toHaveLength(2);
    const frame = page.frameLocator("iframe").first();
    await fits(page, frame);
    await frame.locator("body").evaluate((body) => (body.style.minHeight = "calc(100vh + 40px)"));
    await expect.poll(() => heard(page, "error")).toMatchObject([{ code: "height" }]);
    const stopped = (await page.locator("iframe").first().boundingBox()).height;
    await page.waitForTimeout(300);
    expect((await page.locator("iframe").first().boundingBox()).height).toBe(stopped);
    // What there is not is said, and what stood in its place stays.
    await page.evaluate(() => (document.querySelector("diansuan-calculator").calculator = "nothing"));
    await expect.poll(async () => (await heard(page, "error")).at(-1).code).toBe("unknown_calculator");
  } finally {
    await own.close();
  }
});

test("a bare frame follows its content by one line of style; isolated and sandboxed hosts get a calculator", async ({ page, origins }) => {
  const src = `${site}embed/bill/late-fee/`;
  const own = await host(page, origins, `<style>iframe[src*="/embed/"]{frame-sizing:content-height}</style><iframe title="f" width="100%" src="${src}"></iframe><iframe title="g" sandbox="allow-scripts allow-popups" src="${src}"></iframe>`, { "cross-origin-embedder-policy": "require-corp" });
  try {
    const frame = page.frameLocator("iframe >> nth=0");
    await expect(frame.locator("html[data-ready]")).toBeAttached();
    await expect(page.frameLocator("iframe >> nth=1").locator("html[data-ready]")).toBeAttached();
    // Chromium knows the line from 154 on; an older one keeps the given height, and the frame scrolls.
    if (await page.evaluate(() => CSS.supports("frame-sizing", "content-height"))) {
      await fits(page, frame);
      await unfold(frame);
      await fits(page, frame);
    } else expect(await frame.locator(":root").evaluate((root) => getComputedStyle(root).overflowY)).toBe("visible");
  } finally {
    await own.close();
  }
});

test("what a website asks for by the address is done, or said", async ({ page }) => {
  const address = "embed/power-factor/?theme=dark&brand=%23ffff00&scale=3&parts=power-factor+nonsense&activeKwh=121040&reactiveKvarh=131520&base=76911.33&standard=0.77&colour=red&radius=99&tools=nonsense+reset&fixed=base+reverseKvarh";
  await page.goto(new URL(address, site).href);
  await expect(page.locator("html[data-ready]")).toBeAttached();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.locator(".part:visible")).toHaveCount(1);
  const said = (kind) => page.locator(`[data-kind="${kind}"]`);
  await expect(said("unknown")).toContainText("colour");
  await expect(said("unknown")).toContainText("parts=nonsense");
  await expect(said("unknown")).toContainText("tools=nonsense");
  await expect(said("refused")).toContainText("scale=3");
  await expect(said("refused")).toContainText("radius=99");
  await expect(said("refused")).toContainText("standard=0.77");
  await expect(said("empty")).toContainText("reverseKvarh");
  await page.locator('[data-action="clear"]').first().click();
  await expect(field(page, "power-factor", "base")).toHaveValue("76911.33");
  await expect(field(page, "power-factor", "base")).not.toBeEditable();
  await expect(field(page, "power-factor", "activeKwh")).toHaveValue("");
  await page.goto(new URL("embed/power-factor/?brand=%23eeeeee", site).href);
  await expect(said("contrast")).toContainText("brand=#eeeeee");
  expect(await page.locator("html").evaluate((root) => root.style.getPropertyValue("--brand"))).toBe("");
  await page.goto(new URL("embed/power-factor/?lang=en&brand=%237a1f5c", site).href);
  await page.waitForURL(/\/en\/embed\/power-factor\//);
  await expect(page.locator("html")).toHaveAttribute("style", /--brand/);
});

/** The pages of a PDF, each by how often text is put onto it. */
function printed(pdf) {
  const text = pdf.toString("latin1");
  const objects = new Map([...text.matchAll(/(\d+) 0 obj\s([\s\S]*?)endobj/g)].map(([, number, body]) => [number, body]));
  return [...objects.values()].filter((body) => /\/Type \/Page\b/.test(body)).map((body) => {
    const content = objects.get(/\/Contents (\d+)/.exec(body)[1]);
    const bytes = Buffer.from(/stream\r?\n([\s\S]*?)\r?\nendstream/.exec(content)[1], "latin1");
    return (inflateSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }).toString("latin1").match(/T[jJ]\b/g) ?? []).length;
  });
}

test("a light website of a visitor in the dark: two copies of the script, the keyboard, colours that can't be read, paper", async ({ page, origins }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.route("**/embed/0.1.0/diansuan.js", async (route) => {
    const script = await (await route.fetch({ url: `${site}embed/v1/diansuan.js` })).text();
    await route.fulfill({ body: script.replace(/"\d+\.\d+\.\d+"/, '"0.1.0"'), contentType: "text/javascript", headers: { "access-control-allow-origin": "*" } });
  });
  const both = `<script type="module" src="${site}embed/0.1.0/diansuan.js"></script>${SCRIPT}`;
  const own = await host(page, origins, `<a href="#a">before</a><diansuan-calculator loading="eager" brand="#eeeeee" radius="0" tools="print"></diansuan-calculator><a href="#b">after</a>${both}`);
  try {
    const frame = page.frameLocator("iframe");
    await expect.poll(() => heard(page, "ready")).toHaveLength(1);
    await fits(page, frame);
    expect(await page.evaluate(() => customElements.get("diansuan-calculator").version)).toBe("0.1.0");
    expect(await frame.locator("body").evaluate((body) => [getComputedStyle(document.documentElement).colorScheme, getComputedStyle(body.querySelector(".card")).borderRadius])).toEqual(["light", "0px"]);
    // The website hears which colour can't be read, and of one that can.
    await expect.poll(() => heard(page, "error")).toMatchObject([{ code: "contrast", message: expect.stringMatching(/brand=#eeeeee → #[0-9a-f]{6}/) }]);
    const [, nearest] = /→ (#\w+)/.exec((await heard(page, "error"))[0].message);
    await page.evaluate((brand) => (document.querySelector("diansuan-calculator").brand = brand), nearest);
    await expect(frame.locator("html")).toHaveAttribute("style", new RegExp(`--brand: ?${nearest}`));
    expect(await heard(page, "error")).toHaveLength(1);
    await expect(frame.locator('[data-action="print"]')).toBeVisible();
    for (const gone of ['[data-action="copy-link"]', '[data-action="clear"]', "[data-frame-full]"]) await expect(frame.locator(gone).first()).toBeHidden();
    // By the keyboard: over the calculator, into it, and out of it at its end.
    const focused = () => page.evaluate(() => [document.activeElement.localName, document.activeElement.shadowRoot?.activeElement?.localName ?? document.activeElement.textContent]);
    await page.getByText("before").focus();
    await page.keyboard.press("Tab");
    expect(await focused()).toEqual(["diansuan-calculator", "a"]);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await focused()).toEqual(["a", "after"]);
    await page.keyboard.press("Shift+Tab");
    expect(await focused()).toEqual(["diansuan-calculator", "iframe"]);
    await page.getByText("before").focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await focused()).toEqual(["diansuan-calculator", "iframe"]);
    await frame.locator("summary:visible").last().focus();
    await expect(async () => {
      await page.keyboard.press("Tab");
      expect(await focused()).toEqual(["a", "after"]);
    }).toPass();
    // On the website's paper all of it stands there, as high as it is seen, and no page is blank.
    await adopt(frame);
    await unfold(frame);
    await fits(page, frame);
    const pages = printed(await page.pdf({ format: "A4" }));
    expect(pages.filter((texts) => texts < 3).length, `${pages}`).toBeLessThanOrEqual(3);
    await fits(page, frame);
    // As much of it as a frame of any height would hold.
    await page.locator("iframe").evaluate((one) => (one.style.height = `${one.offsetHeight * 2}px`));
    const sum = (all) => all.reduce((one, other) => one + other, 0);
    expect(sum(pages)).toBe(sum(printed(await page.pdf({ format: "A4" }))));
    await page.setViewportSize({ width: 390, height: 800 });
    await fits(page, frame);
  } finally {
    await own.close();
  }
});

test("messages of all shapes change nothing", async ({ page, origins }) => {
  const seed = Number(process.env.DIANSUAN_SEED ?? Date.now() % 1e9);
  const own = await host(page, origins, `<diansuan-calculator loading="eager"></diansuan-calculator><iframe srcdoc="<p>another"></iframe>${SCRIPT}`);
  try {
    await expect.poll(() => heard(page, "ready")).toHaveLength(1);
    const frame = page.frameLocator("diansuan-calculator iframe");
    await adopt(frame);
    await type(frame, "power-factor", "base", "10000");
    await expectResults(frame, { adjustment: "1200.00" });
    const state = () => page.evaluate(() => {
      const inner = document.querySelector("diansuan-calculator").shadowRoot.querySelector("iframe");
      return [inner.style.height, inner.src, document.querySelector("diansuan-calculator").values, globalThis.heard.filter(({ name }) => name !== "height").length];
    });
    const before = await state();
    await page.evaluate(async (seed) => {
      let state = seed;
      const next = (most) => (state = (state * 48271) % 2147483647) % most;
      const pick = (list) => list[next(list.length)];
      const TYPES = ["ready", "hello", "height", "height-set", "set", "look", "input", "result", "invalid", "refused", "contrast", "failed", "reset", "print", "focus", "__proto__", "toString", "", 5, null];
      const deep = () => {
        let inner = {};
        for (let at = 0; at < 2000; at += 1) inner = { inner };
        return inner;
      };
      const VALUES = [() => null, () => undefined, () => NaN, () => -Infinity, () => -5, () => 1e9, () => "<img src=x onerror=alert(1)>", () => "x".repeat(70000), () => [], () => [[[]]], () => ({}), () => JSON.parse('{"__proto__":{"px":9}}'), () => new Date(NaN), () => new Map([["base", "1"]]), () => new Uint8Array(9), deep, () => ({ base: {} }), () => ({ nothing: "1" })];
      const message = () => {
        const data = {};
        if (next(9)) data.diansuan = pick([1, 1, 1, 2, "1", true, [1]]);
        data.type = pick(TYPES);
        for (const name of ["px", "why", "values", "query", "field", "fields", "want", "cause", "assumed", "results", "calculator", "colours"]) if (next(3) === 0) data[name] = pick(VALUES)();
        return next(12) ? data : pick(VALUES)();
      };
      const child = document.querySelector("diansuan-calculator").shadowRoot.querySelector("iframe").contentWindow;
      // From the page itself and from a frame that is not its calculator, to the component and to the calculator.
      const another = document.querySelector("iframe").contentWindow;
      const forge = another.Function("target", "data", "target.postMessage(data, '*')");
      for (let at = 0; at < 250; at += 1) {
        postMessage(message(), "*");
        forge(self, message());
        forge(child, message());
      }
      // What the true parent may say, of shapes that it should not.
      for (let at = 0; at < 250; at += 1) {
        const data = message();
        if (["reset", "print", "focus"].includes(data?.type) || (data?.type === "set" && data.values?.base !== undefined)) continue;
        child.postMessage(data, "*");
      }
      await new Promise((resolve) => setTimeout(resolve, 600));
    }, seed);
    await expect(field(frame, "power-factor", "base"), `seed ${seed}`).toHaveValue("10000");
    await expectResults(frame, { adjustment: "1200.00" });
    // The true parent's words that name no field are answered by a refusal; nothing else has come out.
    const [height, src, values, events] = await state();
    const refused = (await heard(page, "refused")).length;
    expect([src, values, events - refused], `seed ${seed}`).toEqual([before[1], before[2], before[3]]);
    expect(height).toMatch(/^\d+px$/);
    await fits(page, frame, 1);
  } finally {
    await own.close();
  }
});

// Hosts × calculators × languages, a few calculators on each page.
const HOSTILE = "<style>html{font-size:100px}*{letter-spacing:3px;color:red;box-sizing:content-box}iframe{height:100px!important;min-height:200vh!important;border:9px solid!important}a,span{display:block!important;padding:50px}</style>";
const HOSTS = {
  "a strict policy": { headers: STRICT },
  "an isolated page": { headers: { "cross-origin-embedder-policy": "require-corp" } },
  "hostile styles": { head: HOSTILE },
  "a visitor in the dark": { dark: true },
  "a narrow column": { width: 320, then: 600 },
};
const AT_ONCE = 4;
for (const lang of LANGUAGES) {
  for (const [name, { headers, head = "", dark, width = 1000, then = 360 }] of Object.entries(HOSTS)) {
    test(`${lang} every calculator in ${name} fits`, MORE, async ({ page, origins }) => {
      test.setTimeout(300_000);
      if (dark) await page.emulateMedia({ colorScheme: "dark" });
      for (let first = 0; first < CALCULATORS.length; first += AT_ONCE) {
        await page.setViewportSize({ width, height: 800 });
        const some = CALCULATORS.slice(first, first + AT_ONCE);
        const tags = some.map((folder) => `<diansuan-calculator loading="eager" lang="${lang}" calculator="${folder.replace(/\/$/, "")}"></diansuan-calculator>`);
        const own = await host(page, origins, head + tags.join("") + SCRIPT, headers);
        try {
          const frames = some.map((_, at) => page.frameLocator(`iframe >> nth=${at}`));
          // A browser does not measure in frames that are out of sight.
          const all = async () => {
            for (const [at, frame] of frames.entries()) {
              await page.locator("iframe").nth(at).evaluate((one) => one.scrollIntoView());
              await fits(page, frame, at);
            }
          };
          for (const [at, frame] of frames.entries()) await expect(frame.locator(`html[data-ready][lang^="${lang}"]`), ROOT[lang] + some[at]).toBeAttached();
          await all();
          if (dark) for (const frame of frames) expect(await frame.locator(":root").evaluate((root) => getComputedStyle(root).colorScheme)).toBe("light");
          for (const frame of frames) await unfold(frame);
          await all();
          for (const frame of frames) {
            const input = frame.locator('form[data-calc] input[inputmode="decimal"]:visible').first();
            if (await input.count()) await input.fill("x");
          }
          await all();
          await page.setViewportSize({ width: then, height: 800 });
          await all();
          expect(await heard(page, "error")).toEqual([]);
        } finally {
          await own.close();
        }
      }
    });
  }
}
