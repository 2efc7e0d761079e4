// What the page tells the working table's script and what both send each other. Types alone.
import type { gridWords } from "./messages/grid/ja.ts";

/** Every text of the table; `{n}` and other words in braces are filled in by the script. */
export type GridWords = { readonly [K in keyof typeof gridWords]: string };

export type GridOption = { readonly value: string; readonly label: string };

export type GridColumn = {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  readonly type: "text" | "long-text" | "choice" | "choices" | "date" | "rating" | "site" | "department";
  readonly minimum: boolean;
  /** Stays in sight when the table is scrolled sideways. */
  readonly kept: boolean;
  /** What was written in it before is offered while one types. */
  readonly offers: boolean;
  /** Of choice, choices, rating and site; none for the others. */
  readonly options: readonly GridOption[];
};

export type GridConfig = {
  /** Reads rows by GET and saves them by POST. */
  readonly cells: string;
  /** The page of one row; `{itemId}` stands for it. */
  readonly item: string;
  readonly signIn: string;
  readonly columns: readonly GridColumn[];
  /** Names of departments, also of rows that a filter leaves out. */
  readonly departments: readonly string[];
  readonly words: GridWords;
  /** Why rows are read and nothing is changed now; left out while they may be changed. */
  readonly locked?: string;
};

/** A column of a row that needs a look: not understood, or it may hold more than a name. */
export type GridProblem = { readonly column: string; readonly text: string };

export type GridRow = {
  readonly itemId: string;
  readonly number: number;
  readonly values: Readonly<Record<string, string>>;
  readonly problems: readonly GridProblem[];
};

export type GridPage = {
  readonly rows: readonly GridRow[];
  /** Sent as `after` for the next rows; null at the end. */
  readonly next: string | null;
};

export type SentCell = { readonly column: string; readonly typed: string; readonly was: string };

export type SentRow = {
  /** The script's own name for the row: sent twice, a new row is made once. */
  readonly key: string;
  /** Null for a new row. */
  readonly itemId: string | null;
  readonly cells: readonly SentCell[];
};

export type SaveKind = "typed" | "pasted" | "bulk";

export type Sent =
  | { readonly kind: SaveKind; readonly rows: readonly SentRow[] }
  | { readonly kind: "removed" | "restored"; readonly itemIds: readonly string[] };

export type SavedCell = {
  readonly column: string;
  /** What is stored now. */
  readonly value: string;
  /** "conflict": what was typed is not kept, for somebody else wrote there or it is too long. */
  readonly outcome: "changed" | "same" | "conflict";
};

export type SavedRow = {
  readonly key: string;
  /** Null where nothing was typed into a new row: there is none. */
  readonly itemId: string | null;
  readonly number: number | null;
  readonly cells: readonly SavedCell[];
  readonly problems: readonly GridProblem[];
};

export type SaveAnswer = {
  /** When it was saved, as the reader writes times. */
  readonly time: string;
  readonly rows: readonly SavedRow[];
};
