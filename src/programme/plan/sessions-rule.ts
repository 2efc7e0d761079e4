// Whether these sessions may stand together in a plan: the edition's caps, end and menu, and days that can be kept. Pure.
import type { Edition } from "#edition/edition.ts";
import { findMenuLine } from "#edition/rules.ts";
import { dayIn, homeTimeZone } from "#platform/clock.ts";
import { firstLine, lastLine, type PartsOfLine } from "./roles.ts";
import { endOf, minutesOf, type PlanSession } from "./session.ts";

/** Each with what a page needs to say it; `session` is the id of the one meant. */
export type SessionsRefusal =
  | { readonly reason: "empty" }
  | { readonly reason: "unknown-line"; readonly session: string }
  | { readonly reason: "no-minutes"; readonly session: string }
  | { readonly reason: "over-cap"; readonly minutes: number; readonly cap: number }
  | { readonly reason: "in-past"; readonly session: string }
  /** `endsOn`: the last day of the edition's support. */
  | { readonly reason: "after-end"; readonly session: string; readonly endsOn: string }
  | { readonly reason: "missing-line"; readonly line: string }
  | { readonly reason: "alternatives"; readonly lines: readonly string[] }
  /** Separate training takes a session for each group. */
  | { readonly reason: "too-few-sessions"; readonly line: string; readonly needed: number }
  | { readonly reason: "overlap"; readonly session: string; readonly with: string }
  | { readonly reason: "last-too-long"; readonly line: string; readonly most: number }
  | { readonly reason: "last-not-last"; readonly session: string };

type Basis = {
  readonly edition: Edition;
  readonly parts: PartsOfLine;
  readonly now: Date;
  /** Sessions of the plan in force: what was agreed may stay although its day has passed. */
  readonly agreed: readonly PlanSession[];
};

/** Every reason against them, the plan's own first; none when they may stand. */
export function sessionsRefused(sessions: readonly PlanSession[], basis: Basis): SessionsRefusal[] {
  if (sessions.length === 0) return [{ reason: "empty" }];
  return [
    ...capRefusals(sessions, basis.edition),
    ...lineRefusals(sessions, basis),
    ...sessions.flatMap((session) => sessionRefusals(session, basis)),
    ...overlaps(sessions),
    ...lastRefusals(sessions, basis.edition),
  ];
}

function capRefusals(sessions: readonly PlanSession[], { caps }: Edition): SessionsRefusal[] {
  const minutes = minutesOf(sessions);
  const cap = caps.minutesPerCase;
  return minutes > cap ? [{ reason: "over-cap", minutes, cap }] : [];
}

function lineRefusals(sessions: readonly PlanSession[], { edition, parts }: Basis): SessionsRefusal[] {
  const planned = new Set(sessions.map(({ line }) => line));
  const missing = edition.menu.filter(({ compulsory, id }) => compulsory && !planned.has(id));
  const clashes = edition.alternatives.map((ids) => ids.filter((id) => planned.has(id)));
  const few = [...planned].flatMap((line): SessionsRefusal[] => {
    const needed = parts.get(line) ?? 1;
    const there = sessions.filter((session) => session.line === line).length;
    return there < needed ? [{ reason: "too-few-sessions", line, needed }] : [];
  });
  return [
    ...missing.map(({ id }) => ({ reason: "missing-line", line: id }) as const),
    ...clashes.filter((ids) => ids.length > 1).map((lines) => ({ reason: "alternatives", lines }) as const),
    ...few,
  ];
}

function sessionRefusals(session: PlanSession, { edition, now, agreed }: Basis): SessionsRefusal[] {
  const { id, line, startsAt, timeZone, minutes } = session;
  const refusals: SessionsRefusal[] = [];
  if (!findMenuLine(edition, line)) refusals.push({ reason: "unknown-line", session: id });
  if (minutes < 1) refusals.push({ reason: "no-minutes", session: id });
  const stands = agreed.some((one) => one.id === id && one.startsAt.getTime() === startsAt.getTime());
  const mayBeOver = stands || line === firstLine(edition)?.id;
  if (!mayBeOver && dayIn(timeZone, startsAt) < dayIn(timeZone, now))
    refusals.push({ reason: "in-past", session: id });
  // The edition's days are days at home; a session late in the evening elsewhere may reach into the next.
  const lastMoment = new Date(startsAt.getTime() + Math.max(minutes, 1) * 60_000 - 1);
  const endsOn = edition.period.supportEndsOn;
  const lastDay = [dayIn(homeTimeZone, lastMoment), dayIn(timeZone, lastMoment)].toSorted().at(-1) ?? "";
  if (lastDay > endsOn) refusals.push({ reason: "after-end", session: id, endsOn });
  return refusals;
}

function overlaps(sessions: readonly PlanSession[]): SessionsRefusal[] {
  const inOrder = sessions.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  return inOrder.flatMap((session, index): SessionsRefusal[] => {
    const before = inOrder.slice(0, index).find((one) => endOf(one) > session.startsAt.getTime());
    return before ? [{ reason: "overlap", session: session.id, with: before.id }] : [];
  });
}

/** The follow-up looks back on everything else, and takes its time at most. */
function lastRefusals(sessions: readonly PlanSession[], edition: Edition): SessionsRefusal[] {
  const line = lastLine(edition);
  if (!line) return [];
  const own = sessions.filter((session) => session.line === line.id);
  const others = sessions.filter((session) => session.line !== line.id);
  const minutes = minutesOf(own);
  const othersEnd = Math.max(...others.map(endOf), Number.NEGATIVE_INFINITY);
  const early = own.filter(({ startsAt }) => startsAt.getTime() < othersEnd);
  return [
    ...(minutes > line.minutes
      ? [{ reason: "last-too-long", line: line.id, most: line.minutes } as const]
      : []),
    ...early.map(({ id }) => ({ reason: "last-not-last", session: id }) as const),
  ];
}
