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

/**
 * The same, with the edition's row locked until the transaction ends: whoever decides on a place now decides alone,
 * and the number that takeArrivalNumber gives next has no gap before it.
 */
export async function lockTakenPlaces(tx: Transaction, editionId: string): Promise<number> {
  await tx.insert(editionPlaces).values({ editionId }).onConflictDoNothing();
  const rows = await tx
    .select()
    .from(editionPlaces)
    .where(eq(editionPlaces.editionId, editionId))
    .for("update");
  const row = rows[0];
  if (!row) throw new Error("the edition's places cannot be locked");
  return row.arrived - row.released;
}

/** The next number in the order of arrival. Call it under lockTakenPlaces. */
export async function takeArrivalNumber(tx: Transaction, editionId: string): Promise<number> {
  const rows = await tx
    .update(editionPlaces)
    .set({ arrived: sql`${editionPlaces.arrived} + 1` })
    .where(eq(editionPlaces.editionId, editionId))
    .returning({ arrived: editionPlaces.arrived });
  const row = rows[0];
  if (!row) throw new Error("the edition's places answered nothing");
  return row.arrived;
}
