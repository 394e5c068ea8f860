// The package as it is packed, unpacked as a dependency of somebody else's project.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const folder = path.resolve(process.env.DIANSUAN_PKG ?? path.join(import.meta.dirname, "../../dist/pkg"));

export const INPUT = `{ activeKwh: "121040", reactiveKvarh: "131520", standard: "0.90", base: "76911.33" }`;
export const MONEY = "9229.36";

/** A project with the package, in a new folder below `above`; the path of the packed file beside it. */
export function project(files, above = os.tmpdir()) {
  mkdirSync(above, { recursive: true });
  const place = mkdtempSync(path.join(above, "diansuan-"));
  process.on("exit", () => rmSync(place, { recursive: true, force: true }));
  const [{ filename }] = JSON.parse(
    execFileSync("npm", ["pack", folder, "--json", "--pack-destination", place], { encoding: "utf8", timeout: 60_000, stdio: ["ignore", "pipe", "ignore"] }),
  );
  const own = path.join(place, "node_modules/diansuan");
  mkdirSync(own, { recursive: true });
  execFileSync("tar", ["xzf", path.join(place, filename), "--strip-components=1", "-C", own]);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(place, name)), { recursive: true });
    writeFileSync(path.join(place, name), text);
  }
  return { place, packed: path.join(place, filename) };
}

/** What a program says; it ends within the seconds. */
export const run = (place, command, args, seconds = 60) =>
  execFileSync(command, args, { cwd: place, encoding: "utf8", timeout: seconds * 1000, env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_NO_WARNINGS: "1" } }).trim();
