// What the office has before it when it writes a letter: the application, its newest move, and who will read the letter.
import { findStanding, listEvents } from "#case/store.ts";
import { languageOf } from "#case/waiting/recipients.ts";
import { countryOf, editionOf, type Programme } from "#edition/programme.ts";
import type { StaffLanguage } from "#i18n/languages.ts";
import { findCompany, listMembers, listPeople } from "#people/queries.ts";
import type { Actor } from "#platform/database/actor.ts";
import { answerSections, findHandedIn } from "#programme/apply/queries.ts";
import { secondLanguage } from "./letters.ts";
import { newestMove } from "./rules.ts";

type Asked = { readonly caseId: string; readonly language: StaffLanguage };

export type Prepared = NonNullable<Awaited<ReturnType<typeof prepareLetter>>>;

/** Undefined when nothing was handed in, or the actor may not see it. */
export function prepareLetter(programme: Programme, actor: Actor, { caseId, language }: Asked) {
  return programme.platform.database.as(actor, async (tx) => {
    const handedIn = await findHandedIn(tx, caseId);
    const standing = await findStanding(tx, caseId);
    if (!handedIn || !standing) return undefined;
    const { supportCase, submission } = handedIn;
    const edition = editionOf(programme, supportCase.editionId);
    const country = countryOf(edition, supportCase.country);
    const members = await listMembers(tx, supportCase.companyId);
    const readers = await listPeople(
      tx,
      members.map(({ userId }) => userId),
    );
    const basis = { edition, country, answers: submission.answers };
    const { submittedBy } = submission;
    const { siteLanguage } = country;
    return {
      handedIn,
      standing,
      seen: newestMove(await listEvents(tx, caseId)),
      about: { edition, country, receiptNumber: submission.receiptNumber },
      basis,
      sections: answerSections(basis, language),
      company: await findCompany(tx, supportCase.companyId),
      readers: readers.map((one) => ({ ...one, language: languageOf(one) })),
      secondLanguage: secondLanguage(readers, { submittedBy, siteLanguage }),
    };
  });
}
