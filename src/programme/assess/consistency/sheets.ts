// What a consistency check is shown, and the words its condition is written in (content/assess/consistency.yaml). Pure.
import type { SheetAnswer, StockItem } from "#programme/take-stock/queries.ts";

export type Sheets = {
  readonly rows: readonly StockItem[];
  /** ISO date on which both sheets were handed in. */
  readonly day: string;
  /** By item number. */
  readonly site: ReadonlyMap<number, SheetAnswer>;
  readonly headquarters: ReadonlyMap<number, SheetAnswer>;
  /** Numbers of the items to fix first. */
  readonly priority: ReadonlySet<number>;
};

export type Finding = {
  /** Numbers of the rows; empty where it concerns the whole list or the self-check alone. */
  readonly rows: readonly number[];
  readonly items: readonly number[];
};

/** Undefined where everything fits. */
export type Check = (sheets: Sheets) => Finding | undefined;
export type Checks = Readonly<Record<string, Check>>;
export type Condition = (row: StockItem, sheets: Sheets) => boolean;

export const textOf = ({ values }: StockItem, column: string): string => (values[column] ?? "").trim();

/** The column has one of these values; an empty column is never any of them. */
export const is = (row: StockItem, column: string, ...values: readonly string[]): boolean =>
  values.includes(textOf(row, column));

export const optionsOf = (row: StockItem, column: string): readonly string[] =>
  textOf(row, column)
    .split(",")
    .filter((option) => option !== "");

/** Of a column with several answers: one of these is among them. */
export const holds = (row: StockItem, column: string, ...options: readonly string[]): boolean =>
  options.some((option) => optionsOf(row, column).includes(option));

export const isEmpty = (row: StockItem, column: string): boolean => textOf(row, column) === "";

const sayingNothing = new Set(
  [
    ["", "-", "ー", "―", "－", "?", "？", "n/a", "na", "none", "nothing", "unknown", "tbd"],
    ["無", "なし", "無し", "未定", "不明", "未記入"],
    ["无", "没有", "不详", "未知", "ไม่มี", "ไม่ทราบ", "không", "không có", "chưa rõ"],
    ["tidak ada", "belum ada", "tidak tahu"],
  ].flat(),
);

/** Empty, or filled with a word that says nothing. */
export const isVague = (row: StockItem, column: string): boolean =>
  sayingNothing.has(textOf(row, column).toLowerCase());

/** Texts are the same but for width, case and spaces. */
export const folded = (text: string): string =>
  text.normalize("NFKC").toLowerCase().trim().replaceAll(/\s+/g, " ");

/** Fires on every row for which the condition holds. */
export function rowsWhere(condition: Condition): Check {
  return (sheets) => findingOf(rowsThat(sheets, condition), []);
}

export function rowsThat(sheets: Sheets, condition: Condition): number[] {
  return sheets.rows.filter((row) => condition(row, sheets)).map(({ number }) => number);
}

/** Fires when the site answered the item so and there are rows that do not fit. */
export function answerAgainstRows(item: number, answers: readonly string[], condition: Condition): Check {
  return (sheets) =>
    siteSays(sheets, item, ...answers) ? findingOf(rowsThat(sheets, condition), [item]) : undefined;
}

/** Fires when the site gave both answers. */
export function answersApart(first: Said, second: Said): Check {
  return (sheets) =>
    [first, second].every(([item, ...answers]) => siteSays(sheets, item, ...answers))
      ? { rows: [], items: [first[0], second[0]].toSorted((a, b) => a - b) }
      : undefined;
}

type Said = readonly [item: number, ...answers: string[]];

/** An item without an answer says nothing. */
export const siteSays = ({ site }: Sheets, item: number, ...answers: readonly string[]): boolean =>
  answers.includes(site.get(item)?.answer ?? "");

/** Items alone. */
export const itemsFound = (items: readonly number[]): Finding | undefined =>
  items.length === 0 ? undefined : { rows: [], items };

function findingOf(rows: readonly number[], items: readonly number[]): Finding | undefined {
  return rows.length === 0 ? undefined : { rows, items };
}
