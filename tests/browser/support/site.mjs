// The built site behind the project's own server, and a proxy that can pretend to be a newer version.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import http from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..");
const PATIENCE_MS = 120_000;

/** Starts `xtask serve` on a free port: its URL, and a function that ends it. */
export async function serve(base = "/") {
  const built = path.join(process.env.CARGO_TARGET_DIR ?? path.join(root, "target"), "debug/xtask");
  const args = ["serve", "--port", "0", "--base", base];
  const [command, all] = existsSync(built) ? [built, args] : ["cargo", ["xtask", ...args]];
  const child = spawn(command, all, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  const stop = () => child.kill();
  process.on("exit", stop);
  const url = await new Promise((resolve, reject) => {
    let said = "";
    const timer = setTimeout(() => reject(new Error(`the server said nothing of an address:\n${said}`)), PATIENCE_MS);
    const listen = (chunk) => {
      said += chunk;
      const match = /http:\/\/[^\s]+/.exec(said);
      if (match) {
        clearTimeout(timer);
        resolve(match[0].endsWith("/") ? match[0] : `${match[0]}/`);
      }
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.on("error", reject);
    child.on("exit", (code) => reject(new Error(`the server ended with ${code}:\n${said}`)));
  });
  return { url, stop };
}

const measured = new Map();

/** How many bytes the server sends for an address, compressed as it does it. */
function compressed(path, target) {
  const url = new URL(new URL(path, target).pathname, target);
  if (!measured.has(url.href)) {
    measured.set(url.href, new Promise((resolve, reject) => {
      http.get(url, { headers: { "accept-encoding": "br" } }, (answer) => {
        let bytes = 0;
        answer.on("data", (chunk) => (bytes += chunk.length)).on("end", () => resolve(bytes)).on("error", reject);
      }).on("error", reject);
    }));
  }
  return measured.get(url.href);
}

/** Listens on a free port of this computer. */
async function listen(handler) {
  const server = http.createServer(handler);
  await new Promise((resolve, reject) => server.on("error", reject).listen(0, "127.0.0.1", resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${server.address().port}/`, close };
}

/**
 * Hands everything on to `target`. `edit(path, text)` may change a text on its way, `without` names
 * headers that are left out, `laid` of what comes back holds files by path that lie over the target's,
 * `sent(path, bytes)` hears what each answer takes in brotli; closing it takes
 * the site off the net for good.
 */
export async function proxy(target, edit = (_, text) => text, without = [], sent) {
  const state = { edit, laid: {} };
  const server = await listen(async (request, response) => {
    try {
      const laid = state.laid[new URL(request.url, target).pathname];
      if (laid !== undefined) {
        response.writeHead(200, { "content-type": "application/json", "cache-control": "no-cache" }).end(laid);
        return;
      }
      const answer = await fetch(new URL(request.url, target), {
        headers: { "accept-encoding": "identity" },
        redirect: "manual",
      });
      const headers = Object.fromEntries(answer.headers);
      delete headers["content-length"];
      delete headers.etag;
      for (const name of without) delete headers[name];
      const bytes = Buffer.from(await answer.arrayBuffer());
      sent?.(new URL(request.url, target).pathname, await compressed(request.url, target));
      const textual = /text|javascript|json/.test(headers["content-type"] ?? "");
      const body = textual ? state.edit(new URL(request.url, target).pathname, bytes.toString()) : bytes;
      response.writeHead(answer.status, headers).end(body);
    } catch (error) {
      response.writeHead(502).end(String(error));
    }
  });
  return Object.assign(state, server);
}

/** A page of somebody else's. */
export const foreign = (html, headers = {}) =>
  listen((_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...headers });
    response.end(html);
  });
