// The law of the application: what is still missing or wrong, how far it is, and whether it may be handed in. Pure.
import { conditionsMet, findCountry, mayStillApply, menuTotal, type Places } from "#edition/rules.ts";
import type { Problem } from "#platform/forms/understood.ts";
import { type Answers, answerOf, isTicked, lineFields } from "./answers.ts";
import { tickedConditions, wishedLines } from "./menu-questions.ts";
import type { FormBasis, Question } from "./question.ts";
import { type PageId, type QuestionPage, questionPages } from "./questions.ts";
import { readAnswer, type ReadingDay } from "./read-answer.ts";

export type AnswerProblem =
  | Problem
  /** The wished menu is longer than the cap of a case. Minutes. */
  | { readonly key: "over-cap"; readonly minutes: number; readonly cap: number }
  | { readonly key: "tick-one" }
  | { readonly key: "tick-each" };

export type FieldProblem = { readonly field: string; readonly problem: AnswerProblem };

/** The day as the reading of answers needs it. */
export function readingDay(basis: FormBasis, today: string): ReadingDay {
  return { today, latest: basis.edition.period.supportEndsOn };
}

/** What of a page cannot be accepted yet, missing answers included. */
export function problemsOnPage(page: QuestionPage, basis: FormBasis, today: string): FieldProblem[] {
  const day = readingDay(basis, today);
  const problems = page.questions.flatMap((question) => {
    const problem = problemOf(question, basis.answers, day);
    return problem ? [{ field: question.field, problem }] : [];
  });
  if (page.id === "menu") return [...problems, ...menuProblems(basis, page)];
  if (page.id === "conditions") return [...problems, ...conditionProblems(basis)];
  return problems;
}

function problemOf(question: Question, answers: Answers, day: ReadingDay): Problem | undefined {
  const answer = answerOf(answers, question.field);
  if (answer === "") return question.required ? { key: "required" } : undefined;
  return readAnswer(question, answer, day).problem;
}

function menuProblems({ edition, answers }: FormBasis, page: QuestionPage): FieldProblem[] {
  const { overCap, minutes } = menuTotal(edition, wishedLines(edition, answers));
  const first = page.questions.find(({ kind }) => kind === "tick" || kind === "one");
  if (!overCap || !first) return [];
  return [{ field: first.field, problem: { key: "over-cap", minutes, cap: edition.caps.minutesPerCase } }];
}

function conditionProblems({ edition, answers }: FormBasis): FieldProblem[] {
  const kind = answerOf(answers, "applicantKind");
  const met = conditionsMet(edition, kind, tickedConditions(edition, answers));
  if (met.ok) return [];
  const oneOf = met.oneOf.slice(0, 1).map((id) => ({ id, key: "tick-one" }) as const);
  const all = met.all.map((id) => ({ id, key: "tick-each" }) as const);
  return [...oneOf, ...all].map(({ id, key }) => ({ field: lineFields.condition(id), problem: { key } }));
}

export type PageState = "not-started" | "started" | "to-mend" | "done";

export type PageProgress = {
  readonly id: PageId;
  readonly state: PageState;
  readonly problems: readonly FieldProblem[];
};

/** How far each page is, computed from the answers alone. */
export function progressOf(basis: FormBasis, today: string): PageProgress[] {
  return questionPages(basis).map((page) => {
    const problems = problemsOnPage(page, basis, today);
    return { id: page.id, state: stateOf(page, basis, problems), problems };
  });
}

function stateOf(page: QuestionPage, basis: FormBasis, problems: readonly FieldProblem[]): PageState {
  const touched = page.questions.some(({ field }) => answerOf(basis.answers, field) !== "");
  const missing = new Set(["required", "tick-one", "tick-each"]);
  if (problems.some(({ problem }) => !missing.has(problem.key))) return "to-mend";
  if (!touched) return problems.length === 0 && isOptional(page) ? "done" : "not-started";
  return problems.length === 0 ? "done" : "started";
}

/** A page nobody has to fill counts as done from the start; the menu is looked at in any case. */
function isOptional(page: QuestionPage): boolean {
  return page.id !== "menu" && page.questions.every(({ required }) => !required);
}

export type Refusal =
  | { readonly reason: "handed-in" | "not-yet-open" | "closed" | "full" | "set-aside-open" }
  | { readonly reason: "incomplete"; readonly pages: readonly PageProgress[] };

export type MayBeSubmitted =
  | { readonly ok: true; readonly waitingList: boolean }
  | { readonly ok: false; readonly refusal: Refusal };

export type SubmissionAsked = {
  readonly basis: FormBasis;
  /** ISO date in the programme's home. */
  readonly today: string;
  /** Places taken and waited for in the edition. */
  readonly places: Places;
  readonly handedIn: boolean;
  /** Texts of two editors still waiting for a choice. */
  readonly setAsideOpen: number;
};

const refuse = (refusal: Refusal): MayBeSubmitted => ({ ok: false, refusal });

/** Asked before anything is written. A full edition asks for the applicant's word that the waiting list is wanted. */
export function mayBeSubmitted(asked: SubmissionAsked): MayBeSubmitted {
  const { basis, today, places, handedIn, setAsideOpen } = asked;
  if (handedIn) return refuse({ reason: "handed-in" });
  if (!findCountry(basis.edition, basis.country.code)) return refuse({ reason: "closed" });
  const open = mayStillApply(basis.edition, today, { places, country: basis.country.code });
  if (!open.ok) return refuse({ reason: open.reason });
  if (setAsideOpen > 0) return refuse({ reason: "set-aside-open" });
  const pages = progressOf(basis, today).filter(({ problems }) => problems.length > 0);
  if (pages.length > 0) return refuse({ reason: "incomplete", pages });
  if (open.waitingList && !isTicked(basis.answers, waitingListField)) return refuse({ reason: "full" });
  return { ok: true, waitingList: open.waitingList };
}

/** Ticked on the hand-in page: "if no place is left, put us on the waiting list". */
export const waitingListField = "waitingList";

/** The page to go to after this one, or undefined after the last. */
export function nextPage(pages: readonly QuestionPage[], id: PageId): PageId | undefined {
  return pages[pages.findIndex((page) => page.id === id) + 1]?.id;
}

export function previousPage(pages: readonly QuestionPage[], id: PageId): PageId | undefined {
  return pages[pages.findIndex((page) => page.id === id) - 1]?.id;
}

/** What a field that is still empty is offered, from what was said on an earlier page: typed once. */
export function suggestionFor(field: string, basis: FormBasis, today: string): string {
  const { answers } = basis;
  const fromSite =
    basis.edition.applicantKinds.find(({ id }) => id === answerOf(answers, "applicantKind"))?.seat === "site";
  switch (field) {
    case "coverDate":
      return today;
    case "hqName":
      return fromSite ? "" : answerOf(answers, "coverCompanyName");
    case "hqRepresentative":
      return fromSite ? "" : answerOf(answers, "coverRepresentative");
    case "siteNameJa":
      return fromSite ? answerOf(answers, "coverCompanyName") : "";
    case "siteRepresentative":
      return fromSite ? answerOf(answers, "coverRepresentative") : "";
    default:
      return "";
  }
}

// What a return for correction unlocks: the office's page tells it before it is asked for.
export { unlockedFields } from "./unlocked.ts";
