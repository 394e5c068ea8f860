// What a page calculates by: the shipped price book, with the regions that its fields name, and a utility's own
// files over it (in prices/ beside the site, or where its settings say), asked of the network at every visit.

const meta = (name) => document.querySelector(`meta[name="${name}"]`).content;
const book = new URL(meta("diansuan-book"), location.href);
const PATIENCE_MS = 10_000;

async function json(url, options) {
  const answer = await fetch(url, options);
  if (!answer.ok) throw Object.assign(new TypeError(`${answer.status} ${url}`), { status: answer.status });
  return answer.json();
}

// One of the utility's files; why there is none is a result, too.
async function own(name, folder) {
  try {
    return { name, content: await json(new URL(name, folder), { cache: "no-cache" }) };
  } catch (error) {
    console.warn(error);
    // A network that is not there says nothing of use.
    return { name, failed: error.status || error instanceof SyntaxError ? error.message : "" };
  }
}

// All of the utility's files, in their order. A site without a list has none.
async function ownFiles() {
  const { settings } = await self.diansuanSettings.ready;
  const folder = new URL(settings.prices ?? "prices/", new URL(meta("diansuan-root"), location.href));
  const list = await own("index.json", folder);
  if (list.failed?.startsWith("404 ")) return [];
  if ("failed" in list) return [list];
  const { files, published: said } = list.content ?? {};
  if (!Array.isArray(files) || files.some((name) => typeof name !== "string")) return [{ name: list.name, failed: '{"files": ["…"]}' }];
  published = said;
  return Promise.all(files.map((name) => own(name, folder)));
}

// Who has published which of them, and when.
let published;

/** Loads what the fields ask for; `begin` of what comes back takes the page's module and starts it. */
export async function load(fields) {
  const [{ shared, regions }, utility] = await Promise.all([json(book), ownFiles()]);
  const files = new Map();
  const awaited = new Map();
  const names = Object.keys(regions);
  // A page without such fields names its regions itself. A file may build upon others of its region.
  const own = document.querySelector("[data-regions]")?.dataset.regions.split(" ") ?? [];
  const always = names.filter((region) => own.includes(region) || JSON.stringify(utility).includes(`"${region}`));
  const missing = () => names.filter((region) => !files.has(region) && (always.includes(region) || fields.some((field) => field.value.includes(region))));

  async function fetchRegion(region) {
    if (!awaited.has(region)) awaited.set(region, json(new URL(regions[region], book)));
    try {
      files.set(region, await awaited.get(region));
    } finally {
      awaited.delete(region);
    }
  }

  await Promise.all(missing().map(fetchRegion));

  // Whether the calculator waits for prices. (It may also have broken off, and must not go on then.)
  let waiting = true;
  let rounds = 0;

  async function more(module) {
    const regions = missing();
    if (regions.length === 0 && !waiting) return;
    const round = (rounds += 1);
    const tell = (cause) => round === rounds && document.dispatchEvent(new CustomEvent("diansuan-failed", { detail: cause }));
    const watch = setTimeout(tell, PATIENCE_MS, "slow");
    if (regions.length > 0) {
      waiting = true;
      const [field] = fields.filter(({ value }) => regions.some((region) => value.includes(region)));
      const detail = field.selectedOptions?.[0].text ?? regions.join(", ");
      document.dispatchEvent(new CustomEvent("diansuan-awaited", { detail }));
    }
    try {
      await Promise.all(regions.map(fetchRegion));
      // What was chosen meanwhile has a round of its own.
      if (round !== rounds) return;
      module.install([...shared, ...[...files.values()].flat()], utility);
      if (published) import("./published.js").then(({ say }) => say(utility, published));
      // A link may name a tariff that is offered only now.
      for (const field of fields) if (field.selectedIndex < 0) field.value = field.dataset.asked ?? null;
      module.begin();
      // A result at a time: whoever touches the page meanwhile is heard.
      while (module.draw()) {
        await new Promise((next) => setTimeout(next));
        if (round !== rounds) return;
      }
      waiting = false;
    } catch (error) {
      console.error("The calculator did not go on:", error);
      tell(error instanceof WebAssembly.RuntimeError ? "broken" : "network");
    } finally {
      clearTimeout(watch);
    }
  }

  function begin(module) {
    // Before the calculator hears of it.
    const look = () => void more(module);
    document.addEventListener("input", look, true);
    document.addEventListener("change", look, true);
    look();
  }

  return { begin };
}
