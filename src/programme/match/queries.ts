// What dashboards and later chapters may know of matching: read-only, under the reader's own rights.
import type { Transaction } from "#platform/database/database.ts";
import { isOpen, type RequestState, stateOfRequest } from "./rules.ts";
import { listRequestsOfExpert } from "./store.ts";

/** A request as its expert may know it from the first moment on. */
export type OwnRequest = {
  readonly requestId: string;
  readonly companyName: string;
  readonly editionId: string;
  /** Code of the edition. */
  readonly country: string;
  /** ISO date. */
  readonly replyBy: string;
  readonly sentAt: Date;
  readonly state: RequestState;
  /** Whether it waits on anybody. */
  readonly open: boolean;
};

/** The requests to this expert, newest first. */
export async function listOwnRequests(tx: Transaction, expertId: string): Promise<OwnRequest[]> {
  const requests = await listRequestsOfExpert(tx, expertId);
  return requests.map((known) => {
    const { id, companyName, editionId, country, replyBy, sentAt } = known.request;
    const state = stateOfRequest(known);
    return { requestId: id, companyName, editionId, country, replyBy, sentAt, state, open: isOpen(state) };
  });
}
