// What waits on whom, since when and until when; its end is a record of its own. Reminders come from here.
import { sql } from "drizzle-orm";
import { date, index, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { supportCases } from "#case/schema.ts";
import { actorIs, himori, isMe, mayAdd, mayRead } from "#platform/database/policies.ts";

export const waitParties = ["company", "office", "expert"] as const;
export type WaitParty = (typeof waitParties)[number];

export const waits = himori.table(
  "waits",
  {
    id: uuid().primaryKey(),
    caseId: uuid()
      .notNull()
      .references(() => supportCases.id),
    on: text("waits_on", { enum: waitParties }).notNull(),
    /** Which expert, when it waits on one: also one who is asked and not yet party to the case. */
    expertId: text(),
    /** Kebab-case, what is waited for: "correction", "examination", "expert-answer" … */
    what: text().notNull(),
    /** The record asked about, for the link: a request's id. */
    subjectId: uuid(),
    since: timestamp({ withTimezone: true, precision: 3 }).notNull(),
    dueOn: date().notNull(),
  },
  (t) => [
    index().on(t.caseId),
    index().on(t.on, t.dueOn),
    index().on(t.expertId),
    mayRead(
      "waits",
      sql`${actorIs("office", "system")} or ${isMe(t.expertId)} or (${t.on} = 'company' and exists (select 1 from himori.support_cases c where c.id = ${t.caseId})) or (${t.on} = 'office' and ${actorIs("company")} and exists (select 1 from himori.support_cases c where c.id = ${t.caseId}))`,
    ),
    mayAdd(
      "waits",
      sql`${actorIs("office", "system")} or ${isMe(t.expertId)} or exists (select 1 from himori.support_cases c where c.id = ${t.caseId})`,
    ),
  ],
);

export const waitEndings = himori.table(
  "wait_endings",
  {
    waitId: uuid()
      .primaryKey()
      .references(() => waits.id),
    endedAt: timestamp({ withTimezone: true, precision: 3 }).notNull(),
    endedBy: text().notNull(),
  },
  (t) => [
    mayRead("wait_endings", sql`exists (select 1 from himori.waits w where w.id = ${t.waitId})`),
    mayAdd("wait_endings", sql`exists (select 1 from himori.waits w where w.id = ${t.waitId})`),
  ],
);
