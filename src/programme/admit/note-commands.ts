// What the office writes down on an application without deciding: a note, and what it saw on a page of the scan.
import { randomUUID } from "node:crypto";
import { lockCase } from "#case/store.ts";
import { type Actor, actorId } from "#platform/database/actor.ts";
import type { Platform } from "#platform/platform.ts";
import { findHandedIn } from "#programme/apply/queries.ts";
import { addNote, addPageVerdict, listNotes } from "./store.ts";

/** Stands in no history: that is read by the company, too. The button pressed twice leaves one note. */
export async function writeNote(
  { database, clock }: Platform,
  actor: Actor,
  { caseId, note }: { caseId: string; note: string },
): Promise<void> {
  const written = { id: randomUUID(), caseId, note, notedAt: clock.now(), notedBy: actorId(actor) };
  await database.as(actor, async (tx) => {
    await lockCase(tx, caseId);
    const last = (await listNotes(tx, caseId)).at(-1);
    if (last?.note === note && last.notedBy === written.notedBy) return;
    await addNote(tx, written);
  });
}

export type PageJudged = { readonly ok: true } | { readonly ok: false; readonly reason: "not-found" };

/** Judges a page of the newest scan. */
export function judgePage(
  { database, clock }: Platform,
  actor: Actor,
  { caseId, position, right }: { caseId: string; position: number; right: boolean },
): Promise<PageJudged> {
  return database.as(actor, async (tx) => {
    const scan = (await findHandedIn(tx, caseId))?.scan;
    if (!scan?.pages.some((page) => page.position === position)) return { ok: false, reason: "not-found" };
    const judged = { judgedAt: clock.now(), judgedBy: actorId(actor) };
    await addPageVerdict(tx, { id: randomUUID(), scanId: scan.id, position, right, ...judged });
    return { ok: true };
  });
}
