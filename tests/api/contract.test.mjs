// The shape of the package, as other people's pages rely on it.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, test } from "node:test";
import { CALCULATORS, diansuan, folder, GOOD, HUAMING, records, refusal, wasm } from "./support/package.mjs";

const json = (value) => JSON.parse(JSON.stringify(value));

function freeze(value) {
  if (value && typeof value === "object") Object.values(value).forEach(freeze);
  return Object.freeze(value);
}

const read = (name) => readFileSync(path.join(folder, name), "utf8");
const manifest = JSON.parse(read("package.json"));

test("the files of the package", () => {
  assert.equal(manifest.name, "diansuan");
  assert.equal(manifest.type, "module");
  const packed = JSON.parse(execFileSync("npm", ["pack", "--dry-run", "--json"], { cwd: folder, encoding: "utf8", timeout: 60_000 }))[0];
  const files = packed.files.map(({ path }) => path);
  assert.deepEqual(files.filter((file) => file.includes("/")), []);
  assert.equal(packed.entryCount, readdirSync(folder).length, "something is left behind");
  for (const [entry, target] of Object.entries(manifest.exports)) {
    const conditions = typeof target === "string" ? { default: target } : target;
    for (const file of Object.values(conditions)) assert.ok(files.includes(file.replace("./", "")), `${entry}: ${file}`);
    // The first condition that fits is taken.
    if (conditions.types) assert.equal(Object.keys(conditions)[0], "types", entry);
    assert.equal(Object.keys(conditions).at(-1), "default", entry);
  }
  for (const file of ["README.md", "README.zh-CN.md", "LICENSE", "rules.json"]) assert.ok(files.includes(file), file);
});

test("what the package says of itself names every function and size, and its example runs", () => {
  const inline = JSON.stringify(path.join(folder, "inline.js"));
  for (const name of ["README.md", "README.zh-CN.md"]) {
    const text = read(name);
    for (const key of Object.keys(diansuan)) {
      if (!["default", "initSync"].includes(key)) assert.ok(text.includes(`\`${key}\``), `${name}: ${key}`);
    }
    assert.doesNotMatch(text, /VERSION|\{KB|NaN/);
    for (const row of text.split("\n").filter((line) => /^\| `diansuan/.test(line))) assert.match(row, /^\| `[a-z/]+` \| \d+(\.\d)? \|/);
    const [, code] = /```js\n([\s\S]+?)```/.exec(text);
    const said = execFileSync(process.execPath, ["--input-type=module", "-e", code.replace('"diansuan"', inline)], { encoding: "utf8", timeout: 30_000 });
    const [figures, step] = said.trim().split("\n");
    assert.equal(figures, /\/\/ ([\d. ]+)/.exec(code)[1]);
    assert.match(step, /\S/);
  }
});

test("every function of the contract is there", () => {
  for (const name of [...CALCULATORS, "default"]) assert.equal(typeof diansuan[name], "function", name);
});

test("init takes what leads to the wasm, and refuses what it does not know", () => {
  const file = path.join(folder, "diansuan_bg.wasm");
  const code = `
    import { readFileSync } from "node:fs";
    const at = ${JSON.stringify(pathToFileURL(path.join(folder, "diansuan.js")).href)};
    const file = ${JSON.stringify(file)};
    const href = ${JSON.stringify(pathToFileURL(file).href)};
    const bytes = readFileSync(file);
    const module = new WebAssembly.Module(bytes);
    const answer = (entry) => console.log(entry.powerFactor(${JSON.stringify(HUAMING)}).adjustment);
    const ways = [undefined, {}, bytes, bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length), module, file, href, new URL(href)];
    ways.push(...ways.slice(2).map((module_or_path) => ({ module_or_path })));
    let number = 0;
    for (const way of ways) {
      const entry = await import(at + "?" + (number += 1));
      await entry.default(way);
      await entry.default();
      answer(entry);
    }
    for (const way of [undefined, {}, { module }, { module: bytes }, bytes]) {
      const entry = await import(at + "?" + (number += 1));
      entry.initSync(way);
      answer(entry);
    }
    const entry = await import(at + "?" + (number += 1));
    await entry.default({ path: file }).catch((error) => console.log(error.code, error.field, error.bound));
    await entry.default("/there/is/none.wasm").catch((error) => console.log(error.code));
    await Promise.all([entry.default(), entry.default(), entry.default({ rules: [] })]);
    answer(entry);
    // In a browser nothing can be fetched without waiting.
    delete process.getBuiltinModule;
    Object.defineProperty(process, "getBuiltinModule", { value: undefined });
    try {
      (await import(at + "?" + (number += 1))).initSync();
    } catch (error) {
      console.log(error.code, error.field);
    }`;
  const said = execFileSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8", timeout: 60_000 }).trim().split("\n");
  const right = Array(14 + 5).fill("9229.36");
  assert.deepEqual(said, [...right, "unknown_field path module_or_path, rules", "ENOENT", "9229.36", "missing module"]);
});

test("imported by its name, and required: the wasm is inside", () => {
  const place = mkdtempSync(path.join(os.tmpdir(), "diansuan-"));
  try {
    mkdirSync(path.join(place, "node_modules"));
    symlinkSync(folder, path.join(place, "node_modules/diansuan"));
    const input = JSON.stringify(HUAMING);
    writeFileSync(
      path.join(place, "use.mjs"),
      `import { readFileSync } from "node:fs";
       import { fileURLToPath } from "node:url";
       import init, { initSync, powerFactor } from "diansuan";
       import * as light from "diansuan/light";
       import rules from "diansuan/rules.json" with { type: "json" };
       const bytes = readFileSync(fileURLToPath(import.meta.resolve("diansuan/diansuan_bg.wasm")));
       try { powerFactor(${input}) } catch (error) { console.log(error.code) }
       await init();
       await init({ module_or_path: bytes });
       initSync({ module: bytes });
       await light.default();
       console.log(powerFactor(${input}).adjustment, light.powerFactor(${input}).adjustment, rules.length > 100);`,
    );
    writeFileSync(
      path.join(place, "use.cjs"),
      `const { default: init, powerFactor } = require("diansuan");
       const { version } = require("diansuan/package.json");
       init().then(() => console.log(powerFactor(${input}).adjustment, version));`,
    );
    const run = (file) => execFileSync(process.execPath, ["--no-warnings", file], { cwd: place, encoding: "utf8", timeout: 30_000 }).trim();
    assert.equal(run("use.mjs"), "not_ready\n9229.36 9229.36 true");
    // Older releases of Node 20 and 22 have no `require` of modules, and import them.
    if (process.features.require_module) assert.equal(run("use.cjs"), `9229.36 ${manifest.version}`);
  } finally {
    rmSync(place, { recursive: true });
  }
});

describe("results", () => {
  for (const name of CALCULATORS) {
    test(`${name}: plain data, the same every time, the input untouched`, () => {
      const input = freeze(json(GOOD[name]));
      const result = diansuan[name](input);
      assert.equal(Object.getPrototypeOf(result), Object.prototype, "a plain object");
      assert.ok(Array.isArray(result.steps), "steps");
      assert.deepEqual(json(result), structuredClone(result), "survives JSON and structuredClone alike");
      assert.deepEqual(diansuan[name](input), result);
      assert.deepEqual(json(input), json(GOOD[name]));
    });

    test(`${name}: no numbers, no exponents, no negative zero`, () => {
      const visit = (value, at) => {
        assert.notEqual(typeof value, "number", `${at} is a number`);
        if (typeof value === "string") {
          assert.ok(!/^[-+]?[\d.]+e[-+]?\d+$/i.test(value), `${at}: ${value}`);
          assert.ok(!/^-0(\.0+)?$/.test(value), `${at}: ${value}`);
        }
        if (value && typeof value === "object") {
          for (const [key, inner] of Object.entries(value)) visit(inner, `${at}.${key}`);
        }
      };
      visit(diansuan[name](GOOD[name]), name);
    });
  }

  test("tariff functions: money has two decimals, quantities and prices no needless zeros", () => {
    const money = ["total", "subtotal", "amount", "base", "adjustment", "before", "after", "difference", "byQuantity"];
    money.push("byPrice", "more", "saving", "basicCharge", "fee", "money", "first", "second");
    const plain = ["quantity", "price", "kwh", "energyKwh", "averagePrice", "nextKwhPrice", "used", "size", "movedKwh"];
    plain.push("untilKwh", "breakEvenKw", "days", "perDay", "upToKwh", "adjustmentPercent", "kwhLeft", "monthlyKwh");
    const seen = new Set();
    const visit = (value, at) => {
      for (const [key, inner] of Object.entries(value ?? {})) {
        if (key === "steps") continue;
        if (typeof inner === "object") visit(inner, `${at}.${key}`);
        if (typeof inner !== "string") continue;
        seen.add(key);
        if (money.includes(key)) assert.match(inner, /^-?\d+\.\d\d$/, `${at}.${key}`);
        if (plain.includes(key)) assert.match(inner, /^-?\d+(\.\d*[1-9])?$/, `${at}.${key}`);
      }
    };
    for (const name of CALCULATORS.slice(CALCULATORS.indexOf("estimateBill"))) visit(diansuan[name](GOOD[name]), name);
    for (const key of [...money, ...plain]) assert.ok(seen.has(key), `${key} never occurred`);
  });

  test("money has two decimals, the factor two, percents what the table has", () => {
    const r = diansuan.powerFactor({ ...HUAMING, base: "100" });
    assert.deepEqual([r.powerFactor, r.adjustmentPercent, r.base, r.adjustment], ["0.68", "12", "100.00", "12.00"]);
    const c = diansuan.capacitor({ ...HUAMING, hours: 400, costPerKvar: 100 });
    for (const money of [c.monthlySaving, c.investment, c.after.adjustment]) assert.match(money, /^-?\d+\.\d\d$/);
    const p = diansuan.payback(GOOD.payback);
    for (const money of [p.npv, p.monthlySaving, ...p.cashFlow.map((f) => f.cumulative)]) {
      assert.match(money, /^-?\d+\.\d\d$/);
    }
    const b = diansuan.estimateBill(GOOD.estimateBill);
    for (const money of [b.total, b.subtotal, ...b.lines.map((l) => l.amount)]) assert.match(money, /^-?\d+\.\d\d$/);
  });
});

describe("numbers come in as texts, numbers or BigInt", () => {
  const same = [
    ["121040", 121040, 121040n, "121040.0", "+121040", "０１２１０４０", " 121040 ", "1.2104e5", "12.104万", "121,040 kWh"],
    ["0.1", 0.1, "0.10", "1e-1", "０．１", "0。1"],
    ["0.0000001", 1e-7, "1e-7"],
  ];
  for (const group of same) {
    test(String(group[0]), () => {
      const results = group.map((activeKwh) => diansuan.powerFactor({ ...HUAMING, activeKwh, reactiveKvarh: "0.1" }));
      for (const result of results) assert.deepEqual(result, results[0]);
    });
  }

  test("a number beyond exact integers is read by its shortest text", () => {
    const error = refusal("powerFactor", { ...HUAMING, activeKwh: 1e21 });
    assert.equal(error.code, "out_of_range");
  });
});

test("errors: an Error with code, field, message and messages in both languages", () => {
  const error = refusal("powerFactor", { ...HUAMING, activeKwh: "-1" });
  assert.equal(Object.prototype.toString.call(error), "[object Error]");
  assert.equal(error.name, "DiansuanError");
  assert.equal(error.code, "negative");
  assert.equal(error.field, "activeKwh");
  assert.match(error.messages.zh, /\p{Script=Han}/u);
  assert.match(error.messages.en, /^[\x20-\x7e]+$/);
  assert.ok(error.message.includes("activeKwh"));
});

describe("members that nobody reads are refused, with the nearest that is read", () => {
  const cases = {
    "a field": ["powerFactor", { ...HUAMING, utilty: "cn-gx" }, "utilty", "utility"],
    "a field in capitals": ["estimateBill", { ...GOOD.estimateBill, yearToDateKWh: "5000" }, "yearToDateKWh", "yearToDateKwh"],
    "one that is needed": ["classify", { monthlyKWh: "800", setting: "urban" }, "monthlyKWh", "monthlyKwh"],
    "inside": ["estimateBill", { ...GOOD.estimateBill, household: { peple: 5 } }, "household.peple", "people"],
    "inside a list": [
      "powerFactor",
      { ...HUAMING, base: undefined, components: [{ name: "基本电费", amount: 1, inbase: true }] },
      ...["components.0.inbase", "inBase"],
    ],
    "inside both bills": [
      "explainDifference",
      { ...GOOD.explainDifference, after: { ...GOOD.estimateBill, voltag: "<1kV" } },
      ...["after.voltag", "voltage"],
    ],
  };
  for (const [what, [name, input, field, bound]] of Object.entries(cases)) {
    test(what, () => {
      const error = refusal(name, input);
      assert.deepEqual([error.code, error.field, error.bound], ["unknown_field", field, bound]);
    });
  }

  test("what is absent is no member", () => {
    const input = { ...HUAMING, remark: undefined, note: null, more: " " };
    assert.equal(diansuan.powerFactor(input).adjustment, "9229.36");
  });
});

test("fields that exclude each other are refused", () => {
  const year = { ...GOOD.estimateYear, usage: { kwh: "1" } };
  const file = { ...GOOD.classifyBatch, monthlyKwh: ["1"] };
  for (const [name, input, field, bound] of [
    ["estimateYear", year, "months", "usage"],
    ["classifyBatch", file, "csv", "monthlyKwh"],
    ["powerFactor", { ...HUAMING, components: [{ name: "基本电费", amount: 1 }] }, "base", "components"],
  ]) {
    const error = refusal(name, input);
    assert.deepEqual([error.code, error.field, error.bound], ["conflict", field, bound]);
  }
});

test("nothing is cut: long texts and lists are refused", () => {
  const long = refusal("powerFactor", { ...HUAMING, activeKwh: `100${" ".repeat(500)}999` });
  assert.deepEqual([long.code, long.field, long.bound], ["too_long", "activeKwh", "400"]);
  const candidates = Array.from({ length: 600 }, (_, n) => (n === 550 ? "nowhere" : "cn-gx-residential"));
  const many = refusal("compareTariffs", { ...GOOD.compareTariffs, candidates });
  assert.deepEqual([many.code, many.field, many.bound], ["out_of_range", "candidates", "≤ 500"]);
});

describe("explain: false leaves the steps out, on every level, and nothing else", () => {
  const stripped = (value) => {
    if (Array.isArray(value)) return value.map(stripped);
    if (value === null || typeof value !== "object") return value;
    const others = Object.entries(value).filter(([key]) => key !== "steps");
    return Object.fromEntries(others.map(([key, inner]) => [key, stripped(inner)]));
  };
  for (const name of CALCULATORS) {
    test(name, () => {
      const bare = diansuan[name]({ ...GOOD[name], explain: false });
      assert.deepEqual(bare, stripped(diansuan[name](GOOD[name])));
      assert.deepEqual(diansuan[name]({ ...GOOD[name], explain: true }), diansuan[name](GOOD[name]));
    });
  }
});

test("errors are a class, and survive JSON", () => {
  const error = refusal("classify", { monthlyKwh: "1", setting: "rurl" });
  assert.ok(error instanceof diansuan.DiansuanError);
  const { name, code, field, bound, message, messages } = error;
  assert.deepEqual(JSON.parse(JSON.stringify(error)), { name, code, field, bound, message, messages });
  assert.equal(bound, "urban, rural");
});

test("version and day of the rules", () => {
  assert.equal(diansuan.version, JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")).version);
  assert.equal(diansuan.rulesDate, records.map((rule) => rule.checked).sort().at(-1));
});

test("a call before init says so", async () => {
  const fresh = await import(`${pathToFileURL(path.join(folder, "diansuan.js"))}?fresh`);
  assert.throws(() => fresh.classify(GOOD.classify), { name: "DiansuanError", code: "not_ready" });
});

test("an instance that died is replaced by the next init", async () => {
  const other = await import(`${pathToFileURL(path.join(folder, "diansuan.js"))}?other`);
  const exports = await other.default({ module_or_path: wasm() });
  // No more memory: the next allocation traps.
  const grow = exports.memory.grow.bind(exports.memory);
  let more = 1 << 14;
  while (more > 0) {
    try {
      grow(more);
    } catch {
      more >>= 1;
    }
  }
  const csv = `户号,用电量\n${"1,2\n".repeat(4_000_000)}`;
  assert.throws(() => other.classifyBatch({ csv, setting: "rural" }));
  assert.throws(() => other.classify(GOOD.classify), { code: "not_ready" });
  await other.default({ module_or_path: wasm() });
  assert.equal(other.classify(GOOD.classify).tier, diansuan.classify(GOOD.classify).tier);
});

test("a year of readings: a list, a typed array, one text", () => {
  const kwh = Array.from({ length: 8760 }, (_, hour) => (hour % 97) / 8);
  const year = (kwh) => ({ tariff: "cn-gx-residential", usage: { intervals: { start: "2025-01-01", minutes: 60, kwh } } });
  const expected = diansuan.estimateYear(year(kwh.map(String)));
  for (const same of [kwh, Float64Array.from(kwh), Float32Array.from(kwh), kwh.join(","), kwh.join("\n"), `${kwh.join("\r\n")}\n`]) {
    assert.deepEqual(diansuan.estimateYear(year(same)), expected);
  }
  const whole = kwh.map((value) => Math.round(value));
  const rounded = diansuan.estimateYear(year(whole.map(String)));
  for (const same of [Int32Array.from(whole), Uint16Array.from(whole), BigInt64Array.from(whole, BigInt), Uint8Array.from(whole)]) {
    assert.deepEqual(diansuan.estimateYear(year(same)), rounded);
  }
  for (const odd of [0.1 + 0.2, -1, 1e13, NaN, Infinity, 1e-13, 123456.1234567]) {
    const list = [...kwh.slice(0, 100), odd, ...kwh.slice(101)];
    const [typed, untyped] = [refusal("estimateYear", year(Float64Array.from(list))), refusal("estimateYear", year(list))];
    assert.equal(typed.field, "usage.intervals.kwh.100", String(odd));
    assert.deepEqual(typed.toJSON(), untyped.toJSON(), String(odd));
  }
  const error = refusal("estimateYear", year([...kwh.slice(0, 100), "x", ...kwh.slice(101)].join(",")));
  assert.deepEqual([error.code, error.field], ["not_a_number", "usage.intervals.kwh.100"]);
});

test("the rules that steps cite", () => {
  const rules = records;
  assert.ok(rules.length > 0);
  assert.equal(new Set(rules.map((rule) => rule.id)).size, rules.length, "rule ids are unique");
  for (const rule of rules) {
    assert.ok(rule.title.zh && rule.title.en && rule.source.zh && rule.source.en && rule.document, rule.id);
    assert.match(rule.checked, /^\d{4}-\d\d-\d\d$/);
    assert.ok(["in_force", "superseded", "illustrative"].includes(rule.status), rule.id);
    assert.ok(rule.effectiveFrom ?? rule.knownSince, `${rule.id} says since when`);
  }
});
