// A support case (company x country x edition), its hash-chained history, where it stands, and which expert is party to it.
import { sql } from "drizzle-orm";
import { date, index, integer, jsonb, primaryKey, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { ofCompany } from "#people/schema.ts";
import {
  actorIs,
  belongsTo,
  himori,
  inMyName,
  intoOwnCase,
  isMe,
  mayAdd,
  mayChange,
  mayRead,
  moment,
  ofMyCase,
  ofMyCompany,
  oneFor,
  seesCase,
} from "#platform/database/policies.ts";
import { stages } from "./stages.ts";

export const supportCases = himori.table(
  "support_cases",
  {
    id: uuid().primaryKey(),
    companyId: ofCompany(),
    editionId: text().notNull(),
    country: text().notNull(),
    openedAt: timestamp({ withTimezone: true }).notNull(),
    openedBy: text().notNull(),
  },
  (t) => [
    index().on(t.companyId),
    index().on(t.editionId, t.country),
    mayRead(
      "support_cases",
      sql`${ofMyCompany(t.companyId)} or ${actorIs("office", "system")} or ${ofMyCase(t.id)}`,
    ),
    mayAdd(
      "support_cases",
      sql`(${ofMyCompany(t.companyId)} and ${isMe(t.openedBy)}) or ${actorIs("system")}`,
    ),
  ],
);

/** The case a record belongs to. */
export const ofCase = () => belongsTo(() => supportCases.id);

/** Whose a record is: of which case, and of which company, so that no policy need look it up. */
export const owned = () => ({ caseId: ofCase(), companyId: ofCompany() });

/** What happened in a case, in order. Each entry carries the hash of the one before it. */
export const caseEvents = himori.table(
  "case_events",
  {
    caseId: ofCase(),
    number: integer().notNull(),
    kind: text().notNull(),
    at: moment().notNull(),
    actor: text().notNull(),
    actorRole: text().notNull(),
    detail: jsonb().$type<Record<string, string | number | boolean | null>>().notNull(),
    previousHash: text().notNull(),
    hash: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.caseId, t.number] }),
    unique().on(t.hash),
    mayRead("case_events", seesCase(t.caseId)),
    mayAdd(
      "case_events",
      sql`${seesCase(t.caseId)} and ((${isMe(t.actor)} and ${t.actorRole} = himori.actor()) or ${actorIs("system")})`,
    ),
  ],
);

/**
 * Where each case stands, read off its history so that lists need not walk it: written by moveCase alone, in the
 * transaction that writes the event.
 */
export const caseStandings = himori.table(
  "case_standings",
  {
    caseId: oneFor(() => supportCases.id),
    companyId: ofCompany(),
    editionId: text().notNull(),
    country: text().notNull(),
    stage: text({ enum: stages }).notNull(),
    since: moment().notNull(),
    /** In the order of arrival; null until it is handed in. */
    arrival: integer(),
    submittedAt: moment(),
    receiptNumber: text(),
    /** The open wait that is due first (case/waiting); null while nothing waits. */
    waitsOn: text({ enum: ["company", "office", "expert"] }),
    waitsWhat: text(),
    waitsSince: moment(),
    waitsDueOn: date(),
  },
  (t) => [
    index().on(t.editionId, t.arrival),
    index().on(t.editionId, t.stage, t.arrival),
    index().on(t.editionId, t.country, t.arrival),
    index().on(t.editionId, t.waitsOn, t.arrival),
    index().on(t.editionId, t.waitsOn, t.waitsSince, t.arrival),
    index().on(t.editionId, t.waitsSince, t.arrival),
    index().on(t.editionId, t.waitsDueOn),
    index().on(t.companyId),
    mayRead(
      "case_standings",
      sql`${ofMyCompany(t.companyId)} or ${actorIs("office", "system")} or ${ofMyCase(t.caseId)}`,
    ),
    mayAdd("case_standings", sql`${intoOwnCase(t)} or ${actorIs("system")}`),
    mayChange(
      "case_standings",
      sql`${ofMyCompany(t.companyId)} or ${actorIs("office", "system")} or ${ofMyCase(t.caseId)}`,
    ),
  ],
);

/** An expert is party to a case from the assignment on. */
export const assignments = himori.table(
  "assignments",
  {
    id: uuid().primaryKey(),
    caseId: ofCase(),
    expertId: text().notNull(),
    assignedAt: moment().notNull(),
    assignedBy: text().notNull(),
  },
  (t) => [
    index().on(t.caseId),
    index().on(t.expertId),
    mayRead("assignments", sql`${isMe(t.expertId)} or ${seesCase(t.caseId)}`),
    mayAdd("assignments", sql`${actorIs("office", "system")} and ${inMyName(t.assignedBy)}`),
  ],
);

/** The end of an assignment, and with it of the expert's access: at once, for every transaction reads it. */
export const assignmentEndings = himori.table(
  "assignment_endings",
  {
    assignmentId: oneFor(() => assignments.id),
    kind: text({ enum: ["changed", "late-conflict", "case-ended"] }).notNull(),
    /** For the office: as typed by who ended it. */
    reason: text().notNull(),
    endedAt: moment().notNull(),
    endedBy: text().notNull(),
  },
  (t) => [
    mayRead(
      "assignment_endings",
      sql`exists (select 1 from himori.assignments a where a.id = ${t.assignmentId})`,
    ),
    mayAdd(
      "assignment_endings",
      // A company that withdraws ends its expert's access in the same transaction.
      sql`${inMyName(t.endedBy)} and (${actorIs("office", "system")} or exists (select 1 from himori.assignments a where a.id = ${t.assignmentId} and (a.expert_id = himori.user_id() or (${t.kind} = 'case-ended' and ${actorIs("company")}))))`,
    ),
  ],
);
