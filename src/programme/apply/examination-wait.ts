// What was handed in waits on the office: it is to be examined within so many working days.
import type { PlaceAct } from "#case/places/store.ts";
import { openWait } from "#case/waiting/store.ts";
import { calendarsWith } from "#content/holidays.ts";
import { addWorkingDays } from "#content/working-days.ts";
import { countryOf, editionOf, type Programme, todayAtHome } from "#edition/programme.ts";
import type { Transaction } from "#platform/database/database.ts";

const workingDays = 5;

export async function askForExamination(
  tx: Transaction,
  programme: Programme,
  { supportCase, at }: PlaceAct,
): Promise<void> {
  const { id: caseId, editionId, country } = supportCase;
  const { phoneCountry } = countryOf(editionOf(programme, editionId), country);
  const today = todayAtHome(programme.platform.clock);
  const dueOn = addWorkingDays(today, workingDays, calendarsWith(phoneCountry));
  await openWait(tx, { caseId, on: "office", what: "examination", since: at, dueOn });
}
