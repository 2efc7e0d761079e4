// Who acts in this chapter, and in whose name its transactions run.
import { countryOf, editionOf, type Programme, todayAtHome } from "#edition/programme.ts";
import type { SupportCase } from "#case/store.ts";
import { calendarsWith } from "#content/holidays.ts";
import { addWorkingDays } from "#content/working-days.ts";
import type { Person } from "#people/visit.ts";
import { type Actor, systemActor } from "#platform/database/actor.ts";

export type Act = { readonly programme: Programme; readonly person: Person };

export function actorOf({ person }: Act): Actor {
  return { kind: "person", userId: person.userId, role: person.role };
}

/**
 * The system carries out what an asked expert or a company decides: they see too little of the case to write into its
 * history themselves. What they may decide is asked beforehand, in their own name and under their own walls.
 */
export const onBehalf = systemActor("match");

/** Working days that everybody is given to act, of Japan and of the site's country. */
export const replyWorkingDays = 5;
export const officeWorkingDays = 3;

/** The day so many working days from today on which a case's next answer is due (ISO). */
export function dueIn(
  programme: Programme,
  { editionId, country }: Pick<SupportCase, "editionId" | "country">,
  workingDays: number,
): string {
  const { phoneCountry } = countryOf(editionOf(programme, editionId), country);
  return addWorkingDays(todayAtHome(programme.platform.clock), workingDays, calendarsWith(phoneCountry));
}
