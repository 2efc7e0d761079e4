// Both sheets are handed in, and taken back: rule asked, record written, case moved, everybody told, in one transaction.
import { randomUUID } from "node:crypto";
import { findAssignment } from "#case/assignment-store.ts";
import { moveCase } from "#case/moves.ts";
import { findCase, lockCase, recordEvent } from "#case/store.ts";
import { endWaits } from "#case/waiting/store.ts";
import { openSupportWait } from "#case/waiting/support-waits.ts";
import type { Programme } from "#edition/programme.ts";
import { type Actor, actorId, systemActor } from "#platform/database/actor.ts";
import { readBothSheets } from "./both-sheets.ts";
import { readersOf, tellReaders } from "./notify.ts";
import { readSheetsStanding } from "./rights.ts";
import { type HandInRuling, mayHandIn, mayTakeBack } from "./rules.ts";
import { addHandIn, addHandInEnding, countHandIns } from "./store.ts";

type NotFound = { readonly ok: false; readonly reason: "not-found" };
export type HandingIn = HandInRuling | NotFound;

/** From the commit on the expert reads both sheets and nobody changes them. Handed in means that it is safe. */
export async function handInSheets(programme: Programme, actor: Actor, caseId: string): Promise<HandingIn> {
  const { database, texts, clock } = programme.platform;
  const readers = await readersOf(programme, caseId);
  return database.as(actor, async (tx): Promise<HandingIn> => {
    await lockCase(tx, caseId);
    const supportCase = await findCase(tx, caseId);
    const standing = await readSheetsStanding(tx, caseId);
    const sheets = await readBothSheets(tx, texts, caseId);
    if (!supportCase || !standing || !sheets) return { ok: false, reason: "not-found" };
    const ruling = mayHandIn(standing, sheets);
    if (!ruling.ok) return ruling;
    const assignment = await findAssignment(tx, caseId);
    if (!assignment) return { ok: false, reason: "not-now" };
    const at = clock.now();
    const number = (await countHandIns(tx, caseId)) + 1;
    const moved = await moveCase(tx, {
      caseId,
      to: "sheets-in",
      at,
      actor,
      kind: "sheets-handed-in",
      detail: { number },
    });
    if (!moved.ok) return { ok: false, reason: "not-now" };
    await addHandIn(tx, {
      id: randomUUID(),
      caseId,
      companyId: supportCase.companyId,
      number,
      inventoryChange: sheets.change,
      items: sheets.rows,
      handedInAt: at,
      handedInBy: actorId(actor),
    });
    await endWaits(tx, { caseId, what: ["sheets"], at, actor });
    const { expertId } = assignment;
    await openSupportWait(tx, programme, { case: supportCase, stage: "sheets-in", expertId, at });
    await tellReaders({ tx, programme, case: supportCase }, readers, "handedIn");
    return { ok: true };
  });
}

/** What waits on the expert is shown to no company: the system ends it for the one that takes the sheets back. */
const onBehalf = systemActor("sheets");

export type TakingBack =
  | { readonly ok: true }
  | NotFound
  | { readonly ok: false; readonly reason: "not-now" };

/** As long as no expert has begun: an expert's access to both sheets ends with the commit. */
export async function takeSheetsBack(
  programme: Programme,
  actor: Actor,
  caseId: string,
): Promise<TakingBack> {
  const { database, clock } = programme.platform;
  const supportCase = await database.as(actor, (tx) => findCase(tx, caseId));
  if (!supportCase || actor.kind !== "person" || actor.role !== "company")
    return { ok: false, reason: "not-found" };
  const readers = await readersOf(programme, caseId);
  return database.as(onBehalf, async (tx): Promise<TakingBack> => {
    await lockCase(tx, caseId);
    const standing = await readSheetsStanding(tx, caseId);
    if (!standing) return { ok: false, reason: "not-found" };
    if (!standing.handIn || !mayTakeBack(standing)) return { ok: false, reason: "not-now" };
    const at = clock.now();
    const assignment = await findAssignment(tx, caseId);
    const told = { caseId, at, actor, kind: "sheets-taken-back" } as const;
    // Between two experts the case does not move: the next one takes it up from the beginning.
    if (!assignment) await recordEvent(tx, { ...told, detail: { resumes: "supported" } });
    else if (!(await moveCase(tx, { ...told, to: "supported" })).ok) return { ok: false, reason: "not-now" };
    await addHandInEnding(tx, { handInId: standing.handIn.id, endedAt: at, endedBy: actorId(actor) });
    await endWaits(tx, { caseId, what: ["assessment"], at, actor });
    if (assignment) {
      const { expertId } = assignment;
      await openSupportWait(tx, programme, { case: supportCase, stage: "supported", expertId, at });
    }
    await tellReaders({ tx, programme, case: supportCase }, readers, "takenBack");
    return { ok: true };
  });
}
