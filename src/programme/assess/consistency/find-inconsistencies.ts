// Runs every consistency check over both sheets as they were handed in. Pure.
import type { HandedIn, SheetAnswer } from "#programme/take-stock/queries.ts";
import type { Inconsistency } from "../result.ts";
import { answersAlone } from "./answers-alone.ts";
import { answersAndRows } from "./answers-and-rows.ts";
import { informationOfOthers } from "./information-of-others.ts";
import { levelsAndAccess } from "./levels-and-access.ts";
import { reasonsAndDates } from "./reasons-and-dates.ts";
import type { Checks, Sheets } from "./sheets.ts";
import { wholeList } from "./whole-list.ts";

/** By the id under which content/assess/consistency.yaml tells title and reason. */
export const checks: Checks = {
  ...levelsAndAccess,
  ...reasonsAndDates,
  ...informationOfOthers,
  ...wholeList,
  ...answersAndRows,
  ...answersAlone,
};

type Known = {
  readonly sheets: Pick<HandedIn, "items" | "answers">;
  /** ISO date of the hand-in. */
  readonly day: string;
  readonly priority: ReadonlySet<number>;
  /** The checks to run, in the order in which findings are listed. */
  readonly ids: readonly string[];
};

/** What does not fit, in the order of the ids; a check that the program does not know finds nothing. */
export function findInconsistencies({ sheets, day, priority, ids }: Known): Inconsistency[] {
  const { items: rows, answers } = sheets;
  const shown: Sheets = {
    rows,
    day,
    priority,
    site: byItem(answers.site),
    headquarters: byItem(answers.headquarters),
  };
  return ids.flatMap((check) => {
    const finding = checks[check]?.(shown);
    return finding ? [{ check, ...finding }] : [];
  });
}

const byItem = (answers: readonly SheetAnswer[]) => new Map(answers.map((answer) => [answer.item, answer]));
