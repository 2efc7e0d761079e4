// The working table as a whole: what its parts share.
import type { GridConfig } from "../../grid-config.ts";
import type { CellEditor } from "./cell-editor.ts";
import type { History } from "./history.ts";
import type { Mode } from "./keys.ts";
import type { Outbox, Post } from "./outbox.ts";
import type { Extent, Place, Range, Selection } from "./selection.ts";
import { rangeOf } from "./selection.ts";
import type { Row, Sheet } from "./sheet.ts";
import type { View } from "./view.ts";

/** Before the columns of the list stand a box to select the row by and its number. */
export const headColumns = 2;

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
  mode: Mode;
  /** Until all rows are there none can be added. */
  loading: boolean;
};

/** What may be changed now. */
export function isOpen({ config, loading }: Table): boolean {
  return !config.locked && !loading;
}

export function extentOf({ sheet, view, config, loading }: Table): Extent {
  const emptyRow = config.locked || loading ? 0 : 1;
  return {
    rows: Math.max(1, sheet.rows.length + emptyRow),
    columns: headColumns + sheet.columns.length,
    page: Math.max(1, Math.floor(view.scroller.clientHeight / view.rowHeight) - 2),
  };
}

/** The selected cells of the list: columns counted from its first, rows without the empty last one unless alone. */
export function cellRange({ selection }: Table): Range {
  const { top, bottom, left, right } = rangeOf(selection);
  return {
    top,
    bottom,
    left: Math.max(0, left - headColumns),
    right: Math.max(0, right - headColumns),
  };
}

export function rowAt({ sheet }: Table, { row }: Place): Row | undefined {
  return sheet.rows[row];
}

/** Fills the words in braces. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** Part of the section that the page brought along. */
export function part<T extends HTMLElement = HTMLElement>(section: HTMLElement, name: string): T {
  const found = section.querySelector<T>(`[data-grid-part="${name}"]`);
  if (!found) throw new Error(`the page has no ${name}`);
  return found;
}

/** Says what happened; a screen reader reads it out. The same words twice are said twice. */
export function announce({ section }: { section: HTMLElement }, text: string): void {
  const line = part(section, "said");
  line.textContent = line.textContent === text ? `${text}\u00A0` : text;
}
