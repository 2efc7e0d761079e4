// Points by group, aim and requirement, for each who answered. Pure.
import type { SelfCheck, SelfCheckItem } from "#content/self-check.ts";
import type { Score } from "./result.ts";
import { pointsOf, type Standings } from "./standings.ts";

export type Tally = {
  /** Mean of the points, 0 to 3; null where nothing that applies was answered. */
  readonly average: number | null;
  /** Items that count in it, "don't know" among them. */
  readonly counted: number;
  readonly unknown: number;
  readonly notApplicable: number;
  readonly unanswered: number;
};

type Numbered = Pick<SelfCheckItem, "number">;

export function tally(items: readonly Numbered[], standings: Standings): Tally {
  const given = items.map(({ number }) => standings.get(number));
  const points = given.flatMap((standing) => {
    const one = standing === undefined ? null : pointsOf(standing);
    return one === null ? [] : [one];
  });
  return {
    average: points.length === 0 ? null : points.reduce((sum, one) => sum + one, 0) / points.length,
    counted: points.length,
    unknown: given.filter((standing) => standing === "unknown").length,
    notApplicable: given.filter((standing) => standing === "not-applicable").length,
    unanswered: given.filter((standing) => standing === undefined).length,
  };
}

export type Views = {
  /** The site's own sheet. */
  readonly company: Standings;
  readonly headquarters: Standings;
  readonly expert: Standings;
};

export type Dimension = "groups" | "aims" | "requirements";

/** An item of two aims counts in both; one of no requirement (own risk, prevention) in none. */
export function itemsIn(sheet: SelfCheck, by: Dimension, id: string): readonly SelfCheckItem[] {
  return sheet.items.filter((item) => {
    if (by === "groups") return item.group === id;
    return (by === "aims" ? item.aims : item.requirements).includes(id);
  });
}

/** In the order of the sheet. */
export function scoresBy(sheet: SelfCheck, by: Dimension, views: Views): Score[] {
  return sheet[by].map(({ id }) => scoreOf(id, itemsIn(sheet, by, id), views));
}

/** Over all items of the sheet, or those given. */
export function scoreOf(id: string, items: readonly Numbered[], views: Views): Score {
  const { company, headquarters, expert } = views;
  return {
    id,
    company: tally(items, company).average,
    headquarters: tally(items, headquarters).average,
    expert: tally(items, expert).average,
  };
}
