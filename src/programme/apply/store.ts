// The draft's SQL: starting it, its answers, saving changes, what was set aside.
import { and, desc, eq, inArray, lt, notExists, sql } from "drizzle-orm";
import { supportCases } from "#case/schema.ts";
import type { Transaction } from "#platform/database/database.ts";
import type { Answers } from "./answers.ts";
import { applicationChanges, applicationDrafts, setAsideChoices, setAsideTexts } from "./schema.ts";

export type Draft = typeof applicationDrafts.$inferSelect;
export type SetAsideText = typeof setAsideTexts.$inferSelect;

export async function addDraft(tx: Transaction, draft: Draft): Promise<void> {
  await tx.insert(applicationDrafts).values(draft);
}

export async function findDraft(tx: Transaction, caseId: string): Promise<Draft | undefined> {
  const rows = await tx.select().from(applicationDrafts).where(eq(applicationDrafts.caseId, caseId));
  return rows[0];
}

/** The draft with its row locked until the transaction ends: saves of one draft follow one another. */
export async function lockDraft(tx: Transaction, caseId: string): Promise<Draft | undefined> {
  const rows = await tx
    .select()
    .from(applicationDrafts)
    .where(eq(applicationDrafts.caseId, caseId))
    .for("update");
  return rows[0];
}

/** The newest text of every field, or those that stood at a given version. */
export async function readAnswers(tx: Transaction, draftId: string, version?: number): Promise<Answers> {
  const upTo = version === undefined ? undefined : lt(applicationChanges.version, version + 1);
  const rows = await tx
    .selectDistinctOn([applicationChanges.field], {
      field: applicationChanges.field,
      value: applicationChanges.value,
    })
    .from(applicationChanges)
    .where(and(eq(applicationChanges.draftId, draftId), upTo))
    .orderBy(applicationChanges.field, desc(applicationChanges.version));
  return Object.fromEntries(rows.map(({ field, value }) => [field, value]));
}

export type Typing = { readonly draftId: string; readonly at: Date; readonly by: string };

/** Writes the changed fields as the draft's next version and returns that version. */
export async function addChanges(
  tx: Transaction,
  typing: Typing & { version: number },
  changes: readonly { field: string; value: string }[],
): Promise<number> {
  const version = typing.version + 1;
  await tx.insert(applicationChanges).values(
    changes.map((change) => ({
      ...change,
      draftId: typing.draftId,
      version,
      changedAt: typing.at,
      changedBy: typing.by,
    })),
  );
  await tx.update(applicationDrafts).set({ version }).where(eq(applicationDrafts.id, typing.draftId));
  return version;
}

export async function addSetAside(
  tx: Transaction,
  typing: Typing & { baseVersion: number },
  texts: readonly { id: string; field: string; value: string }[],
): Promise<void> {
  const { draftId, at, by, baseVersion } = typing;
  await tx
    .insert(setAsideTexts)
    .values(texts.map((text) => ({ ...text, draftId, baseVersion, setAsideAt: at, setAsideBy: by })));
}

/** Texts set aside and not chosen about yet, newest first. */
export function listSetAside(tx: Transaction, draftId: string): Promise<SetAsideText[]> {
  const choice = tx
    .select({ one: sql`1` })
    .from(setAsideChoices)
    .where(eq(setAsideChoices.setAsideId, setAsideTexts.id));
  return tx
    .select()
    .from(setAsideTexts)
    .where(and(eq(setAsideTexts.draftId, draftId), notExists(choice)))
    .orderBy(desc(setAsideTexts.setAsideAt));
}

export type SetAsideChoice = typeof setAsideChoices.$inferInsert;

export async function addSetAsideChoices(tx: Transaction, choices: readonly SetAsideChoice[]): Promise<void> {
  await tx
    .insert(setAsideChoices)
    .values([...choices])
    .onConflictDoNothing();
}

/** The answers of the company's draft worked on last, other than this one: its own particulars come from there. */
export async function readNewestAnswersOf(
  tx: Transaction,
  companyId: string,
  butNot: string,
): Promise<Answers> {
  const rows = await tx
    .select({ id: applicationDrafts.id })
    .from(applicationDrafts)
    .innerJoin(supportCases, eq(supportCases.id, applicationDrafts.caseId))
    .where(and(eq(supportCases.companyId, companyId), sql`${applicationDrafts.id} <> ${butNot}`))
    .orderBy(desc(applicationDrafts.startedAt))
    .limit(1);
  return rows[0] ? readAnswers(tx, rows[0].id) : {};
}

export async function listDraftsOf(tx: Transaction, caseIds: readonly string[]): Promise<Draft[]> {
  if (caseIds.length === 0) return [];
  return tx
    .select()
    .from(applicationDrafts)
    .where(inArray(applicationDrafts.caseId, [...caseIds]));
}
