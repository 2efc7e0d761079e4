// What a spreadsheet is to the rest of the program: plain cells, and what was done to hide or merge them.

/** An empty cell is null, text stands as it is; anything else says what it was to the spreadsheet. */
export type GridCell =
  | null
  | string
  | { readonly kind: "number" | "date" | "yes-no" | "fault"; readonly text: string };

/** Counted from 0, both ends belong to it. */
export type MergedRange = {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
};

export type GridSheet = {
  readonly name: string;
  readonly hidden: boolean;
  /** Ragged: a row ends with its last cell that is not empty. */
  readonly rows: readonly (readonly GridCell[])[];
  readonly merged: readonly MergedRange[];
  /** Counted from 0. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
};

/** What a workbook carried beside its cells; it is told and not kept. */
export type Embedded = "pictures" | "files" | "macros";

export type Grid = {
  readonly kind: "xlsx" | "csv";
  readonly sheets: readonly GridSheet[];
  readonly embedded: readonly Embedded[];
};

/** Why a file could not be read; every one has a message of its own for the person who sent it. */
export type GridRefusal =
  | "empty"
  | "too-large"
  | "not-a-spreadsheet"
  | "old-excel"
  | "encrypted"
  | "damaged"
  | "unknown-letters"
  | "too-many-sheets"
  | "too-many-rows"
  | "too-many-columns"
  | "too-slow"
  | "crashed";

export type GridReading = { ok: true; grid: Grid } | { ok: false; reason: GridRefusal };

export type GridLimits = {
  /** Size of the file. */
  maxBytes: number;
  /** Of all packed parts together, as the file states it and as it turns out. */
  maxUnpackedBytes: number;
  maxSheets: number;
  /** Of one sheet, up to its last row that holds anything. */
  maxRows: number;
  maxColumns: number;
  /** After this the worker is stopped and the answer is "too-slow". */
  timeMs: number;
};

/** A list of 10,000 rows of 36 columns is about 1 MB packed and 20 MB unpacked. */
export const gridLimits: GridLimits = {
  maxBytes: 20 * 1024 * 1024,
  maxUnpackedBytes: 200 * 1024 * 1024,
  maxSheets: 50,
  maxRows: 20_000,
  maxColumns: 300,
  timeMs: 30_000,
};

/** The cell's text as a person would read it: "" when empty, ISO when it is a date. */
export function cellText(cell: GridCell | undefined): string {
  if (cell === null || cell === undefined) return "";
  return typeof cell === "string" ? cell : cell.text;
}

/** A grid from the JSON it was kept as. Looks at the frame, not at each of maybe millions of cells; undefined for anything else. */
export function gridFromJson(json: string): Grid | undefined {
  const value: unknown = JSON.parse(json);
  return isGrid(value) ? value : undefined;
}

function isGrid(value: unknown): value is Grid {
  if (typeof value !== "object" || value === null) return false;
  if (!("kind" in value && "sheets" in value && "embedded" in value)) return false;
  return Array.isArray(value.sheets) && value.sheets.every(isSheet) && Array.isArray(value.embedded);
}

function isSheet(value: unknown): boolean {
  if (typeof value !== "object" || value === null || !("rows" in value && "name" in value)) return false;
  return typeof value.name === "string" && Array.isArray(value.rows) && value.rows.every(Array.isArray);
}
