import { chromium } from "@playwright/test";
import { readFileSync } from "node:fs";
const b = await chromium.launch({ executablePath: "/usr/bin/chromium-headless-shell", args: ["--no-sandbox"] });
const p = await b.newPage();
for (const f of process.argv.slice(2)) {
  const src = "data:image/png;base64," + readFileSync(f).toString("base64");
  await p.setContent(`<body style="margin:0;background:#888"><img id=i src="${src}" hidden>`);
  const { w, h } = await p.evaluate(async () => { await i.decode(); return { w: i.naturalWidth, h: i.naturalHeight }; });
  const slice = w < 500 ? 1500 : 2000;
  const n = Math.ceil(h / slice);
  await p.setViewportSize({ width: n * (w + 8), height: Math.min(slice, h) });
  await p.evaluate(({ src, n, w, h, slice }) => { document.body.innerHTML = Array.from({ length: n }, (_, k) => `<div style="position:absolute;left:${k * (w + 8)}px;top:0;width:${w}px;height:${Math.min(slice, h - k * slice)}px;background:url(${src}) 0 -${k * slice}px"></div>`).join(""); }, { src, n, w, h, slice });
  await p.waitForTimeout(100);
  await p.screenshot({ path: f.replace(/([^/]+)$/, "t-$1") });
}
await b.close();
