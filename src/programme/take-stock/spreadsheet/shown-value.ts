// A kept value as it is written into a sheet, in a language; reading it back gives the same value. Pure.
import { type InventoryColumn, optionsOf } from "#content/inventory-columns.ts";
import type { Language } from "#i18n/languages.ts";
import type { SiteName } from "../inventory/read-cell.ts";
import { foldWord } from "../inventory/fold-word.ts";

export type Showing = { readonly language: Language; readonly siteNames: ReadonlyMap<string, string> };

/** Option ids by their names, a site by its name, everything else as it is. */
export function shownValue(column: InventoryColumn, value: string, { language, siteNames }: Showing): string {
  if (value === "") return "";
  if (column.type === "site") return siteNames.get(value) ?? value;
  if (column.type !== "choice" && column.type !== "choices") return value;
  const ids = value.split(",");
  const names = ids.map((id) => optionsOf(column).find((option) => option.id === id)?.name[language]);
  // What is not understood stands as it was typed.
  return names.some((name) => name === undefined) ? value : names.join(between(language));
}

const between = (language: Language) => (language === "ja" || language === "zh-Hans" ? "、" : ", ");

/** The name by which each site is told from all others; a site that shares its name with another keeps its id. */
export function siteNames(sites: readonly SiteName[]): Map<string, string> {
  const bearers = new Map<string, Set<string>>();
  for (const { id, names } of sites)
    for (const name of names) bearers.set(foldWord(name), (bearers.get(foldWord(name)) ?? new Set()).add(id));
  return new Map(
    sites.map(({ id, names }) => {
      const own = names.find((name) => name.trim() !== "" && bearers.get(foldWord(name))?.size === 1);
      return [id, own ?? id];
    }),
  );
}
