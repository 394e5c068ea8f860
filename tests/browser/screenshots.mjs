// Pictures of every page for people to look at; out/ is not committed.
import { fileURLToPath } from "node:url";
import { PAGES } from "./support/pages.mjs";
import { open, test } from "./support/test.mjs";

const out = fileURLToPath(new URL("out/screens/", import.meta.url));

for (const { name, path } of PAGES) {
  test(`pictures: ${name}`, async ({ page }) => {
    // The rule book is as high as fifty screens.
    test.slow();
    for (const theme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
      await open(page, path);
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: width === 390 ? 844 : 800 });
        await page.screenshot({ path: `${out}${name.replaceAll(" ", "-")}-${width}-${theme}.png`, fullPage: true, timeout: 60_000 });
      }
    }
  });
}
