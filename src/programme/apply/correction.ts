// The law of a correction: which answers count, what stands in the way of handing it in, what it changed. Pure.
import type { CorrectionRequest } from "#case/corrections/store.ts";
import { type Answers, answerOf } from "./answers.ts";
import type { FormBasis } from "./question.ts";
import { type FieldProblem, type PageProgress, progressOf, type Refusal } from "./rules.ts";
import type { Submission } from "./submission-store.ts";

/** A request that waits for its answer, with what it was asked about and what may therefore be changed. */
export type OpenCorrection = {
  readonly request: CorrectionRequest;
  /** As handed in; what is not unlocked stays as it is there. */
  readonly submitted: Submission;
  readonly unlocked: ReadonlySet<string>;
};

type Unlocking = { readonly submitted: Answers; readonly unlocked: ReadonlySet<string> };

/** What was typed counts where it may be changed; everywhere else stands what was handed in. */
export function answersCorrected(typed: Answers, { submitted, unlocked }: Unlocking): Answers {
  const changed = Object.entries(typed).filter(([field]) => unlocked.has(field));
  return { ...submitted, ...Object.fromEntries(changed) };
}

export type Correcting = {
  readonly basis: FormBasis;
  /** The answers as handed in. */
  readonly submitted: Answers;
  readonly unlocked: ReadonlySet<string>;
};

export function correctingOf(basis: FormBasis, { submitted, unlocked }: OpenCorrection): Correcting {
  return { basis, submitted: submitted.answers, unlocked };
}

/**
 * How far each page is. What was wrong when it was handed in and cannot be changed now stands in nobody's way: the
 * office has seen it, or the form has changed since.
 */
export function progressOfCorrection(correcting: Correcting, today: string): PageProgress[] {
  const { basis, submitted, unlocked } = correcting;
  const before = progressOf({ ...basis, answers: submitted }, today);
  const known = new Set(before.flatMap(({ problems }) => problems.map(nameOf)));
  return progressOf(basis, today).map((page) => {
    const problems = page.problems.filter((one) => unlocked.has(one.field) || !known.has(nameOf(one)));
    return { ...page, problems };
  });
}

const nameOf = ({ field, problem }: FieldProblem) => `${field} ${problem.key}`;

export type MayBeCorrected = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal };

/** A closed or full edition does not matter: the application has arrived long since. */
export function mayBeCorrected(
  correcting: Correcting & { readonly setAsideOpen: number },
  today: string,
): MayBeCorrected {
  if (correcting.setAsideOpen > 0) return { ok: false, refusal: { reason: "set-aside-open" } };
  const pages = progressOfCorrection(correcting, today).filter(({ problems }) => problems.length > 0);
  return pages.length > 0 ? { ok: false, refusal: { reason: "incomplete", pages } } : { ok: true };
}

/** Fields whose answer is another than the one handed in. */
export function fieldsChanged({ basis, submitted, unlocked }: Correcting): string[] {
  return [...unlocked].filter((field) => answerOf(basis.answers, field) !== answerOf(submitted, field));
}

/** Fields the office has remarked on and nobody has changed: asked about once, and allowed. */
export function leftAsTheyWere(correcting: Correcting, request: CorrectionRequest): string[] {
  const changed = new Set(fieldsChanged(correcting));
  return request.remarks.map(({ field }) => field).filter((field) => !changed.has(field));
}
