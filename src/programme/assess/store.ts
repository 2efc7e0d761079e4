// The SQL of assessing: what was begun, scored, recommended, summed up and given. Texts come and go encrypted.
import { asc, desc, eq } from "drizzle-orm";
import type { Transaction } from "#platform/database/database.ts";
import {
  assessmentClosings,
  assessmentMeasures,
  assessments,
  assessmentScores,
  assessmentSummaries,
} from "./schema.ts";

export type Assessment = typeof assessments.$inferSelect;
export type Score = typeof assessmentScores.$inferSelect;
export type MeasureDecision = typeof assessmentMeasures.$inferSelect;
export type Summary = typeof assessmentSummaries.$inferSelect;
export type Closing = typeof assessmentClosings.$inferSelect;

/** Undefined when it is not begun or the reader may not see it. */
export async function findAssessment(tx: Transaction, handInId: string): Promise<Assessment | undefined> {
  const rows = await tx.select().from(assessments).where(eq(assessments.handInId, handInId));
  return rows[0];
}

/** False when this hand-in is being assessed already. */
export async function addAssessment(tx: Transaction, assessment: Assessment): Promise<boolean> {
  const { rowCount } = await tx.insert(assessments).values(assessment).onConflictDoNothing();
  return rowCount === 1;
}

/** The newest version of each item that was ever scored, in the order of the sheet. */
export function listScores(tx: Transaction, caseId: string): Promise<Score[]> {
  return tx
    .selectDistinctOn([assessmentScores.item])
    .from(assessmentScores)
    .where(eq(assessmentScores.caseId, caseId))
    .orderBy(asc(assessmentScores.item), desc(assessmentScores.version));
}

export async function addScores(tx: Transaction, scores: readonly Score[]): Promise<void> {
  if (scores.length > 0) await tx.insert(assessmentScores).values([...scores]);
}

/** The newest version of each measure that was ever decided on. */
export function listMeasureDecisions(tx: Transaction, caseId: string): Promise<MeasureDecision[]> {
  return tx
    .selectDistinctOn([assessmentMeasures.measure])
    .from(assessmentMeasures)
    .where(eq(assessmentMeasures.caseId, caseId))
    .orderBy(asc(assessmentMeasures.measure), desc(assessmentMeasures.version));
}

export async function addMeasureDecisions(
  tx: Transaction,
  decisions: readonly MeasureDecision[],
): Promise<void> {
  if (decisions.length > 0) await tx.insert(assessmentMeasures).values([...decisions]);
}

export async function findSummary(tx: Transaction, caseId: string): Promise<Summary | undefined> {
  const rows = await tx
    .select()
    .from(assessmentSummaries)
    .where(eq(assessmentSummaries.caseId, caseId))
    .orderBy(desc(assessmentSummaries.version))
    .limit(1);
  return rows[0];
}

export async function addSummary(tx: Transaction, summary: Summary): Promise<void> {
  await tx.insert(assessmentSummaries).values(summary);
}

/** Undefined until the assessment is given, and for those who may not see it. */
export async function findClosing(tx: Transaction, caseId: string): Promise<Closing | undefined> {
  const rows = await tx.select().from(assessmentClosings).where(eq(assessmentClosings.caseId, caseId));
  return rows[0];
}

export async function addClosing(tx: Transaction, closing: Closing): Promise<void> {
  await tx.insert(assessmentClosings).values(closing);
}
