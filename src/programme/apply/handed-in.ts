// An application as later chapters read it: its answers section by section, what changed, what is wished when, its scan. Pure.
import type { Language } from "#i18n/languages.ts";
import { readPeriod } from "#platform/forms/read-period.ts";
import { answerOf } from "./answers.ts";
import { labelOfField } from "./field-label.ts";
import type { HandedIn } from "./handed-in-store.ts";
import { applyMessages } from "./messages/catalog.ts";
import { parseQrText } from "./pdf/qr-text.ts";
import { textOfProblem } from "./problem-text.ts";
import type { FormBasis } from "./question.ts";
import { allQuestions, type PageId, questionPages } from "./questions.ts";
import { type FieldProblem, progressOf } from "./rules.ts";
import { judgeScan, type ScanVerdict } from "./scan-verdict.ts";
import { shownAnswer } from "./shown-answer.ts";

export type AnswerRow = { readonly field: string; readonly label: string; readonly answer: string };
export type AnswerSection = {
  readonly id: PageId;
  readonly title: string;
  readonly rows: readonly AnswerRow[];
};

/** Every field of the form in its order, as a person reads it; an answer never given is empty. */
export function answerSections(basis: FormBasis, language: Language): AnswerSection[] {
  return questionPages(basis).map((page) => ({
    id: page.id,
    title: applyMessages[language].pages[page.id].title,
    rows: page.questions.map((question) => ({
      field: question.field,
      label: labelOfField(question.field, basis, language),
      answer: shownAnswer(question, basis, language),
    })),
  }));
}

export type AnswerChange = {
  readonly field: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
};

/** What a correction changed, in the order of the form: fields that only one of both has included. */
export function changedAnswers(before: FormBasis, after: FormBasis, language: Language): AnswerChange[] {
  const fields = new Set([...allQuestions(after), ...allQuestions(before)].map(({ field }) => field));
  return [...fields]
    .filter((field) => answerOf(before.answers, field) !== answerOf(after.answers, field))
    .map((field) => ({
      field,
      label: labelOfField(field, after, language),
      before: shownField(field, before, language),
      after: shownField(field, after, language),
    }));
}

function shownField(field: string, basis: FormBasis, language: Language): string {
  const question = allQuestions(basis).find((one) => one.field === field);
  return question ? shownAnswer(question, basis, language) : answerOf(basis.answers, field);
}

export type OpenField = {
  readonly field: string;
  readonly label: string;
  readonly section: PageId;
  readonly problem: FieldProblem["problem"];
  readonly text: string;
};

/** What the form itself finds missing or wrong on that day (ISO), in the order of the form. */
export function openFields(basis: FormBasis, day: string, language: Language): OpenField[] {
  return progressOf(basis, day).flatMap(({ id, problems }) =>
    problems.map((one) => ({
      field: one.field,
      label: labelOfField(one.field, basis, language),
      section: id,
      problem: one.problem,
      text: textOfProblem(one, basis, language),
    })),
  );
}

export type WishedTime = {
  readonly field: string;
  /** As typed. */
  readonly words: string;
  /** ISO dates, both included; undefined for words that no calendar knows. */
  readonly span: { readonly from: string; readonly to: string } | undefined;
};

/** When support is wished, line by line, as understood on the day (ISO) it was handed in. */
export function wishedTimes(basis: FormBasis, day: string): WishedTime[] {
  return allQuestions(basis)
    .filter(({ kind, field }) => kind === "when" && answerOf(basis.answers, field) !== "")
    .map(({ field }) => {
      const words = answerOf(basis.answers, field);
      const read = readPeriod(words, { today: day });
      const period = read.ok ? read.value : undefined;
      if (period?.kind === "date") return { field, words, span: { from: period.on, to: period.on } };
      if (period?.kind === "range") return { field, words, span: { from: period.from, to: period.to } };
      return { field, words, span: undefined };
    });
}

/** The scan against the paper that was handed in with it; undefined when it was confirmed electronically. */
export function scanAsHandedIn({ submission, scan, documentId }: HandedIn): ScanVerdict | undefined {
  if (!scan) return undefined;
  const uploaded = scan.pages.map(({ position, code }) => ({ position, codes: code === null ? [] : [code] }));
  const bindings = scan.pages.map(({ code }) => (code === null ? null : parseQrText(code)));
  const ours = bindings.find((one) => one?.hash === submission.paperHash);
  // No page could be read: the scan itself is all there is to count.
  const pages = ours?.pages ?? scan.pages.length;
  return judgeScan(uploaded, { documentId, hash: submission.paperHash, pages });
}
