// <diansuan-calculator>: a calculator of a Diansuan site in a frame that follows its content. Where tags that are
// not known get lost, <div data-diansuan="bill"></div> is the same. Importing it on a server does nothing.

const VERSION = "DIANSUAN_VERSION";
/** Measured: [the height at 360, 640 and 1000 pixels of width] by calculator. */
const HEIGHTS = JSON.parse('DIANSUAN_HEIGHTS');
const TAG = "diansuan-calculator";
const LOOKS = ["theme", "brand", "paper", "ink", "scale", "radius"];
const ATTRIBUTES = ["calculator", "parts", "lang", ...LOOKS, "tools", "query", "fixed", "height", "max-height", "loading", "base", "want"];
/** More growths than this within two seconds, without anybody typing or unfolding, are a circle. */
const GROWTHS = 8;
const TALLEST = 40000;
const PATIENCE = 15000;
// Bundlers take an address made of `import.meta.url` itself for a file to bring along.
const HERE = import.meta.url;
/** Where the script came from, if from a site. */
const HOME = /^https?:.*\/embed\/v?[\d.]+\/diansuan\.js/.test(HERE) ? new URL("../../", HERE).href : "";
const Base = globalThis.HTMLElement ?? class {};

export class DiansuanCalculator extends Base {
  static observedAttributes = ATTRIBUTES;
  static version = VERSION;
  #frame;
  #stop;
  #timer;
  #origin;
  #values;
  #result;
  #grown = [];
  #seen;
  #resolve;
  ready = new Promise((resolve) => (this.#resolve = resolve));

  connectedCallback() {
    // What was set before the element was known.
    for (const name of ["values", ...ATTRIBUTES]) {
      const key = name.replace("-h", "H");
      if (!Object.hasOwn(this, key)) continue;
      const value = this[key];
      delete this[key];
      this[key] = value;
    }
    this.#build();
  }

  // A move that keeps the frame alive needs nothing.
  connectedMoveCallback() {}

  disconnectedCallback() {
    this.#drop();
  }

  attributeChangedCallback(name, before, now) {
    if (before === now || !this.#frame) return;
    if (LOOKS.includes(name)) return this.#send("look", { query: String(this.#look()) });
    if (name === "height" || name === "max-height") return this.#size(this.#frame.offsetHeight);
    this.#build();
  }

  get values() {
    return this.#values && { ...this.#values };
  }
  set values(values) {
    this.#values = { ...values };
    this.#send("set", { values: this.#values });
  }
  get result() {
    return this.#result;
  }
  reset() {
    this.#send("reset");
  }
  print() {
    this.#send("print");
  }
  focusField(field) {
    this.#send("focus", { field });
  }

  #look() {
    return new URLSearchParams(LOOKS.map((name) => [name, this.getAttribute(name)]).filter(([, value]) => value));
  }

  #emit(type, detail) {
    this.dispatchEvent(new CustomEvent(`diansuan-${type}`, { detail, bubbles: true, composed: true }));
  }

  #fail(code, what = "") {
    clearTimeout(this.#timer);
    this.#emit("error", { code, message: `diansuan: ${code} ${what}`.trim() });
  }

  #send(type, more) {
    if (this.#origin) this.#frame.contentWindow?.postMessage({ diansuan: 1, type, ...more }, this.#origin);
  }

  #drop() {
    clearTimeout(this.#timer);
    this.#stop?.abort();
    for (const one of this.shadowRoot?.querySelectorAll("a,iframe,span") ?? []) one.remove();
    this.#frame = this.#stop = this.#origin = undefined;
    this.#grown = [];
  }

  #build() {
    this.#drop();
    const calculator = this.getAttribute("calculator") || "power-factor";
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    if (!root.firstChild) root.append(document.createElement("slot"));
    root.firstChild.style.display = "";
    let base;
    try {
      base = new URL(this.getAttribute("base") || HOME, document.baseURI);
      if (!(this.getAttribute("base") || HOME) || !/^https?:$/.test(base.protocol)) throw 0;
    } catch {
      return this.#fail("no_base");
    }
    if (!Object.hasOwn(HEIGHTS, calculator)) return this.#fail("unknown_calculator");
    if (!base.pathname.endsWith("/")) base.pathname += "/";
    const lang = this.getAttribute("lang") || this.closest("[lang]")?.getAttribute("lang") || "zh";
    const url = new URL(`${/^en/i.test(lang) ? "en/" : ""}embed/${calculator}/`, base);
    const query = new URLSearchParams(this.getAttribute("query") ?? "");
    for (const [name, value] of this.#look()) query.set(name, value);
    for (const name of ["parts", "tools", "fixed"]) if (this.getAttribute(name)) query.set(name, this.getAttribute(name));
    url.search = query;
    const frame = (this.#frame = document.createElement("iframe"));
    frame.src = url.href;
    frame.title = this.getAttribute("title") || this.textContent.trim() || calculator;
    frame.loading = this.getAttribute("loading") === "eager" ? "eager" : "lazy";
    frame.allow = "clipboard-write; web-share";
    frame.style.cssText = "display:block;width:100%;border:0";
    this.style.display ||= "block";
    this.#stop = new AbortController();
    addEventListener("message", (event) => event.source === frame.contentWindow && event.origin === base.origin && this.#hear(event.data, base.origin), { signal: this.#stop.signal });
    // Paper is narrower than most screens, and what is on it can't say its height any more.
    for (const type of ["beforeprint", "afterprint"]) {
      addEventListener(type, () => this.#origin && this.#paper(type === "beforeprint", HEIGHTS[calculator]), { signal: this.#stop.signal });
    }
    root.append(...this.#skip(frame, /^en/i.test(lang)));
    const width = this.offsetWidth;
    this.#size(HEIGHTS[calculator][width < 640 ? 0 : width < 1000 ? 1 : 2]);
    // A frame that is refused says it is loaded: silence tells. One that is far down has not begun.
    const patience = () => (this.#timer = setTimeout(() => this.#fail("timeout"), PATIENCE));
    if (frame.loading === "eager") patience();
    else frame.addEventListener("load", patience, { once: true });
  }

  /** The frame behind a link over all that there is to press, which is seen when the keyboard comes to it. */
  #skip(frame, english) {
    const link = Object.assign(document.createElement("a"), { href: "#", textContent: english ? "Skip the calculator" : "跳过计算器" });
    const end = document.createElement("span");
    const see = (on) => (link.style.cssText = `position:${on ? "static" : "absolute"};clip-path:${on ? "none" : "inset(50%)"};display:inline-block`);
    see(false);
    link.addEventListener("focus", () => see(true));
    link.addEventListener("blur", () => see(false));
    link.addEventListener("click", (event) => {
      event.preventDefault();
      // A place of the order only as long as it has the focus.
      end.tabIndex = 0;
      end.focus();
    });
    end.addEventListener("blur", () => end.removeAttribute("tabindex"));
    return [link, frame, end];
  }

  #size(px) {
    const own = Number(this.getAttribute("height"));
    const most = Number(this.getAttribute("max-height")) || TALLEST;
    const height = Math.min(!this.#origin && own > 0 ? own : px, most);
    this.#frame.style.height = `${height}px`;
    this.#send(px > most ? "height-free" : "height-set", { px: height });
  }

  #paper(on, [, column, wide]) {
    const { style, offsetHeight, offsetWidth } = this.#frame;
    if (on) [this.#seen, style.height] = [style.height, `${Math.ceil(offsetHeight * 1.1 + (offsetWidth > 640 ? Math.max(0, column - wide) : 0))}px`];
    else style.height = this.#seen;
  }

  #grow({ px, why }) {
    if (!Number.isFinite(px) || px < 1 || this.#grown === true) return;
    const now = Date.now();
    const before = this.#frame.offsetHeight;
    if (why !== "content") this.#grown = [];
    else if (px > before) this.#grown = [...this.#grown.filter((at) => now - at < 2000), now];
    if (px > TALLEST || this.#grown.length > GROWTHS) {
      this.#grown = true;
      this.#send("height-free");
      return this.#fail("height");
    }
    this.#size(Math.ceil(px));
    this.#emit("height", { px: Math.ceil(px) });
  }

  #hear(data, origin) {
    if (data === null || typeof data !== "object" || data.diansuan !== 1) return;
    const { type } = data;
    if (type === "ready" && !this.#origin) {
      clearTimeout(this.#timer);
      this.#origin = origin;
      this.shadowRoot.firstChild.style.display = "none";
      this.#send("hello", { want: (this.getAttribute("want") ?? "").split(/\s+/).filter(Boolean) });
      if (this.#values) this.#send("set", { values: this.#values });
      this.#emit("ready", { calculator: data.calculator, lang: data.lang, fields: data.fields, version: VERSION });
      this.#resolve(this);
    } else if (type === "height") this.#grow(data);
    else if (type === "failed") this.#fail(data.cause);
    else if (type === "contrast") this.#fail(type, data.colours);
    else if (type === "refused") this.#emit("refused", { fields: data.fields, want: data.want });
    else if (type === "input") {
      // What is assumed is not put back as if somebody had said it.
      this.#values = Object.fromEntries(Object.entries(data.values).filter(([name, text]) => text !== "" && !data.assumed.includes(name)));
      this.#emit("input", { values: data.values, assumed: data.assumed });
    } else if (type === "result") {
      const { calculator, values, assumed, results } = data;
      this.#result = results;
      this.#emit("result", { calculator, values, assumed, results });
      for (const one of data.invalid ?? []) this.#emit("invalid", one);
    }
  }
}

for (const name of ATTRIBUTES) {
  if (name === "lang") continue;
  Object.defineProperty(DiansuanCalculator.prototype, name.replace("-h", "H"), {
    configurable: true,
    enumerable: true,
    get() {
      return this.getAttribute(name) ?? "";
    },
    set(value) {
      if (value === null || value === undefined) this.removeAttribute(name);
      else this.setAttribute(name, value);
    },
  });
}

function upgrade(place) {
  const element = document.createElement(TAG);
  element.setAttribute("calculator", place.dataset.diansuan);
  for (const name of ATTRIBUTES) {
    const value = place.getAttribute(`data-${name}`);
    if (value !== null && name !== "calculator") element.setAttribute(name, value);
  }
  element.append(...place.childNodes);
  place.replaceChildren(element);
  place.removeAttribute("data-diansuan");
}

if (globalThis.customElements && !customElements.get(TAG)) {
  customElements.define(TAG, DiansuanCalculator);
  const all = () => document.querySelectorAll("[data-diansuan]").forEach(upgrade);
  all();
  new MutationObserver(all).observe(document, { childList: true, subtree: true });
}
