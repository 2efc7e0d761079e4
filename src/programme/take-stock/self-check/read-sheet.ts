// What stands on a sheet, read with its texts under the reader's own rights.
import { readSelfCheck, type SelfCheck } from "#content/self-check.ts";
import { findCase } from "#case/store.ts";
import type { Transaction } from "#platform/database/database.ts";
import type { CompanyTexts, TextsOfCompany } from "#platform/files/company-texts.ts";
import { type SheetView, sheetViews } from "../handed-in.ts";
import { type Standing, standingOf } from "./rules.ts";
import { hasAnswers, listAnswers, listChosen, type Sheet } from "./store.ts";

export async function readStanding(
  tx: Transaction,
  texts: TextsOfCompany,
  sheet: Pick<Sheet, "caseId" | "view">,
): Promise<Map<number, Standing>> {
  const records = await listAnswers(tx, texts, sheet);
  const beside = records.filter(({ aside, invitationId }) => aside || invitationId !== null);
  const chosen = await listChosen(
    tx,
    beside.map(({ id }) => id),
  );
  return standingOf(records, chosen);
}

export type BothViews = Readonly<Record<SheetView, ReadonlyMap<number, Standing>>>;

/** Both views of a case; undefined where the actor sees no such case, empty where they may read no answers. */
export async function readViews(
  tx: Transaction,
  texts: CompanyTexts,
  caseId: string,
): Promise<BothViews | undefined> {
  const supportCase = await findCase(tx, caseId);
  if (!supportCase) return undefined;
  // A company that has written nothing encrypted yet has no key.
  const own = (await hasAnswers(tx, caseId)) ? await texts.of(tx, supportCase.companyId) : undefined;
  const of = (view: SheetView) =>
    own ? readStanding(tx, own, { caseId, view }) : new Map<number, Standing>();
  const [site, headquarters] = [await of(sheetViews[0]), await of(sheetViews[1])];
  return { site, headquarters };
}

/** Ids of the scale's answers that ask for a reason. */
export function reasonedAnswers({ scale }: SelfCheck = readSelfCheck()): ReadonlySet<string> {
  return new Set(scale.filter(({ needsReason }) => needsReason).map(({ id }) => id));
}

/** Points an answer gives in a comparison; "I do not know" gives none. */
export function pointsOfAnswer(answer: string): number | null {
  if (answer === "unknown") return null;
  return readSelfCheck().scale.find(({ id }) => id === answer)?.points ?? null;
}
