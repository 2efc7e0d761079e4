// By which names a case is found: folded names, and the short pieces of them that an index can look up.
import { sql } from "drizzle-orm";
import { index, integer, primaryKey, text } from "drizzle-orm/pg-core";
import { ofCase } from "#case/schema.ts";
import { actorIs, himori, mayAdd, mayRead, seesCase } from "#platform/database/policies.ts";

const searching = actorIs("office", "system");

export const caseSearchNames = himori.table(
  "case_search_names",
  {
    caseId: ofCase(),
    /** As foldForSearch leaves it. */
    name: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.caseId, t.name] }),
    mayRead("case_search_names", searching),
    mayAdd("case_search_names", sql`${seesCase(t.caseId)} and ${actorIs("company", "system")}`),
  ],
);

/**
 * Row-level security keeps LIKE and the like from using an index; equality may. So every name is taken apart into
 * grams, and one of them is looked up. In the order of arrival, so that a page is read off the index.
 */
export const caseSearchGrams = himori.table(
  "case_search_grams",
  {
    editionId: text().notNull(),
    gram: text().notNull(),
    arrival: integer().notNull(),
    caseId: ofCase(),
  },
  (t) => [
    primaryKey({ columns: [t.editionId, t.gram, t.arrival] }),
    index().on(t.caseId),
    mayRead("case_search_grams", searching),
    mayAdd("case_search_grams", sql`${seesCase(t.caseId)} and ${actorIs("company", "system")}`),
  ],
);
