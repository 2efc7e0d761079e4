// What can happen to a plan: a version is proposed, agreed to, or refused. Each is one transaction under the case's lock.
import { randomUUID } from "node:crypto";
import { findAssignment } from "#case/assignment-store.ts";
import { moveCase } from "#case/moves.ts";
import { findCase, findStanding, lockCase, recordEvent, type SupportCase } from "#case/store.ts";
import { endWaits } from "#case/waiting/store.ts";
import { askInSupport } from "#case/waiting/support-waits.ts";
import { partsOfLines } from "#content/plan-sessions.ts";
import { editionOf, type Programme } from "#edition/programme.ts";
import type { Person } from "#people/visit.ts";
import { dayIn } from "#platform/clock.ts";
import type { Actor } from "#platform/database/actor.ts";
import type { Transaction } from "#platform/database/database.ts";
import { planNewsJob } from "./job-names.ts";
import { readPlanTexts } from "./read-plan.ts";
import {
  type Allowed,
  type AnswerRefusal,
  mayBeAgreed,
  mayBeProposed,
  mayBeRefused,
  otherSide,
  type PlanBasis,
  type PlanSide,
  planState,
  type ProposalRefusal,
  waitAfter,
} from "./rules.ts";
import { inOrderOfTime, minutesOf, type PlanSession } from "./session.ts";
import * as store from "./store.ts";
import { reasonOf, refusalReasonOf, type SessionTexts, textsOf, writeTexts } from "./texts.ts";

export type PlanAct = {
  readonly programme: Programme;
  readonly person: Pick<Person, "userId">;
  readonly side: PlanSide;
};

export type TypedSession = PlanSession & { readonly texts: SessionTexts };

export type NewPlan = {
  readonly caseId: string;
  /** The number of the version that was on the screen; 0 for none. */
  readonly basedOn: number;
  readonly sessions: readonly TypedSession[];
  readonly reason: string;
};

type NotFound = { readonly ok: false; readonly reason: "not-found" };
const notFound: NotFound = { ok: false, reason: "not-found" };

export type Proposing =
  | { readonly ok: true; readonly number: number }
  | NotFound
  | Exclude<Allowed<ProposalRefusal>, { ok: true }>;

/** Proposes a version in one's side's name, which thereby agrees to it. Two at once: the second is told of the first. */
export async function proposePlan(act: PlanAct, plan: NewPlan): Promise<Proposing> {
  const { database, texts } = act.programme.platform;
  const known = await database.as(actorOf(act), (tx) => findCase(tx, plan.caseId));
  if (!known) return notFound;
  await texts.prepare(known.companyId);
  return database.as(actorOf(act), async (tx): Promise<Proposing> => {
    const found = await findPlan(tx, act, plan.caseId);
    if (!found) return notFound;
    const { basis } = found;
    const textsChanged = await differ(tx, act, { found, plan });
    const proposed = { side: act.side, basedOn: plan.basedOn, sessions: plan.sessions };
    const judged = mayBeProposed({ ...proposed, textsChanged, reason: plan.reason }, basis);
    if (!judged.ok) return judged;
    const number = plan.basedOn + 1;
    await keepVersion(tx, act, { found, plan, number });
    await follow(tx, act, { found, kind: "plan-proposed", number });
    return { ok: true, number };
  });
}

export type Answering = { readonly ok: true } | NotFound | Exclude<Allowed<AnswerRefusal>, { ok: true }>;

export type PlanAnswered = { readonly caseId: string; readonly number: number };

/** The second agreement puts the version in force; the first one of a case plans the case. */
export function agreeToPlan(act: PlanAct, { caseId, number }: PlanAnswered): Promise<Answering> {
  return act.programme.platform.database.as(actorOf(act), async (tx): Promise<Answering> => {
    const found = await findPlan(tx, act, caseId);
    if (!found) return notFound;
    const judged = mayBeAgreed({ side: act.side, number }, found.basis);
    if (!judged.ok) return judged;
    const version = found.versions.find((one) => one.number === number);
    if (!version) return notFound;
    const at = act.programme.platform.clock.now();
    await store.addAgreement(tx, {
      versionId: version.id,
      side: act.side,
      agreedAt: at,
      agreedBy: act.person.userId,
    });
    const kind = found.basis.stage === "planned" ? "plan-changed" : "plan-agreed";
    await follow(tx, act, { found, kind, number });
    return { ok: true };
  });
}

/** The newest version is not agreed to, with the reason for the other side alone. */
export async function refusePlan(
  act: PlanAct,
  { caseId, number, reason }: PlanAnswered & { readonly reason: string },
): Promise<Answering> {
  const { database, texts, clock } = act.programme.platform;
  return database.as(actorOf(act), async (tx): Promise<Answering> => {
    const found = await findPlan(tx, act, caseId);
    if (!found) return notFound;
    const judged = mayBeRefused({ side: act.side, number }, found.basis);
    if (!judged.ok) return judged;
    const version = found.versions.find((one) => one.number === number);
    if (!version) return notFound;
    const { encrypt } = await texts.of(tx, found.supportCase.companyId);
    const refusal = {
      versionId: version.id,
      side: act.side,
      refusedAt: clock.now(),
      refusedBy: act.person.userId,
    };
    await store.addRefusal(tx, refusal, encrypt(reason, refusalReasonOf(version.id)));
    await follow(tx, act, { found, kind: "plan-not-agreed", number });
    return { ok: true };
  });
}

const actorOf = ({ person, side }: PlanAct): Actor => ({ kind: "person", userId: person.userId, role: side });

type Found = {
  readonly supportCase: SupportCase;
  readonly expertId: string;
  readonly versions: readonly store.KnownVersion[];
  readonly basis: PlanBasis;
};

/**
 * Under the case's lock, which whoever ends an assignment holds too: what an expert does comes before the end of their
 * assignment or not at all.
 */
async function findPlan(tx: Transaction, { programme }: PlanAct, caseId: string): Promise<Found | undefined> {
  await lockCase(tx, caseId);
  const supportCase = await findCase(tx, caseId);
  const standing = await findStanding(tx, caseId);
  const assignment = await findAssignment(tx, caseId);
  if (!supportCase || !standing || !assignment) return undefined;
  const versions = await store.listVersions(tx, caseId);
  const basis = {
    edition: editionOf(programme, supportCase.editionId),
    parts: partsOfLines(),
    stage: standing.stage,
    state: planState(versions),
    expertId: assignment.expertId,
    now: programme.platform.clock.now(),
  };
  return { supportCase, expertId: assignment.expertId, versions, basis };
}

async function differ(
  tx: Transaction,
  { programme }: PlanAct,
  { found, plan }: { found: Found; plan: NewPlan },
): Promise<boolean> {
  const newest = found.versions.at(-1);
  if (!newest) return true;
  const { companyId } = found.supportCase;
  const known = await readPlanTexts(tx, programme.platform, { companyId, versions: [newest] });
  const before = new Map(known?.sessions.map((one) => [one.session.id, writeTexts(one.texts)]));
  return plan.sessions.some(({ id, texts }) => before.get(id) !== writeTexts(texts));
}

async function keepVersion(
  tx: Transaction,
  { programme, person, side }: PlanAct,
  { found, plan, number }: { found: Found; plan: NewPlan; number: number },
): Promise<void> {
  const { clock, texts } = programme.platform;
  const { id: caseId, companyId } = found.supportCase;
  const { encrypt } = await texts.of(tx, companyId);
  const versionId = randomUUID();
  const at = clock.now();
  const by = person.userId;
  const minutes = minutesOf(plan.sessions);
  await store.addVersion(tx, {
    id: versionId,
    caseId,
    companyId,
    number,
    side,
    minutes,
    proposedAt: at,
    proposedBy: by,
  });
  await store.addReason(tx, { versionId, encryptedReason: encrypt(plan.reason, reasonOf(versionId)) });
  const rows = inOrderOfTime(plan.sessions).map((session, index) => {
    const { id: sessionId, line: menuLine, startsAt, timeZone, mode } = session;
    const position = index + 1;
    const encryptedTexts = encrypt(writeTexts(session.texts), textsOf(versionId, position));
    const on = dayIn(timeZone, startsAt);
    const clear = { menuLine, on, startsAt, timeZone, minutes: session.minutes, mode };
    return { row: { versionId, position, sessionId, ...clear }, encryptedTexts };
  });
  await store.addSessions(tx, rows);
  await store.addAgreement(tx, { versionId, side, agreedAt: at, agreedBy: by });
}

type Following = {
  readonly found: Found;
  readonly kind: "plan-proposed" | "plan-agreed" | "plan-changed" | "plan-not-agreed";
  readonly number: number;
};

/** The event, the case's stage, whoever is asked next, and the mails: after every change alike. */
async function follow(tx: Transaction, act: PlanAct, { found, kind, number }: Following): Promise<void> {
  const { programme, side } = act;
  const { platform } = programme;
  const { supportCase, expertId } = found;
  const caseId = supportCase.id;
  const at = platform.clock.now();
  const actor = actorOf(act);
  const versions = await store.listVersions(tx, caseId);
  const state = planState(versions);
  const minutes = versions.find((one) => one.number === number)?.minutes ?? 0;
  const detail = kind === "plan-not-agreed" ? { number } : { number, minutes };
  if (kind === "plan-agreed") {
    const moved = await moveCase(tx, { caseId, to: "planned", at, actor, kind, detail });
    if (!moved.ok) throw new Error("a plan is agreed in a case that cannot be planned");
  } else {
    await recordEvent(tx, { caseId, kind, at, actor, detail });
  }
  const before = found.basis.state.awaits;
  await endWaits(tx, { caseId, what: ["plan", "plan-agreement"], at, actor });
  const what = waitAfter(state);
  const on = what === "plan" ? "expert" : (state.awaits ?? otherSide(side));
  // What waits on the expert is not the company's to see or to end: it stays as it was asked first.
  const stands = side === "company" && before === "expert" && on === "expert" && what === "plan-agreement";
  if (what && !stands)
    await askInSupport(tx, programme, {
      case: supportCase,
      at,
      on,
      what,
      ...(on === "expert" ? { expertId } : {}),
    });
  await platform.queue.send(tx, planNewsJob, { caseId, number: String(number), kind });
}
