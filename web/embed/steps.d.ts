// Types of `diansuan/steps`: <diansuan-steps>, and the tag in HTML, React and Vue.

import type { Step } from "./diansuan.js";

export interface DiansuanStepsAttributes {
  /** Language; that of the nearest lang attribute where empty. */
  lang?: "zh" | "en";
  /** Address of a site's page of rules, such as https://SITE/rules/: citations become links to it. */
  rules?: string;
}

/** Parts to style: steps, step, head, label, value, body, formula, inputs, input, symbol, value-of-input, note, citation, link. */
export declare class DiansuanSteps extends HTMLElement {
  static readonly version: string;
  /** The `steps` of any result. */
  get steps(): readonly Step[];
  set steps(steps: readonly Step[] | null | undefined);
  rules: string;
}

declare global {
  interface HTMLElementTagNameMap {
    "diansuan-steps": DiansuanSteps;
  }
}

/** The tag in JSX: `declare module "react" { namespace JSX { interface IntrinsicElements extends DiansuanStepsTags {} } }`. */
export interface DiansuanStepsTags {
  "diansuan-steps": DiansuanStepsAttributes & { steps?: readonly Step[]; ref?: unknown; key?: string | number; className?: string; class?: string; id?: string; style?: unknown };
}

/** The tag in Vue's templates: `declare module "vue" { interface GlobalComponents extends DiansuanStepsVueTags {} }`. */
export interface DiansuanStepsVueTags {
  "diansuan-steps": new () => { $props: DiansuanStepsAttributes & { steps?: readonly Step[] } };
}
