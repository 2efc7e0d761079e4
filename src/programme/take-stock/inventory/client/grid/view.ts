// Draws the rows in sight, and only those: a list of ten thousand rows costs as much as one of forty.
import type { GridColumn, GridWords } from "../../grid-config.ts";
import { isUnderstood, shownValue } from "./cell-value.ts";
import { element, fill, headColumns } from "./parts.ts";
import { isWithin, type Range, rangeOf, type Selection } from "./selection.ts";
import { type Row, type Sheet, valueOf } from "./sheet.ts";

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

export type Drawing = {
  readonly sheet: Sheet;
  readonly selection: Selection;
  readonly ticked: ReadonlySet<Row>;
  /** With the empty last row. */
  readonly rows: number;
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
  return { scroller, grid, head, body, words, itemPage, drawn: new Map(), rowHeight: 44 };
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

type Painted = { readonly drawn: HTMLElement; readonly index: number; readonly range: Range };

function paintRow(view: View, { drawn, index, range }: Painted, drawing: Drawing): void {
  const { sheet, selection, ticked } = drawing;
  const row = sheet.rows[index];
  const cells = [...drawn.children];
  paintHead(view, { row, cells }, row !== undefined && ticked.has(row));
  cells.forEach((cell, place) => {
    set(cell, "aria-selected", isWithin(range, index, place) ? "true" : "false");
    const isHere = selection.at.row === index && selection.at.column === place;
    set(cell, "data-here", isHere ? "" : undefined);
    const column = sheet.columns[place - headColumns];
    if (column) paintCell(cell, row, column);
  });
}

function paintHead(
  view: View,
  { row, cells }: { row: Row | undefined; cells: Element[] },
  isTicked: boolean,
): void {
  const [tick, number] = cells;
  const box = tick?.querySelector("input");
  if (box) {
    box.checked = isTicked;
    box.disabled = row === undefined;
  }
  const text =
    row === undefined ? view.words.newRow : row.number === null ? view.words.unsavedRow : String(row.number);
  if (!number || number.textContent === text) return;
  const { itemId = null } = row ?? {};
  number.replaceChildren(itemId === null ? text : linkTo(view, { itemId, text }));
}

function linkTo(
  { itemPage, words }: View,
  { itemId, text }: { itemId: string; text: string },
): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = itemPage.replace("{itemId}", itemId);
  link.tabIndex = -1;
  link.textContent = text;
  link.setAttribute("aria-label", fill(words.openItem, { number: text }));
  return link;
}

function paintCell(cell: Element, row: Row | undefined, column: GridColumn): void {
  const value = valueOf(row, column.id);
  const shown = shownValue(column, value);
  const text = cell.querySelector(".sheet-text");
  if (text && text.textContent !== shown) text.textContent = shown;
  set(cell, "data-state", stateOf(row, column));
}

/** A clash comes before what is not understood, that before a warning, and all before "not yet saved". */
export function stateOf(
  row: Row | undefined,
  column: GridColumn,
): "clash" | "unread" | "warned" | "unsaved" | undefined {
  if (!row) return undefined;
  if (row.clashes[column.id] !== undefined) return "clash";
  if (row.typed[column.id] !== undefined) return "unsaved";
  if (!isUnderstood(column, row.stored[column.id] ?? "")) return "unread";
  return row.problems.some((problem) => problem.column === column.id) ? "warned" : undefined;
}

function set(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

export function cellOf(
  view: View,
  { row, column }: { row: number; column: number },
): HTMLElement | undefined {
  const cell = view.drawn.get(row)?.children[column];
  return cell instanceof HTMLElement ? cell : undefined;
}

/** Scrolls as little as needed to show the cell beside the columns that stay, below the heading, on the screen. */
export function bringIntoSight(view: View, cell: HTMLElement, row: number): void {
  scrollTable(view, cell, row);
  const { top, bottom } = cell.getBoundingClientRect();
  const beyond = Math.max(0, bottom - innerHeight) || Math.min(0, top);
  if (beyond !== 0) scrollBy({ top: beyond, behavior: "instant" });
}

function scrollTable({ scroller, head, rowHeight }: View, cell: HTMLElement, row: number): void {
  const headHeight = head.offsetHeight;
  const top = row * rowHeight;
  if (top < scroller.scrollTop) scroller.scrollTop = top;
  const below = top + rowHeight + headHeight - scroller.clientHeight;
  if (below > scroller.scrollTop) scroller.scrollTop = below;
  if (cell.matches(".sheet-kept")) return;
  const kept = [...(cell.parentElement?.querySelectorAll<HTMLElement>(".sheet-kept") ?? [])].reduce(
    (sum, one) => sum + one.offsetWidth,
    0,
  );
  const left = cell.offsetLeft - kept;
  if (left < scroller.scrollLeft) scroller.scrollLeft = left;
  const right = cell.offsetLeft + cell.offsetWidth - scroller.clientWidth;
  if (right > scroller.scrollLeft) scroller.scrollLeft = right;
}
