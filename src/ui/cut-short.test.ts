// Cut texts end in an ellipsis, and no sign is cut in two.
import { expect, test } from "vitest";
import { cutShort } from "./cut-short.ts";

test.each([
  ["図面", 2, "図面"],
  ["図面集", 2, "図…"],
  ["", 3, ""],
  ["กุ้งแห้ง", 5, "กุ้งแห้ง"],
  ["กุ้งแห้ง", 3, "กุ้ง…"],
  ["👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧", 2, "👨‍👩‍👧…"],
  ["あ".repeat(20_000), 4, "あああ…"],
])("%j in %d", (text, most, cut) => {
  expect(cutShort(text, most)).toBe(cut);
});
