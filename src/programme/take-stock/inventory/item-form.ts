// The form of one row: what it sends of each column, with the mark of what its page had shown. Pure.
import { type InventoryColumn, readInventoryColumns } from "#content/inventory-columns.ts";
import type { SubmittedForm } from "#platform/forms/submitted-form.ts";
import type { TypedCell } from "./save-command.ts";

export type ReadableForm = Extract<SubmittedForm, { ok: true }>;

export const cellName = (column: string): string => `cell-${column}`;
export const markName = (column: string): string => `mark-${column}`;
/** Which of two editors' texts shall stand: "mine" or "theirs". */
export const keepName = (column: string): string => `keep-${column}`;

/** What stands in the field of a column; several boxes are told by commas. */
export function typedIn(form: ReadableForm, column: InventoryColumn): string {
  const name = cellName(column.id);
  return column.type === "choices"
    ? form
        .all(name)
        .filter((value) => value !== "")
        .join(",")
    : form.one(name);
}

/** The cells of the columns that were on the page: its mark says that a column was there, also with no box ticked. */
export function cellsOf(form: ReadableForm): TypedCell[] {
  return readInventoryColumns()
    .filter(({ id }) => form.has(markName(id)) && form.one(keepName(id)) !== "theirs")
    .map((column) => ({
      column: column.id,
      typed: typedIn(form, column),
      shown: form.one(markName(column.id)),
    }));
}
