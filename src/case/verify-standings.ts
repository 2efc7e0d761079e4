// Compares where each case stands with what its history tells, and the counts of places with their records.
import { type Actor, systemActor } from "#platform/database/actor.ts";
import type { Database, Transaction } from "#platform/database/database.ts";
import { listWrongCounts, type WrongCount } from "./places/verify-queries.ts";
import { findHolding, findOpenOffer } from "./places/store.ts";
import { listCaseIds } from "./queries.ts";
import { placeStages, stageOfHistory } from "./stages.ts";
import { type CaseStanding, findStanding, listEvents, lockCase } from "./store.ts";

export type StandingsVerified = {
  readonly cases: number;
  readonly faults: readonly { readonly caseId: string; readonly problem: string }[];
  readonly wrongCounts: readonly WrongCount[];
};

export async function verifyStandings(database: Database): Promise<StandingsVerified> {
  const actor = systemActor("verify");
  const caseIds = await database.as(actor, listCaseIds);
  const faults: { caseId: string; problem: string }[] = [];
  for (const caseId of caseIds) {
    const problems = await verifyCase(database, actor, caseId);
    faults.push(...problems.map((problem) => ({ caseId, problem })));
  }
  return { cases: caseIds.length, faults, wrongCounts: await database.as(actor, listWrongCounts) };
}

/** Under the case's lock: a case that moves at this very moment is not taken for a faulty one. */
function verifyCase(database: Database, actor: Actor, caseId: string): Promise<string[]> {
  return database.as(actor, async (tx) => {
    await lockCase(tx, caseId);
    const standing = await findStanding(tx, caseId);
    if (!standing) return ["it has no standing"];
    const told = stageOfHistory(await listEvents(tx, caseId)) ?? "nothing";
    return [
      ...(told === standing.stage ? [] : [`it stands at ${standing.stage}, its history tells ${told}`]),
      ...(await placeProblems(tx, standing)),
    ];
  });
}

async function placeProblems(tx: Transaction, { caseId, stage }: CaseStanding): Promise<string[]> {
  const holds = (await findHolding(tx, caseId)) !== undefined;
  const offered = (await findOpenOffer(tx, caseId)) !== undefined;
  return [
    ...(holds === placeStages.has(stage) ? [] : [`at ${stage} it holds ${holds ? "a" : "no"} place`]),
    ...(offered === (stage === "place-offered") ? [] : [`at ${stage} it has ${offered ? "an" : "no"} offer`]),
  ];
}
