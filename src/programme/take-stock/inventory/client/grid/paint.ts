// Paints what a row says into its cells: values in words, what is selected, what needs a look.
import type { GridColumn, GridWords } from "../../grid-config.ts";
import { isUnderstood, shownValue } from "./cell-value.ts";
import { fill, headColumns } from "./parts.ts";
import { isWithin, type Range, type Selection } from "./selection.ts";
import { type Row, type Sheet, valueOf } from "./sheet.ts";

type Painting = { readonly words: GridWords; readonly itemPage: string };

export type Drawing = {
  readonly sheet: Sheet;
  readonly selection: Selection;
  readonly ticked: ReadonlySet<Row>;
  /** With the empty last row. */
  readonly rows: number;
};

type Painted = { readonly drawn: HTMLElement; readonly index: number; readonly range: Range };

/** Brings the cells of a drawn row in line with the sheet; `drawing` is the whole of what is drawn. */
export function paintRow(words: Painting, { drawn, index, range }: Painted, drawing: Drawing): void {
  const { sheet, selection, ticked } = drawing;
  const row = sheet.rows[index];
  const cells = [...drawn.children];
  paintHead(words, { row, cells }, row !== undefined && ticked.has(row));
  cells.forEach((cell, place) => {
    set(cell, "aria-selected", isWithin(range, index, place) ? "true" : "false");
    const isHere = selection.at.row === index && selection.at.column === place;
    set(cell, "data-here", isHere ? "" : undefined);
    const column = sheet.columns[place - headColumns];
    if (column) paintCell(cell, row, column);
  });
}

function paintHead(
  painting: Painting,
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
    row === undefined
      ? painting.words.newRow
      : row.number === null
        ? painting.words.unsavedRow
        : String(row.number);
  if (!number || number.textContent === text) return;
  const { itemId = null } = row ?? {};
  number.replaceChildren(itemId === null ? text : linkTo(painting, { itemId, text }));
}

function linkTo(
  { itemPage, words }: Painting,
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
