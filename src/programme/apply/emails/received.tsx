// The mail that confirms a receipt: number, times, place in the order, and what happens next.
import type { Language } from "#i18n/languages.ts";
import { siteMessages } from "#i18n/messages/site.ts";
import { type LetterBlock, type PrintedLetter, printLetter } from "#ui/email-frame.tsx";
import { applyMessages } from "../messages/catalog.ts";

export type Received = {
  readonly language: Language;
  readonly personName: string;
  /** The edition's, in the reader's language. */
  readonly programmeName: string;
  readonly receiptNumber: string;
  /** Day and time in Japan and at the site, written as the language writes them; the zone stands in the label. */
  readonly timeJst: string;
  readonly timeLocal: string;
  readonly localZoneName: string;
  /** In the order of arrival, from 1. */
  readonly place: number;
  readonly waitingList: boolean;
  /** Absolute. */
  readonly receiptUrl: string;
};

/** To be sent only when the submission is durable. On the waiting list no next steps are promised. */
export function receivedMail(received: Received): PrintedLetter {
  const { language, receiptNumber, waitingList } = received;
  const words = applyMessages[language].mail;
  return printLetter({
    language,
    subject: waitingList ? words.waitingSubject(receiptNumber) : words.subject(receiptNumber),
    blocks: [
      { kind: "text", text: words.greeting(received.personName) },
      { kind: "text", text: words.body(received.programmeName) },
      ...(waitingList ? [{ kind: "text", text: words.waiting } as const] : []),
      { kind: "facts", facts: factsOf(received) },
      { kind: "button", label: words.see, href: received.receiptUrl },
      ...(waitingList ? [] : nextSteps(language)),
    ],
    footer: [words.automatic],
    siteName: siteMessages[language].siteName,
  });
}

function factsOf(received: Received): [string, string][] {
  const { receipt, mail } = applyMessages[received.language];
  return [
    [receipt.number, received.receiptNumber],
    [receipt.time, received.timeJst],
    [mail.localTime(received.localZoneName), received.timeLocal],
    [receipt.place, receipt.placeOf(received.place)],
  ];
}

function nextSteps(language: Language): LetterBlock[] {
  const { next, nextSteps: items } = applyMessages[language].receipt;
  return [
    { kind: "heading", text: next },
    { kind: "list", items },
  ];
}
