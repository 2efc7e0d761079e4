// The clock face of the application: what follows a submission.
import { findCase, findStanding } from "#case/store.ts";
import { countryOf, editionOf, type Programme } from "#edition/programme.ts";
import { formatDate, formatTime } from "#i18n/formats.ts";
import { defaultLanguage, isLanguage, type Language } from "#i18n/languages.ts";
import { findPerson } from "#people/queries.ts";
import { dayIn, homeTimeZone } from "#platform/clock.ts";
import { systemActor } from "#platform/database/actor.ts";
import type { Transaction } from "#platform/database/database.ts";
import { queueMail } from "#platform/mail/outbox.ts";
import type { Job } from "#platform/queue/queue.ts";
import { urls } from "#urls.ts";
import { receivedMail } from "./emails/received.tsx";
import { receivedJob } from "./job-names.ts";
import { findSubmission, type Submission } from "./submission-store.ts";

export function applyJobs(programme: Programme): Job[] {
  const actor = systemActor(receivedJob);
  return [
    {
      name: receivedJob,
      run: ({ caseId = "" }) =>
        programme.platform.database.as(actor, (tx) => confirmReceipt(tx, programme, caseId)),
    },
  ];
}

/** The mail bears the submission's id, so that it exists once however often the job runs. */
async function confirmReceipt(tx: Transaction, programme: Programme, caseId: string): Promise<void> {
  const submission = await findSubmission(tx, caseId);
  const supportCase = await findCase(tx, caseId);
  const standing = await findStanding(tx, caseId);
  const sender = submission && (await findPerson(tx, submission.submittedBy));
  if (!submission || !supportCase || !sender) throw new Error("a submission to confirm cannot be read");
  const { platform } = programme;
  const edition = editionOf(programme, submission.editionId);
  const country = countryOf(edition, supportCase.country);
  const language = isLanguage(sender.language) ? sender.language : defaultLanguage;
  const mail = receivedMail({
    language,
    personName: sender.name,
    programmeName: edition.programmeName[language],
    receiptNumber: submission.receiptNumber,
    timeJst: momentIn(homeTimeZone, submission, language),
    timeLocal: momentIn(country.timeZone, submission, language),
    localZoneName: country.name[language],
    place: submission.arrival,
    waitingList: standing?.stage === "waiting-list",
    receiptUrl: `${platform.publicUrl}${urls.submission.to({ caseId })}`,
  });
  const to = { name: sender.name, address: sender.email };
  await queueMail(tx, platform, {
    id: submission.id,
    kind: receivedJob,
    caseId,
    language,
    to,
    ...mail,
  });
}

function momentIn(timeZone: string, { submittedAt }: Submission, language: Language): string {
  return `${formatDate(language, dayIn(timeZone, submittedAt))} ${formatTime(language, submittedAt, timeZone)}`;
}
