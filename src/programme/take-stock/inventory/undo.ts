// Taking a batch back: what it changed becomes as before, except where somebody has worked on since. Pure.
import type { ItemValues } from "../handed-in.ts";

type State = { readonly values: ItemValues; readonly removed: boolean };

export type ToUndo = {
  /** Ids of the columns the batch changed. */
  readonly columns: readonly string[];
  /** Null when the batch made the row. */
  readonly before: State | null;
  readonly made: State;
  readonly now: State;
};

export type Undone = State & {
  /** What stays because it says something else by now: columns, or the row itself that was worked on since. */
  readonly kept: readonly string[];
};

export function undoOne({ columns, before, made, now }: ToUndo): Undone {
  const touched = columns.filter((id) => (now.values[id] ?? "") !== (made.values[id] ?? ""));
  if (!before) {
    const later = Object.keys(now.values).filter((id) => !columns.includes(id) && now.values[id] !== "");
    const kept = [...touched, ...later];
    return { values: now.values, removed: kept.length === 0 || now.removed, kept };
  }
  const back = columns.filter((id) => !touched.includes(id));
  const values = { ...now.values, ...Object.fromEntries(back.map((id) => [id, before.values[id] ?? ""])) };
  const removed = now.removed === made.removed ? before.removed : now.removed;
  return { values, removed, kept: touched };
}
