// Options are known by the words people see; what is not understood stays as it was typed.
import { describe, expect, test } from "vitest";
import type { GridColumn } from "../../grid-config.ts";
import { isUnderstood, readTyped, shownValue } from "./cell-value.ts";

function column(type: GridColumn["type"], options: Record<string, string> = {}): GridColumn {
  const listed = Object.entries(options).map(([value, label]) => ({ value, label }));
  return { id: type, name: type, hint: "", type, minimum: true, kept: false, offers: false, options: listed };
}

const level = column("choice", { "top-secret": "極秘", secret: "秘", internal: "社外秘", general: "一般" });
const medium = column("choices", {
  paper: "紙",
  file: "電子ファイル",
  system: "システム",
  object: "現物(型・試作品)",
});
const rating = column("rating", { 1: "1", 2: "2", 3: "3", 4: "4", 5: "5" });

describe("what was typed", () => {
  test.each<[GridColumn, string, string]>([
    [level, "極秘", "top-secret"],
    [level, " 秘 ", "secret"],
    [level, "internal", "internal"],
    [level, "まるひ", "まるひ"],
    [level, "", ""],
    [medium, "紙", "paper"],
    [medium, "システム、紙", "paper,system"],
    [medium, "紙 / 電子ファイル", "paper,file"],
    [medium, "ｼｽﾃﾑ", "system"],
    [medium, "現物（型・試作品）", "object"],
    [medium, "紙、石板", "紙、石板"],
    [medium, "paper,file", "paper,file"],
    [rating, "５", "5"],
    [rating, "7", "7"],
    [column("text"), "二行の\n名称 ", "二行の 名称"],
    [column("long-text"), "一行目\n二行目", "一行目\n二行目"],
    [column("date"), "令和9年3月31日", "令和9年3月31日"],
  ])("%o: %s", ({ ...of }, text, value) => {
    expect(readTyped(of, text)).toBe(value);
  });
});

test("options are shown by their names, and everything shown reads back", () => {
  expect(shownValue(level, "internal")).toBe("社外秘");
  expect(shownValue(medium, "paper,object")).toBe("紙 / 現物(型・試作品)");
  expect(shownValue(level, "まるひ")).toBe("まるひ");
  for (const value of ["paper", "paper,file", "file,object"]) {
    expect(readTyped(medium, shownValue(medium, value))).toBe(value);
  }
});

test.each<[GridColumn, string, boolean]>([
  [level, "secret", true],
  [level, "まるひ", false],
  [level, "", true],
  [medium, "paper,file", true],
  [medium, "紙、石板", false],
  [column("date"), "2027-03-31", true],
  [column("date"), "来年の春", false],
  [column("text"), "何でも", true],
])("%o %s is understood: %s", (of, value, expected) => {
  expect(isUnderstood(of, value)).toBe(expected);
});
