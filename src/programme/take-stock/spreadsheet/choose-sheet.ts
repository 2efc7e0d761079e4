// Chooses the sheet of a workbook that holds the list, and says what lies on the others. Pure.
import type { Grid, GridSheet } from "#platform/spreadsheet/grid.ts";
import { findHeader, type SheetHeader } from "./find-header.ts";
import { bestScore, LIKELY } from "./header-score.ts";
import { EXAMPLE_KEY } from "./list-workbook.ts";

export type ReadableSheet = {
  /** Its place in the workbook, from 0. */
  readonly index: number;
  readonly sheet: GridSheet;
  readonly header: SheetHeader;
};

/** Our own drop-downs and examples are no lists. */
const OWN_PREFIX = "himori-";

/** Every sheet in which a header was found, in their order; those that hold our own examples or drop-downs left out. */
export function readableSheets({ sheets }: Grid): ReadableSheet[] {
  return sheets.flatMap((sheet, index) => {
    if (sheet.name.startsWith(OWN_PREFIX)) return [];
    const header = findHeader(sheet);
    const isExample = header?.texts.some((texts) => texts.includes(EXAMPLE_KEY)) ?? false;
    return header === undefined || isExample ? [] : [{ index, sheet, header }];
  });
}

/** The one that names most columns; of equals one that is shown, then the longest. */
export function chooseSheet(readable: readonly ReadableSheet[]): ReadableSheet | undefined {
  const rank = ({ sheet, header }: ReadableSheet) =>
    header.texts.filter((texts) => bestScore(texts.at(-1) ?? "") >= LIKELY).length * 1000 +
    (sheet.hidden ? 0 : 500) +
    Math.min(sheet.rows.length / 100, 400);
  return readable.toSorted((one, other) => rank(other) - rank(one))[0];
}
