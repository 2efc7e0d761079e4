// An assignment is changed: asked for by company or expert, done by the office, cut at once by a late conflict.
import { randomUUID } from "node:crypto";
import { type Assignment, endAssignment, findAssignment } from "#case/assignment-store.ts";
import { findCase, lockCase, recordEvent } from "#case/store.ts";
import { endWaits } from "#case/waiting/store.ts";
import type { Transaction } from "#platform/database/database.ts";
import { type Act, actorOf, onBehalf } from "./act.ts";
import { type Post, tellCompany, tellExpert, tellOffice } from "./notify.ts";
import { backToList, waitForOffice } from "./steps.ts";
import * as store from "./store.ts";

type InCharge = { readonly post: Post; readonly assignment: Assignment };

/** The case with its expert of today, under its lock, as far as the reader may see them. */
async function findInCharge(
  tx: Transaction,
  { programme }: Act,
  caseId: string,
): Promise<InCharge | undefined> {
  await lockCase(tx, caseId);
  const supportCase = await findCase(tx, caseId);
  const assignment = await findAssignment(tx, caseId);
  if (!supportCase || !assignment) return undefined;
  return { post: { tx, programme, case: supportCase }, assignment };
}

/** Who of the office asked this expert. */
async function officersOf(tx: Transaction, { caseId, expertId }: Assignment): Promise<string[]> {
  const requests = await store.listRequestsOfCase(tx, caseId);
  return requests
    .filter(({ request }) => request.expertId === expertId)
    .slice(0, 1)
    .map(({ request }) => request.sentBy);
}

/** By the company or by the expert in charge. False when nobody is in charge, or the same party waits for a reply. */
export async function askForChange(
  act: Act,
  { caseId, reason }: { caseId: string; reason: string },
): Promise<boolean> {
  const { programme, person } = act;
  const { database, clock } = programme.platform;
  const party = person.role === "expert" ? "expert" : "company";
  const actor = actorOf(act);
  const mine = await database.as(actor, (tx) => findInCharge(tx, act, caseId));
  if (!mine) return false;
  return database.as(onBehalf, async (tx) => {
    const found = await findInCharge(tx, act, caseId);
    if (!found || found.assignment.id !== mine.assignment.id) return false;
    const { post, assignment } = found;
    const asked = await store.listChangeRequests(tx, caseId);
    if (asked.some((one) => one.asked.party === party && one.reply === null)) return false;
    const at = clock.now();
    const askedBy = person.userId;
    await store.addChangeRequest(tx, { id: randomUUID(), caseId, party, reason, askedAt: at, askedBy });
    await recordEvent(tx, { caseId, kind: "expert-change-asked", at, actor, detail: { by: party } });
    await waitForOffice(post, "expert-change");
    const { expertId } = assignment;
    await tellOffice(post, await officersOf(tx, assignment), { news: "change-asked", expertId });
    return true;
  });
}

/** The office keeps the expert and tells whoever asked why. False when that was not asked or is answered. */
export async function keepExpert(
  act: Act,
  { caseId, changeId, note }: { caseId: string; changeId: string; note: string },
): Promise<boolean> {
  const { programme, person } = act;
  const actor = actorOf(act);
  return programme.platform.database.as(actor, async (tx) => {
    const found = await findInCharge(tx, act, caseId);
    const all = await store.listChangeRequests(tx, caseId);
    const one = all.find(({ asked, reply }) => asked.id === changeId && reply === null);
    if (!found || !one) return false;
    const at = programme.platform.clock.now();
    await store.addChangeReplies(tx, [changeId], {
      kind: "kept",
      note,
      repliedAt: at,
      repliedBy: person.userId,
    });
    await recordEvent(tx, { caseId, kind: "expert-kept", at, actor, detail: {} });
    const others = all.some(({ asked, reply }) => asked.id !== changeId && reply === null);
    if (!others) await endWaits(tx, { caseId, what: ["expert-change"], at, actor });
    const { post, assignment } = found;
    if (one.asked.party === "company") await tellCompany(post, { kind: "kept", note });
    else await tellExpert(post, assignment.expertId, () => ({ kind: "kept", note }));
    return true;
  });
}

/** The office ends the assignment with a reason; the expert sees nothing of the case from the commit on. */
export async function changeExpert(
  act: Act,
  { caseId, reason }: { caseId: string; reason: string },
): Promise<boolean> {
  const actor = actorOf(act);
  return act.programme.platform.database.as(actor, async (tx) => {
    const found = await findInCharge(tx, act, caseId);
    if (!found || !(await depart(act, found, { kind: "changed", reason }))) return false;
    const { post, assignment } = found;
    await tellExpert(post, assignment.expertId, () => ({ kind: "ended" }));
    await tellCompany(post, { kind: "changing" });
    return true;
  });
}

/** By the expert in charge: access ends with this very transaction, and the office is told. */
export async function declareLateConflict(
  act: Act,
  { caseId, reason }: { caseId: string; reason: string },
): Promise<boolean> {
  const { database } = act.programme.platform;
  const mine = await database.as(actorOf(act), (tx) => findAssignment(tx, caseId));
  if (mine?.expertId !== act.person.userId) return false;
  return database.as(onBehalf, async (tx) => {
    const found = await findInCharge(tx, act, caseId);
    if (!found || found.assignment.id !== mine.id) return false;
    const officers = await officersOf(tx, found.assignment);
    if (!(await depart(act, found, { kind: "late-conflict", reason }))) return false;
    const { post, assignment } = found;
    await tellOffice(post, officers, { news: "late-conflict", expertId: assignment.expertId });
    await tellCompany(post, { kind: "changing" });
    return true;
  });
}

type Leaving = { readonly kind: "changed" | "late-conflict"; readonly reason: string };

/** Why stands in a record of this chapter, for the office and the expert alone: the company reads the case's own. */
async function depart(act: Act, { post, assignment }: InCharge, leaving: Leaving): Promise<boolean> {
  const { tx, programme } = post;
  const { id: assignmentId, caseId, expertId } = assignment;
  const { kind, reason } = leaving;
  const at = programme.platform.clock.now();
  const by = act.person.userId;
  const told = kind === "changed" ? "expert-changed" : "expert-late-conflict";
  if (!(await backToList(post, { actor: actorOf(act), kind: told }))) return false;
  await endAssignment(tx, { assignmentId, kind, reason: "", endedAt: at, endedBy: by });
  await store.addDeparture(tx, { assignmentId, caseId, expertId, kind, reason, at, by });
  const asked = await store.listChangeRequests(tx, caseId);
  const open = asked.filter(({ reply }) => reply === null).map((one) => one.asked.id);
  await store.addChangeReplies(tx, open, { kind: "changed", note: "", repliedAt: at, repliedBy: by });
  return true;
}
