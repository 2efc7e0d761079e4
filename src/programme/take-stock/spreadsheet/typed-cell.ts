// What a cell of somebody's sheet says, as if it had been typed into the list. Pure.
import type { InventoryColumn } from "#content/inventory-columns.ts";
import { cellText, type GridCell } from "#platform/spreadsheet/grid.ts";
import { type CellGround, type ReadCell, readCell } from "../inventory/read-cell.ts";

const BRACKETED = /\s*[(（［[【][^)）］\]】]*[)）］\]】]\s*/gu;
/** Written where there is nothing to say. */
const NOTHING = /^[-‐‑–—−ー―－/／.…]+$|^n\/?a$/iu;

/** The text that is handed on: a truth value as a word, a date without its time. */
export function typedText(column: InventoryColumn, cell: GridCell | undefined): string {
  const text = cellText(cell).trim();
  if (cell === null || cell === undefined || text === "") return "";
  if (typeof cell === "string") return NOTHING.test(text) && !keepsSigns(column) ? "" : text;
  if (cell.kind === "yes-no") return text === "TRUE" ? "yes" : "no";
  return cell.kind === "date" ? text.slice(0, 10) : text;
}

/** In a text a dash may be the text. */
const keepsSigns = ({ type }: InventoryColumn) => type === "text" || type === "long-text";

/** Reads it as the list does; where that fails, without what stands in brackets behind the word. */
export function readSourceCell(
  column: InventoryColumn,
  cell: GridCell | undefined,
  ground: CellGround,
): ReadCell & { readonly typed: string } {
  const typed = typedText(column, cell);
  const read = readCell(column, typed, ground);
  if (read.problem === null) return { ...read, typed };
  const bare = typed.replaceAll(BRACKETED, " ").trim();
  const again = bare === "" || bare === typed ? read : readCell(column, bare, ground);
  // What is not understood either way stays as it was written.
  return again.problem === null ? { ...again, typed: bare } : { ...read, typed };
}
