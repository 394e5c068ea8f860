// Between the page and its worker: texts for the wasm, files and pictures for the browser.

const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;
let worker;
let files = [];
let tell = () => {};
// Whether something is being saved: leaving now would lose it.
let saving = false;
// How often in a row opening what is kept has ended in a trap.
let unopened = 0;

function run() {
  worker = new Worker(new URL(meta("diansuan-worker"), location.href), { type: "module" });
  worker.addEventListener("message", ({ data }) => {
    const { blob, ...rest } = data;
    if (data.event) saving = data.event === "saving";
    if (blob && data.id === "sample") {
      files = [blob];
      tell(JSON.stringify({ id: "files", names: [blob.name], sizes: [String(blob.size)] }));
    } else if (blob) {
      download(blob, data.name ?? "diansuan.csv");
    }
    tell(JSON.stringify(rest));
    if (data.id === "open") unopened = data.fatal ? unopened + 1 : 0;
    if (data.fatal) startAnew();
  });
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    tell('{"id":"worker","code":"failed"}');
  });
}

// What a trap has left behind can't be used; what was saved comes back. Where that itself ends in a trap,
// it is tried once more and then left alone: the reader decides.
function startAnew() {
  worker.terminate();
  run();
  if (unopened < 2) send('{"id":"open","call":"open"}');
  else tell('{"id":"open","code":"unopened"}');
  tell('{"id":"restarted"}');
}

function take(list) {
  files = [...list];
  if (!files.length) return;
  tell(JSON.stringify({ id: "files", names: files.map((file) => file.name), sizes: files.map((file) => String(file.size)) }));
}

// When what had the focus is gone, as a button is that has done its work, its section's heading takes it.
function keepFocus(place) {
  let last, section;
  place.addEventListener("focusin", ({ target }) => {
    [last, section] = [target, target.closest("section")?.id];
  });
  new MutationObserver(() => {
    if (!last || last.isConnected || document.activeElement !== document.body) return;
    const next = document.getElementById(section) ?? place.querySelector(".workbench-tabs ~ section, section");
    const heading = next?.querySelector("h2");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus();
  }).observe(place, { childList: true, subtree: true });
}

// The company's rules that the site's settings name.
async function beginWithRules() {
  const { settings } = await self.diansuanSettings.ready;
  if (!settings.rules) return;
  try {
    const answer = await fetch(new URL(settings.rules, new URL(meta("diansuan-root"), location.href)), { cache: "no-cache" });
    if (!answer.ok) throw new Error(`${answer.status}`);
    const text = await answer.text();
    // What staff have changed since stays until the file itself is another.
    if (recall("company") && recall("company-of-settings") === text) return;
    remember("company-of-settings", text);
    tell(JSON.stringify({ id: "ruleFile", text }));
  } catch (error) {
    console.warn(`config.json: rules: ${settings.rules}: ${error.message}`);
  }
}

/** Starts the worker; everything it says goes to `hear` as text. */
export function start(hear) {
  tell = hear;
  const place = document.querySelector("[data-workbench]");
  keepFocus(place);
  for (const name of ["dragover", "dragleave", "drop"]) {
    place.addEventListener(name, (event) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      place.toggleAttribute("data-over", name === "dragover");
      if (name === "drop") take(event.dataTransfer.files);
    });
  }
  place.addEventListener("change", ({ target }) => {
    if (target.type === "file" && target.dataset.files !== undefined) {
      take(target.files);
      target.value = "";
    }
    if (target.type === "file" && target.dataset.rules !== undefined && target.files[0]) {
      target.files[0].text().then((text) => tell(JSON.stringify({ id: "ruleFile", text })), () => tell('{"id":"ruleFile","code":"unreadable"}'));
      target.value = "";
    }
  });
  beginWithRules();
  addEventListener("beforeunload", (event) => {
    if (saving) event.preventDefault();
  });
  run();
}

/** Sends a message; where it is about files, they go along. */
export function send(text) {
  const message = JSON.parse(text);
  if (message.call === "look" || message.call === "unpack") message.file = files[message.at];
  if (message.call === "trial") for (const one of message.files) one.file = files[one.at];
  worker.postMessage(message);
}

/** What was kept under a name; empty when nothing was. */
export function recall(name) {
  try {
    return localStorage.getItem(`diansuan-${name}`) ?? "";
  } catch {
    return "";
  }
}

/** Keeps a text under a name; an empty one is removed. */
export function remember(name, text) {
  try {
    if (text) localStorage.setItem(`diansuan-${name}`, text);
    else localStorage.removeItem(`diansuan-${name}`);
  } catch {
    // It holds for this page at least.
  }
}

/** Asks the browser not to throw away what was saved. */
export function persist() {
  const heard = (lasting) => tell(JSON.stringify({ event: "lasting", lasting: Boolean(lasting) }));
  (navigator.storage?.persist?.() ?? Promise.resolve(false)).then(heard, () => heard(false));
}

/** Today as the reader's calendar has it. */
export function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

/** Hands a text over as a file. */
export function download_text(name, type, text) {
  download(new Blob([text], { type }), name);
}

/** The drawn pictures of that name, beside each other as one: SVG, or PNG of twice its size. */
export async function picture(name, kind) {
  const drawn = [...document.querySelectorAll(`svg[data-picture="${name}"]`)];
  if (!drawn.length) return;
  const { width: each, height } = drawn[0].viewBox.baseVal;
  const width = each * drawn.length;
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  for (const [at, one] of drawn.entries()) {
    const copy = one.cloneNode(true);
    for (const [key, value] of Object.entries({ x: at * each, width: each, height })) copy.setAttribute(key, value);
    svg.append(copy);
  }
  const text = new XMLSerializer().serializeToString(svg);
  if (kind === "svg") return download(new Blob([text], { type: "image/svg+xml" }), `${name}.svg`);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width: width * 2, height: height * 2 });
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((blob) => download(blob, `${name}.png`), "image/png");
}

function download(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
