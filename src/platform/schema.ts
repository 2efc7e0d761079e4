// The tables that belong to no chapter: wrapped company keys, files, mails and how they fared.
import { or, sql } from "drizzle-orm";
import { index, integer, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import {
  actorIs,
  belongsTo,
  bytes,
  himori,
  inMyName,
  mayAdd,
  mayChange,
  mayRead,
  ofMyCase,
  ofMyCompany,
  oneFor,
} from "./database/policies.ts";
import { mailStates } from "./mail/states.ts";

/** One data key per company, wrapped by the master key. */
export const companyKeys = himori.table(
  "company_keys",
  {
    companyId: uuid().primaryKey(),
    wrappedKey: bytes().notNull(),
    masterKeyId: text().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    // An expert sees the support cases of theirs and no other: the key comes with them.
    mayRead(
      "company_keys",
      sql`${or(ofMyCompany(t.companyId), actorIs("office", "system"))} or (${actorIs("expert")} and exists (select 1 from himori.support_cases c where c.company_id = ${t.companyId}))`,
    ),
    mayAdd("company_keys", sql`${or(ofMyCompany(t.companyId), actorIs("system"))}`),
  ],
);

/**
 * Who besides the company may read a file: "programme" is also for the office, "parties" for the office and the
 * case's expert as well, "company" for nobody else. "staff" is for the office and the case's expert, and not for the
 * company whose key it lies under.
 */
export const fileAudiences = ["programme", "company", "parties", "staff"] as const;
export type FileAudience = (typeof fileAudiences)[number];

/** A file in the store. Its name may tell a secret, so it is encrypted like its content. */
export const files = himori.table(
  "files",
  {
    id: uuid().primaryKey(),
    companyId: uuid().notNull(),
    audience: text({ enum: fileAudiences }).notNull(),
    /** The case it belongs to; an expert reads through it. */
    caseId: uuid(),
    storeKey: text().notNull().unique(),
    encryptedName: bytes().notNull(),
    mediaType: text().notNull(),
    sizeBytes: integer().notNull(),
    sha256: text().notNull(),
    sealedSizeBytes: integer().notNull(),
    sealedSha256: text().notNull(),
    storedAt: timestamp({ withTimezone: true }).notNull(),
    storedBy: text().notNull(),
  },
  (t) => [
    index().on(t.companyId),
    mayRead(
      "files",
      sql`(${ofMyCompany(t.companyId)} and ${t.audience} <> 'staff') or ${actorIs("system")} or (${t.audience} in ('programme', 'parties', 'staff') and ${actorIs("office")}) or (${t.audience} in ('parties', 'staff') and ${ofMyCase(t.caseId)})`,
    ),
    mayAdd(
      "files",
      sql`(${t.caseId} is null or exists (select 1 from himori.support_cases c where c.id = ${t.caseId} and c.company_id = ${t.companyId})) and ${inMyName(t.storedBy)} and ((${ofMyCompany(t.companyId)} and ${t.audience} <> 'staff') or ${actorIs("system")} or (${t.audience} in ('programme', 'parties', 'staff') and ${actorIs("office")}) or (${t.audience} in ('parties', 'staff') and ${ofMyCase(t.caseId)}))`,
    ),
  ],
);

/** A mail as it shall be sent. Its body may hold a link that lets in: nobody but the sending job reads it. */
export const mails = himori.table(
  "mails",
  {
    id: uuid().primaryKey(),
    kind: text().notNull(),
    language: text().notNull(),
    toAddress: text().notNull(),
    toName: text().notNull(),
    subject: text().notNull(),
    text: text().notNull(),
    html: text().notNull(),
    queuedAt: timestamp({ withTimezone: true }).notNull(),
  },
  () => [
    mayRead("mails", actorIs("system")),
    mayAdd("mails", actorIs("visitor", "company", "office", "expert", "operator", "system")),
  ],
);

/** Each attempt to hand a mail over; the newest says how it stands. */
export const mailAttempts = himori.table(
  "mail_attempts",
  {
    mailId: belongsTo(() => mails.id),
    attempt: integer().notNull(),
    outcome: text({ enum: ["sent", "refused", "failed"] }).notNull(),
    code: text().notNull(),
    attemptedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.mailId, t.attempt] }),
    mayRead("mail_attempts", actorIs("office", "operator", "system")),
    mayAdd("mail_attempts", actorIs("system")),
  ],
);

/**
 * What the office may know of each mail: to whom, what kind, how it stands; never its body. Written with the mail;
 * the state is read off the attempts by those who write them, so that a long list need not walk them.
 */
export const mailRecords = himori.table(
  "mail_records",
  {
    id: oneFor(() => mails.id),
    kind: text().notNull(),
    toName: text().notNull(),
    toAddress: text().notNull(),
    /** In small letters: behind row-level security an index serves no comparison that calls a function. */
    foldedName: text().generatedAlwaysAs(sql`lower(to_name)`),
    foldedAddress: text().generatedAlwaysAs(sql`lower(to_address)`),
    /** The case it is about, if it is about one. */
    caseId: uuid(),
    queuedAt: timestamp({ withTimezone: true }).notNull(),
    state: text({ enum: mailStates }).notNull(),
  },
  (t) => [
    index().on(t.queuedAt, t.id),
    index().on(t.kind, t.queuedAt, t.id),
    index().on(t.state, t.queuedAt, t.id),
    index().on(t.caseId, t.queuedAt, t.id),
    // Found by how the name or the address begins, in any collation.
    index("mail_records_name_begins").on(t.foldedName.op("text_pattern_ops")),
    index("mail_records_address_begins").on(t.foldedAddress.op("text_pattern_ops")),
    mayRead("mail_records", actorIs("office", "operator", "system")),
    mayAdd("mail_records", actorIs("visitor", "company", "office", "expert", "operator", "system")),
    mayChange("mail_records", actorIs("office", "system")),
  ],
);

/** The office's wish that a refused mail be tried again, after this many attempts; of two clicks one counts. */
export const mailResends = himori.table(
  "mail_resends",
  {
    mailId: belongsTo(() => mails.id),
    afterAttempt: integer().notNull(),
    askedAt: timestamp({ withTimezone: true }).notNull(),
    askedBy: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.mailId, t.afterAttempt] }),
    mayRead("mail_resends", actorIs("office", "operator", "system")),
    mayAdd("mail_resends", actorIs("office", "system")),
  ],
);
