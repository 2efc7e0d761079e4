// Words are looked for in what is decrypted row by row: the database itself holds nothing that could be searched. Pure.
import type { ItemValues } from "../handed-in.ts";
import { foldWord } from "./fold-word.ts";

/** Words as they are compared; none when nothing but signs was typed. */
export function searchWords(typed: string): string[] {
  return typed
    .slice(0, 200)
    .split(/\s+/u)
    .map(foldWord)
    .filter((word) => word !== "");
}

/** Whether every word stands somewhere in the row's texts. */
export function holdsWords(
  values: ItemValues,
  words: readonly string[],
  textColumns: readonly string[],
): boolean {
  const text = textColumns.map((id) => foldWord(values[id] ?? "")).join(" ");
  return words.every((word) => text.includes(word));
}
