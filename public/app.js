// What every page needs besides its calculator: theme, link, print, share, offline, language.

const root = document.documentElement;
const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;

// The inputs of all forms as a query string; what equals an empty field is left out.
function inputs() {
  const query = new URLSearchParams();
  for (const field of document.querySelectorAll("form[data-calc] [name]")) query.set(field.name, field.value);
  return query;
}

function link() {
  const url = new URL(location.href);
  url.search = inputs().toString();
  url.hash = "";
  return url.href;
}

async function copy(button) {
  const text = link();
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Without permission for the clipboard the address bar carries the link.
    history.replaceState(null, "", text);
  }
  const label = button.textContent;
  button.textContent = button.dataset.done;
  setTimeout(() => (button.textContent = label), 2000);
}

function toggleTheme() {
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
  try {
    localStorage.setItem("diansuan-theme", root.dataset.theme);
  } catch {
    // It holds for this page at least.
  }
}

const actions = {
  "copy-link": copy,
  print: () => print(),
  share: () => navigator.share({ title: document.title, url: link() }).catch(() => {}),
  reset: () => location.assign(location.pathname),
  theme: toggleTheme,
  "update-later": () => (document.querySelector("[data-update]").hidden = true),
};

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-action]");
  if (!button) return;
  if (button.dataset.action === "language") {
    // The other language keeps what was typed.
    const query = inputs().toString();
    if (query) button.search = query;
    return;
  }
  actions[button.dataset.action]?.(button);
});

if (navigator.share) for (const button of document.querySelectorAll('[data-action="share"]')) button.hidden = false;

// Every details is open on paper.
const folded = [];
addEventListener("beforeprint", () => {
  for (const element of document.querySelectorAll("details:not([open])")) {
    element.open = true;
    folded.push(element);
  }
});
addEventListener("afterprint", () => {
  for (const element of folded.splice(0)) element.open = false;
});

// The calculator of this page.
const glue = meta("diansuan-glue");
if (glue) {
  const wasm = new URL(meta("diansuan-wasm"), location.href);
  import(new URL(glue, location.href).href)
    .then((module) => module.default({ module_or_path: wasm }))
    .catch((error) => console.error("The calculator did not start:", error));
}

// Offline after the first visit; an update is offered, never forced.
if ("serviceWorker" in navigator && meta("diansuan-root")) {
  const scope = new URL(meta("diansuan-root"), location.href);
  addEventListener("load", async () => {
    try {
      const registration = await navigator.serviceWorker.register(new URL("sw.js", scope), { scope: scope.pathname });
      const offer = () => {
        const prompt = document.querySelector("[data-update]");
        if (!prompt || !registration.waiting || !navigator.serviceWorker.controller) return;
        prompt.hidden = false;
        actions.update = () => {
          navigator.serviceWorker.addEventListener("controllerchange", () => location.replace(link()), { once: true });
          registration.waiting.postMessage("update");
        };
      };
      offer();
      registration.addEventListener("updatefound", () => {
        registration.installing?.addEventListener("statechange", offer);
      });
    } catch (error) {
      console.warn("No offline use:", error);
    }
  });
}
