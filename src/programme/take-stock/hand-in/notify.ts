// Leaves the mails about a hand-in with its transaction: for the company's people, the expert in charge and the office, with no word of what the sheets say.
import { findAssignment } from "#case/assignment-store.ts";
import { findCase, type SupportCase } from "#case/store.ts";
import { languageOf } from "#case/waiting/recipients.ts";
import { countryOf, editionOf, type Programme } from "#edition/programme.ts";
import { staffLanguageOf } from "#i18n/languages.ts";
import {
  findCompany,
  findPerson,
  type KnownPerson,
  listMembers,
  listPeople,
  listPeopleOf,
} from "#people/queries.ts";
import { systemActor } from "#platform/database/actor.ts";
import type { Transaction } from "#platform/database/database.ts";
import { queueMail } from "#platform/mail/outbox.ts";
import { urls } from "#urls.ts";
import { letterAboutSheets } from "./emails/sheet-letters.ts";

export type Readers = {
  readonly company: readonly KnownPerson[];
  readonly expert: KnownPerson | undefined;
  readonly office: readonly KnownPerson[];
};
export type SheetNews = "handedIn" | "takenBack";

/** Who is told. A company does not see the people of the office: the system looks them up. */
export function readersOf({ platform }: Programme, caseId: string): Promise<Readers> {
  return platform.database.as(systemActor("sheets"), async (tx) => {
    const assignment = await findAssignment(tx, caseId);
    const supportCase = await findCase(tx, caseId);
    const members = supportCase ? await listMembers(tx, supportCase.companyId) : [];
    return {
      company: await listPeople(
        tx,
        members.map(({ userId }) => userId),
      ),
      expert: assignment && (await findPerson(tx, assignment.expertId)),
      office: await listPeopleOf(tx, "office"),
    };
  });
}

type Post = { readonly tx: Transaction; readonly programme: Programme; readonly case: SupportCase };

/** Also whoever did it: their mail is the receipt. */
export async function tellReaders(post: Post, readers: Readers, news: SheetNews): Promise<void> {
  const { company, expert, office } = readers;
  for (const person of company) await write(post, person, { news, to: "company" });
  if (expert) await write(post, expert, { news, to: "expert" });
  for (const person of office) await write(post, person, { news, to: "office" });
}

type Addressee = "company" | "expert" | "office";
type About = { readonly news: SheetNews; readonly to: Addressee };

const kinds = { handedIn: "sheets-handed-in", takenBack: "sheets-taken-back" } as const;

async function write(post: Post, person: KnownPerson, { news, to }: About): Promise<void> {
  const { tx, programme } = post;
  const { id: caseId, companyId, editionId, country } = post.case;
  const own = languageOf(person);
  const language = to === "company" ? own : staffLanguageOf(own);
  const letter = letterAboutSheets(language, {
    name: person.name,
    news,
    to,
    country: countryOf(editionOf(programme, editionId), country).name[language],
    // A company's name stands in no mail to an expert: only behind the sign-in.
    company: to === "office" ? ((await findCompany(tx, companyId))?.name ?? "") : undefined,
    href: programme.platform.publicUrl + urls.sheets.to({ caseId }),
  });
  const address = { name: person.name, address: person.email };
  await queueMail(tx, programme.platform, { kind: kinds[news], caseId, language, to: address, ...letter });
}
