// The office decides: admission, waiting list, decline. The notice is kept first; then one transaction under the edition's lock.
import { randomUUID } from "node:crypto";
import { endCorrection, findOpenCorrection } from "#case/corrections/store.ts";
import { moveCase } from "#case/moves.ts";
import {
  findHolding,
  joinWaitingList,
  leaveWaitingList,
  type PlaceAct,
  releasePlace,
} from "#case/places/store.ts";
import { mayMove, type Stage } from "#case/stages.ts";
import { findStanding, listEvents, lockCase } from "#case/store.ts";
import { endWaits, openWait } from "#case/waiting/store.ts";
import { editionOf, type Programme } from "#edition/programme.ts";
import { lockStanding, type Standing } from "#edition/store.ts";
import { type Actor, actorId } from "#platform/database/actor.ts";
import type { Transaction } from "#platform/database/database.ts";
import { findHandedIn } from "#programme/apply/queries.ts";
import { addAdmission, addDecline, addDeferral, addNotice } from "./decision-store.ts";
import { dueIn } from "./due.ts";
import { noticeSentJob, offerFreePlacesJob } from "./job-names.ts";
import type { NoticeKind } from "./letters.ts";
import { keepNotice, type LetterTexts } from "./notice.ts";
import { type CaseMove, type DecisionKind, mayDefer, movesSince, replyDays, stageAfter } from "./rules.ts";

export type Decision = LetterTexts & {
  readonly caseId: string;
  readonly kind: DecisionKind;
  /** The newest move the office had seen: with a newer one it has to look again. */
  readonly seen: number;
  /** Empty for an admission. */
  readonly reason: string;
};

export type Refused =
  | { readonly ok: false; readonly reason: "not-found" }
  | { readonly ok: false; readonly reason: "not-kept" }
  /** The case moved on since the page was loaded. */
  | { readonly ok: false; readonly reason: "stale"; readonly moves: readonly CaseMove[] }
  | { readonly ok: false; readonly reason: "not-allowed"; readonly stage: Stage }
  | { readonly ok: false; readonly reason: "no-place" | "place-would-be-free" };

export type Decided = { readonly ok: true } | Refused;

export const noticeKindOf = {
  admit: "admitted",
  defer: "waiting-list",
  decline: "declined",
} as const satisfies Record<DecisionKind, NoticeKind>;

/** Two clicks at once give one decision: the second finds that the case has moved on. */
export async function decide(programme: Programme, actor: Actor, decision: Decision): Promise<Decided> {
  const { database } = programme.platform;
  const { caseId } = decision;
  const early = await database.as(actor, async (tx) => ({
    refused: await refusal(tx, decision),
    handedIn: await findHandedIn(tx, caseId),
  }));
  if (early.refused) return early.refused;
  if (!early.handedIn) return { ok: false, reason: "not-found" };
  const text = { ...decision, kind: noticeKindOf[decision.kind], remarks: [] };
  const kept = await keepNotice(programme, actor, { handedIn: early.handedIn, text });
  if (!kept.ok) return { ok: false, reason: "not-kept" };
  const { supportCase } = early.handedIn;
  return database.as(actor, async (tx) => {
    const standing = await lockStanding(tx, editionOf(programme, supportCase.editionId));
    await lockCase(tx, caseId);
    const refused = (await refusal(tx, decision)) ?? (await placeRefusal(tx, decision, standing));
    if (refused) return refused;
    const act = { supportCase, at: programme.platform.clock.now(), actor };
    await write(tx, programme, { decision, act, fileId: kept.fileId });
    return { ok: true };
  });
}

/** Why the decision cannot be taken on what the office had before it; undefined when it can. */
async function refusal(tx: Transaction, { caseId, kind, seen }: Decision): Promise<Refused | undefined> {
  const standing = await findStanding(tx, caseId);
  if (!standing) return { ok: false, reason: "not-found" };
  const moves = movesSince(await listEvents(tx, caseId), seen);
  if (moves.length > 0) return { ok: false, reason: "stale", moves };
  const { stage } = standing;
  const allowed = mayMove(stage, stageAfter[kind], "office") && (kind === "decline" || stage === "submitted");
  return allowed ? undefined : { ok: false, reason: "not-allowed", stage };
}

async function placeRefusal(
  tx: Transaction,
  { caseId, kind }: Decision,
  standing: Standing,
): Promise<Refused | undefined> {
  if (kind === "decline") return undefined;
  if (!(await findHolding(tx, caseId))) return { ok: false, reason: "no-place" };
  if (kind === "admit") return undefined;
  const { country = "" } = (await findStanding(tx, caseId)) ?? {};
  return mayDefer(country, standing) ? undefined : { ok: false, reason: "place-would-be-free" };
}

type Writing = { readonly decision: Decision; readonly act: PlaceAct; readonly fileId: string };

async function write(tx: Transaction, programme: Programme, writing: Writing): Promise<void> {
  const { decision, act } = writing;
  const { kind, caseId } = decision;
  const { at, actor } = act;
  const noticeId = await writeNotice(tx, writing);
  await writeRecord(tx, { decision, noticeId, at, actor });
  const moved = await moveCase(tx, {
    caseId,
    to: stageAfter[kind],
    at,
    actor,
    kind: eventKinds[kind],
    detail: { noticeId },
  });
  if (!moved.ok) throw new Error("a decision just allowed cannot move the case");
  if (kind !== "admit") await giveUpPlace(tx, act, { from: moved.from, kind });
  await changeWaits(tx, programme, writing);
  const { queue } = programme.platform;
  if (kind !== "admit") await queue.send(tx, offerFreePlacesJob, { editionId: act.supportCase.editionId });
  await queue.send(tx, noticeSentJob, { noticeId });
}

const eventKinds = { admit: "admitted", defer: "put-on-waiting-list", decline: "declined" } as const;

async function writeNotice(tx: Transaction, { decision, act, fileId }: Writing): Promise<string> {
  const id = randomUUID();
  await addNotice(tx, {
    id,
    caseId: decision.caseId,
    kind: noticeKindOf[decision.kind],
    letter: decision.letter,
    secondLanguage: decision.second?.language ?? null,
    secondLetter: decision.second?.letter ?? null,
    fileId,
    sentAt: act.at,
    sentBy: actorId(act.actor),
  });
  return id;
}

async function writeRecord(
  tx: Transaction,
  { decision, noticeId, at, actor }: { decision: Decision; noticeId: string; at: Date; actor: Actor },
): Promise<void> {
  const { caseId, reason } = decision;
  const record = { id: randomUUID(), caseId, noticeId, decidedAt: at, decidedBy: actorId(actor) };
  if (decision.kind === "admit") return addAdmission(tx, record);
  if (decision.kind === "defer") return addDeferral(tx, { ...record, reason });
  return addDecline(tx, { ...record, reason });
}

async function giveUpPlace(
  tx: Transaction,
  act: PlaceAct,
  { from, kind }: { from: Stage; kind: DecisionKind },
): Promise<void> {
  if (from === "waiting-list") return leaveWaitingList(tx, act);
  await releasePlace(tx, act);
  if (kind === "defer") await joinWaitingList(tx, act);
}

async function changeWaits(tx: Transaction, programme: Programme, { decision, act }: Writing): Promise<void> {
  const { caseId, kind } = decision;
  const { at, actor } = act;
  if (kind === "decline") {
    await endWaits(tx, { caseId, at, actor });
    const asked = await findOpenCorrection(tx, caseId);
    if (!asked) return;
    await endCorrection(tx, {
      requestId: asked.id,
      kind: "case-ended",
      endedAt: at,
      endedBy: actorId(actor),
    });
    return;
  }
  await endWaits(tx, { caseId, what: ["examination"], at, actor });
  if (kind === "defer") return;
  const dueOn = dueIn(programme, act.supportCase, replyDays.expertChoice);
  await openWait(tx, { caseId, on: "office", what: "expert-choice", since: at, dueOn });
}
