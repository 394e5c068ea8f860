// Measures how high each calculator is in frames of three widths, and writes web/embed/heights.json: what a frame
// takes before the calculator has said its own height. Run it when a page has become much longer or shorter.
import { chromium } from "@playwright/test";
import { writeFileSync } from "node:fs";
import { executablePath, flags } from "./support/chromium.mjs";
import { CALCULATORS } from "./support/pages.mjs";
import { serve } from "./support/site.mjs";

const { url, stop } = await serve("/");
const browser = await chromium.launch({ executablePath, args: flags });
try {
  const page = await browser.newPage();
  const lines = [];
  for (const folder of CALCULATORS) {
    await page.goto(`${url}embed/${folder}`);
    await page.locator("html[data-ready]").waitFor({ state: "attached" });
    const heights = [];
    for (const width of [360, 640, 1000]) {
      await page.setViewportSize({ width, height: 600 });
      heights.push(await page.locator(":root").evaluate((root) => Math.ceil(root.getBoundingClientRect().height)));
    }
    lines.push(`  "${folder.replace(/\/$/, "")}": ${JSON.stringify(heights).replaceAll(",", ", ")}`);
  }
  writeFileSync(new URL("../../web/embed/heights.json", import.meta.url), `{\n${lines.join(",\n")}\n}\n`);
} finally {
  await browser.close();
  stop();
}
