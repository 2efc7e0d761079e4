// The office asks an expert, takes a request back, and decides on an unsure declaration; each is one transaction.
import { randomUUID } from "node:crypto";
import { moveCase } from "#case/moves.ts";
import { findCase, lockCase, recordEvent } from "#case/store.ts";
import { endWaits, openWait } from "#case/waiting/store.ts";
import { todayAtHome } from "#edition/programme.ts";
import type { Transaction } from "#platform/database/database.ts";
import { urls } from "#urls.ts";
import { type Act, actorOf, dueIn, officeWorkingDays, onBehalf } from "./act.ts";
import { openRequestOf, readShortList, type ShortList } from "./candidates.ts";
import { countryNameOf, type Post, tellExpert } from "./notify.ts";
import { isOpen, type RequestState, stateOfRequest } from "./rules.ts";
import { backToList, tellOver, writeOutline } from "./steps.ts";
import * as store from "./store.ts";

export type NewRequest = {
  readonly caseId: string;
  readonly expertId: string;
  /** ISO date. */
  readonly replyBy: string;
  readonly letter: string;
};

export type RequestSent =
  | { readonly ok: true; readonly requestId: string }
  | { readonly ok: false; readonly reason: "barred" | "not-allowed" | "too-late" };

/** Sends the request: the case is being matched from here on. Barred experts and second requests are refused. */
export async function sendRequest(act: Act, asked: NewRequest): Promise<RequestSent> {
  const { programme } = act;
  const { caseId, expertId, replyBy } = asked;
  if (replyBy < todayAtHome(programme.platform.clock)) return { ok: false, reason: "too-late" };
  return programme.platform.database.as(actorOf(act), async (tx) => {
    await lockCase(tx, caseId);
    const supportCase = await findCase(tx, caseId);
    const list = await readShortList(tx, programme, caseId);
    if (!supportCase || !list || openRequestOf(list.requests)) return { ok: false, reason: "not-allowed" };
    const chosen = list.judged.find(({ expert }) => expert.userId === expertId);
    if (!chosen || chosen.excluded.length > 0) return { ok: false, reason: "barred" };
    const requestId = await begin(act, { tx, programme, case: supportCase }, { asked, list });
    return requestId === undefined ? { ok: false, reason: "not-allowed" } : { ok: true, requestId };
  });
}

/** The history names the request, never the expert: the company reads it too. */
async function begin(
  act: Act,
  post: Post,
  { asked, list: { about } }: { asked: NewRequest; list: ShortList },
): Promise<string | undefined> {
  const { tx, programme } = post;
  const { caseId, expertId, letter, replyBy } = asked;
  const requestId = randomUUID();
  const at = programme.platform.clock.now();
  const actor = actorOf(act);
  const kind = "expert-requested";
  const moved = await moveCase(tx, { caseId, to: "matching", at, actor, kind, detail: { requestId } });
  if (!moved.ok) return undefined;
  const { editionId, country } = post.case;
  const { companyName, industry, need } = about;
  const facts = { companyName, industry, fields: [...need.fields], editionId, country };
  const sent = { letter, replyBy, sentAt: at, sentBy: act.person.userId };
  await store.addRequest(tx, { id: requestId, caseId, expertId, ...facts, ...sent });
  await endWaits(tx, { caseId, what: ["expert-choice"], at, actor });
  const wait = { on: "expert", expertId, what: "expert-answer", subjectId: requestId } as const;
  await openWait(tx, { caseId, ...wait, since: at, dueOn: replyBy });
  const href = programme.platform.publicUrl + urls.expertRequest.to({ requestId });
  await tellExpert(post, expertId, (language) => ({
    kind: "request",
    country: countryNameOf(post, language),
    letter,
    href,
  }));
  return requestId;
}

type OfRequest = { readonly caseId: string; readonly requestId: string };

/** False when it is not open (any more), or not of this case. */
export async function takeRequestBack(act: Act, asked: OfRequest): Promise<boolean> {
  const { programme, person } = act;
  const actor = actorOf(act);
  return programme.platform.database.as(actor, async (tx) => {
    const found = await findOpen(tx, act, asked);
    if (!found) return false;
    const { post, known } = found;
    const { requestId } = asked;
    if (!(await backToList(post, { actor, kind: "request-taken-back", detail: { requestId } }))) return false;
    const ended = { endedAt: programme.platform.clock.now(), endedBy: person.userId };
    await store.addRequestEnding(tx, { requestId, kind: "taken-back", ...ended });
    await tellOver(post, known, "taken-back");
    return true;
  });
}

/** The request of this case while it waits on somebody, under the case's lock. */
async function findOpen(tx: Transaction, { programme }: Act, { caseId, requestId }: OfRequest) {
  await lockCase(tx, caseId);
  const known = await store.findRequest(tx, requestId);
  const supportCase = await findCase(tx, caseId);
  if (!known || !supportCase || known.request.caseId !== caseId) return undefined;
  const state: RequestState = stateOfRequest(known);
  const post: Post = { tx, programme, case: supportCase };
  return isOpen(state) ? { known, state, post } : undefined;
}

export type NewRuling = OfRequest & {
  readonly kind: "no-conflict" | "conflict";
  readonly reason: string;
};

/** False when no declaration waits for it. Without a conflict the expert goes on; with one the search does. */
export async function ruleOnDeclaration(act: Act, ruled: NewRuling): Promise<boolean> {
  const { programme, person } = act;
  const { caseId, requestId, kind, reason } = ruled;
  const actor = actorOf(act);
  // The outline is the system's to write.
  return programme.platform.database.as(onBehalf, async (tx) => {
    const found = await findOpen(tx, act, ruled);
    if (!found || found.state !== "ruling") return false;
    const { post, known } = found;
    const at = programme.platform.clock.now();
    await store.addRuling(tx, { requestId, kind, reason, ruledAt: at, ruledBy: person.userId });
    if (kind === "conflict") {
      await backToList(post, { actor, kind: "request-conflict", detail: { requestId } });
      await tellOver(post, known, "conflict");
      return true;
    }
    await endWaits(tx, { caseId, what: ["conflict-ruling"], at, actor });
    await recordEvent(tx, { caseId, kind: "conflict-cleared", at, actor, detail: { requestId } });
    await writeOutline(post, requestId);
    const { expertId } = known.request;
    const dueOn = dueAfterRuling(dueIn(programme, post.case, officeWorkingDays), known);
    const wait = { on: "expert", expertId, what: "expert-answer", subjectId: requestId } as const;
    await openWait(tx, { caseId, ...wait, since: at, dueOn });
    const href = programme.platform.publicUrl + urls.expertRequest.to({ requestId });
    await tellExpert(post, expertId, () => ({ kind: "cleared", href }));
    return true;
  });
}

/** Time the office took is not taken from the expert. */
function dueAfterRuling(due: string, { request: { replyBy } }: store.KnownRequest): string {
  return due > replyBy ? due : replyBy;
}
