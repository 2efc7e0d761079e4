// The columns of the list as the working table's script knows them: in the reader's language, sites by name.
import { type InventoryColumn, optionsOf, readInventoryColumns } from "#content/inventory-columns.ts";
import type { Language } from "#i18n/languages.ts";
import type { GridColumn, GridOption } from "./grid-config.ts";

/** The rows' own name stays in sight when the table is scrolled sideways. */
const kept = "title";
/** Short names that come again and again. */
const offering = new Set(["department", "owner", "place"]);

export function gridColumns(language: Language, sites: readonly GridOption[]): GridColumn[] {
  return readInventoryColumns().map((column) => ({
    id: column.id,
    name: column.name[language],
    hint: column.hint[language],
    type: column.type,
    minimum: column.minimum,
    kept: column.id === kept,
    offers: offering.has(column.id),
    options: optionsFor(column, language, sites),
  }));
}

function optionsFor(column: InventoryColumn, language: Language, sites: readonly GridOption[]): GridOption[] {
  switch (column.type) {
    case "site":
      return [...sites];
    case "rating":
      return ["1", "2", "3", "4", "5"].map((value) => ({ value, label: value }));
    case "choice":
    case "choices":
      return optionsOf(column).map(({ id, name }) => ({ value: id, label: name[language] }));
    default:
      return [];
  }
}
