// From the file in the editor to a folder that is ready to be uploaded: checked by the package of this site, three
// bills before and after, who publishes it and when.

import { zip } from "./zip.js";

const place = document.querySelector("[data-publish]");
const said = place?.querySelector("[data-publish-said]");
const words = said?.dataset;
const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;
const root = new URL(meta("diansuan-root"), location.href);
const typed = (name) => document.querySelector(`form[data-calc="trial"] [name="${name}"]`)?.value.trim() ?? "";
const lang = document.documentElement.lang === "en" ? "en" : "zh";
const USAGE = ["kwh", "sharp", "peak", "flat", "valley"];
const OTHERS = ["month", "voltage", "yearToDateKwh", "capacityKva", "capacityDays", "maxDemandKw", "reactiveKvarh", "standard"];
/** The bill that was tried, one of half its energy and one of twice. */
const SHARES = [[1, 1], [1, 2], [2, 1]];

class Refusal extends Error {}
const day = (date) => [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0")).join("-");

// A decimal times a share, exactly: energy of a sample, rounded down to the last place it has.
function times(text, [times, over]) {
  const [whole, rest = ""] = text.replace(/[,，\s]/g, "").split(".");
  const all = String((BigInt(whole + rest) * BigInt(times)) / BigInt(over)).padStart(rest.length + 1, "0");
  return rest ? `${all.slice(0, -rest.length)}.${all.slice(-rest.length)}` : all;
}

function sample(tariff, share) {
  const input = { tariff };
  const usage = USAGE.filter((name) => typed(`usage.${name}`)).map((name) => [name, times(typed(`usage.${name}`), share)]);
  if (usage.length) input.usage = Object.fromEntries(usage);
  const reactive = typed("reactiveKvarh");
  for (const name of OTHERS) if (typed(name) && (name !== "standard" || reactive)) input[name] = name === "reactiveKvarh" ? times(reactive, share) : typed(name);
  return input;
}

async function json(url) {
  const answer = await fetch(url, { cache: "no-store" });
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new Refusal(`${url.pathname}: ${answer.status}`);
  return answer.json();
}
const bare = (content) => [content].flat().filter((file) => file?.kind).map(({ verified, ...file }) => file);

/** What lies beside the site already. */
async function published(pkg, folder) {
  const index = (await json(new URL("index.json", folder))) ?? { files: [] };
  const own = new Map();
  const broken = [];
  for (const name of index.files) {
    try {
      const files = bare(await json(new URL(name, folder)));
      pkg.listTariffs({ ruleFiles: files });
      own.set(name, files);
    } catch (error) {
      broken.push(`${name}: ${error.field ?? ""} ${error.message}`);
    }
  }
  return { index, own, broken };
}

function billed(pkg, input, ruleFiles) {
  try {
    const bill = pkg.estimateBill({ ...input, ruleFiles });
    return { total: bill.total, rules: JSON.stringify(bill.lines) };
  } catch (error) {
    return { error: [error.field, error.message].filter(Boolean).join(" · ") };
  }
}

// A period as the trial's field is called.
function period(name) {
  const field = document.querySelector(`form[data-calc="trial"] [name="usage.${name}"]`);
  return (field && document.querySelector(`label[for="${field.id}"]`)?.textContent) ?? name;
}

/** Prices by what they are for, before and after. */
function changes(pkg, file, before, after) {
  const prices = (ruleFiles) => {
    try {
      const { charges } = pkg.describeTariff({ tariff: file.tariff, date: file.effective_from ?? file.known_since, ruleFiles });
      return new Map(charges.flatMap(({ label, prices }) => prices.map(({ price, ...of }) => [[label[lang], of.voltage, of.season, of.tier && words.tier.replace("{n}", of.tier), of.period && period(of.period), of.label?.[lang]].filter(Boolean).join(" · "), price])));
    } catch {
      return new Map();
    }
  };
  const [old, now] = [prices(before), prices(after)];
  return [...now].filter(([what, price]) => old.get(what) !== price).map(([what, price]) => `${what}: ${old.get(what) ?? "–"} → ${price}`);
}

async function publish() {
  const by = place.querySelector("#publish-by").value.trim();
  const on = place.querySelector("#publish-on").value.trim();
  if (!by) throw new Refusal(words.noName);
  if (!/^\d{4}-\d\d-\d\d$/.test(on)) throw new Refusal(words.noDay);
  const text = document.querySelector('[data-island="editor"] [data-export]')?.textContent.trim();
  if (!text) throw new Refusal(words.noFile);
  const file = JSON.parse(text);
  if (!/^[a-z0-9-]{1,80}$/.test(file.id ?? "")) throw new Refusal(words.noId);
  const pkg = await import(new URL("pkg/diansuan.js", root).href);
  await pkg.default();
  const { settings } = await self.diansuanSettings.ready;
  const path = settings.prices ?? "prices/";
  const { index, own, broken } = await published(pkg, new URL(path, root));
  const name = `${file.id}.json`;
  const before = [...own.values()].flat();
  const after = [...[...own].filter(([other]) => other !== name).flatMap(([, files]) => files), file];
  try {
    pkg.listTariffs({ ruleFiles: after });
  } catch (error) {
    throw new Refusal(`${words.wrong}${error.field} · ${error.message}`);
  }
  const bills = SHARES.map((share) => {
    const input = sample(file.tariff, share);
    return { input, before: billed(pkg, input, before), after: billed(pkg, input, after) };
  });
  const [{ after: first }] = bills;
  if (first.error) throw new Refusal(words.noBill + first.error);
  // A bill of other days than the file's says nothing about it.
  if (!first.rules.includes(`"${file.id}"`)) throw new Refusal(words.otherDays);
  const files = index.files.includes(name) ? index.files : [...index.files, name];
  const next = { ...index, files, published: { ...index.published, [name]: { by, on } } };
  return { path, name, file, text, next, bills, by, on, broken, changed: changes(pkg, file, before, after) };
}

const energy = ({ usage = {} }) => Object.entries(usage).map(([name, value]) => (name === "kwh" ? value : `${period(name)} ${value}`)).join(", ");

// 1629271.00 as 1,629,271.00.
function grouped(money) {
  if (money === undefined) return undefined;
  const [whole, rest] = money.split(".");
  return [whole.replace(/\B(?=(\d{3})+$)/g, ","), rest].filter((part) => part !== undefined).join(".");
}

function report({ path, name, file, bills, by, on, broken, changed }) {
  const sums = bills.map(({ input, before, after }) => `  ${input.month} · ${energy(input)} kWh: ${grouped(before.total) ?? `– (${before.error})`} → ${grouped(after.total) ?? `– (${after.error})`}`);
  const lines = [
    `${words.report} · ${path}${name}`,
    `${words.by}${by} · ${on}`,
    `${file.title?.[lang] ?? file.id} · ${file.document ?? ""} · ${file.effective_from ?? file.known_since ?? ""} … ${file.effective_to ?? ""}`,
    words.sound,
    "",
    words.changed,
    ...(changed.length ? changed.map((line) => `  ${line}`) : [`  ${words.none}`]),
    "",
    words.bills,
    ...sums,
  ];
  if (broken.length) lines.push("", words.broken, ...broken.map((line) => `  ${line}`));
  return lines;
}

function show(lines, kind = "") {
  const pre = Object.assign(document.createElement("pre"), { textContent: lines.join("\n"), className: "export" });
  pre.tabIndex = 0;
  if (kind) said.replaceChildren(Object.assign(document.createElement("p"), { textContent: lines.join(" "), className: kind }));
  else said.replaceChildren(pre, Object.assign(document.createElement("p"), { textContent: words.next }));
}

if (place) {
  place.querySelector("#publish-on").value = day(new Date());
  place.querySelector("[data-publish-go]").addEventListener("click", async () => {
    try {
      const made = await publish();
      const lines = report(made);
      const archive = zip({ [`${made.path}${made.name}`]: `${made.text}\n`, [`${made.path}index.json`]: `${JSON.stringify(made.next, null, 2)}\n`, [`report-${made.file.id}.txt`]: `\ufeff${lines.join("\r\n")}\r\n` }, new Date());
      const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(archive), download: `prices-${made.file.id}.zip` });
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 1000);
      show(lines);
    } catch (error) {
      if (!(error instanceof Refusal)) console.warn(error);
      show([error.message], "summary");
    }
  });
}
