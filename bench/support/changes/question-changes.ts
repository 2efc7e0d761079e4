// Changes that a correction of the program may bring to the question set: fields, kinds, options, limits, pages.
import type { Question, QuestionKind } from "#programme/apply/question.ts";
import type { QuestionPage } from "#programme/apply/questions.ts";
import type { Random } from "../random.ts";

/** A change of the pages; the same for every kind of applicant, so it is made once and then applied. */
export type QuestionChange = (pages: readonly QuestionPage[]) => QuestionPage[];

const kinds: readonly QuestionKind[] = [
  "line",
  "long-text",
  "date",
  "phone",
  "email",
  "url",
  "postal-code",
  "corporate-number",
  "count",
  "one",
  "several",
  "tick",
];

/** The menu and the conditions are made by the edition, and change with it. */
const ofProgram = (page: QuestionPage) => page.id !== "menu" && page.id !== "conditions";

function eachQuestion(change: (question: Question) => readonly Question[]): QuestionChange {
  return (pages) =>
    pages.map((page) => (ofProgram(page) ? { ...page, questions: page.questions.flatMap(change) } : page));
}

function onField(field: string, change: (question: Question) => readonly Question[]): QuestionChange {
  return eachQuestion((question) => (question.field === field ? change(question) : [question]));
}

export function anyQuestionChange(pages: readonly QuestionPage[], random: Random): [string, QuestionChange] {
  const questions = pages.filter(ofProgram).flatMap((page) => page.questions);
  const { field } = random.pick(questions);
  switch (random.below(7)) {
    case 0:
      return [`${field} removed`, onField(field, () => [])];
    case 1:
      return [`${field} renamed`, onField(field, (question) => [{ ...question, field: `${field}2` }])];
    case 2: {
      const kind = random.pick(kinds);
      const options = kind === "one" || kind === "several" ? { options: ["a", "b"] } : {};
      return [`${field} is ${kind}`, onField(field, (question) => [{ ...question, kind, ...options }])];
    }
    case 3: {
      const chosen = questions.filter(({ options }) => options !== undefined);
      const { field: choice, options = [] } = random.pick(chosen);
      const left = options.filter(() => random.chance(0.5));
      return [`options of ${choice}`, onField(choice, (question) => [{ ...question, options: left }])];
    }
    case 4:
      return [
        `${field} required or not`,
        onField(field, (question) => [{ ...question, required: !question.required }]),
      ];
    case 5:
      return [`${field} shorter`, onField(field, (question) => [{ ...question, max: 3 }])];
    default:
      return [`${field} moved`, moved(field, random)];
  }
}

function moved(field: string, random: Random): QuestionChange {
  const to = random.pick(["cover", "business", "system"] as const);
  return (pages) => {
    const question = pages
      .filter(ofProgram)
      .flatMap((page) => page.questions)
      .find((one) => one.field === field);
    return pages.map((page) => {
      const others = page.questions.filter((one) => one.field !== field);
      return { ...page, questions: page.id === to && question ? [...others, question] : others };
    });
  };
}
