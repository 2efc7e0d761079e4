// Draws the rows in sight, and only those: a list of ten thousand rows costs as much as one of forty.
import type { GridColumn, GridWords } from "../../grid-config.ts";
import { element, fill, headColumns } from "./parts.ts";
import { type Drawing, paintRow } from "./paint.ts";
import { rangeOf } from "./selection.ts";

export type View = {
  readonly scroller: HTMLElement;
  readonly grid: HTMLElement;
  readonly head: HTMLElement;
  readonly body: HTMLElement;
  readonly words: GridWords;
  readonly itemPage: string;
  /** By place in the list. */
  readonly drawn: Map<number, HTMLElement>;
  rowHeight: number;
};

/** A few rows above and below what is in sight, so that quick scrolling shows no gaps. */
const spare = 8;

export function openView(
  section: HTMLElement,
  { words, itemPage }: { words: GridWords; itemPage: string },
): View {
  const scroller = element("div", { className: "sheet-scroll" });
  const grid = element("div", { role: "grid", className: "sheet" });
  grid.setAttribute("aria-label", words.table);
  grid.setAttribute("aria-multiselectable", "true");
  const head = element("div", { role: "rowgroup", className: "sheet-head" });
  const body = element("div", { role: "rowgroup", className: "sheet-body" });
  grid.append(head, body);
  scroller.append(grid);
  section.querySelector('[data-grid-part="table"]')?.append(scroller);
  // The style sheet's 2.75rem, whatever size of letters the reader has set.
  const rowHeight = 2.75 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return { scroller, grid, head, body, words, itemPage, drawn: new Map(), rowHeight };
}

/** Everything anew: after other columns are shown. */
export function drawHead(view: View, columns: readonly GridColumn[]): void {
  for (const row of view.drawn.values()) row.remove();
  view.drawn.clear();
  const row = element("div", { role: "row", className: "sheet-row" });
  row.setAttribute("aria-rowindex", "1");
  const tick = headCell("sheet-tick sheet-kept", 0);
  tick.append(view.words.tick);
  const number = headCell("sheet-number sheet-kept", 1);
  number.append(view.words.number);
  row.append(tick, number);
  columns.forEach((column, index) => {
    const cell = headCell(classOf(column), index + headColumns);
    cell.dataset["id"] = column.id;
    cell.append(column.name);
    cell.title = column.hint;
    row.append(cell);
  });
  view.head.replaceChildren(row);
  view.grid.setAttribute("aria-colcount", String(columns.length + headColumns));
}

function classOf({ type, kept }: GridColumn): string {
  return kept ? `sheet-${type} sheet-kept sheet-kept-last` : `sheet-${type}`;
}

function headCell(className: string, column: number): HTMLElement {
  const cell = element("div", { role: "columnheader", className: `sheet-cell ${className}` });
  cell.setAttribute("aria-colindex", String(column + 1));
  return cell;
}

function tickBox(label: string): HTMLInputElement {
  const box = document.createElement("input");
  box.type = "checkbox";
  box.tabIndex = -1;
  box.setAttribute("aria-label", label);
  return box;
}

/** Brings what is drawn in line with what is in sight and with the sheet. The row one stands on is always drawn. */
export function draw(view: View, drawing: Drawing): void {
  const { rows, selection, sheet } = drawing;
  view.body.style.height = `${rows * view.rowHeight}px`;
  view.grid.setAttribute("aria-rowcount", String(rows + 1));
  const first = Math.max(0, Math.floor(view.scroller.scrollTop / view.rowHeight) - spare);
  const last = Math.min(rows - 1, first + Math.ceil(view.scroller.clientHeight / view.rowHeight) + 2 * spare);
  const wanted = new Set([selection.at.row]);
  for (let index = first; index <= last; index += 1) wanted.add(index);
  for (const [index, row] of view.drawn) {
    if (wanted.has(index) && index < rows) continue;
    row.remove();
    view.drawn.delete(index);
  }
  const range = rangeOf(selection);
  for (const index of [...wanted].toSorted((one, other) => one - other)) {
    const row = view.drawn.get(index) ?? addDrawn(view, { index, columns: sheet.columns });
    paintRow(view, { drawn: row, index, range }, drawing);
  }
}

function addDrawn(
  view: View,
  { index, columns }: { index: number; columns: readonly GridColumn[] },
): HTMLElement {
  const row = element("div", { role: "row", className: "sheet-row" });
  row.style.top = `${index * view.rowHeight}px`;
  row.setAttribute("aria-rowindex", String(index + 2));
  const tick = bodyCell("sheet-tick sheet-kept", { row: index, column: 0 });
  tick.append(tickBox(fill(view.words.selectRow, { row: index + 1 })));
  const number = bodyCell("sheet-number sheet-kept", { row: index, column: 1 });
  number.setAttribute("role", "rowheader");
  row.append(tick, number);
  columns.forEach((column, place) => {
    const cell = bodyCell(classOf(column), { row: index, column: place + headColumns });
    cell.dataset["id"] = column.id;
    cell.append(element("span", { className: "sheet-text" }));
    row.append(cell);
  });
  const after = [...view.drawn.keys()].filter((one) => one > index);
  view.body.insertBefore(row, after.length > 0 ? (view.drawn.get(Math.min(...after)) ?? null) : null);
  view.drawn.set(index, row);
  return row;
}

function bodyCell(className: string, { row, column }: { row: number; column: number }): HTMLElement {
  const cell = element("div", { role: "gridcell", className: `sheet-cell ${className}` });
  cell.dataset["row"] = String(row);
  cell.dataset["column"] = String(column);
  cell.setAttribute("aria-colindex", String(column + 1));
  return cell;
}

export function cellOf(
  view: View,
  { row, column }: { row: number; column: number },
): HTMLElement | undefined {
  const cell = view.drawn.get(row)?.children[column];
  return cell instanceof HTMLElement ? cell : undefined;
}
