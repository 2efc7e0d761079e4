// What is taken back and what stays, case by case.
import { expect, test } from "vitest";
import { undoOne } from "./undo.ts";

const there = (values: Record<string, string>) => ({ values, removed: false });

test.each([
  [
    "a changed column",
    { columns: ["a"], before: there({ a: "1" }), made: there({ a: "2" }), now: there({ a: "2", b: "x" }) },
    { values: { a: "1", b: "x" }, removed: false, kept: [] },
  ],
  [
    "a column changed again since",
    {
      columns: ["a", "b"],
      before: there({ a: "1" }),
      made: there({ a: "2", b: "2" }),
      now: there({ a: "3", b: "2" }),
    },
    { values: { a: "3", b: "" }, removed: false, kept: ["a"] },
  ],
  [
    "a row that was made",
    { columns: ["a"], before: null, made: there({ a: "1" }), now: there({ a: "1" }) },
    { values: { a: "1" }, removed: true, kept: [] },
  ],
  [
    "a row that was made and worked on since",
    { columns: ["a"], before: null, made: there({ a: "1" }), now: there({ a: "1", b: "2" }) },
    { values: { a: "1", b: "2" }, removed: false, kept: ["b"] },
  ],
  [
    "a removal",
    {
      columns: [],
      before: there({ a: "1" }),
      made: { values: { a: "1" }, removed: true },
      now: { values: { a: "1" }, removed: true },
    },
    { values: { a: "1" }, removed: false, kept: [] },
  ],
  [
    "a change in a row that was removed since",
    {
      columns: ["a"],
      before: there({ a: "1" }),
      made: there({ a: "2" }),
      now: { values: { a: "2" }, removed: true },
    },
    { values: { a: "1" }, removed: true, kept: [] },
  ],
])("%s", (_, toUndo, undone) => {
  expect(undoOne(toUndo)).toEqual(undone);
});
