// What others have written meanwhile comes in by itself while nobody is typing here.
import type { GridRow } from "../../grid-config.ts";
import { readRows } from "./line.ts";
import { isUnsaved, type Row, rowOf, type Sheet } from "./sheet.ts";
import type { Place } from "./selection.ts";
import { redraw } from "./stand.ts";
import { rowCount, type Table } from "./table.ts";

const everyMs = 30_000;
/** A longer list is read anew only when somebody comes back to the window. */
const fewRows = 500;
/** A table that nobody touches asks no more after ten minutes: it must not keep a forgotten session alive. */
const mostTurns = 20;

/**
 * Rows as they stand now; what is typed here and not saved stays. A row that is no longer among them goes, unless
 * the list is filtered: then it may just have ceased to match, and nobody wants it gone while working on it.
 */
export function takeIn(
  sheet: Sheet,
  { now, filtered }: { now: readonly GridRow[]; filtered: boolean },
): void {
  const known = new Map(sheet.rows.map((row) => [row.itemId, row]));
  const fresh: Row[] = [];
  for (const one of now) {
    const row = known.get(one.itemId);
    if (!row) fresh.push(rowOf(one));
    else {
      row.stored = { ...one.values };
      row.problems = one.problems;
    }
  }
  const there = new Set<string | null>(now.map(({ itemId }) => itemId));
  const kept = sheet.rows.filter(
    (row) => filtered || row.itemId === null || there.has(row.itemId) || isUnsaved(row),
  );
  sheet.rows.splice(0, sheet.rows.length, ...kept, ...fresh);
}

export function keepFresh(table: Table): void {
  let reading = false;
  const isQuiet = () =>
    !table.loading &&
    !document.hidden &&
    table.editor.mode === "standing" &&
    table.outbox.parcels.length === 0;
  const read = async () => {
    if (reading || !isQuiet()) return;
    reading = true;
    const { saves } = table;
    const now: GridRow[] = [];
    try {
      await readRows(table.config.cells, location.search, (rows) => now.push(...rows));
    } catch {
      // The next turn asks again; saving tells of a lost line.
      return;
    } finally {
      reading = false;
    }
    // What was saved while it was on its way is newer than what it brings.
    if (!isQuiet() || table.saves !== saves) return;
    const standing = table.sheet.rows[table.selection.at.row];
    takeIn(table.sheet, { now, filtered: location.search.length > 1 });
    const there = new Set(table.sheet.rows);
    for (const row of table.ticked) if (!there.has(row)) table.ticked.delete(row);
    follow(table, standing);
    redraw(table);
  };
  let turns = 0;
  let due = false;
  setInterval(() => {
    turns += 1;
    due = true;
    if (turns <= mostTurns && table.sheet.rows.length <= fewRows) void read();
  }, everyMs);
  addEventListener("focus", () => {
    if (due) void read();
    due = false;
  });
  for (const touch of ["keydown", "mousedown"]) {
    addEventListener(touch, () => {
      turns = 0;
    });
  }
}

/** Rows above may have gone: one still stands on the same row. */
function follow(table: Table, standing: Row | undefined): void {
  const row = standing ? table.sheet.rows.indexOf(standing) : -1;
  const shift = row < 0 ? 0 : row - table.selection.at.row;
  const last = Math.max(0, rowCount(table) - 1);
  const moved = (place: Place): Place => ({
    row: Math.max(0, Math.min(place.row + shift, last)),
    column: place.column,
  });
  table.selection = { anchor: moved(table.selection.anchor), at: moved(table.selection.at) };
}
