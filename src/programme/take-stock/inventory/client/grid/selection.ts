// Where a person stands in the table and how far they have selected. Pure.

export type Place = { readonly row: number; readonly column: number };

/** From the anchor to where the person stands. */
export type Selection = { readonly anchor: Place; readonly at: Place };

/** `rows` counts the empty last row, `columns` the two of the row's head; `page` is how many rows are in sight. */
export type Extent = { readonly rows: number; readonly columns: number; readonly page: number };

export type Move =
  | "left"
  | "right"
  | "up"
  | "down"
  | "row-start"
  | "row-end"
  | "first"
  | "last"
  | "page-up"
  | "page-down"
  | "top"
  | "bottom";

export type Range = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

export function standAt(row: number, column: number): Selection {
  const place = { row, column };
  return { anchor: place, at: place };
}

/** Both ends included. */
export function rangeOf({ anchor, at }: Selection): Range {
  return {
    top: Math.min(anchor.row, at.row),
    bottom: Math.max(anchor.row, at.row),
    left: Math.min(anchor.column, at.column),
    right: Math.max(anchor.column, at.column),
  };
}

export function isWithin(range: Range, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

/** One step; never out of the table. */
export function movedPlace({ row, column }: Place, move: Move, extent: Extent): Place {
  const last = { row: extent.rows - 1, column: extent.columns - 1 };
  const to: Record<Move, Place> = {
    left: { row, column: column - 1 },
    right: { row, column: column + 1 },
    up: { row: row - 1, column },
    down: { row: row + 1, column },
    "row-start": { row, column: 0 },
    "row-end": { row, column: last.column },
    first: { row: 0, column: 0 },
    last,
    "page-up": { row: row - extent.page, column },
    "page-down": { row: row + extent.page, column },
    top: { row: 0, column },
    bottom: { row: last.row, column },
  };
  const wanted = to[move];
  return { row: within(wanted.row, last.row), column: within(wanted.column, last.column) };
}

function within(value: number, last: number): number {
  return Math.max(0, Math.min(value, last));
}

/** Extending keeps the anchor. */
export function movedSelection(
  selection: Selection,
  { move, extend }: { move: Move; extend: boolean },
  extent: Extent,
): Selection {
  const at = movedPlace(selection.at, move, extent);
  return extend ? { anchor: selection.anchor, at } : { anchor: at, at };
}
