// The rows of a planned import in the reader's words, a page at a time. Pure.
import { findColumn } from "#content/inventory-columns.ts";
import type { Language } from "#i18n/languages.ts";
import { spreadsheetMessages } from "./messages/catalog.ts";
import type { PreviewView, ShownRow } from "./pages/preview-page.tsx";
import { countRows, type PlannedCell, type PlannedRow } from "./plan-rows.ts";
import { shownValue, type Showing } from "./shown-value.ts";

const PAGE = 50;
/** Of a new row so many cells are shown; all of them are imported. */
const CELLS = 6;

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
  return {
    row: `${row.row}${hidden}`,
    result: resultOf(row, showing.language),
    lines: linesOf(row, showing),
  };
}

function resultOf(row: PlannedRow, language: Language): string {
  const { preview: words } = spreadsheetMessages[language];
  if (row.outcome === "change") return words.changesRow(String(row.number));
  if (row.outcome === "same") return words.sameRow(String(row.number));
  return words.outcomes[row.outcome];
}

function linesOf(row: PlannedRow, showing: Showing): string[] {
  const { preview: words } = spreadsheetMessages[showing.language];
  if (row.outcome === "unusable") return [words.why[row.why]];
  if (row.outcome === "same") return [];
  if (row.outcome === "change") return row.cells.map((cell) => changeLine(cell, showing));
  // What could not be read is what a person wants to see.
  const ordered = row.cells.toSorted(
    (one, other) => Number(other.problem !== null) - Number(one.problem !== null),
  );
  const shown = row.cells.length > CELLS ? [...ordered.slice(0, CELLS), undefined] : row.cells;
  return shown.map((cell) => (cell ? newLine(cell, showing) : "…"));
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
