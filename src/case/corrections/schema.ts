// What the office asks to be corrected in an application: field by field, each with a remark, until it is answered.
import { sql, type SQL } from "drizzle-orm";
import { date, index, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { ofCase } from "#case/schema.ts";
import {
  actorIs,
  belongsTo,
  type Column,
  himori,
  inMyName,
  mayAdd,
  mayRead,
  moment,
  oneFor,
  seesCase,
} from "#platform/database/policies.ts";

const notAnExpert = actorIs("company", "office", "system");
const ofVisibleRequest = (column: Column): SQL =>
  sql`exists (select 1 from himori.correction_requests r where r.id = ${column})`;

export const correctionRequests = himori.table(
  "correction_requests",
  {
    id: uuid().primaryKey(),
    caseId: ofCase(),
    askedAt: moment().notNull(),
    askedBy: text().notNull(),
    /** The day by which the answer is hoped for; the application stays open after it. */
    replyByOn: date().notNull(),
    /** What the office writes above the remarks. */
    letter: text().notNull(),
  },
  (t) => [
    index().on(t.caseId),
    mayRead("correction_requests", sql`${seesCase(t.caseId)} and ${notAnExpert}`),
    mayAdd("correction_requests", sql`${actorIs("office", "system")} and ${inMyName(t.askedBy)}`),
  ],
);

/** A field of the form, by its name there; only these may be changed by the applicant. */
export const correctionRemarks = himori.table(
  "correction_remarks",
  {
    requestId: belongsTo(() => correctionRequests.id),
    field: text().notNull(),
    remark: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.requestId, t.field] }),
    mayRead("correction_remarks", ofVisibleRequest(t.requestId)),
    mayAdd("correction_remarks", actorIs("office", "system")),
  ],
);

export const correctionEndings = himori.table(
  "correction_endings",
  {
    requestId: oneFor(() => correctionRequests.id),
    kind: text({ enum: ["answered", "taken-back", "case-ended"] }).notNull(),
    endedAt: moment().notNull(),
    endedBy: text().notNull(),
  },
  (t) => [
    mayRead("correction_endings", ofVisibleRequest(t.requestId)),
    mayAdd(
      "correction_endings",
      sql`${ofVisibleRequest(t.requestId)} and ${inMyName(t.endedBy)}
        and (${t.kind} <> 'answered' or ${actorIs("company", "system")}) and (${t.kind} <> 'taken-back' or ${actorIs("office", "system")})`,
    ),
  ],
);
