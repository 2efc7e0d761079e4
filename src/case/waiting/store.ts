// Opening and ending what waits on somebody, and reading what is open.
import { randomUUID } from "node:crypto";
import { and, asc, eq, inArray, isNull, lte, sql, type SQL } from "drizzle-orm";
import { lockCase } from "#case/store.ts";
import { type Actor, actorId } from "#platform/database/actor.ts";
import type { Transaction } from "#platform/database/database.ts";
import { waitEndings, waits } from "./schema.ts";

export type Wait = typeof waits.$inferSelect;

export type NewWait = {
  readonly caseId: string;
  readonly on: Wait["on"];
  readonly expertId?: string;
  /** Kebab-case; its words stand in case/waiting/messages. */
  readonly what: string;
  readonly subjectId?: string;
  readonly since: Date;
  /** ISO date in the programme's home. */
  readonly dueOn: string;
};

/** From this transaction on the party is asked. */
export async function openWait(tx: Transaction, wait: NewWait): Promise<void> {
  const { expertId = null, subjectId = null, ...rest } = wait;
  await tx.insert(waits).values({ id: randomUUID(), ...rest, expertId, subjectId });
  await refreshStanding(tx, wait.caseId);
}

/** What is due first of the case stands beside its stage, so that lists need not look for it. */
async function refreshStanding(tx: Transaction, caseId: string): Promise<void> {
  await lockCase(tx, caseId);
  await tx.execute(sql`select himori.refresh_waiting(${caseId})`);
}

type Ending = {
  readonly caseId: string;
  /** Which of the case's waits; every open one where left out: the case has come to its end. */
  readonly what?: readonly string[];
  readonly at: Date;
  readonly actor: Actor;
};

/** Ends what is open of the case and the actor may see. Ending what is not open is nothing. */
export async function endWaits(tx: Transaction, { caseId, what, at, actor }: Ending): Promise<void> {
  const named = what ? inArray(waits.what, [...what]) : undefined;
  const open = await listOpen(tx, and(eq(waits.caseId, caseId), named));
  if (open.length === 0) return;
  const endings = open.map(({ id }) => ({ waitId: id, endedAt: at, endedBy: actorId(actor) }));
  await tx.insert(waitEndings).values(endings).onConflictDoNothing();
  await refreshStanding(tx, caseId);
}

/** What is open, soonest due first, under the reader's own rights. */
export async function listOpen(tx: Transaction, which?: SQL): Promise<Wait[]> {
  const rows = await tx
    .select({ wait: waits })
    .from(waits)
    .leftJoin(waitEndings, eq(waitEndings.waitId, waits.id))
    .where(and(isNull(waitEndings.waitId), which))
    .orderBy(asc(waits.dueOn), asc(waits.since));
  return rows.map(({ wait }) => wait);
}

export function listOpenOfCases(tx: Transaction, caseIds: readonly string[]): Promise<Wait[]> {
  return caseIds.length === 0 ? Promise.resolve([]) : listOpen(tx, inArray(waits.caseId, [...caseIds]));
}

export function listOpenOnExpert(tx: Transaction, expertId: string): Promise<Wait[]> {
  return listOpen(tx, eq(waits.expertId, expertId));
}

/** What is open and due by a day, or over it. For the reminders, as the system. */
export function listOpenUntil(tx: Transaction, day: string): Promise<Wait[]> {
  return listOpen(tx, lte(waits.dueOn, day));
}

/** Undefined when it has ended, never was, or the reader may not see it. */
export async function findOpen(tx: Transaction, waitId: string): Promise<Wait | undefined> {
  const rows = await listOpen(tx, eq(waits.id, waitId));
  return rows[0];
}

/** What is open on the reader's side, as far as they may see it. */
export function listOpenOnParty(tx: Transaction, party: "company" | "office"): Promise<Wait[]> {
  return listOpen(tx, eq(waits.on, party));
}
