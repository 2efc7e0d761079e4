// The pages of the application that the edition makes: the wished menu (section 4) and the conditions (section 5).
import type { Edition, MenuLine } from "#edition/edition.ts";
import { conditionsFor } from "#edition/rules.ts";
import { type Answers, answerOf, isTicked, lineFields } from "./answers.ts";
import type { FormBasis, Question } from "./question.ts";

/** Where "none of these" is meant in a choice between alternatives. */
export const noneOfThem = "none";

export const otherWishField = "otherWish";

function alternativesOf(edition: Edition, lineId: string): readonly string[] | undefined {
  return edition.alternatives.find((ids) => ids.includes(lineId));
}

/** For each line in the form's order: whether it is wished (unless compulsory), and when. Alternatives share one choice. */
export function menuQuestions({ edition }: FormBasis): Question[] {
  return edition.menu.flatMap((line) => {
    if (line.free) return [{ field: otherWishField, kind: "long-text", max: 1000, required: false } as const];
    const when: Question = { field: lineFields.when(line.id), kind: "when", max: 80, required: false };
    return [...wishQuestions(edition, line), when];
  });
}

function wishQuestions(edition: Edition, line: MenuLine): Question[] {
  if (line.compulsory) return [];
  const ids = alternativesOf(edition, line.id);
  if (ids === undefined) return [{ field: lineFields.wish(line.id), kind: "tick", max: 3, required: false }];
  if (ids[0] !== line.id) return [];
  const options = [noneOfThem, ...ids];
  return [{ field: lineFields.oneOf(ids), kind: "one", max: 40, required: false, options }];
}

/** The ids of the lines wished, without the compulsory ones (which always count). */
export function wishedLines(edition: Edition, answers: Answers): string[] {
  return edition.menu
    .filter((line) => {
      if (line.compulsory || line.free) return false;
      const ids = alternativesOf(edition, line.id);
      if (ids === undefined) return isTicked(answers, lineFields.wish(line.id));
      return answerOf(answers, lineFields.oneOf(ids)) === line.id;
    })
    .map(({ id }) => id);
}

/** Only the boxes that this kind of applicant must look at. */
export function conditionQuestions({ edition, answers }: FormBasis): Question[] {
  const asked = conditionsFor(edition, answerOf(answers, "applicantKind"));
  return [...asked.oneOf, ...asked.all].map(({ id }) => ({
    field: lineFields.condition(id),
    kind: "tick",
    max: 3,
    required: false,
  }));
}

export function tickedConditions(edition: Edition, answers: Answers): string[] {
  return edition.conditions.map(({ id }) => id).filter((id) => isTicked(answers, lineFields.condition(id)));
}
