// The letter that asks a colleague to answer parts of the sheet: it names the company and holds the link, and nothing else of the case.
import { formatDate } from "#i18n/formats.ts";
import type { Language } from "#i18n/languages.ts";
import { siteMessages } from "#i18n/messages/site.ts";
import { type LetterBlock, type PrintedLetter, printLetter } from "#ui/email-frame.tsx";
import { checkMessages } from "../messages/catalog.ts";

type Asked = {
  readonly role: string;
  readonly company: string;
  /** ISO date after which the link is of no use. */
  readonly until: string;
  readonly href: string;
  readonly again: boolean;
};

export function letterToColleague(
  language: Language,
  { role, company, until, href, again }: Asked,
): PrintedLetter {
  const { mail: words } = checkMessages[language];
  const blocks: LetterBlock[] = [
    { kind: "text", text: words.greeting(role) },
    { kind: "text", text: words.body(company, formatDate(language, until)) },
    { kind: "button", label: words.button, href },
    { kind: "text", text: words.secret },
  ];
  const subject = again ? words.reminderSubject(company) : words.subject(company);
  const { siteName } = siteMessages[language];
  return printLetter({ language, subject, blocks, footer: [words.automatic], siteName });
}
