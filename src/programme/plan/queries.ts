// What dashboards and later chapters may know of plans: read-only, under the reader's own rights, and never a text.
import { inArray } from "drizzle-orm";
import type { Transaction } from "#platform/database/database.ts";
import { planState } from "./rules.ts";
import type { PlanSession } from "./session.ts";
import { planVersions } from "./schema.ts";
import { knownOf, type KnownVersion, listVersions } from "./store.ts";

export type PlanInForce = {
  readonly versionId: string;
  readonly number: number;
  readonly minutes: number;
  /** When the second side agreed. */
  readonly agreedAt: Date;
  /** In the order of time. */
  readonly sessions: readonly PlanSession[];
};

/** The plan both sides agreed to last; undefined where there is none, or for a stranger. */
export async function planInForce(tx: Transaction, caseId: string): Promise<PlanInForce | undefined> {
  return inForceOf(await listVersions(tx, caseId));
}

/** The plans in force of these cases, by the case's id; a case without one is left out. */
export async function plansInForce(
  tx: Transaction,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, PlanInForce>> {
  if (caseIds.length === 0) return new Map();
  const rows = await tx
    .select()
    .from(planVersions)
    .where(inArray(planVersions.caseId, [...caseIds]));
  const known = await knownOf(tx, rows);
  const plans = new Map<string, PlanInForce>();
  for (const caseId of caseIds) {
    const own = new Set(rows.filter((row) => row.caseId === caseId).map(({ id }) => id));
    const plan = inForceOf(known.filter(({ id }) => own.has(id)));
    if (plan) plans.set(caseId, plan);
  }
  return plans;
}

function inForceOf(versions: readonly KnownVersion[]): PlanInForce | undefined {
  const { inForce } = planState(versions);
  const version = versions.find(({ number }) => number === inForce?.number);
  if (!version) return undefined;
  const { id, number, minutes, sessions, agreements } = version;
  const agreedAt = new Date(Math.max(...agreements.map((one) => one.agreedAt.getTime())));
  return { versionId: id, number, minutes, agreedAt, sessions };
}

/** Planned minutes by the id of the menu line. */
export function minutesByLine({ sessions }: Pick<PlanInForce, "sessions">): ReadonlyMap<string, number> {
  const minutes = new Map<string, number>();
  for (const one of sessions) minutes.set(one.line, (minutes.get(one.line) ?? 0) + one.minutes);
  return minutes;
}

export type { PlanSession, SessionMode } from "./session.ts";
