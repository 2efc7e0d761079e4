// How a field of the grid is spoken of in print. Pure.
import type { GridCell } from "../result.ts";

export type CellKind = "no-item" | "no-score" | "weak" | "partly" | "good";

/** By the figure as it is printed: below one point weak, below two in part. */
export function cellKind({ points, items }: Pick<GridCell, "points" | "items">): CellKind {
  if (items.length === 0) return "no-item";
  if (points === null) return "no-score";
  const printed = Math.round(points * 10) / 10;
  if (printed < 1) return "weak";
  return printed < 2 ? "partly" : "good";
}
