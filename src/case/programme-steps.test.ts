// How far a case has come in the whole programme.
import { expect, test } from "vitest";
import { hasEnded, programmeSteps, stepOf } from "./programme-steps.ts";
import { endStages, stages } from "./stages.ts";

test.each([
  ["draft", "apply"],
  ["submitted", "admit"],
  ["waiting-list", "admit"],
  ["place-offered", "admit"],
  ["returned", "admit"],
  ["admitted", "expert"],
  ["matching", "expert"],
  ["supported", "sheets"],
  ["declined", undefined],
  ["withdrawn", undefined],
] as const)("%s is at %s", (stage, step) => {
  const index = stepOf(stage);
  expect(index === undefined ? undefined : programmeSteps[index]).toBe(step);
});

test("whatever is at no step has ended", () => {
  expect(stages.filter((stage) => stepOf(stage) === undefined)).toEqual(stages.filter(hasEnded));
  expect(new Set(stages.filter(hasEnded))).toEqual(endStages);
});
