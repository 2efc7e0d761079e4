// Who said what of each item, put beside the scale: three views of one sheet. Pure.
import type { SelfCheck } from "#content/self-check.ts";
import type { ItemScore } from "./result.ts";
import { type Standing, standingOf } from "#programme/diagnose/rules.ts";

/** Where each item stands by its number; an item that nobody answered is left out. */
export type Standings = ReadonlyMap<number, Standing>;

type Given = { readonly item: number; readonly answer: string };

/** An answer that the scale does not know, or none, counts as not given. */
export function standingsOf(scale: SelfCheck["scale"], answers: readonly Given[]): Standings {
  return new Map(
    answers.flatMap(({ item, answer }) => {
      const standing = standingOf(scale, answer);
      return standing === undefined ? [] : [[item, standing] as const];
    }),
  );
}

/** What one side says in a result that was given; null counts as not given. */
export function standingsOfSide(
  scale: SelfCheck["scale"],
  items: readonly ItemScore[],
  side: "company" | "headquarters" | "expert",
): Standings {
  return standingsOf(
    scale,
    items.map((one) => ({ item: one.item, answer: one[side] ?? "" })),
  );
}

/** The expert's word where there is one, else the company's own. */
export function bestKnown(expert: Standings, company: Standings): Standings {
  return new Map([...company, ...expert]);
}

/** 0 to 3; "don't know" counts as nothing done; null where the item does not apply. */
export function pointsOf(standing: Standing): number | null {
  if (standing === "not-applicable") return null;
  return standing === "unknown" ? 0 : standing;
}
