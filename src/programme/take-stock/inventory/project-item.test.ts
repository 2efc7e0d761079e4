// Cells as people type them, and how a row stands by them.
import { expect, test } from "vitest";
import { findColumn, readInventoryColumns } from "#content/inventory-columns.ts";
import { problemsOf, projectItem } from "./project-item.ts";
import { type CellGround, readCell } from "./read-cell.ts";

const siteId = "0190a000-0000-7000-8000-000000000001";
const cells: CellGround = {
  today: "2026-11-23",
  sites: [
    { id: siteId, names: ["見本工場", "Mihon Plant"] },
    { id: "0190a000-0000-7000-8000-000000000002", names: ["第二工場", "Second Plant"] },
  ],
  departmentName: (typed) => (typed.toLowerCase() === "qc" ? "QC" : undefined),
};
const columns = readInventoryColumns();
const read = (id: string, typed: string) => {
  const column = findColumn(id);
  if (!column) throw new Error(`no column ${id}`);
  const once = readCell(column, typed, cells);
  // What is kept is read as the same again.
  expect(readCell(column, once.value, cells)).toEqual(once);
  return once.problem ? `${once.problem.key}: ${once.value}` : once.value;
};

test.each([
  ["title", "  金型図面一式 ", "金型図面一式"],
  ["title", "ｷﾝｶﾞﾀ図面", "キンガタ図面"],
  ["title", "", ""],
  ["site", siteId, siteId],
  ["site", "見本工場", siteId],
  ["site", "ＭＩＨＯＮ　ＰＬＡＮＴ", siteId],
  ["site", "第三工場", "not-a-choice: 第三工場"],
  ["department", "qc", "QC"],
  ["department", "生産技術課", "生産技術課"],
  ["kind", "recipe", "recipe"],
  ["kind", "配合表", "recipe"],
  ["kind", "สูตรผสม", "recipe"],
  ["kind", "不思議", "not-a-choice: 不思議"],
  ["origin", "本社", "headquarters"],
  ["origin", "Công ty mẹ", "headquarters"],
  ["medium", "file,paper", "paper,file"],
  ["medium", "紙、電子ファイル", "paper,file"],
  ["medium", "物（金型・試作品など）", "object"],
  ["medium", "紙・電子", "paper,file"],
  ["medium", "紙、石板", "not-a-choice: 紙、石板"],
  ["loss", "３", "3"],
  ["loss", "๔", "4"],
  ["loss", "7", "number-too-large: 7"],
  ["loss", "高", "not-a-choice: 高"],
  ["review-on", "令和8年12月1日", "2026-12-01"],
  ["review-on", "R9.3.31", "2027-03-31"],
  ["review-on", "31/3/2570", "2027-03-31"],
  ["review-on", "2/3/2027", "ambiguous-date: 2/3/2027"],
  ["review-on", "来年", "not-a-date: 来年"],
  ["level", "極秘", "top-secret"],
  ["level", "社外秘", "internal"],
  ["given-outside", "×", "no"],
  ["title", "あ".repeat(301), `too-long: ${"あ".repeat(301)}`],
])("%s: %s", (id, typed, expected) => {
  expect(read(id, typed)).toBe(expected);
});

const whole = {
  site: siteId,
  department: "QC",
  title: "配合表",
  kind: "recipe",
  origin: "own",
  medium: "file",
  place: "図面サーバー",
  owner: "品質課長",
  "may-access": "品質課",
  level: "secret",
};
const project = (values: Record<string, string>, cleared: string[] = []) =>
  projectItem(values, { columns, cells, cleared });

test("a row with its minimum set is complete", () => {
  expect(project(whole)).toMatchObject({ complete: true, missing: [], important: true, unmanaged: false });
  expect(project({ ...whole, owner: "" })).toMatchObject({ complete: false, missing: ["owner"] });
  expect(project({ ...whole, kind: "不思議" })).toMatchObject({
    complete: false,
    faulty: ["kind"],
    kind: null,
  });
  expect(project({ ...whole, "review-on": "来年" })).toMatchObject({
    complete: true,
    faulty: ["review-on"],
    reviewOn: null,
  });
  expect(problemsOf({ ...whole, loss: "9" }, columns, cells)).toEqual([
    { column: "loss", problem: { key: "number-too-large", max: 5 } },
  ]);
});

test("a warning stands until somebody says that it is only a name", () => {
  const told = { ...whole, title: "反応温度 185℃" };
  expect(project(told)).toMatchObject({ warned: true, warnings: ["title"], cleared: [] });
  expect(project(told, ["title"])).toMatchObject({ warned: false, cleared: ["title"] });
  expect(project(whole, ["title"])).toMatchObject({ warned: false, cleared: [] });
});
