// The rules of the work on an assessment by tables of cases: when it may be begun, what is missing, what order, which rows, what is understood.
import { describe, expect, test } from "vitest";
import { formOf, textLimits } from "#platform/forms/submitted-form.ts";
import { standingDecision, standingScore } from "./commands.ts";
import { readMeasureChoices, readScores, readSummary } from "./forms.ts";
import { isShown, pageOf, rowsPerPage } from "./inventory-shows.ts";
import { inOrder, lacksOf, mayBegin, mayWork, unscoredOthers } from "./rules.ts";
import { sampleRows } from "./sample-sheets.ts";

const score = (item: number, answer: string, finding = "") => ({ item, answer, finding, version: 1 });
const decided = (measure: string, place: number, taken = true) => ({
  measure,
  place,
  taken,
  note: "",
  version: 1,
});
const sent = (fields: Readonly<Record<string, string>>) => {
  const entries = Object.entries(fields).map(([name, value]) => ({ kind: "text", name, value }) as const);
  const form = formOf(entries, textLimits);
  if (!form.ok) throw new Error("a test's form is refused");
  return form;
};

describe("when", () => {
  test.each([
    ["sheets-in", true, false, [true, false]],
    ["sheets-in", true, true, [false, true]],
    ["sheets-in", false, false, [false, false]],
    ["supported", true, false, [false, false]],
    ["assessed", true, true, [false, false]],
  ] as const)("%s, handed in %s, begun %s: %j", (stage, handedIn, begun, expected) => {
    expect([mayBegin({ stage, handedIn, begun }), mayWork({ stage, handedIn, begun })]).toEqual(expected);
  });
});

describe("what is missing", () => {
  const items = [
    { number: 1, priority: true, group: "a" },
    { number: 2, priority: false, group: "a" },
  ];
  const reasoned = new Set(["na"]);
  test.each([
    ["nothing said", [], "", [{ kind: "unscored", item: 1 }, { kind: "no-summary" }]],
    ["a score taken back", [score(1, "")], "文", [{ kind: "unscored", item: 1 }]],
    ["no reason where one is owed", [score(1, "3"), score(2, "na")], "文", [{ kind: "no-finding", item: 2 }]],
    ["the reason is there", [score(1, "na", "理由")], "文", []],
    ["don't know is a score", [score(1, "unknown")], "文", []],
  ])("%s", (_, scores, summary, expected) => {
    expect(lacksOf({ items, reasoned, scores, summary })).toEqual(expected);
  });

  test("items without priority may stay unscored and are told of", () => {
    expect(unscoredOthers({ items, scores: [] })).toEqual([2]);
    expect(unscoredOthers({ items, scores: [score(2, "0")] })).toEqual([]);
  });
});

describe("the order of measures", () => {
  test.each([
    [
      "as placed, then as proposed, then the rest",
      [decided("x", 0), decided("b", 0), decided("a", 0), decided("c", 2), decided("d", 1)],
      ["d", "c", "a", "b", "x"],
    ],
    ["what is left is left out", [decided("a", 1, false), decided("b", 0)], ["b"]],
    ["two of one place as proposed", [decided("b", 1), decided("a", 1)], ["a", "b"]],
  ])("%s", (_, given, expected) => {
    expect(inOrder(given, ["a", "b"]).map(({ measure }) => measure)).toEqual(expected);
  });
});

describe("the list to read", () => {
  const rows = sampleRows(
    { level: "secret", marked: "no" },
    { level: "top-secret", marked: "yes", origin: "headquarters" },
    { level: "general", origin: "own", marked: "no" },
  );
  test.each([
    ["all", [1, 2, 3]],
    ["important", [1, 2]],
    ["unmanaged", [1]],
    ["others", [2]],
  ] as const)("%s: %j", (show, expected) => {
    expect(rows.filter((row) => isShown(row, show)).map(({ number }) => number)).toEqual(expected);
  });

  test.each([
    [1, 1],
    [2, 2],
    [0, 1],
    [99, 3],
    [Number.NaN, 1],
    [1.5, 1],
  ])("page %d is page %d", (asked, page) => {
    const list = Array.from({ length: 2 * rowsPerPage + 1 }, (_, index) => index);
    expect(pageOf(list, asked)).toMatchObject({ page, pages: 3 });
  });

  test("an empty list has one page", () => {
    expect(pageOf([], 1)).toEqual({ rows: [], page: 1, pages: 1 });
  });
});

describe("what is typed", () => {
  test("scores of the page alone; what is no answer is told and the rest is kept", () => {
    const form = sent({
      "answer-1": "2",
      "shown-answer-1": "m",
      "finding-1": " 所見 ",
      "answer-2": "9",
      "answer-3": "1",
    });
    const read = readScores(form, [1, 2], ["0", "1", "2", "3", "na"]);
    expect(read.typed).toEqual([
      { field: "answer-1", typed: "2", shown: "m" },
      { field: "finding-1", typed: "所見", shown: undefined },
      { field: "finding-2", typed: "", shown: undefined },
    ]);
    expect(read.problems.map(({ name }) => name)).toEqual(["answer-2"]);
    expect(read.raw.get("answer-2")).toBe("9");
  });

  test.each([
    ["", "", []],
    ["３", "3", []],
    ["0", undefined, ["place-a"]],
    ["最初", undefined, ["place-a"]],
  ])("a place typed as %j is %j", (raw, stored, problems) => {
    const read = readMeasureChoices(sent({ "place-a": raw, "taken-a": "yes" }), ["a", "b"]);
    expect(read.typed.find(({ field }) => field === "place-a")?.typed).toBe(stored);
    expect(read.problems.map(({ name }) => name)).toEqual(problems);
    expect(read.typed.some(({ field }) => field.endsWith("-b"))).toBe(false);
  });

  test("a summary too long is told and not cut", () => {
    const read = readSummary(sent({ summary: "長".repeat(6001) }));
    expect([read.typed, read.problems[0]?.problem.key, read.raw.get("summary")?.length]).toEqual([
      [],
      "too-long",
      6001,
    ]);
  });
});

describe("what stands in a field", () => {
  const said = {
    scores: [score(1, "2", "一"), score(11, "3", "十一")],
    decided: [decided("a-b", 2), decided("c", 0, false)],
  };
  test.each([
    ["answer-1", "2"],
    ["finding-11", "十一"],
    ["answer-2", ""],
    ["summary", ""],
  ])("%s: %j", (field, text) => expect(standingScore(said, field)).toBe(text));

  test.each([
    ["taken-a-b", "yes"],
    ["place-a-b", "2"],
    ["taken-c", ""],
    ["place-c", ""],
    ["note-x", ""],
  ])("%s: %j", (field, text) => expect(standingDecision(said, field)).toBe(text));
});
