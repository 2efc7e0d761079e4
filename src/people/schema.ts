// Companies, their sites and who belongs to them. They exist without a case.
import { sql } from "drizzle-orm";
import { index, text, timestamp, uuid } from "drizzle-orm/pg-core";
import {
  actorIs,
  belongsTo,
  himori,
  inMyName,
  isMe,
  mayAdd,
  mayRead,
  ofMyCompany,
  oneFor,
} from "#platform/database/policies.ts";

export const companies = himori.table(
  "companies",
  {
    id: uuid().primaryKey(),
    name: text().notNull(),
    corporateNumber: text(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    createdBy: text().notNull(),
  },
  (t) => [
    mayRead(
      "companies",
      // Its founder sees it until the first membership stands; from then on only members do.
      sql`${ofMyCompany(t.id)} or (${isMe(t.createdBy)} and not exists (select 1 from himori.memberships m where m.company_id = ${t.id})) or ${actorIs("office", "operator", "system")}`,
    ),
    mayAdd("companies", sql`${isMe(t.createdBy)} or ${actorIs("system")}`),
  ],
);

/** The company a record belongs to. */
export const ofCompany = () => belongsTo(() => companies.id);

/** A site abroad. The country is a code of an edition, never a fixed list. */
export const sites = himori.table(
  "sites",
  {
    id: uuid().primaryKey(),
    companyId: ofCompany(),
    country: text().notNull(),
    nameJa: text().notNull(),
    nameLocal: text().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    createdBy: text().notNull(),
  },
  (t) => [
    index().on(t.companyId),
    // An expert sees the support cases of theirs and no other: the names of that company's sites come with them.
    mayRead(
      "sites",
      sql`${ofMyCompany(t.companyId)} or ${actorIs("office", "operator", "system")} or (${actorIs("expert")} and exists (select 1 from himori.support_cases c where c.company_id = ${t.companyId}))`,
    ),
    mayAdd("sites", sql`(${ofMyCompany(t.companyId)} and ${isMe(t.createdBy)}) or ${actorIs("system")}`),
  ],
);

export const membershipRoles = ["owner", "member"] as const;
export type MembershipRole = (typeof membershipRoles)[number];

/** A person's belonging to a company. Its end is a record of its own. */
export const memberships = himori.table(
  "memberships",
  {
    id: uuid().primaryKey(),
    companyId: ofCompany(),
    userId: text().notNull(),
    role: text({ enum: membershipRoles }).notNull(),
    beganAt: timestamp({ withTimezone: true }).notNull(),
    addedBy: text().notNull(),
  },
  (t) => [
    index().on(t.companyId),
    index().on(t.userId),
    mayRead(
      "memberships",
      sql`${isMe(t.userId)} or ${ofMyCompany(t.companyId)} or ${actorIs("office", "operator", "system")}`,
    ),
    // One becomes the owner of a company one has just created, or is added by the acceptance of an invitation (system).
    mayAdd(
      "memberships",
      sql`${actorIs("system")} or (${isMe(t.userId)} and ${isMe(t.addedBy)} and exists (select 1 from himori.companies c where c.id = ${t.companyId} and c.created_by = himori.user_id()))`,
    ),
  ],
);

export const membershipEndings = himori.table(
  "membership_endings",
  {
    membershipId: oneFor(() => memberships.id),
    endedAt: timestamp({ withTimezone: true }).notNull(),
    endedBy: text().notNull(),
    reason: text().notNull(),
  },
  (t) => [
    mayRead(
      "membership_endings",
      sql`exists (select 1 from himori.memberships m where m.id = ${t.membershipId})`,
    ),
    mayAdd(
      "membership_endings",
      sql`${actorIs("system")} or (${isMe(t.endedBy)} and exists (select 1 from himori.memberships m where m.id = ${t.membershipId} and ${ofMyCompany(sql`m.company_id`)}))`,
    ),
  ],
);

/** An invitation into a company (or, without one, into the office or the register of experts). */
export const invitations = himori.table(
  "invitations",
  {
    id: uuid().primaryKey(),
    companyId: uuid().references(() => companies.id),
    email: text().notNull(),
    role: text({ enum: ["owner", "member", "office", "expert", "operator"] }).notNull(),
    /** SHA-256 of the token in the mailed link; the token itself is kept nowhere. */
    tokenHash: text().notNull().unique(),
    invitedAt: timestamp({ withTimezone: true }).notNull(),
    invitedBy: text().notNull(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    index().on(t.companyId),
    mayRead("invitations", sql`${ofMyCompany(t.companyId)} or ${actorIs("office", "operator", "system")}`),
    mayAdd(
      "invitations",
      sql`${inMyName(t.invitedBy)} and ((${ofMyCompany(t.companyId)} and ${t.role} in ('owner', 'member')) or (${actorIs("office")} and ${t.companyId} is null and ${t.role} = 'expert') or ${actorIs("operator", "system")})`,
    ),
  ],
);

/** How an invitation ended: accepted by the invited, or taken back. */
export const invitationEndings = himori.table(
  "invitation_endings",
  {
    invitationId: oneFor(() => invitations.id),
    kind: text({ enum: ["accepted", "taken-back"] }).notNull(),
    endedAt: timestamp({ withTimezone: true }).notNull(),
    endedBy: text().notNull(),
  },
  (t) => [
    mayRead(
      "invitation_endings",
      sql`exists (select 1 from himori.invitations i where i.id = ${t.invitationId})`,
    ),
    mayAdd(
      "invitation_endings",
      // Accepted by somebody who belongs to nobody yet: the system writes it.
      sql`exists (select 1 from himori.invitations i where i.id = ${t.invitationId}) and (${actorIs("system")} or (${t.kind} = 'taken-back' and ${isMe(t.endedBy)}))`,
    ),
  ],
);
