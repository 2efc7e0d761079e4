// How an edition's places stand by their records, country by country: held, on offer, waited for.
import { and, count, eq, isNull } from "drizzle-orm";
import { caseStandings, supportCases } from "#case/schema.ts";
import type { Transaction } from "#platform/database/database.ts";
import { placeHoldings, placeOfferAnswers, placeOffers, placeReleases } from "./schema.ts";

export type PlacesByRecord = {
  readonly country: string;
  readonly held: number;
  readonly offered: number;
  readonly waiting: number;
};

/** Countries without any are left out. */
export async function countPlacesByRecord(tx: Transaction, editionId: string): Promise<PlacesByRecord[]> {
  const { country } = supportCases;
  const ofEdition = eq(supportCases.editionId, editionId);
  const held = await tx
    .select({ country, n: count() })
    .from(placeHoldings)
    .innerJoin(supportCases, eq(supportCases.id, placeHoldings.caseId))
    .leftJoin(placeReleases, eq(placeReleases.holdingId, placeHoldings.id))
    .where(and(ofEdition, isNull(placeReleases.holdingId)))
    .groupBy(country);
  const offered = await tx
    .select({ country, n: count() })
    .from(placeOffers)
    .innerJoin(supportCases, eq(supportCases.id, placeOffers.caseId))
    .leftJoin(placeOfferAnswers, eq(placeOfferAnswers.offerId, placeOffers.id))
    .where(and(ofEdition, isNull(placeOfferAnswers.offerId)))
    .groupBy(country);
  const waiting = await tx
    .select({ country: caseStandings.country, n: count() })
    .from(caseStandings)
    .where(and(eq(caseStandings.editionId, editionId), eq(caseStandings.stage, "waiting-list")))
    .groupBy(caseStandings.country);
  const codes = new Set([...held, ...offered, ...waiting].map((row) => row.country));
  return [...codes].map((code) => ({
    country: code,
    held: figure(held, code),
    offered: figure(offered, code),
    waiting: figure(waiting, code),
  }));
}

function figure(rows: readonly { country: string; n: number }[], code: string): number {
  return rows.find((row) => row.country === code)?.n ?? 0;
}
