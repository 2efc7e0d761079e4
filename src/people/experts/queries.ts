// What the house may know about the experts: read-only, as far as the actor may see.
import {
  and,
  arrayContains,
  asc,
  count,
  desc,
  eq,
  ilike,
  inArray,
  isNull,
  or,
  sql,
  type SQL,
} from "drizzle-orm";
import type { Transaction } from "#platform/database/database.ts";
import { user } from "../sign-in/schema.ts";
import {
  expertEndings,
  expertFormerClients,
  expertPauseEndings,
  expertPauses,
  expertProfiles,
  expertReturns,
} from "./schema.ts";

export type ExpertProfile = typeof expertProfiles.$inferSelect;
export type ExpertPause = typeof expertPauses.$inferSelect;
export type ExpertEnding = typeof expertEndings.$inferSelect;

/** An expert as a short list needs them: the newest profile, and what stands in the way. */
export type Expert = {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  /** The language the person reads. */
  readonly language: string;
  /** null until the expert has filled it in. */
  readonly profile: ExpertProfile | null;
  /** Seen by the office and the expert alone. */
  readonly formerClients: readonly string[];
  /** Those not taken back, over or not, the earliest first. */
  readonly pauses: readonly ExpertPause[];
  /** How the registration ended; null while it stands. */
  readonly ending: ExpertEnding | null;
};

export type ExpertFilter = {
  /** A country served, by its code in an edition. */
  readonly country?: string | undefined;
  readonly language?: string | undefined;
  readonly field?: string | undefined;
  /** Found in the name or the firm. */
  readonly words?: string | undefined;
  /** Those whose registration stands, ended ones, or (left out) both. */
  readonly registration?: "standing" | "ended" | undefined;
};

/** Every expert the filter leaves, by firm and name. */
export async function listExperts(tx: Transaction, filter: ExpertFilter = {}): Promise<Expert[]> {
  return complete(tx, await selectExperts(tx, whereOf(tx, filter)));
}

/** One page of the same list (counted from 1), and how many there are in all. */
export async function pageOfExperts(
  tx: Transaction,
  filter: ExpertFilter,
  { page, size }: { page: number; size: number },
): Promise<{ experts: Expert[]; total: number }> {
  const where = whereOf(tx, filter);
  const latest = newestProfiles(tx);
  const counted = await tx
    .select({ total: count() })
    .from(user)
    .leftJoin(latest, eq(latest.userId, user.id))
    .where(where(latest));
  const rows = await selectExperts(tx, where)
    .limit(size)
    .offset((page - 1) * size);
  return { experts: await complete(tx, rows), total: counted[0]?.total ?? 0 };
}

/** Undefined when there is no such expert or the actor may not see them. */
export async function findExpert(tx: Transaction, userId: string): Promise<Expert | undefined> {
  const experts = await complete(
    tx,
    await selectExperts(tx, () => and(eq(user.role, "expert"), eq(user.id, userId))),
  );
  return experts[0];
}

function newestProfiles(tx: Transaction) {
  return tx
    .selectDistinctOn([expertProfiles.userId])
    .from(expertProfiles)
    .orderBy(expertProfiles.userId, desc(expertProfiles.version))
    .as("newest");
}

type Newest = ReturnType<typeof newestProfiles>;
type Where = (newest: Newest) => SQL | undefined;

function whereOf(tx: Transaction, { country, language, field, words, registration }: ExpertFilter): Where {
  const ended = sql`exists ${openEndings(tx)}`;
  const like = words === undefined ? "" : `%${words.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  return (newest) =>
    and(
      eq(user.role, "expert"),
      country === undefined ? undefined : arrayContains(newest.countries, [country]),
      language === undefined ? undefined : arrayContains(newest.languages, [language]),
      field === undefined ? undefined : arrayContains(newest.fields, [field]),
      words === undefined ? undefined : or(ilike(user.name, like), ilike(newest.firm, like)),
      registration === undefined ? undefined : registration === "ended" ? ended : sql`not ${ended}`,
    );
}

/** The endings of the person of the row that nobody took back. */
function openEndings(tx: Transaction) {
  return tx
    .select({ id: expertEndings.id })
    .from(expertEndings)
    .leftJoin(expertReturns, eq(expertReturns.endingId, expertEndings.id))
    .where(and(eq(expertEndings.userId, user.id), isNull(expertReturns.endingId)));
}

function selectExperts(tx: Transaction, where: Where) {
  const newest = newestProfiles(tx);
  return tx
    .select({
      userId: user.id,
      name: user.name,
      email: user.email,
      language: user.language,
      version: newest.version,
    })
    .from(user)
    .leftJoin(newest, eq(newest.userId, user.id))
    .where(where(newest))
    .orderBy(asc(newest.firm), asc(user.name), asc(user.id))
    .$dynamic();
}

type Row = { userId: string; name: string; email: string; language: string; version: number | null };

/** Adds profile, former clients, pauses and endings: a query each, whatever the number of experts. */
async function complete(tx: Transaction, rows: readonly Row[]): Promise<Expert[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ userId }) => userId);
  const profiles = await tx.select().from(expertProfiles).where(newestOf(expertProfiles, ids));
  const clients = await tx
    .select()
    .from(expertFormerClients)
    .where(newestOf(expertFormerClients, ids))
    .orderBy(asc(expertFormerClients.position));
  const pauses = await listPauses(tx, ids);
  const endings = await listEndings(tx, ids);
  return rows.map(({ userId, name, email, language }) => ({
    userId,
    name,
    email,
    language,
    profile: profiles.find((one) => one.userId === userId) ?? null,
    formerClients: clients.filter((one) => one.userId === userId).map((one) => one.name),
    pauses: pauses.filter((one) => one.userId === userId),
    ending: endings.find((one) => one.userId === userId) ?? null,
  }));
}

function newestOf(table: typeof expertProfiles | typeof expertFormerClients, ids: readonly string[]) {
  return and(
    inArray(table.userId, [...ids]),
    sql`${table.version} = (select max(p.version) from ${expertProfiles} p where p.user_id = ${table.userId})`,
  );
}

async function listPauses(tx: Transaction, ids: readonly string[]): Promise<ExpertPause[]> {
  const rows = await tx
    .select({ pause: expertPauses })
    .from(expertPauses)
    .leftJoin(expertPauseEndings, eq(expertPauseEndings.pauseId, expertPauses.id))
    .where(and(inArray(expertPauses.userId, [...ids]), isNull(expertPauseEndings.pauseId)))
    .orderBy(asc(expertPauses.fromOn), asc(expertPauses.recordedAt));
  return rows.map(({ pause }) => pause);
}

async function listEndings(tx: Transaction, ids: readonly string[]): Promise<ExpertEnding[]> {
  const rows = await tx
    .select({ ending: expertEndings })
    .from(expertEndings)
    .leftJoin(expertReturns, eq(expertReturns.endingId, expertEndings.id))
    .where(and(inArray(expertEndings.userId, [...ids]), isNull(expertReturns.endingId)));
  return rows.map(({ ending }) => ending);
}
