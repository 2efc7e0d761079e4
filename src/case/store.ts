// The support case's SQL: finding one, where it stands, and its history.
import { and, desc, eq, sql } from "drizzle-orm";
import { type Actor, actorId, actorWord } from "#platform/database/actor.ts";
import type { Transaction } from "#platform/database/database.ts";
import { chainStart, type EventDetail, hashEntry } from "#platform/history/chain.ts";
import type { EventKind } from "./event-kinds.ts";
import { caseEvents, caseStandings, supportCases } from "./schema.ts";

export type SupportCase = typeof supportCases.$inferSelect;
export type CaseStanding = typeof caseStandings.$inferSelect;
export type CaseEvent = typeof caseEvents.$inferSelect;

/** Undefined when there is no such case or the actor may not see it: the two cannot be told apart. */
export async function findCase(tx: Transaction, caseId: string): Promise<SupportCase | undefined> {
  const rows = await tx.select().from(supportCases).where(eq(supportCases.id, caseId));
  return rows[0];
}

export function listCasesOfCompany(tx: Transaction, companyId: string): Promise<SupportCase[]> {
  return tx
    .select()
    .from(supportCases)
    .where(eq(supportCases.companyId, companyId))
    .orderBy(desc(supportCases.openedAt));
}

/** The company's cases in one country of one edition, newest first. */
export function listCasesIn(
  tx: Transaction,
  where: { companyId: string; editionId: string; country: string },
): Promise<SupportCase[]> {
  const { companyId, editionId, country } = where;
  return tx
    .select()
    .from(supportCases)
    .where(
      and(
        eq(supportCases.companyId, companyId),
        eq(supportCases.editionId, editionId),
        eq(supportCases.country, country),
      ),
    )
    .orderBy(desc(supportCases.openedAt));
}

export async function addCase(
  tx: Transaction,
  supportCase: SupportCase,
  standing: typeof caseStandings.$inferInsert,
): Promise<void> {
  await tx.insert(supportCases).values(supportCase);
  await tx.insert(caseStandings).values(standing);
}

/** Undefined when there is no such case or the actor may not see it. */
export async function findStanding(tx: Transaction, caseId: string): Promise<CaseStanding | undefined> {
  const rows = await tx.select().from(caseStandings).where(eq(caseStandings.caseId, caseId));
  return rows[0];
}

export async function changeStanding(
  tx: Transaction,
  caseId: string,
  standing: Partial<Omit<CaseStanding, "caseId" | "companyId" | "editionId" | "country">>,
): Promise<void> {
  const changed = await tx
    .update(caseStandings)
    .set(standing)
    .where(eq(caseStandings.caseId, caseId))
    .returning({ caseId: caseStandings.caseId });
  if (changed.length !== 1) throw new Error("the standing of a case could not be changed");
}

/** Until the transaction ends, nobody else moves this case or writes into its history. */
export async function lockCase(tx: Transaction, caseId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${caseId}, 7))`);
}

/** Until the transaction ends, nobody else begins a case of this company in this country and edition. */
export async function lockOpening(
  tx: Transaction,
  { companyId, editionId, country }: Pick<SupportCase, "companyId" | "editionId" | "country">,
): Promise<void> {
  const opening = [companyId, editionId, country].join("/");
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${opening}, 8))`);
}

export type NewEvent = { caseId: string; kind: EventKind; at: Date; actor: Actor; detail?: EventDetail };

/**
 * Writes what happened into the case's hash chain, in the caller's own transaction.
 * The chain's newest entry is found under a lock of the case, so that two writers never fork it.
 */
export async function recordEvent(tx: Transaction, event: NewEvent): Promise<void> {
  const { caseId, kind, at, actor, detail = {} } = event;
  await lockCase(tx, caseId);
  const newest = await tx
    .select({ number: caseEvents.number, hash: caseEvents.hash })
    .from(caseEvents)
    .where(eq(caseEvents.caseId, caseId))
    .orderBy(desc(caseEvents.number))
    .limit(1);
  const entry = {
    chain: caseId,
    number: (newest[0]?.number ?? 0) + 1,
    kind,
    at,
    actor: actorId(actor),
    actorRole: actorWord(actor),
    detail,
    previousHash: newest[0]?.hash ?? chainStart,
  };
  const { chain: _, ...columns } = entry;
  await tx.insert(caseEvents).values({ caseId, ...columns, hash: hashEntry(entry) });
}

export function listEvents(tx: Transaction, caseId: string): Promise<CaseEvent[]> {
  return tx.select().from(caseEvents).where(eq(caseEvents.caseId, caseId)).orderBy(caseEvents.number);
}
