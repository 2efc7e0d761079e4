// A block is pasted, rows come and go with what others wrote, and steps are taken back.
import { describe, expect, test } from "vitest";
import { takeIn } from "./freshen.ts";
import { doAgain, emptyHistory, note, takeBack } from "./history.ts";
import { first, paste, sheetOf, shown } from "./sample-sheet.ts";
import { type } from "./sheet.ts";

describe("a pasted block", () => {
  test("goes from the current cell over columns and rows; rows beyond the end are new", () => {
    const sheet = sheetOf("金型図面", "検査基準");
    const { created } = paste(sheet, "棚\t秘\r\n倉庫\tまるひ\r\n箱\t一般\r\n", { top: 1, left: 1 });
    expect(shown(sheet)).toEqual([
      ["金型図面", "", ""],
      ["検査基準", "棚", "secret"],
      ["", "倉庫", "まるひ"],
      ["", "箱", "general"],
    ]);
    expect(created.map(({ key }) => key)).toEqual(["new-1", "new-2"]);
  });

  test("one text fills the selection, a block fills a multiple of itself", () => {
    const sheet = sheetOf("a", "b", "c", "d");
    paste(sheet, "棚", { top: 0, left: 1, bottom: 2 });
    expect(shown(sheet).map(([, place]) => place)).toEqual(["棚", "棚", "棚", ""]);
    paste(sheet, "棚1\n棚2\n", { top: 0, left: 1, bottom: 3 });
    expect(shown(sheet).map(([, place]) => place)).toEqual(["棚1", "棚2", "棚1", "棚2"]);
  });

  test("with a heading of our own it finds its columns by their names", () => {
    const sheet = sheetOf("金型図面");
    const { block } = paste(sheet, "秘密区分\t情報の名称\n秘\t配合表\n", { top: 1, left: 1 });
    expect(block.byHeading).toBe(true);
    expect(shown(sheet)[1]).toEqual(["配合表", "", "secret"]);
  });

  test("columns beyond the last are told, empty rows beyond the end are not made", () => {
    const sheet = sheetOf("a");
    const { block, created } = paste(sheet, "x\ty\tz\tzz\n\t\t\t\n\t\t\t\n", { top: 0, left: 1 });
    expect(block.columnsLeft).toBe(2);
    expect(created).toEqual([]);
    expect(shown(sheet)).toEqual([["a", "x", "y"]]);
  });

  test("what already stands there is no change", () => {
    expect(paste(sheetOf("a"), "a", { top: 0, left: 0 }).changes).toEqual([]);
  });
});

test("steps are taken back and done again; cells of rows that came go with their rows", () => {
  const sheet = sheetOf("a", "b");
  const history = emptyHistory();
  const { changes, created } = paste(sheet, "x\ny\nz\n", { top: 1, left: 0 });
  note(history, { kind: "pasted", changes, created, removed: [] });
  const back = takeBack(history);
  expect(back?.edits).toMatchObject([{ column: "title", typed: "b" }]);
  expect(back?.remove).toEqual(created);
  expect(takeBack(history)).toBeUndefined();
  const again = doAgain(history);
  expect(again?.edits).toMatchObject([{ column: "title", typed: "x" }]);
  expect(again?.restore).toEqual(created);
  note(history, { kind: "typed", changes: [], created: [], removed: [] });
  expect(doAgain(history)).toBeUndefined();
});

const other = (itemId: string, number: number, title: string) => ({
  itemId,
  number,
  values: { title },
  problems: [],
});

describe("what others wrote meanwhile", () => {
  test("comes in beside what is typed here; rows that are gone go", () => {
    const sheet = sheetOf("a", "b", "c");
    type([{ row: first(sheet), column: "place", typed: "棚" }]);
    const now = [other("item-1", 1, "a2"), other("item-3", 3, "c"), other("item-9", 9, "new")];
    takeIn(sheet, { now, filtered: false });
    expect(shown(sheet)).toEqual([
      ["a2", "棚", ""],
      ["c", "", ""],
      ["new", "", ""],
    ]);
  });

  test("a row that no longer matches the filter stays while one works", () => {
    const sheet = sheetOf("a", "b");
    takeIn(sheet, { now: [other("item-2", 2, "b")], filtered: true });
    expect(shown(sheet).map(([title]) => title)).toEqual(["a", "b"]);
  });
});
