// The clock face of threads: tells the others of a new message, once until they have read it.
import { findAssignment } from "#case/assignment-store.ts";
import { caseName } from "#case/case-name.ts";
import { type CaseStanding, findStanding } from "#case/store.ts";
import type { Programme } from "#edition/programme.ts";
import { defaultLanguage, isLanguage, type Language, staffLanguageOf } from "#i18n/languages.ts";
import { mayMail } from "#people/notifications/queries.ts";
import { type KnownPerson, listMembers, listPeople, listPeopleOf } from "#people/queries.ts";
import { systemActor } from "#platform/database/actor.ts";
import type { Transaction } from "#platform/database/database.ts";
import { mailIdOf } from "#platform/mail/mail-id.ts";
import { queueMail } from "#platform/mail/outbox.ts";
import type { Job } from "#platform/queue/queue.ts";
import { urls } from "#urls.ts";
import { newMessageMail } from "./emails/new-message.tsx";
import { newMessageJob } from "./job-names.ts";
import { listUnread } from "./queries.ts";
import { type Side, sidesOf } from "./rules.ts";
import { findMessage, findThread, type Message, type Thread } from "./store.ts";

export function threadJobs(programme: Programme): Job[] {
  const actor = systemActor(newMessageJob);
  return [
    {
      name: newMessageJob,
      run: ({ messageId = "" }) =>
        programme.platform.database.as(actor, (tx) => tellOthers(tx, programme, messageId)),
    },
  ];
}

async function tellOthers(tx: Transaction, programme: Programme, messageId: string): Promise<void> {
  const known = await findMessage(tx, messageId);
  const thread = known && (await findThread(tx, known.message.threadId));
  const standing = thread && (await findStanding(tx, thread.caseId));
  if (!known || !thread || !standing) throw new Error("a message to tell of cannot be read");
  if (known.retraction) return;
  for (const side of sidesOf[thread.parties]) {
    if (side === known.message.sentRole) continue;
    for (const person of await peopleOn(tx, side, thread)) {
      await tellOne(tx, programme, { thread, standing, message: known.message, side, person });
    }
  }
}

async function peopleOn(tx: Transaction, side: Side, thread: Thread): Promise<readonly KnownPerson[]> {
  if (side === "office") return listPeopleOf(tx, "office");
  if (side === "company") {
    const members = await listMembers(tx, thread.companyId);
    return listPeople(
      tx,
      members.map(({ userId }) => userId),
    );
  }
  const assignment = await findAssignment(tx, thread.caseId);
  const stillThere = assignment !== undefined && assignment.expertId === thread.expertId;
  return stillThere ? listPeople(tx, [assignment.expertId]) : [];
}

type Telling = {
  thread: Thread;
  standing: CaseStanding;
  message: Message;
  side: Side;
  person: KnownPerson;
};

/** The mail bears the oldest message that is unread: while that stays so, no second mail of this thread goes out. */
async function tellOne(tx: Transaction, programme: Programme, telling: Telling): Promise<void> {
  const { thread, standing, message, side, person } = telling;
  const { platform } = programme;
  const { caseId, id: threadId } = thread;
  const [unread] = await listUnread(tx, person.userId, { threadId });
  if (!unread || !(await mayMail(tx, person.userId, "messages"))) return;
  const language = languageOf(person, side);
  const letter = newMessageMail({
    language,
    personName: person.name,
    caseName: caseName(programme, standing, language),
    receiptNumber: standing.receiptNumber,
    from: message.sentRole,
    url: platform.publicUrl + urls.thread.to({ caseId, threadId }),
    settingsUrl: platform.publicUrl + urls.accountNotices.to(),
  });
  await queueMail(tx, platform, {
    id: mailIdOf("message", threadId, unread.oldestId, person.userId),
    kind: newMessageJob,
    caseId,
    language,
    to: { name: person.name, address: person.email },
    ...letter,
  });
}

function languageOf({ language }: KnownPerson, side: Side): Language {
  const known = isLanguage(language) ? language : defaultLanguage;
  return side === "company" ? known : staffLanguageOf(known);
}
