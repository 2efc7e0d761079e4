// Table of phone numbers of five countries as people write them.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readPhone } from "./read-phone.ts";

test.each([
  ["JP", "03-1234-5678", "+81312345678", "03-1234-5678", "03-1234-5678"],
  ["JP", "０３ー１２３４ー５６７８", "+81312345678", "03-1234-5678", "03-1234-5678"],
  ["JP", "03（1234）5678", "+81312345678", "03-1234-5678", "03-1234-5678"],
  ["JP", "TEL: 03-1234-5678（代）", "+81312345678", "03-1234-5678", "03-1234-5678"],
  ["JP", "03-1234-5678（内線123）", "+81312345678", "03-1234-5678", "03-1234-5678 ext. 123"],
  ["JP", "03-1234-5678（代表） 内線：45", "+81312345678", "03-1234-5678", "03-1234-5678 ext. 45"],
  ["JP", "+81 (0)3-1234-5678", "+81312345678", "03-1234-5678", "+81 3 1234 5678"],
  ["JP", "090 1234 5678", "+819012345678", "090-1234-5678", "090-1234-5678"],
  ["JP", "0120-123-456", "+81120123456", "0120-123-456", "0120-123-456"],
  ["JP", "+86 21 6270 0489", "+862162700489", "021 6270 0489", "+86 21 6270 0489"],
  ["CN", "(021) 6270-0489 转 801", "+862162700489", "021 6270 0489", "021 6270 0489 ext. 801"],
  ["CN", "13800138000", "+8613800138000", "138 0013 8000", "138 0013 8000"],
  ["TH", "๐๒-๒๕๓-๖๔๔๑ ต่อ 12", "+6622536441", "02 253 6441", "02 253 6441 ext. 12"],
  ["TH", "081-234-5678", "+66812345678", "081 234 5678", "081 234 5678"],
  ["VN", "ĐT: 024 3825 0630", "+842438250630", "024 3825 0630", "024 3825 0630"],
  ["ID", "(021) 5200-264", "+62215200264", "(021) 5200264", "(021) 5200264"],
  ["ID", "0812-3456-7890 ext 7", "+6281234567890", "0812-3456-7890", "0812-3456-7890 ext. 7"],
] as const)("%s %s", (country, raw, ...expected) => {
  const [e164, national, text] = expected;
  expect(readPhone(raw, { country })).toMatchObject({ ok: true, text, value: { e164, national } });
});

test.each([
  ["JP", "", "required"],
  ["JP", "なし", "not-a-phone"],
  ["JP", "abc", "not-a-phone"],
  ["JP", "<b>03</b>", "not-a-phone"],
  ["JP", "03-1234", "phone-too-short"],
  ["JP", "1", "phone-too-short"],
  ["JP", "03-1234-567", "phone-too-short"],
  ["JP", "00-1234-5678", "no-such-phone"],
  ["JP", "03-1234-56789012", "phone-too-long"],
  ["JP", "010-3582-5198", "no-such-phone"],
  ["JP", "03-1234-5678 / 090-1234-5678", "several-phones"],
  ["JP", "03-1234-5678、03-1234-5679", "several-phones"],
  ["CN", "+999 123 456 789", "no-such-phone"],
  ["TH", "12345678901234567890", "phone-too-long"],
] as const)("%s %s is refused: %s", (country, raw, key) => {
  expect(readPhone(raw, { country })).toMatchObject({ ok: false, problem: { key } });
});

test("any string: no throw, and the text reads the same again", () => {
  const piece = fc.constantFrom(
    "+81",
    "03",
    "1234",
    "5678",
    "-",
    " ",
    "(",
    ")",
    "内線",
    "ext",
    "12",
    "0",
    "138",
    "/",
  );
  const strings = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(piece, { maxLength: 8 }).map((all) => all.join("")),
  );
  const countries = fc.constantFrom("JP", "CN", "TH", "VN", "ID");
  fc.assert(
    fc.property(strings, countries, (raw, country) => {
      const first = readPhone(raw, { country });
      if (first.ok) expect(readPhone(first.text, { country })).toEqual(first);
    }),
    { numRuns: 500 },
  );
});
