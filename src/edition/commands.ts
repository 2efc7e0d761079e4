// The office decides about an edition: recorded with its reason under the edition's lock, in force with the commit.
import { randomUUID } from "node:crypto";
import { type Actor, actorId } from "#platform/database/actor.ts";
import { changesOf, makesRoom } from "./decide.ts";
import type { Decided } from "./decisions.ts";
import type { Edition } from "./edition.ts";
import type { Programme } from "./programme.ts";
import { addDecision, findNewestDecision, lockStanding } from "./store.ts";

/** Offers free places to those who wait; done by the chapter that admits. */
export const offerFreePlacesJob = "offer-free-places";

export type Deciding = {
  readonly edition: Edition;
  readonly decided: Decided;
  readonly reason: string;
  /** The newest decision that was shown, "" for none: whoever confirms has seen what is in force. */
  readonly seen: string;
};

export type DecisionTaken =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "changed-meanwhile" | "nothing-changes" };

/** Pages and applications follow at once: the deciding transactions read it under the same lock. */
export async function decideOnEdition(
  programme: Programme,
  actor: Actor,
  { edition, decided, reason, seen }: Deciding,
): Promise<DecisionTaken> {
  const { clock, database, queue } = programme.platform;
  const taken = await database.as(actor, async (tx): Promise<DecisionTaken> => {
    const standing = await lockStanding(tx, edition);
    const newest = await findNewestDecision(tx, edition.id);
    if ((newest?.id ?? "") !== seen) return { ok: false, reason: "changed-meanwhile" };
    if (changesOf(standing.edition, decided).length === 0) return { ok: false, reason: "nothing-changes" };
    // Under one clock's tick two decisions would have no order.
    const after = newest === undefined ? 0 : newest.decidedAt.getTime() + 1;
    const decidedAt = new Date(Math.max(clock.now().getTime(), after));
    const { kind } = decided;
    const record = { id: randomUUID(), editionId: edition.id, kind, value: decided, reason };
    await addDecision(tx, { ...record, decidedAt, decidedBy: actorId(actor) });
    const { places } = standing;
    if (makesRoom({ edition: standing.edition, places, decided })) {
      await queue.send(tx, offerFreePlacesJob, { editionId: edition.id });
    }
    return { ok: true };
  });
  await programme.refreshEditions();
  return taken;
}
