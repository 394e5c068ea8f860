// An address that there is no page at: it looks like the site and leads back to it, at any depth below any root.
import { below, expect, site, test } from "./support/test.mjs";

for (const [where, root] of [["at the root", site], ["below a sub-path", below]]) {
  test(`${where}, an address without a page is no dead end`, async ({ page, expected }) => {
    // The page asks for its script at every level above, and most have none.
    expected.push(/status of 404|MIME type/);
    for (const path of ["nope", "nope/", "en/nope/", "bill/x/y/z/nope/", "a/b/c/"]) {
      const answer = await page.goto(new URL(path, root).href);
      expect(answer.status(), path).toBe(404);
      await expect.poll(() => page.evaluate(() => getComputedStyle(document.querySelector(".button")).borderRadius), path).not.toBe("0px");
      const mark = await page.locator(".logo").boundingBox();
      expect(mark.width, "no giant mark").toBeLessThan(100);
      for (const link of await page.locator("nav a, .brand, main a.button").evaluateAll((all) => all.map((a) => a.href))) {
        expect(link.startsWith(new URL(root).href), link).toBe(true);
      }
    }
    await page.locator("main a.button").click();
    await expect(page.locator("[data-search]")).toBeVisible();
    expect(page.url().replace(/\/$/, "")).toBe(new URL(root).href.replace(/\/$/, ""));
  });
}
