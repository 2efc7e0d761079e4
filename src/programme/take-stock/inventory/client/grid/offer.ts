// Offers under the cell what was written in its column before. Anything else may be typed; an input method is left alone.
import { type CellEditor, withdrawOffer } from "./cell-editor.ts";
import { element, fill, headColumns, announce } from "./parts.ts";
import { valueOf } from "./sheet.ts";
import type { Table } from "./table.ts";
import { fitting, writtenTexts } from "./written.ts";

/** `keep` takes what stands in the box, after a click on one of the texts. */
export function offerWritten(table: Table, typed: string, keep: () => void): void {
  const { editor, section, sheet, selection, config } = table;
  withdrawOffer(editor);
  const column = sheet.columns[selection.at.column - headColumns];
  const cell = editor.box.parentElement;
  if (!column?.offers || !cell || editor.mode !== "typing") return;
  const texts = fitting(textsOf(table, column.id), typed);
  if (texts.length === 0) return;
  const root = listOf(texts, column.name);
  root.addEventListener("mousedown", (event) => {
    // The box keeps the focus: nobody has left the cell.
    event.preventDefault();
    const option = event.target instanceof Element ? event.target.closest('[role="option"]') : null;
    if (!option) return;
    editor.box.value = option.textContent;
    keep();
  });
  editor.offer = { root, texts, at: -1 };
  cell.append(root);
  root.classList.toggle("sheet-offer-above", isBelowSight(root));
  editor.box.setAttribute("aria-controls", root.id);
  announce(section, fill(config.words.offered, { n: texts.length }));
}

/** In this column, and of departments also those that no row in sight has. */
export function textsOf({ sheet, config }: Table, column: string): string[] {
  const written = sheet.rows.map((row) => valueOf(row, column));
  return writtenTexts(column === "department" ? [...written, ...config.departments] : written);
}

function listOf(texts: readonly string[], name: string): HTMLElement {
  const root = element("ul", { role: "listbox", className: "sheet-offer" });
  root.id = "grid-offer";
  root.setAttribute("aria-label", name);
  texts.forEach((text, place) => {
    const option = element("li", { role: "option" });
    option.id = `grid-offer-${place}`;
    option.setAttribute("aria-selected", "false");
    option.textContent = text;
    root.append(option);
  });
  return root;
}

function isBelowSight(root: HTMLElement): boolean {
  const scroller = root.closest(".sheet-scroll")?.getBoundingClientRect();
  const cell = root.parentElement?.getBoundingClientRect();
  if (!scroller || !cell) return false;
  const { height } = root.getBoundingClientRect();
  return cell.bottom + height > scroller.bottom && cell.top - height > scroller.top;
}

/** Arrow keys mark a text and Esc closes the list first; Enter and Tab take the marked one and then do what they do. */
export function offerKey({ editor }: Table, { key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  const { offer } = editor;
  if (!offer || ctrlKey || altKey || metaKey) return false;
  const marked = offer.texts[offer.at];
  if ((key === "Enter" || key === "Tab") && marked !== undefined) editor.box.value = marked;
  if (key === "Escape") withdrawOffer(editor);
  else if (key === "ArrowDown") mark(editor, offer.at + 1);
  else if (key === "ArrowUp") mark(editor, offer.at - 1);
  else return false;
  return true;
}

/** One beyond either end none is marked: what is typed stands. */
function mark({ box, offer }: CellEditor, to: number): void {
  if (!offer) return;
  const count = offer.texts.length;
  offer.at = to >= count ? -1 : to < -1 ? count - 1 : to;
  [...offer.root.children].forEach((option, place) => {
    option.setAttribute("aria-selected", place === offer.at ? "true" : "false");
    if (place === offer.at) option.scrollIntoView({ block: "nearest" });
  });
  if (offer.at < 0) box.removeAttribute("aria-activedescendant");
  else box.setAttribute("aria-activedescendant", `grid-offer-${offer.at}`);
}
