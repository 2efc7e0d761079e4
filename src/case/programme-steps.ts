// The whole programme as nine steps, and how far a case has come. Pure.
import { endStages, type Stage } from "./stages.ts";

export const programmeSteps = [
  "apply",
  "admit",
  "expert",
  "sheets",
  "assessment",
  "plan",
  "support",
  "followUp",
  "report",
] as const;
export type ProgrammeStep = (typeof programmeSteps)[number];

const steps: Record<Exclude<Stage, "declined" | "withdrawn">, ProgrammeStep> = {
  draft: "apply",
  submitted: "admit",
  "waiting-list": "admit",
  "place-offered": "admit",
  returned: "admit",
  admitted: "expert",
  matching: "expert",
  supported: "sheets",
  "sheets-in": "assessment",
  assessed: "plan",
  planned: "support",
};

/** The step a case is at, counted from 0; undefined once it has ended. */
export function stepOf(stage: Stage): number | undefined {
  if (stage === "declined" || stage === "withdrawn") return undefined;
  return programmeSteps.indexOf(steps[stage]);
}

/** Ended before its time; how is told in words. */
export function hasEnded(stage: Stage): stage is "declined" | "withdrawn" {
  return endStages.has(stage);
}
