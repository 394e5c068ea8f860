// Use without a network. What a reader has visited is kept as it is fetched; the whole site when asked to.
// Files below assets/ never change under their name; everything else, and prices above all, is asked of
// the network first. The build fills in the version, which changes with any file of the site.
const VERSION = /*VERSION*/"";
// Several of these sites may share an origin.
const PREFIX = `diansuan-${registration.scope}-`;
const NAME = PREFIX + VERSION;
const here = (path) => new URL(path, registration.scope).href;
// Says that the whole site was kept on purpose.
const MARK = here("kept-whole");
// A page that is kept need not be waited for longer than this.
const PATIENCE_MS = 4000;
const AT_ONCE = 4;

const below = (url, ...paths) => paths.some((path) => url.startsWith(here(path)));
const isAsset = (url) => below(url, "assets/");
// Not this site's pages, or the service worker's own.
const isOthers = (url) => below(url, "pkg/", "sw.js", "kept-whole", "offline.json");
// A page is the same whatever inputs its link carries.
const plain = (address) => new URL(address).origin + new URL(address).pathname;

async function find(url) {
  return (await (await caches.open(NAME)).match(url)) ?? caches.match(url);
}

async function fetchAndKeep(request, url) {
  const answer = await fetch(request);
  if (answer.ok && answer.type === "basic") {
    const copy = answer.clone();
    // A full disk is no reason to withhold what has come.
    await caches.open(NAME).then((cache) => cache.put(url, copy)).catch(() => {});
  }
  return answer;
}

// Brings files that are not there yet, a few at a time; `said` hears how many are.
async function bring(files, said = () => {}) {
  const cache = await caches.open(NAME);
  const waiting = [...files];
  let done = 0;
  const one = async () => {
    for (let url = waiting.shift(); url; url = waiting.shift()) {
      if (!(await cache.match(url))) {
        const old = isAsset(url) && (await caches.match(url));
        const answer = old || (await fetch(url, { cache: isAsset(url) ? "default" : "no-cache" }));
        if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
        await cache.put(url, answer);
      }
      done += 1;
      said({ done, all: files.length });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
}

// A utility's settings and what it has laid beside the site, as it is now: used without a network only.
async function bringPrices() {
  const anew = (path) => fetchAndKeep(new Request(here(path), { cache: "no-cache" }), here(path));
  const { prices = "prices/" } = await anew("config.json").then((answer) => answer.json()).catch(() => ({}));
  const { files } = await (await anew(`${prices}index.json`)).json();
  await Promise.all(files.map((name) => anew(prices + name)));
}

async function keepWhole(said) {
  const list = await fetch(here("offline.json"), { cache: "no-cache" });
  if (!list.ok) throw new Error(`${list.url}: ${list.status}`);
  const { files } = await list.json();
  await bring(files.map(here), said);
  await bringPrices().catch((error) => console.warn(error));
  await (await caches.open(NAME)).put(MARK, new Response(""));
}

async function keep(port) {
  let last = { done: 0, all: 0 };
  try {
    await keepWhole((now) => port.postMessage((last = now)));
    port.postMessage({ end: "kept", ...last });
  } catch (error) {
    console.warn(error);
    port.postMessage({ end: error.name === "QuotaExceededError" ? "full" : "failed", ...last });
  }
}

// Of a version that was kept whole, the next one is kept whole before it takes over.
self.addEventListener("install", (event) => {
  event.waitUntil(caches.match(MARK).then((whole) => whole && keepWhole()));
});

// The version before stays beside: pages visited then still work, with the files they were made with.
self.addEventListener("activate", (event) => {
  const clear = async () => {
    const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== NAME);
    const whole = await (await caches.open(NAME)).match(MARK);
    await Promise.all((whole ? others : others.slice(0, -1)).map((name) => caches.delete(name)));
    await clients.claim();
  };
  event.waitUntil(clear());
});

self.addEventListener("message", (event) => {
  const { call, files, port } = event.data;
  if (event.data === "update") self.skipWaiting();
  if (call === "keep") event.waitUntil(keep(port));
  if (call === "visited") {
    const own = files.map(plain).filter((url) => url.startsWith(registration.scope) && !isOthers(url));
    event.waitUntil(bring([...new Set(own)]).catch((error) => console.warn(error)));
  }
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = plain(request.url);
  if (request.method !== "GET" || !url.startsWith(registration.scope) || isOthers(url)) return;
  event.respondWith(isAsset(url) ? keptFirst(request, url) : networkFirst(request, url));
});

async function keptFirst(request, url) {
  return (await find(url)) ?? fetchAndKeep(request, url);
}

async function networkFirst(request, url) {
  const page = request.mode === "navigate";
  const fresh = fetchAndKeep(request, url).then((answer) => {
    // The reader is on the new version's page with that: its service worker may follow.
    if (page && answer.ok) registration.waiting?.postMessage("update");
    return answer;
  });
  const kept = await find(url);
  if (!kept) return page ? fresh.catch(unvisited) : fresh;
  const answers = [fresh.catch(() => kept)];
  // A price has no such limit: an old one would be wrong.
  if (page) answers.push(new Promise((give) => setTimeout(give, PATIENCE_MS, kept)));
  return Promise.race(answers);
}

function unvisited() {
  const text = `<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>电算</title>
<h1>没有网络</h1><p>这一页还没有在本机打开过，所以现在打不开。联网后打开一次，或在任一页下方按“在本机保留，离线可用”，以后没有网络也能用。</p>
<p lang="en">No network, and this page has not been opened on this device yet.</p><p><a href="${here("./")}">电算 Diansuan</a></p></html>`;
  return new Response(text, { status: 503, headers: { "content-type": "text/html; charset=utf-8" } });
}
