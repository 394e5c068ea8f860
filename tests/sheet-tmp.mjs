import { chromium } from "@playwright/test";
const b = await chromium.launch({ executablePath: "/usr/bin/chromium-headless-shell", args: ["--no-sandbox"] });
const [lang, ...pages] = process.argv.slice(2);
for (const f of pages) {
  const p = await b.newPage({ viewport: { width: 700, height: 990 } });
  await p.goto("http://127.0.0.1:8162/" + (lang === "en" ? "en/" : "") + f);
  await p.locator("html[data-ready]").waitFor({ state: "attached" });
  await p.evaluate(() => { const root = document.documentElement; root.dataset.figures = "own"; for (const x of root.querySelectorAll("form[data-calc] [name]")) x.dataset.given = ""; root.querySelector("form[data-calc] [name]").dispatchEvent(new Event("input", { bubbles: true })); });
  await p.waitForTimeout(1500);
  await p.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await p.emulateMedia({ media: "print" });
  await p.screenshot({ path: `/tmp/b16b/shots/print-${f.replaceAll("/", "-")}${lang}.png`, fullPage: true });
  const pdf = await p.pdf({ format: "A4", preferCSSPageSize: true });
  console.log(f, lang, (pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length, await p.evaluate(() => [document.documentElement.scrollHeight, document.querySelector("[data-sheet-link]").textContent.length, Boolean(document.querySelector("[data-sheet-code] svg"))]));
  await p.close();
}
await b.close();
