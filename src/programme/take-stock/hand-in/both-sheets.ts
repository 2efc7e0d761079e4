// Both sheets as the rule of handing in looks at them, read under the company's own rights.
import { readInventoryColumns } from "#content/inventory-columns.ts";
import { readSelfCheck } from "#content/self-check.ts";
import type { Transaction } from "#platform/database/database.ts";
import type { CompanyTexts } from "#platform/files/company-texts.ts";
import { sheetViews } from "../handed-in.ts";
import { readViews, reasonedAnswers } from "../self-check/read-sheet.ts";
import type { BothSheets, CheckedView } from "./rules.ts";
import { readStockState } from "./store.ts";

export type SheetsRead = BothSheets & {
  /** The newest change of the inventory. */
  readonly change: number;
};

/** Undefined where the actor sees no such case. */
export async function readBothSheets(
  tx: Transaction,
  texts: CompanyTexts,
  caseId: string,
): Promise<SheetsRead | undefined> {
  const views = await readViews(tx, texts, caseId);
  if (!views) return undefined;
  const minimum = readInventoryColumns().flatMap((column) => (column.minimum ? [column.id] : []));
  const { rows, lackingRows, lastChange: change } = await readStockState(tx, caseId, minimum);
  const checked = sheetViews.map((view): CheckedView => {
    const standing = views[view];
    return {
      view,
      compulsory: view === "site",
      items: readSelfCheck().items.map(({ number }) => {
        const record = standing.get(number)?.record;
        return { item: number, answer: record?.answer ?? "", reason: record?.reason ?? "" };
      }),
      undecided: [...standing.values()].filter(({ asides }) => asides.length > 0).map(({ item }) => item),
    };
  });
  return { rows, lackingRows, change, views: checked, reasoned: reasonedAnswers() };
}
