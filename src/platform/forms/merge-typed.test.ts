// Saving over another editor's text keeps both.
import { expect, test } from "vitest";
import { markOf, mergeTyped } from "./merge-typed.ts";

test.each([
  ["nothing touched", "A", "A", "A", "same"],
  ["typed, nobody else", "B", "A", "A", "changed"],
  ["untouched, somebody else wrote", "A", "A", "C", "same"],
  ["both wrote the same", "C", "A", "C", "same"],
  ["both wrote, differently", "B", "A", "C", "set-aside"],
  ["emptied, nobody else", "", "A", "A", "changed"],
  ["emptied while somebody else wrote", "", "A", "C", "set-aside"],
  ["first text in an empty field", "B", "", "", "changed"],
])("%s", (_, typed, shown, standing, outcome) => {
  const merged = mergeTyped([{ field: "hqName", typed, shown: markOf(shown) }], () => standing);
  expect(merged).toHaveLength(1);
  expect(merged[0]?.outcome).toBe(outcome);
});

test("a browser that sends no mark never overwrites", () => {
  const merged = mergeTyped([{ field: "hqName", typed: "B", shown: undefined }], () => "A");
  expect(merged[0]).toEqual({
    field: "hqName",
    outcome: "set-aside",
    value: "B",
    standing: "A",
    continues: undefined,
  });
});
