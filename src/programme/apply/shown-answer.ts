// An answer as a person reads it: dates written out, choices by their names, counts with separators.
import { formatDate, formatNumber } from "#i18n/formats.ts";
import type { Language } from "#i18n/languages.ts";
import { answerOf, chosen, ticked } from "./answers.ts";
import { labelOfOption } from "./field-label.ts";
import type { FormBasis, Question } from "./question.ts";

/** Empty for an unanswered question; an answer that could not be understood is shown as it was typed. */
export function shownAnswer(question: Question, basis: FormBasis, language: Language): string {
  const { field, kind, options = [] } = question;
  const answer = answerOf(basis.answers, field);
  if (answer === "") return "";
  const of = { basis, language };
  if (kind === "tick") return answer === ticked ? "✓" : answer;
  if (kind === "date") return /^\d{4}-\d{2}-\d{2}$/.test(answer) ? formatDate(language, answer) : answer;
  if (kind === "count") return /^\d+$/.test(answer) ? formatNumber(language, Number(answer)) : answer;
  if (kind === "one") return options.includes(answer) ? labelOfOption(field, answer, of) : answer;
  if (kind === "several") {
    return chosen(basis.answers, field)
      .map((id) => labelOfOption(field, id, of))
      .join(language === "ja" || language === "zh-Hans" ? "、" : ", ");
  }
  return answer;
}
