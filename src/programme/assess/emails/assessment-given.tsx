// Tells a company that the result of its first assessment is there: where to read it, never what it says.
import type { Language } from "#i18n/languages.ts";
import { siteMessages } from "#i18n/messages/site.ts";
import { type PrintedLetter, printLetter } from "#ui/email-frame.tsx";
import { resultMessages } from "../messages/result/catalog.ts";

export type GivenMail = {
  readonly language: Language;
  readonly personName: string;
  readonly caseName: string;
  readonly href: string;
};

export function assessmentGivenMail({ language, personName, caseName, href }: GivenMail): PrintedLetter {
  const { mail: words } = resultMessages[language];
  return printLetter({
    language,
    subject: words.subject,
    blocks: [
      { kind: "text", text: words.greeting(personName) },
      { kind: "text", text: words.body(caseName) },
      { kind: "button", label: words.button, href },
    ],
    footer: [words.automatic],
    siteName: siteMessages[language].siteName,
  });
}
