// The mail that tells of a plan proposed, agreed, changed or not agreed: in which case, never what the plan says.
import type { Language } from "#i18n/languages.ts";
import { siteMessages } from "#i18n/messages/site.ts";
import { type LetterBlock, type PrintedLetter, printLetter } from "#ui/email-frame.tsx";
import { planMails } from "../messages/mails/catalog.ts";

export const planNewsKinds = ["plan-proposed", "plan-agreed", "plan-changed", "plan-not-agreed"] as const;
export type PlanNewsKind = (typeof planNewsKinds)[number];

export type PlanNews = {
  readonly language: Language;
  readonly kind: PlanNewsKind;
  readonly personName: string;
  readonly caseName: string;
  readonly number: number;
  /** By when an answer is asked, in words; undefined where none is. */
  readonly due: string | undefined;
  /** Absolute. */
  readonly href: string;
};

export function planNewsMail(news: PlanNews): PrintedLetter {
  const { language, kind, caseName, due } = news;
  const words = planMails[language];
  const facts: [string, string][] = [
    [words.case, caseName],
    [words.version, String(news.number)],
    ...(due === undefined ? [] : [[words.due, due] satisfies [string, string]]),
  ];
  const blocks: LetterBlock[] = [
    { kind: "text", text: words.greeting(news.personName) },
    { kind: "text", text: words.bodies[kind] },
    { kind: "facts", facts },
    { kind: "button", label: words.button, href: news.href },
  ];
  const subject = words.subjects[kind](caseName);
  const { siteName } = siteMessages[language];
  return printLetter({ language, subject, blocks, footer: [words.automatic], siteName });
}
