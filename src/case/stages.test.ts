// Where a case stands, and which steps are allowed.
import { describe, expect, test } from "vitest";
import {
  endStages,
  mayMove,
  movesFrom,
  stageOfHistory,
  stages,
  stageToResume,
  transitions,
} from "./stages.ts";

describe("where a history leads", () => {
  test.each([
    { moves: [], stage: undefined },
    { moves: ["draft"], stage: "draft" },
    { moves: ["draft", "submitted", null], stage: "submitted" },
    { moves: ["draft", "submitted", "returned", "submitted", "admitted"], stage: "admitted" },
    { moves: ["draft", "nowhere"], stage: "draft" },
  ])("$moves: $stage", ({ moves, stage }) => {
    const events = moves.map((to) => ({ kind: "any", detail: to === null ? {} : { to } }));
    expect(stageOfHistory(events)).toBe(stage);
  });

  test.each([
    { waitingList: false, stage: "submitted" },
    { waitingList: true, stage: "waiting-list" },
  ])("begun before moves were told, $stage", ({ waitingList, stage }) => {
    const started = { kind: "draft-started", detail: { carriedOver: 0 } };
    expect(stageOfHistory([started])).toBe("draft");
    const told = [
      started,
      { kind: "scan-uploaded", detail: {} },
      { kind: "submitted", detail: { waitingList } },
    ];
    expect(stageOfHistory(told)).toBe(stage);
    expect(stageOfHistory([...told, { kind: "withdrawn", detail: { to: "withdrawn" } }])).toBe("withdrawn");
  });
});

describe("where the next expert takes a case up", () => {
  test.each([
    { left: [], stage: "supported" },
    { left: [["submitted", "admitted"]], stage: "supported" },
    { left: [["supported", "admitted"]], stage: "supported" },
    {
      left: [
        ["assessed", "admitted"],
        ["matching", "admitted"],
      ],
      stage: "assessed",
    },
    {
      left: [
        ["sheets-in", "admitted"],
        ["planned", "admitted"],
      ],
      stage: "planned",
    },
  ])("left by $left: $stage", ({ left, stage }) => {
    expect(stageToResume(left.map(([from, to]) => ({ kind: "any", detail: { from, to } })))).toBe(stage);
  });

  test("set back between two experts", () => {
    const left = { kind: "any", detail: { from: "sheets-in", to: "admitted" } };
    const setBack = { kind: "any", detail: { resumes: "supported" } };
    const leftAgain = { kind: "any", detail: { from: "assessed", to: "admitted" } };
    expect(stageToResume([left, setBack])).toBe("supported");
    expect(stageToResume([left, setBack, leftAgain])).toBe("assessed");
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
    { from: "waiting-list", to: "place-offered", by: "system", allowed: true },
    { from: "waiting-list", to: "submitted", by: "company", allowed: false },
    { from: "waiting-list", to: "admitted", by: "office", allowed: false },
    { from: "place-offered", to: "submitted", by: "company", allowed: true },
    { from: "submitted", to: "admitted", by: "office", allowed: true },
    { from: "submitted", to: "admitted", by: "company", allowed: false },
    { from: "submitted", to: "admitted", by: "expert", allowed: false },
    { from: "returned", to: "submitted", by: "company", allowed: true },
    { from: "admitted", to: "withdrawn", by: "company", allowed: true },
    { from: "draft", to: "withdrawn", by: "company", allowed: false },
    { from: "admitted", to: "declined", by: "office", allowed: false },
  ] as const)("$from to $to by $by: $allowed", ({ from, to, by, allowed }) => {
    expect(mayMove(from, to, by)).toBe(allowed);
  });
  test("nothing leads on from an end", () => {
    const movers = ["company", "office", "expert", "operator", "system"] as const;
    for (const end of endStages) {
      expect(movers.flatMap((by) => movesFrom(end, by))).toEqual([]);
    }
  });
});
