// Says in the reader's language what is wrong with an answer and what to do about it.
import { formatHours } from "#i18n/formats.ts";
import type { Language } from "#i18n/languages.ts";
import { problemText } from "#i18n/messages/problems.ts";
import type { FieldError } from "#ui/field-id.ts";
import { labelOfField } from "./field-label.ts";
import { applyMessages } from "./messages/catalog.ts";
import type { FormBasis } from "./question.ts";
import type { FieldProblem } from "./rules.ts";

export function textOfProblem(
  { field, problem }: FieldProblem,
  basis: FormBasis,
  language: Language,
): string {
  const words = applyMessages[language].problems;
  switch (problem.key) {
    case "over-cap":
      return words.overCap(formatHours(language, problem.minutes), formatHours(language, problem.cap));
    case "tick-one":
      return words.tickOne;
    case "tick-each":
      return words.tickEach;
    default:
      return problemText(language, problem, labelOfField(field, basis, language));
  }
}

/** For the error summary and the fields of a page. */
export function fieldErrors(
  problems: readonly FieldProblem[],
  basis: FormBasis,
  language: Language,
): FieldError[] {
  return problems.map((one) => ({ name: one.field, text: textOfProblem(one, basis, language) }));
}
