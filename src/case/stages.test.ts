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
    { from: null, to: "draft", by: "company", allowed: true },
    { from: "draft", to: "submitted", by: "company", allowed: true },
    { from: "draft", to: "submitted", by: "office", allowed: false },
    { from: "submitted", to: "draft", by: "company", allowed: false },
    { from: "waiting-list", to: "submitted", by: "system", allowed: true },
    { from: "waiting-list", to: "submitted", by: "company", allowed: false },
  ] as const)("$from to $to by $by: $allowed", ({ from, to, by, allowed }) => {
    expect(mayMove(from, to, by)).toBe(allowed);
  });
});
