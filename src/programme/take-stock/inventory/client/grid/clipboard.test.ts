// Blocks from Excel are read cell by cell, whatever stands in a cell, and what is copied reads back the same.
import { array, assert, constantFrom, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { readClipboard, writeClipboard } from "./clipboard.ts";

describe("reading", () => {
  test.each<[string, string, string[][]]>([
    ["one cell", "図面", [["図面"]]],
    ["one cell as Excel ends it", "図面\r\n", [["図面"]]],
    [
      "a block",
      "a\tb\r\nc\td\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "empty cells",
      "\t\r\n\tb\r\n",
      [
        ["", ""],
        ["", "b"],
      ],
    ],
    ["an empty row in the middle", "a\n\nb\n", [["a"], [""], ["b"]]],
    [
      "a line break in a cell",
      'a\t"b\nc"\r\nd\te\r\n',
      [
        ["a", "b\nc"],
        ["d", "e"],
      ],
    ],
    ["quotes in a quoted cell", '"6 ""small"" dies\n2"\tb', [['6 "small" dies\n2', "b"]]],
    ["a quote within a cell", 'die 6"\tb', [['die 6"', "b"]]],
    ["a quote that is never closed", '"abc\tb\n', [['"abc', "b"]]],
    ["words after a closing quote", '"a" b\tc', [['"a" b', "c"]]],
    ["breaks of an old Mac", "a\rb\r", [["a"], ["b"]]],
    ["rows of different length", "a\tb\nc\n", [["a", "b"], ["c"]]],
    ["one line break alone", "\n", [[""]]],
    ["nothing", "", []],
  ])("%s", (_, text, rows) => {
    expect(readClipboard(text)).toEqual(rows);
  });

  test("what was written reads back", () => {
    const cell = string({ unit: constantFrom("a", "秘", '"', "\t", "\n", " ", "'") });
    const block = array(array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    assert(
      property(block, (rows) => {
        expect(readClipboard(writeClipboard(rows))).toEqual(rows);
      }),
      { seed: 20261123, numRuns: 300 },
    );
  });

  test("ten thousand rows are read at once", () => {
    const text = Array.from({ length: 10_000 }, (_, row) => `row ${row}\t"two\nlines"\tc`).join("\r\n");
    expect(readClipboard(text)).toHaveLength(10_000);
  });
});
