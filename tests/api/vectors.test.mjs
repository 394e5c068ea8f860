import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { diansuan, refusal } from "./support/package.mjs";
import { assertContains, FILES, refusals, vectors } from "./support/vectors.mjs";

for (const file of FILES) {
  describe(`vectors: ${file}`, () => {
    for (const vector of vectors.filter((v) => v.file === file)) {
      test(vector.id, () => {
        const result = diansuan[vector.function](vector.input);
        assertContains(result, vector.expected, vector.id);
        for (const key of vector.absent ?? []) {
          assert.ok(!(key in result), `${key} should be absent`);
        }
      });
    }
  });
}

describe("vectors: errors", () => {
  for (const vector of refusals) {
    test(`${vector.file}: ${vector.id}`, () => {
      const error = refusal(vector.function, vector.input);
      assert.deepEqual({ code: error.code, field: error.field }, vector.expected);
    });
  }
});

test("every vector says where it comes from and how it was calculated", () => {
  for (const vector of [...vectors, ...refusals]) {
    assert.ok(vector.source && vector.hand, vector.id);
  }
});
