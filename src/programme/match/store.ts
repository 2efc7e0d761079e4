// The SQL of matching: requests with their records, what the company is shown, and how assignments change.
import { asc, desc, eq, isNull, type SQL } from "drizzle-orm";
import type { Transaction } from "#platform/database/database.ts";
import {
  agreements,
  caseOutlines,
  changeReplies,
  changeRequests,
  conflictDeclarations,
  conflictRulings,
  departures,
  expertPresentations,
  expertRequests,
  requestAnswers,
  requestEndings,
} from "./schema.ts";

type New<T extends { $inferInsert: unknown }> = T["$inferInsert"];

export type ExpertRequest = typeof expertRequests.$inferSelect;
export type Declaration = typeof conflictDeclarations.$inferSelect;
export type Ruling = typeof conflictRulings.$inferSelect;
export type Outline = typeof caseOutlines.$inferSelect;
export type RequestAnswer = typeof requestAnswers.$inferSelect;
export type RequestEnding = typeof requestEndings.$inferSelect;
export type Agreement = typeof agreements.$inferSelect;
export type Presentation = typeof expertPresentations.$inferSelect;
export type Departure = typeof departures.$inferSelect;
export type ChangeRequest = typeof changeRequests.$inferSelect;
export type ChangeReply = typeof changeReplies.$inferSelect;

/** A request with every record made of it, as far as the reader may see them. */
export type KnownRequest = {
  readonly request: ExpertRequest;
  readonly declaration: Declaration | null;
  readonly ruling: Ruling | null;
  readonly outline: Outline | null;
  readonly answer: RequestAnswer | null;
  readonly ending: RequestEnding | null;
  readonly agreement: Agreement | null;
};

function selectRequests(tx: Transaction, which: SQL | undefined): Promise<KnownRequest[]> {
  return tx
    .select({
      request: expertRequests,
      declaration: conflictDeclarations,
      ruling: conflictRulings,
      outline: caseOutlines,
      answer: requestAnswers,
      ending: requestEndings,
      agreement: agreements,
    })
    .from(expertRequests)
    .leftJoin(conflictDeclarations, eq(conflictDeclarations.requestId, expertRequests.id))
    .leftJoin(conflictRulings, eq(conflictRulings.requestId, expertRequests.id))
    .leftJoin(caseOutlines, eq(caseOutlines.requestId, expertRequests.id))
    .leftJoin(requestAnswers, eq(requestAnswers.requestId, expertRequests.id))
    .leftJoin(requestEndings, eq(requestEndings.requestId, expertRequests.id))
    .leftJoin(agreements, eq(agreements.requestId, expertRequests.id))
    .where(which)
    .orderBy(desc(expertRequests.sentAt), desc(expertRequests.id));
}

/** Undefined when there is none or the reader may not see it. */
export async function findRequest(tx: Transaction, requestId: string): Promise<KnownRequest | undefined> {
  return (await selectRequests(tx, eq(expertRequests.id, requestId)))[0];
}

/** Newest first. */
export function listRequestsOfCase(tx: Transaction, caseId: string): Promise<KnownRequest[]> {
  return selectRequests(tx, eq(expertRequests.caseId, caseId));
}

/** Newest first. */
export function listRequestsOfExpert(tx: Transaction, expertId: string): Promise<KnownRequest[]> {
  return selectRequests(tx, eq(expertRequests.expertId, expertId));
}

/** Those without an ending. */
export function listUnended(tx: Transaction): Promise<KnownRequest[]> {
  return selectRequests(tx, isNull(requestEndings.requestId));
}

export async function addRequest(tx: Transaction, request: New<typeof expertRequests>): Promise<void> {
  await tx.insert(expertRequests).values(request);
}

export async function addDeclaration(
  tx: Transaction,
  declaration: New<typeof conflictDeclarations>,
): Promise<void> {
  await tx.insert(conflictDeclarations).values(declaration);
}

export async function addRuling(tx: Transaction, ruling: New<typeof conflictRulings>): Promise<void> {
  await tx.insert(conflictRulings).values(ruling);
}

export async function addOutline(tx: Transaction, outline: New<typeof caseOutlines>): Promise<void> {
  await tx.insert(caseOutlines).values(outline);
}

export async function addAnswer(tx: Transaction, answer: New<typeof requestAnswers>): Promise<void> {
  await tx.insert(requestAnswers).values(answer);
}

export async function addRequestEnding(tx: Transaction, ending: New<typeof requestEndings>): Promise<void> {
  await tx.insert(requestEndings).values(ending);
}

export async function addPresentation(
  tx: Transaction,
  presentation: New<typeof expertPresentations>,
): Promise<void> {
  await tx.insert(expertPresentations).values(presentation);
}

export async function addAgreement(tx: Transaction, agreement: New<typeof agreements>): Promise<void> {
  await tx.insert(agreements).values(agreement);
}

export type ShownPresentation = { readonly presentation: Presentation; readonly agreement: Agreement | null };

/** Every expert the company was shown, newest first. */
export function listPresentations(tx: Transaction, caseId: string): Promise<ShownPresentation[]> {
  return tx
    .select({ presentation: expertPresentations, agreement: agreements })
    .from(expertPresentations)
    .leftJoin(agreements, eq(agreements.requestId, expertPresentations.requestId))
    .where(eq(expertPresentations.caseId, caseId))
    .orderBy(desc(expertPresentations.presentedAt), desc(expertPresentations.requestId));
}

export async function addDeparture(tx: Transaction, departure: New<typeof departures>): Promise<void> {
  await tx.insert(departures).values(departure);
}

/** Oldest first. */
export function listDepartures(tx: Transaction, caseId: string): Promise<Departure[]> {
  return tx.select().from(departures).where(eq(departures.caseId, caseId)).orderBy(asc(departures.at));
}

export async function addChangeRequest(tx: Transaction, asked: New<typeof changeRequests>): Promise<void> {
  await tx.insert(changeRequests).values(asked);
}

export type KnownChangeRequest = { readonly asked: ChangeRequest; readonly reply: ChangeReply | null };

/** Newest first; as far as the reader may see them. */
export function listChangeRequests(tx: Transaction, caseId: string): Promise<KnownChangeRequest[]> {
  return tx
    .select({ asked: changeRequests, reply: changeReplies })
    .from(changeRequests)
    .leftJoin(changeReplies, eq(changeReplies.changeRequestId, changeRequests.id))
    .where(eq(changeRequests.caseId, caseId))
    .orderBy(desc(changeRequests.askedAt), desc(changeRequests.id));
}

export async function addChangeReplies(
  tx: Transaction,
  changeRequestIds: readonly string[],
  reply: Omit<New<typeof changeReplies>, "changeRequestId">,
): Promise<void> {
  const rows = changeRequestIds.map((changeRequestId) => ({ changeRequestId, ...reply }));
  if (rows.length > 0) await tx.insert(changeReplies).values(rows).onConflictDoNothing();
}
