// The declarations: strict, without `any`, and true of real results.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { FACTORY, CALCULATORS, diansuan, folder, GOOD, refusal } from "./support/package.mjs";
import { sheet } from "./support/rules.mjs";
import { since } from "./support/tariffs.mjs";
import { vectors } from "./support/vectors.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const declarations = path.join(folder, "diansuan.d.ts");

/** Fails unless tsc takes the files, which may name the package as it lies in the repository. */
function compile(files) {
  const tsc = fileURLToPath(import.meta.resolve("typescript/bin/tsc"));
  const place = mkdtempSync(path.join(os.tmpdir(), "diansuan-types-"));
  try {
    const config = JSON.parse(readFileSync(path.join(here, "tsconfig.json"), "utf8"));
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(path.join(place, name), text.replaceAll("../../dist/pkg", folder));
    }
    writeFileSync(path.join(place, "package.json"), '{ "type": "module" }');
    writeFileSync(path.join(place, "tsconfig.json"), JSON.stringify({ ...config, files: Object.keys(files) }));
    execFileSync(process.execPath, [tsc, "-p", place], { encoding: "utf8", timeout: 120_000 });
  } catch (error) {
    assert.fail(error.stdout || error.message);
  } finally {
    rmSync(place, { recursive: true });
  }
}

test("tsc --noEmit on a page that uses every function", () => {
  const example = readFileSync(path.join(here, "example.ts"), "utf8");
  compile({ "example.ts": example });
  for (const name of CALCULATORS) assert.ok(example.includes(`.${name}(`), name);
});

test("tsc --noEmit on the inputs of all vectors", () => {
  const inputs = [...vectors.map((v) => [v.function, v.input]), ...Object.entries(GOOD)];
  const calls = inputs.map(([name, input]) => `diansuan.${name}(${JSON.stringify(input)});`);
  compile({ "calls.ts": ['import * as diansuan from "../../dist/pkg/diansuan.js";', ...calls].join("\n") });
});

test("tsc --noEmit on a page that uses the light entry", () => {
  const page = `import init, { DiansuanError, powerFactor } from "../../dist/pkg/light.js";
    import type { PowerFactorInput, PowerFactorResult } from "../../dist/pkg/light.js";
    const input: PowerFactorInput = ${JSON.stringify(GOOD.powerFactor)};
    await init({ module_or_path: "light_bg.wasm" });
    try {
      const result: PowerFactorResult = powerFactor(input);
      console.log(result.adjustment);
    } catch (error) {
      if (error instanceof DiansuanError) console.log(error.code);
    }`;
  compile({ "light.ts": page });
});

const program = ts.createProgram([declarations], { strict: true, target: ts.ScriptTarget.ES2022, lib: ["lib.es2022.d.ts", "lib.dom.d.ts"] });
const checker = program.getTypeChecker();
const source = program.getSourceFile(declarations);
const exported = new Map(
  checker.getExportsOfModule(checker.getSymbolAtLocation(source)).map((symbol) => [symbol.name, symbol]),
);

test("no `any`", () => {
  const found = [];
  const visit = (node) => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) found.push(source.getLineAndCharacterOfPosition(node.pos).line + 1);
    ts.forEachChild(node, visit);
  };
  visit(source);
  assert.deepEqual(found, [], "lines with any");
});

test("every export is declared, and every declared function is exported", () => {
  const values = [...exported].filter(([, symbol]) => symbol.flags & ts.SymbolFlags.Value).map(([name]) => name);
  assert.deepEqual(values.sort(), Object.keys(diansuan).sort());
});

/** The type a function returns. */
function returned(name) {
  const symbol = exported.get(name);
  const type = checker.getTypeOfSymbolAtLocation(symbol, source);
  return checker.getReturnTypeOfSignature(type.getCallSignatures()[0]);
}

/** Fails where `value` is not what `type` says; a key that is not declared is a difference too. */
function conform(value, type, at, used) {
  const members = type.isUnion() ? type.types : [type];
  if (value === undefined) return;
  if (value === null || typeof value !== "object") {
    const fits = members.some((m) => {
      if (m.flags & ts.TypeFlags.Null) return value === null;
      if (m.isStringLiteral()) return value === m.value;
      if (m.flags & ts.TypeFlags.BooleanLiteral) return value === (m.intrinsicName === "true");
      if (m.flags & ts.TypeFlags.String) return typeof value === "string";
      return Boolean(m.flags & ts.TypeFlags.Boolean) && typeof value === "boolean";
    });
    assert.ok(fits, `${at}: ${JSON.stringify(value)} is no ${checker.typeToString(type)}`);
    return;
  }
  const shape = members.find((m) => m.flags & ts.TypeFlags.Object);
  assert.ok(shape, `${at}: an object is no ${checker.typeToString(type)}`);
  if (Array.isArray(value)) {
    assert.ok(checker.isArrayType(shape), `${at}: a list is no ${checker.typeToString(type)}`);
    value.forEach((item, n) => conform(item, checker.getTypeArguments(shape)[0], `${at}.${n}`, used));
    return;
  }
  // Results of calculators whose vectors describe them are declared as open.
  if (checker.getIndexInfosOfType(shape).length > 0) return;
  const declared = new Map(shape.getProperties().map((property) => [property.name, property]));
  for (const key of Object.keys(value)) assert.ok(declared.has(key), `${at}.${key} is not declared`);
  for (const [name, property] of declared) {
    if (property.flags & ts.SymbolFlags.Method) continue;
    const optional = Boolean(property.flags & ts.SymbolFlags.Optional);
    assert.ok(optional || name in value, `${at}.${name} is declared but absent`);
    if (!(name in value)) continue;
    assert.ok(value[name] !== undefined, `${at}.${name} is there but undefined`);
    used.add(`${checker.typeToString(shape)}.${name}`);
    conform(value[name], checker.getTypeOfSymbol(property), `${at}.${name}`, used);
  }
}

/** Every price list, and what is in results only now and then. */
const register = (name, end) => ({ register: name, start: "0", end });
const PERIODS = ["sharp", "peak", "flat", "valley", "deepValley"].map((name) => register(name, "100"));
const RARE = [
  [
    "readMeters",
    {
      meters: [{ multiplier: "10", registers: [register("total", "500"), ...PERIODS, { register: "demand", end: "3" }] }],
      losses: { activeKwh: "100", reactiveKvarh: "10", demandKw: "1" },
      sub: [{ tariff: "cn-gx-residential", mode: "deducted", kwh: "10" }],
    },
  ],
  ["readMeters", { meters: [{ multiplier: "1", registers: [register("total", "5000")] }], losses: { transformer: "S11-200", copper: "two_percent" } }],
  ["classifyBatch", { csv: "户号,供电区域,城乡,年月,用电量(kWh),功率因数\n1,右江区,城镇,2026-06,100,x\n2,右江区,城镇,2026-06,3.123456,0.9\n" }],
  ...diansuan.listTariffs().tariffs.map((entry) => ["describeTariff", { tariff: entry.id, date: since(entry) }]),
  ["describeTariff", { tariff: "example", ruleFiles: [sheet()] }],
  ["basicChargeOptions", { ...FACTORY, maxDemandKw: undefined, contractDemandKw: undefined }],
];

describe("real results are what the declarations say", () => {
  const used = new Set();
  const calls = [...vectors.map((v) => [v.function, v.input]), ...Object.entries(GOOD), ...RARE];
  for (const name of new Set(calls.map(([name]) => name))) {
    test(name, () => {
      for (const [, input] of calls.filter(([called]) => called === name)) {
        conform(diansuan[name](input), returned(name), name, used);
      }
    });
  }

  test("errors", () => {
    const type = checker.getDeclaredTypeOfSymbol(exported.get("DiansuanError"));
    for (const input of [{}, { activeKwh: "-1" }, { activeKwh: "1e40" }, { activeKwh: "1", reactiveKvarh: "kW" }]) {
      const error = refusal("powerFactor", input);
      conform(error.toJSON(), type, "error", used);
    }
  });

  test("no declared key of a result is never seen", () => {
    const [visited, never] = [new Set(), []];
    const visit = (type) => {
      if (type.isUnion()) return type.types.forEach(visit);
      if (!(type.flags & ts.TypeFlags.Object) || visited.has(type)) return;
      visited.add(type);
      if (checker.isArrayType(type)) return checker.getTypeArguments(type).forEach(visit);
      for (const property of type.getProperties()) {
        const key = `${checker.typeToString(type)}.${property.name}`;
        if (!used.has(key)) never.push(key);
        visit(checker.getTypeOfSymbol(property));
      }
    };
    for (const name of CALCULATORS) visit(returned(name));
    assert.deepEqual(never, []);
    assert.ok(visited.size > 60, `${visited.size} types`);
  });
});
