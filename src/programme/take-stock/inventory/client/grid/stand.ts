// Where one stands: the drawn table, the box to type into and the line about the cell are brought in line with it.
import { shownValue } from "./cell-value.ts";
import { choose, endTyping, standAside, standOn, startTyping, typeOn } from "./cell-editor.ts";
import { fill, headColumns, part } from "./parts.ts";
import { offerWritten } from "./offer.ts";
import { stateOf } from "./paint.ts";
import { type Move, movedSelection, type Selection } from "./selection.ts";
import { valueOf } from "./sheet.ts";
import { bringIntoSight } from "./sight.ts";
import { extentOf, isOpen, rowCount, type Table } from "./table.ts";
import { cellOf, draw } from "./view.ts";

/** After anything has changed. While one types, the box and its text are left alone. */
export function redraw(table: Table): void {
  const { editor, section, config, sheet } = table;
  redrawRows(table);
  if (!table.loading)
    part(section, "loading").textContent = fill(config.words.loaded, { n: sheet.rows.length });
  if (editor.mode === "standing")
    placeBox(table, table.section.contains(document.activeElement) && isInGrid(table));
}

/** After scrolling. */
export function redrawRows(table: Table): void {
  const { view, sheet, selection, ticked } = table;
  draw(view, { sheet, selection, ticked, rows: rowCount(table) });
}

function isInGrid({ view }: Table): boolean {
  return view.grid.contains(document.activeElement);
}

export function select(table: Table, selection: Selection): void {
  const { view } = table;
  table.selection = selection;
  redrawRows(table);
  const cell = cellOf(view, selection.at);
  if (cell) bringIntoSight(view, cell, selection.at.row);
  placeBox(table, true);
}

export function step(table: Table, move: Move, extend: boolean): void {
  select(table, movedSelection(table.selection, { move, extend }, extentOf(table)));
}

/** On a row's head its own box or link is what one stands on; elsewhere the box to type into. */
function placeBox(table: Table, focus: boolean): void {
  const { view, editor, selection, sheet, config } = table;
  const { at } = selection;
  for (const one of view.grid.querySelectorAll<HTMLElement>('[tabindex="0"]')) one.tabIndex = -1;
  const cell = cellOf(view, at);
  const column = sheet.columns[at.column - headColumns];
  if (!cell) return;
  if (!column) {
    standAside(editor);
    const own = cell.querySelector<HTMLElement>("input:not(:disabled), a");
    const target = own ?? cell;
    target.tabIndex = 0;
    if (focus) target.focus({ preventScroll: true });
    sayCell(table);
    return;
  }
  const label = fill(config.words.cell, { column: column.name, row: at.row + 1 });
  const text = shownValue(column, valueOf(sheet.rows[at.row], column.id));
  standOn(editor, { cell, label, text, readOnly: !isOpen(table), focus });
  sayCell(table);
}

/** A long text stands whole on the row's own page. */
function beginningOf(text: string): string {
  return text.length <= mostSaid ? text : `${Array.from(text).slice(0, mostSaid).join("")}…`;
}

const mostSaid = 300;

/** Under the table stands what the cell holds, and what is the matter with it. */
function sayCell({ section, sheet, selection, config, editor }: Table): void {
  const { at } = selection;
  const column = sheet.columns[at.column - headColumns];
  const line = part(section, "cell");
  const matter = part(section, "matter");
  if (!column) {
    line.textContent = "";
    matter.textContent = "";
    return;
  }
  const row = sheet.rows[at.row];
  const text = shownValue(column, valueOf(row, column.id));
  const { words } = config;
  line.textContent = `${fill(words.cell, { column: column.name, row: at.row + 1 })}: ${text === "" ? words.empty : beginningOf(text)}`;
  const state = stateOf(row, column);
  const told =
    row?.problems.filter((problem) => problem.column === column.id).map((problem) => problem.text) ?? [];
  if (state === "clash") matter.textContent = words.clash;
  else if (told.length > 0) matter.textContent = told.join(" ");
  else matter.textContent = state === "unread" ? words.notUnderstood : column.hint;
  editor.box.setAttribute("aria-describedby", matter.id);
  if (column.offers) editor.box.setAttribute("aria-autocomplete", "list");
  else editor.box.removeAttribute("aria-autocomplete");
  editor.box.toggleAttribute("aria-invalid", state === "clash" || state === "unread");
}

/** Opens the cell: a list of options where there is one, the text with the cursor at its end elsewhere. */
export function openCell(table: Table, keep: () => void): void {
  const { editor, sheet, selection, config } = table;
  const { at } = selection;
  const column = sheet.columns[at.column - headColumns];
  if (!column || !isOpen(table)) return;
  if (column.options.length === 0) {
    typeOn(editor);
    return offerWritten(table, "", keep);
  }
  const value = valueOf(sheet.rows[at.row], column.id);
  choose(editor, { column, value, words: config.words, keep });
}

/** A key has begun to replace what stands in the cell. */
export function beginTyping({ editor }: Table): void {
  startTyping(editor);
}

export function leaveCell(table: Table): void {
  endTyping(table.editor);
  redraw(table);
}
