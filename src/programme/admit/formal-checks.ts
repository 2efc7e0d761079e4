// The formal checks of an application: each a verdict with what was found, computed from what was handed in. Pure.
import type { Edition } from "#edition/edition.ts";
import { conditionsMet, findApplicantKind, menuTotal, programmeState } from "#edition/rules.ts";
import {
  answerOf,
  type DoubleApplication,
  type FormBasis,
  type OpenField,
  type ScanVerdict,
  tickedConditions,
  type WishedTime,
  wishedLines,
} from "#programme/apply/queries.ts";

/** "look": a person has to judge it; nothing forbids the admission. */
export type Verdict = "met" | "look" | "not-met";

export const checkIds = [
  "eligibility",
  "completeness",
  "double",
  "hours",
  "in-time",
  "wished-times",
  "cover-date",
  "proof",
] as const;
export type CheckId = (typeof checkIds)[number];

export type Finding =
  | { readonly key: "conditions-met" | "unknown-kind" | "complete" | "no-double" | "alternatives" }
  /** Ids of conditions still to tick: one of the first, each of the second. */
  | { readonly key: "conditions-open"; readonly oneOf: readonly string[]; readonly all: readonly string[] }
  | { readonly key: "incomplete"; readonly fields: readonly OpenField[] }
  | { readonly key: "doubles"; readonly doubles: readonly DoubleApplication[] }
  | { readonly key: "within-cap" | "over-cap"; readonly minutes: number; readonly cap: number }
  | { readonly key: "was-open" | "was-not-open"; readonly on: string }
  | { readonly key: "wishes-inside" | "no-wishes"; readonly until: string }
  | { readonly key: "wishes-outside"; readonly until: string; readonly wishes: readonly WishedTime[] }
  | { readonly key: "wishes-in-words"; readonly wishes: readonly WishedTime[] }
  | { readonly key: "dated" | "dated-later" | "dated-long-before"; readonly on: string }
  | { readonly key: "date-unclear"; readonly words: string }
  | { readonly key: "confirmed" | "all-pages" | "pages-seen" }
  | { readonly key: "pages-to-look-at" | "pages-wrong"; readonly positions: readonly number[] }
  | { readonly key: "pages-missing"; readonly pages: readonly number[] };

export type FormalCheck = { readonly id: CheckId; readonly verdict: Verdict; readonly finding: Finding };

export type Proof =
  /** By the second factor. */
  | { readonly method: "electronic" }
  | {
      readonly method: "sealed-scan";
      readonly verdict: ScanVerdict;
      /** What the office saw on pages that no machine could read, by position. */
      readonly seen: ReadonlyMap<number, boolean>;
    };

export type Examined = {
  readonly basis: FormBasis;
  /** ISO dates in the programme's home: of the first submission, and of the newest. */
  readonly arrivedOn: string;
  readonly submittedOn: string;
  readonly openFields: readonly OpenField[];
  readonly wishes: readonly WishedTime[];
  readonly doubles: readonly DoubleApplication[];
  readonly proof: Proof;
};

/** In the order of the form, the proof last. */
export function formalChecks(examined: Examined): FormalCheck[] {
  return [
    checkEligibility(examined),
    checkCompleteness(examined),
    checkDouble(examined),
    checkHours(examined),
    checkInTime(examined),
    checkWishedTimes(examined),
    checkCoverDate(examined),
    checkProof(examined.proof),
  ];
}

const found = (id: CheckId, verdict: Verdict, finding: Finding): FormalCheck => ({ id, verdict, finding });

function checkEligibility({ basis }: Examined): FormalCheck {
  const { edition, answers } = basis;
  const kind = answerOf(answers, "applicantKind");
  if (!findApplicantKind(edition, kind)) return found("eligibility", "not-met", { key: "unknown-kind" });
  const met = conditionsMet(edition, kind, tickedConditions(edition, answers));
  if (met.ok) return found("eligibility", "met", { key: "conditions-met" });
  return found("eligibility", "not-met", { key: "conditions-open", oneOf: met.oneOf, all: met.all });
}

/** Conditions and hours have checks of their own. */
const checkedElsewhere = new Set(["tick-one", "tick-each", "over-cap", "date-too-late"]);

function checkCompleteness({ openFields }: Examined): FormalCheck {
  const fields = openFields.filter(({ problem }) => !checkedElsewhere.has(problem.key));
  if (fields.length === 0) return found("completeness", "met", { key: "complete" });
  return found("completeness", "not-met", { key: "incomplete", fields });
}

function checkDouble({ doubles }: Examined): FormalCheck {
  if (doubles.length === 0) return found("double", "met", { key: "no-double" });
  return found("double", "not-met", { key: "doubles", doubles });
}

function checkHours({ basis: { edition, answers } }: Examined): FormalCheck {
  const { minutes, overCap, problems } = menuTotal(edition, wishedLines(edition, answers));
  if (problems.length > 0) return found("hours", "not-met", { key: "alternatives" });
  const cap = edition.caps.minutesPerCase;
  if (overCap) return found("hours", "not-met", { key: "over-cap", minutes, cap });
  return found("hours", "met", { key: "within-cap", minutes, cap });
}

/** A correction may come after the closing day: the first arrival counts. */
function checkInTime({ basis: { edition }, arrivedOn: on }: Examined): FormalCheck {
  const open = wasOpen(edition, on);
  return found("in-time", open ? "met" : "not-met", { key: open ? "was-open" : "was-not-open", on });
}

function wasOpen(edition: Edition, on: string): boolean {
  const { state } = programmeState(edition, on, { places: [] });
  return state === "open" || state === "full";
}

function checkWishedTimes({ basis, wishes, submittedOn }: Examined): FormalCheck {
  const id = "wished-times";
  const until = basis.edition.period.supportEndsOn;
  if (wishes.length === 0) return found(id, "met", { key: "no-wishes", until });
  const outside = wishes.filter(({ span }) => span && (span.to > until || span.to < submittedOn));
  if (outside.some(({ span }) => span && span.from > until))
    return found(id, "not-met", { key: "wishes-outside", until, wishes: outside });
  if (outside.length > 0) return found(id, "look", { key: "wishes-outside", until, wishes: outside });
  const inWords = wishes.filter(({ span }) => !span);
  if (inWords.length > 0) return found(id, "look", { key: "wishes-in-words", wishes: inWords });
  return found(id, "met", { key: "wishes-inside", until });
}

const longBeforeDays = 90;

/** The date on the paper: not after it was handed in, and not from another season. */
function checkCoverDate({ basis, submittedOn }: Examined): FormalCheck {
  const id = "cover-date";
  const on = answerOf(basis.answers, "coverDate");
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on)) return found(id, "look", { key: "date-unclear", words: on });
  if (on > submittedOn) return found(id, "not-met", { key: "dated-later", on });
  const days = (Date.parse(submittedOn) - Date.parse(on)) / 86_400_000;
  if (days > longBeforeDays) return found(id, "look", { key: "dated-long-before", on });
  return found(id, "met", { key: "dated", on });
}

/** A page that no machine can read counts as right once a person of the office has seen that it is. */
function checkProof(proof: Proof): FormalCheck {
  const id = "proof";
  if (proof.method === "electronic") return found(id, "met", { key: "confirmed" });
  const { verdict, seen } = proof;
  if (verdict.result === "all-right") return found(id, "met", { key: "all-pages" });
  const positionsOf = (which: (one: (typeof verdict.uploaded)[number]) => boolean) =>
    verdict.uploaded.filter(which).map(({ position }) => position);
  const wrong = positionsOf(
    (one) => one.verdict === "older" || one.verdict === "other" || seen.get(one.position) === false,
  );
  if (wrong.length > 0) return found(id, "not-met", { key: "pages-wrong", positions: wrong });
  if (verdict.result === "not-this")
    return found(id, "not-met", { key: "pages-missing", pages: verdict.missing });
  const open = positionsOf((one) => one.verdict === "unreadable" && !seen.has(one.position));
  const right = positionsOf((one) => one.verdict === "unreadable" && seen.get(one.position) === true);
  if (right.length >= verdict.missing.length) return found(id, "met", { key: "pages-seen" });
  return found(id, "look", { key: "pages-to-look-at", positions: open });
}
