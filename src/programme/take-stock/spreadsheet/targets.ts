// The columns a person has confirmed, as they are kept and as they are sent by the page. Pure.
import { type ColumnId, findColumn } from "#content/inventory-columns.ts";

/** "" leaves a column out, and so does a column there is none of any more. */
export function optionalTarget(target: string): ColumnId | null {
  return findColumn(target)?.id ?? null;
}

export type TargetsRead =
  | { readonly ok: true; readonly targets: readonly string[] }
  | { readonly ok: false; readonly problem: "none-chosen" }
  /** The column of the sheet that comes second, counted from 0. */
  | { readonly ok: false; readonly problem: "twice"; readonly column: number; readonly target: ColumnId };

/** Each column of the list may be filled from one column of the sheet. */
export function readTargets(width: number, sent: (column: number) => string): TargetsRead {
  const targets = Array.from({ length: width }, (_, column) => optionalTarget(sent(column)) ?? "");
  for (const [column, target] of targets.entries())
    if (target !== "" && targets.indexOf(target) !== column)
      return { ok: false, problem: "twice", column, target };
  return targets.every((target) => target === "")
    ? { ok: false, problem: "none-chosen" }
    : { ok: true, targets };
}
