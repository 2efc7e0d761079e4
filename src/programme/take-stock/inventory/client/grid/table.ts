// The working table as a whole: what its parts share.
import type { GridConfig } from "../../grid-config.ts";
import type { CellEditor } from "./cell-editor.ts";
import type { History } from "./history.ts";
import type { Outbox, Post } from "./outbox.ts";
import { headColumns } from "./parts.ts";
import { type Extent, type Range, rangeOf, type Selection } from "./selection.ts";
import type { Row, Sheet } from "./sheet.ts";
import type { View } from "./view.ts";

export type Table = {
  readonly section: HTMLElement;
  readonly config: GridConfig;
  readonly sheet: Sheet;
  readonly view: View;
  readonly editor: CellEditor;
  readonly history: History;
  readonly outbox: Outbox;
  readonly post: Post;
  /** Rows ticked to be changed or removed together. */
  readonly ticked: Set<Row>;
  selection: Selection;
  /** Until all rows are there nothing can be added below them. */
  loading: boolean;
  /** How many saves were answered. */
  saves: number;
  /** Somebody wants back to the list as soon as everything is saved. */
  leaving: boolean;
};

/** Whether anything may be changed now. */
export function isOpen({ config, loading }: Table): boolean {
  return !config.locked && !loading;
}

/** How many rows there are to stand on: below the list an empty one, to write a new row into. */
export function rowCount(table: Table): number {
  return table.sheet.rows.length + (isOpen(table) ? 1 : 0);
}

export function extentOf(table: Table): Extent {
  const { sheet, view } = table;
  return {
    rows: Math.max(1, rowCount(table)),
    columns: headColumns + sheet.columns.length,
    page: Math.max(1, Math.floor(view.scroller.clientHeight / view.rowHeight) - 2),
  };
}

/** The selected cells of the list, columns counted from its first one. */
export function cellRange({ selection }: Table): Range {
  const { top, bottom, left, right } = rangeOf(selection);
  return { top, bottom, left: inList(left), right: inList(right) };
}

function inList(column: number): number {
  return Math.max(0, column - headColumns);
}
