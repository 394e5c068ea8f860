// Every page of the site, as the tests visit them.
export const LANGUAGES = ["zh", "en"];
export const ROOT = { zh: "", en: "en/" };
export const TAG = { zh: "zh-CN", en: "en" };

export const SITE_PAGES = ["", "power-factor/", "my-service/", "bill/", "bill/business/", "bill/farm/", "bill/load/", "bill/late-fee/", "saving/", "appliances/", "workshop/", "connection/", "cost/", "mine/", "glossary/", "workbench/", "tariffs/", "design/", "rules/"];
export const EMBEDS = ["embed/power-factor/", "embed/my-service/", "embed/bill/", "embed/bill/business/", "embed/bill/farm/", "embed/bill/load/", "embed/bill/late-fee/", "embed/saving/", "embed/appliances/", "embed/workshop/", "embed/connection/", "embed/cost/", "embed/tariffs/"];
/** Pages with a calculator. */
export const CALCULATORS = ["power-factor/", "my-service/", "bill/", "bill/business/", "bill/farm/", "bill/load/", "bill/late-fee/", "saving/", "appliances/", "workshop/", "connection/", "cost/", "tariffs/"];

export const hasCalculator = (folder) => CALCULATORS.some((name) => folder.endsWith(name));

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
