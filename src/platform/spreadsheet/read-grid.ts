// Opens the bytes of a spreadsheet within limits; runs in the worker.
import { readXlsx, type CellValue, type Sheet } from "hucre/xlsx";
import {
  cellText,
  type Embedded,
  type GridCell,
  type GridLimits,
  type GridReading,
  type GridRefusal,
  type GridSheet,
} from "./grid.ts";
import { readCsv } from "./read-csv.ts";
import { entriesAreHonest, zipEntries, type ZipEntry } from "./zip-directory.ts";

const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
/** Rows that only carry a format may follow the last row with content: so many are looked through. */
const FORMATTED_ROWS = 100_000;

/** The kind is told from the content, never from the name. Never throws for what a file may hold. */
export async function readGrid(bytes: Uint8Array, limits: GridLimits): Promise<GridReading> {
  if (bytes.length === 0) return { ok: false, reason: "empty" };
  const start = Buffer.from(bytes.subarray(0, 8));
  if (start.equals(OLE)) return { ok: false, reason: oleReason(bytes) };
  if (start.toString("latin1").startsWith("PK")) return readWorkbook(bytes, limits);
  if (start.toString("latin1").startsWith("%PDF")) return { ok: false, reason: "not-a-spreadsheet" };
  return readCsv(bytes, limits);
}

/** Both an old .xls and an encrypted .xlsx are such containers; only the latter holds a part of this name. */
function oleReason(bytes: Uint8Array): GridRefusal {
  const name = Buffer.from("EncryptedPackage", "utf16le");
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name)
    ? "encrypted"
    : "old-excel";
}

async function readWorkbook(bytes: Uint8Array, limits: GridLimits): Promise<GridReading> {
  const entries = zipEntries(bytes);
  if (entries === undefined) return { ok: false, reason: "damaged" };
  if (!entries.some(({ name }) => name === "[Content_Types].xml"))
    return { ok: false, reason: "not-a-spreadsheet" };
  if (!entries.some(({ name }) => /^xl\/worksheets\/.+\.xml$/.test(name)))
    return { ok: false, reason: "not-a-spreadsheet" };
  const unpacked = entries.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0);
  if (unpacked > limits.maxUnpackedBytes) return { ok: false, reason: "too-large" };
  if (!entriesAreHonest(bytes, entries)) return { ok: false, reason: "damaged" };
  const sheets = await readSheets(bytes, limits);
  if (sheets === undefined) return { ok: false, reason: "damaged" };
  if (sheets.length > limits.maxSheets) return { ok: false, reason: "too-many-sheets" };
  const read = sheets.map(asGridSheet);
  if (sheets.some(({ rows }) => rows.length >= FORMATTED_ROWS)) return { ok: false, reason: "too-many-rows" };
  if (read.some(({ rows }) => rows.length > limits.maxRows)) return { ok: false, reason: "too-many-rows" };
  if (read.some(({ rows }) => rows.some((row) => row.length > limits.maxColumns)))
    return { ok: false, reason: "too-many-columns" };
  if (lettersIn(read) > limits.maxUnpackedBytes / 4) return { ok: false, reason: "too-large" };
  if (read.every(({ rows }) => rows.length === 0)) return { ok: false, reason: "empty" };
  return { ok: true, grid: { kind: "xlsx", sheets: read, embedded: embeddedIn(entries) } };
}

async function readSheets(bytes: Uint8Array, limits: GridLimits): Promise<Sheet[] | undefined> {
  let seen = 0;
  try {
    const workbook = await readXlsx(bytes, {
      maxRows: FORMATTED_ROWS,
      // One more than allowed tells that there are too many; the rest need not be read.
      sheets: () => (seen += 1) <= limits.maxSheets + 1,
    });
    return workbook.sheets;
  } catch {
    return undefined;
  }
}

/** One long text may stand in many cells and be kept once in the file; handed over it counts each time. */
function lettersIn(sheets: readonly GridSheet[]): number {
  let letters = 0;
  for (const { rows } of sheets)
    for (const row of rows) for (const cell of row) letters += cellText(cell).length;
  return letters;
}

function embeddedIn(entries: readonly ZipEntry[]): Embedded[] {
  const has = (pattern: RegExp) => entries.some(({ name }) => pattern.test(name));
  const found: Embedded[] = [];
  if (has(/^xl\/media\/|^xl\/cellimages/)) found.push("pictures");
  if (has(/^xl\/embeddings\/|^xl\/activeX\//)) found.push("files");
  if (has(/vbaProject\.bin$/)) found.push("macros");
  return found;
}

function asGridSheet(sheet: Sheet): GridSheet {
  const rows = sheet.rows.map((row) => withoutEnd(row.map(asCell), (cell) => cell === null));
  return {
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    rows: withoutEnd(rows, (row) => row.length === 0),
    merged: (sheet.merges ?? []).map((range) => ({
      fromRow: range.startRow,
      toRow: range.endRow,
      fromColumn: range.startCol,
      toColumn: range.endCol,
    })),
    hiddenRows: [...(sheet.rowDefs ?? [])].filter(([, row]) => row.hidden === true).map(([index]) => index),
    hiddenColumns: (sheet.columns ?? []).flatMap((column, index) => (column.hidden === true ? [index] : [])),
  };
}

/** Cuts off what is empty at the end. */
function withoutEnd<T>(list: readonly T[], isEmpty: (item: T) => boolean): readonly T[] {
  return list.slice(0, list.findLastIndex((item) => !isEmpty(item)) + 1);
}

function asCell(value: CellValue): GridCell {
  if (value === null || value === "") return null;
  if (typeof value === "string")
    return /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!)$/.test(value)
      ? { kind: "fault", text: value }
      : value;
  if (typeof value === "number") return { kind: "number", text: numberText(value) };
  if (typeof value === "boolean") return { kind: "yes-no", text: value ? "TRUE" : "FALSE" };
  return { kind: "date", text: dateText(value) };
}

/** Spreadsheets keep fifteen digits; the sixteenth is the machine's own. */
function numberText(value: number): string {
  return String(Number(value.toPrecision(15)));
}

/** A date without time is a plain ISO date; the library gives spreadsheet dates as UTC. */
function dateText(value: Date): string {
  if (Number.isNaN(value.getTime())) return "";
  const iso = value.toISOString();
  return iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : iso.slice(0, 16);
}
