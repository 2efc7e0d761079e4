// What the office decides and the company withdraws: the records, the notices that went out, and the office's own notes.
import { sql, type SQL } from "drizzle-orm";
import { boolean, index, integer, pgPolicy, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { ofCase, supportCases } from "#case/schema.ts";
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
import { files } from "#platform/schema.ts";
import { scans } from "#programme/apply/schema.ts";

const office = actorIs("office", "system");
/** The company of the case and the office; the case's expert is told by the stage alone. */
const partiesButExpert = (column: SQL | { name: string }): SQL =>
  sql`${seesCase(column)} and ${actorIs("company", "office", "system")}`;

/** What people of the office write for one another. Company and expert never see that there is one. */
export const examinationNotes = himori.table(
  "examination_notes",
  {
    id: uuid().primaryKey(),
    caseId: ofCase(),
    note: text().notNull(),
    notedAt: moment().notNull(),
    notedBy: text().notNull(),
  },
  (t) => [
    index().on(t.caseId),
    mayRead("examination_notes", office),
    mayAdd("examination_notes", sql`${office} and ${seesCase(t.caseId)} and ${inMyName(t.notedBy)}`),
  ],
);

/** What the office saw on a page that could not be read by machine. The newest of a page counts. */
export const pageVerdicts = himori.table(
  "examination_page_verdicts",
  {
    id: uuid().primaryKey(),
    scanId: belongsTo(() => scans.id),
    position: integer().notNull(),
    right: boolean("is_right").notNull(),
    judgedAt: moment().notNull(),
    judgedBy: text().notNull(),
  },
  (t) => [
    index().on(t.scanId),
    mayRead("examination_page_verdicts", office),
    mayAdd(
      "examination_page_verdicts",
      sql`${office} and exists (select 1 from himori.application_scan_pages p where p.scan_id = ${t.scanId} and p.position = ${t.position}) and ${inMyName(t.judgedBy)}`,
    ),
  ],
);

/** Who of the office looks at an application at this moment: touched as long as the page is open, of no use after. */
export const presences = himori.table(
  "examination_presences",
  {
    caseId: ofCase(),
    personId: text().notNull(),
    since: moment().notNull(),
    seenAt: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.caseId, t.personId] }),
    mayRead("examination_presences", office),
    mayAdd("examination_presences", sql`${office} and ${seesCase(t.caseId)} and ${inMyName(t.personId)}`),
    pgPolicy("examination_presences_change", {
      for: "update",
      using: sql`${office} and ${t.personId} = himori.user_id()`,
      withCheck: sql`${office} and ${t.personId} = himori.user_id()`,
    }),
  ],
);

export const noticeKinds = ["returned", "admitted", "waiting-list", "declined"] as const;

/** A letter of the office as it went out: read and, where needed, changed by a person before. */
export const notices = himori.table(
  "notices",
  {
    id: uuid().primaryKey(),
    caseId: ofCase(),
    kind: text({ enum: noticeKinds }).notNull(),
    letter: text().notNull(),
    /** The same in the language that the company's contact reads, where that is not Japanese. */
    secondLanguage: text(),
    secondLetter: text(),
    fileId: belongsTo(() => files.id),
    sentAt: moment().notNull(),
    sentBy: text().notNull(),
  },
  (t) => [
    index().on(t.caseId),
    mayRead("notices", partiesButExpert(t.caseId)),
    mayAdd("notices", sql`${office} and ${seesCase(t.caseId)} and ${inMyName(t.sentBy)}`),
  ],
);

const decidedByOffice = () => ({
  id: uuid().primaryKey(),
  caseId: ofCase(),
  noticeId: belongsTo(() => notices.id),
  decidedAt: moment().notNull(),
  decidedBy: text().notNull(),
});

/** By the office, in the name of who decides, and told by a notice of this very case. */
const decided = (t: { caseId: Column; noticeId: Column; decidedBy: Column }): SQL =>
  sql`${office} and ${inMyName(t.decidedBy)} and exists (select 1 from himori.notices n where n.id = ${t.noticeId} and n.case_id = ${t.caseId})`;

/** One for a case: the database itself allows no second. */
export const admissions = himori.table("admissions", decidedByOffice(), (t) => [
  uniqueIndex().on(t.caseId),
  mayRead("admissions", partiesButExpert(t.caseId)),
  mayAdd("admissions", decided(t)),
]);

/** The place given back and the case put among those who wait. */
export const deferrals = himori.table(
  "deferrals",
  { ...decidedByOffice(), reason: text().notNull() },
  (t) => [
    index().on(t.caseId),
    mayRead("deferrals", partiesButExpert(t.caseId)),
    mayAdd("deferrals", decided(t)),
  ],
);

export const declines = himori.table("declines", { ...decidedByOffice(), reason: text().notNull() }, (t) => [
  index().on(t.caseId),
  mayRead("declines", partiesButExpert(t.caseId)),
  mayAdd("declines", decided(t)),
]);

/** By the company, at any time. The reason is its own affair and may stay empty. */
export const withdrawals = himori.table(
  "withdrawals",
  {
    caseId: oneFor(() => supportCases.id),
    reason: text().notNull(),
    withdrawnAt: moment().notNull(),
    withdrawnBy: text().notNull(),
  },
  (t) => [
    mayRead("withdrawals", partiesButExpert(t.caseId)),
    mayAdd(
      "withdrawals",
      sql`${seesCase(t.caseId)} and ${actorIs("company", "system")} and ${inMyName(t.withdrawnBy)}`,
    ),
  ],
);
