// Each company's data key: made when first needed, kept wrapped, opened for one piece of work.
import { eq } from "drizzle-orm";
import { createDataKey, type DataKey, unwrapDataKey } from "#platform/encryption/data-key.ts";
import type { MasterKey } from "#platform/encryption/master-key.ts";
import type { Clock } from "../clock.ts";
import type { Transaction } from "../database/database.ts";
import { companyKeys } from "../schema.ts";

/** The company's key, if it has one and the actor may use it. */
export async function findCompanyKey(
  tx: Transaction,
  master: MasterKey,
  companyId: string,
): Promise<DataKey | undefined> {
  const rows = await tx.select().from(companyKeys).where(eq(companyKeys.companyId, companyId));
  const row = rows[0];
  return row && unwrapDataKey(master, companyId, { masterKeyId: row.masterKeyId, bytes: row.wrappedKey });
}

/** The company's key, made now if it is the first; of two at once both get the one that was kept. */
export async function openCompanyKey(
  tx: Transaction,
  { master, clock }: { master: MasterKey; clock: Clock },
  companyId: string,
): Promise<DataKey> {
  const found = await findCompanyKey(tx, master, companyId);
  if (found) return found;
  const fresh = createDataKey(master, companyId);
  await tx
    .insert(companyKeys)
    .values({ companyId, wrappedKey: fresh.bytes, masterKeyId: fresh.masterKeyId, createdAt: clock.now() })
    .onConflictDoNothing();
  const kept = await findCompanyKey(tx, master, companyId);
  if (!kept) throw new Error("the company's key was not kept");
  return kept;
}
