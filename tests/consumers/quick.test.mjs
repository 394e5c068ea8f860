// The packed package in Node, in a worker, by TypeScript's ways of finding it, and in esbuild.
import assert from "node:assert/strict";
import path from "node:path";
import { describe, test } from "node:test";
import ts from "typescript";
import { INPUT, MONEY, project, run } from "./support.mjs";

const esbuild = path.resolve(import.meta.dirname, "../../node_modules/.bin/esbuild");
const CALL = `console.log(powerFactor(${INPUT}).adjustment);`;

const { place } = project({
  "package.json": `{ "type": "module", "dependencies": { "diansuan": "*" } }`,
  "esm.mjs": `import init, { powerFactor } from "diansuan"; await init(); ${CALL}`,
  "now.mjs": `import { initSync, powerFactor } from "diansuan"; initSync(); ${CALL}`,
  "required.cjs": `const { initSync, powerFactor } = require("diansuan"); initSync(); ${CALL}`,
  "later.cjs": `import("diansuan").then(async ({ default: init, powerFactor }) => { await init(); ${CALL} });`,
  "light.mjs": `import init, { powerFactor } from "diansuan/light"; await init(); ${CALL}`,
  "worker.mjs": `import { parentPort, Worker, isMainThread } from "node:worker_threads";
    import init, { powerFactor } from "diansuan";
    if (isMainThread) new Worker(new URL(import.meta.url)).on("message", console.log);
    else {
      await init();
      try { powerFactor({}) } catch (error) { structuredClone(error.toJSON()) }
      parentPort.postMessage(powerFactor(${INPUT}).adjustment);
    }`,
  "inline.js": `import init, { powerFactor } from "diansuan/inline"; await init(); ${CALL}`,
  "file.js": `import wasm from "diansuan/diansuan_bg.wasm"; import init, { powerFactor } from "diansuan"; await init({ module_or_path: wasm }); ${CALL}`,
  "types.ts": `import init, { initSync, powerFactor, type RuleRecord, type WasmSource } from "diansuan";
    import * as inline from "diansuan/inline";
    import * as light from "diansuan/light";
    import address from "diansuan/diansuan_bg.wasm";
    const from: WasmSource = address;
    await init();
    await init(new Uint8Array(1));
    await init({ module_or_path: from, rules: [] });
    await inline.default({ rules: { replace: true, files: [] } });
    await light.default({ module_or_path: new ArrayBuffer(1) });
    initSync({ module: new Uint8Array(1) });
    // @ts-expect-error there is no such option
    await init({ path: from });
    // @ts-expect-error a number is no wasm
    await init({ module_or_path: 5 });
    const money: string = powerFactor(${INPUT}).adjustment;
    export const heads = (records: RuleRecord[]): string[] => records.map(({ id }) => id + money);`,
  "browser.ts": `import init from "diansuan";
    import "diansuan/element";
    import "diansuan/steps";
    import { powerFactor } from "diansuan/inline";
    await init({ module_or_path: fetch("x") });
    await init(new URL("https://a.example/"));
    await init({ module_or_path: new WebAssembly.Module(new Uint8Array(1)) });
    document.createElement("diansuan-steps").steps = powerFactor(${INPUT}).steps;
    document.createElement("diansuan-calculator").calculator = "bill";`,
  "common.cts": `import type { PowerFactorResult } from "diansuan" with { "resolution-mode": "import" };
    export const load = async (): Promise<PowerFactorResult> => {
      const { default: init, powerFactor } = await import("diansuan");
      await init();
      return powerFactor(${INPUT});
    };`,
});

describe("in Node", () => {
  const older = process.features.require_module ? false : "this Node does not require modules";
  for (const file of ["esm.mjs", "now.mjs", "later.cjs", "light.mjs", "worker.mjs"]) {
    test(file, () => assert.equal(run(place, process.execPath, [file]), MONEY));
  }
  test("required.cjs", { skip: older }, () => assert.equal(run(place, process.execPath, ["required.cjs"]), MONEY));
});

describe("by TypeScript, strictly, declarations included", () => {
  const { ModuleKind: kind, ModuleResolutionKind: resolution } = ts;
  const WAYS = {
    "node16, no browser": [["types.ts", "common.cts"], kind.Node16, resolution.Node16, ["lib.es2022.d.ts"]],
    "node16, browser": [["types.ts", "browser.ts"], kind.Node16, resolution.Node16, ["lib.es2022.d.ts", "lib.dom.d.ts"]],
    "bundler, browser": [["types.ts", "browser.ts"], kind.ESNext, resolution.Bundler, ["lib.es2022.d.ts", "lib.dom.d.ts"]],
    "bundler, worker": [["types.ts"], kind.ESNext, resolution.Bundler, ["lib.es2022.d.ts", "lib.webworker.d.ts"]],
  };
  for (const [name, [files, module, moduleResolution, lib]] of Object.entries(WAYS)) {
    test(name, () => {
      const options = { strict: true, exactOptionalPropertyTypes: true, noEmit: true, skipLibCheck: false, target: ts.ScriptTarget.ES2022, types: [], module, moduleResolution, lib };
      const program = ts.createProgram(files.map((file) => path.join(place, file)), options);
      const said = ts.getPreEmitDiagnostics(program).map((one) => `${one.file?.fileName}: ${ts.flattenDiagnosticMessageText(one.messageText, "\n")}`);
      assert.deepEqual(said, []);
    });
  }
});

describe("packed by esbuild", () => {
  const TARGET = ["--bundle", "--format=esm", "--target=es2022", "--log-level=warning"];
  test("one file with the wasm in it, for browsers", () => {
    assert.equal(run(place, esbuild, ["inline.js", ...TARGET, "--minify", "--outfile=out/inline.mjs"]), "");
    assert.equal(run(place, process.execPath, ["out/inline.mjs"]), MONEY);
  });
  test("the wasm as a file of its own", () => {
    run(place, esbuild, ["file.js", ...TARGET, "--loader:.wasm=file", "--outdir=out", "--out-extension:.js=.mjs"]);
    assert.equal(run(path.join(place, "out"), process.execPath, ["file.mjs"]), MONEY);
  });
});
