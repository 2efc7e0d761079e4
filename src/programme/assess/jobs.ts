// The clock face of assessing: tells the company once its assessment is given.
import { caseName } from "#case/case-name.ts";
import { findCase } from "#case/store.ts";
import type { Programme } from "#edition/programme.ts";
import { defaultLanguage, isLanguage } from "#i18n/languages.ts";
import { listMembers, listPeople } from "#people/queries.ts";
import { systemActor } from "#platform/database/actor.ts";
import type { Transaction } from "#platform/database/database.ts";
import { mailIdOf } from "#platform/mail/mail-id.ts";
import { queueMail } from "#platform/mail/outbox.ts";
import type { Job } from "#platform/queue/queue.ts";
import { urls } from "#urls.ts";
import { assessmentGivenMail } from "./emails/assessment-given.tsx";
import { assessmentGivenJob } from "./job-names.ts";

export function assessJobs(programme: Programme): Job[] {
  const actor = systemActor(assessmentGivenJob);
  return [
    {
      name: assessmentGivenJob,
      run: ({ caseId = "" }) =>
        programme.platform.database.as(actor, (tx) => tellCompany(tx, programme, caseId)),
    },
  ];
}

/** Everybody of the company, each in their language, once. */
async function tellCompany(tx: Transaction, programme: Programme, caseId: string): Promise<void> {
  const supportCase = await findCase(tx, caseId);
  if (!supportCase) throw new Error("a case whose assessment was given cannot be read");
  const { platform } = programme;
  const members = await listMembers(tx, supportCase.companyId);
  const people = await listPeople(
    tx,
    members.map(({ userId }) => userId),
  );
  for (const person of people) {
    const language = isLanguage(person.language) ? person.language : defaultLanguage;
    const letter = assessmentGivenMail({
      language,
      personName: person.name,
      caseName: caseName(programme, supportCase, language),
      href: platform.publicUrl + urls.assessment.to({ caseId }),
    });
    await queueMail(tx, platform, {
      id: mailIdOf(assessmentGivenJob, caseId, person.userId),
      kind: assessmentGivenJob,
      caseId,
      language,
      to: { name: person.name, address: person.email },
      ...letter,
    });
  }
}
