// What the operator's check may know of cases: their ids, for walking every history.
import { asc } from "drizzle-orm";
import type { Transaction } from "#platform/database/database.ts";
import { supportCases } from "./schema.ts";

/** Every case the reader may see, oldest first. */
export async function listCaseIds(tx: Transaction): Promise<string[]> {
  const rows = await tx
    .select({ id: supportCases.id })
    .from(supportCases)
    .orderBy(asc(supportCases.openedAt), asc(supportCases.id));
  return rows.map(({ id }) => id);
}
