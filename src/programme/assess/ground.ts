// What the content says that every assessment rests on, read once by its readers.
import { readConsistencyChecks } from "#content/consistency.ts";
import { readMeasures } from "#content/measures.ts";
import { readSelfCheck, type SelfCheck } from "#content/self-check.ts";
import { dayIn, homeTimeZone } from "#platform/clock.ts";
import type { Ground } from "./compute-result.ts";

export function assessmentGround(): Ground {
  return {
    sheet: readSelfCheck(),
    catalogue: readMeasures(),
    checks: readConsistencyChecks().map(({ id }) => id),
  };
}

/** ISO date of a hand-in, in the programme's home. */
export const dayOfHandIn = (handedInAt: Date): string => dayIn(homeTimeZone, handedInAt);

/** Ids of the scale's answers that ask for a reason. */
export const reasonedAnswers = ({ scale }: SelfCheck): ReadonlySet<string> =>
  new Set(scale.flatMap(({ id, needsReason }) => (needsReason ? [id] : [])));
