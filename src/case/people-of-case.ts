// What people of a case are called before each other: the office's people have names for the office alone.
import { findExpert } from "#people/experts/queries.ts";
import { findCompany, namesOf } from "#people/queries.ts";
import { type Actor, systemActor } from "#platform/database/actor.ts";
import type { Platform } from "#platform/platform.ts";
import { findAssignment } from "./assignment-store.ts";

/** Parties to a case may not see each other's accounts: their names alone are told, and by nobody but this file. */
const telling = systemActor("people-of-case");

export type Somebody = { readonly userId: string; readonly role: string };

/** Names by user id, as this reader may know them. Those of the office are left out for others, as is the system. */
export async function namesBefore(
  { database }: Platform,
  readerRole: string,
  people: readonly Somebody[],
): Promise<ReadonlyMap<string, string>> {
  const shown = people.filter(({ role }) => readerRole === "office" || role !== "office");
  const ids = [...new Set(shown.map(({ userId }) => userId))];
  return database.as(telling, (tx) => namesOf(tx, ids));
}

export type ExpertOfCase = { readonly userId: string; readonly name: string; readonly firm: string };

/** The case's expert of today, as everybody who sees the case may know them. */
export async function expertOfCase(
  { database }: Platform,
  actor: Actor,
  caseId: string,
): Promise<ExpertOfCase | undefined> {
  const assignment = await database.as(actor, (tx) => findAssignment(tx, caseId));
  if (!assignment) return undefined;
  const { expertId: userId } = assignment;
  const expert = await database.as(telling, (tx) => findExpert(tx, userId));
  return { userId, name: expert?.name ?? "", firm: expert?.profile?.firm ?? "" };
}

/** The name of a company whose case the caller has seen. */
export async function companyNameOf({ database }: Platform, companyId: string): Promise<string> {
  const company = await database.as(telling, (tx) => findCompany(tx, companyId));
  return company?.name ?? "";
}

/** The same for several cases: names by the company's id. */
export async function companyNamesOf(
  { database }: Platform,
  companyIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  return database.as(telling, async (tx) => {
    const names = new Map<string, string>();
    for (const id of new Set(companyIds)) names.set(id, (await findCompany(tx, id))?.name ?? "");
    return names;
  });
}
