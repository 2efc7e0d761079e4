// Who may enter a case: signed in, and the database shows it to them. Everybody else gets one and the same 404.
import { mustBeSignedIn } from "#people/guards.ts";
import type { Guard } from "#people/route.ts";
import { type Request, visitOf } from "#people/visit.ts";
import type { Role } from "#platform/database/actor.ts";
import { isUuid } from "#platform/forms/uuid.ts";
import type { Platform } from "#platform/platform.ts";
import { findCase } from "./store.ts";

/** Whether this request's person sees the case. */
export type Look = (c: Request, caseId: string) => Promise<boolean>;

/**
 * Guards addresses with `:caseId`. A malformed id, one that was never given and one of somebody else's case
 * cannot be told apart by the answer. A chapter whose pages need more than the case may look in its own way, under
 * the same walls, and keep what it saw.
 */
export function partyToCase(platform: Platform, look: Look = seesCase(platform)): Guard {
  return partyInRole(platform, "party to the case", look);
}

/** The office on addresses with `:caseId`. To everybody else, the case's own company included, there is nothing here. */
export function officeOfCase(platform: Platform, look: Look = seesCase(platform)): Guard {
  return partyInRole(platform, "office of the case", as("office", look));
}

/** The people of the case's company. To everybody else, the office included, there is nothing here. */
export function companyOfCase(platform: Platform, look: Look = seesCase(platform)): Guard {
  return partyInRole(platform, "company of the case", as("company", look));
}

/** The expert in charge: party to the case exactly from the assignment to its ending. */
export function expertOfCase(platform: Platform): Guard {
  return partyInRole(platform, "expert of the case", as("expert", seesCase(platform)));
}

const as =
  (role: Role, look: Look): Look =>
  async (c, caseId) =>
    visitOf(c).person?.role === role && (await look(c, caseId));

function partyInRole(platform: Platform, name: string, look: Look): Guard {
  const door = mustBeSignedIn(platform);
  return {
    name,
    async check(c) {
      const turnedAway = await door.check(c);
      if (turnedAway) return turnedAway;
      const caseId = c.req.param("caseId") ?? "";
      if (!isUuid(caseId)) return c.notFound();
      return (await look(c, caseId)) ? undefined : c.notFound();
    },
  };
}

function seesCase({ database }: Platform): Look {
  return async (c, caseId) =>
    (await database.as(visitOf(c).actor, (tx) => findCase(tx, caseId))) !== undefined;
}
