// The plan proposed to the expert: lines chosen from the gaps, put in order, dated, each with its reason. Pure.
import type { LineContent, LinePhase } from "#content/plan-sessions.ts";
import type { WorkCalendar } from "#content/working-days.ts";
import type { MenuLine } from "#edition/edition.ts";
import { dayIn } from "#platform/clock.ts";
import { momentIn } from "#platform/zoned-time.ts";
import { firstLine, lastLine } from "../roles.ts";
import { minutesOf, type PlanSession } from "../session.ts";
import {
  type ChoosingBasis,
  chooseLines,
  type ChosenLine,
  type LeftOutLine,
  type LeftOutWhy,
  weightOf,
  type Why,
} from "./choose.ts";
import { type Placed, spreadOver } from "./spread.ts";

export type ProposedSession = Omit<PlanSession, "id"> & {
  /** Which of the line's parts it is, from 0. */
  readonly part: number;
  readonly why: readonly Why[];
};

export type ProposedLine = ChosenLine & { readonly sessions: readonly ProposedSession[] };

export type Proposal = {
  /** In the order of their first session. */
  readonly lines: readonly ProposedLine[];
  readonly leftOut: readonly LeftOutLine[];
  readonly minutes: number;
  /** Of what was left before: a reserve for what comes up. */
  readonly minutesLeft: number;
};

export type Proposed =
  | ({ readonly ok: true } & Proposal)
  /** No working day is left until the end of the support. */
  | { readonly ok: false; readonly reason: "no-days" };

export type ProposalBasis = ChoosingBasis & {
  /** When the assessment was given: the first talk, held already. */
  readonly assessedAt: Date;
  readonly now: Date;
  /** The site's. */
  readonly timeZone: string;
  /** Of Japan and of the site's country. */
  readonly calendars: readonly WorkCalendar[];
  /** Days (ISO, at the site) of the expert's other cases. */
  readonly busy: ReadonlySet<string>;
};

export function proposePlan(basis: ProposalBasis): Proposed {
  const { edition, timeZone, now, calendars, busy } = basis;
  const { chosen, leftOut } = chooseLines(basis);
  const first = chosen.filter(({ line }) => line.id === firstLine(edition)?.id);
  const last = chosen.filter(({ line }) => line.id === lastLine(edition)?.id);
  const between = inOrder(
    chosen.filter((one) => !first.includes(one) && !last.includes(one)),
    basis,
  );
  const spread = spreadOver(
    between.map(({ line }) => ({ minutes: minutesOfParts(line, basis) })),
    last[0] && { minutes: minutesOfParts(last[0].line, basis) },
    { today: dayIn(timeZone, now), endsOn: edition.period.supportEndsOn, calendars, busy },
  );
  if (last.length > 0 && !spread.last) return { ok: false, reason: "no-days" };
  const placed = between.map((one, index) => sessionsOf(one, spread.units[index], basis));
  const lines = [
    ...first.map((one) =>
      sessionsOf(one, { day: dayIn(timeZone, basis.assessedAt), times: [heldAt] }, basis),
    ),
    ...placed,
    ...last.map((one) => sessionsOf(one, spread.last, basis)),
  ];
  const minutes = minutesOf(lines.flatMap(({ sessions }) => sessions));
  const without = lines.filter(({ sessions }) => sessions.length === 0);
  return {
    ok: true,
    lines: lines.filter(({ sessions }) => sessions.length > 0),
    leftOut: [...leftOut, ...without.map(({ line }) => ({ line, why: noDay }))],
    minutes,
    minutesLeft: basis.minutesLeft - minutes,
  };
}

const noDay: LeftOutWhy = { kind: "no-day" };
/** The hour the first talk was held is not known here: the expert sets it right. */
const heldAt = "10:00";

function contentOf(line: MenuLine, { content }: ProposalBasis): LineContent | undefined {
  return content.find((one) => one.line === line.id);
}

/**
 * The line's reference minutes, shared among its parts in steps of five. Separate training is "once each, twice, 2H" in
 * the schedule of the application form (guide, step 2, section 4, item 3): read as the two sessions together, for the
 * column counts the hours of the line, and joint training of one session has the same two.
 */
function minutesOfParts(line: MenuLine, basis: ProposalBasis): number[] {
  const parts = contentOf(line, basis)?.parts.length ?? 1;
  const each = Math.floor(line.minutes / parts / 5) * 5;
  const first = line.minutes - each * (parts - 1);
  return [first, ...Array.from({ length: parts - 1 }, () => each)];
}

function sessionsOf(one: ChosenLine, placed: Placed | undefined, basis: ProposalBasis): ProposedLine {
  const minutes = minutesOfParts(one.line, basis);
  const { timeZone } = basis;
  const mode = contentOf(one.line, basis)?.mode ?? "online";
  // The first talk counts as one session, however many parts it might have.
  const times = placed?.times ?? [];
  const sessions = times.map((time, part) => ({
    line: one.line.id,
    part,
    startsAt: momentIn(timeZone, placed?.day ?? "", time),
    timeZone,
    minutes: minutes[part] ?? one.line.minutes,
    mode,
    why: one.why,
  }));
  return { ...one, sessions };
}

const phases: readonly LinePhase[] = ["begin", "build", "teach", "review"];

/** What is built before what is taught; what mends a first item before all, in the menu's order; then the heaviest. */
function inOrder(chosen: readonly ChosenLine[], basis: ProposalBasis): ChosenLine[] {
  const phaseOf = ({ line }: ChosenLine): number => {
    const taught = basis.edition.alternatives.some((ids) => ids.includes(line.id));
    return phases.indexOf(contentOf(line, basis)?.phase ?? (taught ? "teach" : "build"));
  };
  return chosen.toSorted((a, b) => {
    const byPhase = phaseOf(a) - phaseOf(b);
    if (byPhase !== 0 || phaseOf(a) !== phases.indexOf("build")) return byPhase;
    const byFirst = Number(comesFirst(b)) - Number(comesFirst(a));
    return byFirst !== 0 || comesFirst(a) ? byFirst : weightOf(b, basis.wished) - weightOf(a, basis.wished);
  });
}

/** A first item that is hardly begun. */
function comesFirst({ need }: ChosenLine): boolean {
  return need.priority.some(({ missing }) => missing >= 2);
}
