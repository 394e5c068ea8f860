// Every page of the site, as the tests visit them.
import { readFileSync } from "node:fs";

export const LANGUAGES = ["zh", "en"];
export const ROOT = { zh: "", en: "en/" };
export const TAG = { zh: "zh-CN", en: "en" };

// The build writes the list: { address, module, embeds, … }.
const list = JSON.parse(readFileSync(new URL("../../../dist/pages.json", import.meta.url), "utf8"));

export const SITE_PAGES = list.map((page) => page.address);
/** Pages with a calculator: those that may stand in another page's frame. */
export const CALCULATORS = list.filter((page) => page.embeds).map((page) => page.address);
export const EMBEDS = CALCULATORS.map((address) => `embed/${address}`);

export const hasCalculator = (folder) => CALCULATORS.includes(folder.replace(/^embed\//, ""));

/** [{ name, path, lang, folder, embedded }] */
export const PAGES = LANGUAGES.flatMap((lang) =>
  [...SITE_PAGES, ...EMBEDS].map((folder) => ({
    lang,
    folder,
    path: ROOT[lang] + folder,
    embedded: folder.startsWith("embed/"),
    name: `${lang} ${folder || "home"}`.replaceAll("/", " ").trim(),
  })),
);

/** Whether a page is drawn like another one that every test visits: of the lessons, all but two. */
export const alike = (path) => /training\/s(?!04|08)\d/.test(path);
