// What can happen in the register of experts; each function is one transaction.
import { randomUUID } from "node:crypto";
import { homeTimeZone } from "#platform/clock.ts";
import type { Actor } from "#platform/database/actor.ts";
import type { Platform } from "#platform/platform.ts";
import type { Person } from "../visit.ts";
import { findExpert } from "./queries.ts";
import * as rules from "./rules.ts";
import * as store from "./store.ts";

export type Act = { readonly platform: Platform; readonly person: Person };

export function actorOf({ person }: Act): Actor {
  return { kind: "person", userId: person.userId, role: person.role };
}

export type ProfileContent = Omit<store.NewProfile, "userId" | "version" | "savedAt" | "savedBy">;

export type SavingProfile = {
  /** The version the form was made from; 0 for the first. */
  readonly basedOn: number;
  readonly profile: ProfileContent;
  readonly formerClients: readonly string[];
};

export type ProfileSaved = { ok: true; version: number } | { ok: false; reason: "changed-meanwhile" };

/** The expert's own profile, as a new version. Refused when another window saved one in between. */
export async function saveProfile(act: Act, saving: SavingProfile): Promise<ProfileSaved> {
  const { platform, person } = act;
  const { userId } = person;
  return platform.database.as(actorOf(act), async (tx) => {
    await store.lockExpert(tx, userId);
    const newest = (await findExpert(tx, userId))?.profile?.version ?? 0;
    if (newest !== saving.basedOn) return { ok: false, reason: "changed-meanwhile" };
    const version = newest + 1;
    const saved = { userId, version, savedAt: platform.clock.now(), savedBy: userId };
    await store.addProfile(tx, { ...saving.profile, ...saved }, saving.formerClients);
    return { ok: true, version };
  });
}

export type NewPause = rules.PausePeriod & { readonly reason: string };
export type PauseRecorded = { ok: true } | { ok: false; reason: rules.PauseRefusal | "unknown" };

/** By the expert about themselves or by the office. */
export async function recordPause(act: Act, expertId: string, pause: NewPause): Promise<PauseRecorded> {
  const { platform, person } = act;
  const { clock, database } = platform;
  const ruling = rules.mayPause(pause, clock.today(homeTimeZone));
  if (!ruling.ok) return ruling;
  return database.as(actorOf(act), async (tx) => {
    if (!(await findExpert(tx, expertId))) return { ok: false, reason: "unknown" };
    const recorded = { recordedAt: clock.now(), recordedBy: person.userId };
    await store.addPause(tx, { id: randomUUID(), userId: expertId, ...pause, ...recorded });
    return { ok: true };
  });
}

/** False when the expert has no such pause or it was taken back already. */
export async function endPause(act: Act, expertId: string, pauseId: string): Promise<boolean> {
  const { platform, person } = act;
  return platform.database.as(actorOf(act), async (tx) => {
    const expert = await findExpert(tx, expertId);
    if (!expert?.pauses.some(({ id }) => id === pauseId)) return false;
    return store.addPauseEnding(tx, { pauseId, endedAt: platform.clock.now(), endedBy: person.userId });
  });
}

/** By the office. False when there is no such expert or the registration had ended already. */
export async function endRegistration(act: Act, expertId: string, reason: string): Promise<boolean> {
  const { platform, person } = act;
  return platform.database.as(actorOf(act), async (tx) => {
    await store.lockExpert(tx, expertId);
    const expert = await findExpert(tx, expertId);
    if (!expert || expert.ending !== null) return false;
    const ended = { endedAt: platform.clock.now(), endedBy: person.userId };
    await store.addEnding(tx, { id: randomUUID(), userId: expertId, reason, ...ended });
    return true;
  });
}

/** By the office: an ended registration stands again. False when it stands already. */
export async function takeUpRegistration(act: Act, expertId: string, reason: string): Promise<boolean> {
  const { platform, person } = act;
  return platform.database.as(actorOf(act), async (tx) => {
    await store.lockExpert(tx, expertId);
    const ending = (await findExpert(tx, expertId))?.ending;
    if (!ending) return false;
    const returned = { returnedAt: platform.clock.now(), returnedBy: person.userId };
    return store.addReturn(tx, { endingId: ending.id, reason, ...returned });
  });
}
