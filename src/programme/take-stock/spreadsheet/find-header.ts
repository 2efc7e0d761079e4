// Finds the header of a sheet: below titles, in one or two rows, with merged cells. Pure.
import { cellText, type GridSheet, type MergedRange } from "#platform/spreadsheet/grid.ts";
import { bestScore, LIKELY } from "./header-score.ts";

export type SheetHeader = {
  /** First and last row of the header, counted from 0; the body begins below. */
  readonly fromRow: number;
  readonly toRow: number;
  /** For each column of the sheet its header, the group above it first; "" where there is none. */
  readonly texts: readonly (readonly string[])[];
};

/** A header further down than this is none. */
const LOOKED_THROUGH = 40;
/** A text longer than this is a sentence, not the name of a column. */
const LONGEST_HEADER = 80;
/** A merged range over more of the width than this is a title. */
const TITLE_SHARE = 0.6;
/** A row that names so much of what the best row names may be the header as well. */
const NEARLY_ALL = 0.6;

/** The row that names most columns, with the row above or below where they belong together; undefined when none names two. */
export function findHeader(sheet: GridSheet): SheetHeader | undefined {
  const rows = Math.min(sheet.rows.length, LOOKED_THROUGH);
  const named = Array.from({ length: rows }, (_, row) => namedIn(sheet, row));
  const most = Math.max(0, ...named);
  if (most < 2) return undefined;
  // A header may be repeated further down, whole where the first stands in two rows: the first of those that are alike.
  const row = named.findIndex((count) => count >= Math.max(2, most * NEARLY_ALL));
  const fromRow = belongsAbove(sheet, row) ? row - 1 : row;
  const toRow = fromRow === row && belongsBelow(sheet, row) ? row + 1 : row;
  return { fromRow, toRow, texts: headerTexts(sheet, fromRow, toRow) };
}

/** The header a person points at: this row alone, or with the next. */
export function headerAt(sheet: GridSheet, fromRow: number, toRow: number): SheetHeader {
  return { fromRow, toRow, texts: headerTexts(sheet, fromRow, toRow) };
}

function namedIn({ rows }: GridSheet, row: number): number {
  const texts = (rows[row] ?? []).map((cell) => cellText(cell).trim());
  const named = texts.filter((text) => isHeaderLike(text) && bestScore(text) >= LIKELY);
  return new Set(named).size;
}

const isHeaderLike = (text: string) => text !== "" && text.length <= LONGEST_HEADER;

function widthOf({ rows }: GridSheet): number {
  return rows.reduce((width, row) => Math.max(width, row.length), 0);
}

const isTitle = (sheet: GridSheet, { fromColumn, toColumn }: MergedRange) =>
  (toColumn - fromColumn + 1) / Math.max(widthOf(sheet), 1) > TITLE_SHARE;

/** Groups stand above the names, merged or not; or a name stands above because its own cell is empty. */
function belongsAbove(sheet: GridSheet, row: number): boolean {
  if (row === 0) return false;
  const above = row - 1;
  const spans = sheet.merged.filter(
    (range) => range.fromRow <= above && range.toRow >= above && !isTitle(sheet, range),
  );
  const width = widthOf(sheet);
  for (let column = 0; column < width; column++) {
    const text = textAt(sheet, above, column);
    if (!isHeaderLike(text)) continue;
    if (
      spans.some(
        (range) => covers(range, above, column) && (range.toRow >= row || range.toColumn > range.fromColumn),
      )
    )
      return true;
    if (textAt(sheet, row, column) === "" && bestScore(text) >= LIKELY) return true;
  }
  return false;
}

/** The header's own cells reach into the next row, or spread over the columns that the next row names. */
function belongsBelow(sheet: GridSheet, row: number): boolean {
  if (row + 1 >= sheet.rows.length) return false;
  if (namesWhatIsEmpty(sheet, row)) return true;
  return sheet.merged.some((range) => {
    if (range.fromRow !== row || isTitle(sheet, range)) return false;
    if (range.toRow === row + 1) return true;
    if (range.toRow > row || range.toColumn === range.fromColumn) return false;
    const below = Array.from({ length: range.toColumn - range.fromColumn + 1 }, (_, index) =>
      textAt(sheet, row + 1, range.fromColumn + index),
    ).filter(isHeaderLike);
    return below.length > 1;
  });
}

/** Nothing merged: the next row holds names only, and some of them where this one is empty. */
function namesWhatIsEmpty(sheet: GridSheet, row: number): boolean {
  const below = (sheet.rows[row + 1] ?? []).flatMap((cell, column) => {
    const text = cellText(cell).trim();
    return text === "" ? [] : [{ column, isName: isHeaderLike(text) && bestScore(text) >= LIKELY }];
  });
  const names = below.filter(({ isName }) => isName);
  return (
    names.length > below.length * NEARLY_ALL && names.some(({ column }) => textAt(sheet, row, column) === "")
  );
}

const covers = (range: MergedRange, row: number, column: number) =>
  row >= range.fromRow && row <= range.toRow && column >= range.fromColumn && column <= range.toColumn;

function textAt({ rows }: GridSheet, row: number, column: number): string {
  return cellText(rows[row]?.[column]).trim();
}

/** A merged cell says its text for every cell it covers. */
function spokenAt(sheet: GridSheet, row: number, column: number): string {
  const range = sheet.merged.find((one) => covers(one, row, column));
  return range ? textAt(sheet, range.fromRow, range.fromColumn) : textAt(sheet, row, column);
}

function headerTexts(sheet: GridSheet, fromRow: number, toRow: number): string[][] {
  return Array.from({ length: widthOf(sheet) }, (_, column) => {
    const texts: string[] = [];
    for (let row = fromRow; row <= toRow; row++) {
      const text = spokenAt(sheet, row, column);
      if (text !== "" && text !== texts.at(-1)) texts.push(text);
    }
    return texts;
  });
}
