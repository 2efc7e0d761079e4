// What only the list as a whole shows: one level for everything, the same title twice, departments that are missing.
import type { StockItem } from "#programme/take-stock/queries.ts";
import { type Check, type Checks, folded, isEmpty, siteSays, textOf } from "./sheets.ts";

const fewestForALabel = 10;
const fewestDepartments = 3;

const placeOf = (row: StockItem): string => JSON.stringify([textOf(row, "site"), textOf(row, "department")]);

/** Rows of the same title, of which there are two or more. */
function sameTitles(rows: readonly StockItem[]): StockItem[][] {
  const titled = rows.filter((row) => !isEmpty(row, "title"));
  return [...Map.groupBy(titled, (row) => folded(textOf(row, "title"))).values()].filter(
    ({ length }) => length > 1,
  );
}

const distinct = (texts: readonly string[]): number => new Set(texts).size;

function rowsFound(groups: readonly (readonly StockItem[])[]): ReturnType<Check> {
  const rows = groups.flat().map(({ number }) => number);
  return rows.length === 0 ? undefined : { rows: rows.toSorted((a, b) => a - b), items: [] };
}

export const wholeList: Checks = {
  "one-level-for-all": ({ rows }) => {
    const set = rows.flatMap(({ level }) => level ?? []);
    return set.length >= fewestForALabel && distinct(set) === 1 ? { rows: [], items: [] } : undefined;
  },
  "same-title-twice": ({ rows }) =>
    rowsFound(
      sameTitles(rows).flatMap((same) =>
        [...Map.groupBy(same, placeOf).values()].filter(({ length }) => length > 1),
      ),
    ),
  "same-title-other-level": ({ rows }) =>
    rowsFound(
      sameTitles(rows).filter(
        (same) => distinct(same.map(placeOf)) > 1 && distinct(same.flatMap(({ level }) => level ?? [])) > 1,
      ),
    ),
  "list-complete-yet-narrow": (sheets) => {
    if (!siteSays(sheets, 7, "3")) return undefined;
    const departments = sheets.rows.filter((row) => !isEmpty(row, "department")).map(placeOf);
    const kinds = sheets.rows.map((row) => textOf(row, "kind"));
    const oneKind = distinct(kinds) === 1 && kinds[0] !== "";
    return distinct(departments) < fewestDepartments || oneKind ? { rows: [], items: [7] } : undefined;
  },
  "levels-by-criteria-yet-unrated": (sheets) => {
    if (!siteSays(sheets, 8, "2", "3")) return undefined;
    const important = sheets.rows.filter((row) => row.important);
    const unrated = important.filter((row) => isEmpty(row, "loss") && isEmpty(row, "rival-value"));
    if (unrated.length * 2 <= important.length) return undefined;
    return { rows: unrated.map(({ number }) => number), items: [8] };
  },
};
