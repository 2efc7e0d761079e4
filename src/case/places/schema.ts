// The records of an edition's places: held by a case, given back, offered to the waiting list, and what was answered.
import { sql, type SQL } from "drizzle-orm";
import { date, index, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { supportCases } from "#case/schema.ts";
import { actorIs, himori, mayAdd, mayRead } from "#platform/database/policies.ts";

const ofVisibleCase = (column: SQL | { name: string }): SQL =>
  sql`exists (select 1 from himori.support_cases c where c.id = ${column})`;
const notAnExpert = actorIs("company", "office", "system");

export const placeHoldings = himori.table(
  "place_holdings",
  {
    id: uuid().primaryKey(),
    caseId: uuid()
      .notNull()
      .references(() => supportCases.id),
    heldAt: timestamp({ withTimezone: true, precision: 3 }).notNull(),
    heldBy: text().notNull(),
  },
  (t) => [
    index().on(t.caseId),
    mayRead("place_holdings", ofVisibleCase(t.caseId)),
    mayAdd("place_holdings", sql`${ofVisibleCase(t.caseId)} and ${notAnExpert}`),
  ],
);

export const placeReleases = himori.table(
  "place_releases",
  {
    holdingId: uuid()
      .primaryKey()
      .references(() => placeHoldings.id),
    releasedAt: timestamp({ withTimezone: true, precision: 3 }).notNull(),
    releasedBy: text().notNull(),
  },
  (t) => [
    mayRead(
      "place_releases",
      sql`exists (select 1 from himori.place_holdings h where h.id = ${t.holdingId})`,
    ),
    mayAdd(
      "place_releases",
      sql`exists (select 1 from himori.place_holdings h where h.id = ${t.holdingId}) and ${notAnExpert}`,
    ),
  ],
);

/** A freed place, kept for the first in waiting until they answer or the day has passed. */
export const placeOffers = himori.table(
  "place_offers",
  {
    id: uuid().primaryKey(),
    caseId: uuid()
      .notNull()
      .references(() => supportCases.id),
    offeredAt: timestamp({ withTimezone: true, precision: 3 }).notNull(),
    replyByOn: date().notNull(),
  },
  (t) => [
    index().on(t.caseId),
    mayRead("place_offers", ofVisibleCase(t.caseId)),
    mayAdd("place_offers", actorIs("office", "system")),
  ],
);

export const placeOfferAnswers = himori.table(
  "place_offer_answers",
  {
    offerId: uuid()
      .primaryKey()
      .references(() => placeOffers.id),
    answer: text({ enum: ["accepted", "declined", "lapsed", "withdrawn"] }).notNull(),
    answeredAt: timestamp({ withTimezone: true, precision: 3 }).notNull(),
    answeredBy: text().notNull(),
  },
  (t) => [
    mayRead(
      "place_offer_answers",
      sql`exists (select 1 from himori.place_offers o where o.id = ${t.offerId})`,
    ),
    mayAdd(
      "place_offer_answers",
      sql`exists (select 1 from himori.place_offers o where o.id = ${t.offerId}) and ${notAnExpert}`,
    ),
  ],
);
