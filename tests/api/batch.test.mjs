// Many customers at once: each as `classify` judges it, sums by another way, every line accounted for.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { HOSTILE } from "./support/hostile.mjs";
import { attempt, diansuan, refusal } from "./support/package.mjs";
import { Random } from "./support/random.mjs";

const SECTORS = ["school", "police", "a bakery", null];
const AREAS = ["右江区", "田阳区", "田东县"];

/** Rows on both sides of the tiers' limits and anywhere else. */
function rows(count) {
  const random = new Random();
  const pick = (list) => random.pick(list);
  const any = () => `${random.below(2_000_000n)}.${random.below(100n)}`;
  const kwh = () => pick(["0", "49999.99", "50000", "999999.9999", "1000000", any(), "５００００"]);
  return Array.from({ length: count }, () => ({
    monthlyKwh: kwh(),
    setting: pick(["urban", "rural"]),
    sector: pick(SECTORS),
    keyOrdinary: pick([true, false, null]),
    area: pick(AREAS),
  }));
}

const column = (list, name) => list.map((row) => row[name]);
const table = (list) => Object.fromEntries(Object.keys(list[0]).map((name) => [name, column(list, name)]));

test("a table: tier and manager of every row are those of `classify`", () => {
  const list = rows(3000);
  const { columns, settingUnsaid } = diansuan.classifyBatch(table(list));
  assert.equal(settingUnsaid, "0");
  const known = new Set(SECTORS.slice(0, 2));
  const seen = new Set();
  list.forEach((row, at) => {
    const one = { ...row, area: undefined, sector: known.has(row.sector) ? row.sector : undefined };
    const { tier, manager } = diansuan.classify(one);
    assert.deepEqual([columns.tier[at], columns.manager[at]], [tier, manager], JSON.stringify(row));
    seen.add(`${tier} ${manager}`);
  });
  assert.ok(seen.size >= 5, [...seen].join());
});

test("the pyramid adds up", () => {
  const list = rows(2000);
  const { pyramid, columns } = diansuan.classifyBatch(table(list));
  const units = (text) => {
    const [whole, decimals = ""] = text.split(".");
    return BigInt(whole + decimals.padEnd(4, "0"));
  };
  for (const area of AREAS) {
    for (const tier of ["vip", "large", "ordinary"]) {
      const own = list.map((row, at) => at).filter((at) => list[at].area === area && columns.tier[at] === tier);
      const found = pyramid.areas.find((one) => one.area === area).tiers.find((one) => one.tier === tier);
      assert.equal(found.customers, String(own.length), `${area} ${tier}`);
      const kwh = own.reduce((sum, at) => sum + units(columns.monthlyKwh[at]), 0n);
      assert.equal(units(found.kwh), kwh, `${area} ${tier}`);
    }
  }
  const all = pyramid.all.tiers.reduce((sum, tier) => sum + Number(tier.customers), 0);
  assert.equal(all, list.length);
});

test("typed arrays, texts, numbers and one value for all rows are the same table", () => {
  const texts = ["260", "50000", "1000000"];
  const expected = diansuan.classifyBatch({ monthlyKwh: texts, setting: ["rural", "rural", "rural"] });
  const same = [new Float64Array([260, 50000, 1e6]), new Int32Array([260, 50000, 1e6]), [260, 50000n, 1e6]];
  same.push(new BigUint64Array([260n, 50000n, 1000000n]));
  for (const monthlyKwh of same) {
    assert.deepEqual(diansuan.classifyBatch({ monthlyKwh, setting: "rural" }), expected);
  }
  assert.deepEqual(expected.columns.manager, ["district", "large", "vip"]);
  assert.deepEqual(expected.columns.account, ["1", "2", "3"]);
});

describe("a file", () => {
  const head = "户号,供电区域,城乡,单位性质,年月,用电量(万千瓦时),电费\n";
  const body = '"1",右江区,城镇,大中专学校,2026-05,0.026,130.5\n1,右江区,城镇,大中专学校,2026-06,0.03,150.25\n2,田阳区,农村,,2026-06,-1,1\n3,田阳区,农村,,2026-06,200,1\n合计,,,,,200,\n\n';
  const result = diansuan.classifyBatch({ csv: head + body });

  test("every line is somewhere", () => {
    assert.deepEqual([result.read, result.above, result.blank, result.rejected], ["3", "1", "1", "2"]);
    assert.deepEqual(result.rejectedLines.map((line) => [line.line, line.reason]), [["4", "negative"], ["6", "total"]]);
    assert.equal(result.steps.find((step) => step.id === "lines").result, "7");
  });

  test("the average of the months decides, or of those that are asked for", () => {
    assert.deepEqual(result.months, ["2026-05", "2026-06"]);
    assert.deepEqual(result.columns.monthlyKwh, ["280", "2000000"]);
    assert.deepEqual(result.columns.manager, ["large", "vip"]);
    const june = diansuan.classifyBatch({ csv: head + body, months: ["2026-06"] });
    assert.deepEqual(june.columns.monthlyKwh, ["300", "2000000"]);
    assert.equal(june.pyramid.all.tiers.reduce((sum, tier) => sum + Number(tier.money), 0), 151.25);
    const may = diansuan.classifyBatch({ csv: head + body, months: ["2026-05"] });
    assert.deepEqual(may.columns.account, ["1"], "who has no record in the months is not there");
    assert.equal(refusal("classifyBatch", { csv: head + body, months: ["2026-07"] }).field, "months");
  });

  test("texts, bytes and buffers are the same file", () => {
    const bytes = new TextEncoder().encode(`\ufeff${head}${body}`);
    for (const csv of [bytes, bytes.buffer, Buffer.from(bytes)]) {
      assert.deepEqual(diansuan.classifyBatch({ csv }), result);
    }
  });

  test("what is missing is named", () => {
    const none = refusal("classifyBatch", { csv: "户号,电费\n1,2\n" });
    assert.deepEqual([none.code, none.field, none.bound], ["missing", "csv", "用电量"]);
    const rural = diansuan.classifyBatch({ csv: "户号,用电量\n1,2\n", setting: "rural", month: "2026-06" });
    assert.deepEqual([rural.columns.manager[0], rural.settingUnsaid, rural.months[0]], ["district", "1", "2026-06"]);
    for (const csv of ["", " ", new Uint8Array(0)]) assert.equal(refusal("classifyBatch", { csv }).code, "missing");
  });
});

describe("a table that can't be used", () => {
  const cases = [
    [{ monthlyKwh: ["1", "x"] }, "not_a_number", "monthlyKwh.1"],
    [{ monthlyKwh: ["1", "-2"] }, "negative", "monthlyKwh.1"],
    [{ monthlyKwh: ["1", 1e40] }, "out_of_range", "monthlyKwh.1"],
    [{ monthlyKwh: [NaN] }, "not_a_number", "monthlyKwh.0"],
    [{ monthlyKwh: ["1", null] }, "not_a_number", "monthlyKwh.1"],
    [{ monthlyKwh: ["1", "2"], area: ["a"] }, "conflict", "area"],
    [{ monthlyKwh: ["1"], area: ["a", "b"] }, "conflict", "monthlyKwh"],
    [{ monthlyKwh: ["1"], setting: ["suburb"] }, "unknown", "setting.0"],
    [{ monthlyKwh: ["1"], setting: "suburb" }, "unknown", "setting"],
    [{ monthlyKwh: ["1", "2"], account: ["7", "7"] }, "conflict", "account.1"],
    [{ monthlyKwh: ["1"], month: ["2026-13"] }, "unknown", "month.0"],
    [{ monthlyKwh: ["1"], keyOrdinary: ["perhaps"] }, "unknown", "keyOrdinary.0"],
    [{ setting: "urban" }, "missing", "monthlyKwh"],
    [{ monthlyKwh: ["1"], area: [{}] }, "wrong_type", "area.0"],
  ];
  for (const [input, code, field] of cases) {
    test(`${field}: ${code}`, () => {
      const error = refusal("classifyBatch", input);
      assert.deepEqual([error.code, error.field], [code, field], String(error));
    });
  }

  test("hostile values in every column", () => {
    for (const name of ["monthlyKwh", "account", "setting", "sector", "keyOrdinary", "area", "month", "money", "months"]) {
      for (const make of Object.values(HOSTILE)) {
        attempt("classifyBatch", { monthlyKwh: "1", [name]: make() });
        attempt("classifyBatch", { monthlyKwh: ["1"], [name]: [make()] });
      }
    }
  });
});

test("no rows are no error", () => {
  const { columns, pyramid, read } = diansuan.classifyBatch({ monthlyKwh: [] });
  assert.deepEqual([columns.tier, pyramid.areas, read], [[], [], "0"]);
});

test("300,000 rows, as a file and as a table", () => {
  const kwh = Array.from({ length: 300_000 }, (_, at) => (at * 7919) % 1_200_000);
  const file = diansuan.classifyBatch({ csv: `户号,用电量\n${kwh.map((one, at) => `${at + 1},${one}`).join("\n")}` });
  const same = diansuan.classifyBatch({ monthlyKwh: Float64Array.from(kwh) });
  assert.deepEqual(same.columns, file.columns);
  assert.equal(file.pyramid.all.tiers[0].customers, String(kwh.filter((one) => one >= 1_000_000).length));
});
