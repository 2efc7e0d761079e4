// The digest as a mail: cases by their numbers, counts and dates; nothing that a person has typed but the reader's name.
import { formatDate, formatNumber } from "#i18n/formats.ts";
import type { Language } from "#i18n/languages.ts";
import { siteMessages } from "#i18n/messages/site.ts";
import { type LetterBlock, type PrintedLetter, printLetter } from "#ui/email-frame.tsx";
import { waitAsk, waitMessages } from "../../waiting/messages/catalog.ts";
import { digestMessages } from "../messages/catalog.ts";

type CaseShown = { readonly name: string; readonly receiptNumber: string | null };
type AskedShown = CaseShown & { readonly what: string; readonly dueOn: string };

export type DigestContent = {
  readonly language: Language;
  readonly personName: string;
  /** ISO date. */
  readonly today: string;
  readonly messages: readonly (CaseShown & { readonly count: number })[];
  readonly opened: readonly AskedShown[];
  readonly due: readonly AskedShown[];
  readonly moved: readonly (CaseShown & { readonly stage: string })[];
  readonly overdue: readonly AskedShown[];
  readonly homeUrl: string;
  readonly settingsUrl: string;
};

/** A longer list is cut: the rest is on the reader's page. */
const mostLines = 30;

export function digestMail(content: DigestContent): PrintedLetter {
  const { language } = content;
  const words = digestMessages[language];
  const { automatic, settings } = waitMessages[language].reminder;
  return printLetter({
    language,
    subject: words.subject(formatDate(language, content.today)),
    blocks: [
      { kind: "text", text: words.greeting(content.personName) },
      { kind: "text", text: words.lead },
      ...linesOf(content).flatMap(([heading, lines]) => sectionOf(language, heading, lines)),
      { kind: "button", label: words.open, href: content.homeUrl },
    ],
    footer: [automatic, settings(content.settingsUrl)],
    siteName: siteMessages[language].siteName,
  });
}

function linesOf(content: DigestContent): [string, string[]][] {
  const { language, messages, opened, due, moved, overdue } = content;
  const words = digestMessages[language];
  const named = ({ name, receiptNumber }: CaseShown): string =>
    receiptNumber === null ? words.caseWithoutReceipt(name) : words.caseWithReceipt(name, receiptNumber);
  const asked = (one: AskedShown): string =>
    words.asked(named(one), waitAsk(language, one.what), formatDate(language, one.dueOn));
  const { sections } = words;
  return [
    [sections.messages, messages.map((one) => words.messages(named(one), formatNumber(language, one.count)))],
    [sections.opened, opened.map(asked)],
    [sections.due, due.map(asked)],
    [sections.moved, moved.map((one) => words.moved(named(one), one.stage))],
    [sections.overdue, overdue.map(asked)],
  ];
}

function sectionOf(language: Language, heading: string, lines: readonly string[]): LetterBlock[] {
  if (lines.length === 0) return [];
  const left = lines.length - mostLines;
  const more = left > 0 ? [digestMessages[language].more(formatNumber(language, left))] : [];
  return [
    { kind: "heading", text: heading },
    { kind: "list", items: [...lines.slice(0, mostLines), ...more] },
  ];
}
