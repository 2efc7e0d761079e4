// Postal codes as typed, and the addresses they stand for.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { findAddress } from "./find-address.ts";
import { readPostalCode } from "./read-postal-code.ts";

test.each(["100-0001", "1000001", "〒100-0001", "〒　１００－０００１", "１００ー０００１", "100 0001"])(
  "%s",
  (raw) => {
    expect(readPostalCode(raw)).toEqual({ ok: true, value: "1000001", text: "100-0001" });
  },
);

test.each([
  ["", "required"],
  ["100-001", "not-a-postal-code"],
  ["100-00011", "not-a-postal-code"],
  ["200040 Shanghai", "not-a-postal-code"],
])("%s is refused", (raw, key) => {
  expect(readPostalCode(raw)).toMatchObject({ ok: false, problem: { key } });
});

test.each([
  ["1000001", [{ prefecture: "東京都", city: "千代田区", town: "千代田" }]],
  ["0600001", [{ prefecture: "北海道", city: "札幌市中央区", town: "北一条西" }]],
  ["4300946", [{ prefecture: "静岡県", city: "浜松市中央区", town: "元城町" }]],
  ["6020000", [{ prefecture: "京都府", city: "京都市上京区", town: "" }]],
  [
    "1076006",
    [{ prefecture: "東京都", city: "港区", town: "赤坂", building: "赤坂アークヒルズ・アーク森ビル" }],
  ],
  [
    "2208107",
    [{ prefecture: "神奈川県", city: "横浜市西区", town: "みなとみらい", building: "ランドマークタワー" }],
  ],
  [
    "4980000",
    [
      { prefecture: "愛知県", city: "弥富市", town: "" },
      { prefecture: "三重県", city: "桑名郡木曽岬町", town: "" },
    ],
  ],
  ["9999999", []],
  ["__proto", []],
  ["", []],
])("%s", (code, addresses) => {
  expect(findAddress(code)).toEqual(addresses);
});

test("any string: no throw, and the text reads the same again", () => {
  const strings = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.stringMatching(/^〒?[0-9０-９]{3}[-ー]?[0-9]{4}$/),
  );
  fc.assert(
    fc.property(strings, (raw) => {
      const first = readPostalCode(raw);
      if (!first.ok) return;
      expect(readPostalCode(first.text)).toEqual(first);
      expect(findAddress(first.value).every(({ prefecture }) => /[都道府県]$/u.test(prefecture))).toBe(true);
    }),
  );
});
