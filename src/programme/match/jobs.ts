// The clock face of matching: requests whose day has passed, of cases that are over, and to experts who left the register.
import { findCase, findStanding, lockCase } from "#case/store.ts";
import { countryOf, editionOf, type Programme, todayAtHome } from "#edition/programme.ts";
import { calendarsWith } from "#content/holidays.ts";
import { addWorkingDays } from "#content/working-days.ts";
import { dayIn, homeTimeZone } from "#platform/clock.ts";
import { systemActor } from "#platform/database/actor.ts";
import type { Transaction } from "#platform/database/database.ts";
import { eachByItself } from "#platform/queue/each-by-itself.ts";
import type { Job } from "#platform/queue/queue.ts";
import { officeWorkingDays } from "./act.ts";
import { type Post, tellOffice } from "./notify.ts";
import { hasLeftRegister } from "./register.ts";
import { hasLapsed, isOpen, stateOfRequest } from "./rules.ts";
import { backToList, tellOver } from "./steps.ts";
import * as store from "./store.ts";

const actor = systemActor("match");

export function matchJobs(programme: Programme): Job[] {
  return [{ name: "match-requests", every: "5 * * * *", run: () => endRequests(programme) }];
}

/** Each request in a transaction of its own: one that fails keeps no other from its end. */
export async function endRequests(programme: Programme): Promise<void> {
  const { database } = programme.platform;
  const unended = await database.as(actor, (tx) => store.listUnended(tx));
  const open = unended.filter((known) => isOpen(stateOfRequest(known)));
  await eachByItself(open, ({ request }) => database.as(actor, (tx) => endIfDue(tx, programme, request.id)));
}

async function endIfDue(tx: Transaction, programme: Programme, requestId: string): Promise<void> {
  const found = await store.findRequest(tx, requestId);
  if (!found) return;
  const { caseId } = found.request;
  await lockCase(tx, caseId);
  const known = await store.findRequest(tx, requestId);
  const supportCase = await findCase(tx, caseId);
  const standing = await findStanding(tx, caseId);
  if (!known || !supportCase || !standing || !isOpen(stateOfRequest(known))) return;
  const post = { tx, programme, case: supportCase };
  if (standing.stage !== "matching") return endAs(post, known, "case-over");
  if (await hasLeftRegister(tx, known.request.expertId)) {
    if (!(await backToList(post, { actor, kind: "request-taken-back", detail: { requestId } }))) return;
    return endAs(post, known, "taken-back");
  }
  const today = todayAtHome(programme.platform.clock);
  if (!hasLapsed(stateOfRequest(known), lastDayOf(post, known), today)) return;
  const { expertId, sentBy } = known.request;
  if (!(await backToList(post, { actor, kind: "request-lapsed", detail: { requestId } }))) return;
  await endAs(post, known, "lapsed");
  await tellOffice(post, [sentBy], { news: "lapsed", expertId });
}

async function endAs(
  post: Post,
  known: store.KnownRequest,
  kind: "lapsed" | "taken-back" | "case-over",
): Promise<void> {
  const endedAt = post.programme.platform.clock.now();
  await store.addRequestEnding(post.tx, {
    requestId: known.request.id,
    kind,
    endedAt,
    endedBy: "system:match",
  });
  await tellOver(post, known, kind);
}

/** The day asked for; after a decision of the office at least so many working days more. */
function lastDayOf({ programme, case: { editionId, country } }: Post, known: store.KnownRequest): string {
  const { replyBy } = known.request;
  if (!known.ruling) return replyBy;
  const { phoneCountry } = countryOf(editionOf(programme, editionId), country);
  const ruledOn = dayIn(homeTimeZone, known.ruling.ruledAt);
  const due = addWorkingDays(ruledOn, officeWorkingDays, calendarsWith(phoneCountry));
  return due > replyBy ? due : replyBy;
}
