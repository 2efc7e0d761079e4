// What the application leaves behind: every change typed, what was set aside, scans, confirmations, the submission.
import { sql, type SQL } from "drizzle-orm";
import {
  boolean,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { ofCase } from "#case/schema.ts";
import {
  actorIs,
  belongsTo,
  type Column,
  himori,
  inMyName,
  mayAdd,
  mayChange,
  mayRead,
  moment,
  oneFor,
  seesCase,
} from "#platform/database/policies.ts";
import { files } from "#platform/schema.ts";

const ofVisibleDraft = (column: Column): SQL =>
  sql`exists (select 1 from himori.application_drafts d where d.id = ${column})`;
/** A draft is its company's own until it is handed in: the office reads the submission, never the draft. */
const ofOwnDraft = (column: Column): SQL =>
  sql`${ofVisibleDraft(column)} and ${actorIs("company", "system")}`;

export const applicationDrafts = himori.table(
  "application_drafts",
  {
    id: uuid().primaryKey(),
    caseId: ofCase().unique(),
    /** Ten base-32 characters printed on every page and in its QR code. */
    documentId: text().notNull().unique(),
    /** Counts the saves; the row is locked while one is written. */
    version: integer().notNull(),
    startedAt: timestamp({ withTimezone: true }).notNull(),
    startedBy: text().notNull(),
  },
  (t) => [
    mayRead("application_drafts", seesCase(t.caseId)),
    mayAdd(
      "application_drafts",
      sql`${seesCase(t.caseId)} and ${actorIs("company", "system")} and ${inMyName(t.startedBy)}`,
    ),
    mayChange("application_drafts", sql`${seesCase(t.caseId)} and ${actorIs("company", "system")}`),
  ],
);

/** One field set to one text at one version. The newest of a field is its answer. */
export const applicationChanges = himori.table(
  "application_changes",
  {
    draftId: belongsTo(() => applicationDrafts.id),
    version: integer().notNull(),
    field: text().notNull(),
    value: text().notNull(),
    changedAt: timestamp({ withTimezone: true }).notNull(),
    changedBy: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.draftId, t.version, t.field] }),
    index().on(t.draftId, t.field, t.version.desc()),
    mayRead("application_changes", ofOwnDraft(t.draftId)),
    mayAdd("application_changes", sql`${ofOwnDraft(t.draftId)} and ${inMyName(t.changedBy)}`),
  ],
);

/** A text typed on top of another editor's newer one: kept aside until somebody chooses. */
export const setAsideTexts = himori.table(
  "set_aside_texts",
  {
    id: uuid().primaryKey(),
    draftId: belongsTo(() => applicationDrafts.id),
    field: text().notNull(),
    value: text().notNull(),
    baseVersion: integer().notNull(),
    setAsideAt: timestamp({ withTimezone: true }).notNull(),
    setAsideBy: text().notNull(),
  },
  (t) => [
    index().on(t.draftId),
    mayRead("set_aside_texts", ofOwnDraft(t.draftId)),
    mayAdd("set_aside_texts", sql`${ofOwnDraft(t.draftId)} and ${inMyName(t.setAsideBy)}`),
  ],
);

export const setAsideChoices = himori.table(
  "set_aside_choices",
  {
    setAsideId: oneFor(() => setAsideTexts.id),
    /** "typed-on": its author's page went on typing, and the longer text took its place among those set aside. */
    choice: text({ enum: ["kept-current", "took-set-aside", "typed-on"] }).notNull(),
    chosenAt: timestamp({ withTimezone: true }).notNull(),
    chosenBy: text().notNull(),
  },
  (t) => [
    mayRead(
      "set_aside_choices",
      sql`exists (select 1 from himori.set_aside_texts s where s.id = ${t.setAsideId})`,
    ),
    mayAdd(
      "set_aside_choices",
      sql`exists (select 1 from himori.set_aside_texts s where s.id = ${t.setAsideId}) and ${inMyName(t.chosenBy)}`,
    ),
  ],
);

/** An upload of the sealed form: one PDF or several photos, and what was found on each page. */
export const scans = himori.table(
  "application_scans",
  {
    id: uuid().primaryKey(),
    draftId: belongsTo(() => applicationDrafts.id),
    uploadedAt: timestamp({ withTimezone: true }).notNull(),
    uploadedBy: text().notNull(),
  },
  (t) => [
    index().on(t.draftId),
    mayRead(
      "application_scans",
      sql`${ofOwnDraft(t.draftId)} or exists (select 1 from himori.application_submissions s where s.scan_id = ${t.id})`,
    ),
    mayAdd("application_scans", sql`${ofOwnDraft(t.draftId)} and ${inMyName(t.uploadedBy)}`),
  ],
);

export const scanPages = himori.table(
  "application_scan_pages",
  {
    scanId: belongsTo(() => scans.id),
    position: integer().notNull(),
    fileId: belongsTo(() => files.id),
    pageInFile: integer().notNull(),
    /** The QR text found on the page, if any. */
    code: text(),
  },
  (t) => [
    primaryKey({ columns: [t.scanId, t.position] }),
    mayRead(
      "application_scan_pages",
      sql`exists (select 1 from himori.application_scans s where s.id = ${t.scanId})`,
    ),
    mayAdd(
      "application_scan_pages",
      // Nothing is put under a scan once it is handed in.
      sql`exists (select 1 from himori.application_scans s where s.id = ${t.scanId} and ${ofOwnDraft(sql`s.draft_id`)})
        and not exists (select 1 from himori.application_submissions s where s.scan_id = ${t.scanId})`,
    ),
  ],
);

/**
 * The application as handed in: which version, how, when, and its place in the order of arrival. Each correction is
 * a submission of its own that keeps the first one's receipt number and place.
 */
export const submissions = himori.table(
  "application_submissions",
  {
    id: uuid().primaryKey(),
    caseId: ofCase(),
    /** 1 for the application itself, then one more for each correction. The newest counts. */
    number: integer().notNull().default(1),
    draftId: belongsTo(() => applicationDrafts.id),
    editionId: text().notNull(),
    version: integer().notNull(),
    receiptNumber: text().notNull(),
    arrival: integer().notNull(),
    method: text({ enum: ["sealed-scan", "electronic"] }).notNull(),
    scanId: uuid().references(() => scans.id),
    /** True when a page could not be read and the company asked the office to look. */
    officeShallLook: boolean().notNull(),
    answers: jsonb().$type<Record<string, string>>().notNull(),
    paperHash: text().notNull(),
    paperFileId: belongsTo(() => files.id),
    submittedAt: moment().notNull(),
    submittedBy: text().notNull(),
  },
  (t) => [
    unique().on(t.caseId, t.number),
    unique().on(t.receiptNumber, t.number),
    unique().on(t.editionId, t.arrival, t.number),
    mayRead("application_submissions", seesCase(t.caseId)),
    mayAdd(
      "application_submissions",
      sql`${actorIs("company", "system")} and ${inMyName(t.submittedBy)}
        and exists (select 1 from himori.application_drafts d where d.id = ${t.draftId} and d.case_id = ${t.caseId})
        and exists (select 1 from himori.files f where f.id = ${t.paperFileId} and f.case_id = ${t.caseId})
        and (${t.scanId} is null or himori.is_scan_of(${t.scanId}, ${t.draftId}))`,
    ),
  ],
);
