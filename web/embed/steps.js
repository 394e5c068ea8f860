// <diansuan-steps>: the explanation of a result, drawn in the host's own look. `element.steps = result.steps`.
// Importing it on a server does nothing.

const TAG = "diansuan-steps";
const ATTRIBUTES = ["lang", "rules"];
/** Deeper than any explanation. */
const DEEPEST = 16;
const Base = globalThis.HTMLElement ?? class {};

const WORDS = {
  zh: {
    rounding: "取整：",
    units: { months: "个月", years: "年", year: "年", month: "月", day: "天", h: "小时", min: "分钟", 工作日: "个工作日" },
  },
  en: { rounding: "Rounding: ", units: { day: "days", 工作日: "working days", 分: "points" } },
};

// `em` and what is inherited: a host's `rem` may be anything.
const STYLE = `
:host { display: block; line-height: 1.5; overflow-wrap: anywhere; color: var(--diansuan-ink, inherit) }
ol, dl, p { margin: 0; padding: 0 }
ol { list-style: none }
ol ol { margin-inline-start: .25em; padding-inline-start: .9em; border-inline-start: 1px solid var(--diansuan-line, currentColor) }
li { padding-block: .3em }
summary { cursor: pointer }
summary:focus-visible, a:focus-visible { outline: 2px solid var(--diansuan-link, currentColor); outline-offset: 2px }
.label { margin-inline-end: .3em }
.value { font-weight: 700; font-variant-numeric: tabular-nums }
.body { padding-inline-start: 1.1em }
.formula { font-family: var(--diansuan-mono, ui-monospace, monospace); font-size: .95em }
.inputs { display: grid; grid-template-columns: minmax(0, max-content) minmax(0, 1fr); gap: .1em .9em; margin-block: .3em }
dd { margin: 0 }
.note, .citation { color: var(--diansuan-muted, inherit); font-size: .95em }
.citation { margin-inline-start: .5em }
p.citation { margin-inline-start: 0 }
a { color: var(--diansuan-link, inherit) }
@media print { details::details-content { content-visibility: visible; block-size: auto } }
`;

const grouped = (text) => {
  const [, sign, whole, rest] = /^(-?)(\d+)(\.\d+)?$/.exec(text) ?? [];
  return whole === undefined ? text : (sign && "−") + whole.replace(/\B(?=(\d{3})+$)/g, ",") + (rest ?? "");
};

/** A result or an input as people read it: words, or a figure with its unit. */
function shown(plain, words, unit, lang) {
  if (words) return words[lang];
  if (!unit) return plain;
  let name = WORDS[lang].units[unit] ?? (lang === "en" ? unit.replaceAll("元", "CNY").replaceAll("件", "piece") : unit);
  if (plain === "1" && /(day|month|year|point)s$/.test(name)) name = name.slice(0, -1);
  return `${grouped(plain)} ${name}`;
}

/** An element with a part's name, a text and children. */
function make(tag, part, ...inside) {
  const element = document.createElement(tag);
  if (part) {
    element.className = part;
    element.setAttribute("part", part);
  }
  element.append(...inside);
  return element;
}

export class DiansuanSteps extends Base {
  static observedAttributes = ATTRIBUTES;
  static version = "DIANSUAN_VERSION";
  #steps = [];

  connectedCallback() {
    // What was set before the element was known.
    if (Object.hasOwn(this, "steps")) {
      const { steps } = this;
      delete this.steps;
      this.steps = steps;
    }
    this.#draw();
  }

  attributeChangedCallback() {
    this.#draw();
  }

  get steps() {
    return this.#steps;
  }
  set steps(steps) {
    this.#steps = Array.isArray(steps) ? steps : [];
    this.#draw();
  }
  get rules() {
    return this.getAttribute("rules") ?? "";
  }
  set rules(rules) {
    if (rules === null || rules === undefined) this.removeAttribute("rules");
    else this.setAttribute("rules", rules);
  }

  #root() {
    if (this.shadowRoot) return this.shadowRoot;
    const root = this.attachShadow({ mode: "open" });
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(STYLE);
      root.adoptedStyleSheets = [sheet];
    } catch {
      // Safari up to 16.3 has no such sheets.
      root.append(Object.assign(document.createElement("style"), { textContent: STYLE }));
    }
    return root;
  }

  #draw() {
    if (!this.isConnected) return;
    const lang = /^en/i.test(this.getAttribute("lang") || this.closest("[lang]")?.lang || "zh") ? "en" : "zh";
    const root = this.#root();
    root.querySelector("ol")?.remove();
    const list = this.#list(this.#steps, lang, 0);
    list.lang = lang === "zh" ? "zh-CN" : "en";
    root.append(list);
  }

  #list(steps, lang, depth) {
    return make("ol", "steps", ...steps.map((step) => this.#step(step, lang, depth)));
  }

  #step(step, lang, depth) {
    const head = [
      make("span", "label", step.label[lang]),
      " ",
      make("b", "value", shown(step.result, step.words, step.unit, lang)),
    ];
    const body = make("div", "body");
    if (step.formula) body.append(make("p", "formula", step.formula));
    if (step.inputs?.length) {
      const inputs = step.inputs.flatMap((one) => [
        make("dt", "input", make("i", "symbol", one.name), ` ${one.label[lang]}`),
        make("dd", "value-of-input", shown(one.value, one.words, one.unit, lang), ...this.#cite("span", one.citation, lang)),
      ]);
      body.append(make("dl", "inputs", ...inputs));
    }
    for (const note of step.notes ?? []) body.append(make("p", "note", note[lang]));
    if (step.rounding) body.append(make("p", "note", WORDS[lang].rounding + step.rounding[lang]));
    body.append(...this.#cite("p", step.citation, lang));
    if (step.steps?.length && depth < DEEPEST) body.append(this.#list(step.steps, lang, depth + 1));
    const folded = make("details", "step", make("summary", "head", ...head), body);
    // What a reader came for is there at once; how its parts came about is a press away.
    folded.open = depth === 0;
    const item = make("li", "", folded);
    item.dataset.step = step.id;
    return item;
  }

  /** The clause; a link where the host says where the rules stand. */
  #cite(tag, citation, lang) {
    if (!citation) return [];
    const clause = Object.assign(make("span", "", citation.clause), { lang: "zh-CN" });
    const words = [`${citation.title[lang]} `, clause];
    const to = this.#place(citation.rule);
    if (!to) return [make(tag, "citation", ...words)];
    return [make(tag, "citation", Object.assign(make("a", "link", ...words), { href: to, target: "_blank", rel: "noopener" }))];
  }

  #place(rule) {
    try {
      const url = new URL(this.rules, document.baseURI);
      if (!this.rules || !/^https?:$/.test(url.protocol)) return "";
      url.hash = rule;
      return url.href;
    } catch {
      return "";
    }
  }
}

if (globalThis.customElements && !customElements.get(TAG)) customElements.define(TAG, DiansuanSteps);
