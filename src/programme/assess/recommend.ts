// Which measures of the catalogue mend the gaps, and in which order: what matters first, then what is done soonest. Pure.
import { type Cost, costs, type Effort, efforts } from "#content/measures.ts";
import type { SelfCheckItem } from "#content/self-check.ts";
import { fallsShort } from "./gaps.ts";
import { pointsOf, type Standings } from "./standings.ts";

/** A measure as far as the ranking needs it. */
export type Mending = {
  readonly id: string;
  readonly effort: Effort;
  readonly cost: Cost;
  /** Items of the sheet that it improves. */
  readonly items: readonly number[];
};

export type Proposed<M extends Mending> = {
  readonly measure: M;
  /** 1 for the first. */
  readonly rank: number;
  /** The gaps it mends, by item number. */
  readonly gaps: readonly number[];
  /** Those among them that are to be fixed first. */
  readonly priority: readonly number[];
  /** Points that are missing in these items together. */
  readonly missing: number;
};

/**
 * Measures that mend at least one gap: those that mend a priority item first, then the smaller effort, then the lower
 * cost, then the more that is missing, then the catalogue's order.
 */
export function proposeMeasures<M extends Mending>(
  catalogue: readonly M[],
  items: readonly Pick<SelfCheckItem, "number" | "priority">[],
  standings: Standings,
): Proposed<M>[] {
  const first = new Set(items.filter(({ priority }) => priority).map(({ number }) => number));
  const mending = catalogue.flatMap((measure) => {
    const gaps = measure.items.filter((number) => fallsShort(number, standings));
    if (gaps.length === 0) return [];
    const priority = gaps.filter((number) => first.has(number));
    return [{ measure, gaps, priority, missing: missingIn(gaps, standings) }];
  });
  const ordered = mending.toSorted(
    (a, b) =>
      Number(b.priority.length > 0) - Number(a.priority.length > 0) ||
      efforts.indexOf(a.measure.effort) - efforts.indexOf(b.measure.effort) ||
      costs.indexOf(a.measure.cost) - costs.indexOf(b.measure.cost) ||
      b.missing - a.missing,
  );
  return ordered.map((one, index) => ({ ...one, rank: index + 1 }));
}

function missingIn(gaps: readonly number[], standings: Standings): number {
  return gaps.reduce((sum, number) => {
    const standing = standings.get(number);
    return sum + 3 - ((standing === undefined ? 3 : pointsOf(standing)) ?? 3);
  }, 0);
}
