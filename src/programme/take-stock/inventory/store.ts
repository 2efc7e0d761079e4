// The list's SQL for those who write it: rows with their newest version, figures, departments, batches.
import { and, count, eq, getTableColumns, isNull, type SQL, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
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

export const newestVersion = and(
  eq(inventoryVersions.itemId, inventoryItems.id),
  eq(inventoryVersions.version, inventoryItems.version),
);

/** These rows of the case with what they say now, removed ones too; in no order. */
export function findItems(
  tx: Transaction,
  caseId: string,
  itemIds: readonly string[],
): Promise<ItemWithValues[]> {
  const ids = sql`${`{${itemIds.join(",")}}`}::uuid[]`;
  return tx
    .select({ item: inventoryItems, encryptedValues: inventoryVersions.encryptedValues })
    .from(inventoryItems)
    .innerJoin(inventoryVersions, newestVersion)
    .where(and(eq(inventoryItems.caseId, caseId), sql`${inventoryItems.id} = any (${ids})`));
}

/** All rows of the case that are not removed, in the order of their numbers. */
export function listLivingItems(tx: Transaction, caseId: string): Promise<ItemWithValues[]> {
  return tx
    .select({ item: inventoryItems, encryptedValues: inventoryVersions.encryptedValues })
    .from(inventoryItems)
    .innerJoin(inventoryVersions, newestVersion)
    .where(and(eq(inventoryItems.caseId, caseId), isNull(inventoryItems.removedAt)))
    .orderBy(inventoryItems.number);
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

/** At least one row that is not removed lies in it; one probe of an index for each department. */
const inUse = sql<boolean>`exists (select 1 from himori.inventory_items i where i.case_id = inventory_departments.case_id and i.department_id = inventory_departments.id and i.removed_at is null)`;

/** Those in use after the others, and the newest last: of two spellings of one name the last one counts. */
export function listDepartmentRows(
  tx: Transaction,
  caseId: string,
): Promise<(DepartmentRow & { readonly used: boolean })[]> {
  return tx
    .select({ ...getTableColumns(departments), used: inUse })
    .from(departments)
    .where(eq(departments.caseId, caseId))
    .orderBy(inUse, departments.addedAt);
}

export type DepartmentCount = {
  readonly departmentId: string;
  readonly rows: number;
  readonly accepted: number;
};

/** How many rows lie in each department, and how many of them are accepted. */
export async function countByDepartment(tx: Transaction, caseId: string): Promise<DepartmentCount[]> {
  const rows = await tx
    .select({
      departmentId: inventoryItems.departmentId,
      rows: count(),
      accepted: count(inventoryItems.acceptedVersion),
    })
    .from(inventoryItems)
    .where(and(eq(inventoryItems.caseId, caseId), isNull(inventoryItems.removedAt)))
    .groupBy(inventoryItems.departmentId);
  return rows.flatMap(({ departmentId, ...counts }) => (departmentId ? [{ departmentId, ...counts }] : []));
}

/** Ids of the department's rows in the order of their numbers, removed ones too. */
export async function listRowsOfDepartment(
  tx: Transaction,
  caseId: string,
  departmentId: string,
): Promise<string[]> {
  const rows = await tx
    .select({ id: inventoryItems.id })
    .from(inventoryItems)
    .where(and(eq(inventoryItems.caseId, caseId), eq(inventoryItems.departmentId, departmentId)))
    .orderBy(inventoryItems.number);
  return rows.map(({ id }) => id);
}

export async function addDepartments(tx: Transaction, rows: readonly DepartmentRow[]): Promise<void> {
  await addRecords(tx, departments, { rows });
}

export async function addBatch(tx: Transaction, batch: Batch): Promise<void> {
  await tx.insert(inventoryBatches).values(batch);
}

const never = new Set(["id", "caseId", "companyId", "number"]);

/** Adds rows, and brings those that are there up to date. */
export function writeItems(tx: Transaction, items: readonly Item[]): Promise<void> {
  const changing = Object.keys(getTableColumns(inventoryItems)).filter((key) => !never.has(key));
  const set = changing.map((key) => `${nameOf(key)} = excluded.${nameOf(key)}`).join(", ");
  const onConflict = sql.raw(`on conflict (id) do update set ${set}`);
  return addRecords(tx, inventoryItems, { rows: items, onConflict });
}

export function addVersions(tx: Transaction, versions: readonly Version[]): Promise<void> {
  return addRecords(tx, inventoryVersions, { rows: versions });
}

export function addAcceptances(
  tx: Transaction,
  rows: readonly (typeof inventoryAcceptances.$inferSelect)[],
): Promise<void> {
  return addRecords(tx, inventoryAcceptances, { rows, onConflict: sql.raw("on conflict do nothing") });
}

/** A column's name in the database. */
const nameOf = (key: string): string => `"${key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}"`;

/** Any number of rows as one value: ten thousand rows of thirty columns would be too many to be sent apart. */
async function addRecords(
  tx: Transaction,
  table: PgTable,
  { rows, onConflict = sql`` }: { rows: readonly object[]; onConflict?: SQL },
): Promise<void> {
  if (rows.length === 0) return;
  const keys = Object.keys(getTableColumns(table));
  const columns = new Map(keys.map((key) => [key, nameOf(key).slice(1, -1)]));
  const names = sql.raw(keys.map(nameOf).join(", "));
  const records = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]: [string, unknown]) => [
        columns.get(key) ?? key,
        value instanceof Uint8Array ? `\\x${Buffer.from(value).toString("hex")}` : value,
      ]),
    ),
  );
  const sent = sql`json_populate_recordset(null::${table}, ${JSON.stringify(records)}::json)`;
  await tx.execute(sql`insert into ${table} (${names}) select ${names} from ${sent} ${onConflict}`);
}

export async function addClearance(
  tx: Transaction,
  clearance: typeof inventoryClearances.$inferInsert,
): Promise<void> {
  await tx.insert(inventoryClearances).values(clearance);
}

/** Complete rows whose newest version nobody has accepted. */
export function listUnaccepted(tx: Transaction, caseId: string): Promise<Item[]> {
  return tx
    .select()
    .from(inventoryItems)
    .where(
      and(
        eq(inventoryItems.caseId, caseId),
        eq(inventoryItems.complete, true),
        isNull(inventoryItems.acceptedVersion),
        isNull(inventoryItems.removedAt),
      ),
    );
}
