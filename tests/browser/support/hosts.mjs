// Pages of somebody else's around calculators.
import { foreign } from "./site.mjs";
import { expect, site } from "./test.mjs";

const HOME = site.slice(0, -1);
export const SCRIPT = `<script type="module" src="${site}embed/v1/diansuan.js"></script>`;
export const STRICT = { "content-security-policy": `default-src 'none'; script-src ${HOME}; frame-src ${HOME}; style-src 'self'; require-trusted-types-for 'script'` };

/** Opens a page of somebody else's that notes the component's events. */
export async function host(page, origins, body, headers) {
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

export const heard = (page, name) => page.evaluate((name) => globalThis.heard.filter((one) => one.name === name), name);
const content = (frame) => frame.locator(":root").evaluate((root) => Math.ceil(root.getBoundingClientRect().height));

/** The frame is as high as what it holds, and scrolls neither way; `at` counts the frames of the page. */
export async function fits(page, frame, at = 0) {
  await expect(async () => {
    const [outer, inner] = [(await page.locator("iframe").nth(at).boundingBox()).height, await content(frame)];
    expect(Math.abs(outer - inner), `${outer} and ${inner}`).toBeLessThanOrEqual(1);
    expect(await frame.locator(":root").evaluate((root) => root.scrollWidth <= root.clientWidth && root.scrollHeight <= innerHeight + 1)).toBe(true);
  }).toPass({ timeout: 8_000 });
}

export const unfold = (frame) => frame.locator(":root").evaluate((root) => root.querySelectorAll("details").forEach((details) => (details.open = true)));
