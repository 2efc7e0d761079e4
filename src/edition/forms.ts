// What the office's forms about an edition may send: caps, dates, or opening and closing at once; each with a reason.
import { cleanText } from "#platform/forms/clean-text.ts";
import { readDate } from "#platform/forms/read-date.ts";
import { readWholeNumber } from "#platform/forms/read-whole-number.ts";
import { optional, type Problem, type Understood } from "#platform/forms/understood.ts";
import type { Form } from "#people/forms.ts";
import { closedNow, openedNow } from "./decide.ts";
import type { Decided } from "./decisions.ts";
import type { Edition } from "./edition.ts";

export const acts = ["caps", "period", "open-now", "close-now"] as const;
export type Act = (typeof acts)[number];

export const longestReason = 1000;

/** Beside a field; the last three are about several fields or none. */
export type DecisionProblem = {
  readonly name: string;
  readonly problem: Problem | { readonly key: "closes-before-opening" | "after-support" | "nothing-changes" };
};

export type DecisionAsked = { readonly decided: Decided; readonly reason: string };

export type DecisionRead =
  | { readonly ok: true; readonly value: DecisionAsked }
  | { readonly ok: false; readonly problems: readonly DecisionProblem[] };

/** The field of a country's own cap. */
export const capField = (country: string): string => `cap-${country}`;

/** Each form has its own field for the reason, so that a problem is shown beside the right one. */
export const reasonField = (act: Act): string => `reason-${act}`;

const range = { min: 1, max: 100_000 };

export function readDecision(form: Form, act: Act, asked: { edition: Edition; today: string }): DecisionRead {
  const name = reasonField(act);
  const reason = cleanText(form.one(name), { max: longestReason, multiline: true, required: true });
  const ofReason = reason.ok ? [] : [{ name, problem: reason.problem }];
  const read = readDecided(form, act, asked);
  if (!read.ok || !reason.ok)
    return { ok: false, problems: [...(read.ok ? [] : read.problems), ...ofReason] };
  return { ok: true, value: { decided: read.value, reason: reason.value } };
}

type DecidedRead =
  | { readonly ok: true; readonly value: Decided }
  | { readonly ok: false; readonly problems: readonly DecisionProblem[] };

function readDecided(
  form: Form,
  act: Act,
  { edition, today }: { edition: Edition; today: string },
): DecidedRead {
  switch (act) {
    case "caps":
      return readCaps(form, edition);
    case "period":
      return readPeriod(form, edition, today);
    case "open-now":
      return { ok: true, value: openedNow(edition, today) };
    case "close-now":
      return { ok: true, value: closedNow(edition, today) };
    default:
      return act satisfies never;
  }
}

function problemsIn(fields: Readonly<Record<string, Understood<unknown>>>): DecisionProblem[] {
  return Object.entries(fields).flatMap(([name, read]) => (read.ok ? [] : [{ name, problem: read.problem }]));
}

function readCaps(form: Form, { countries }: Edition): DecidedRead {
  const cases = readWholeNumber(form.one("cases"), range);
  const own = Object.fromEntries(
    countries.map(({ code }) => {
      const name = capField(code);
      const read = optional(form.one(name), (raw) => readWholeNumber(raw, { ...range, min: 0 }));
      return [code, { name, read }] as const;
    }),
  );
  const fields = Object.fromEntries(Object.values(own).map(({ name, read }) => [name, read]));
  const problems = problemsIn({ cases, ...fields });
  if (!cases.ok || problems.length > 0) return { ok: false, problems };
  const casesPerCountry = Object.fromEntries(
    Object.entries(own).flatMap(([code, { read }]) =>
      read.ok && read.value !== undefined ? [[code, read.value] as const] : [],
    ),
  );
  return { ok: true, value: { kind: "caps", cases: cases.value, casesPerCountry } };
}

function readPeriod(form: Form, { period }: Edition, today: string): DecidedRead {
  const opens = optional(form.one("opensOn"), (raw) => readDate(raw, { today }));
  const closes = optional(form.one("closesOn"), (raw) => readDate(raw, { today }));
  if (!opens.ok || !closes.ok) {
    return { ok: false, problems: problemsIn({ opensOn: opens, closesOn: closes }) };
  }
  const [opensOn, closesOn] = [opens.value ?? null, closes.value ?? null];
  if (opensOn !== null && opensOn > period.supportEndsOn) return refuse("opensOn", "after-support");
  if (closesOn !== null && closesOn > period.supportEndsOn) return refuse("closesOn", "after-support");
  if (opensOn !== null && closesOn !== null && closesOn < opensOn) {
    return refuse("closesOn", "closes-before-opening");
  }
  return { ok: true, value: { kind: "period", opensOn, closesOn } };
}

function refuse(name: string, key: "closes-before-opening" | "after-support"): DecidedRead {
  return { ok: false, problems: [{ name, problem: { key } }] };
}
