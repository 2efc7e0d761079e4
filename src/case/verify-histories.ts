// Walks the hash chain of every case and tells where one does not hold.
import { systemActor } from "#platform/database/actor.ts";
import type { Database } from "#platform/database/database.ts";
import { type ChainFault, findChainFault } from "#platform/history/chain.ts";
import { listCaseIds } from "./queries.ts";
import { listEvents } from "./store.ts";

export type HistoriesVerified = {
  readonly cases: number;
  readonly entries: number;
  readonly faults: readonly (ChainFault & { readonly caseId: string })[];
};

/** Every case has at least the entry of its beginning: an empty history is a gap at number 1. */
export async function verifyHistories(database: Database): Promise<HistoriesVerified> {
  const actor = systemActor("verify");
  const caseIds = await database.as(actor, listCaseIds);
  const faults: (ChainFault & { caseId: string })[] = [];
  let entries = 0;
  for (const caseId of caseIds) {
    const events = await database.as(actor, (tx) => listEvents(tx, caseId));
    entries += events.length;
    const fault = findChainFault(events.map((event) => ({ ...event, chain: caseId })));
    if (fault) faults.push({ caseId, ...fault });
    if (events.length === 0) faults.push({ caseId, number: 1, fault: "gap" });
  }
  return { cases: caseIds.length, entries, faults };
}
