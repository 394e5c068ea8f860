// The built site as documents, without a browser: what a page says before anything in it runs.
import { readFileSync } from "node:fs";
import { parseHTML } from "linkedom";

const DIST = new URL("../../../dist/site/", import.meta.url);

const read = new Map();

/** The document of the page at a path below the site. */
export function documentOf(path) {
  if (!read.has(path)) {
    const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
    read.set(path, parseHTML(readFileSync(new URL(file, DIST), "utf8")).document);
  }
  return read.get(path);
}

/** A file of the site as JSON. */
export const json = (path) => JSON.parse(readFileSync(new URL(path, DIST), "utf8"));

/** The language that an element's text is marked as. */
export const language = (element) => element.closest("[lang]").getAttribute("lang");
