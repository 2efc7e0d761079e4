// What the working table's script is told: rows with their values, and what is the matter with each, in the reader's language.
import { findColumn } from "#content/inventory-columns.ts";
import { problemText } from "#i18n/messages/problems.ts";
import type { Language } from "#i18n/languages.ts";
import type { GridProblem, SavedCell, SavedRow, SentRow } from "./grid-config.ts";
import { gridMessages } from "./messages/grid/catalog.ts";
import type { CellProblem } from "./project-item.ts";
import type { SavedRow as Saved } from "./save-command.ts";

type Matter = { readonly problems: readonly CellProblem[]; readonly warnings: readonly string[] };

/** What is not understood, then what seems to hold the secret itself. */
export function problemsShown(language: Language, { problems, warnings }: Matter): GridProblem[] {
  const words = gridMessages[language];
  return [
    ...problems.map(({ column, problem }) => ({
      column,
      text: problemText(language, problem, findColumn(column)?.name[language] ?? ""),
    })),
    ...warnings.map((column) => ({ column, text: words.warned })),
  ];
}

export function savedRowShown(language: Language, sent: SentRow, saved: Saved): SavedRow {
  const words = gridMessages[language];
  const tooLong = saved.cells.filter(({ outcome }) => outcome === "too-long");
  return {
    key: sent.key,
    itemId: saved.itemId,
    number: saved.itemId === null ? null : saved.number,
    cells: saved.cells.map(({ column, value, outcome }): SavedCell => ({
      column,
      value,
      outcome: outcome === "too-long" ? "conflict" : outcome,
    })),
    problems: [
      ...problemsShown(language, saved),
      ...tooLong.map(({ column }) => ({ column, text: words.tooLong })),
    ],
  };
}
