// The mail that tells of a new message: in which case and from whose side, never what it says or is about.
import type { Language } from "#i18n/languages.ts";
import { siteMessages } from "#i18n/messages/site.ts";
import { type PrintedLetter, printLetter } from "#ui/email-frame.tsx";
import { threadMessages } from "../messages/catalog.ts";
import type { Side } from "../rules.ts";

export type NewMessage = {
  readonly language: Language;
  readonly personName: string;
  /** The year of the programme and the country. */
  readonly caseName: string;
  /** null while the application is being written. */
  readonly receiptNumber: string | null;
  readonly from: Side;
  /** Both absolute. */
  readonly url: string;
  readonly settingsUrl: string;
};

export function newMessageMail(told: NewMessage): PrintedLetter {
  const { language, caseName, receiptNumber, from, url, settingsUrl } = told;
  const { mail, sides } = threadMessages[language];
  return printLetter({
    language,
    subject: mail.subject(caseName),
    blocks: [
      { kind: "text", text: mail.greeting(told.personName) },
      { kind: "text", text: mail.body },
      {
        kind: "facts",
        facts: [
          [mail.case, caseName],
          ...(receiptNumber === null ? [] : [[mail.receipt, receiptNumber] as [string, string]]),
          [mail.from, sides[from]],
        ],
      },
      { kind: "button", label: mail.open, href: url },
      { kind: "text", text: mail.once },
    ],
    footer: [mail.automatic, mail.settings(settingsUrl)],
    siteName: siteMessages[language].siteName,
  });
}
