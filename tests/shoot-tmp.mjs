import { chromium } from "@playwright/test";
const [out, width, theme, lang, ...pages] = process.argv.slice(2);
const b = await chromium.launch({ executablePath: "/usr/bin/chromium-headless-shell", args: ["--no-sandbox"] });
const p = await b.newPage({ viewport: { width: +width, height: width === "390" ? 844 : 800 }, colorScheme: theme });
for (const f of pages) {
  const path = f === "home" ? "" : f;
  await p.goto("http://127.0.0.1:8162/" + (lang === "en" ? "en/" : "") + path);
  await p.waitForTimeout(500);
  const name = `${out}/${f.split("#")[0].replaceAll("/", "-").replace(/-$/, "")}-${lang}-${width}-${theme}.png`;
  await p.screenshot({ path: name, fullPage: true });
  console.log(name, await p.evaluate(() => document.documentElement.scrollHeight));
}
await b.close();
