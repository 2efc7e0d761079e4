// A free place goes to the first in waiting: offered by the system, accepted or declined by the company, or lapsed.
import { moveCase } from "#case/moves.ts";
import { answerOffer, findOpenOffer, offerPlace } from "#case/places/store.ts";
import { findCase, findStanding, lockCase } from "#case/store.ts";
import { endWaits, openWait } from "#case/waiting/store.ts";
import { editionOf, type Programme, todayAtHome } from "#edition/programme.ts";
import { countPlaces, lockStanding, type Standing } from "#edition/store.ts";
import { type Actor, systemActor } from "#platform/database/actor.ts";
import type { Transaction } from "#platform/database/database.ts";
import { eachByItself } from "#platform/queue/each-by-itself.ts";
import { listLapsedOffers, listWaiting } from "./decision-store.ts";
import { dueIn } from "./due.ts";
import { lapseOffersJob, offerFreePlacesJob, offerLapsedJob, placeOfferedJob } from "./job-names.ts";
import { nextInWaiting, replyDays } from "./rules.ts";
import { withdraw } from "./withdrawal-commands.ts";

/** Offers every free place that somebody in waiting may have; running it again finds nothing left to do. */
export async function offerFreePlaces(programme: Programme, editionId: string): Promise<void> {
  const actor = systemActor(offerFreePlacesJob);
  await programme.platform.database.as(actor, async (tx) => {
    const standing = await lockStanding(tx, editionOf(programme, editionId));
    await offerAll(tx, programme, standing);
  });
}

async function offerAll(tx: Transaction, programme: Programme, standing: Standing): Promise<void> {
  const { edition } = standing;
  const actor = systemActor(offerFreePlacesJob);
  let { places } = standing;
  for (;;) {
    const next = nextInWaiting(await listWaiting(tx, edition.id), { edition, places });
    const supportCase = next && (await findCase(tx, next.caseId));
    if (!supportCase) return;
    const at = programme.platform.clock.now();
    const replyByOn = dueIn(programme, supportCase, replyDays.placeOffer);
    const offerId = await offerPlace(tx, { supportCase, at, actor }, replyByOn);
    const caseId = supportCase.id;
    const detail = { offerId, replyByOn };
    const moved = await moveCase(tx, {
      caseId,
      to: "place-offered",
      at,
      actor,
      kind: "place-offered",
      detail,
    });
    if (!moved.ok) throw new Error("a case in waiting cannot be offered a place");
    await endWaits(tx, { caseId, what: ["examination"], at, actor });
    await openWait(tx, { caseId, on: "company", what: "place-offer-answer", since: at, dueOn: replyByOn });
    await programme.platform.queue.send(tx, placeOfferedJob, { offerId, caseId });
    places = await countPlaces(tx, edition.id);
  }
}

export type OfferAnswered =
  | { readonly ok: true }
  /** There is no open offer (any more): answered, lapsed, or never made. */
  | { readonly ok: false; readonly reason: "no-offer" };

type Answer = { readonly caseId: string; readonly answer: "accepted" | "declined" };

/** Accepted, the place kept is the case's own and the office examines; declined, the application is withdrawn. */
export async function answerPlaceOffer(
  programme: Programme,
  actor: Actor,
  { caseId, answer }: Answer,
): Promise<OfferAnswered> {
  const { database, clock } = programme.platform;
  return database.as(actor, async (tx) => {
    const supportCase = await findCase(tx, caseId);
    if (!supportCase) return { ok: false, reason: "no-offer" };
    await lockStanding(tx, editionOf(programme, supportCase.editionId));
    await lockCase(tx, caseId);
    const offer = await findOpenOffer(tx, caseId);
    // The job that lets offers lapse may not have run yet today.
    if (!offer || offer.replyByOn < todayAtHome(clock)) return { ok: false, reason: "no-offer" };
    const at = clock.now();
    const act = { supportCase, at, actor };
    if (answer === "declined") {
      const { ok } = await withdraw(tx, programme, { act, reason: "" });
      return ok ? { ok } : { ok, reason: "no-offer" };
    }
    await answerOffer(tx, act, { offerId: offer.id, answer: "accepted" });
    const move = { caseId, to: "submitted", at, actor, kind: "place-accepted" } as const;
    const moved = await moveCase(tx, { ...move, detail: { offerId: offer.id } });
    if (!moved.ok) throw new Error("an offer just accepted cannot move the case");
    await endWaits(tx, { caseId, what: ["place-offer-answer"], at, actor });
    const dueOn = dueIn(programme, supportCase, replyDays.examination);
    await openWait(tx, { caseId, on: "office", what: "examination", since: at, dueOn });
    return { ok: true };
  });
}

/** Every offer whose day has passed; each in a transaction of its own, then the places go to the next. */
export async function lapseOffers(programme: Programme): Promise<void> {
  const { database, clock } = programme.platform;
  const actor = systemActor(lapseOffersJob);
  const lapsed = await database.as(actor, (tx) => listLapsedOffers(tx, todayAtHome(clock)));
  await eachByItself(
    [
      ...lapsed.map(
        ({ caseId }) =>
          () =>
            database.as(actor, (tx) => lapseOffer(tx, programme, caseId)),
      ),
      // Also for places that became free by a raised cap.
      ...programme.editions.map(
        ({ id }) =>
          () =>
            offerFreePlaces(programme, id),
      ),
    ],
    (step) => step(),
  );
}

/** Looks again under the lock: it may have been answered since it was listed. */
async function lapseOffer(tx: Transaction, programme: Programme, caseId: string): Promise<void> {
  const { clock, queue } = programme.platform;
  const actor = systemActor(lapseOffersJob);
  const supportCase = await findCase(tx, caseId);
  if (!supportCase) return;
  await lockStanding(tx, editionOf(programme, supportCase.editionId));
  await lockCase(tx, caseId);
  const offer = await findOpenOffer(tx, caseId);
  const standing = await findStanding(tx, caseId);
  if (!offer || offer.replyByOn >= todayAtHome(clock) || standing?.stage !== "place-offered") return;
  const at = clock.now();
  await answerOffer(tx, { supportCase, at, actor }, { offerId: offer.id, answer: "lapsed" });
  const move = { caseId, to: "waiting-list", at, actor, kind: "place-offer-lapsed" } as const;
  const moved = await moveCase(tx, { ...move, detail: { offerId: offer.id } });
  if (!moved.ok) throw new Error("an offer that lapsed cannot move the case");
  await endWaits(tx, { caseId, what: ["place-offer-answer"], at, actor });
  await queue.send(tx, offerLapsedJob, { offerId: offer.id, caseId });
  await queue.send(tx, offerFreePlacesJob, { editionId: supportCase.editionId });
}
