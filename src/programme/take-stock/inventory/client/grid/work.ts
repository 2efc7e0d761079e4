// What a person does in the table: each act changes the sheet at once, is noted to be taken back, and goes to be saved.
import type { SaveKind } from "../../grid-config.ts";
import { readTyped, shownValue } from "./cell-value.ts";
import { readClipboard, writeClipboard } from "./clipboard.ts";
import { doAgain, note, takeBack, type Turn } from "./history.ts";
import { put } from "./outbox.ts";
import { announce, fill, headColumns } from "./parts.ts";
import { mostRows, spread } from "./paste.ts";
import { addRow, type Change, type Edit, editsOf, type Row, type, valueOf } from "./sheet.ts";
import { redraw } from "./stand.ts";
import { cellRange, isOpen, type Table } from "./table.ts";

type Act = { readonly kind: SaveKind; readonly edits: readonly Edit[]; readonly created?: readonly Row[] };

/** Types, notes and sends; answers with what really changed. */
export function change(table: Table, { kind, edits, created = [] }: Act): Change[] {
  const changes = type(edits);
  if (changes.length > 0) {
    note(table.history, { kind, changes, created, removed: [] });
    put(table.outbox, { kind: "save", as: kind, edits: changes }, table.post);
  }
  redraw(table);
  return changes;
}

/** What was typed or chosen in the cell one stands on; below the list it begins a new row. */
export function keepTyped(table: Table): void {
  const { editor, selection, sheet } = table;
  const column = sheet.columns[selection.at.column - headColumns];
  if (!column || editor.mode === "standing") return;
  const typed = editor.chooser ? editor.chooser.value() : readTyped(column, editor.box.value);
  const found = sheet.rows[selection.at.row];
  if (typed === valueOf(found, column.id)) return;
  const row = found ?? addRow(sheet);
  change(table, { kind: "typed", edits: [{ row, column: column.id, typed }], created: found ? [] : [row] });
}

export function paste(table: Table, text: string): void {
  const { words } = table.config;
  if (!isOpen(table)) return;
  const texts = readClipboard(text);
  if (texts.length > mostRows) return announce(table.section, fill(words.tooMany, { n: mostRows }));
  if (texts.length === 0) return;
  const block = spread({ texts, range: cellRange(table), columns: table.sheet.columns });
  const { edits, created } = editsOf(table.sheet, block);
  change(table, { kind: "pasted", edits, created });
  const said = [fill(words.pasted, { cells: edits.length })];
  if (created.length > 0) said.push(fill(words.pastedRows, { n: created.length }));
  if (block.columnsLeft > 0) said.push(fill(words.columnsLeft, { n: block.columnsLeft }));
  announce(table.section, said.join(" "));
}

/** The selected cells in the words people see, as a spreadsheet takes them. */
export function copied(table: Table): string {
  const { top, bottom, left, right } = cellRange(table);
  const { sheet, config } = table;
  const columns = sheet.columns.slice(left, right + 1);
  const rows = sheet.rows.slice(top, bottom + 1);
  announce(table.section, fill(config.words.copied, { n: rows.length * columns.length }));
  return writeClipboard(
    rows.map((row) => columns.map((column) => shownValue(column, valueOf(row, column.id)))),
  );
}

export function clear(table: Table): void {
  const changes = fillCells(table, () => "");
  announce(table.section, fill(table.config.words.cleared, { n: changes.length }));
}

/** The first selected row's cells into those below; one row alone takes what stands above it. */
export function fillDown(table: Table): void {
  const { top, bottom } = cellRange(table);
  const from = table.sheet.rows[top === bottom ? top - 1 : top];
  if (!from) return;
  const changes = fillCells(table, (column) => valueOf(from, column));
  announce(table.section, fill(table.config.words.filled, { n: changes.length }));
}

function fillCells(table: Table, value: (column: string) => string): Change[] {
  if (!isOpen(table)) return [];
  const { top, bottom, left, right } = cellRange(table);
  const columns = table.sheet.columns.slice(left, right + 1);
  const edits = table.sheet.rows
    .slice(top, bottom + 1)
    .flatMap((row) => columns.map(({ id }) => ({ row, column: id, typed: value(id) })));
  return change(table, { kind: edits.length > 1 ? "bulk" : "typed", edits });
}

/** One value into one column of all ticked rows. */
export function changeTicked(table: Table, { column, typed }: { column: string; typed: string }): void {
  const { words } = table.config;
  if (table.ticked.size === 0) return announce(table.section, words.noneSelected);
  const edits = [...table.ticked].map((row) => ({ row, column, typed }));
  const changes = change(table, { kind: "bulk", edits });
  announce(table.section, fill(words.changed, { n: changes.length }));
}

export function removeTicked(table: Table): void {
  const { words } = table.config;
  const removed = table.sheet.rows.filter((row) => table.ticked.has(row));
  if (!isOpen(table)) return;
  if (removed.length === 0) return announce(table.section, words.noneSelected);
  note(table.history, { kind: "bulk", changes: [], created: [], removed });
  takeOut(table, removed);
  redraw(table);
  announce(table.section, fill(words.removed, { n: removed.length }));
}

function takeOut(table: Table, rows: readonly Row[]): void {
  if (rows.length === 0) return;
  const gone = new Set(rows);
  const kept = table.sheet.rows.filter((row) => !gone.has(row));
  table.sheet.rows.splice(0, table.sheet.rows.length, ...kept);
  for (const row of rows) table.ticked.delete(row);
  put(table.outbox, { kind: "remove", rows }, table.post);
}

/** Where their numbers belong; those without a number stand last. */
function bringBack(table: Table, rows: readonly Row[]): void {
  if (rows.length === 0) return;
  table.sheet.rows.push(...rows);
  const last = Number.MAX_SAFE_INTEGER;
  table.sheet.rows.sort((one, other) => (one.number ?? last) - (other.number ?? last));
  put(table.outbox, { kind: "restore", rows }, table.post);
}

export function undo(table: Table): void {
  turn(table, isOpen(table) ? takeBack(table.history) : undefined, {
    done: table.config.words.undone,
    nothing: table.config.words.nothingToUndo,
  });
}

export function redo(table: Table): void {
  turn(table, isOpen(table) ? doAgain(table.history) : undefined, {
    done: table.config.words.redone,
    nothing: table.config.words.nothingToRedo,
  });
}

function turn(table: Table, to: Turn | undefined, said: { done: string; nothing: string }): void {
  if (!to) return announce(table.section, said.nothing);
  const changes = type(to.edits);
  if (changes.length > 0) {
    const as = changes.length > 1 ? "bulk" : "typed";
    put(table.outbox, { kind: "save", as, edits: changes }, table.post);
  }
  takeOut(table, to.remove);
  bringBack(table, to.restore);
  redraw(table);
  announce(table.section, said.done);
}
