// Other people's pages around a calculator: the component and the bare frame, as their sites are in earnest.
import { foreign } from "./support/site.mjs";
import { CALCULATORS, LANGUAGES, ROOT } from "./support/pages.mjs";
import { MORE, adopt, expect, expectResults, field, site, test, type } from "./support/test.mjs";

const HOME = site.slice(0, -1);
const SCRIPT = `<script type="module" src="${site}embed/v1/diansuan.js"></script>`;
const STRICT = { "content-security-policy": `default-src 'none'; script-src ${HOME}; frame-src ${HOME}; style-src 'self'; require-trusted-types-for 'script'` };

/** Opens a page of somebody else's that notes the component's events. */
async function host(page, origins, body, headers) {
  const own = await foreign(`<!DOCTYPE html><html lang="zh-CN"><title>Host</title><meta name="viewport" content="width=device-width"><body>${body}`, headers);
  origins.add(new URL(own.url).origin);
  await page.addInitScript(() => {
    if (self !== top) return;
    globalThis.heard = [];
    for (const name of ["ready", "input", "result", "invalid", "refused", "error", "height"]) {
      addEventListener(`diansuan-${name}`, ({ detail }) => globalThis.heard.push({ name, ...detail }), true);
    }
  });
  await page.goto(own.url);
  return own;
}

const heard = (page, name) => page.evaluate((name) => globalThis.heard.filter((one) => one.name === name), name);
const content = (frame) => frame.locator(":root").evaluate((root) => Math.ceil(root.getBoundingClientRect().height));

/** The frame is as high as what it holds, and scrolls neither way. */
async function fits(page, frame) {
  await expect(async () => {
    const [outer, inner] = [(await page.locator("iframe").first().boundingBox()).height, await content(frame)];
    expect(Math.abs(outer - inner), `${outer} and ${inner}`).toBeLessThanOrEqual(1);
    expect(await frame.locator(":root").evaluate((root) => root.scrollWidth <= root.clientWidth && root.scrollHeight <= innerHeight + 1)).toBe(true);
  }).toPass({ timeout: 8_000 });
}

const unfold = (frame) => frame.locator(":root").evaluate((root) => root.querySelectorAll("details").forEach((details) => (details.open = true)));

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
    // Nothing of before the refusal is handed on as if it were of now.
    expect((await heard(page, "result")).at(-1).results.some((one) => one.name === "adjustment")).toBe(false);
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
  const address = "embed/power-factor/?theme=dark&brand=%23ffff00&scale=3&parts=power-factor+nonsense&activeKwh=121040&reactiveKvarh=131520&base=76911.33&standard=0.77&colour=red&fixed=base+reverseKvarh";
  await page.goto(new URL(address, site).href);
  await expect(page.locator("html[data-ready]")).toBeAttached();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.locator(".part:visible")).toHaveCount(1);
  const said = (kind) => page.locator(`[data-kind="${kind}"]`);
  await expect(said("unknown")).toContainText("colour");
  await expect(said("unknown")).toContainText("parts=nonsense");
  await expect(said("refused")).toContainText("scale=3");
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

for (const lang of LANGUAGES) {
  test(`${lang} every calculator in the component fits`, MORE, async ({ page, origins }) => {
    test.setTimeout(180_000);
    for (const folder of CALCULATORS) {
      const own = await host(page, origins, `<style>html{font-size:100px}*{letter-spacing:3px;color:red}</style><diansuan-calculator loading="eager" lang="${lang}" calculator="${folder.replace(/\/$/, "")}"></diansuan-calculator>${SCRIPT}`);
      try {
        const frame = page.frameLocator("iframe");
        await expect(frame.locator(`html[data-ready][lang^="${lang}"]`), ROOT[lang] + folder).toBeAttached();
        await fits(page, frame);
        await unfold(frame);
        await fits(page, frame);
      } finally {
        await own.close();
      }
    }
  });
}
