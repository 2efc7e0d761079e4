// The records of an edition's places: held by a case, given back, offered to the waiting list, and what was answered.
import { sql } from "drizzle-orm";
import { date, index, text, uuid } from "drizzle-orm/pg-core";
import { ofCase } from "#case/schema.ts";
import {
  actorIs,
  himori,
  inMyName,
  mayAdd,
  mayRead,
  moment,
  oneFor,
  seesCase,
} from "#platform/database/policies.ts";

const notAnExpert = actorIs("company", "office", "system");

export const placeHoldings = himori.table(
  "place_holdings",
  {
    id: uuid().primaryKey(),
    caseId: ofCase(),
    heldAt: moment().notNull(),
    heldBy: text().notNull(),
  },
  (t) => [
    index().on(t.caseId),
    mayRead("place_holdings", seesCase(t.caseId)),
    mayAdd("place_holdings", sql`${seesCase(t.caseId)} and ${notAnExpert} and ${inMyName(t.heldBy)}`),
  ],
);

export const placeReleases = himori.table(
  "place_releases",
  {
    holdingId: oneFor(() => placeHoldings.id),
    releasedAt: moment().notNull(),
    releasedBy: text().notNull(),
  },
  (t) => [
    mayRead(
      "place_releases",
      sql`exists (select 1 from himori.place_holdings h where h.id = ${t.holdingId})`,
    ),
    mayAdd(
      "place_releases",
      sql`exists (select 1 from himori.place_holdings h where h.id = ${t.holdingId}) and ${notAnExpert} and ${inMyName(t.releasedBy)}`,
    ),
  ],
);

/** A freed place, kept for the first in waiting until they answer or the day has passed. */
export const placeOffers = himori.table(
  "place_offers",
  {
    id: uuid().primaryKey(),
    caseId: ofCase(),
    offeredAt: moment().notNull(),
    replyByOn: date().notNull(),
  },
  (t) => [
    index().on(t.caseId),
    mayRead("place_offers", seesCase(t.caseId)),
    mayAdd("place_offers", actorIs("office", "system")),
  ],
);

export const placeOfferAnswers = himori.table(
  "place_offer_answers",
  {
    offerId: oneFor(() => placeOffers.id),
    answer: text({ enum: ["accepted", "declined", "lapsed", "withdrawn"] }).notNull(),
    answeredAt: moment().notNull(),
    answeredBy: text().notNull(),
  },
  (t) => [
    mayRead(
      "place_offer_answers",
      sql`exists (select 1 from himori.place_offers o where o.id = ${t.offerId})`,
    ),
    mayAdd(
      "place_offer_answers",
      sql`exists (select 1 from himori.place_offers o where o.id = ${t.offerId}) and ${notAnExpert} and ${inMyName(t.answeredBy)}
        and (${t.answer} <> 'lapsed' or ${actorIs("system")}) and (${t.answer} not in ('accepted', 'declined') or ${actorIs("company", "system")})`,
    ),
  ],
);
