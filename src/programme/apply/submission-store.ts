// The SQL of handing in: uploaded scans with what was found on their pages, and submissions.
import { eq, inArray } from "drizzle-orm";
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

export async function findSubmission(tx: Transaction, caseId: string): Promise<Submission | undefined> {
  const rows = await tx.select().from(submissions).where(eq(submissions.caseId, caseId));
  return rows[0];
}

export async function listSubmissionsOf(tx: Transaction, caseIds: readonly string[]): Promise<Submission[]> {
  if (caseIds.length === 0) return [];
  return tx
    .select()
    .from(submissions)
    .where(inArray(submissions.caseId, [...caseIds]));
}
