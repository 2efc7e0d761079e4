// The day by which somebody is to act: working days of Japan and of the site's country together.
import { calendarsWith } from "#content/holidays.ts";
import { addWorkingDays } from "#content/working-days.ts";
import { countryOf, editionOf, type Programme, todayAtHome } from "#edition/programme.ts";

/** So many working days from today; an ISO date in the programme's home. */
export function dueIn(
  programme: Programme,
  where: { readonly editionId: string; readonly country: string },
  days: number,
): string {
  const { phoneCountry } = countryOf(editionOf(programme, where.editionId), where.country);
  return addWorkingDays(todayAtHome(programme.platform.clock), days, calendarsWith(phoneCountry));
}
