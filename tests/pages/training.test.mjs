// What a lesson says of an answer, and what of a record is taken, without a browser: the site's own scripts.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { joined, sound } from "../../web/pages/training/learned.js";
import { plain, same } from "../../web/pages/training/said.js";

const SITE = new URL("../../dist/site/", import.meta.url);
const ROWS = 14;

test("a number is read by its value, however it is written", () => {
  for (const text of ["9229.36", "9,229.36", "９２２９．３６", "9 229.360", "+9229.36 元", "¥9229.36"]) assert.equal(same(text, "9229.36"), true, text);
  for (const text of ["-80.64", "−80.64", "负80.64", "－80.64元"]) assert.equal(same(text, "-80.64"), true, text);
  for (const text of ["0.68", ".68", "0.680"]) assert.equal(same(text, "0.68"), true, text);
  for (const text of ["9229.35", "-9229.36", "92.2936", "80.64"]) assert.equal(same(text, "9229.36"), false, text);
  for (const text of ["", "大概九千", "1.2.3", "0x10", "1e3", "-", "."]) assert.equal(same(text, "9229.36"), undefined, text);
  assert.equal(plain("-0.00"), "0");
  assert.equal(plain("123456789012345678901234567890.10"), "123456789012345678901234567890.1");
});

test("words are the answer or are not", () => {
  assert.equal(same("社区经理", "社区经理"), true);
  assert.equal(same("台区经理", "社区经理"), false);
  assert.equal(same("2026-10-06", "2026-10-14"), false);
});

const record = (lessons, drills = {}) => ({ format: "diansuan-training/1", lessons, drills, talks: {} });

test("a record that this site did not write is refused, and parts of one that don't fit are left out", () => {
  for (const wrong of [null, 1, "x", [], {}, { format: "other" }]) assert.equal(sound(wrong), undefined);
  const hostile = { "training/s08": { right: [1, 1, -1, 2.5, "3", 1e9], seen: "all", day: "<b>" }, "../x": { right: [1] }, "<img>": {} };
  assert.deepEqual(sound(record(hostile)), record({ "training/s08": { right: [1], seen: [], day: "" } }));
});

test("two records together hold what either held", () => {
  const [one, other] = [record({ a: { right: [0], seen: [2], day: "2026-01-01" } }), record({ a: { right: [1], seen: [2], day: "2026-02-01" }, b: { right: [], seen: [0], day: "" } })];
  const both = record({ a: { right: [0, 1], seen: [2], day: "2026-02-01" }, b: { right: [], seen: [0], day: "" } });
  assert.deepEqual(joined(one, other), both);
  assert.deepEqual(joined(other, one), both);
  assert.deepEqual(joined(both, both), both);
  const drill = record({}, { "pf-adjustment": { asked: 9, right: 4, day: "2026-01-01" } });
  assert.deepEqual(joined(drill, record({}, { "pf-adjustment": { asked: 3, right: 3, day: "" } })), drill);
  assert.deepEqual(joined(drill, sound(JSON.parse(JSON.stringify(drill)))), drill);
  assert.deepEqual(sound(record({}, { a: { asked: 2, right: 5 } })).drills.a, { asked: 2, right: 2, day: "" });
});

for (const [lang, root] of [["zh", ""], ["en", "en/"]]) {
  test(`${lang}: every row of the map has its lesson, with example, live calculator and rules`, () => {
    const page = (at) => readFileSync(new URL(`${root}${at}index.html`, SITE), "utf8");
    const map = page("training/");
    const lessons = readdirSync(new URL(`${root}training/`, SITE)).filter((name) => /^s\d\d-/.test(name)).sort();
    assert.deepEqual(lessons.map((name) => Number(name.slice(1, 3))), Array.from({ length: ROWS }, (_, at) => at + 1));
    for (const name of lessons) {
      const html = page(`training/${name}/`);
      assert.ok(map.includes(`data-lesson="training/${name}"`), name);
      assert.ok(html.split("data-answer=").length > 3, `${name}: no example`);
      assert.ok(/<diansuan-calculator|href="[./a-z]*workbench\/"/.test(html), `${name}: no calculator`);
      assert.ok(/rules\/#[a-z]/.test(html), `${name}: no rule`);
      assert.ok(!/data-answer=""/.test(html), `${name}: a step without its figure`);
    }
  });

  test(`${lang}: the source's own case is taught with what is wrong with it`, () => {
    const text = (at) => readFileSync(new URL(`${root}training/${at}/index.html`, SITE), "utf8");
    for (const figure of ["9,229.36", "−80.64", "2.69", "3.83"]) assert.ok(text("s08-power-factor").includes(figure), figure);
    assert.match(text("s08-power-factor"), /两个半月|two and a half/);
    for (const figure of ["20.24", "20.1 %"]) assert.ok(text("s13-cost").includes(figure), figure);
    assert.match(text("s07-credit"), /示例|illustrat/);
  });
}
