// How many places of an edition are taken: one row an edition, locked while a place is taken.
import { sql } from "drizzle-orm";
import { integer, text } from "drizzle-orm/pg-core";
import { actorIs, himori, mayAdd, mayChange, mayRead } from "#platform/database/policies.ts";

export const editionPlaces = himori.table(
  "edition_places",
  {
    editionId: text().primaryKey(),
    /** Applications received so far; the newest has this number in the order of arrival. */
    arrived: integer().notNull().default(0),
    /** Places given back by withdrawal or decline. */
    released: integer().notNull().default(0),
  },
  () => [
    mayRead("edition_places", sql`true`),
    mayAdd("edition_places", actorIs("company", "office", "system")),
    mayChange("edition_places", actorIs("company", "office", "system")),
  ],
);
