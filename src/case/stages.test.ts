// Where a case stands, and which steps are allowed.
import { describe, expect, test } from "vitest";
import { mayMove, stageOf, stages, transitions } from "./stages.ts";

describe("where a case stands", () => {
  test.each([
    { arrival: undefined, places: 15, stage: "draft" },
    { arrival: 1, places: 15, stage: "submitted" },
    { arrival: 15, places: 15, stage: "submitted" },
    { arrival: 16, places: 15, stage: "waiting-list" },
  ])("arrival $arrival of $places places: $stage", ({ arrival, places, stage }) => {
    expect(stageOf({ arrival, places })).toBe(stage);
  });
});

describe("steps", () => {
  test("every stage can be reached", () => {
    expect(stages.filter((stage) => !transitions.some(({ to }) => to === stage))).toEqual([]);
  });
  test.each([
    [null, "draft", "company", true],
    ["draft", "submitted", "company", true],
    ["draft", "submitted", "office", false],
    ["submitted", "draft", "company", false],
    ["waiting-list", "submitted", "system", true],
    ["waiting-list", "submitted", "company", false],
  ] as const)("%s to %s by %s: %s", (from, to, by, allowed) => {
    expect(mayMove(from, to, by)).toBe(allowed);
  });
});
