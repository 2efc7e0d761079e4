// Whether an expert still stands in the register: the office may end a registration while a request is open.
import { findExpert } from "#people/experts/queries.ts";
import type { Transaction } from "#platform/database/database.ts";

/** Asked as the system or the office. True also for an account that is gone. */
export async function hasLeftRegister(tx: Transaction, expertId: string): Promise<boolean> {
  const expert = await findExpert(tx, expertId);
  return !expert || expert.ending !== null;
}
