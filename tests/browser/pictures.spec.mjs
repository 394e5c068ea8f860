// A few pages against pictures that somebody has looked at: a style sheet that is missing, a chart that
// is empty. The tolerance is for another release of the browser or of its fonts; words that change on
// purpose are taken over with `npm run browser -- pictures --update-snapshots`.
import { expect, open, test } from "./support/test.mjs";

const VIEWS = [
  { name: "home-phone", path: "", width: 390, theme: "light" },
  { name: "power-factor-phone-dark", path: "power-factor/", width: 390, theme: "dark" },
  { name: "bill-desk", path: "bill/", width: 1280, theme: "light" },
  { name: "bill-desk-english-dark", path: "en/bill/", width: 1280, theme: "dark" },
  { name: "glossary-desk", path: "glossary/", width: 1280, theme: "light" },
  { name: "saving-frame-phone", path: "embed/saving/", width: 390, theme: "light" },
];

for (const { name, path, width, theme } of VIEWS) {
  test(`picture: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: width === 390 ? 844 : 800 });
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    await open(page, path);
    await page.evaluate(() => document.fonts.ready);
    await expect(page).toHaveScreenshot(`${name}.png`, { maxDiffPixelRatio: 0.02, animations: "disabled", caret: "hide" });
  });
}
