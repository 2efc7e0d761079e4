// The clock face of admission: free places are offered, offers lapse, and the company is told by mail.
import { findStanding, type CaseStanding } from "#case/store.ts";
import { languageOf } from "#case/waiting/recipients.ts";
import { countryOf, editionOf, type Programme } from "#edition/programme.ts";
import { formatDate } from "#i18n/formats.ts";
import type { Language } from "#i18n/languages.ts";
import { listMembers, listPeople } from "#people/queries.ts";
import { systemActor } from "#platform/database/actor.ts";
import type { Transaction } from "#platform/database/database.ts";
import { mailIdOf } from "#platform/mail/mail-id.ts";
import { queueMail } from "#platform/mail/outbox.ts";
import type { Job } from "#platform/queue/queue.ts";
import type { PrintedLetter } from "#ui/email-frame.tsx";
import { urls } from "#urls.ts";
import { findNotice, findOffer } from "./decision-store.ts";
import { lapsedMail, noticeMail, offerMail, withdrawnMail } from "./emails/decision-mails.tsx";
import {
  caseWithdrawnJob,
  lapseOffersJob,
  noticeSentJob,
  offerFreePlacesJob,
  offerLapsedJob,
  placeOfferedJob,
} from "./job-names.ts";
import { letterFor } from "./notice.ts";
import { lapseOffers, offerFreePlaces } from "./place-commands.ts";
import { endWaitsOfWithdrawn } from "./withdrawal-commands.ts";

export function admitJobs(programme: Programme): Job[] {
  return [
    { name: offerFreePlacesJob, run: ({ editionId = "" }) => offerFreePlaces(programme, editionId) },
    { name: placeOfferedJob, run: ({ offerId = "" }) => tellOffer(programme, offerId) },
    { name: offerLapsedJob, run: ({ offerId = "" }) => tellLapsed(programme, offerId) },
    { name: noticeSentJob, run: ({ noticeId = "" }) => tellNotice(programme, noticeId) },
    { name: caseWithdrawnJob, run: ({ caseId = "" }) => followWithdrawal(programme, caseId) },
    // Shortly after midnight in Japan, and hourly for a machine that was down: what has lapsed lapses once.
    { name: lapseOffersJob, every: "10 * * * *", run: () => lapseOffers(programme) },
  ];
}

type Telling = {
  readonly programme: Programme;
  readonly job: string;
  readonly caseId: string;
  /** Makes the mail's id: one a person, however often the job runs. */
  readonly subjectId: string;
};

type To = { readonly language: Language; readonly personName: string; readonly receiptNumber: string };

/** One mail to every member of the case's company, each in their own language. Decisions are told to everybody. */
async function tellCompany(
  tx: Transaction,
  { programme, job, caseId, subjectId }: Telling,
  write: (to: To, standing: CaseStanding) => PrintedLetter,
): Promise<void> {
  const standing = await findStanding(tx, caseId);
  if (!standing) throw new Error("the case of a decision cannot be read");
  const members = await listMembers(tx, standing.companyId);
  const people = await listPeople(
    tx,
    members.map(({ userId }) => userId),
  );
  for (const person of people) {
    const language = languageOf(person);
    const receiptNumber = standing.receiptNumber ?? "";
    const mail = write({ language, personName: person.name, receiptNumber }, standing);
    const to = { name: person.name, address: person.email };
    const id = mailIdOf(job, subjectId, person.userId);
    await queueMail(tx, programme.platform, { id, kind: job, caseId, language, to, ...mail });
  }
}

async function tellNotice(programme: Programme, noticeId: string): Promise<void> {
  const { database, publicUrl } = programme.platform;
  await database.as(systemActor(noticeSentJob), async (tx) => {
    const notice = await findNotice(tx, noticeId);
    if (!notice) throw new Error("a notice that was sent cannot be read");
    const { caseId, kind } = notice;
    const page = kind === "returned" ? urls.application.to({ caseId }) : urls.notice.to({ caseId, noticeId });
    await tellCompany(tx, { programme, job: noticeSentJob, caseId, subjectId: noticeId }, (to) =>
      noticeMail(to, { kind, letter: letterFor(notice, to.language).letter, url: `${publicUrl}${page}` }),
    );
  });
}

async function tellOffer(programme: Programme, offerId: string): Promise<void> {
  const { database, publicUrl } = programme.platform;
  await database.as(systemActor(placeOfferedJob), async (tx) => {
    const offer = await findOffer(tx, offerId);
    if (!offer) throw new Error("an offer that was made cannot be read");
    const { caseId, replyByOn } = offer;
    const url = `${publicUrl}${urls.placeOffer.to({ caseId })}`;
    await tellCompany(tx, { programme, job: placeOfferedJob, caseId, subjectId: offerId }, (to) =>
      offerMail(to, { replyBy: formatDate(to.language, replyByOn), url }),
    );
  });
}

async function tellLapsed(programme: Programme, offerId: string): Promise<void> {
  const { database, publicUrl } = programme.platform;
  await database.as(systemActor(offerLapsedJob), async (tx) => {
    const offer = await findOffer(tx, offerId);
    if (!offer) throw new Error("an offer that lapsed cannot be read");
    const { caseId } = offer;
    const url = `${publicUrl}${urls.supportCase.to({ caseId })}`;
    await tellCompany(tx, { programme, job: offerLapsedJob, caseId, subjectId: offerId }, (to) =>
      lapsedMail(to, { url }),
    );
  });
}

async function followWithdrawal(programme: Programme, caseId: string): Promise<void> {
  const { database, publicUrl } = programme.platform;
  await endWaitsOfWithdrawn(programme, caseId);
  await database.as(systemActor(caseWithdrawnJob), async (tx) => {
    const url = `${publicUrl}${urls.supportCase.to({ caseId })}`;
    await tellCompany(tx, { programme, job: caseWithdrawnJob, caseId, subjectId: caseId }, (to, standing) => {
      const edition = editionOf(programme, standing.editionId);
      const country = countryOf(edition, standing.country).name[to.language];
      return withdrawnMail(to, { programme: edition.programmeName[to.language], country, url });
    });
  });
}
