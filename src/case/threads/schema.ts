// Threads of a case and their messages. Subjects and bodies lie encrypted; nothing is changed, what is taken back is a record.
import { sql } from "drizzle-orm";
import { index, integer, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { ofCase } from "#case/schema.ts";
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
} from "#platform/database/policies.ts";
import { files } from "#platform/schema.ts";
import { threadParties } from "./parties.ts";

export const threads = himori.table(
  "threads",
  {
    id: uuid().primaryKey(),
    caseId: ofCase(),
    companyId: uuid().notNull(),
    parties: text({ enum: threadParties }).notNull(),
    /** The expert it was begun with: who follows them in the case begins threads of their own. */
    expertId: text(),
    encryptedSubject: bytes().notNull(),
    startedAt: moment().notNull(),
    startedBy: text().notNull(),
  },
  (t) => [
    index().on(t.caseId),
    index().on(t.companyId),
    index().on(t.expertId),
    mayRead(
      "threads",
      sql`${actorIs("office", "system")} or (${ofMyCompany(t.companyId)} and ${t.parties} <> 'office-expert') or (${isMe(t.expertId)} and ${ofMyCase(t.caseId)})`,
    ),
    mayAdd(
      "threads",
      sql`exists (select 1 from himori.support_cases c where c.id = ${t.caseId} and c.company_id = ${t.companyId})
        and (${t.expertId} is null) = (${t.parties} = 'company-office')
        and (${t.expertId} is null or exists (select 1 from himori.assignments a where a.case_id = ${t.caseId} and a.expert_id = ${t.expertId}
          and not exists (select 1 from himori.assignment_endings e where e.assignment_id = a.id)))
        and (${actorIs("system")} or (${isMe(t.startedBy)} and (
          (${ofMyCompany(t.companyId)} and ${t.parties} <> 'office-expert')
          or (${actorIs("office")} and ${t.parties} <> 'company-expert')
          or (${isMe(t.expertId)} and ${ofMyCase(t.caseId)}))))`,
    ),
  ],
);

export const messages = himori.table(
  "messages",
  {
    id: uuid().primaryKey(),
    threadId: belongsTo(() => threads.id),
    encryptedBody: bytes().notNull(),
    sentAt: moment().notNull(),
    sentBy: text().notNull(),
    /** On whose side the writer stood. */
    sentRole: text({ enum: ["company", "office", "expert"] }).notNull(),
  },
  (t) => [
    index().on(t.threadId, t.sentAt),
    mayRead("messages", sql`exists (select 1 from himori.threads t where t.id = ${t.threadId})`),
    mayAdd(
      "messages",
      sql`exists (select 1 from himori.threads t where t.id = ${t.threadId} and (${t.sentRole} <> 'office' or t.parties <> 'company-expert'))
        and (${actorIs("system")} or (${isMe(t.sentBy)} and ${t.sentRole} = himori.actor()))`,
    ),
  ],
);

/** Within the hour by its writer; what was written is then shown to nobody. */
export const messageRetractions = himori.table(
  "message_retractions",
  {
    messageId: oneFor(() => messages.id),
    retractedAt: moment().notNull(),
    retractedBy: text().notNull(),
  },
  (t) => [
    mayRead("message_retractions", sql`exists (select 1 from himori.messages m where m.id = ${t.messageId})`),
    mayAdd(
      "message_retractions",
      sql`${isMe(t.retractedBy)} and exists (select 1 from himori.messages m where m.id = ${t.messageId} and m.sent_by = himori.user_id())`,
    ),
  ],
);

export const messageFiles = himori.table(
  "message_files",
  {
    messageId: belongsTo(() => messages.id),
    position: integer().notNull(),
    fileId: belongsTo(() => files.id),
  },
  (t) => [
    primaryKey({ columns: [t.messageId, t.position] }),
    mayRead("message_files", sql`exists (select 1 from himori.messages m where m.id = ${t.messageId})`),
    mayAdd(
      "message_files",
      sql`exists (select 1 from himori.files f where f.id = ${t.fileId}) and (${actorIs("system")} or exists (select 1 from himori.messages m where m.id = ${t.messageId} and m.sent_by = himori.user_id()))`,
    ),
  ],
);

/** That a person has had a message on their screen. Each sees their own marks only. */
export const messageReadings = himori.table(
  "message_readings",
  {
    messageId: belongsTo(() => messages.id),
    userId: text().notNull(),
    readAt: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.messageId, t.userId] }),
    mayRead("message_readings", sql`${isMe(t.userId)} or ${actorIs("system")}`),
    mayAdd(
      "message_readings",
      sql`${isMe(t.userId)} and exists (select 1 from himori.messages m where m.id = ${t.messageId})`,
    ),
  ],
);
