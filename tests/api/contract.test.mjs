// The shape of the package, as other people's pages rely on it.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, test } from "node:test";
import { CALCULATORS, diansuan, folder, GOOD, HUAMING, records, refusal } from "./support/package.mjs";

const json = (value) => JSON.parse(JSON.stringify(value));

function freeze(value) {
  if (value && typeof value === "object") Object.values(value).forEach(freeze);
  return Object.freeze(value);
}

test("the files of the package", () => {
  const manifest = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  assert.equal(manifest.name, "diansuan");
  assert.equal(manifest.type, "module");
  for (const file of ["diansuan.js", "diansuan_bg.wasm", "diansuan.d.ts", "rules.json"]) {
    assert.ok(readFileSync(path.join(folder, file)).length > 0, file);
    assert.ok(manifest.files.includes(file), `${file} is not in the package`);
  }
  // The first condition that fits is taken, so "types" has to stand before "default".
  assert.equal(Object.keys(manifest.exports["."])[0], "types");
});

test("every function of the contract is there", () => {
  for (const name of [...CALCULATORS, "default"]) assert.equal(typeof diansuan[name], "function", name);
});

test("as a dependency, imported by its name", () => {
  const place = mkdtempSync(path.join(os.tmpdir(), "diansuan-"));
  try {
    mkdirSync(path.join(place, "node_modules"));
    symlinkSync(folder, path.join(place, "node_modules/diansuan"));
    writeFileSync(
      path.join(place, "use.mjs"),
      `import { readFileSync } from "node:fs";
       import { fileURLToPath } from "node:url";
       import init, { initSync, powerFactor } from "diansuan";
       const bytes = readFileSync(fileURLToPath(import.meta.resolve("diansuan/diansuan_bg.wasm")));
       await init({ module_or_path: bytes });
       await init({ module_or_path: bytes });
       initSync({ module: bytes });
       console.log(powerFactor(${JSON.stringify(HUAMING)}).adjustment);`,
    );
    const out = execFileSync(process.execPath, ["use.mjs"], { cwd: place, encoding: "utf8", timeout: 30_000 });
    assert.equal(out.trim(), "9229.36");
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

test("unknown fields are no error: callers may send more than is read", () => {
  assert.equal(diansuan.powerFactor({ ...HUAMING, remark: "6月", nested: { a: [1] } }).adjustment, "9229.36");
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
