// How an expert is found: what is asked, declared, answered and agreed to, and how an assignment is changed.
import { sql, type SQL } from "drizzle-orm";
import { date, index, integer, jsonb, text, uuid } from "drizzle-orm/pg-core";
import { assignments, ofCase } from "#case/schema.ts";
import {
  actorIs,
  type Column,
  himori,
  inMyName,
  isMe,
  mayAdd,
  mayRead,
  moment,
  oneFor,
  seesCase,
} from "#platform/database/policies.ts";

const office = actorIs("office", "system");
const ofRequest = () => oneFor(() => expertRequests.id);
/** The asked expert and the office: nobody else knows of a request. */
const seesRequest = (column: Column): SQL =>
  sql`exists (select 1 from himori.match_requests r where r.id = ${column})`;
const seesPresentation = (column: Column): SQL =>
  sql`exists (select 1 from himori.match_presentations p where p.request_id = ${column})`;

/** All that an expert may know before declaring on conflicts: the company's name, the country and the field. */
export const expertRequests = himori.table(
  "match_requests",
  {
    id: uuid().primaryKey(),
    caseId: ofCase(),
    expertId: text().notNull(),
    companyName: text().notNull(),
    editionId: text().notNull(),
    country: text().notNull(),
    /** The industry as the applicant names it, and the technical fields recognised in its business. */
    industry: text().notNull(),
    fields: text().array().notNull(),
    letter: text().notNull(),
    replyBy: date({ mode: "string" }).notNull(),
    sentAt: moment().notNull(),
    sentBy: text().notNull(),
  },
  (t) => [
    index().on(t.caseId),
    index().on(t.expertId),
    mayRead("match_requests", sql`(${actorIs("expert")} and ${isMe(t.expertId)}) or ${office}`),
    mayAdd("match_requests", sql`${office} and ${inMyName(t.sentBy)}`),
  ],
);

/** What the expert declares on conflicts of interest; it can be given once. */
export const conflictDeclarations = himori.table(
  "match_declarations",
  {
    requestId: ofRequest(),
    kind: text({ enum: ["none", "conflict", "unsure"] }).notNull(),
    note: text().notNull(),
    declaredAt: moment().notNull(),
    declaredBy: text().notNull(),
  },
  (t) => [
    mayRead("match_declarations", seesRequest(t.requestId)),
    mayAdd(
      "match_declarations",
      sql`${actorIs("system")} or (${actorIs("expert")} and ${isMe(t.declaredBy)} and ${seesRequest(t.requestId)})`,
    ),
  ],
);

/** The office on a declaration that was not sure. */
export const conflictRulings = himori.table(
  "match_rulings",
  {
    requestId: ofRequest(),
    kind: text({ enum: ["no-conflict", "conflict"] }).notNull(),
    reason: text().notNull(),
    ruledAt: moment().notNull(),
    ruledBy: text().notNull(),
  },
  (t) => [
    mayRead("match_rulings", seesRequest(t.requestId)),
    mayAdd("match_rulings", sql`${office} and ${inMyName(t.ruledBy)}`),
  ],
);

export type OutlineLine = { readonly line: string; readonly minutes: number };

/** What is wished, without a word the company wrote: copied by the system once no conflict stands in the way. */
export const caseOutlines = himori.table(
  "match_outlines",
  {
    requestId: ofRequest(),
    lines: jsonb().$type<readonly OutlineLine[]>().notNull(),
    totalMinutes: integer().notNull(),
    supportEndsOn: date({ mode: "string" }).notNull(),
    writtenAt: moment().notNull(),
  },
  (t) => [mayRead("match_outlines", seesRequest(t.requestId)), mayAdd("match_outlines", actorIs("system"))],
);

export const requestAnswers = himori.table(
  "match_answers",
  {
    requestId: ofRequest(),
    kind: text({ enum: ["accepted", "refused"] }).notNull(),
    reason: text().notNull(),
    answeredAt: moment().notNull(),
    answeredBy: text().notNull(),
  },
  (t) => [
    mayRead("match_answers", seesRequest(t.requestId)),
    mayAdd(
      "match_answers",
      sql`${actorIs("system")} or (${actorIs("expert")} and ${isMe(t.answeredBy)} and ${seesRequest(t.requestId)})`,
    ),
  ],
);

/** How a request ended that neither conflict nor refusal ended; what the company decided, without its reason, is read here. */
export const requestEndings = himori.table(
  "match_request_endings",
  {
    requestId: ofRequest(),
    kind: text({ enum: ["lapsed", "taken-back", "case-over", "agreed", "not-agreed"] }).notNull(),
    endedAt: moment().notNull(),
    endedBy: text().notNull(),
  },
  (t) => [
    mayRead("match_request_endings", seesRequest(t.requestId)),
    mayAdd("match_request_endings", sql`${office} and ${inMyName(t.endedBy)}`),
  ],
);

/** The expert as the company is shown them, once they have accepted. Former clients stand nowhere in it. */
export const expertPresentations = himori.table(
  "match_presentations",
  {
    requestId: ofRequest(),
    caseId: ofCase(),
    name: text().notNull(),
    firm: text().notNull(),
    firmCountry: text().notNull(),
    languages: text().array().notNull(),
    otherLanguages: text().notNull(),
    fields: text().array().notNull(),
    about: text().notNull(),
    replyBy: date({ mode: "string" }).notNull(),
    presentedAt: moment().notNull(),
  },
  (t) => [
    index().on(t.caseId),
    mayRead("match_presentations", sql`${office} or (${actorIs("company")} and ${seesCase(t.caseId)})`),
    mayAdd("match_presentations", actorIs("system")),
  ],
);

/** The company agrees, or asks for another expert. */
export const agreements = himori.table(
  "match_agreements",
  {
    requestId: ofRequest(),
    kind: text({ enum: ["agreed", "another"] }).notNull(),
    reason: text().notNull(),
    answeredAt: moment().notNull(),
    answeredBy: text().notNull(),
  },
  (t) => [
    mayRead("match_agreements", seesPresentation(t.requestId)),
    mayAdd(
      "match_agreements",
      sql`${actorIs("system")} or (${actorIs("company")} and ${isMe(t.answeredBy)} and ${seesPresentation(t.requestId)})`,
    ),
  ],
);

/** Why an assignment ended, for the office and the expert alone. */
export const departures = himori.table(
  "match_departures",
  {
    assignmentId: oneFor(() => assignments.id),
    caseId: ofCase(),
    expertId: text().notNull(),
    kind: text({ enum: ["changed", "late-conflict"] }).notNull(),
    reason: text().notNull(),
    at: moment().notNull(),
    by: text().notNull(),
  },
  (t) => [
    index().on(t.caseId),
    mayRead("match_departures", sql`${office} or (${actorIs("expert")} and ${isMe(t.expertId)})`),
    mayAdd("match_departures", sql`${office} and ${inMyName(t.by)}`),
  ],
);

/** The company or the expert asks for a change; who asked is the only one beside the office to know why. */
export const changeRequests = himori.table(
  "match_change_requests",
  {
    id: uuid().primaryKey(),
    caseId: ofCase(),
    party: text({ enum: ["company", "expert"] }).notNull(),
    reason: text().notNull(),
    askedAt: moment().notNull(),
    askedBy: text().notNull(),
  },
  (t) => [
    index().on(t.caseId),
    mayRead(
      "match_change_requests",
      sql`${office} or ${isMe(t.askedBy)} or (${actorIs("company")} and ${t.party} = 'company' and ${seesCase(t.caseId)})`,
    ),
    mayAdd(
      "match_change_requests",
      sql`${actorIs("system")} or (${isMe(t.askedBy)} and ${t.party} = himori.actor() and ${seesCase(t.caseId)})`,
    ),
  ],
);

/** What the office did about it. */
export const changeReplies = himori.table(
  "match_change_replies",
  {
    changeRequestId: oneFor(() => changeRequests.id),
    kind: text({ enum: ["changed", "kept"] }).notNull(),
    note: text().notNull(),
    repliedAt: moment().notNull(),
    repliedBy: text().notNull(),
  },
  (t) => [
    mayRead(
      "match_change_replies",
      sql`exists (select 1 from himori.match_change_requests m where m.id = ${t.changeRequestId})`,
    ),
    mayAdd("match_change_replies", sql`${office} and ${inMyName(t.repliedBy)}`),
  ],
);
