// The law of a plan: what may be proposed, agreed to and refused, and which plan is in force. Pure.
import type { Stage } from "#case/stages.ts";
import type { Edition } from "#edition/edition.ts";
import type { PartsOfLine } from "./roles.ts";
import { inOrderOfTime, type PlanSession } from "./session.ts";
import { type SessionsRefusal, sessionsRefused } from "./sessions-rule.ts";

export const sides = ["company", "expert"] as const;
export type PlanSide = (typeof sides)[number];

/** One version of a case's plan, with what both sides said to it. Whoever proposes it agrees to it by doing so. */
export type PlanVersion = {
  readonly number: number;
  readonly side: PlanSide;
  /** The person. */
  readonly proposedBy: string;
  readonly sessions: readonly PlanSession[];
  readonly agreedBy: readonly PlanSide[];
  readonly refusedBy: PlanSide | undefined;
};

export type PlanState = {
  readonly newest: PlanVersion | undefined;
  /** The newest version both sides agreed to: it holds until another one is agreed. */
  readonly inForce: PlanVersion | undefined;
  /** Whose answer to the newest version is missing. */
  readonly awaits: PlanSide | undefined;
};

export const otherSide = (side: PlanSide): PlanSide => (side === "company" ? "expert" : "company");

const isAgreed = ({ agreedBy }: PlanVersion) => sides.every((side) => agreedBy.includes(side));

export function planState(versions: readonly PlanVersion[]): PlanState {
  const inOrder = versions.toSorted((a, b) => a.number - b.number);
  const newest = inOrder.at(-1);
  const open = newest !== undefined && !isAgreed(newest) && newest.refusedBy === undefined;
  return {
    newest,
    inForce: inOrder.findLast(isAgreed),
    awaits: open ? otherSide(newest.side) : undefined,
  };
}

/** What every decision about a plan is taken on. */
export type PlanBasis = {
  readonly edition: Edition;
  readonly parts: PartsOfLine;
  readonly stage: Stage;
  readonly state: PlanState;
  /** The expert in charge today. */
  readonly expertId: string;
  readonly now: Date;
};

const planStages: ReadonlySet<Stage> = new Set(["assessed", "planned"]);

export type NewVersion = {
  readonly side: PlanSide;
  /** The number of the version that was on the screen; 0 for none. */
  readonly basedOn: number;
  readonly sessions: readonly PlanSession[];
  /** Whether anything beside the sessions' clear columns differs from the version it is based on. */
  readonly textsChanged: boolean;
  readonly reason: string;
};

export type ProposalRefusal =
  /** No assessment is given yet, or the case is over. */
  | { readonly reason: "not-now" }
  | { readonly reason: "expert-first" }
  /** Somebody proposed another version meanwhile. */
  | { readonly reason: "outdated"; readonly newest: number }
  | { readonly reason: "no-reason" }
  | { readonly reason: "unchanged" }
  | { readonly reason: "sessions"; readonly refusals: readonly SessionsRefusal[] };

export type Allowed<R> = { readonly ok: true } | ({ readonly ok: false } & R);

const allowed = { ok: true } as const;

/** The first proposal is the expert's (leaflet: settled at the first talk); from then on either side's, with its reason. */
export function mayBeProposed(proposed: NewVersion, basis: PlanBasis): Allowed<ProposalRefusal> {
  const { newest } = basis.state;
  if (!planStages.has(basis.stage)) return { ok: false, reason: "not-now" };
  if (!newest && proposed.side !== "expert") return { ok: false, reason: "expert-first" };
  if (proposed.basedOn !== (newest?.number ?? 0))
    return { ok: false, reason: "outdated", newest: newest?.number ?? 0 };
  const refusals = sessionsRefused(proposed.sessions, held(basis));
  if (refusals.length > 0) return { ok: false, reason: "sessions", refusals };
  if (!newest) return allowed;
  if (!proposed.textsChanged && sameSessions(proposed.sessions, newest.sessions))
    return { ok: false, reason: "unchanged" };
  return proposed.reason === "" ? { ok: false, reason: "no-reason" } : allowed;
}

export type AnswerRefusal =
  | { readonly reason: "not-now" }
  | { readonly reason: "outdated"; readonly newest: number }
  /** Agreed to or refused already, or one's own. */
  | { readonly reason: "not-asked" }
  /** An expert who is gone proposed it: who follows them has promised none of its days. */
  | { readonly reason: "expert-changed" }
  | { readonly reason: "sessions"; readonly refusals: readonly SessionsRefusal[] };

export type PlanAnswer = { readonly side: PlanSide; readonly number: number };

/** Agreement is to the newest version, which must still be possible: its days may have passed meanwhile. */
export function mayBeAgreed(answer: PlanAnswer, basis: PlanBasis): Allowed<AnswerRefusal> {
  const asked = mayBeRefused(answer, basis);
  if (!asked.ok) return asked;
  const { newest } = basis.state;
  if (newest?.side === "expert" && newest.proposedBy !== basis.expertId)
    return { ok: false, reason: "expert-changed" };
  const refusals = sessionsRefused(newest?.sessions ?? [], held(basis));
  return refusals.length > 0 ? { ok: false, reason: "sessions", refusals } : allowed;
}

export function mayBeRefused({ side, number }: PlanAnswer, basis: PlanBasis): Allowed<AnswerRefusal> {
  const { newest, awaits } = basis.state;
  if (!planStages.has(basis.stage) || !newest) return { ok: false, reason: "not-now" };
  if (newest.number !== number) return { ok: false, reason: "outdated", newest: newest.number };
  return awaits === side ? allowed : { ok: false, reason: "not-asked" };
}

/** What was agreed stays possible although its day has passed. */
function held({ edition, parts, state, now }: PlanBasis) {
  return { edition, parts, now, agreed: state.inForce?.sessions ?? [] };
}

function sameSessions(one: readonly PlanSession[], other: readonly PlanSession[]): boolean {
  return JSON.stringify(inOrderOfTime(one).map(asRow)) === JSON.stringify(inOrderOfTime(other).map(asRow));
}

const asRow = ({ id, line, startsAt, timeZone, minutes, mode }: PlanSession) => [
  id,
  line,
  startsAt.getTime(),
  timeZone,
  minutes,
  mode,
];

/** The wait that follows: whom the newest version asks, whether the expert is to propose again, or nobody. */
export function waitAfter({ newest, inForce, awaits }: PlanState): "plan" | "plan-agreement" | undefined {
  if (awaits) return "plan-agreement";
  return newest?.refusedBy !== undefined && !inForce ? "plan" : undefined;
}

export { type PlanSession, type SessionMode, minutesOf } from "./session.ts";
