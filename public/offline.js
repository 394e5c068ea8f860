// Use without a network: visited pages work by themselves, everything after one press; an update is
// offered, never forced.

const root = document.querySelector('meta[name="diansuan-root"]').content;
const scope = new URL(root, location.href);
const MARK = new URL("kept-whole", scope).href;
// Longer than any file takes that comes at all.
const PATIENCE_MS = 60_000;

/** Starts the service worker and shows what can be kept and what is new. */
export async function begin(actions, link) {
  const registration = await navigator.serviceWorker.register(new URL("sw.js", scope), { scope: scope.pathname });
  offerUpdate(registration, actions, link);
  const { active } = await navigator.serviceWorker.ready;
  started().then(() => active.postMessage({ call: "visited", files: loaded() }));
  await offerKeeping(active, actions);
}

// A page without a calculator is whole when it has loaded; others once their calculator has started.
function started() {
  const { documentElement: page } = document;
  const whole = () => !page.dataset.start || "ready" in page.dataset;
  return new Promise((resolve) => {
    const look = () => whole() && resolve();
    new MutationObserver(look).observe(page, { attributes: true });
    look();
  });
}

// What this page is made of, as far as the browser has fetched it: the first visit's files came before
// the service worker did.
function loaded() {
  const own = performance.getEntriesByType("resource").map((entry) => entry.name);
  return [location.origin + location.pathname, ...own.filter((url) => url.startsWith(scope.href))];
}

function offerUpdate(registration, actions, link) {
  const prompt = document.querySelector("[data-update]");
  const offer = () => {
    if (!prompt || !registration.waiting || !navigator.serviceWorker.controller) return;
    prompt.hidden = false;
    actions.update = () => {
      const anew = () => {
        history.replaceState(null, "", link());
        location.reload();
      };
      // Another tab may have been quicker.
      if (!registration.waiting) return anew();
      navigator.serviceWorker.addEventListener("controllerchange", anew, { once: true });
      registration.waiting.postMessage("update");
    };
  };
  offer();
  registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", offer));
}

async function offerKeeping(worker, actions) {
  const place = document.querySelector("[data-offline]");
  if (!place || !("caches" in self)) return;
  const [button, said] = [place.querySelector("button"), place.querySelector("[data-said]")];
  const say = (what, words = {}) => {
    place.dataset.state = what;
    said.textContent = said.dataset[what].replace(/\{(\w+)\}/g, (_, word) => words[word]);
  };
  place.hidden = false;
  if (await caches.match(MARK)) {
    button.hidden = true;
    return say("kept");
  }
  actions.offline = () => {
    button.disabled = true;
    say("progress", { done: 0, all: "…" });
    const { port1, port2 } = new MessageChannel();
    let watch;
    const ended = (what, words) => {
      clearTimeout(watch);
      port1.close();
      button.disabled = false;
      button.hidden = what === "kept";
      say(what, words);
    };
    const wait = () => {
      clearTimeout(watch);
      watch = setTimeout(() => ended("failed"), PATIENCE_MS);
    };
    port1.onmessage = ({ data }) => {
      if (data.end) return ended(data.end, data);
      say("progress", data);
      wait();
    };
    wait();
    worker.postMessage({ call: "keep", port: port2 }, [port2]);
  };
}
