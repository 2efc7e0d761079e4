// How far the pages of this request's application are, as a draft or as a correction.
import { correctingOf, progressOfCorrection } from "./correction.ts";
import { type PageProgress, progressOf } from "./rules.ts";
import { type QuestionPage, questionPages } from "./questions.ts";
import type { DraftRequest } from "./web.tsx";

export function progressIn({ basis, open, today }: DraftRequest): PageProgress[] {
  const { correction } = open;
  return correction ? progressOfCorrection(correctingOf(basis, correction), today) : progressOf(basis, today);
}

/** The pages one walks through: all of a draft's, of a correction those on which something may be changed. */
export function pagesToFill({ basis, open: { correction } }: DraftRequest): QuestionPage[] {
  const pages = questionPages(basis);
  if (!correction) return pages;
  return pages.filter(({ questions }) => questions.some(({ field }) => correction.unlocked.has(field)));
}
