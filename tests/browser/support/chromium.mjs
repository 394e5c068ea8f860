// The system's Chromium, whole and as its engine alone, and the flags that keep it to itself.
import { accessSync, constants } from "node:fs";
import path from "node:path";

const WHOLE = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const SHELL = ["chromium-headless-shell"];

function find(names) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? "").split(path.delimiter)) {
      const file = path.join(folder, name);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // Not here.
      }
    }
  }
}

/** The browser as people have it. */
export const executablePath = process.env.CHROMIUM ?? process.env.CHROME_PATH ?? find(WHOLE);
if (!executablePath) throw new Error("no Chromium on the PATH: install it, or name it in CHROMIUM");

/** The same engine without windows, menus and profiles, where it is installed: a third of the work. */
export const shellPath = process.env.CHROMIUM_SHELL ?? find(SHELL) ?? executablePath;

export const flags = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-dev-shm-usage",
  "--disable-sync",
  "--no-first-run",
  "--no-default-browser-check",
  "--password-store=basic",
  // Root has no user namespaces of its own to make a sandbox from.
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];
