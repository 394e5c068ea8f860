// For the day on which this site is taken down: copy it over sw.js, remove sw.js.br and sw.js.gz beside it, and leave it
// there for some months. Browsers that have kept the site for offline use then forget it.
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => {
  const end = async () => {
    const prefix = `diansuan-${registration.scope}-`;
    await Promise.all((await caches.keys()).filter((name) => name.startsWith(prefix)).map((name) => caches.delete(name)));
    await registration.unregister();
  };
  event.waitUntil(end());
});
