// When an assessment may be begun, worked on and given, and what is still missing before it is given. Pure.
import type { Stage } from "#case/stages.ts";
import type { Decided, ExpertScore } from "./work.ts";

export type AssessmentStanding = {
  readonly stage: Stage;
  /** Both sheets lie open to the expert. */
  readonly handedIn: boolean;
  /** An assessment of this very hand-in was begun. */
  readonly begun: boolean;
};

export function mayBegin({ stage, handedIn, begun }: AssessmentStanding): boolean {
  return stage === "sheets-in" && handedIn && !begun;
}

export function mayWork({ stage, handedIn, begun }: AssessmentStanding): boolean {
  return stage === "sheets-in" && handedIn && begun;
}

export type Lack =
  /** A priority item without a score. */
  | { readonly kind: "unscored"; readonly item: number }
  /** A score that asks for its reason stands without a finding. */
  | { readonly kind: "no-finding"; readonly item: number }
  | { readonly kind: "no-summary" };

export type Ready = {
  readonly items: readonly { readonly number: number; readonly priority: boolean; readonly group: string }[];
  /** Ids of the scale that ask for a reason. */
  readonly reasoned: ReadonlySet<string>;
  readonly scores: readonly ExpertScore[];
  readonly summary: string;
};

/** What keeps the assessment from being given, in the order of the sheet; nothing is an empty list. */
export function lacksOf({ items, reasoned, scores, summary }: Ready): Lack[] {
  const of = new Map(scores.map((score) => [score.item, score]));
  const lacks = items.flatMap(({ number: item, priority }): Lack[] => {
    const { answer = "", finding = "" } = of.get(item) ?? {};
    if (answer === "") return priority ? [{ kind: "unscored", item }] : [];
    return reasoned.has(answer) && finding === "" ? [{ kind: "no-finding", item }] : [];
  });
  return summary === "" ? [...lacks, { kind: "no-summary" }] : lacks;
}

/** Items without priority that may stay unscored, but are told of before the assessment is given. */
export function unscoredOthers({ items, scores }: Pick<Ready, "items" | "scores">): number[] {
  const scored = new Set(scores.filter(({ answer }) => answer !== "").map(({ item }) => item));
  return items.filter(({ number, priority }) => !priority && !scored.has(number)).map(({ number }) => number);
}

const before = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);

/** The measures taken: as the expert placed them, those without a place after them as they were proposed. */
export function inOrder<D extends Pick<Decided, "measure" | "place" | "taken">>(
  decided: readonly D[],
  proposed: readonly string[],
): D[] {
  const last = Number.POSITIVE_INFINITY;
  const placeOf = ({ place }: D) => (place > 0 ? place : last);
  const rankOf = ({ measure }: D) => (proposed.includes(measure) ? proposed.indexOf(measure) : last);
  return decided
    .filter(({ taken }) => taken)
    .toSorted((a, b) => before(placeOf(a), placeOf(b)) || before(rankOf(a), rankOf(b)));
}
