// Answers of the self-check that do not fit each other, and the two views of the same sheet.
import type { SheetAnswer } from "#programme/take-stock/queries.ts";
import { answersApart, type Checks, itemsFound, type Sheets, siteSays } from "./sheets.ts";

const priorityItems = ({ site, priority }: Sheets): SheetAnswer[] =>
  [...site.values()].filter(({ item }) => priority.has(item)).toSorted((a, b) => a.item - b.item);

const numbersOf = (answers: readonly SheetAnswer[]): number[] => answers.map(({ item }) => item);

/** 0 to 3; undefined for "na", "unknown" and no answer. */
const figure = (answer: string | undefined): number | undefined =>
  ["0", "1", "2", "3"].includes(answer ?? "") ? Number(answer) : undefined;

const farApart = 2;

export const answersAlone: Checks = {
  "rule-without-person": answersApart([3, "2", "3"], [2, "0"]),
  "rule-kept-up-without-rule": (sheets) => {
    if (!siteSays(sheets, 3, "0")) return undefined;
    const keptUp = [4, 5, 6].filter((item) => siteSays(sheets, item, "2", "3"));
    return keptUp.length === 0 ? undefined : { rows: [], items: [3, ...keptUp] };
  },
  "levels-without-list": answersApart([8, "2", "3"], [7, "0"]),
  "marks-without-levels": answersApart([15, "2", "3"], [8, "0"]),
  "leavers-closed-yet-rights-open": answersApart([44, "3"], [17, "0"]),
  "logs-without-own-ids": answersApart([24, "2", "3"], [18, "0"]),
  "leaver-logs-without-logs": answersApart([43, "3"], [24, "0"]),
  "work-rules-without-procedure": answersApart([36, "3"], [4, "0"]),
  "trained-yet-not-tested": answersApart([38, "3"], [39, "0"]),
  "everyone-signs-yet-not-temporary": answersApart([35, "3"], [40, "0"]),
  "incident-without-person": answersApart([50, "2", "3"], [2, "0"]),
  "priority-unknown": (sheets) =>
    itemsFound(numbersOf(priorityItems(sheets).filter(({ answer }) => answer === "unknown"))),
  "priority-not-applicable": (sheets) =>
    itemsFound(numbersOf(priorityItems(sheets).filter(({ answer }) => answer === "na"))),
  "views-apart": (sheets) =>
    itemsFound(
      numbersOf(
        priorityItems(sheets).filter(({ item, answer }) => {
          const [here, there] = [figure(answer), figure(sheets.headquarters.get(item)?.answer)];
          return here !== undefined && there !== undefined && Math.abs(here - there) >= farApart;
        }),
      ),
    ),
  "headquarters-sure-site-unsure": (sheets) =>
    itemsFound(
      numbersOf([...sheets.headquarters.values()])
        .filter((item) => (figure(sheets.headquarters.get(item)?.answer) ?? 0) >= 2)
        .filter((item) => siteSays(sheets, item, "unknown"))
        .toSorted((a, b) => a - b),
    ),
  "full-marks-without-evidence": (sheets) =>
    itemsFound(
      numbersOf(
        priorityItems(sheets).filter(({ answer, evidence }) => answer === "3" && evidence.trim() === ""),
      ),
    ),
};
