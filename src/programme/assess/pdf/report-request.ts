// What a report of the assessment is made of, and the small words that all its parts share.
import type { Edition } from "#edition/edition.ts";
import { findMenuLine } from "#edition/rules.ts";
import { formatPoints } from "#i18n/formats.ts";
import type { Language } from "#i18n/languages.ts";
import { reportMessages, type ReportWords } from "../messages/report/catalog.ts";
import type { AssessmentResult } from "../result.ts";

/** The case around the result, as its reader may know it. */
export type ReportFacts = {
  readonly edition: Edition;
  readonly country: string;
  readonly countryName: string;
  readonly caseName: string;
  readonly receiptNumber: string;
  readonly companyName: string;
  readonly expertName: string;
  readonly expertFirm: string;
  /** ISO dates of the days in the programme's home. */
  readonly givenOn: string;
  readonly handedInOn: string;
};

export type ReportRequest = {
  readonly result: AssessmentResult;
  readonly facts: ReportFacts;
  readonly language: Language;
};

export function wordsOf({ language }: Pick<ReportRequest, "language">): ReportWords {
  return reportMessages[language];
}

/** "2.1", or a dash where there are no points. */
export function pointsText(language: Language, points: number | null): string {
  return points === null ? reportMessages[language].noPoints : formatPoints(language, points);
}

/** "M2-1 Rules of the company"; the id alone where the edition has no such line. */
export function menuLineText({ facts, language }: ReportRequest, id: string): string {
  const line = findMenuLine(facts.edition, id);
  return line === undefined ? id : `${id} ${line.name[language]}`;
}

/** At most this many numbers in one cell; the rest is counted, never left out in silence. */
const numbersShown = 12;

export function numbersText(language: Language, numbers: readonly number[]): string {
  const shown = numbers.slice(0, numbersShown).join(", ");
  const more = numbers.length - numbersShown;
  return more > 0 ? `${shown} ${reportMessages[language].and(more)}` : shown;
}

/** Names the case and the language, never what the report tells; without the ending. */
export function reportFileName({ facts, language }: ReportRequest, caseId: string): string {
  return `himori-assessment-${facts.receiptNumber || caseId}-${language}`;
}
