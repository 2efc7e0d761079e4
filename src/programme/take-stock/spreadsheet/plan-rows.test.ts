// What becomes of each row: new, changes which row, the same, or of no use and why; and cells in the ways people write them.
import { describe, expect, it } from "vitest";
import { findColumn, optionsOf, readInventoryColumns } from "#content/inventory-columns.ts";
import { type Language, languages } from "#i18n/languages.ts";
import type { GridCell } from "#platform/spreadsheet/grid.ts";
import { type CellGround, readCell } from "../inventory/read-cell.ts";
import { countRows, type PlannedRow, planRows, rowKey, type StandingItem } from "./plan-rows.ts";
import { ROW_KEY } from "./propose-mapping.ts";
import { shownValue, siteNames } from "./shown-value.ts";
import { readSourceCell } from "./typed-cell.ts";

const site = "11111111-1111-4111-8111-111111111111";
const ground: CellGround = {
  today: "2026-11-23",
  sites: [{ id: site, names: ["例示工場", "Example Plant"] }],
  departmentName: () => undefined,
};

describe("a cell is read as people write it", () => {
  const cells: [string, GridCell, string][] = [
    ["review-on", "令和9年3月31日", "2027-03-31"],
    ["review-on", "R9.3.31", "2027-03-31"],
    ["review-on", "Ｈ３１．４．３０", "2019-04-30"],
    ["review-on", "２０２７／３／３１", "2027-03-31"],
    ["review-on", "31 มี.ค. 2570", "2027-03-31"],
    ["review-on", { kind: "date", text: "2027-03-31T09:30" }, "2027-03-31"],
    ["review-on", "－", ""],
    ["loss", "５", "5"],
    ["loss", { kind: "number", text: "3" }, "3"],
    ["level", "マル秘", "secret"],
    ["level", "ﾏﾙ秘", "secret"],
    ["level", "㊙", "secret"],
    ["level", "極秘（本社指定）", "top-secret"],
    ["level", "绝密", "top-secret"],
    ["level", "RAHASIA", "secret"],
    ["level", "Nội bộ", "internal"],
    ["marked", "○", "yes"],
    ["marked", "✕", "no"],
    ["marked", "有", "yes"],
    ["marked", "无", "no"],
    ["marked", { kind: "yes-no", text: "TRUE" }, "yes"],
    ["managed", "△", "partly"],
    ["medium", "紙、電子ﾃﾞｰﾀ", "paper,file"],
    ["medium", "Paper; File", "paper,file"],
    ["medium", "paper/server", "paper,system"],
    ["kind", "ｿｰｽｺｰﾄﾞ", "source-code"],
    ["site", "Example Plant", site],
    ["title", "ｶﾅﾒ図面", "カナメ図面"],
  ];
  it.each(cells)("%s %j: %s", (id, cell, value) => {
    const column = findColumn(id);
    expect(column && readSourceCell(column, cell, ground)).toMatchObject({ value, problem: null });
  });
  it.each([
    ["level", "とても大事"],
    ["review-on", "来年"],
    ["loss", "高"],
    ["site", "どこかの工場"],
  ])("%s %s stays as written, with its problem", (id, text) => {
    const column = findColumn(id);
    const read = column && readSourceCell(column, text, ground);
    expect([read?.value, read?.problem === null]).toEqual([text, false]);
  });
});

const showing = (language: Language) => ({ language, siteNames: siteNames(ground.sites) });

describe("a value written in a language is read back", () => {
  it.each(languages)("%s", (language) => {
    for (const column of readInventoryColumns()) {
      const options = optionsOf(column).map(({ id }) => id);
      const values = [
        ...options,
        ...(column.type === "choices" ? [options.join(","), options.slice(1, 3).join(",")] : []),
      ];
      if (column.type === "site") values.push(site);
      if (column.type === "date") values.push("2027-03-31");
      for (const value of [...values, "not understood"]) {
        const shown = shownValue(column, value, showing(language));
        expect([column.id, shown, readCell(column, shown, ground).value]).toEqual([column.id, shown, value]);
      }
    }
  });
  it("a site that shares its name with another keeps its id", () => {
    const other = "22222222-2222-4222-8222-222222222222";
    const names = siteNames([
      { id: site, names: ["工場", "Plant A"] },
      { id: other, names: ["工場", "工場"] },
    ]);
    expect([...names.values()]).toEqual(["Plant A", other]);
  });
});

const id = (digit: number) => `${digit}0000000-0000-4000-8000-000000000000`;
const item = (
  digit: number,
  values: Record<string, string>,
  rest: Partial<StandingItem> = {},
): StandingItem => ({
  id: id(digit),
  number: digit,
  version: 2,
  removed: false,
  values,
  ...rest,
});
const standing = [
  item(1, { title: "甲の図面", level: "secret", note: "x" }),
  item(2, { title: "乙の図面", code: "B-2" }, { removed: false }),
  item(3, { title: "丙の図面" }, { removed: true }),
  item(
    4,
    { title: "丁", note: "new" },
    { version: 3, earlier: new Map([[1, { title: "丁", note: "old" }]]) },
  ),
  item(5, { title: "同じ名" }),
  item(6, { title: "同じ名" }),
];
const header = { fromRow: 0, toRow: 0, texts: [[ROW_KEY], ["管理番号"], ["名称"], ["区分"], ["備考"]] };
const mapping = [null, "code", "title", "level", "note"];

function plan(...rows: GridCell[][]): PlannedRow[] {
  const source = rows.map((cells, index) => ({ row: index + 2, hidden: false, cells }));
  return planRows({ header, rows: source, mapping, standing, ground });
}

describe("what becomes of a row", () => {
  const cases: [string, GridCell[], object][] = [
    [
      "a new one",
      [null, null, "新しい図面", "秘"],
      { outcome: "new", cells: [{ column: "title" }, { column: "level", after: "secret" }] },
    ],
    [
      "known again, changed",
      [rowKey(id(1), 2), "", "甲の図面", "極秘", "x"],
      {
        outcome: "change",
        number: 1,
        cells: [{ column: "level", before: "secret", after: "top-secret", conflict: false }],
      },
    ],
    [
      "known again, emptied",
      [rowKey(id(1), 2), "", "甲の図面", "秘"],
      { outcome: "change", cells: [{ column: "note", before: "x", after: "" }] },
    ],
    ["known again, the same", [rowKey(id(1), 2), "", "甲の図面", "秘", "x"], { outcome: "same", number: 1 }],
    [
      "found by its own number",
      [null, "B-2", "乙の図面", "", "y"],
      { outcome: "change", number: 2, cells: [{ column: "note", after: "y" }] },
    ],
    [
      "found by its name; an empty cell says nothing",
      [null, null, "甲の図面"],
      { outcome: "same", number: 1 },
    ],
    ["two rows of that name: neither", [null, null, "同じ名"], { outcome: "new" }],
    ["removed from the list", [rowKey(id(3), 2), "", "丙の図面"], { outcome: "unusable", why: "gone" }],
    ["of another list", [rowKey(id(9), 2), "", "別の図面"], { outcome: "new" }],
    [
      "changed here and by somebody else",
      [rowKey(id(4), 1), "", "丁", "", "mine"],
      {
        outcome: "change",
        cells: [{ column: "note", before: "new", after: "mine", seen: "old", conflict: true }],
      },
    ],
    [
      "changed by somebody else only",
      [rowKey(id(4), 1), "", "丁", "", "old"],
      { outcome: "same", number: 4 },
    ],
    ["without a name", [null, "C-1", "", "秘"], { outcome: "unusable", why: "no-name" }],
    [
      "with nothing in these columns",
      [null, null, null, null, null, "x"],
      { outcome: "unusable", why: "nothing-mapped" },
    ],
    [
      "not understood",
      [null, null, "戊", "大事"],
      {
        outcome: "new",
        cells: [{ column: "title" }, { column: "level", after: "大事", problem: { key: "not-a-choice" } }],
      },
    ],
  ];
  it.each(cases)("%s", (_, cells, expected) => {
    expect(plan(cells)[0]).toMatchObject(expected);
  });
  it("a copied line of our own file is a row of its own", () => {
    const rows = plan(
      [rowKey(id(1), 2), "", "甲の図面", "秘", "x"],
      [rowKey(id(1), 2), "", "甲の図面の写し", "秘", "x"],
    );
    expect(rows.map(({ outcome }) => outcome)).toEqual(["same", "new"]);
  });
  it("every row is counted", () => {
    expect(countRows(plan([null, null, "新"], [null, null, "甲の図面"], [null, "x"]))).toEqual({
      new: 1,
      change: 0,
      same: 1,
      unusable: 1,
    });
  });
});
