// Types of `diansuan/element`: <diansuan-calculator>, its events, and the tag in HTML, React and Vue.

export interface DiansuanResult {
  name: string;
  /** The value as an exact decimal. */
  value: string;
  /** The value as it is shown. */
  text: string;
  label: string;
}

export interface DiansuanEvents {
  /** The calculator answers. */
  "diansuan-ready": CustomEvent<{ calculator: string; lang: string; fields: string[]; version: string }>;
  /** What was typed; only where allowed. */
  "diansuan-input": CustomEvent<{ values: Record<string, string>; assumed: string[] }>;
  /** What was calculated; only where allowed. */
  "diansuan-result": CustomEvent<{ calculator: string; values: Record<string, string>; assumed: string[]; results: DiansuanResult[] }>;
  /** A field that is refused; only where allowed. */
  "diansuan-invalid": CustomEvent<{ field: string; message: string }>;
  /** Values that the calculator does not take, or a wish that the site does not allow. */
  "diansuan-refused": CustomEvent<{ fields?: string[]; want?: string[] }>;
  /** no_base, unknown_calculator, timeout, height, contrast (colours that can't be read, with the nearest that can), or why the calculator did not start. */
  "diansuan-error": CustomEvent<{ code: string; message: string }>;
  /** The frame has another height. */
  "diansuan-height": CustomEvent<{ px: number }>;
}

export interface DiansuanAttributes {
  /** Address of the calculator below embed/, such as bill or power-factor. */
  calculator?: string;
  /** Ids of the parts to show, separated by blanks; all where empty. */
  parts?: string;
  /** Language; that of the nearest lang attribute where empty. */
  lang?: "zh" | "en";
  /** Colours; light where empty. */
  theme?: "light" | "dark" | "auto" | "contrast";
  /** Main colour, #rrggbb; refused where it can't be read. */
  brand?: string;
  /** Colour of the background, #rrggbb. */
  paper?: string;
  /** Colour of the text, #rrggbb. */
  ink?: string;
  /** Size of letters, 0.9 to 1.6. */
  scale?: string;
  /** Corners of cards in pixels, 0 to 24. */
  radius?: string;
  /** Which buttons stand there: print, copy, share, reset, open, separated by blanks, or none; all where empty. */
  tools?: string;
  /** Inputs to begin with, as in a link: activeKwh=121040&base=10000. */
  query?: string;
  /** Names of inputs of query that visitors may not change. */
  fixed?: string;
  /** Height in pixels until the calculator has said its own; measured defaults otherwise. */
  height?: string;
  /** Height in pixels above which the frame scrolls inside. */
  "max-height"?: string;
  /** As of an iframe; lazy where empty. */
  loading?: "lazy" | "eager";
  /** Address of the site; needed from npm, otherwise where the script came from. */
  base?: string;
  /** What the page wants to hear: input, result. Only where the site's list of origins allows it. */
  want?: string;
}

export declare class DiansuanCalculator extends HTMLElement {
  static readonly version: string;
  /** Resolves when the calculator answers. */
  readonly ready: Promise<DiansuanCalculator>;
  /** Inputs; set them to fill the form. */
  get values(): Record<string, string> | undefined;
  set values(values: Record<string, string | number>);
  readonly result: DiansuanResult[] | undefined;
  reset(): void;
  print(): void;
  focusField(field: string): void;
  calculator: string;
  parts: string;
  theme: string;
  brand: string;
  paper: string;
  ink: string;
  scale: string;
  radius: string;
  tools: string;
  query: string;
  fixed: string;
  height: string;
  maxHeight: string;
  loading: string;
  base: string;
  want: string;
  addEventListener<K extends keyof DiansuanEvents>(type: K, listener: (event: DiansuanEvents[K]) => unknown, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "diansuan-calculator": DiansuanCalculator;
  }
}

/** The tag in JSX: `declare module "react" { namespace JSX { interface IntrinsicElements extends DiansuanTags {} } }`. */
export interface DiansuanTags {
  "diansuan-calculator": DiansuanAttributes & { ref?: unknown; key?: string | number; children?: unknown; className?: string; class?: string; id?: string; title?: string; style?: unknown };
}

/** The tag in Vue's templates: `declare module "vue" { interface GlobalComponents extends DiansuanVueTags {} }`. */
export interface DiansuanVueTags {
  "diansuan-calculator": new () => { $props: DiansuanAttributes };
}
