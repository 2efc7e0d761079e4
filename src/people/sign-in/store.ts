// The sign-in tables' own door: a small pool whose connections always act as "sign-in", and our SQL on it.
import { randomUUID } from "node:crypto";
import { and, eq, gt, lt, ne, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import { Pool } from "pg";
import { type Connection, poolOptions } from "#platform/database/database.ts";
import * as schema from "./schema.ts";

export type SignInDatabase = ReturnType<typeof openSignInDatabase>;

/** No person acts here yet, so the actor is fixed for the whole connection instead of set in each transaction. */
export function openSignInDatabase(connection: Connection, onError: (error: Error) => void) {
  const pool = new Pool({ ...poolOptions(connection), max: 8, options: "-c himori.actor=sign-in" });
  pool.on("error", onError);
  const db = drizzle(pool, { schema, casing: "snake_case" });
  return { db, close: () => pool.end() };
}

type Db = SignInDatabase["db"];

/**
 * Counts one more attempt under a key and tells how many there were since the window began, and when that was.
 * One statement, so that attempts at the same moment are all counted.
 */
export async function countAttempt(
  db: Db,
  { key, now, windowMs }: { key: string; now: Date; windowMs: number },
): Promise<{ count: number; since: Date }> {
  const at = now.getTime();
  const { rateLimit } = schema;
  const over = sql`${rateLimit.lastRequest} <= ${at - windowMs}`;
  const rows = await db
    .insert(rateLimit)
    .values({ id: randomUUID(), key, count: 1, lastRequest: at })
    .onConflictDoUpdate({
      target: rateLimit.key,
      set: {
        count: sql`case when ${over} then 1 else ${rateLimit.count} + 1 end`,
        lastRequest: sql`case when ${over} then ${at}::bigint else ${rateLimit.lastRequest} end`,
      },
    })
    .returning({ count: rateLimit.count, since: rateLimit.lastRequest });
  const row = rows[0];
  return { count: row?.count ?? 1, since: new Date(row?.since ?? at) };
}

export async function forgetAttempts(db: Db, key: string): Promise<void> {
  await db.delete(schema.rateLimit).where(eq(schema.rateLimit.key, key));
}

/** Counts and sessions that nobody can use any more. */
export async function removeStale(db: Db, { before, now }: { before: Date; now: Date }): Promise<void> {
  await db.delete(schema.rateLimit).where(lt(schema.rateLimit.lastRequest, before.getTime()));
  await db.delete(schema.session).where(lt(schema.session.expiresAt, now));
  await db.delete(schema.verification).where(lt(schema.verification.expiresAt, now));
}

export type SessionRow = typeof schema.session.$inferSelect;

export function listSessions(db: Db, userId: string): Promise<SessionRow[]> {
  return db.select().from(schema.session).where(eq(schema.session.userId, userId));
}

export type SessionLookup = ReturnType<typeof prepareSessionLookup>;

/**
 * Finds the session of a `token` that has not expired, with its person as they are now. Every request asks it,
 * so the database plans it once a connection.
 */
export function prepareSessionLookup(db: Db) {
  const { session, user } = schema;
  const { id, createdAt, updatedAt } = session;
  return db
    .select({ id, createdAt, updatedAt, user })
    .from(session)
    .innerJoin(user, eq(user.id, session.userId))
    .where(and(eq(session.token, sql.placeholder("token")), gt(session.expiresAt, sql`now()`)))
    .prepare("session_of_token");
}

/** Ends one session of this person; a foreign id ends nothing. */
export async function endSession(db: Db, { userId, id }: { userId: string; id: string }): Promise<void> {
  await db.delete(schema.session).where(and(eq(schema.session.userId, userId), eq(schema.session.id, id)));
}

export async function endOtherSessions(
  db: Db,
  { userId, keep }: { userId: string; keep: string },
): Promise<void> {
  await db.delete(schema.session).where(and(eq(schema.session.userId, userId), ne(schema.session.id, keep)));
}

export type PasskeyRow = { id: string; name: string | null; createdAt: Date | null };

export function listPasskeys(db: Db, userId: string): Promise<PasskeyRow[]> {
  const { id, name, createdAt } = schema.passkey;
  return db.select({ id, name, createdAt }).from(schema.passkey).where(eq(schema.passkey.userId, userId));
}

export async function removePasskey(db: Db, { userId, id }: { userId: string; id: string }): Promise<void> {
  await db.delete(schema.passkey).where(and(eq(schema.passkey.userId, userId), eq(schema.passkey.id, id)));
}

export async function changeProfile(
  db: Db,
  userId: string,
  to: { name: string; language: string },
): Promise<void> {
  await db
    .update(schema.user)
    .set({ ...to, updatedAt: sql`now()` })
    .where(eq(schema.user.id, userId));
}

export async function findUser(db: Db, userId: string) {
  const rows = await db.select().from(schema.user).where(eq(schema.user.id, userId));
  return rows[0];
}

export async function hasPassword(db: Db, userId: string): Promise<boolean> {
  const rows = await db
    .select({ id: schema.account.id })
    .from(schema.account)
    .where(and(eq(schema.account.userId, userId), eq(schema.account.providerId, "credential")));
  return rows.length > 0;
}

/** Texts kept for a person on the way through another site, under a random name. */
export async function keepText(
  db: Db,
  text: { name: string; value: string; now: Date; until: Date },
): Promise<void> {
  await db.insert(schema.verification).values({
    id: randomUUID(),
    identifier: text.name,
    value: text.value,
    expiresAt: text.until,
    createdAt: text.now,
    updatedAt: text.now,
  });
}

export async function findText(db: Db, name: string, now: Date): Promise<string | undefined> {
  const rows = await db.select().from(schema.verification).where(eq(schema.verification.identifier, name));
  return rows.find(({ expiresAt }) => expiresAt > now)?.value;
}
