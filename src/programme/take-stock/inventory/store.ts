// The list's SQL for those who write it: rows with their newest version, figures, departments, batches.
import { and, eq, getTableColumns, inArray, sql } from "drizzle-orm";
import type { Transaction } from "#platform/database/database.ts";
import {
  departments,
  inventoryAcceptances,
  inventoryBatches,
  inventoryClearances,
  inventoryItems,
  inventoryTallies,
  inventoryVersions,
} from "./schema.ts";

export type Item = typeof inventoryItems.$inferSelect;
export type Version = typeof inventoryVersions.$inferSelect;
export type Batch = typeof inventoryBatches.$inferSelect;
export type Tally = typeof inventoryTallies.$inferSelect;
export type DepartmentRow = typeof departments.$inferSelect;
export type ItemWithValues = { readonly item: Item; readonly encryptedValues: Uint8Array };

/** Rows sent to the database in one statement: it takes 65,535 values at most. */
const atOnce = 1000;

export function* inChunks<T>(rows: readonly T[], size = atOnce): Generator<T[]> {
  for (let from = 0; from < rows.length; from += size) yield rows.slice(from, from + size);
}

export const newestVersion = and(
  eq(inventoryVersions.itemId, inventoryItems.id),
  eq(inventoryVersions.version, inventoryItems.version),
);

/** These rows of the case with what they say now, removed ones too; in no order. */
export async function findItems(
  tx: Transaction,
  caseId: string,
  itemIds: readonly string[],
): Promise<ItemWithValues[]> {
  const found: ItemWithValues[] = [];
  for (const ids of inChunks(itemIds, 10_000)) {
    const rows = await tx
      .select({ item: inventoryItems, encryptedValues: inventoryVersions.encryptedValues })
      .from(inventoryItems)
      .innerJoin(inventoryVersions, newestVersion)
      .where(and(eq(inventoryItems.caseId, caseId), inArray(inventoryItems.id, ids)));
    found.push(...rows);
  }
  return found;
}

export async function findTally(tx: Transaction, caseId: string): Promise<Tally | undefined> {
  const rows = await tx.select().from(inventoryTallies).where(eq(inventoryTallies.caseId, caseId));
  return rows[0];
}

export async function writeTally(tx: Transaction, tally: Tally): Promise<void> {
  const { caseId: _, companyId: __, ...changed } = tally;
  await tx
    .insert(inventoryTallies)
    .values(tally)
    .onConflictDoUpdate({ target: inventoryTallies.caseId, set: changed });
}

export function listDepartmentRows(tx: Transaction, caseId: string): Promise<DepartmentRow[]> {
  return tx.select().from(departments).where(eq(departments.caseId, caseId));
}

export async function addDepartments(tx: Transaction, rows: readonly DepartmentRow[]): Promise<void> {
  for (const some of inChunks(rows)) await tx.insert(departments).values(some);
}

export async function addBatch(tx: Transaction, batch: Batch): Promise<void> {
  await tx.insert(inventoryBatches).values(batch);
}

const {
  id: _id,
  caseId: _caseId,
  companyId: _companyId,
  number: _number,
  ...changing
} = getTableColumns(inventoryItems);
/** For each column that changes, what was sent for it. */
const asSent = Object.fromEntries(
  Object.keys(changing).map((key) => [key, sql.raw(`excluded."${snakeCase(key)}"`)]),
);

function snakeCase(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Adds rows, and brings those that are there up to date. */
export async function writeItems(tx: Transaction, items: readonly Item[]): Promise<void> {
  for (const some of inChunks(items)) {
    await tx
      .insert(inventoryItems)
      .values(some)
      .onConflictDoUpdate({ target: inventoryItems.id, set: asSent });
  }
}

export async function addVersions(tx: Transaction, versions: readonly Version[]): Promise<void> {
  for (const some of inChunks(versions)) await tx.insert(inventoryVersions).values(some);
}

export async function addAcceptances(
  tx: Transaction,
  rows: readonly (typeof inventoryAcceptances.$inferInsert)[],
): Promise<void> {
  for (const some of inChunks(rows)) await tx.insert(inventoryAcceptances).values(some).onConflictDoNothing();
}

export async function addClearance(
  tx: Transaction,
  clearance: typeof inventoryClearances.$inferInsert,
): Promise<void> {
  await tx.insert(inventoryClearances).values(clearance);
}
