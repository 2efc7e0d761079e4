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
import { correctedJob, receivedJob } from "./job-names.ts";
import { shownNumber } from "./shown-number.ts";
import { listSubmissions, type Submission } from "./submission-store.ts";

export function applyJobs(programme: Programme): Job[] {
  return [receivedJob, correctedJob].map((name) => ({
    name,
    run: (asked) =>
      programme.platform.database.as(systemActor(name), (tx) =>
        confirmReceipt(tx, programme, { name, asked }),
      ),
  }));
}

type Asked = {
  readonly name: string;
  readonly asked: { readonly caseId?: string; readonly submissionId?: string };
};

/** The mail bears the submission's id, so that it exists once however often the job runs. */
async function confirmReceipt(tx: Transaction, programme: Programme, { name, asked }: Asked): Promise<void> {
  const { caseId = "" } = asked;
  const submission = await findAsked(tx, asked);
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
    receiptNumber: shownNumber(submission, language),
    correction: submission.number > 1,
    timeJst: momentIn(homeTimeZone, submission, language),
    timeLocal: momentIn(country.timeZone, submission, language),
    localZoneName: country.name[language],
    place: submission.arrival,
    waitingList: submission.number === 1 && standing?.stage === "waiting-list",
    receiptUrl: `${platform.publicUrl}${urls.submission.to({ caseId })}`,
  });
  const to = { name: sender.name, address: sender.email };
  await queueMail(tx, platform, {
    id: submission.id,
    kind: name,
    caseId,
    language,
    to,
    ...mail,
  });
}

/** The submission named; the first one for a job left by an older release, which named none. */
async function findAsked(tx: Transaction, { caseId = "", submissionId }: Asked["asked"]) {
  const all = await listSubmissions(tx, caseId);
  return submissionId === undefined ? all.at(-1) : all.find(({ id }) => id === submissionId);
}

function momentIn(timeZone: string, { submittedAt }: Submission, language: Language): string {
  return `${formatDate(language, dayIn(timeZone, submittedAt))} ${formatTime(language, submittedAt, timeZone)}`;
}
