// A draft outlives its form: answers whose question is gone or has changed its kind are shown, never dropped. Pure.
import { type Answers, answerOf } from "./answers.ts";
import type { FormBasis } from "./question.ts";
import { allQuestions } from "./questions.ts";
import { waitingListField } from "./rules.ts";

/** Fields of the application that are asked outside the question pages. */
const askedElsewhere = new Set([waitingListField]);

/**
 * Answers for which the form asks no question now. Those that only depend on another answer (the other kind of
 * applicant's conditions) are the same application's and not counted: `everAsked` names them.
 */
export function placelessAnswers(
  answers: Answers,
  asked: ReadonlySet<string>,
  everAsked: ReadonlySet<string>,
): { field: string; text: string }[] {
  return Object.keys(answers)
    .filter((field) => !asked.has(field) && !everAsked.has(field) && !askedElsewhere.has(field))
    .map((field) => ({ field, text: answerOf(answers, field) }))
    .filter(({ text }) => text !== "");
}

/** Every field the present form asks of any kind of applicant. */
export function fieldsOfTheForm(basis: FormBasis): Set<string> {
  const kinds = basis.edition.applicantKinds.map(({ id }) => ({ ...basis.answers, applicantKind: id }));
  return new Set(kinds.flatMap((answers) => allQuestions({ ...basis, answers }).map(({ field }) => field)));
}
