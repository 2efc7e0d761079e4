// The SQL of handing in: uploaded scans with what was found on their pages, and submissions.
import { desc, eq, inArray, sql } from "drizzle-orm";
import type { Transaction } from "#platform/database/database.ts";
import { scanPages, scans, submissions } from "./schema.ts";

export type Submission = typeof submissions.$inferSelect;
export type Scan = typeof scans.$inferSelect;
export type ScanPage = typeof scanPages.$inferSelect;

export async function addScan(tx: Transaction, scan: Scan, pages: readonly ScanPage[]): Promise<void> {
  await tx.insert(scans).values(scan);
  await tx.insert(scanPages).values([...pages]);
}

export async function findScan(
  tx: Transaction,
  scanId: string,
): Promise<(Scan & { pages: ScanPage[] }) | undefined> {
  const found = await tx.select().from(scans).where(eq(scans.id, scanId));
  if (!found[0]) return undefined;
  const pages = await tx
    .select()
    .from(scanPages)
    .where(eq(scanPages.scanId, scanId))
    .orderBy(scanPages.position);
  return { ...found[0], pages };
}

export async function addSubmission(tx: Transaction, submission: Submission): Promise<void> {
  await tx.insert(submissions).values(submission);
}

/** Of an application and its corrections. */
export const isNewest = sql`not exists (select 1 from himori.application_submissions later where later.case_id = ${submissions.caseId} and later.number > ${submissions.number})`;

/** The newest submission of the case: it counts. */
export async function findSubmission(tx: Transaction, caseId: string): Promise<Submission | undefined> {
  const [newest] = await listSubmissions(tx, caseId);
  return newest;
}

/** The application and its corrections, newest first. Each keeps its own answers and its own copy. */
export function listSubmissions(tx: Transaction, caseId: string): Promise<Submission[]> {
  return tx
    .select()
    .from(submissions)
    .where(eq(submissions.caseId, caseId))
    .orderBy(desc(submissions.number));
}

/** The newest submission of each of these cases. */
export async function listSubmissionsOf(tx: Transaction, caseIds: readonly string[]): Promise<Submission[]> {
  if (caseIds.length === 0) return [];
  return tx
    .selectDistinctOn([submissions.caseId])
    .from(submissions)
    .where(inArray(submissions.caseId, [...caseIds]))
    .orderBy(submissions.caseId, desc(submissions.number));
}
