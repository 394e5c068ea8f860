// Whether what the site holds is whole, and what a utility has laid beside it can be used.

import { sha256 } from "./sha256.js";

const AT_ONCE = 4;
const MOST_LINES = 10;

// Every key that is expected is there with its value; lists have the same length.
function agrees(found, expected) {
  if (expected === null || typeof expected !== "object") return found === expected;
  if (found === null || typeof found !== "object" || (Array.isArray(expected) && found.length !== expected.length)) return false;
  return Object.entries(expected).every(([key, value]) => agrees(found[key], value));
}

/** Known cases, calculated anew by the package of this site. */
export async function knownCases(pkg, at, judged) {
  const cases = await (await fetch(at("check/cases.json"), { cache: "no-cache" })).json();
  const bad = cases.filter((one) => {
    try {
      return !agrees(pkg[one.function](one.input), one.expected);
    } catch {
      return true;
    }
  });
  return judged(bad.map(({ id }) => id), `${cases.length} / ${cases.length}`);
}

const digits = (buffer) => [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
const digest = async (bytes) => (self.crypto?.subtle ? digits(await crypto.subtle.digest("SHA-256", bytes)) : sha256(new Uint8Array(bytes)));

/** Every file of the version against its fingerprint. */
export async function hashes(at, judged) {
  const { version, files } = await (await fetch(at("version.json"), { cache: "no-store" })).json();
  const waiting = Object.entries(files);
  const all = waiting.length;
  const bad = [];
  const one = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [path, hash] = next;
      // A page is asked for as visitors do.
      const answer = await fetch(at(path.replace(/(^|\/)index\.html$/, "$1") || "./"), { cache: "no-cache" });
      if (!answer.ok) bad.push(`${path}: ${answer.status}`);
      else if ((await digest(await answer.arrayBuffer())) !== hash) bad.push(`${path}: SHA-256`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  return judged(bad.length > MOST_LINES ? [...bad.sort().slice(0, MOST_LINES), `… ${bad.length} / ${all}`] : bad, `${version}: ${all} / ${all}`);
}

/** Of the files that the settings name, those that are not there. */
export async function filesOf({ logo, rules, training }, at) {
  const bad = [];
  for (const path of [logo, rules, training].filter(Boolean)) {
    const answer = await fetch(at(path), { cache: "no-cache" });
    if (!answer.ok) bad.push(`${path}: ${answer.status}`);
    else if (path.endsWith(".json")) await answer.json().catch((error) => bad.push(`${path}: ${error.message}`));
  }
  return bad;
}

// What a utility says of its files besides their rules.
function bare(content) {
  return [content]
    .flat()
    .filter((file) => file?.kind)
    .map(({ verified, ...file }) => file);
}

/** The utility's own price files, read as pages read them. */
export async function priceFiles(pkg, folder, at, { judged, noted }) {
  const list = await fetch(at(`${folder}index.json`), { cache: "no-store" });
  if (list.status === 404) return noted(`${folder}index.json: 404`);
  const { files, published } = await list.json();
  if (!Array.isArray(files)) return judged([`${folder}index.json: files`]);
  const bad = [];
  const sound = [];
  for (const name of files) {
    try {
      const answer = await fetch(at(folder + name), { cache: "no-store" });
      if (!answer.ok) throw new Error(answer.status);
      pkg.listTariffs({ ruleFiles: bare(await answer.json()) });
      const { by = "", on = "" } = published?.[name] ?? {};
      sound.push([name, by, on].filter(Boolean).join(" · "));
    } catch (error) {
      bad.push(`${folder}${name}: ${[error.field, error.message].filter(Boolean).join(" · ")}`);
    }
  }
  return judged(bad, ...(sound.length ? sound : [`${folder}index.json: 0`]));
}
