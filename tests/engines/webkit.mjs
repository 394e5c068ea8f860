// Debian's WebKit (MiniBrowser of webkit2gtk) under a display of its own, driven through WebDriver.
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import net from "node:net";

const PATIENCE_MS = 30_000;

/** A port nobody listens on. */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = net.createServer().on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Debian keeps the browser in a folder named by processor and version. */
function miniBrowser() {
  for (const processor of readdirSync("/usr/lib")) {
    for (const version of ["4.1", "4.0"]) {
      const file = `/usr/lib/${processor}/webkit2gtk-${version}/MiniBrowser`;
      if (existsSync(file)) return file;
    }
  }
  throw new Error("MiniBrowser is missing: apt-get install webkit2gtk-driver");
}

/** The first display that is free. */
function freeDisplay() {
  for (let number = 90; number < 120; number += 1) {
    if (!existsSync(`/tmp/.X${number}-lock`)) return `:${number}`;
  }
  throw new Error("no free X display");
}

/** Starts the browser: a page with `open`, `evaluate`, `press`, `errors` and `quit`. */
export async function webkit() {
  const binary = miniBrowser();
  const display = freeDisplay();
  const found = [];
  const screen = spawn("Xvfb", [display, "-screen", "0", "1280x900x24", "-nolisten", "tcp"], { stdio: "ignore" });
  const port = await freePort();
  const driver = spawn("WebKitWebDriver", [`--port=${port}`], {
    env: { ...process.env, DISPLAY: display, LANG: "C.UTF-8", GDK_BACKEND: "x11", LIBGL_ALWAYS_SOFTWARE: "1", WEBKIT_DISABLE_COMPOSITING_MODE: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  // The page's console goes to the output of the browser, which the driver hands on.
  const listen = (chunk) => {
    for (const line of String(chunk).split("\n")) {
      if (/CONSOLE .*ERROR|Unhandled Promise/.test(line)) found.push(line.trim());
    }
  };
  driver.stdout.on("data", listen);
  driver.stderr.on("data", listen);

  const call = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const { value } = await answer.json();
    if (value?.error) throw new Error(`${path}: ${value.error}: ${value.message}`);
    return value;
  };
  const end = () => {
    driver.kill();
    screen.kill();
  };
  process.on("exit", end);

  let session;
  const capabilities = {
    alwaysMatch: {
      "webkitgtk:browserOptions": { binary, args: ["--automation", "--enable-write-console-messages-to-stdout=true"] },
    },
  };
  for (let tries = 0; session === undefined; tries += 1) {
    try {
      await pause(300);
      session = (await call("POST", "/session", { capabilities })).sessionId;
    } catch (error) {
      if (tries > 20) {
        end();
        throw error;
      }
    }
  }
  const at = `/session/${session}`;
  const run = (script, args) => call("POST", `${at}/execute/sync`, { script, args });
  return {
    open: (url) => call("POST", `${at}/url`, { url }),
    evaluate: (what, ...args) => run(`return (${what})(...arguments)`, args),
    press: async (key) => {
      const value = { Enter: "\uE007", End: "\uE010" }[key] ?? key;
      const actions = [{ type: "key", id: "keys", actions: [{ type: "keyDown", value }, { type: "keyUp", value }] }];
      await call("POST", `${at}/actions`, { actions });
    },
    errors: () => found.splice(0),
    quit: async () => {
      await call("DELETE", at).catch(() => {});
      end();
    },
  };
}
