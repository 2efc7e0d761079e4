// The letters about both sheets: that they are handed in, that they are taken back.
import type { Language } from "#i18n/languages.ts";
import { siteMessages } from "#i18n/messages/site.ts";
import { type LetterBlock, type PrintedLetter, printLetter } from "#ui/email-frame.tsx";
import { sheetMessages } from "../messages/catalog.ts";

type About = {
  readonly name: string;
  readonly news: "handedIn" | "takenBack";
  readonly to: "company" | "expert" | "office";
  readonly country: string;
  /** Left out where the reader learns it behind the sign-in only. */
  readonly company: string | undefined;
  readonly href: string;
};

export function letterAboutSheets(language: Language, about: About): PrintedLetter {
  const { mail: words } = sheetMessages[language];
  const { name, news, to, country, company, href } = about;
  const facts: [string, string][] = [[words.country, country]];
  if (company !== undefined) facts.unshift([words.company, company]);
  const blocks: LetterBlock[] = [
    { kind: "text", text: words.greeting(name) },
    { kind: "text", text: words[news][to] },
    { kind: "facts", facts },
    { kind: "button", label: words.button, href },
  ];
  const { siteName } = siteMessages[language];
  return printLetter({
    language,
    subject: words[news].subject(country),
    blocks,
    footer: [words.automatic],
    siteName,
  });
}
