// Keeps the whole site for use without a network. Both lists are filled in by the build.
const VERSION = /*VERSION*/"";
const FILES = /*PRECACHE*/[];
const NAME = "diansuan-" + VERSION;

self.addEventListener("install", (event) => {
  const requests = FILES.map((file) => new Request(new URL(file || "./", registration.scope), { cache: "no-cache" }));
  event.waitUntil(caches.open(NAME).then((cache) => cache.addAll(requests)));
});

self.addEventListener("activate", (event) => {
  const old = (names) => names.filter((name) => name.startsWith("diansuan-") && name !== NAME);
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(old(names).map((name) => caches.delete(name))))
      .then(() => clients.claim()),
  );
});

// The page asks for the update when the reader has agreed to it.
self.addEventListener("message", (event) => {
  if (event.data === "update") self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== location.origin) return;
  // A page is the same whatever inputs its link carries.
  const find = caches.open(NAME).then((cache) => cache.match(url.origin + url.pathname));
  event.respondWith(find.then((kept) => kept || fetch(event.request)));
});
