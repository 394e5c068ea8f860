// A plain http address with a name, as intranets have: no secure context, so no clipboard, no worker that keeps pages.
import { executablePath, flags } from "./support/chromium.mjs";
import { fits, heard, host } from "./support/hosts.mjs";
import { adopt, expect, expectResults, site, test, type } from "./support/test.mjs";

test.use({ launchOptions: { executablePath, args: [...flags, "--host-resolver-rules=MAP *.test 127.0.0.1"] } });

test("on plain http by a name the component calculates, and its buttons say what they could do", async ({ page, origins }) => {
  const home = site.replace("127.0.0.1", "diansuan.test");
  origins.add(new URL(home).origin);
  const own = await host(page, origins, `<diansuan-calculator loading="eager"></diansuan-calculator><script type="module" src="${home}embed/v1/diansuan.js"></script>`);
  try {
    const named = own.url.replace("127.0.0.1", "website.test");
    origins.add(new URL(named).origin);
    await page.goto(named);
    const frame = page.frameLocator("iframe");
    await expect.poll(() => heard(page, "ready")).toHaveLength(1);
    expect(await frame.locator("html").evaluate(() => isSecureContext)).toBe(false);
    await adopt(frame);
    await type(frame, "power-factor", "base", "10000");
    await expectResults(frame, { adjustment: "1200.00" });
    await fits(page, frame);
    // There is no clipboard: the link is there to be copied by hand.
    await frame.locator('[data-action="copy-link"]').click();
    await expect(frame.locator("[data-by-hand] input")).toHaveValue(new RegExp(`^${home}power-factor/#.*base=10000`));
    await fits(page, frame);
  } finally {
    await own.close();
  }
});
