// Keys, clicks, the clipboard and input methods: what reaches the table, led to what it does.
import { withdrawOffer } from "./cell-editor.ts";
import { commandOf, type KeyCommand } from "./keys.ts";
import { offerKey, offerWritten } from "./offer.ts";
import { headColumns } from "./parts.ts";
import { type Place, standAt } from "./selection.ts";
import { beginTyping, leaveCell, openCell, redrawRows, select, step } from "./stand.ts";
import { extentOf, isOpen, type Table } from "./table.ts";
import { sayTicked } from "./tools.ts";
import { clear, copied, fillDown, keepTyped, paste, redo, undo } from "./work.ts";

export function listen(table: Table): void {
  listenToKeys(table);
  listenToBox(table);
  listenToClipboard(table);
  listenToPointer(table);
  const { view } = table;
  let drawing = false;
  view.scroller.addEventListener("scroll", () => {
    if (drawing) return;
    drawing = true;
    requestAnimationFrame(() => {
      drawing = false;
      redrawRows(table);
    });
  });
}

function listenToKeys(table: Table): void {
  table.view.grid.addEventListener("keydown", (event) => {
    const composing = event.isComposing || event.keyCode === 229;
    if (!composing && offerKey(table, event)) return event.preventDefault();
    const { key, shiftKey: shift, altKey: alt } = event;
    const command = commandOf(
      { key, ctrl: event.ctrlKey || event.metaKey, shift, alt, composing },
      table.editor.mode,
    );
    if (!command || isOwnKey(event)) return;
    event.preventDefault();
    obey(table, command);
  });
}

/** The box of a row and the link of a number do what such things do; a button in a list of options too. */
function isOwnKey({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.matches("button, .sheet-options input")) return key === "Enter" && target.matches("button");
  return key === "Enter" && target.matches("a");
}

function obey(table: Table, command: KeyCommand): void {
  switch (command.kind) {
    case "move":
      return step(table, command.move, command.extend);
    case "edit":
      return openCell(table, () => finish(table, "stay"));
    case "keep":
      return finish(table, command.onward);
    case "cancel":
      return leaveTo(table);
    case "clear":
      return clear(table);
    case "undo":
      return undo(table);
    case "redo":
      return redo(table);
    case "fill-down":
      return fillDown(table);
    case "select-all":
      return selectAll(table);
    case "new-line":
      return breakLine(table);
  }
}

function finish(table: Table, onward: Extract<KeyCommand, { kind: "keep" }>["onward"]): void {
  keepTyped(table);
  leaveTo(table);
  if (onward !== "stay") step(table, onward, false);
}

/** Out of the cell's text, still on the cell. */
function leaveTo(table: Table): void {
  leaveCell(table);
  select(table, table.selection);
}

function selectAll(table: Table): void {
  const { columns } = extentOf(table);
  const bottom = Math.max(0, table.sheet.rows.length - 1);
  const anchor = { row: bottom, column: columns - 1 };
  select(table, { anchor, at: { row: 0, column: headColumns } });
}

function breakLine({ editor: { box } }: Table): void {
  box.setRangeText("\n", box.selectionStart, box.selectionEnd, "end");
}

function listenToBox(table: Table): void {
  const { box } = table.editor;
  const offer = () => offerWritten(table, box.value, () => finish(table, "stay"));
  // An input method has a list of its own in the same place: ours comes when the word is put together.
  box.addEventListener("compositionstart", () => {
    beginTyping(table);
    withdrawOffer(table.editor);
  });
  box.addEventListener("compositionend", offer);
  box.addEventListener("input", (event) => {
    beginTyping(table);
    if (!(event instanceof InputEvent && event.isComposing)) offer();
  });
  table.view.grid.addEventListener("focusout", ({ relatedTarget }) => {
    const { editor } = table;
    if (editor.moving || editor.mode === "standing") return;
    if (relatedTarget instanceof Node && box.parentElement?.contains(relatedTarget)) return;
    // Whoever clicks elsewhere has finished typing here; nothing typed is thrown away.
    keepTyped(table);
    leaveCell(table);
  });
}

function listenToClipboard(table: Table): void {
  const { grid } = table.view;
  const isStanding = () => table.editor.mode === "standing";
  grid.addEventListener("copy", (event) => {
    if (!isStanding()) return;
    event.preventDefault();
    event.clipboardData?.setData("text/plain", copied(table));
  });
  grid.addEventListener("cut", (event) => {
    if (!isStanding()) return;
    event.preventDefault();
    event.clipboardData?.setData("text/plain", copied(table));
    clear(table);
  });
  grid.addEventListener("paste", (event) => {
    if (!isStanding()) return;
    event.preventDefault();
    paste(table, event.clipboardData?.getData("text/plain") ?? "");
  });
}

function placeOf(target: EventTarget | null): Place | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>(".sheet-body .sheet-cell") : null;
  if (!cell) return undefined;
  return { row: Number(cell.dataset["row"]), column: Number(cell.dataset["column"]) };
}

function listenToPointer(table: Table): void {
  const { grid } = table.view;
  let dragging = false;
  grid.addEventListener("mousedown", (event) => {
    const place = placeOf(event.target);
    if (!place || event.button !== 0) return;
    // Within the text one is typing, or the list that is open, the mouse does what it always does.
    if (
      event.target instanceof Element &&
      event.target.closest("textarea, select, fieldset, input, a, .sheet-offer")
    )
      return;
    event.preventDefault();
    keepTyped(table);
    dragging = place.column >= headColumns;
    select(
      table,
      event.shiftKey ? { anchor: table.selection.anchor, at: place } : standAt(place.row, place.column),
    );
  });
  grid.addEventListener("mouseover", (event) => {
    const place = dragging ? placeOf(event.target) : undefined;
    if (place) select(table, { anchor: table.selection.anchor, at: place });
  });
  addEventListener("mouseup", () => {
    dragging = false;
  });
  grid.addEventListener("dblclick", (event) => {
    if (table.editor.mode === "standing" && placeOf(event.target) && isOpen(table)) {
      openCell(table, () => finish(table, "stay"));
    }
  });
  grid.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement && target.closest(".sheet-tick")) tick(table, target);
  });
}

function tick(table: Table, box: HTMLInputElement): void {
  const place = placeOf(box);
  const row = table.sheet.rows[place?.row ?? -1];
  if (!place || !row) return;
  if (box.checked) table.ticked.add(row);
  else table.ticked.delete(row);
  select(table, standAt(place.row, place.column));
  sayTicked(table);
}
