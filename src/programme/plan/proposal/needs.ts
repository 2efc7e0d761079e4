// What the assessment says for each menu line: the gaps it would close and the measures it would carry. Pure.
import type { Edition } from "#edition/edition.ts";
import { alternativesOf } from "../roles.ts";

/** An item below the full three points, in the expert's eyes. */
export type NeedGap = {
  readonly item: number;
  /** One of the first ten to fix. */
  readonly priority: boolean;
  /** Points missing to three. */
  readonly missing: number;
  readonly menuLine: string;
};

/** A measure the expert recommends, by the line that would carry it. */
export type NeedMeasure = { readonly measure: string; readonly menuLine: string };

export type LineNeed = {
  /** Numbers of the self-check sheet, in its order. */
  readonly items: readonly number[];
  /** Those of them that come first, with their missing points. */
  readonly priority: readonly NeedGap[];
  readonly measures: number;
  readonly missing: number;
  /** How many items of the self-check sheet point to the line at all. */
  readonly sheetItems: number;
  /** Missing points, those of priority items twice, and one for each measure. */
  readonly weight: number;
};

type Assessed = {
  readonly gaps: readonly NeedGap[];
  readonly measures: readonly NeedMeasure[];
  /** Items of the self-check sheet by the line they point to. */
  readonly sheet: ReadonlyMap<string, number>;
};

/** What speaks for a line; alternatives share it, for each of them would close the same gaps. */
export function needOf(line: string, { gaps, measures, sheet }: Assessed, edition: Edition): LineNeed {
  const shared = alternativesOf(edition, line);
  const own = gaps.filter((gap) => gap.missing > 0 && shared.includes(gap.menuLine));
  const carried = measures.filter((one) => shared.includes(one.menuLine)).length;
  const points = own.reduce((sum, gap) => sum + gap.missing * (gap.priority ? 2 : 1), 0);
  return {
    items: own.map(({ item }) => item).toSorted((a, b) => a - b),
    priority: own.filter(({ priority }) => priority),
    measures: carried,
    missing: own.reduce((sum, gap) => sum + gap.missing, 0),
    sheetItems: shared.reduce((sum, id) => sum + (sheet.get(id) ?? 0), 0),
    weight: points + carried,
  };
}

/** From this weight on a line is proposed although nobody wished for it. */
const heavy = 6;

/**
 * Enough to propose what was not wished: a first item hardly begun, many gaps, or all that the line is for hardly begun
 * (two of three points missing on the whole).
 */
export function isStrong({ priority, weight, missing, sheetItems }: LineNeed): boolean {
  if (weight >= heavy || priority.some((gap) => gap.missing >= 2)) return true;
  return sheetItems > 0 && missing >= 2 * sheetItems;
}

/** Whether a group of people lags: at least a third of the items by which one sees it are gaps. */
export function lags(items: readonly number[], gaps: readonly NeedGap[]): boolean {
  const open = items.filter((item) => gaps.some((gap) => gap.item === item && gap.missing > 0));
  return open.length > 0 && open.length * 3 >= items.length;
}
