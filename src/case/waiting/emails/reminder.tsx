// The mail that reminds of what is asked and by when; it quotes nothing that a person has typed but the reader's name.
import { formatDate } from "#i18n/formats.ts";
import type { Language } from "#i18n/languages.ts";
import { siteMessages } from "#i18n/messages/site.ts";
import { type PrintedLetter, printLetter } from "#ui/email-frame.tsx";
import { waitAsk, waitMessages } from "../messages/catalog.ts";
import type { Reminding } from "../rules.ts";

export type ReminderContent = {
  readonly language: Language;
  readonly personName: string;
  readonly when: Reminding["when"];
  /** The wait's kind. */
  readonly what: string;
  readonly dueOn: string;
  /** Year and country, in the reader's language. */
  readonly caseName: string;
  readonly receiptNumber: string | null;
  /** Absolute. */
  readonly url: string;
  readonly settingsUrl: string;
};

export function reminderMail(content: ReminderContent): PrintedLetter {
  const { language, when } = content;
  const words = waitMessages[language].reminder;
  const ask = waitAsk(language, content.what);
  const due = formatDate(language, content.dueOn);
  const receipt: [string, string][] =
    content.receiptNumber === null ? [] : [[words.receipt, content.receiptNumber]];
  return printLetter({
    language,
    subject: words.subject[when](ask, due),
    blocks: [
      { kind: "text", text: words.greeting(content.personName) },
      { kind: "text", text: words.body[when] },
      {
        kind: "facts",
        facts: [[words.ask, ask], [words.case, content.caseName], ...receipt, [words.due, due]],
      },
      { kind: "button", label: words.open, href: content.url },
      { kind: "text", text: words.done },
    ],
    footer: [words.automatic, words.settings(content.settingsUrl)],
    siteName: siteMessages[language].siteName,
  });
}
