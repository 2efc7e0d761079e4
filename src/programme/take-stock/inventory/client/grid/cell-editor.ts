// One box to type into that goes along from cell to cell. It is always there where one stands, so that the first key
// of an input method (Japanese, Chinese, Vietnamese, Thai) is typed into it and none is lost.
import type { GridColumn, GridWords } from "../../grid-config.ts";
import type { Mode } from "./keys.ts";
import { button, element } from "./parts.ts";

export type CellEditor = {
  readonly box: HTMLTextAreaElement;
  mode: Mode;
  /** The list of options that is open; answers with the chosen value. */
  chooser: { readonly root: HTMLElement; readonly value: () => string } | undefined;
  /** What was written in this column before, offered under the box; the one that is marked, or -1. */
  offer: { readonly root: HTMLElement; readonly texts: readonly string[]; at: number } | undefined;
  /** While it goes from one cell to the next the browser takes the focus away: nobody left the cell. */
  moving: boolean;
};

export function openEditor(): CellEditor {
  const box = document.createElement("textarea");
  box.className = "sheet-box";
  box.rows = 1;
  box.spellcheck = false;
  box.autocomplete = "off";
  box.setAttribute("autocapitalize", "off");
  return { box, mode: "standing", chooser: undefined, offer: undefined, moving: false };
}

export type Standing = {
  readonly cell: HTMLElement;
  readonly label: string;
  /** As shown in the cell. */
  readonly text: string;
  readonly readOnly: boolean;
  readonly focus: boolean;
};

/** The whole text is selected: what is typed replaces it, as in a spreadsheet. */
export function standOn(editor: CellEditor, { cell, label, text, readOnly, focus }: Standing): void {
  const { box } = editor;
  endTyping(editor);
  editor.moving = true;
  if (box.parentElement !== cell) cell.append(box);
  box.setAttribute("aria-label", label);
  box.value = text;
  box.readOnly = readOnly;
  if (focus) {
    box.focus({ preventScroll: true });
    box.select();
  }
  editor.moving = false;
}

/** Takes the box out of the table: one stands on a row's head. */
export function standAside(editor: CellEditor): void {
  endTyping(editor);
  editor.moving = true;
  editor.box.remove();
  editor.moving = false;
}

export function startTyping(editor: CellEditor): void {
  if (editor.mode === "typing") return;
  editor.mode = "typing";
  editor.box.classList.add("sheet-box-open");
}

/** Editing what stands there: the cursor comes to its end. */
export function typeOn(editor: CellEditor): void {
  startTyping(editor);
  editor.box.setSelectionRange(editor.box.value.length, editor.box.value.length);
}

export function endTyping(editor: CellEditor): void {
  editor.moving = true;
  editor.chooser?.root.remove();
  editor.chooser = undefined;
  withdrawOffer(editor);
  editor.mode = "standing";
  editor.box.classList.remove("sheet-box-open");
  editor.moving = false;
}

export function withdrawOffer(editor: CellEditor): void {
  const { box } = editor;
  editor.offer?.root.remove();
  editor.offer = undefined;
  for (const name of ["aria-controls", "aria-activedescendant"]) box.removeAttribute(name);
}

type Choosing = {
  readonly column: GridColumn;
  readonly value: string;
  readonly words: GridWords;
  /** After a click on the button or an option of a list that closes by itself. */
  readonly keep: () => void;
};

/** Opens the list of options in the cell the box stands in. */
export function choose(editor: CellEditor, choosing: Choosing): void {
  const cell = editor.box.parentElement;
  if (!cell) return;
  const isMany = choosing.column.type === "choices";
  editor.chooser = isMany
    ? checkBoxes(choosing)
    : dropDown(choosing, editor.box.getAttribute("aria-label") ?? "");
  editor.mode = "choosing";
  editor.moving = true;
  cell.append(editor.chooser.root);
  const first = isMany ? editor.chooser.root.querySelector("input") : editor.chooser.root;
  first?.focus({ preventScroll: true });
  editor.moving = false;
  if (isMany) editor.chooser.root.scrollIntoView({ block: "nearest", inline: "nearest" });
}

function dropDown({ column, value, words }: Choosing, label: string): NonNullable<CellEditor["chooser"]> {
  const select = document.createElement("select");
  select.className = "sheet-select";
  select.setAttribute("aria-label", label);
  const isKnown = value === "" || column.options.some((option) => option.value === value);
  const options = [
    { value: "", label: words.empty },
    ...column.options,
    ...(isKnown ? [] : [{ value, label: value }]),
  ];
  for (const option of options)
    select.add(new Option(option.label, option.value, false, option.value === value));
  return { root: select, value: () => select.value };
}

function checkBoxes({ column, value, words, keep }: Choosing): NonNullable<CellEditor["chooser"]> {
  const chosen = value.split(",");
  const root = element("fieldset", { className: "sheet-options" });
  const legend = document.createElement("legend");
  legend.textContent = `${column.name}: ${words.choices}`;
  root.append(legend);
  const boxes = column.options.map((option) => {
    const label = document.createElement("label");
    const box = document.createElement("input");
    box.type = "checkbox";
    box.value = option.value;
    box.checked = chosen.includes(option.value);
    label.append(box, option.label);
    root.append(label);
    return box;
  });
  root.append(button(words.choicesDone, keep));
  const ticked = () =>
    boxes
      .filter(({ checked }) => checked)
      .map((box) => box.value)
      .join(",");
  const before = ticked();
  // Words that were not understood stay until somebody chooses.
  return { root, value: () => (ticked() === before ? value : ticked()) };
}
