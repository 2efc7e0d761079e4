// How a stored value is shown in a cell, and what a person means by the words typed into one. Pure.
import type { GridColumn } from "../../grid-config.ts";

/** Words for people: names of options instead of their ids. What was never understood is shown as typed. */
export function shownValue(column: GridColumn, value: string): string {
  if (value === "" || column.options.length === 0) return value;
  if (column.type !== "choices") return labelOf(column, value);
  return value
    .split(",")
    .map((id) => labelOf(column, id))
    .join(listMark);
}

const listMark = " / ";
const betweenChoices = /[,、，;；/／|\n]+/u;

function labelOf(column: GridColumn, id: string): string {
  return column.options.find(({ value }) => value === id)?.label ?? id;
}

/**
 * Option ids where the words name options of this column, whichever width or case they are typed in; otherwise the
 * text as it is: the server knows more words, dates above all, and keeps what even it does not understand.
 */
export function readTyped(column: GridColumn, text: string): string {
  const typed = column.type === "long-text" ? text : text.replace(/\s*\n\s*/g, " ");
  if (column.options.length === 0) return typed.trim();
  if (column.type !== "choices") return idOf(column, typed) ?? typed.trim();
  const whole = idOf(column, typed);
  if (whole !== undefined) return whole;
  const parts = typed.split(betweenChoices).filter((part) => part.trim() !== "");
  const ids = parts.map((part) => idOf(column, part));
  if (!ids.every((id) => id !== undefined)) return typed.trim();
  return column.options
    .map(({ value }) => value)
    .filter((value) => ids.includes(value))
    .join(",");
}

function idOf(column: GridColumn, text: string): string | undefined {
  const wanted = folded(text);
  return column.options.find(({ value, label }) => value === text.trim() || folded(label) === wanted)?.value;
}

/** Width, case and spaces make no difference between names. */
export function folded(text: string): string {
  return text.normalize("NFKC").replace(/\s+/gu, "").toLowerCase();
}

/** Whether an answer of the server still has to be looked at: words in a column of options that name none of them. */
export function isUnderstood(column: GridColumn, value: string): boolean {
  if (value === "") return true;
  if (column.type === "date") return /^\d{4}-\d\d-\d\d$/.test(value);
  if (column.options.length === 0) return true;
  const ids = column.type === "choices" ? value.split(",") : [value];
  return ids.every((id) => column.options.some((option) => option.value === id));
}
