// The places of an edition: how many are taken, and taking the next one.
import { eq, sql } from "drizzle-orm";
import type { Transaction } from "#platform/database/database.ts";
import { editionPlaces } from "./schema.ts";

/** Places taken now: arrivals less those given back. */
export async function countTakenPlaces(tx: Transaction, editionId: string): Promise<number> {
  const rows = await tx.select().from(editionPlaces).where(eq(editionPlaces.editionId, editionId));
  const row = rows[0];
  return row ? row.arrived - row.released : 0;
}

export type Arrival = { readonly number: number; readonly takenBefore: number };

/**
 * Gives the next number in the order of arrival. The edition's row stays locked until the transaction ends,
 * so numbers have no gaps and no two applications share one.
 */
export async function takeArrivalNumber(tx: Transaction, editionId: string): Promise<Arrival> {
  const rows = await tx
    .insert(editionPlaces)
    .values({ editionId, arrived: 1 })
    .onConflictDoUpdate({
      target: editionPlaces.editionId,
      set: { arrived: sql`${editionPlaces.arrived} + 1` },
    })
    .returning();
  const row = rows[0];
  if (!row) throw new Error("the edition's places answered nothing");
  return { number: row.arrived, takenBefore: row.arrived - 1 - row.released };
}
