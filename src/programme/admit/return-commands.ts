// The office asks the company to correct certain fields, or takes such a request back.
import { randomUUID } from "node:crypto";
import { addCorrectionRequest, endCorrection, findOpenCorrection } from "#case/corrections/store.ts";
import { moveCase } from "#case/moves.ts";
import { mayMove } from "#case/stages.ts";
import { findStanding, listEvents, lockCase } from "#case/store.ts";
import { endWaits, openWait } from "#case/waiting/store.ts";
import type { Programme } from "#edition/programme.ts";
import { type Actor, actorId } from "#platform/database/actor.ts";
import type { Transaction } from "#platform/database/database.ts";
import { findHandedIn } from "#programme/apply/queries.ts";
import { addNotice } from "./decision-store.ts";
import { dueIn } from "./due.ts";
import { noticeSentJob } from "./job-names.ts";
import { keepNotice, type LetterTexts } from "./notice.ts";
import type { Refused } from "./decision-commands.ts";
import { movesSince, replyDays } from "./rules.ts";

export type ReturnAsked = LetterTexts & {
  readonly caseId: string;
  readonly seen: number;
  /** ISO date in the programme's home. */
  readonly replyByOn: string;
  readonly remarks: readonly { readonly field: string; readonly remark: string }[];
};

export type Returned = { readonly ok: true } | Refused;

/** The notice is kept first; then request, notice, move and wait in one transaction. */
export async function returnForCorrection(
  programme: Programme,
  actor: Actor,
  asked: ReturnAsked,
): Promise<Returned> {
  const { database, clock, queue } = programme.platform;
  const { caseId } = asked;
  const early = await database.as(actor, async (tx) => ({
    refused: await refusal(tx, asked),
    handedIn: await findHandedIn(tx, caseId),
  }));
  if (early.refused) return early.refused;
  if (!early.handedIn) return { ok: false, reason: "not-found" };
  const text = { ...asked, kind: "returned" } as const;
  const kept = await keepNotice(programme, actor, { handedIn: early.handedIn, text });
  if (!kept.ok) return { ok: false, reason: "not-kept" };
  return database.as(actor, async (tx) => {
    await lockCase(tx, caseId);
    const refused = await refusal(tx, asked);
    if (refused) return refused;
    const at = clock.now();
    const by = actorId(actor);
    const noticeId = randomUUID();
    await addNotice(tx, { id: noticeId, ...noticeOf(asked), fileId: kept.fileId, sentAt: at, sentBy: by });
    const { replyByOn } = asked;
    const request = { id: randomUUID(), caseId, askedAt: at, askedBy: by, replyByOn };
    await addCorrectionRequest(tx, { ...request, letter: asked.letter, remarks: asked.remarks });
    const detail = { noticeId, requestId: request.id, fields: asked.remarks.length, replyByOn };
    const moved = await moveCase(tx, { caseId, to: "returned", at, actor, kind: "returned", detail });
    if (!moved.ok) throw new Error("a return just allowed cannot move the case");
    await endWaits(tx, { caseId, what: ["examination"], at, actor });
    await openWait(tx, { caseId, on: "company", what: "correction", since: at, dueOn: replyByOn });
    await queue.send(tx, noticeSentJob, { noticeId });
    return { ok: true };
  });
}

function noticeOf({ caseId, letter, second }: ReturnAsked) {
  const secondLanguage = second?.language ?? null;
  return { caseId, kind: "returned", letter, secondLanguage, secondLetter: second?.letter ?? null } as const;
}

async function refusal(tx: Transaction, { caseId, seen }: ReturnAsked): Promise<Refused | undefined> {
  const standing = await findStanding(tx, caseId);
  if (!standing) return { ok: false, reason: "not-found" };
  const moves = movesSince(await listEvents(tx, caseId), seen);
  if (moves.length > 0) return { ok: false, reason: "stale", moves };
  const { stage } = standing;
  return mayMove(stage, "returned", "office") ? undefined : { ok: false, reason: "not-allowed", stage };
}

/** The examination goes on with the last submission. Undefined answers and corrections half done stay in the draft. */
export async function takeBackReturn(
  programme: Programme,
  actor: Actor,
  { caseId, seen }: { caseId: string; seen: number },
): Promise<Returned> {
  const { database, clock } = programme.platform;
  return database.as(actor, async (tx) => {
    await lockCase(tx, caseId);
    const standing = await findStanding(tx, caseId);
    if (!standing) return { ok: false, reason: "not-found" };
    const moves = movesSince(await listEvents(tx, caseId), seen);
    if (moves.length > 0) return { ok: false, reason: "stale", moves };
    const asked = await findOpenCorrection(tx, caseId);
    if (standing.stage !== "returned" || !asked) {
      return { ok: false, reason: "not-allowed", stage: standing.stage };
    }
    const at = clock.now();
    await endCorrection(tx, {
      requestId: asked.id,
      kind: "taken-back",
      endedAt: at,
      endedBy: actorId(actor),
    });
    const move = { caseId, to: "submitted", at, actor, kind: "correction-taken-back" } as const;
    await moveCase(tx, { ...move, detail: { requestId: asked.id } });
    await endWaits(tx, { caseId, what: ["correction"], at, actor });
    const dueOn = dueIn(programme, standing, replyDays.examination);
    await openWait(tx, { caseId, on: "office", what: "examination", since: at, dueOn });
    return { ok: true };
  });
}
