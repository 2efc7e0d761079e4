// An edition's places and the decisions in force: how many are taken, and the lock under which one is taken.
import { desc, eq, sql } from "drizzle-orm";
import type { Transaction } from "#platform/database/database.ts";
import { type Decided, withDecisions } from "./decisions.ts";
import type { Edition } from "./edition.ts";
import type { Places } from "./rules.ts";
import { editionCountryPlaces, editionDecisions, editionPlaces } from "./schema.ts";

/** Places taken and waited for, country by country. */
export function countPlaces(tx: Transaction, editionId: string): Promise<Places> {
  const { country, taken, waiting } = editionCountryPlaces;
  return tx
    .select({ country, taken, waiting })
    .from(editionCountryPlaces)
    .where(eq(editionCountryPlaces.editionId, editionId));
}

/** The newest decision of each kind about an edition. */
export async function listDecisionsInForce(tx: Transaction, editionId: string): Promise<Decided[]> {
  const { kind, value, decidedAt, id } = editionDecisions;
  const rows = await tx
    .selectDistinctOn([kind], { value })
    .from(editionDecisions)
    .where(eq(editionDecisions.editionId, editionId))
    .orderBy(kind, desc(decidedAt), desc(id));
  return rows.map((row) => row.value);
}

export type Standing = { readonly edition: Edition; readonly places: Places };

/**
 * The edition in force and its places, with the edition's row locked until the transaction ends: whoever decides on
 * a place or a cap now decides alone, and the number that takeArrivalNumber gives next has no gap before it.
 */
export async function lockStanding(tx: Transaction, edition: Edition): Promise<Standing> {
  await tx.insert(editionPlaces).values({ editionId: edition.id }).onConflictDoNothing();
  await tx.select().from(editionPlaces).where(eq(editionPlaces.editionId, edition.id)).for("update");
  return {
    edition: withDecisions(edition, await listDecisionsInForce(tx, edition.id)),
    places: await countPlaces(tx, edition.id),
  };
}

/** The next number in the order of arrival. Call it under lockStanding. */
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

export type PlacesChange = {
  readonly editionId: string;
  readonly country: string;
  readonly taken?: 1 | -1;
  readonly waiting?: 1 | -1;
};

/** Counts a place given or freed, an applicant waiting or not any more. Call it under lockStanding, with its record. */
export async function changePlaces(tx: Transaction, change: PlacesChange): Promise<void> {
  const { editionId, country, taken = 0, waiting = 0 } = change;
  await tx
    .insert(editionCountryPlaces)
    .values({ editionId, country, taken: Math.max(0, taken), waiting: Math.max(0, waiting) })
    .onConflictDoUpdate({
      target: [editionCountryPlaces.editionId, editionCountryPlaces.country],
      set: {
        taken: sql`${editionCountryPlaces.taken} + ${taken}`,
        waiting: sql`${editionCountryPlaces.waiting} + ${waiting}`,
      },
    });
}

export type EditionDecision = typeof editionDecisions.$inferSelect;

/** Call it under lockStanding. */
export async function addDecision(tx: Transaction, decision: EditionDecision): Promise<void> {
  await tx.insert(editionDecisions).values(decision);
}

/** Everything decided about an edition, newest first. */
export function listDecisions(tx: Transaction, editionId: string): Promise<EditionDecision[]> {
  return tx
    .select()
    .from(editionDecisions)
    .where(eq(editionDecisions.editionId, editionId))
    .orderBy(desc(editionDecisions.decidedAt), desc(editionDecisions.id));
}

export async function findNewestDecision(
  tx: Transaction,
  editionId: string,
): Promise<EditionDecision | undefined> {
  const rows = await tx
    .select()
    .from(editionDecisions)
    .where(eq(editionDecisions.editionId, editionId))
    .orderBy(desc(editionDecisions.decidedAt), desc(editionDecisions.id))
    .limit(1);
  return rows[0];
}
