// Places are held, given back, offered and answered about: each record together with its count, under lockStanding.
import { randomUUID } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { changePlaces } from "#edition/store.ts";
import { type Actor, actorId } from "#platform/database/actor.ts";
import type { Transaction } from "#platform/database/database.ts";
import { placeHoldings, placeOfferAnswers, placeOffers, placeReleases } from "./schema.ts";

/** Whose place it is and who acts. */
export type PlaceAct = {
  readonly supportCase: { readonly id: string; readonly editionId: string; readonly country: string };
  readonly at: Date;
  readonly actor: Actor;
};

const countsOf = ({ supportCase: { editionId, country } }: PlaceAct) => ({ editionId, country });

async function addHolding(tx: Transaction, { supportCase, at, actor }: PlaceAct): Promise<void> {
  const holding = { id: randomUUID(), caseId: supportCase.id, heldAt: at, heldBy: actorId(actor) };
  await tx.insert(placeHoldings).values(holding);
}

/** Gives the case one of the free places. The caller has seen under lockStanding that there is one. */
export async function holdPlace(tx: Transaction, act: PlaceAct): Promise<void> {
  await addHolding(tx, act);
  await changePlaces(tx, { ...countsOf(act), taken: 1 });
}

export async function findHolding(tx: Transaction, caseId: string): Promise<{ id: string } | undefined> {
  const rows = await tx
    .select({ id: placeHoldings.id })
    .from(placeHoldings)
    .leftJoin(placeReleases, eq(placeReleases.holdingId, placeHoldings.id))
    .where(and(eq(placeHoldings.caseId, caseId), isNull(placeReleases.holdingId)));
  return rows[0];
}

/** Gives the case's place back, if it holds one. Answers whether it did. */
export async function releasePlace(tx: Transaction, act: PlaceAct): Promise<boolean> {
  const holding = await findHolding(tx, act.supportCase.id);
  if (!holding) return false;
  const release = { holdingId: holding.id, releasedAt: act.at, releasedBy: actorId(act.actor) };
  await tx.insert(placeReleases).values(release);
  await changePlaces(tx, { ...countsOf(act), taken: -1 });
  return true;
}

/** Counts the case among those who wait. */
export async function joinWaitingList(tx: Transaction, act: PlaceAct): Promise<void> {
  await changePlaces(tx, { ...countsOf(act), waiting: 1 });
}

/** The case waits no longer, and gets no place: withdrawn or declined. */
export async function leaveWaitingList(tx: Transaction, act: PlaceAct): Promise<void> {
  await changePlaces(tx, { ...countsOf(act), waiting: -1 });
}

export type PlaceOffer = typeof placeOffers.$inferSelect;

/** Keeps a free place for a case that waits. Answers the offer's id. */
export async function offerPlace(tx: Transaction, act: PlaceAct, replyByOn: string): Promise<string> {
  const id = randomUUID();
  await tx.insert(placeOffers).values({ id, caseId: act.supportCase.id, offeredAt: act.at, replyByOn });
  await changePlaces(tx, { ...countsOf(act), taken: 1, waiting: -1 });
  return id;
}

/** The case's offer that waits for its answer. */
export async function findOpenOffer(tx: Transaction, caseId: string): Promise<PlaceOffer | undefined> {
  const rows = await tx
    .select({ offer: placeOffers })
    .from(placeOffers)
    .leftJoin(placeOfferAnswers, eq(placeOfferAnswers.offerId, placeOffers.id))
    .where(and(eq(placeOffers.caseId, caseId), isNull(placeOfferAnswers.offerId)));
  return rows[0]?.offer;
}

type OfferAnswer = (typeof placeOfferAnswers.$inferSelect)["answer"];

/**
 * Records the answer. Accepted: the place kept becomes the case's own. Lapsed: the case waits again. Declined and
 * withdrawn: the place is free.
 */
export async function answerOffer(
  tx: Transaction,
  act: PlaceAct,
  { offerId, answer }: { offerId: string; answer: OfferAnswer },
): Promise<void> {
  const record = { offerId, answer, answeredAt: act.at, answeredBy: actorId(act.actor) };
  await tx.insert(placeOfferAnswers).values(record);
  if (answer === "accepted") return addHolding(tx, act);
  return changePlaces(tx, { ...countsOf(act), taken: -1, ...(answer === "lapsed" ? { waiting: 1 } : {}) });
}
