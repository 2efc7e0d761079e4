// What is to be written into a workbook: plain texts with their frame. Nothing in it is ever a formula.

export type ColumnToWrite = {
  readonly widthCharacters: number;
  readonly hidden?: boolean;
  /** Offered as a drop-down below the header; another entry is allowed unless `onlyThese`. */
  readonly offered?: readonly string[];
  readonly onlyThese?: boolean;
  /** Shown when the cell is chosen. */
  readonly prompt?: { readonly title: string; readonly text: string };
};

export type SheetToWrite = {
  readonly name: string;
  readonly columns: readonly ColumnToWrite[];
  /** Printed above the header, one text a row, across the columns. */
  readonly lead?: readonly string[];
  readonly header: readonly string[];
  /** Marks a header cell as owed, by its column. */
  readonly owed?: readonly boolean[];
  readonly rows: readonly (readonly string[])[];
  /** Rows below the header that carry drop-downs, beyond those that are filled. */
  readonly spareRows?: number;
};

export type WorkbookToWrite = {
  readonly title: string;
  readonly sheets: readonly SheetToWrite[];
};
