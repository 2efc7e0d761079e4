// The asked expert declares on conflicts and answers; each is one transaction, carried out by the system on their behalf.
import { findCase, findStanding, lockCase, recordEvent } from "#case/store.ts";
import { endWaits, openWait } from "#case/waiting/store.ts";
import { findExpert } from "#people/experts/queries.ts";
import type { Transaction } from "#platform/database/database.ts";
import { type Act, actorOf, dueIn, onBehalf, replyWorkingDays } from "./act.ts";
import { type Post, tellCompany, tellOffice } from "./notify.ts";
import { hasLeftRegister } from "./register.ts";
import { type RequestState, stateOfRequest } from "./rules.ts";
import { backToList, waitForOffice, writeOutline } from "./steps.ts";
import * as store from "./store.ts";

/** "closed": somebody was quicker, or it was answered before. "unknown": none of this person's. */
export type RequestTaken =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "unknown" | "closed" };

export type NewDeclaration = {
  readonly requestId: string;
  readonly kind: "none" | "conflict" | "unsure";
  readonly note: string;
};

/** Without a conflict the outline is written at this moment; with one the request is over; unsure, the office decides. */
export function declareConflict(act: Act, declared: NewDeclaration): Promise<RequestTaken> {
  const { programme, person } = act;
  const { requestId, kind, note } = declared;
  const actor = actorOf(act);
  return onOwnRequest(act, { requestId, state: "declaration" }, async (post, known) => {
    const { tx } = post;
    const { id: caseId } = post.case;
    const at = programme.platform.clock.now();
    const { sentBy, expertId } = known.request;
    await store.addDeclaration(tx, { requestId, kind, note, declaredAt: at, declaredBy: person.userId });
    if (kind === "conflict") {
      await backToList(post, { actor, kind: "request-conflict", detail: { requestId } });
      return tellOffice(post, [sentBy], { news: "conflict", expertId });
    }
    await recordEvent(tx, { caseId, kind: `conflict-declared-${kind}`, at, actor, detail: { requestId } });
    if (kind === "none") return writeOutline(post, requestId);
    await endWaits(tx, { caseId, what: ["expert-answer"], at, actor });
    await waitForOffice(post, "conflict-ruling");
    return tellOffice(post, [sentBy], { news: "ruling", expertId });
  });
}

export type NewAnswer = {
  readonly requestId: string;
  readonly kind: "accepted" | "refused";
  readonly reason: string;
};

/** Accepted, the company is shown the expert and asked to agree; refused, the search goes on. */
export function answerRequest(act: Act, answered: NewAnswer): Promise<RequestTaken> {
  const { programme, person } = act;
  const { requestId, kind, reason } = answered;
  const actor = actorOf(act);
  return onOwnRequest(act, { requestId, state: "answer" }, async (post, known) => {
    const { tx } = post;
    const at = programme.platform.clock.now();
    const { sentBy, expertId } = known.request;
    await store.addAnswer(tx, { requestId, kind, reason, answeredAt: at, answeredBy: person.userId });
    if (kind === "refused") {
      await backToList(post, { actor, kind: "request-refused", detail: { requestId } });
      return tellOffice(post, [sentBy], { news: "refused", expertId });
    }
    await present(act, post, { requestId, expertId });
    return tellOffice(post, [sentBy], { news: "agreement", expertId });
  });
}

/** Shows the company who is proposed: the public part of the profile as it stands now. */
async function present(
  act: Act,
  post: Post,
  { requestId, expertId }: { requestId: string; expertId: string },
): Promise<void> {
  const { tx, programme } = post;
  const { id: caseId } = post.case;
  const expert = await findExpert(tx, expertId);
  if (!expert?.profile) throw new Error("an expert who was asked has no profile");
  const { firm, firmCountry, languages, otherLanguages, fields, about } = expert.profile;
  const at = programme.platform.clock.now();
  const replyBy = dueIn(programme, post.case, replyWorkingDays);
  const shown = { name: expert.name, firm, firmCountry, languages, otherLanguages, fields, about };
  await store.addPresentation(tx, { requestId, caseId, ...shown, replyBy, presentedAt: at });
  const actor = actorOf(act);
  await recordEvent(tx, { caseId, kind: "expert-accepted", at, actor, detail: { requestId } });
  await endWaits(tx, { caseId, what: ["expert-answer"], at, actor });
  const wait = { on: "company", what: "expert-agreement", subjectId: requestId } as const;
  await openWait(tx, { caseId, ...wait, since: at, dueOn: replyBy });
  await tellCompany(post, { kind: "proposed", replyBy });
}

type Step = (post: Post, known: store.KnownRequest) => Promise<void>;

/** The person's own wall comes first: a request they cannot read is unknown. Then the state, under the case's lock. */
async function onOwnRequest(
  act: Act,
  { requestId, state }: { requestId: string; state: RequestState },
  step: Step,
): Promise<RequestTaken> {
  const { database } = act.programme.platform;
  const own = await database.as(actorOf(act), (tx) => store.findRequest(tx, requestId));
  if (!own) return { ok: false, reason: "unknown" };
  return database.as(onBehalf, async (tx) => {
    const { caseId } = own.request;
    await lockCase(tx, caseId);
    const known = await store.findRequest(tx, requestId);
    const post = await postOf(tx, act, caseId);
    if (!known || !post || stateOfRequest(known) !== state) return { ok: false, reason: "closed" };
    if (await hasLeftRegister(tx, known.request.expertId)) return { ok: false, reason: "closed" };
    await step(post, known);
    return { ok: true };
  });
}

/** Undefined when the case is being matched no more: withdrawn meanwhile. */
async function postOf(tx: Transaction, { programme }: Act, caseId: string): Promise<Post | undefined> {
  const supportCase = await findCase(tx, caseId);
  const standing = await findStanding(tx, caseId);
  return supportCase && standing?.stage === "matching" ? { tx, programme, case: supportCase } : undefined;
}
