// Leaves the mails of matching with the transaction that gives cause for them, each in its reader's language.
import type { SupportCase } from "#case/store.ts";
import { countryOf, editionOf, type Programme } from "#edition/programme.ts";
import { formatDate } from "#i18n/formats.ts";
import { defaultLanguage, isLanguage, type Language, staffLanguageOf } from "#i18n/languages.ts";
import { findCompany, findPerson, type KnownPerson, listMembers } from "#people/queries.ts";
import type { Transaction } from "#platform/database/database.ts";
import { queueMail } from "#platform/mail/outbox.ts";
import { urls } from "#urls.ts";
import {
  letterToCompany,
  letterToExpert,
  letterToOffice,
  type OfficeNews,
  type ToCompany,
  type ToExpert,
} from "./emails/match-letters.ts";

export type Post = { readonly tx: Transaction; readonly programme: Programme; readonly case: SupportCase };

function languageOf({ language }: KnownPerson): Language {
  return isLanguage(language) ? language : defaultLanguage;
}

/** As a letter names the case's country. */
export function countryNameOf({ programme, case: { editionId, country } }: Post, language: Language): string {
  return countryOf(editionOf(programme, editionId), country).name[language];
}

export async function tellExpert(
  { tx, programme, case: { id: caseId } }: Post,
  expertId: string,
  about: (language: "ja" | "en") => ToExpert,
): Promise<void> {
  const person = await findPerson(tx, expertId);
  if (!person) return;
  const language = staffLanguageOf(languageOf(person));
  const asked = about(language);
  const letter = letterToExpert(language, person.name, asked);
  const to = { name: person.name, address: person.email };
  const kind = asked.kind === "request" ? "expert-request" : `expert-${asked.kind}`;
  await queueMail(tx, programme.platform, { kind, caseId, language, to, ...letter });
}

/** To the people of the office named, who have the matter in hand. */
export async function tellOffice(
  post: Post,
  officers: readonly string[],
  { news, expertId }: { news: OfficeNews; expertId: string },
): Promise<void> {
  const { tx, programme } = post;
  const { id: caseId, companyId } = post.case;
  const company = (await findCompany(tx, companyId))?.name ?? "";
  const expert = (await findPerson(tx, expertId))?.name ?? "";
  const href = programme.platform.publicUrl + urls.shortList.to({ caseId });
  for (const officer of new Set(officers)) {
    const person = await findPerson(tx, officer);
    if (!person) continue;
    const language = staffLanguageOf(languageOf(person));
    const letter = letterToOffice(language, person.name, { news, company, expert, href });
    const to = { name: person.name, address: person.email };
    await queueMail(tx, programme.platform, { kind: `match-${news}`, caseId, language, to, ...letter });
  }
}

type CompanyNews =
  | { readonly kind: "proposed"; readonly replyBy: string }
  | { readonly kind: "assigned" | "changing" }
  | { readonly kind: "kept"; readonly note: string };

/** To everybody of the case's company. */
export async function tellCompany(post: Post, news: CompanyNews): Promise<void> {
  const { tx, programme } = post;
  const { id: caseId, companyId } = post.case;
  const href = programme.platform.publicUrl + urls.caseExpert.to({ caseId });
  for (const member of await listMembers(tx, companyId)) {
    const person = await findPerson(tx, member.userId);
    if (!person) continue;
    const language = languageOf(person);
    const letter = letterToCompany(language, person.name, { ...told(post, news, language), href });
    const to = { name: person.name, address: person.email };
    const kind = `company-expert-${news.kind}`;
    await queueMail(tx, programme.platform, { kind, caseId, language, to, ...letter });
  }
}

function told(post: Post, news: CompanyNews, language: Language): ToCompany {
  const country = countryNameOf(post, language);
  if (news.kind === "proposed") return { kind: "proposed", country, day: formatDate(language, news.replyBy) };
  return news.kind === "kept" ? news : { kind: news.kind, country };
}
