// What the office has before it when it writes a letter: the application, its newest move, and who will read the letter.
import { findStanding, listEvents } from "#case/store.ts";
import { languageOf } from "#case/waiting/recipients.ts";
import { countryOf, editionOf, type Programme } from "#edition/programme.ts";
import { findCompany, listMembers, listPeople } from "#people/queries.ts";
import type { Actor } from "#platform/database/actor.ts";
import { findHandedIn } from "../apply/queries.ts";
import { secondLanguage } from "./letters.ts";
import { newestMove } from "./rules.ts";

export type Prepared = NonNullable<Awaited<ReturnType<typeof prepareLetter>>>;

/** Undefined when nothing was handed in, or the actor may not see it. */
export function prepareLetter(programme: Programme, actor: Actor, caseId: string) {
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
    const { submittedBy } = submission;
    const { siteLanguage } = country;
    return {
      handedIn,
      standing,
      seen: newestMove(await listEvents(tx, caseId)),
      about: { edition, country, receiptNumber: submission.receiptNumber },
      basis: { edition, country, answers: submission.answers },
      company: await findCompany(tx, supportCase.companyId),
      readers: readers.map((one) => ({ ...one, language: languageOf(one) })),
      secondLanguage: secondLanguage(readers, { submittedBy, siteLanguage }),
    };
  });
}
