// The SQL of the self-check: answers, choices between them, and counts of what is answered.
import { and, asc, eq, inArray, sql, type SQL } from "drizzle-orm";
import type { Transaction } from "#platform/database/database.ts";
import type { TextsOfCompany } from "#platform/files/company-texts.ts";
import type { SheetView } from "../handed-in.ts";
import type { AnswerRecord, ItemAnswer } from "./rules.ts";
import { checkAnswers, checkAsideChoices } from "./schema.ts";
import { openTexts, sealTexts } from "./sheet-texts.ts";

export type Sheet = { readonly caseId: string; readonly companyId: string; readonly view: SheetView };

export type NewAnswer = ItemAnswer & {
  readonly id: string;
  readonly item: number;
  readonly aside: boolean;
  readonly invitationId: string | null;
};

/** Records in the order of writing, as far as the actor may see them. */
export function listAnswers(
  tx: Transaction,
  texts: TextsOfCompany,
  { caseId, view }: Pick<Sheet, "caseId" | "view">,
): Promise<AnswerRecord[]> {
  return select(tx, texts, and(eq(checkAnswers.caseId, caseId), eq(checkAnswers.view, view)));
}

/** Whether the actor may read any answer of the case. */
export async function hasAnswers(tx: Transaction, caseId: string): Promise<boolean> {
  const rows = await tx
    .select({ id: checkAnswers.id })
    .from(checkAnswers)
    .where(eq(checkAnswers.caseId, caseId))
    .limit(1);
  return rows.length > 0;
}

/** What came by one link, in the order of writing. */
export function listAnswersOfLink(
  tx: Transaction,
  texts: TextsOfCompany,
  invitationId: string,
): Promise<AnswerRecord[]> {
  return select(tx, texts, eq(checkAnswers.invitationId, invitationId));
}

async function select(
  tx: Transaction,
  texts: TextsOfCompany,
  which: SQL | undefined,
): Promise<AnswerRecord[]> {
  const rows = await tx.select().from(checkAnswers).where(which).orderBy(asc(checkAnswers.change));
  return rows.map(({ id, item, answer, aside, invitationId, encryptedTexts, answeredAt, answeredBy }) => ({
    id,
    item,
    answer,
    aside,
    invitationId,
    ...openTexts(texts, id, encryptedTexts),
    at: answeredAt,
    by: answeredBy,
  }));
}

type Writing = {
  readonly sheet: Sheet;
  readonly texts: TextsOfCompany;
  readonly at: Date;
  readonly by: string;
};

/** Adds what was saved together; the caller holds the lock of the case. */
export async function addAnswers(
  tx: Transaction,
  { sheet, texts, at, by }: Writing,
  answers: readonly NewAnswer[],
): Promise<void> {
  if (answers.length === 0) return;
  const rows = answers.map(({ id, item, answer, aside, invitationId, ...written }) => ({
    ...sheet,
    id,
    item,
    answer,
    aside,
    invitationId,
    encryptedTexts: sealTexts(texts, id, written),
    answeredAt: at,
    answeredBy: by,
  }));
  await tx.insert(checkAnswers).values(rows);
}

export async function listChosen(tx: Transaction, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx
    .select({ id: checkAsideChoices.answerId })
    .from(checkAsideChoices)
    .where(inArray(checkAsideChoices.answerId, [...ids]));
  return new Set(rows.map(({ id }) => id));
}

/** Of two choices at once the first counts. */
export async function addChoices(
  tx: Transaction,
  answerIds: readonly string[],
  choice: Omit<typeof checkAsideChoices.$inferInsert, "answerId">,
): Promise<void> {
  const rows = answerIds.map((answerId) => ({ answerId, ...choice }));
  if (rows.length > 0) await tx.insert(checkAsideChoices).values(rows).onConflictDoNothing();
}

/** How many items each view has answered, for whoever sees the case: figures, never an answer. */
export async function countAnswered(tx: Transaction, caseId: string): Promise<Record<SheetView, number>> {
  const { rows } = await tx.execute<{ view: string; answered: number }>(
    sql`select view, answered from himori.check_counts(${caseId})`,
  );
  const of = (view: SheetView) => rows.find((row) => row.view === view)?.answered ?? 0;
  return { site: of("site"), headquarters: of("headquarters") };
}
