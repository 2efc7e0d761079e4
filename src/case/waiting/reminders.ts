// Sends the reminders that have come due: each once for each person, however often and wherever the job runs.
import { calendarsWith } from "#content/holidays.ts";
import { daysAfter } from "#content/working-days.ts";
import { countryOf, editionOf, type Programme, todayAtHome } from "#edition/programme.ts";
import type { KnownPerson } from "#people/queries.ts";
import { usualChoices } from "#people/notifications/kinds.ts";
import { choicesOf } from "#people/notifications/store.ts";
import { dayIn, homeTimeZone } from "#platform/clock.ts";
import { systemActor } from "#platform/database/actor.ts";
import type { Transaction } from "#platform/database/database.ts";
import { mailIdOf } from "#platform/mail/mail-id.ts";
import { queueMail } from "#platform/mail/outbox.ts";
import { eachByItself } from "#platform/queue/each-by-itself.ts";
import { urls } from "#urls.ts";
import { caseName } from "../case-name.ts";
import { type CaseStanding, findStanding } from "../store.ts";
import { reminderMail } from "./emails/reminder.tsx";
import { languageOf, peopleWaitedOn } from "./recipients.ts";
import { type Reminding, reminderDue } from "./rules.ts";
import { waitLink } from "./wait-links.ts";
import { findOpen, listOpenUntil, type Wait } from "./store.ts";

export const remindersJob = "reminders";

const actor = systemActor(remindersJob);
/** Two working days before a due date lie at most this many days before it: golden weeks are shorter. */
const longestBefore = 21;

/** Every open wait whose day is near or past; each in a transaction of its own, so that one cannot keep back the others. */
export async function sendReminders(programme: Programme): Promise<void> {
  const { clock, database } = programme.platform;
  const today = todayAtHome(clock);
  const near = await database.as(actor, (tx) => listOpenUntil(tx, daysAfter(today, longestBefore)));
  await eachByItself(near, ({ id }) =>
    database.as(actor, (tx) => remind(tx, programme, { waitId: id, today })),
  );
}

/** Reads the wait again: it may have ended since it was listed. */
async function remind(
  tx: Transaction,
  programme: Programme,
  { waitId, today }: { waitId: string; today: string },
): Promise<void> {
  const wait = await findOpen(tx, waitId);
  const standing = wait && (await findStanding(tx, wait.caseId));
  const reminding = standing && remindingOf(programme, { wait, standing }, today);
  if (!wait || !standing || !reminding) return;
  const people = await peopleWaitedOn(tx, wait, standing.companyId);
  const choices = await choicesOf(
    tx,
    people.map(({ userId }) => userId),
  );
  for (const person of people) {
    const { deadlines } = choices.get(person.userId) ?? usualChoices;
    if (deadlines === "at-once") await queueReminder(tx, programme, { wait, standing, reminding, person });
  }
}

/** The newest reminder of a wait that has come due by a day. */
export function remindingOf(
  programme: Programme,
  { wait, standing }: { wait: Wait; standing: CaseStanding },
  today: string,
): Reminding | undefined {
  const country = countryOf(editionOf(programme, standing.editionId), standing.country);
  const asked = { sinceOn: dayIn(homeTimeZone, wait.since), dueOn: wait.dueOn };
  return reminderDue(asked, today, calendarsWith(country.phoneCountry));
}

type Due = { wait: Wait; standing: CaseStanding; reminding: Reminding; person: KnownPerson };

async function queueReminder(
  tx: Transaction,
  programme: Programme,
  { wait, standing, reminding, person }: Due,
): Promise<void> {
  const { platform } = programme;
  const language = languageOf(person);
  // An expert may be asked before being party to the case: their own page shows what is asked.
  const elsewhere = wait.on === "expert" ? urls.home.to() : urls.supportCase.to({ caseId: wait.caseId });
  const path = waitLink(wait, wait.on) ?? elsewhere;
  const letter = reminderMail({
    language,
    personName: person.name,
    when: reminding.when,
    what: wait.what,
    dueOn: wait.dueOn,
    caseName: caseName(programme, standing, language),
    receiptNumber: standing.receiptNumber,
    url: platform.publicUrl + path,
    settingsUrl: platform.publicUrl + urls.accountNotices.to(),
  });
  await queueMail(tx, platform, {
    id: mailIdOf("reminder", wait.id, reminding.on, person.userId),
    kind: "reminder",
    caseId: wait.caseId,
    language,
    to: { name: person.name, address: person.email },
    ...letter,
  });
}
