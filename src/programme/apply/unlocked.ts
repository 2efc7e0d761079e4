// Which fields a return for correction unlocks: those remarked on, and those their answers govern. Pure.
import { type Answers, answerOf, lineFields } from "./answers.ts";
import type { FormBasis, Question } from "./question.ts";
import { allQuestions } from "./questions.ts";

/**
 * The remarked fields and every field that one of them governs: its question appears, or must be answered, or is put
 * otherwise, after another answer to the governing one; and the time wished beside a menu line. Read from the form
 * itself with the answers as handed in, so that the set stays what it is while the applicant types.
 */
export function unlockedFields(submitted: FormBasis, remarked: readonly string[]): ReadonlySet<string> {
  const unlocked = new Set(remarked);
  // A field unlocked on the way is looked at in its turn: a set goes on to what is added while it is walked.
  const bases = new Map<string, FormBasis>(remarked.map((field) => [field, submitted]));
  for (const field of unlocked) {
    for (const [governed, basis] of governedBy(field, bases.get(field) ?? submitted)) {
      if (!unlocked.has(governed)) bases.set(governed, basis);
      unlocked.add(governed);
    }
  }
  return unlocked;
}

/** Each governed field with the answers under which it is governed: what it governs in turn is sought there. */
function governedBy(field: string, basis: FormBasis): Map<string, FormBasis> {
  const before = new Map(allQuestions(basis).map((question) => [question.field, question]));
  const governed = new Map<string, FormBasis>(timesBeside(field, basis).map((time) => [time, basis]));
  const question = before.get(field);
  for (const answer of question ? otherAnswers(question, basis.answers) : []) {
    const otherwise = { ...basis, answers: { ...basis.answers, [field]: answer } };
    for (const one of allQuestions(otherwise)) {
      const was = before.get(one.field);
      if (!was || one.required !== was.required) governed.set(one.field, otherwise);
    }
  }
  governed.delete(field);
  return governed;
}

function otherAnswers({ field, kind, options = [] }: Question, answers: Answers): string[] {
  if (kind !== "one" && kind !== "several") return [];
  return ["", ...options].filter((option) => option !== answerOf(answers, field));
}

/** When support is wished is said line by line, beside the wish. */
function timesBeside(field: string, { edition }: FormBasis): string[] {
  return edition.menu
    .filter(({ id }) => {
      const alternatives = edition.alternatives.find((ids) => ids.includes(id));
      return field === (alternatives ? lineFields.oneOf(alternatives) : lineFields.wish(id));
    })
    .map(({ id }) => lineFields.when(id));
}
