// What an edition counts and what the office has decided about it; the row of the edition is locked while a place is taken.
import { sql } from "drizzle-orm";
import { index, integer, jsonb, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { actorIs, himori, mayAdd, mayChange, mayRead, moment } from "#platform/database/policies.ts";
import type { DecidedCaps, DecidedPeriod } from "./decisions.ts";

const counting = actorIs("company", "office", "system");

export const editionPlaces = himori.table(
  "edition_places",
  {
    editionId: text().primaryKey(),
    /** Applications received so far; the newest has this number in the order of arrival. */
    arrived: integer().notNull().default(0),
  },
  () => [
    mayRead("edition_places", sql`true`),
    mayAdd("edition_places", counting),
    mayChange("edition_places", counting),
  ],
);

/** A count over the records of places (case/places), kept beside them because everybody may know how many are left. */
export const editionCountryPlaces = himori.table(
  "edition_country_places",
  {
    editionId: text().notNull(),
    country: text().notNull(),
    /** Places held, and those on offer to somebody of the waiting list. */
    taken: integer().notNull().default(0),
    /** Applications on the waiting list. */
    waiting: integer().notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.editionId, t.country] }),
    mayRead("edition_country_places", sql`true`),
    mayAdd("edition_country_places", counting),
    mayChange("edition_country_places", counting),
  ],
);

/** An official act about an edition: it is laid over the edition's file. The newest of a kind counts. */
export const editionDecisions = himori.table(
  "edition_decisions",
  {
    id: uuid().primaryKey(),
    editionId: text().notNull(),
    kind: text({ enum: ["caps", "period"] }).notNull(),
    value: jsonb().$type<DecidedCaps | DecidedPeriod>().notNull(),
    reason: text().notNull(),
    decidedAt: moment().notNull(),
    decidedBy: text().notNull(),
  },
  (t) => [
    index().on(t.editionId, t.kind, t.decidedAt.desc()),
    mayRead("edition_decisions", sql`true`),
    mayAdd("edition_decisions", actorIs("office", "system")),
  ],
);
