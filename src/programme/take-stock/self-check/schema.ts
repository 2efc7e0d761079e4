// The self-check sheet as it is answered: answers of the company and of colleagues, which only ever grow, and the links that let colleagues in.
import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  bigint,
  boolean,
  index,
  integer,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { owned } from "#case/schema.ts";
import {
  actorIs,
  belongsTo,
  bytes,
  himori,
  inMyName,
  intoOwnCase,
  isMe,
  mayAdd,
  mayRead,
  moment,
  ofMyCase,
  ofMyCompany,
  oneFor,
  seesCase,
  sheetsOpen,
} from "#platform/database/policies.ts";
import { sheetViews } from "../handed-in.ts";

const view = () => text({ enum: sheetViews }).notNull();

/** The link a request has come by: the system acts for its holder, and sees that one invitation and what came of it. */
const byThisLink = (column: AnyPgColumn) =>
  sql`(${actorIs("system")} and ${column} = (select i.id from himori.check_invitations i where i.token_hash = himori.check_link()))`;

/**
 * Groups of the sheet given to a colleague who has no account: whoever holds the link answers them. The name, the
 * address and the link itself (to be shown and sent again) lie encrypted.
 */
export const checkInvitations = himori.table(
  "check_invitations",
  {
    id: uuid().primaryKey(),
    ...owned(),
    view: view(),
    /** Ids of groups of the sheet. */
    groups: text().array().notNull(),
    language: text().notNull(),
    /** SHA-256 of the token in the link. */
    tokenHash: text().notNull().unique(),
    /** JSON: role, address, token. */
    encryptedTexts: bytes().notNull(),
    invitedAt: moment().notNull(),
    invitedBy: text().notNull(),
    expiresAt: moment().notNull(),
  },
  (t) => [
    index().on(t.caseId),
    mayRead(
      "check_invitations",
      sql`${ofMyCompany(t.companyId)} or (${actorIs("system")} and ${t.tokenHash} = himori.check_link())`,
    ),
    mayAdd(
      "check_invitations",
      sql`${intoOwnCase(t)} and ${isMe(t.invitedBy)} and not ${sheetsOpen(t.caseId)}`,
    ),
  ],
);

/** The colleague has finished, or the company has taken the link back: it lets nobody in any more. */
export const checkInvitationEndings = himori.table(
  "check_invitation_endings",
  {
    invitationId: oneFor(() => checkInvitations.id),
    kind: text({ enum: ["finished", "taken-back"] }).notNull(),
    endedAt: moment().notNull(),
    endedBy: text().notNull(),
  },
  (t) => [
    mayRead(
      "check_invitation_endings",
      sql`exists (select 1 from himori.check_invitations i where i.id = ${t.invitationId})`,
    ),
    mayAdd(
      "check_invitation_endings",
      sql`(${t.kind} = 'taken-back') = ${actorIs("company")} and ${inMyName(t.endedBy)}
        and exists (select 1 from himori.check_invitations i where i.id = ${t.invitationId} and (${t.kind} = 'taken-back' or not ${sheetsOpen(sql`i.case_id`)}))`,
    ),
  ],
);

/** A colleague was reminded by mail. */
export const checkReminders = himori.table(
  "check_reminders",
  {
    invitationId: belongsTo(() => checkInvitations.id),
    remindedAt: moment().notNull(),
    remindedBy: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.invitationId, t.remindedAt] }),
    mayRead(
      "check_reminders",
      sql`exists (select 1 from himori.check_invitations i where i.id = ${t.invitationId})`,
    ),
    mayAdd(
      "check_reminders",
      sql`${isMe(t.remindedBy)} and exists (select 1 from himori.check_invitations i where i.id = ${t.invitationId} and ${ofMyCompany(sql`i.company_id`)} and not ${sheetsOpen(sql`i.case_id`)})`,
    ),
  ],
);

/**
 * One save of one item. What stands is read from all of them (rules.ts): a colleague's answer never displaces the
 * company's, and one kept aside waits until somebody has chosen. Nothing is added while the sheets are handed in.
 */
export const checkAnswers = himori.table(
  "check_answers",
  {
    id: uuid().primaryKey(),
    ...owned(),
    view: view(),
    /** The item's number on the sheet. */
    item: integer().notNull(),
    /** In the order of writing; the case's lock is held by whoever writes. */
    change: bigint({ mode: "number" }).generatedByDefaultAsIdentity(),
    /** An id of the scale, or "" while only a note stands there. */
    answer: text().notNull(),
    /** JSON: reason, evidence, role. */
    encryptedTexts: bytes().notNull(),
    /** Another editor had written in the item since this one's page was made. */
    aside: boolean().notNull(),
    /** The colleague's link by which it came; null for the company's own people. */
    invitationId: uuid().references(() => checkInvitations.id),
    answeredAt: moment().notNull(),
    answeredBy: text().notNull(),
  },
  (t) => [
    index().on(t.caseId, t.view, t.item),
    mayRead(
      "check_answers",
      sql`${ofMyCompany(t.companyId)} or (${actorIs("expert")} and ${ofMyCase(t.caseId)} and ${sheetsOpen(t.caseId)}) or ${byThisLink(t.invitationId)} or (${t.caseId} = himori.counted_case() and ${seesCase(t.caseId)})`,
    ),
    mayAdd(
      "check_answers",
      sql`not ${sheetsOpen(t.caseId)} and ((${intoOwnCase(t)} and ${isMe(t.answeredBy)} and ${t.invitationId} is null)
        or (${byThisLink(t.invitationId)} and exists (select 1 from himori.check_invitations i where i.id = ${t.invitationId} and i.case_id = ${t.caseId} and i.company_id = ${t.companyId} and i.view = ${t.view})
          and not exists (select 1 from himori.check_invitation_endings e where e.invitation_id = ${t.invitationId})))`,
    ),
  ],
);

/** Somebody of the company has chosen between what stands and what was kept aside. */
export const checkAsideChoices = himori.table(
  "check_aside_choices",
  {
    answerId: oneFor(() => checkAnswers.id),
    choice: text({ enum: ["taken", "left"] }).notNull(),
    chosenAt: moment().notNull(),
    chosenBy: text().notNull(),
  },
  (t) => [
    mayRead(
      "check_aside_choices",
      sql`exists (select 1 from himori.check_answers a where a.id = ${t.answerId})`,
    ),
    mayAdd(
      "check_aside_choices",
      sql`${isMe(t.chosenBy)} and exists (select 1 from himori.check_answers a where a.id = ${t.answerId} and ${ofMyCompany(sql`a.company_id`)} and not ${sheetsOpen(sql`a.case_id`)})`,
    ),
  ],
);
