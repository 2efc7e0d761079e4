// The rows of the table as this browser knows them: what is stored, what is typed and not yet saved, what clashes.
import type { GridColumn, GridProblem, GridRow, SavedRow } from "../../grid-config.ts";
import { readTyped } from "./cell-value.ts";

export type Row = {
  readonly key: string;
  /** Null until the row is saved for the first time. */
  itemId: string | null;
  number: number | null;
  /** By column id, as the server keeps it; an empty column is left out. */
  stored: Record<string, string>;
  /** By column id: typed here and not yet answered. */
  typed: Record<string, string>;
  /** By column id: typed here while somebody else wrote there; theirs stands. */
  clashes: Record<string, string>;
  problems: readonly GridProblem[];
};

export type Sheet = {
  readonly rows: Row[];
  /** The columns that are shown, in their order. */
  columns: readonly GridColumn[];
  /** How many rows were made here. */
  made: number;
  /** Begins the names of rows made here; no two browsers have the same. */
  readonly here: string;
};

export type Edit = { readonly row: Row; readonly column: string; readonly typed: string };
export type Change = Edit & { readonly before: string };

export function rowOf({ itemId, number, values, problems }: GridRow): Row {
  return { key: itemId, itemId, number, stored: { ...values }, typed: {}, clashes: {}, problems };
}

/** A row that nobody has saved yet, at the end of the table. */
export function addRow(sheet: Sheet): Row {
  sheet.made += 1;
  const row: Row = {
    key: `${sheet.here}-${sheet.made}`,
    itemId: null,
    number: null,
    stored: {},
    typed: {},
    clashes: {},
    problems: [],
  };
  sheet.rows.push(row);
  return row;
}

/** What a person sees in the cell, as it would be stored. */
export function valueOf(row: Row | undefined, column: string): string {
  return row?.typed[column] ?? row?.stored[column] ?? "";
}

/** Notes what was typed; only what really differs is returned. */
export function type(edits: readonly Edit[]): Change[] {
  const changes: Change[] = [];
  for (const edit of edits) {
    const before = valueOf(edit.row, edit.column);
    if (before === edit.typed) continue;
    edit.row.typed[edit.column] = edit.typed;
    changes.push({ ...edit, before });
  }
  return changes;
}

/** What the texts of a block mean in their columns, row by row; rows beyond the end are made. */
export type Block = {
  readonly top: number;
  /** The columns the block's texts belong to, by place in the block; undefined where there is none. */
  readonly columns: readonly (GridColumn | undefined)[];
  readonly texts: readonly (readonly string[])[];
};

/** Rows that are empty in the block and lie beyond the end are not made. */
export function editsOf(sheet: Sheet, { top, columns, texts }: Block): { edits: Edit[]; created: Row[] } {
  const created: Row[] = [];
  const edits: Edit[] = [];
  texts.forEach((cells, index) => {
    const known = columns.map((column, place) => ({ column, text: cells[place] }));
    const says = known.some(({ column, text = "" }) => column && text.trim() !== "");
    if (top + index >= sheet.rows.length && !says) return;
    const row = sheet.rows[top + index] ?? makeRow(sheet, created);
    for (const { column, text } of known) {
      if (column && text !== undefined)
        edits.push({ row, column: column.id, typed: readTyped(column, text) });
    }
  });
  return { edits, created };
}

function makeRow(sheet: Sheet, created: Row[]): Row {
  const row = addRow(sheet);
  created.push(row);
  return row;
}

/** Takes in what the server answered for a row; `sent` is what it was sent, by column. */
export function settle(row: Row, saved: SavedRow, sent: Readonly<Record<string, string>>): string[] {
  row.itemId = saved.itemId;
  row.number = saved.number;
  row.problems = saved.problems;
  const clashing: string[] = [];
  for (const { column, value, outcome } of saved.cells) {
    row.stored[column] = value;
    if (outcome === "conflict") {
      row.clashes[column] = row.typed[column] ?? sent[column] ?? "";
      delete row.typed[column];
      clashing.push(column);
    } else if (row.typed[column] === sent[column]) delete row.typed[column];
  }
  return clashing;
}

export function isUnsaved({ typed, clashes }: Row): boolean {
  return Object.keys(typed).length > 0 || Object.keys(clashes).length > 0;
}
