// The wished menu and the conditions as questions: compulsory lines fixed, alternatives one choice, free words one text.
import { describe, expect, it } from "vitest";
import { lineFields } from "./answers.ts";
import { conditionQuestions, menuQuestions, tickedConditions, wishedLines } from "./menu-questions.ts";
import { basisOf, edition2026, edition2031 } from "./sample-answers.ts";

const fieldsOf = (edition: typeof edition2026, code: string) =>
  menuQuestions(basisOf(edition, code, {})).map(({ field }) => field);

describe("the real menu", () => {
  const fields = fieldsOf(edition2026, "CN");
  it.each(["M1", "M4"])("does not ask whether %s is wished, only when", (id) => {
    expect(fields).not.toContain(lineFields.wish(id));
    expect(fields).toContain(lineFields.when(id));
  });
  it("asks once between joint and separate training, with a way out", () => {
    const choice = menuQuestions(basisOf(edition2026, "CN", {})).filter(({ kind }) => kind === "one");
    expect(choice.map(({ field, options }) => [field, options])).toEqual([
      ["oneOf.M3-1.M3-2", ["none", "M3-1", "M3-2"]],
    ]);
    expect(fields).not.toContain(lineFields.wish("M3-1"));
    expect(fields).toContain(lineFields.when("M3-2"));
  });
  it("asks for other wishes in words, without a time", () => {
    expect(fields.at(-1)).toBe("otherWish");
    expect(fields).not.toContain(lineFields.when("M5"));
  });
  it("requires none of it", () => {
    expect(menuQuestions(basisOf(edition2026, "CN", {})).every(({ required }) => !required)).toBe(true);
  });
});

it("makes the invented menu by the same rules", () => {
  expect(fieldsOf(edition2031, "XB")).toEqual([
    "when.A",
    "oneOf.B.C.D",
    "when.B",
    "when.C",
    "when.D",
    "wish.E",
    "when.E",
    "when.F",
  ]);
});

it.each([
  ["nothing", edition2026, {}, []],
  ["a line", edition2026, { "wish.M2-1": "yes" }, ["M2-1"]],
  ["a line ticked and unticked", edition2026, { "wish.M2-1": "" }, []],
  ["joint training", edition2026, { "oneOf.M3-1.M3-2": "M3-1" }, ["M3-1"]],
  ["no training", edition2026, { "oneOf.M3-1.M3-2": "none" }, []],
  ["a compulsory line cannot be wished", edition2026, { "wish.M1": "yes" }, []],
  ["both trainings by hand", edition2026, { "wish.M3-1": "yes", "wish.M3-2": "yes" }, []],
  ["a line of no such menu", edition2026, { "wish.Z9": "yes" }, []],
  ["one of three", edition2031, { "oneOf.B.C.D": "D", "wish.E": "yes" }, ["D", "E"]],
])("wished lines: %s", (_, edition, answers, wished) => {
  expect(wishedLines(edition, answers)).toEqual(wished);
});

it.each([
  [edition2026, "CN", "japanese-company", ["C1", "C4", "C5"]],
  [edition2026, "TH", "local-subsidiary", ["C2", "C4", "C5"]],
  [edition2026, "VN", "factory-or-office", ["C3", "C4", "C5"]],
  [edition2026, "ID", "", ["C4", "C5"]],
  [edition2031, "XA", "member", ["P1", "P2", "P4"]],
  [edition2031, "XB", "outpost", ["P2", "P3", "P4"]],
])("conditions of $id $1 for %s", (edition, code, applicantKind, ids) => {
  const fields = conditionQuestions(basisOf(edition, code, { applicantKind })).map(({ field }) => field);
  expect(fields).toEqual(ids.map(lineFields.condition));
});

it("remembers the ticks of every kind", () => {
  expect(
    tickedConditions(edition2026, { "condition.C1": "yes", "condition.C2": "yes", "condition.C5": "" }),
  ).toEqual(["C1", "C2"]);
});
