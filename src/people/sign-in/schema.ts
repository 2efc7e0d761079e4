// The tables of the sign-in library (better-auth): its names for fields, our walls around them.
import { sql, type SQL } from "drizzle-orm";
import { bigint, boolean, index, integer, pgPolicy, text, timestamp } from "drizzle-orm/pg-core";
import { signInTables } from "#platform/database/policies.ts";
import { roles } from "#platform/database/actor.ts";

const when = () => timestamp({ withTimezone: true });
const bySignIn: SQL = sql`himori.actor() in ('sign-in', 'system')`;
const onlySignIn = (table: string) =>
  pgPolicy(`${table}_sign_in`, { for: "all", using: bySignIn, withCheck: bySignIn });

export const user = signInTables.table(
  "user",
  {
    id: text().primaryKey(),
    name: text().notNull(),
    email: text().notNull().unique(),
    emailVerified: boolean().notNull().default(false),
    image: text(),
    createdAt: when().notNull(),
    updatedAt: when().notNull(),
    twoFactorEnabled: boolean().notNull().default(false),
    role: text({ enum: roles }).notNull().default("company"),
    language: text().notNull().default("ja"),
  },
  (t) => [
    onlySignIn("user"),
    pgPolicy("user_read", {
      for: "select",
      using: sql`${t.id} = himori.user_id() or himori.actor() in ('office', 'operator') or exists (select 1 from himori.memberships m where m.user_id = ${t.id})`,
    }),
  ],
);

export const session = signInTables.table(
  "session",
  {
    id: text().primaryKey(),
    expiresAt: when().notNull(),
    token: text().notNull().unique(),
    createdAt: when().notNull(),
    updatedAt: when().notNull(),
    ipAddress: text(),
    userAgent: text(),
    userId: text()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
  },
  (t) => [index().on(t.userId), onlySignIn("session")],
);

export const account = signInTables.table(
  "account",
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    providerId: text().notNull(),
    userId: text()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    accessToken: text(),
    refreshToken: text(),
    idToken: text(),
    accessTokenExpiresAt: when(),
    refreshTokenExpiresAt: when(),
    scope: text(),
    password: text(),
    createdAt: when().notNull(),
    updatedAt: when().notNull(),
  },
  (t) => [index().on(t.userId), onlySignIn("account")],
);

export const verification = signInTables.table(
  "verification",
  {
    id: text().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: when().notNull(),
    createdAt: when().notNull(),
    updatedAt: when().notNull(),
  },
  (t) => [index().on(t.identifier), onlySignIn("verification")],
);

export const twoFactor = signInTables.table(
  "two_factor",
  {
    id: text().primaryKey(),
    secret: text().notNull(),
    backupCodes: text().notNull(),
    userId: text()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    verified: boolean().default(true),
    failedVerificationCount: integer().default(0),
    lockedUntil: when(),
  },
  (t) => [index().on(t.userId), onlySignIn("two_factor")],
);

export const passkey = signInTables.table(
  "passkey",
  {
    id: text().primaryKey(),
    name: text(),
    publicKey: text().notNull(),
    userId: text()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    credentialID: text().notNull(),
    counter: integer().notNull(),
    deviceType: text().notNull(),
    backedUp: boolean().notNull(),
    transports: text(),
    createdAt: when(),
    aaguid: text(),
  },
  (t) => [index().on(t.userId), index().on(t.credentialID), onlySignIn("passkey")],
);

/** Counts attempts per address and account, so that limits hold across processes and restarts. */
export const rateLimit = signInTables.table(
  "rate_limit",
  {
    id: text().primaryKey(),
    key: text().notNull().unique(),
    count: integer().notNull(),
    lastRequest: bigint({ mode: "number" }).notNull(),
  },
  () => [onlySignIn("rate_limit")],
);
