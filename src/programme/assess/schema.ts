// An assessment from its beginning to the moment it is given: every word of the expert as a record, its texts encrypted with the company's key.
import { sql, type SQL } from "drizzle-orm";
import { type AnyPgColumn, boolean, index, integer, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { ofCase, owned } from "#case/schema.ts";
import { ofCompany } from "#people/schema.ts";
import {
  actorIs,
  belongsTo,
  bytes,
  himori,
  isMe,
  mayAdd,
  mayRead,
  moment,
  ofMyCase,
  ofMyCompany,
  oneFor,
  sheetsOpen,
} from "#platform/database/policies.ts";
import { sheetHandIns } from "#programme/take-stock/hand-in/schema.ts";

const ofAssessment = () => belongsTo(() => assessments.id);

type Owned = { caseId: AnyPgColumn; companyId: AnyPgColumn };

/** The case's expert of today. */
const expertOfCase = (column: AnyPgColumn): SQL => sql`${actorIs("expert")} and ${ofMyCase(column)}`;

/** Its company once the assessment is given; nobody of the office, and no job. */
const readBothOnceGiven = ({ caseId, companyId }: Owned): SQL =>
  sql`(${expertOfCase(caseId)}) or (${ofMyCompany(companyId)} and exists (select 1 from himori.assessment_closings c where c.case_id = ${caseId}))`;

/** While the sheets lie open to the expert and nothing is given yet; the row says truly whose it is. */
const workedOnByMe = (t: Owned & { assessmentId: AnyPgColumn }, by: AnyPgColumn): SQL =>
  sql`${expertOfCase(t.caseId)} and ${isMe(by)} and ${sheetsOpen(t.caseId)}
    and exists (select 1 from himori.assessments a where a.id = ${t.assessmentId} and a.case_id = ${t.caseId} and a.company_id = ${t.companyId})
    and not exists (select 1 from himori.assessment_closings c where c.case_id = ${t.caseId})`;

/** Begun on one hand-in of the sheets; sheets that are taken back and handed in again are assessed anew. */
export const assessments = himori.table(
  "assessments",
  {
    id: uuid().primaryKey(),
    ...owned(),
    handInId: uuid()
      .notNull()
      .unique()
      .references(() => sheetHandIns.id),
    begunAt: moment().notNull(),
    begunBy: text().notNull(),
  },
  (t) => [
    index().on(t.caseId),
    mayRead("assessments", sql`(${expertOfCase(t.caseId)}) or ${ofMyCompany(t.companyId)}`),
    mayAdd(
      "assessments",
      sql`${expertOfCase(t.caseId)} and ${isMe(t.begunBy)} and ${sheetsOpen(t.caseId)}
        and exists (select 1 from himori.sheet_hand_ins h where h.id = ${t.handInId} and h.case_id = ${t.caseId} and h.company_id = ${t.companyId}
          and not exists (select 1 from himori.sheet_hand_in_endings e where e.hand_in_id = h.id))`,
    ),
  ],
);

/** What the expert says of an item; the newest version of the case counts, also over a new beginning. */
export const assessmentScores = himori.table(
  "assessment_scores",
  {
    caseId: ofCase(),
    item: integer().notNull(),
    version: integer().notNull(),
    assessmentId: ofAssessment(),
    companyId: ofCompany(),
    /** An id of the sheet's scale; "" takes the score back. */
    answer: text().notNull(),
    encryptedFinding: bytes().notNull(),
    scoredAt: moment().notNull(),
    scoredBy: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.caseId, t.item, t.version] }),
    mayRead("assessment_scores", readBothOnceGiven(t)),
    mayAdd("assessment_scores", workedOnByMe(t, t.scoredBy)),
  ],
);

/** A measure of the catalogue taken up, changed or left out again; the newest version counts. */
export const assessmentMeasures = himori.table(
  "assessment_measures",
  {
    caseId: ofCase(),
    measure: text().notNull(),
    version: integer().notNull(),
    assessmentId: ofAssessment(),
    companyId: ofCompany(),
    taken: boolean().notNull(),
    /** The order the expert gives them; measures of the same place follow the proposal's order. */
    place: integer().notNull(),
    encryptedNote: bytes().notNull(),
    decidedAt: moment().notNull(),
    decidedBy: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.caseId, t.measure, t.version] }),
    mayRead("assessment_measures", readBothOnceGiven(t)),
    mayAdd("assessment_measures", workedOnByMe(t, t.decidedBy)),
  ],
);

/** The expert's own words on the whole; the newest version counts. */
export const assessmentSummaries = himori.table(
  "assessment_summaries",
  {
    caseId: ofCase(),
    version: integer().notNull(),
    assessmentId: ofAssessment(),
    companyId: ofCompany(),
    encryptedText: bytes().notNull(),
    writtenAt: moment().notNull(),
    writtenBy: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.caseId, t.version] }),
    mayRead("assessment_summaries", readBothOnceGiven(t)),
    mayAdd("assessment_summaries", workedOnByMe(t, t.writtenBy)),
  ],
);

/** The assessment given to the company, once a case: what it came to, computed at that moment. */
export const assessmentClosings = himori.table(
  "assessment_closings",
  {
    assessmentId: oneFor(() => assessments.id),
    caseId: ofCase().unique(),
    companyId: ofCompany(),
    /** The result as JSON (result.ts). */
    encryptedResult: bytes().notNull(),
    givenAt: moment().notNull(),
    givenBy: text().notNull(),
  },
  (t) => [
    mayRead("assessment_closings", sql`(${expertOfCase(t.caseId)}) or ${ofMyCompany(t.companyId)}`),
    mayAdd(
      "assessment_closings",
      sql`${expertOfCase(t.caseId)} and ${isMe(t.givenBy)} and ${sheetsOpen(t.caseId)}
        and exists (select 1 from himori.assessments a join himori.sheet_hand_ins h on h.id = a.hand_in_id
          where a.id = ${t.assessmentId} and a.case_id = ${t.caseId} and a.company_id = ${t.companyId}
          and not exists (select 1 from himori.sheet_hand_in_endings e where e.hand_in_id = h.id))`,
    ),
  ],
);
