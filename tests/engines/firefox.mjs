// Debian's Firefox, driven through WebDriver BiDi.
import puppeteer from "puppeteer-core";

/** Starts the browser: a page with `open`, `evaluate`, `press`, `errors` and `quit`. */
export async function firefox() {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr",
    headless: true,
    timeout: 60_000,
    extraPrefsFirefox: { "intl.accept_languages": "zh-CN" },
  });
  const page = await browser.newPage();
  const found = [];
  page.on("console", (message) => {
    if (message.type() === "error") found.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => found.push(`uncaught: ${error.message}`));
  return {
    open: (url) => page.goto(url, { waitUntil: "load", timeout: 30_000 }),
    evaluate: (run, ...args) => page.evaluate(run, ...args),
    press: (key) => page.keyboard.press(key),
    errors: () => found.splice(0),
    quit: () => browser.close(),
  };
}
