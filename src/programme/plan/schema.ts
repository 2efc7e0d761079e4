// The plan of a case: its versions with their dated sessions, and what both sides said to each. Texts lie encrypted apart.
import { sql, type SQL } from "drizzle-orm";
import { date, index, integer, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { ofCase } from "#case/schema.ts";
import {
  actorIs,
  belongsTo,
  bytes,
  type Column,
  himori,
  isMe,
  mayAdd,
  mayRead,
  moment,
  ofMyCase,
  ofMyCompany,
  oneFor,
  seesCase,
} from "#platform/database/policies.ts";
import { sessionModes } from "./session.ts";

const side = () => text({ enum: ["company", "expert"] }).notNull();

/** Whoever sees the version: everybody who sees the case. */
const seesVersion = (column: Column): SQL =>
  sql`exists (select 1 from himori.plan_versions v where v.id = ${column})`;
/** A party to the version's case: the company, or the expert in charge. Neither the office nor the system. */
const partyTo = (column: Column): SQL =>
  sql`exists (select 1 from himori.plan_versions v where v.id = ${column} and (${ofMyCompany(sql`v.company_id`)} or ${ofMyCase(sql`v.case_id`)}))`;
/** Rows of a version are added by the person who proposes it, until it is agreed to: by proposing it, at the latest. */
const proposedByMe = (column: Column): SQL =>
  sql`exists (select 1 from himori.plan_versions v where v.id = ${column} and v.proposed_by = himori.user_id())
    and not exists (select 1 from himori.plan_agreements a where a.version_id = ${column}) and ${partyTo(column)}`;
/** On whose side a person stands is their role. */
const onMySide = (one: Column): SQL => sql`${actorIs("company", "expert")} and ${one} = himori.actor()`;

/** Only to the newest version something is said. */
const isNewest = (column: Column): SQL =>
  sql`exists (select 1 from himori.plan_versions v where v.id = ${column} and v.number = himori.newest_plan(v.case_id))`;
/** The other side proposed it. */
const proposedToMe = (column: Column): SQL =>
  sql`exists (select 1 from himori.plan_versions v where v.id = ${column} and v.side <> himori.actor())`;

export const planVersions = himori.table(
  "plan_versions",
  {
    id: uuid().primaryKey(),
    caseId: ofCase(),
    companyId: uuid().notNull(),
    number: integer().notNull(),
    side: side(),
    minutes: integer().notNull(),
    proposedAt: moment().notNull(),
    proposedBy: text().notNull(),
  },
  (t) => [
    unique().on(t.caseId, t.number),
    mayRead("plan_versions", seesCase(t.caseId)),
    mayAdd(
      "plan_versions",
      sql`${isMe(t.proposedBy)} and ${onMySide(t.side)} and (${ofMyCompany(t.companyId)} or ${ofMyCase(t.caseId)})
        and exists (select 1 from himori.support_cases c where c.id = ${t.caseId} and c.company_id = ${t.companyId})
        and ${t.number} = himori.newest_plan(${t.caseId}) + 1`,
    ),
  ],
);

/** Why it is proposed, as typed; the first one needs no reason. */
export const planVersionTexts = himori.table(
  "plan_version_texts",
  {
    versionId: oneFor(() => planVersions.id),
    encryptedReason: bytes().notNull(),
  },
  (t) => [
    mayRead("plan_version_texts", partyTo(t.versionId)),
    mayAdd("plan_version_texts", proposedByMe(t.versionId)),
  ],
);

/** What everybody who sees the case may know of a session. */
export const planSessions = himori.table(
  "plan_sessions",
  {
    versionId: belongsTo(() => planVersions.id),
    position: integer().notNull(),
    /** Stays with the session from version to version. */
    sessionId: uuid().notNull(),
    menuLine: text().notNull(),
    /** The day in the session's own zone. */
    on: date("held_on", { mode: "string" }).notNull(),
    startsAt: moment().notNull(),
    timeZone: text().notNull(),
    minutes: integer().notNull(),
    mode: text({ enum: sessionModes }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.versionId, t.position] }),
    unique().on(t.versionId, t.sessionId),
    index().on(t.startsAt),
    mayRead("plan_sessions", seesVersion(t.versionId)),
    mayAdd("plan_sessions", proposedByMe(t.versionId)),
  ],
);

/** Aim, place, people and reason of a session, as one encrypted text. */
export const planSessionTexts = himori.table(
  "plan_session_texts",
  {
    versionId: belongsTo(() => planVersions.id),
    position: integer().notNull(),
    encryptedTexts: bytes().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.versionId, t.position] }),
    mayRead("plan_session_texts", partyTo(t.versionId)),
    mayAdd("plan_session_texts", proposedByMe(t.versionId)),
  ],
);

/** A side's agreement to a version; whoever proposes agrees by proposing. */
export const planAgreements = himori.table(
  "plan_agreements",
  {
    versionId: belongsTo(() => planVersions.id),
    side: side(),
    agreedAt: moment().notNull(),
    agreedBy: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.versionId, t.side] }),
    mayRead("plan_agreements", seesVersion(t.versionId)),
    mayAdd(
      "plan_agreements",
      sql`${isMe(t.agreedBy)} and ${onMySide(t.side)} and ${partyTo(t.versionId)} and ${isNewest(t.versionId)}
        and (${proposedToMe(t.versionId)} or exists (select 1 from himori.plan_versions v where v.id = ${t.versionId} and v.proposed_by = himori.user_id()))
        and not exists (select 1 from himori.plan_refusals r where r.version_id = ${t.versionId})`,
    ),
  ],
);

/** A side does not agree to a version; why is between the two sides. */
export const planRefusals = himori.table(
  "plan_refusals",
  {
    versionId: oneFor(() => planVersions.id),
    side: side(),
    refusedAt: moment().notNull(),
    refusedBy: text().notNull(),
  },
  (t) => [
    mayRead("plan_refusals", seesVersion(t.versionId)),
    mayAdd(
      "plan_refusals",
      sql`${isMe(t.refusedBy)} and ${onMySide(t.side)} and ${partyTo(t.versionId)} and ${isNewest(t.versionId)} and ${proposedToMe(t.versionId)}
        and not exists (select 1 from himori.plan_agreements a where a.version_id = ${t.versionId} and a.side = ${t.side})`,
    ),
  ],
);

export const planRefusalTexts = himori.table(
  "plan_refusal_texts",
  {
    versionId: oneFor(() => planRefusals.versionId),
    encryptedReason: bytes().notNull(),
  },
  (t) => [
    mayRead("plan_refusal_texts", partyTo(t.versionId)),
    mayAdd(
      "plan_refusal_texts",
      sql`exists (select 1 from himori.plan_refusals r where r.version_id = ${t.versionId} and r.refused_by = himori.user_id()) and ${partyTo(t.versionId)}`,
    ),
  ],
);
