// The SQL of the daily digest: what was told so far, and what happened since, under the reader's own rights.
import { and, asc, desc, eq, gte, inArray, lt, ne } from "drizzle-orm";
import type { Transaction } from "#platform/database/database.ts";
import { caseStandings } from "../schema.ts";
import type { CaseStanding } from "../store.ts";
import type { Span } from "./rules.ts";
import { digests } from "./schema.ts";

/** Until when this person has been told; undefined before the first digest. */
export async function findToldUntil(tx: Transaction, userId: string): Promise<Date | undefined> {
  const rows = await tx
    .select({ through: digests.through })
    .from(digests)
    .where(eq(digests.userId, userId))
    .orderBy(desc(digests.through))
    .limit(1);
  return rows[0]?.through;
}

/** False when this digest has been recorded already. */
export async function addDigest(tx: Transaction, digest: typeof digests.$inferSelect): Promise<boolean> {
  const { rowCount } = await tx.insert(digests).values(digest).onConflictDoNothing();
  return rowCount === 1;
}

/** The cases whose newest move lies in the span, oldest move first. */
export function listMoved(
  tx: Transaction,
  { from, until }: Span,
  only: { readonly companyIds?: readonly string[] } = {},
): Promise<CaseStanding[]> {
  const { companyIds } = only;
  return tx
    .select()
    .from(caseStandings)
    .where(
      and(
        companyIds === undefined ? undefined : inArray(caseStandings.companyId, [...companyIds]),
        gte(caseStandings.since, from),
        lt(caseStandings.since, until),
        ne(caseStandings.stage, "draft"),
      ),
    )
    .orderBy(asc(caseStandings.since));
}
