// What chapters and the operator's check may know of cases: where they stand, and their ids.
import { asc, desc, inArray } from "drizzle-orm";
import type { Transaction } from "#platform/database/database.ts";
import { caseStandings, supportCases } from "./schema.ts";
import type { CaseStanding } from "./store.ts";

/** Every case the reader may see, oldest first. */
export async function listCaseIds(tx: Transaction): Promise<string[]> {
  const rows = await tx
    .select({ id: supportCases.id })
    .from(supportCases)
    .orderBy(asc(supportCases.openedAt), asc(supportCases.id));
  return rows.map(({ id }) => id);
}

/** Where these cases stand, as far as the reader may see them. */
export async function listStandingsOf(tx: Transaction, caseIds: readonly string[]): Promise<CaseStanding[]> {
  if (caseIds.length === 0) return [];
  return tx
    .select()
    .from(caseStandings)
    .where(inArray(caseStandings.caseId, [...caseIds]));
}

/** The cases of which the acting expert is the expert today, the newest change first. Nothing for a stranger. */
export function listMyCases(tx: Transaction): Promise<CaseStanding[]> {
  return tx.select().from(caseStandings).orderBy(desc(caseStandings.since));
}
