// The SQL of decisions: notices that went out, the record of each decision, withdrawals, and who waits for a place.
import { and, asc, count, desc, eq, inArray, lt, sql } from "drizzle-orm";
import { placeOfferAnswers, placeOffers } from "#case/places/schema.ts";
import { caseStandings } from "#case/schema.ts";
import type { Transaction } from "#platform/database/database.ts";
import type { InWaiting } from "./rules.ts";
import { admissions, declines, deferrals, notices, withdrawals } from "./schema.ts";

export type Notice = typeof notices.$inferSelect;
export type Admission = typeof admissions.$inferSelect;
export type Deferral = typeof deferrals.$inferSelect;
export type Decline = typeof declines.$inferSelect;
export type Withdrawal = typeof withdrawals.$inferSelect;

export async function addNotice(tx: Transaction, notice: Notice): Promise<void> {
  await tx.insert(notices).values(notice);
}

/** Newest first. */
export function listNotices(tx: Transaction, caseId: string): Promise<Notice[]> {
  return tx
    .select()
    .from(notices)
    .where(eq(notices.caseId, caseId))
    .orderBy(desc(notices.sentAt), desc(notices.id));
}

/** Undefined when there is none or the actor may not see it. */
export async function findNotice(tx: Transaction, noticeId: string): Promise<Notice | undefined> {
  const rows = await tx.select().from(notices).where(eq(notices.id, noticeId));
  return rows[0];
}

export async function addAdmission(tx: Transaction, admission: Admission): Promise<void> {
  await tx.insert(admissions).values(admission);
}

export async function addDeferral(tx: Transaction, deferral: Deferral): Promise<void> {
  await tx.insert(deferrals).values(deferral);
}

export async function addDecline(tx: Transaction, decline: Decline): Promise<void> {
  await tx.insert(declines).values(decline);
}

export async function findAdmission(tx: Transaction, caseId: string): Promise<Admission | undefined> {
  const rows = await tx.select().from(admissions).where(eq(admissions.caseId, caseId));
  return rows[0];
}

export async function findDecline(tx: Transaction, caseId: string): Promise<Decline | undefined> {
  const rows = await tx.select().from(declines).where(eq(declines.caseId, caseId));
  return rows[0];
}

export async function addWithdrawal(tx: Transaction, withdrawal: Withdrawal): Promise<void> {
  await tx.insert(withdrawals).values(withdrawal);
}

export async function findWithdrawal(tx: Transaction, caseId: string): Promise<Withdrawal | undefined> {
  const rows = await tx.select().from(withdrawals).where(eq(withdrawals.caseId, caseId));
  return rows[0];
}

/** Everybody on an edition's waiting list, in the order of arrival. */
export async function listWaiting(tx: Transaction, editionId: string): Promise<InWaiting[]> {
  const { caseId, country, arrival } = caseStandings;
  const rows = await tx
    .select({ caseId, country, arrival })
    .from(caseStandings)
    .where(and(eq(caseStandings.editionId, editionId), eq(caseStandings.stage, "waiting-list")))
    .orderBy(asc(arrival));
  const caseIds = rows.map((row) => row.caseId);
  const passed = await countPassedOver(tx, caseIds);
  return rows.map((row) => ({
    caseId: row.caseId,
    country: row.country,
    arrival: row.arrival ?? 0,
    passedOver: passed.get(row.caseId) ?? 0,
  }));
}

async function countPassedOver(tx: Transaction, caseIds: readonly string[]): Promise<Map<string, number>> {
  if (caseIds.length === 0) return new Map();
  const lapsed = await tx
    .select({ caseId: placeOffers.caseId, times: count() })
    .from(placeOffers)
    .innerJoin(placeOfferAnswers, eq(placeOfferAnswers.offerId, placeOffers.id))
    .where(and(inArray(placeOffers.caseId, [...caseIds]), eq(placeOfferAnswers.answer, "lapsed")))
    .groupBy(placeOffers.caseId);
  const deferred = await tx
    .select({ caseId: deferrals.caseId, times: count() })
    .from(deferrals)
    .where(inArray(deferrals.caseId, [...caseIds]))
    .groupBy(deferrals.caseId);
  const times = new Map<string, number>();
  for (const one of [...lapsed, ...deferred]) times.set(one.caseId, (times.get(one.caseId) ?? 0) + one.times);
  return times;
}

/** Offers that nobody answered by their day (ISO, in the programme's home). */
export function listLapsedOffers(
  tx: Transaction,
  today: string,
): Promise<{ offerId: string; caseId: string }[]> {
  return tx
    .select({ offerId: placeOffers.id, caseId: placeOffers.caseId })
    .from(placeOffers)
    .where(
      and(
        lt(placeOffers.replyByOn, today),
        sql`not exists (select 1 from ${placeOfferAnswers} where ${placeOfferAnswers.offerId} = ${placeOffers.id})`,
      ),
    )
    .orderBy(asc(placeOffers.offeredAt));
}

export async function findOffer(tx: Transaction, offerId: string) {
  const rows = await tx.select().from(placeOffers).where(eq(placeOffers.id, offerId));
  return rows[0];
}
