// Filling in an address never takes away what was typed.
import { expect, test } from "vitest";
import { fillAddress } from "./fill-address.ts";

test.each([
  ["100-0001", "", "東京都千代田区千代田"],
  ["１０００００１", "", "東京都千代田区千代田"],
  ["100-0001", "1-1 見本ビル3階", "東京都千代田区千代田1-1 見本ビル3階"],
  ["100-0001", "東京都千代田区千代田1-1", "東京都千代田区千代田1-1"],
  ["000-0000", "ここは残る", undefined],
  ["abc", "", undefined],
])("%s with %j", (code, typed, expected) => {
  expect(fillAddress(code, typed)).toBe(expected);
});
