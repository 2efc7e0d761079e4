// The SQL of handing in: the open hand-in, its records, and what the inventory lacks.
import { and, asc, desc, eq, isNull } from "drizzle-orm";
import type { Transaction } from "#platform/database/database.ts";
import { inventoryItems, inventoryTallies } from "../inventory/schema.ts";
import type { LackingRow } from "./rules.ts";
import { sheetHandInEndings, sheetHandIns } from "./schema.ts";

export type HandIn = typeof sheetHandIns.$inferSelect;

/** The hand-in that was not taken back; undefined where there is none or the reader may not see it. */
export async function findOpenHandIn(tx: Transaction, caseId: string): Promise<HandIn | undefined> {
  const rows = await tx
    .select({ handIn: sheetHandIns })
    .from(sheetHandIns)
    .leftJoin(sheetHandInEndings, eq(sheetHandInEndings.handInId, sheetHandIns.id))
    .where(and(eq(sheetHandIns.caseId, caseId), isNull(sheetHandInEndings.handInId)))
    .orderBy(desc(sheetHandIns.number))
    .limit(1);
  return rows[0]?.handIn;
}

/** How often the sheets of a case were handed in. */
export async function countHandIns(tx: Transaction, caseId: string): Promise<number> {
  return tx.$count(sheetHandIns, eq(sheetHandIns.caseId, caseId));
}

export async function addHandIn(tx: Transaction, handIn: typeof sheetHandIns.$inferInsert): Promise<void> {
  await tx.insert(sheetHandIns).values(handIn);
}

export async function addHandInEnding(
  tx: Transaction,
  ending: typeof sheetHandInEndings.$inferInsert,
): Promise<void> {
  await tx.insert(sheetHandInEndings).values(ending);
}

/** How many rows the inventory has, its newest change, and the rows that lack something, by their numbers. */
export type StockState = {
  readonly rows: number;
  readonly lastChange: number;
  readonly lackingRows: readonly LackingRow[];
};

/** For the company alone: everybody else is shown no rows. */
export async function readStockState(
  tx: Transaction,
  caseId: string,
  minimum: readonly string[],
): Promise<StockState> {
  const tallies = await tx.select().from(inventoryTallies).where(eq(inventoryTallies.caseId, caseId));
  const lacking = await tx
    .select({
      itemId: inventoryItems.id,
      number: inventoryItems.number,
      missing: inventoryItems.missing,
      faulty: inventoryItems.faulty,
    })
    .from(inventoryItems)
    .where(
      and(
        eq(inventoryItems.caseId, caseId),
        eq(inventoryItems.complete, false),
        isNull(inventoryItems.removedAt),
      ),
    )
    .orderBy(asc(inventoryItems.number));
  const asked = new Set(minimum);
  return {
    rows: tallies[0]?.items ?? 0,
    lastChange: tallies[0]?.lastChange ?? 0,
    lackingRows: lacking.map(({ itemId, number, missing, faulty }) => ({
      itemId,
      number,
      columns: [...new Set([...missing, ...faulty.filter((column) => asked.has(column))])],
    })),
  };
}
