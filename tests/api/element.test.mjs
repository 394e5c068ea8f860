// The component of the package: importing it on a server, what it says of itself, its types in React and Vue.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { brotliCompressSync } from "node:zlib";
import ts from "typescript";

const folder = process.env.DIANSUAN_PKG ?? path.resolve(import.meta.dirname, "../../dist/pkg");
const read = (name) => readFileSync(path.join(folder, name), "utf8");

test("importing the component on a server does nothing, and it is as its description says", async () => {
  const { DiansuanCalculator } = await import(pathToFileURL(path.join(folder, "element.js")));
  assert.equal(globalThis.customElements, undefined);
  assert.equal(DiansuanCalculator.version, JSON.parse(read("package.json")).version);
  const [declared] = JSON.parse(read("custom-elements.json")).modules[0].declarations;
  assert.deepEqual(DiansuanCalculator.observedAttributes, declared.attributes.map(({ name }) => name));
  for (const { fieldName } of declared.attributes) assert.ok(fieldName === "lang" || Object.hasOwn(DiansuanCalculator.prototype, fieldName), fieldName);
  for (const { name, kind } of declared.members) {
    if (kind === "method") assert.equal(typeof DiansuanCalculator.prototype[name], "function", name);
  }
  const types = read("element.d.ts");
  for (const { name } of [...declared.events, ...declared.attributes]) assert.match(types, new RegExp(`^ +"?${name}"?\\??:`, "m"));
});

test("importing the explanation on a server does nothing, and it is as its description says", async () => {
  const { DiansuanSteps } = await import(pathToFileURL(path.join(folder, "steps.js")));
  assert.equal(DiansuanSteps.version, JSON.parse(read("package.json")).version);
  const [declared] = JSON.parse(read("custom-elements.json")).modules.find((one) => one.path === "steps.js").declarations;
  assert.deepEqual(DiansuanSteps.observedAttributes, declared.attributes.map(({ name }) => name));
  const script = read("steps.js");
  // Parts are written as words; every one is described, and what is described is there.
  for (const { name } of [...declared.cssParts, ...declared.cssProperties]) assert.ok(script.includes(name), name);
  const [, listed] = /Parts to style: ([a-z, -]+)\./.exec(read("steps.d.ts"));
  assert.deepEqual(listed.split(", "), declared.cssParts.map(({ name }) => name));
  assert.ok(brotliCompressSync(script).length <= 4000, "steps.js is over 4 KB");
});

const SAMPLES = {
  "events.ts": `import { DiansuanCalculator } from "./element.js";
const one: DiansuanCalculator = document.createElement("diansuan-calculator");
one.values = { base: 10000, activeKwh: "121040" };
one.maxHeight = "900";
one.addEventListener("diansuan-result", ({ detail }) => detail.results.map(({ value }): string => value));
// @ts-expect-error there is no such event
one.addEventListener("diansuan-result", (event: CustomEvent<number>) => event.detail.toFixed());
await one.ready;`,
  "tags.ts": `import type { DiansuanTags, DiansuanVueTags } from "./element.js";
declare global { namespace JSX { interface IntrinsicElements extends DiansuanTags {} } }
const react: JSX.IntrinsicElements["diansuan-calculator"] = { calculator: "bill", theme: "dark", "max-height": "900", children: null };
const vue: InstanceType<DiansuanVueTags["diansuan-calculator"]>["$props"] = { calculator: "bill", lang: "en" };
// @ts-expect-error there is no such theme
const wrong: DiansuanTags["diansuan-calculator"] = { theme: "pink" };
export { react, vue, wrong };`,
  "explanation.ts": `import type { DiansuanStepsTags } from "./steps.js";
import { powerFactor } from "./diansuan.js";
const explanation = document.createElement("diansuan-steps");
explanation.steps = powerFactor({ activeKwh: 1, reactiveKvarh: 1, standard: "0.90", base: 1 }).steps;
// @ts-expect-error a text is no explanation
explanation.steps = "steps";
export const react: DiansuanStepsTags["diansuan-steps"] = { lang: "en", rules: "/rules/" };`,
};

test("the types hold under strict rules, in HTML, React and Vue", () => {
  const place = mkdtempSync(path.join(os.tmpdir(), "diansuan-"));
  try {
    writeFileSync(path.join(place, "package.json"), '{ "type": "module" }');
    for (const name of ["element.d.ts", "steps.d.ts", "diansuan.d.ts"]) writeFileSync(path.join(place, name), read(name));
    const files = Object.entries(SAMPLES).map(([name, text]) => (writeFileSync(path.join(place, name), text), path.join(place, name)));
    const program = ts.createProgram(files, {
      strict: true,
      noEmit: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.Node16,
      moduleResolution: ts.ModuleResolutionKind.Node16,
      lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
      types: [],
    });
    const found = ts.getPreEmitDiagnostics(program).map((one) => ts.flattenDiagnosticMessageText(one.messageText, "\n"));
    assert.deepEqual(found, []);
  } finally {
    rmSync(place, { recursive: true });
  }
});
