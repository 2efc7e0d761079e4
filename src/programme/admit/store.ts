// The office's own records on an application: notes, what it saw on pages, and who looks at the moment.
import { and, asc, eq, gt, ne, sql } from "drizzle-orm";
import type { Transaction } from "#platform/database/database.ts";
import { examinationNotes, pageVerdicts, presences } from "./schema.ts";

export type ExaminationNote = typeof examinationNotes.$inferSelect;
export type PageVerdict = typeof pageVerdicts.$inferSelect;
export type Presence = typeof presences.$inferSelect;

export async function addNote(tx: Transaction, note: ExaminationNote): Promise<void> {
  await tx.insert(examinationNotes).values(note);
}

/** Oldest first, as they were written one after the other. */
export function listNotes(tx: Transaction, caseId: string): Promise<ExaminationNote[]> {
  return tx
    .select()
    .from(examinationNotes)
    .where(eq(examinationNotes.caseId, caseId))
    .orderBy(asc(examinationNotes.notedAt), asc(examinationNotes.id));
}

export async function addPageVerdict(tx: Transaction, verdict: PageVerdict): Promise<void> {
  await tx.insert(pageVerdicts).values(verdict);
}

/** Oldest first: the newest of a page counts. */
export function listPageVerdicts(tx: Transaction, scanId: string): Promise<PageVerdict[]> {
  return tx
    .select()
    .from(pageVerdicts)
    .where(eq(pageVerdicts.scanId, scanId))
    .orderBy(asc(pageVerdicts.judgedAt), asc(pageVerdicts.id));
}

type Touch = { readonly caseId: string; readonly personId: string; readonly at: Date };

/** Somebody looks now. After a pause of longer than `lastsMs` a new look begins. */
export async function touchPresence(tx: Transaction, touch: Touch, lastsMs: number): Promise<void> {
  const { caseId, personId, at } = touch;
  const still = sql`${presences.seenAt} > ${new Date(at.getTime() - lastsMs).toISOString()}::timestamptz`;
  await tx
    .insert(presences)
    .values({ caseId, personId, since: at, seenAt: at })
    .onConflictDoUpdate({
      target: [presences.caseId, presences.personId],
      set: {
        since: sql`case when ${still} then ${presences.since} else excluded.since end`,
        seenAt: sql`greatest(${presences.seenAt}, excluded.seen_at)`,
      },
    });
}

/** Everybody else who was seen here after the moment. */
export function listOthersPresent(
  tx: Transaction,
  { caseId, personId, after }: { caseId: string; personId: string; after: Date },
): Promise<Presence[]> {
  return tx
    .select()
    .from(presences)
    .where(and(eq(presences.caseId, caseId), ne(presences.personId, personId), gt(presences.seenAt, after)))
    .orderBy(asc(presences.since));
}
