// Writes a workbook: every cell a text, frozen header, drop-downs from a hidden sheet; runs in the worker.
import {
  colToLetter,
  writeXlsx,
  type Cell,
  type CellStyle,
  type DataValidation,
  type WriteSheet,
} from "hucre/xlsx";
import type { ColumnToWrite, SheetToWrite, WorkbookToWrite } from "./workbook.ts";

/** The hidden sheet that holds the entries of the drop-downs; readers of our own files pass over it. */
export const LISTS_SHEET = "himori-lists";

const BLUE = "0017C1";
const PALE_BLUE = "E8F1FE";
const GREY = "CCCCCC";
const LINE = { style: "thin", color: { rgb: GREY } } as const;
const EDGES = { top: LINE, right: LINE, bottom: LINE, left: LINE };

/** "@": what is typed into such a cell stays a text, whatever it begins with. All cells are texts; these look like more. */
const asText: CellStyle = { numFmt: "@" };
const LOOKS_LIKE_FORMULA = /^[=+\-@\t\r]/;
const header: CellStyle = {
  numFmt: "@",
  font: { bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: PALE_BLUE } },
  border: EDGES,
  alignment: { vertical: "center", wrapText: true },
};
const owedHeader: CellStyle = {
  ...header,
  font: { bold: true, color: { rgb: "FFFFFF" } },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: BLUE } },
};
const lead: CellStyle = { font: { bold: true }, alignment: { vertical: "top" } };

/** The bytes of the .xlsx file. */
export function writeWorkbook({ title, sheets }: WorkbookToWrite): Promise<Uint8Array> {
  const lists: string[][] = [];
  const written = sheets.map((sheet) => writeSheet(sheet, lists));
  const listsSheet = lists.length > 0 ? [{ name: LISTS_SHEET, veryHidden: true, rows: turned(lists) }] : [];
  return writeXlsx({ sheets: [...written, ...listsSheet], properties: { title } });
}

function writeSheet(sheet: SheetToWrite, lists: string[][]): WriteSheet {
  const leadRows = sheet.lead ?? [];
  const headerRow = leadRows.length;
  const cells = new Map<string, Partial<Cell>>();
  for (const row of leadRows.keys()) cells.set(`${row},${firstShown(sheet)}`, { style: lead });
  for (const column of sheet.header.keys())
    cells.set(`${headerRow},${column}`, { style: sheet.owed?.[column] === true ? owedHeader : header });
  for (const [row, texts] of sheet.rows.entries())
    for (const [column, text] of texts.entries())
      if (LOOKS_LIKE_FORMULA.test(text)) cells.set(`${headerRow + 1 + row},${column}`, { style: asText });
  return {
    name: sheet.name,
    columns: sheet.columns.map(({ widthCharacters, hidden }) => ({
      width: widthCharacters,
      ...(hidden === true ? { hidden } : {}),
    })),
    rows: [
      ...leadRows.map((text) => [...Array.from({ length: firstShown(sheet) }, () => null), written(text)]),
      sheet.header.map(written),
      ...sheet.rows.map((row) => row.map((text) => (text === "" ? null : written(text)))),
    ],
    cells,
    freezePane: { rows: headerRow + 1 },
    dataValidations: validations(sheet, { headerRow, lists }),
  };
}

function firstShown({ columns }: SheetToWrite): number {
  return Math.max(
    0,
    columns.findIndex(({ hidden }) => hidden !== true),
  );
}

/** Excel reads `_x000D_` in a text as an escaped letter, so a text that happens to say so is escaped itself. */
function written(text: string): string {
  return text.includes("_x") ? text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_") : text;
}

type Frame = { headerRow: number; lists: string[][] };

function validations(sheet: SheetToWrite, { headerRow, lists }: Frame): DataValidation[] {
  const last = headerRow + 1 + sheet.rows.length + (sheet.spareRows ?? 0);
  return sheet.columns.flatMap((column, index) => {
    if (column.offered === undefined && column.prompt === undefined) return [];
    const letter = colToLetter(index);
    const range = `${letter}${headerRow + 2}:${letter}${Math.max(last, headerRow + 2)}`;
    return [{ ...rule(column, lists), ...prompt(column), allowBlank: true, range }];
  });
}

function rule({ offered, onlyThese }: ColumnToWrite, lists: string[][]): Omit<DataValidation, "range"> {
  // A rule that every text meets carries the prompt alone.
  if (offered === undefined || offered.length === 0)
    return { type: "textLength", operator: "lessThanOrEqual", formula1: "32767", showErrorMessage: false };
  lists.push([...offered]);
  const letter = colToLetter(lists.length - 1);
  const formula1 = `'${LISTS_SHEET}'!$${letter}$1:$${letter}$${offered.length}`;
  return { type: "list", formula1, showErrorMessage: onlyThese === true, errorStyle: "stop" };
}

/** Excel allows 32 letters for the title of a prompt and 255 for its text. */
function prompt({ prompt: shown }: ColumnToWrite): Partial<DataValidation> {
  if (shown === undefined) return {};
  return {
    showInputMessage: true,
    inputTitle: shown.title.slice(0, 32),
    inputMessage: shown.text.slice(0, 255),
  };
}

/** Each list becomes a column. */
function turned(lists: readonly (readonly string[])[]): (string | null)[][] {
  const height = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: height }, (_, row) =>
    lists.map((list) => {
      const text = list[row];
      return text === undefined ? null : written(text);
    }),
  );
}
