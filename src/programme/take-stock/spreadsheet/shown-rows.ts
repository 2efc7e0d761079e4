// The rows of a planned import in the reader's words, a page at a time. Pure.
import { findColumn } from "#content/inventory-columns.ts";
import { cutShort } from "#ui/cut-short.ts";
import type { Language } from "#i18n/languages.ts";
import { spreadsheetMessages } from "./messages/catalog.ts";
import type { PreviewView, ShownRow } from "./pages/preview-page.tsx";
import { countRows, type PlannedCell, type PlannedRow } from "./plan-rows.ts";
import { shownValue, type Showing } from "./shown-value.ts";

const PAGE = 50;
/** Of a new row so many cells are shown at once, the rest on demand. */
const CELLS = 6;
/** Signs of a line that are shown at once. */
const LINE = 120;

type Asked = { readonly show: string | undefined; readonly page: number };
type Planned = { readonly rows: readonly PlannedRow[]; readonly blank: number };

/** `page` is counted from 1; one beyond the last shows the last. */
export function previewOf({ rows, blank }: Planned, asked: Asked, showing: Showing): PreviewView {
  const counts = countRows(rows);
  const show = (["new", "change", "same", "unusable"] as const).find((one) => one === asked.show);
  const chosen = show ? rows.filter(({ outcome }) => outcome === show) : rows;
  const pages = Math.max(1, Math.ceil(chosen.length / PAGE));
  const page = Math.min(Math.max(asked.page, 1), pages);
  const cells = rows.flatMap((row) => ("cells" in row ? row.cells : []));
  return {
    counts,
    blank,
    asWritten: cells.filter(({ problem }) => problem !== null).length,
    conflicts: cells.filter(({ conflict }) => conflict).length,
    show,
    rows: chosen.slice((page - 1) * PAGE, page * PAGE).map((row) => shownRow(row, showing)),
    page,
    pages,
  };
}

function shownRow(row: PlannedRow, showing: Showing): ShownRow {
  const { preview: words } = spreadsheetMessages[showing.language];
  const hidden = row.hidden ? ` (${words.hiddenRow})` : "";
  const all = linesOf(row, showing);
  const short = firstLines(row, all).map((line) => cutShort(line, LINE));
  return {
    row: `${row.row}${hidden}`,
    result: resultOf(row, showing.language),
    lines: short,
    all: short.length === all.length && short.every((line) => all.includes(line)) ? undefined : all,
  };
}

function resultOf(row: PlannedRow, language: Language): string {
  const { preview: words } = spreadsheetMessages[language];
  if (row.outcome === "change") return words.changesRow(String(row.number));
  if (row.outcome === "same") return words.sameRow(String(row.number));
  return words.outcomes[row.outcome];
}

/** Everything that would be written, in the order of the list's columns. */
function linesOf(row: PlannedRow, showing: Showing): string[] {
  const { preview: words } = spreadsheetMessages[showing.language];
  if (row.outcome === "unusable") return [words.why[row.why]];
  if (row.outcome === "same") return [];
  return row.cells.map((cell) =>
    row.outcome === "new" ? newLine(cell, showing) : changeLine(cell, showing),
  );
}

/** Of a new row the first few; what could not be read is what a person wants to see. */
function firstLines(row: PlannedRow, all: readonly string[]): string[] {
  if (row.outcome !== "new") return [...all];
  const unread = (at: number) => Number(row.cells[at]?.problem == null);
  const order = all
    .map((line, at) => ({ line, at }))
    .toSorted((one, other) => unread(one.at) - unread(other.at));
  const shown = new Set(order.slice(0, CELLS).map(({ at }) => at));
  return all.filter((_, at) => shown.has(at));
}

function changeLine({ column, before, after, conflict, problem }: PlannedCell, showing: Showing): string {
  const { preview: words } = spreadsheetMessages[showing.language];
  const line = words.fromTo(
    nameOf(column, showing),
    textOf(column, before, showing),
    textOf(column, after, showing),
  );
  const note = conflict ? words.stays : problem ? words.asWritten : "";
  return note === "" ? line : `${line} (${note})`;
}

function newLine({ column, after, problem }: PlannedCell, showing: Showing): string {
  const { preview: words } = spreadsheetMessages[showing.language];
  const line = `${nameOf(column, showing)}: ${textOf(column, after, showing)}`;
  return problem ? `${line} (${words.asWritten})` : line;
}

const nameOf = (column: string, { language }: Showing) => findColumn(column)?.name[language] ?? column;

function textOf(id: string, value: string, showing: Showing): string {
  const column = findColumn(id);
  if (value === "") return spreadsheetMessages[showing.language].preview.nothing;
  return column ? shownValue(column, value, showing) : value;
}
