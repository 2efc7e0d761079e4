// The company takes its application back: place freed, expert's access ended, in one transaction.
import { endAssignment, findAssignment } from "#case/assignment-store.ts";
import { endCorrection, findOpenCorrection } from "#case/corrections/store.ts";
import { moveCase } from "#case/moves.ts";
import {
  answerOffer,
  findOpenOffer,
  leaveWaitingList,
  type PlaceAct,
  releasePlace,
} from "#case/places/store.ts";
import { mayMove, type Stage } from "#case/stages.ts";
import { findCase, findStanding, lockCase } from "#case/store.ts";
import { endWaits } from "#case/waiting/store.ts";
import { editionOf, type Programme } from "#edition/programme.ts";
import { lockStanding } from "#edition/store.ts";
import { type Actor, actorId, systemActor } from "#platform/database/actor.ts";
import type { Transaction } from "#platform/database/database.ts";
import { addWithdrawal } from "./decision-store.ts";
import { caseWithdrawnJob, offerFreePlacesJob } from "./job-names.ts";

export type Withdrawn =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "not-found" }
  /** Nothing to withdraw: not handed in yet, or ended before. */
  | { readonly ok: false; readonly reason: "not-allowed"; readonly stage: Stage };

type Asked = { readonly caseId: string; readonly reason: string };

/** Two clicks at once withdraw once; the second is told that it has ended. */
export function withdrawApplication(programme: Programme, actor: Actor, asked: Asked): Promise<Withdrawn> {
  const { database, clock } = programme.platform;
  return database.as(actor, async (tx) => {
    const supportCase = await findCase(tx, asked.caseId);
    if (!supportCase) return { ok: false, reason: "not-found" };
    await lockStanding(tx, editionOf(programme, supportCase.editionId));
    return withdraw(tx, programme, { act: { supportCase, at: clock.now(), actor }, reason: asked.reason });
  });
}

/** Within the caller's transaction, under lockStanding. */
export async function withdraw(
  tx: Transaction,
  programme: Programme,
  { act, reason }: { act: PlaceAct; reason: string },
): Promise<Withdrawn> {
  const { at, actor, supportCase } = act;
  const caseId = supportCase.id;
  await lockCase(tx, caseId);
  const stage = (await findStanding(tx, caseId))?.stage ?? "draft";
  if (!mayMove(stage, "withdrawn", "company")) return { ok: false, reason: "not-allowed", stage };
  await addWithdrawal(tx, { caseId, reason, withdrawnAt: at, withdrawnBy: actorId(actor) });
  await giveUpPlace(tx, act, stage);
  await endWhatRuns(tx, act);
  const moved = await moveCase(tx, { caseId, to: "withdrawn", at, actor, kind: "withdrawn" });
  if (!moved.ok) throw new Error("a withdrawal just allowed cannot move the case");
  const { queue } = programme.platform;
  await queue.send(tx, offerFreePlacesJob, { editionId: supportCase.editionId });
  await queue.send(tx, caseWithdrawnJob, { caseId });
  return { ok: true };
}

async function giveUpPlace(tx: Transaction, act: PlaceAct, stage: Stage): Promise<void> {
  if (stage === "waiting-list") return leaveWaitingList(tx, act);
  const offer = await findOpenOffer(tx, act.supportCase.id);
  if (offer) return answerOffer(tx, act, { offerId: offer.id, answer: "declined" });
  await releasePlace(tx, act);
}

async function endWhatRuns(tx: Transaction, { supportCase, at, actor }: PlaceAct): Promise<void> {
  const caseId = supportCase.id;
  const ended = { endedAt: at, endedBy: actorId(actor) };
  const correction = await findOpenCorrection(tx, caseId);
  if (correction) await endCorrection(tx, { requestId: correction.id, kind: "case-ended", ...ended });
  const assignment = await findAssignment(tx, caseId);
  if (assignment) {
    await endAssignment(tx, { assignmentId: assignment.id, kind: "case-ended", reason: "", ...ended });
  }
  await endWaits(tx, { caseId, at, actor });
}

/** What the company may not see it cannot end, an expert's wait for one: the system does, right after. */
export async function endWaitsOfWithdrawn({ platform }: Programme, caseId: string): Promise<void> {
  const actor = systemActor(caseWithdrawnJob);
  await platform.database.as(actor, (tx) => endWaits(tx, { caseId, at: platform.clock.now(), actor }));
}
