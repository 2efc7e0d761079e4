// Who may enter a case: signed in, and the database shows it to them. Everybody else gets one and the same 404.
import { mustBeSignedIn } from "#people/guards.ts";
import type { Guard } from "#people/route.ts";
import { visitOf } from "#people/visit.ts";
import { isUuid } from "#platform/forms/uuid.ts";
import type { Platform } from "#platform/platform.ts";
import { findCase } from "./store.ts";

/**
 * Guards addresses with `:caseId`. A malformed id, one that was never given and one of somebody else's case
 * cannot be told apart by the answer.
 */
export function partyToCase(platform: Platform): Guard {
  const door = mustBeSignedIn(platform);
  return {
    name: "party to the case",
    async check(c) {
      const turnedAway = await door.check(c);
      if (turnedAway) return turnedAway;
      const caseId = c.req.param("caseId") ?? "";
      if (!isUuid(caseId)) return c.notFound();
      const found = await platform.database.as(visitOf(c).actor, (tx) => findCase(tx, caseId));
      return found ? undefined : c.notFound();
    },
  };
}
