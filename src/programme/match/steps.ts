// Steps that several commands of matching take: back to the short list, what waits next, the outline for the expert.
import type { EventKind } from "#case/event-kinds.ts";
import { moveCase } from "#case/moves.ts";
import { endWaits, openWait } from "#case/waiting/store.ts";
import { supportWaits } from "#case/waiting/support-waits.ts";
import type { Actor } from "#platform/database/actor.ts";
import { urls } from "#urls.ts";
import { dueIn, officeWorkingDays } from "./act.ts";
import { readCaseNeed } from "./case-need.ts";
import { type Post, tellExpert } from "./notify.ts";
import type { RequestState } from "./rules.ts";
import { addOutline, type KnownRequest } from "./store.ts";

/** What may wait while a request is open. */
const waitsOfRequest = ["expert-answer", "conflict-ruling", "expert-agreement"] as const;

export type Back = {
  /** In whose name the history tells it. */
  readonly actor: Actor;
  /** As the history tells it. */
  readonly kind: EventKind;
  readonly detail?: Readonly<Record<string, string>>;
};

/** The case is admitted again and the office is to choose anew; false when it stands elsewhere by now. */
export async function backToList(post: Post, { actor, kind, detail = {} }: Back): Promise<boolean> {
  const { tx, programme } = post;
  const { id: caseId } = post.case;
  const at = programme.platform.clock.now();
  const moved = await moveCase(tx, { caseId, to: "admitted", at, actor, kind, detail });
  if (!moved.ok) return false;
  await endWaits(tx, { caseId, what: [...waitsOfRequest, "expert-change", ...supportWaits], at, actor });
  await waitForOffice(post, "expert-choice");
  return true;
}

export async function waitForOffice({ tx, programme, case: one }: Post, what: string): Promise<void> {
  const since = programme.platform.clock.now();
  const dueOn = dueIn(programme, one, officeWorkingDays);
  await openWait(tx, { caseId: one.id, on: "office", what, since, dueOn });
}

/** Copies what is wished, and nothing that anybody typed, to where the asked expert may read it. */
export async function writeOutline(post: Post, requestId: string): Promise<void> {
  const { tx, programme } = post;
  const about = await readCaseNeed(tx, programme, post.case.id);
  if (!about) throw new Error("a case that is being matched has no application");
  const { lines, totalMinutes } = about.outline;
  const { supportEndsOn } = about.need;
  const writtenAt = programme.platform.clock.now();
  await addOutline(tx, { requestId, lines, totalMinutes, supportEndsOn, writtenAt });
}

/** The asked expert is told that their request is over. */
export async function tellOver(post: Post, { request }: KnownRequest, state: RequestState): Promise<void> {
  const href = post.programme.platform.publicUrl + urls.expertRequest.to({ requestId: request.id });
  await tellExpert(post, request.expertId, () => ({ kind: "over", state, href }));
}
