import { chromium } from "playwright";
import { executablePath, flags } from "./support/chromium.mjs";
import { serve } from "./support/site.mjs";
import { mkdirSync } from "node:fs";
mkdirSync("/tmp/shots", { recursive: true });
const site = await serve("/");
const browser = await chromium.launch({ executablePath, args: flags });
const shots = JSON.parse(process.argv[2]);
for (const [name, path, width, kind] of shots) {
  const page = await browser.newPage({ viewport: { width, height: 844 }, locale: "zh-CN" });
  await page.goto(new URL(path, site.url).href);
  if (path !== "" && !path.startsWith("rules")) await page.waitForSelector("html[data-ready]", { timeout: 15000 }).catch(() => {});
  if (kind === "pdf") await page.pdf({ path: `/tmp/shots/${name}.pdf`, format: "A4", preferCSSPageSize: true });
  else { if (kind === "result") await page.locator("[data-island]").first().screenshot({ path: `/tmp/shots/${name}.png` }); else await page.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: true }); }
  console.log(name, await page.evaluate(() => document.documentElement.scrollHeight));
  await page.close();
}
await browser.close();
site.stop();
process.exit(0);
