// What was done in this table, to be taken back and done again step by step. Pure but for the lists it keeps.
import type { SaveKind } from "../../grid-config.ts";
import type { Change, Edit, Row } from "./sheet.ts";

/** One step: cells that changed together, rows that came, rows that went. */
export type Step = {
  readonly kind: SaveKind;
  readonly changes: readonly Change[];
  readonly created: readonly Row[];
  readonly removed: readonly Row[];
};

export type History = { readonly done: Step[]; readonly undone: Step[] };

/** What has to happen to get from one side of a step to the other. */
export type Turn = {
  readonly edits: readonly Edit[];
  readonly remove: readonly Row[];
  readonly restore: readonly Row[];
};

const mostSteps = 200;

export function emptyHistory(): History {
  return { done: [], undone: [] };
}

/** A new step; what had been taken back before it cannot be done again. */
export function note(history: History, step: Step): void {
  history.done.push(step);
  if (history.done.length > mostSteps) history.done.shift();
  history.undone.length = 0;
}

/** Cells of rows that the step made go with their rows. */
export function takeBack(history: History): Turn | undefined {
  const step = history.done.pop();
  if (!step) return undefined;
  history.undone.push(step);
  const kept = step.changes.filter(({ row }) => !step.created.includes(row));
  return {
    edits: kept.map(({ row, column, before }) => ({ row, column, typed: before })),
    remove: step.created,
    restore: step.removed,
  };
}

/** A row that is restored comes back with all its cells. */
export function doAgain(history: History): Turn | undefined {
  const step = history.undone.pop();
  if (!step) return undefined;
  history.done.push(step);
  const kept = step.changes.filter(({ row }) => !step.created.includes(row));
  return {
    edits: kept.map(({ row, column, typed }) => ({ row, column, typed })),
    remove: step.removed,
    restore: step.created,
  };
}
