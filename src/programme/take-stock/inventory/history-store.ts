// What was done to the list, for undoing and for the history of a row.
import { and, desc, eq, notExists, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Transaction } from "#platform/database/database.ts";
import { inventoryAcceptances, inventoryBatches, inventoryClearances, inventoryVersions } from "./schema.ts";
import type { Batch, Version } from "./store.ts";

export async function findBatch(
  tx: Transaction,
  caseId: string,
  batchId: string,
): Promise<Batch | undefined> {
  const rows = await tx
    .select()
    .from(inventoryBatches)
    .where(and(eq(inventoryBatches.caseId, caseId), eq(inventoryBatches.id, batchId)));
  return rows[0];
}

const undoing = alias(inventoryBatches, "undoing");
const notUndone = (tx: Transaction) =>
  notExists(
    tx
      .select({ one: sql`1` })
      .from(undoing)
      .where(eq(undoing.undoes, inventoryBatches.id)),
  );

export async function isUndone(tx: Transaction, batchId: string): Promise<boolean> {
  const rows = await tx
    .select({ id: inventoryBatches.id })
    .from(inventoryBatches)
    .where(eq(inventoryBatches.undoes, batchId));
  return rows.length > 0;
}

/** This person's newest batches that were not undone. */
export function listOwnBatches(
  tx: Transaction,
  { caseId, by, limit }: { caseId: string; by: string; limit: number },
): Promise<Batch[]> {
  return tx
    .select()
    .from(inventoryBatches)
    .where(and(eq(inventoryBatches.caseId, caseId), eq(inventoryBatches.by, by), notUndone(tx)))
    .orderBy(desc(inventoryBatches.at))
    .limit(limit);
}

export type VersionOfBatch = {
  readonly itemId: string;
  readonly version: number;
  readonly encryptedValues: Uint8Array;
  readonly columns: readonly string[];
  readonly removed: boolean;
  /** The version before; null for the first. */
  readonly before: { readonly encryptedValues: Uint8Array; readonly removed: boolean } | null;
};

export function listVersionsOfBatch(tx: Transaction, batchId: string): Promise<VersionOfBatch[]> {
  const before = alias(inventoryVersions, "before");
  return tx
    .select({
      itemId: inventoryVersions.itemId,
      version: inventoryVersions.version,
      encryptedValues: inventoryVersions.encryptedValues,
      columns: inventoryVersions.columns,
      removed: inventoryVersions.removed,
      before: { encryptedValues: before.encryptedValues, removed: before.removed },
    })
    .from(inventoryVersions)
    .leftJoin(
      before,
      and(
        eq(before.itemId, inventoryVersions.itemId),
        eq(before.version, sql`${inventoryVersions.version} - 1`),
      ),
    )
    .where(eq(inventoryVersions.batchId, batchId))
    .orderBy(inventoryVersions.change);
}

export type VersionInHistory = Version & { readonly kind: Batch["kind"] };

/** Every version of a row, newest first. */
export async function listVersions(tx: Transaction, itemId: string): Promise<VersionInHistory[]> {
  const rows = await tx
    .select({ version: inventoryVersions, kind: inventoryBatches.kind })
    .from(inventoryVersions)
    .innerJoin(inventoryBatches, eq(inventoryBatches.id, inventoryVersions.batchId))
    .where(eq(inventoryVersions.itemId, itemId))
    .orderBy(desc(inventoryVersions.version));
  return rows.map(({ version, kind }) => ({ ...version, kind }));
}

export function listAcceptances(tx: Transaction, itemId: string) {
  return tx
    .select()
    .from(inventoryAcceptances)
    .where(eq(inventoryAcceptances.itemId, itemId))
    .orderBy(desc(inventoryAcceptances.version));
}

export function listClearances(tx: Transaction, itemId: string) {
  return tx
    .select()
    .from(inventoryClearances)
    .where(eq(inventoryClearances.itemId, itemId))
    .orderBy(desc(inventoryClearances.at));
}
