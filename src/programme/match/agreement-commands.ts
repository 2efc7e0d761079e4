// The company agrees to the proposed expert or asks for another one; with both agreed the expert is party to the case.
import { addAssignment } from "#case/assignment-store.ts";
import { moveCase } from "#case/moves.ts";
import { stageToResume } from "#case/stages.ts";
import { findCase, listEvents, lockCase } from "#case/store.ts";
import { endWaits } from "#case/waiting/store.ts";
import { openSupportWait } from "#case/waiting/support-waits.ts";
import { urls } from "#urls.ts";
import { type Act, actorOf, onBehalf } from "./act.ts";
import { openRequestOf } from "./candidates.ts";
import { type Post, tellCompany, tellExpert, tellOffice } from "./notify.ts";
import { hasLeftRegister } from "./register.ts";
import { stateOfRequest } from "./rules.ts";
import { backToList, tellOver } from "./steps.ts";
import * as store from "./store.ts";

export type NewAgreement = {
  readonly caseId: string;
  /** Whom the page showed: agreement is to this expert and no other. */
  readonly requestId: string;
  readonly kind: "agreed" | "another";
  readonly reason: string;
};

/** False when nobody is proposed (any more) to this person's company, or somebody else than they were shown. */
export async function answerPresentation(act: Act, answered: NewAgreement): Promise<boolean> {
  const { programme, person } = act;
  const { caseId, requestId, kind, reason } = answered;
  const { database, clock } = programme.platform;
  const shown = await database.as(actorOf(act), (tx) => store.listPresentations(tx, caseId));
  if (!shown.some(({ presentation }) => presentation.requestId === requestId)) return false;
  return database.as(onBehalf, async (tx) => {
    await lockCase(tx, caseId);
    const known = openRequestOf(await store.listRequestsOfCase(tx, caseId));
    const supportCase = await findCase(tx, caseId);
    if (!known || !supportCase || known.request.id !== requestId) return false;
    if (stateOfRequest(known) !== "agreement") return false;
    // The job of matching takes such a request back within the hour.
    if (kind === "agreed" && (await hasLeftRegister(tx, known.request.expertId))) return false;
    const post = { tx, programme, case: supportCase };
    const led = kind === "agreed" ? await assign(act, post, known) : await searchOn(act, post, known);
    if (!led) return false;
    const at = clock.now();
    const by = person.userId;
    await store.addAgreement(tx, { requestId, kind, reason, answeredAt: at, answeredBy: by });
    const ended = kind === "agreed" ? "agreed" : "not-agreed";
    await store.addRequestEnding(tx, { requestId, kind: ended, endedAt: at, endedBy: by });
    return true;
  });
}

async function assign(act: Act, post: Post, { request }: store.KnownRequest): Promise<boolean> {
  const { tx, programme } = post;
  const { id: requestId, caseId, expertId, sentBy } = request;
  const at = programme.platform.clock.now();
  const actor = actorOf(act);
  const kind = "expert-agreed";
  const to = stageToResume(await listEvents(tx, caseId));
  const moved = await moveCase(tx, { caseId, to, at, actor, kind, detail: { requestId } });
  if (!moved.ok) return false;
  await addAssignment(tx, { caseId, expertId, at, actor });
  await endWaits(tx, { caseId, what: ["expert-agreement"], at, actor });
  await openSupportWait(tx, programme, { case: post.case, stage: to, expertId, at });
  const href = programme.platform.publicUrl + urls.supportCase.to({ caseId });
  await tellExpert(post, expertId, () => ({ kind: "assigned", href }));
  await tellCompany(post, { kind: "assigned" });
  await tellOffice(post, [sentBy], { news: "agreed", expertId });
  return true;
}

async function searchOn(act: Act, post: Post, known: store.KnownRequest): Promise<boolean> {
  const { id: requestId, expertId, sentBy } = known.request;
  const back = { actor: actorOf(act), kind: "expert-not-agreed" as const, detail: { requestId } };
  if (!(await backToList(post, back))) return false;
  await tellOver(post, known, "not-agreed");
  await tellOffice(post, [sentBy], { news: "not-agreed", expertId });
  return true;
}
