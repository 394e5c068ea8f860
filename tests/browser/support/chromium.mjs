// The system's Chromium, and the flags that keep it to itself.
import { accessSync, constants } from "node:fs";
import path from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

function find() {
  const told = process.env.CHROMIUM ?? process.env.CHROME_PATH;
  if (told) return told;
  for (const name of NAMES) {
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
  throw new Error("no Chromium on the PATH: install it, or name it in CHROMIUM");
}

export const executablePath = find();

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
