// A support case (company x country x edition) and its hash-chained history.
import { sql } from "drizzle-orm";
import { index, integer, jsonb, primaryKey, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { companies } from "#people/schema.ts";
import { actorIs, himori, mayAdd, mayRead, ofMyCompany } from "#platform/database/policies.ts";

export const supportCases = himori.table(
  "support_cases",
  {
    id: uuid().primaryKey(),
    companyId: uuid()
      .notNull()
      .references(() => companies.id),
    editionId: text().notNull(),
    country: text().notNull(),
    openedAt: timestamp({ withTimezone: true }).notNull(),
    openedBy: text().notNull(),
  },
  (t) => [
    index().on(t.companyId),
    index().on(t.editionId, t.country),
    mayRead("support_cases", sql`${ofMyCompany(t.companyId)} or ${actorIs("office", "system")}`),
    mayAdd("support_cases", sql`${ofMyCompany(t.companyId)} or ${actorIs("system")}`),
  ],
);

/** What happened in a case, in order. Each entry carries the hash of the one before it. */
export const caseEvents = himori.table(
  "case_events",
  {
    caseId: uuid()
      .notNull()
      .references(() => supportCases.id),
    number: integer().notNull(),
    kind: text().notNull(),
    at: timestamp({ withTimezone: true, precision: 3 }).notNull(),
    actor: text().notNull(),
    actorRole: text().notNull(),
    detail: jsonb().$type<Record<string, string | number | boolean | null>>().notNull(),
    previousHash: text().notNull(),
    hash: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.caseId, t.number] }),
    unique().on(t.hash),
    mayRead("case_events", sql`exists (select 1 from himori.support_cases c where c.id = ${t.caseId})`),
    mayAdd("case_events", sql`exists (select 1 from himori.support_cases c where c.id = ${t.caseId})`),
  ],
);
