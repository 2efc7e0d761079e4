// SQL of imports, and the list as an import compares with it.
import { and, desc, eq, inArray, sql } from "drizzle-orm";
import type { Transaction } from "#platform/database/database.ts";
import { inventoryItems, inventoryVersions } from "../inventory/schema.ts";
import { newestVersion } from "../inventory/store.ts";
import {
  inventoryImportEndings,
  inventoryImportMappings,
  inventoryImportRuns,
  inventoryImports,
} from "./schema.ts";

export type Import = typeof inventoryImports.$inferSelect;
export type ConfirmedMapping = typeof inventoryImportMappings.$inferSelect;
export type Run = typeof inventoryImportRuns.$inferSelect;
export type RunEnding = typeof inventoryImportEndings.$inferSelect;
export type RunKnown = { readonly run: Run; readonly ending: RunEnding | null };
export type ImportKnown = { readonly import: Import; readonly run: RunKnown | undefined };

export async function addImport(tx: Transaction, row: Import): Promise<void> {
  await tx.insert(inventoryImports).values(row);
}

export async function findImport(
  tx: Transaction,
  { caseId, importId }: { caseId: string; importId: string },
): Promise<Import | undefined> {
  const rows = await tx
    .select()
    .from(inventoryImports)
    .where(and(eq(inventoryImports.caseId, caseId), eq(inventoryImports.id, importId)));
  return rows[0];
}

/** The newest imports of a case with their newest runs, newest first. */
export async function listImports(tx: Transaction, caseId: string, limit: number): Promise<ImportKnown[]> {
  const imports = await tx
    .select()
    .from(inventoryImports)
    .where(eq(inventoryImports.caseId, caseId))
    .orderBy(desc(inventoryImports.at))
    .limit(limit);
  const ids = imports.map(({ id }) => id);
  const runs = ids.length === 0 ? [] : await runsWhere(tx, inArray(inventoryImportRuns.importId, ids));
  return imports.map((one) => ({ import: one, run: runs.find(({ run }) => run.importId === one.id) }));
}

export async function newestRun(tx: Transaction, importId: string): Promise<RunKnown | undefined> {
  const rows = await runsWhere(tx, eq(inventoryImportRuns.importId, importId));
  return rows[0];
}

export async function findRun(tx: Transaction, runId: string): Promise<RunKnown | undefined> {
  const rows = await runsWhere(tx, eq(inventoryImportRuns.id, runId));
  return rows[0];
}

function runsWhere(tx: Transaction, where: ReturnType<typeof eq>): Promise<RunKnown[]> {
  return tx
    .select({ run: inventoryImportRuns, ending: inventoryImportEndings })
    .from(inventoryImportRuns)
    .leftJoin(inventoryImportEndings, eq(inventoryImportEndings.runId, inventoryImportRuns.id))
    .where(where)
    .orderBy(desc(inventoryImportRuns.at));
}

export async function addMapping(tx: Transaction, row: ConfirmedMapping): Promise<void> {
  await tx.insert(inventoryImportMappings).values(row);
}

export async function newestMapping(
  tx: Transaction,
  importId: string,
): Promise<ConfirmedMapping | undefined> {
  const rows = await tx
    .select()
    .from(inventoryImportMappings)
    .where(eq(inventoryImportMappings.importId, importId))
    .orderBy(desc(inventoryImportMappings.number))
    .limit(1);
  return rows[0];
}

export async function addRun(tx: Transaction, row: Run): Promise<void> {
  await tx.insert(inventoryImportRuns).values(row);
}

/** False where it had ended already. */
export async function addEnding(tx: Transaction, row: RunEnding): Promise<boolean> {
  const added = await tx.insert(inventoryImportEndings).values(row).onConflictDoNothing().returning();
  return added.length > 0;
}

/** One import at a time is confirmed or begun, so that two clicks make one. */
export async function lockImport(tx: Transaction, importId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${importId}, 16))`);
}

export type StandingRow = {
  readonly id: string;
  readonly number: number;
  readonly version: number;
  readonly removedAt: Date | null;
  readonly encryptedValues: Uint8Array;
};

/** Every row of the list, removed ones too, by their numbers. */
export function listStanding(tx: Transaction, caseId: string): Promise<StandingRow[]> {
  return tx
    .select({
      id: inventoryItems.id,
      number: inventoryItems.number,
      version: inventoryItems.version,
      removedAt: inventoryItems.removedAt,
      encryptedValues: inventoryVersions.encryptedValues,
    })
    .from(inventoryItems)
    .innerJoin(inventoryVersions, newestVersion)
    .where(eq(inventoryItems.caseId, caseId))
    .orderBy(inventoryItems.number);
}

export type EarlierRow = Pick<
  typeof inventoryVersions.$inferSelect,
  "itemId" | "version" | "encryptedValues"
>;

/** What these rows said in these versions. */
export async function listEarlier(
  tx: Transaction,
  caseId: string,
  asked: readonly { readonly itemId: string; readonly version: number }[],
): Promise<EarlierRow[]> {
  if (asked.length === 0) return [];
  const pairs = JSON.stringify(asked.map(({ itemId, version }) => ({ item: itemId, version })));
  return tx
    .select({
      itemId: inventoryVersions.itemId,
      version: inventoryVersions.version,
      encryptedValues: inventoryVersions.encryptedValues,
    })
    .from(inventoryVersions)
    .where(
      and(
        eq(inventoryVersions.caseId, caseId),
        sql`(${inventoryVersions.itemId}, ${inventoryVersions.version}) in (select p.item, p.version from jsonb_to_recordset(${pairs}::jsonb) p(item uuid, version int))`,
      ),
    );
}
