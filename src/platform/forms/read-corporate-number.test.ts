// Corporate numbers: the published example of the National Tax Agency, and mistakes people make.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readCorporateNumber } from "./read-corporate-number.ts";

const example = "8700110005901";

test.each([
  example,
  "８７００１１０００５９０１",
  "T8700110005901",
  "8-7001-1000-5901",
  "法人番号：8 7001 1000 5901",
])("%s", (raw) => {
  expect(readCorporateNumber(raw)).toEqual({ ok: true, value: example, text: example });
});

test.each([
  ["", { key: "required" }],
  ["870011000590", { key: "corporate-number-length", digits: 12 }],
  ["abc", { key: "corporate-number-length", digits: 0 }],
  ["9700110005901", { key: "corporate-number-check" }],
  ["0000000000000", { key: "corporate-number-check" }],
] as const)("%s is refused", (raw, problem) => {
  expect(readCorporateNumber(raw)).toEqual({ ok: false, problem });
});

test("a single wrong digit is found, except 0 for 9, which the check cannot see by its design", () => {
  const change = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 8 }));
  fc.assert(
    fc.property(change, ([index, by]) => {
      const digits = Array.from(example, Number);
      const before = digits[index] ?? 0;
      if (before + by > 9) return;
      digits[index] = before + by;
      expect(readCorporateNumber(digits.join("")).ok).toBe(false);
    }),
  );
});

test("any string: no throw", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (raw) => {
      expect(typeof readCorporateNumber(raw).ok).toBe("boolean");
    }),
  );
});
