// The list as a workbook: the template that is taken away empty, and the list as it stands. Pure.
import { type InventoryColumn, optionsOf, readInventoryColumns } from "#content/inventory-columns.ts";
import type { Language } from "#i18n/languages.ts";
import type { ColumnToWrite, SheetToWrite, WorkbookToWrite } from "#platform/spreadsheet/workbook.ts";
import type { SiteName } from "../inventory/read-cell.ts";
import type { SheetWords } from "./messages/catalog.ts";
import { rowKey, type StandingItem } from "./plan-rows.ts";
import { ROW_KEY } from "./propose-mapping.ts";
import { shownValue, type Showing, siteNames } from "./shown-value.ts";

/** In the place of the row key: this sheet is there to be looked at, not to be read. */
export const EXAMPLE_KEY = "himori-example";
const SPARE_ROWS = 500;
/** In the template nearly every row is new: room for a list of its own. */
const TEMPLATE_ROWS = 2000;

const widths: Readonly<Record<InventoryColumn["type"], number>> = {
  text: 26,
  "long-text": 40,
  choice: 18,
  choices: 22,
  date: 14,
  rating: 12,
  site: 20,
  department: 20,
};

export type ListGround = {
  readonly language: Language;
  readonly words: SheetWords;
  readonly sites: readonly SiteName[];
  readonly departments: readonly string[];
};

/** An empty list with drop-downs, and a sheet of examples beside it. */
export function templateWorkbook(ground: ListGround): WorkbookToWrite {
  const showing = { language: ground.language, siteNames: siteNames(ground.sites) };
  const examples = readInventoryColumns().map((column) => exampleOf(column, showing));
  return {
    title: ground.words.list,
    sheets: [
      { ...sheetFrame(ground, ROW_KEY), name: ground.words.list, rows: [], spareRows: TEMPLATE_ROWS },
      { ...sheetFrame(ground, EXAMPLE_KEY), name: ground.words.examples, rows: [["", ...examples]] },
    ],
  };
}

/** Every row that is not removed, in the order given. */
export function listWorkbook(ground: ListGround, items: readonly StandingItem[]): WorkbookToWrite {
  const columns = readInventoryColumns();
  const showing = { language: ground.language, siteNames: siteNames(ground.sites) };
  const rows = items.map(({ id, version, values }) => [
    rowKey(id, version),
    ...columns.map((column) => shownValue(column, values[column.id] ?? "", showing)),
  ]);
  const sheet = { ...sheetFrame(ground, ROW_KEY), name: ground.words.list, rows, spareRows: SPARE_ROWS };
  return { title: ground.words.list, sheets: [sheet] };
}

function sheetFrame(
  { language, words, sites, departments }: ListGround,
  key: string,
): Omit<SheetToWrite, "name" | "rows"> {
  const columns = readInventoryColumns();
  const offers = { language, siteNames: siteNames(sites), departments };
  return {
    columns: [
      { widthCharacters: 4, hidden: true },
      ...columns.map((column) => columnToWrite(column, offers)),
    ],
    lead: [words.rule, words.owedNote],
    header: [key, ...columns.map(({ name }) => name[language])],
    owed: [false, ...columns.map(({ minimum }) => minimum)],
  };
}

type Offers = Showing & { readonly departments: readonly string[] };

function columnToWrite(column: InventoryColumn, offers: Offers): ColumnToWrite {
  const { language } = offers;
  const offered = offeredIn(column, offers);
  return {
    widthCharacters: widths[column.type],
    prompt: { title: column.name[language], text: column.hint[language] },
    ...(offered.length > 0 ? { offered } : {}),
    // Several at once, and a new department, are typed.
    onlyThese: column.type === "choice" || column.type === "rating",
  };
}

function offeredIn(
  column: InventoryColumn,
  { language, siteNames: names, departments }: Offers,
): readonly string[] {
  if (column.type === "site") return [...names.values()];
  if (column.type === "department") return departments;
  if (column.type === "rating") return ["1", "2", "3", "4", "5"];
  return optionsOf(column).map(({ name }) => name[language]);
}

function exampleOf(column: InventoryColumn, showing: Showing): string {
  return typeof column.example === "string"
    ? shownValue(column, column.example, showing)
    : column.example[showing.language];
}
