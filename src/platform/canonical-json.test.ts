// The same data gives the same text.
import { expect, test } from "vitest";
import { canonicalJson } from "./canonical-json.ts";

test.each([
  ["sorted keys", { b: 1, a: [{ d: null, c: "x" }] }, '{"a":[{"c":"x","d":null}],"b":1}'],
  ["keys like numbers, sorted as text", { 10: "b", 9: "a" }, '{"10":"b","9":"a"}'],
  ["nothing for undefined", { a: undefined, b: 2 }, '{"b":2}'],
  ["a text", "\u00e9\n", '"\u00e9\\n"'],
])("%s", (_, value, text) => {
  expect(canonicalJson(value)).toBe(text);
});
