// Where the sheet falls short of the full three points. Pure.
import type { SelfCheckItem } from "#content/self-check.ts";
import type { Gap, ItemScore } from "./result.ts";
import { pointsOf, type Standings } from "./standings.ts";

const fullPoints = 3;

/** Whether something is left to do; an item that does not apply or was not answered has no gap. */
export function fallsShort(number: number, standings: Standings): boolean {
  const standing = standings.get(number);
  const points = standing === undefined ? null : pointsOf(standing);
  return points !== null && points < fullPoints;
}

/** In the expert's eyes, in the order of the sheet. */
export function gapsOf(
  items: readonly SelfCheckItem[],
  scores: readonly ItemScore[],
  expert: Standings,
): Gap[] {
  return items.flatMap(({ number, priority, menuLine }) => {
    const score = scores.find(({ item }) => item === number);
    if (!score || score.expert === null || !fallsShort(number, expert)) return [];
    const { company, expert: said, finding } = score;
    return [{ item: number, priority, company, expert: said, finding, menuLine }];
  });
}
