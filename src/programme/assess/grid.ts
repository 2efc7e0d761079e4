// The grid of leak routes and protection aims: which combination no measure of the company covers. Pure.
import type { SelfCheck } from "#content/self-check.ts";
import type { GridCell } from "./result.ts";
import { tally } from "./scores.ts";
import type { Standings } from "./standings.ts";

/** Row by row, each route with every aim, in the order of the sheet. */
export function gridOf(sheet: SelfCheck, standings: Standings): GridCell[] {
  return sheet.routes.flatMap(({ id: route }) =>
    sheet.aims.map(({ id: aim }) => {
      const items = sheet.items.filter(({ routes, aims }) => routes.includes(route) && aims.includes(aim));
      return {
        route,
        aim,
        points: tally(items, standings).average,
        items: items.map(({ number }) => number),
      };
    }),
  );
}

export type CellKind = "no-item" | "no-score" | "weak" | "partly" | "good";

/** How a field is spoken of: below one point weak, below two in part. */
export function cellKind({ points, items }: Pick<GridCell, "points" | "items">): CellKind {
  if (items.length === 0) return "no-item";
  if (points === null) return "no-score";
  if (points < 1) return "weak";
  return points < 2 ? "partly" : "good";
}
