import { fileURLToPath } from "node:url";
import { executablePath, flags, shellPath } from "./support/chromium.mjs";

// What needs more of a browser than its engine: focus, frames, workers, storage, paper.
const WHOLE = /(embedding|imports|keyboard|offline|print|workbench)\.spec\.mjs$/;

const launch = (executablePath) => ({ launchOptions: { executablePath, args: flags, timeout: 60_000 } });

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export default {
  testDir: here("."),
  testMatch: "*.spec.mjs",
  outputDir: here("out/failures"),
  snapshotPathTemplate: here("pictures/") + "{arg}{ext}",
  globalSetup: here("support/setup.mjs"),
  // Nothing may hang: one test, one expectation, all of them.
  timeout: 90_000,
  expect: { timeout: 8_000 },
  globalTimeout: 28 * 60_000,
  workers: Number(process.env.DIANSUAN_WORKERS ?? 2),
  fullyParallel: true,
  // What only repeats a test with other words or at another address: DIANSUAN_MORE runs that alone.
  ...(process.env.DIANSUAN_MORE ? { grep: /@more/ } : { grepInvert: /@more/ }),
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  reporter: [["list"]],
  use: {
    browserName: "chromium",
    headless: true,
    serviceWorkers: "block",
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    actionTimeout: 8_000,
    navigationTimeout: 20_000,
    trace: "off",
    screenshot: "only-on-failure",
  },
  projects: [
    { name: "engine", testIgnore: WHOLE, use: launch(shellPath) },
    { name: "whole", testMatch: WHOLE, use: launch(executablePath) },
  ],
};
