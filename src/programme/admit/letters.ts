// The text of a notice as the program proposes it, and the second language it is written in; the office may change every word.
import type { Country, Edition } from "#edition/edition.ts";
import { formatDate } from "#i18n/formats.ts";
import { defaultLanguage, isLanguage, type Language } from "#i18n/languages.ts";
import { admitMessages } from "./messages/company/catalog.ts";

export type LetterWish =
  | { readonly kind: "admitted" }
  | { readonly kind: "waiting-list" | "declined"; readonly reason: string }
  /** ISO date. */
  | { readonly kind: "returned"; readonly replyByOn: string };

export type NoticeKind = LetterWish["kind"];

export type LetterAbout = {
  readonly edition: Edition;
  readonly country: Country;
  readonly receiptNumber: string;
};

/** A reason stands in the letter as it was typed, in whatever language. */
export function proposeLetter(wish: LetterWish, about: LetterAbout, language: Language): string {
  const { letters } = admitMessages[language];
  const { edition, country, receiptNumber } = about;
  const programme = edition.programmeName[language];
  const facts = { programme, country: country.name[language], receiptNumber };
  switch (wish.kind) {
    case "admitted":
      return letters.admitted({ ...facts, until: formatDate(language, edition.period.supportEndsOn) });
    case "waiting-list":
      return letters.waitingList({ ...facts, reason: wish.reason });
    case "declined":
      return letters.declined({ ...facts, reason: wish.reason });
    case "returned":
      return letters.returned({ ...facts, replyBy: formatDate(language, wish.replyByOn) });
  }
}

export type Reader = { readonly userId: string; readonly language: string };

/**
 * The language of the second letter: the one read by whoever handed the application in, else the site's own where
 * anybody of the company reads it, else any other that one of them reads; undefined when all read Japanese.
 */
export function secondLanguage(
  readers: readonly Reader[],
  { submittedBy, siteLanguage }: { submittedBy: string; siteLanguage: Language },
): Language | undefined {
  const others = readers.flatMap(({ userId, language }) =>
    isLanguage(language) && language !== defaultLanguage ? [{ userId, language }] : [],
  );
  const preferred =
    others.find(({ userId }) => userId === submittedBy) ??
    others.find(({ language }) => language === siteLanguage) ??
    others[0];
  return preferred?.language;
}
