// The mail that confirms a receipt: number, times, place in the order, and what happens next.
import type { Language } from "#i18n/languages.ts";
import { siteMessages } from "#i18n/messages/site.ts";
import { type LetterBlock, type PrintedLetter, printLetter } from "#ui/email-frame.tsx";
import { applyMessages } from "../messages/catalog.ts";
import { correctionMessages } from "../messages/correction/catalog.ts";

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
  /** Handed in again after corrections. */
  readonly correction: boolean;
  /** Absolute. */
  readonly receiptUrl: string;
};

/** To be sent only when the submission is durable. On the waiting list no next steps are promised. */
export function receivedMail(received: Received): PrintedLetter {
  const { language, waitingList, correction, programmeName } = received;
  const words = applyMessages[language].mail;
  const body = correction ? correctionMessages[language].mailBody : words.body;
  return printLetter({
    language,
    subject: subjectOf(received),
    blocks: [
      { kind: "text", text: words.greeting(received.personName) },
      { kind: "text", text: body(programmeName) },
      ...(waitingList ? [{ kind: "text", text: words.waiting } as const] : []),
      { kind: "facts", facts: factsOf(received) },
      { kind: "button", label: words.see, href: received.receiptUrl },
      ...(waitingList ? [] : nextSteps(received)),
    ],
    footer: [words.automatic],
    siteName: siteMessages[language].siteName,
  });
}

function subjectOf({ language, receiptNumber, waitingList, correction }: Received): string {
  const words = applyMessages[language].mail;
  if (correction) return correctionMessages[language].mailSubject(receiptNumber);
  return waitingList ? words.waitingSubject(receiptNumber) : words.subject(receiptNumber);
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

function nextSteps({ language, correction }: Received): LetterBlock[] {
  const { next, nextSteps: steps } = applyMessages[language].receipt;
  const items = correction ? [correctionMessages[language].next] : steps;
  return [
    { kind: "heading", text: next },
    { kind: "list", items },
  ];
}
