// The register of experts: profiles by version, former clients, pauses, and how a registration ended.
import { sql } from "drizzle-orm";
import { date, foreignKey, index, integer, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { actorIs, himori, isMe, mayAdd, mayRead, oneFor } from "#platform/database/policies.ts";
import { invitations } from "../schema.ts";

/** Monday to Sunday, as an expert names the days they usually have time. */
export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof weekdays)[number];

/** What an expert says about themselves. Each saving is a new version; the newest counts. */
export const expertProfiles = himori.table(
  "expert_profiles",
  {
    userId: text().notNull(),
    version: integer().notNull(),
    firm: text().notNull(),
    /** Codes of an edition's countries, or of none of them for the firm's own. */
    firmCountry: text().notNull(),
    countries: text().array().notNull(),
    languages: text().array().notNull(),
    otherLanguages: text().notNull(),
    fields: text().array().notNull(),
    mostCases: integer().notNull(),
    weekdays: text().array().notNull(),
    times: text().notNull(),
    about: text().notNull(),
    contactEmail: text().notNull(),
    contactPhone: text().notNull(),
    savedAt: timestamp({ withTimezone: true }).notNull(),
    savedBy: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.version] }),
    mayRead(
      "expert_profiles",
      sql`(${actorIs("expert")} and ${isMe(t.userId)}) or ${actorIs("office", "system")}`,
    ),
    mayAdd("expert_profiles", sql`(${actorIs("expert")} and ${isMe(t.userId)}) or ${actorIs("system")}`),
  ],
);

/** Companies the expert has worked for: read for conflicts by the office, never by a company. */
export const expertFormerClients = himori.table(
  "expert_former_clients",
  {
    userId: text().notNull(),
    version: integer().notNull(),
    position: integer().notNull(),
    name: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.version, t.position] }),
    foreignKey({
      columns: [t.userId, t.version],
      foreignColumns: [expertProfiles.userId, expertProfiles.version],
    }),
    mayRead(
      "expert_former_clients",
      sql`(${actorIs("expert")} and ${isMe(t.userId)}) or ${actorIs("office", "system")}`,
    ),
    mayAdd(
      "expert_former_clients",
      sql`(${actorIs("expert")} and ${isMe(t.userId)}) or ${actorIs("system")}`,
    ),
  ],
);

/** "Not available from … to …", both days included; without an end until somebody ends it. */
export const expertPauses = himori.table(
  "expert_pauses",
  {
    id: uuid().primaryKey(),
    userId: text().notNull(),
    fromOn: date({ mode: "string" }).notNull(),
    untilOn: date({ mode: "string" }),
    reason: text().notNull(),
    recordedAt: timestamp({ withTimezone: true }).notNull(),
    recordedBy: text().notNull(),
  },
  (t) => [
    index().on(t.userId),
    mayRead(
      "expert_pauses",
      sql`(${actorIs("expert")} and ${isMe(t.userId)}) or ${actorIs("office", "system")}`,
    ),
    mayAdd(
      "expert_pauses",
      sql`((${actorIs("expert")} and ${isMe(t.userId)}) or ${actorIs("office")}) and ${isMe(t.recordedBy)} or ${actorIs("system")}`,
    ),
  ],
);

/** A pause that was taken back before its end. */
export const expertPauseEndings = himori.table(
  "expert_pause_endings",
  {
    pauseId: oneFor(() => expertPauses.id),
    endedAt: timestamp({ withTimezone: true }).notNull(),
    endedBy: text().notNull(),
  },
  (t) => [
    mayRead(
      "expert_pause_endings",
      sql`exists (select 1 from himori.expert_pauses p where p.id = ${t.pauseId})`,
    ),
    mayAdd(
      "expert_pause_endings",
      sql`exists (select 1 from himori.expert_pauses p where p.id = ${t.pauseId}) and (${isMe(t.endedBy)} or ${actorIs("system")})`,
    ),
  ],
);

/** The office ended a registration: the expert is proposed for no case any more. */
export const expertEndings = himori.table(
  "expert_endings",
  {
    id: uuid().primaryKey(),
    userId: text().notNull(),
    reason: text().notNull(),
    endedAt: timestamp({ withTimezone: true }).notNull(),
    endedBy: text().notNull(),
  },
  (t) => [
    index().on(t.userId),
    mayRead(
      "expert_endings",
      sql`(${actorIs("expert")} and ${isMe(t.userId)}) or ${actorIs("office", "system")}`,
    ),
    mayAdd("expert_endings", sql`(${actorIs("office")} and ${isMe(t.endedBy)}) or ${actorIs("system")}`),
  ],
);

/** A registration taken up again after its ending. */
export const expertReturns = himori.table(
  "expert_returns",
  {
    endingId: oneFor(() => expertEndings.id),
    reason: text().notNull(),
    returnedAt: timestamp({ withTimezone: true }).notNull(),
    returnedBy: text().notNull(),
  },
  (t) => [
    mayRead("expert_returns", sql`exists (select 1 from himori.expert_endings e where e.id = ${t.endingId})`),
    mayAdd("expert_returns", sql`(${actorIs("office")} and ${isMe(t.returnedBy)}) or ${actorIs("system")}`),
  ],
);

/** What the office wrote about whom it invites, so that the letter can be sent anew. */
export const expertInvitations = himori.table(
  "expert_invitations",
  {
    invitationId: oneFor(() => invitations.id),
    name: text().notNull(),
    language: text().notNull(),
  },
  () => [
    mayRead("expert_invitations", actorIs("office", "system")),
    mayAdd("expert_invitations", actorIs("office", "system")),
  ],
);
