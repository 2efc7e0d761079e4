// What waits on whom, since when and until when; its end is a record of its own. Reminders come from here.
import { sql } from "drizzle-orm";
import { date, index, text, uuid } from "drizzle-orm/pg-core";
import { ofCase } from "#case/schema.ts";
import {
  actorIs,
  himori,
  inMyName,
  isMe,
  mayAdd,
  mayRead,
  moment,
  oneFor,
  seesCase,
} from "#platform/database/policies.ts";

export const waitParties = ["company", "office", "expert"] as const;
export type WaitParty = (typeof waitParties)[number];

export const waits = himori.table(
  "waits",
  {
    id: uuid().primaryKey(),
    caseId: ofCase(),
    on: text("waits_on", { enum: waitParties }).notNull(),
    /** Which expert, when it waits on one: also one who is asked and not yet party to the case. */
    expertId: text(),
    /** Kebab-case, what is waited for: "correction", "examination", "expert-answer" … */
    what: text().notNull(),
    /** The record asked about, for the link: a request's id. */
    subjectId: uuid(),
    since: moment().notNull(),
    dueOn: date().notNull(),
  },
  (t) => [
    index().on(t.caseId),
    index().on(t.on, t.dueOn),
    index().on(t.expertId),
    mayRead(
      "waits",
      sql`${actorIs("office", "system")} or ${isMe(t.expertId)} or (${t.on} = 'company' and ${seesCase(t.caseId)}) or (${t.on} = 'office' and ${actorIs("company")} and ${seesCase(t.caseId)})`,
    ),
    mayAdd("waits", sql`${actorIs("office", "system")} or ${seesCase(t.caseId)}`),
  ],
);

export const waitEndings = himori.table(
  "wait_endings",
  {
    waitId: oneFor(() => waits.id),
    endedAt: moment().notNull(),
    endedBy: text().notNull(),
  },
  (t) => [
    mayRead("wait_endings", sql`exists (select 1 from himori.waits w where w.id = ${t.waitId})`),
    mayAdd(
      "wait_endings",
      sql`exists (select 1 from himori.waits w where w.id = ${t.waitId}) and ${inMyName(t.endedBy)}`,
    ),
  ],
);
