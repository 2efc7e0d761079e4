// The short list of a case: every expert of the register, judged by what the case needs and how they were tried before.
import { countCasesOf } from "#case/assignment-store.ts";
import type { Programme } from "#edition/programme.ts";
import { listExperts } from "#people/experts/queries.ts";
import type { Transaction } from "#platform/database/database.ts";
import { type CaseNeed, readCaseNeed } from "./case-need.ts";
import { isOpen, type Judged, shortList, stateOfRequest, type Tried, triedBy } from "./rules.ts";
import { type KnownRequest, listDepartures, listRequestsOfCase } from "./store.ts";

export type ShortList = {
  readonly about: CaseNeed;
  readonly judged: readonly Judged[];
  /** Newest first. */
  readonly requests: readonly KnownRequest[];
};

/** Undefined when the case has no application the reader may see. */
export async function readShortList(
  tx: Transaction,
  programme: Programme,
  caseId: string,
): Promise<ShortList | undefined> {
  const about = await readCaseNeed(tx, programme, caseId);
  if (!about) return undefined;
  const experts = await listExperts(tx);
  const load = await countCasesOf(
    tx,
    experts.map(({ userId }) => userId),
  );
  const requests = await listRequestsOfCase(tx, caseId);
  const tried = await triedOf(tx, caseId, requests);
  const judged = shortList(
    experts.map((expert) => ({
      expert,
      load: load.get(expert.userId) ?? 0,
      tried: tried.get(expert.userId) ?? [],
    })),
    about.need,
  );
  return { about, judged, requests };
}

async function triedOf(tx: Transaction, caseId: string, requests: readonly KnownRequest[]) {
  const tried = new Map<string, Tried[]>();
  const mark = (expertId: string, how: Tried | undefined) => {
    if (how !== undefined) tried.set(expertId, [...(tried.get(expertId) ?? []), how]);
  };
  for (const known of requests) mark(known.request.expertId, triedBy(stateOfRequest(known)));
  for (const { expertId, kind } of await listDepartures(tx, caseId)) mark(expertId, kind);
  return tried;
}

/** The request that waits on somebody now; a case has at most one. */
export function openRequestOf(requests: readonly KnownRequest[]): KnownRequest | undefined {
  return requests.find((known) => isOpen(stateOfRequest(known)));
}
