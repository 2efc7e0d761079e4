// What a person has not read yet: for the pages that say so, the digest, and the mails that tell of it once.
import { and, count, desc, eq, gt, inArray, max, ne, notExists, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { assignmentEndings, assignments } from "#case/schema.ts";
import { listMyCompanies } from "#people/queries.ts";
import { user } from "#people/sign-in/schema.ts";
import type { Transaction } from "#platform/database/database.ts";
import { threadParties, type ThreadParties } from "./parties.ts";
import { type Side, sidesOf } from "./rules.ts";
import { messageReadings, messageRetractions, messages, threads } from "./schema.ts";

export type Unread = {
  readonly caseId: string;
  readonly threadId: string;
  readonly parties: ThreadParties;
  readonly messages: number;
  readonly oldestId: string;
  readonly newestAt: Date;
};

/**
 * Threads in which somebody of another side has written to this person, who has not had it on the screen and whose own
 * side has not answered since; newest first. Ask as the person or as the system.
 */
export async function listUnread(
  tx: Transaction,
  userId: string,
  only: { readonly caseId?: string; readonly threadId?: string } = {},
): Promise<Unread[]> {
  const side = await sideOf(tx, userId);
  if (!side) return [];
  const rows = await tx
    .select({
      caseId: threads.caseId,
      threadId: threads.id,
      parties: threads.parties,
      messages: count(),
      oldestId: sql<string>`(array_agg(${messages.id} order by ${messages.sentAt}, ${messages.id}))[1]`,
      newestAt: max(messages.sentAt),
    })
    .from(messages)
    .innerJoin(threads, eq(threads.id, messages.threadId))
    .where(
      and(
        await addressedTo(tx, userId, side),
        only.caseId === undefined ? undefined : eq(threads.caseId, only.caseId),
        only.threadId === undefined ? undefined : eq(threads.id, only.threadId),
        ne(messages.sentRole, side),
        isNew(tx, userId, side),
      ),
    )
    .groupBy(threads.id)
    .orderBy(desc(max(messages.sentAt)), threads.id);
  return rows.flatMap(({ newestAt, ...row }) => (newestAt ? [{ ...row, newestAt }] : []));
}

async function sideOf(tx: Transaction, userId: string): Promise<Side | undefined> {
  const rows = await tx.select({ role: user.role }).from(user).where(eq(user.id, userId));
  const role = rows[0]?.role;
  return role === "operator" ? undefined : role;
}

/** The threads in which this person is one of those spoken to; the office reads others, too. */
async function addressedTo(tx: Transaction, userId: string, side: Side): Promise<SQL | undefined> {
  const named = threadParties.filter((parties) => sidesOf[parties].includes(side));
  const bySide = inArray(threads.parties, named);
  if (side === "office") return bySide;
  if (side === "expert")
    return and(bySide, eq(threads.expertId, userId), assignedToday(threads.caseId, userId));
  const companies = await listMyCompanies(tx, userId);
  return and(
    bySide,
    inArray(
      threads.companyId,
      companies.map(({ id }) => id),
    ),
  );
}

function assignedToday(caseId: typeof threads.caseId, userId: string): SQL {
  return sql`exists (select 1 from ${assignments} where ${assignments.caseId} = ${caseId} and ${assignments.expertId} = ${userId}
    and not exists (select 1 from ${assignmentEndings} where ${assignmentEndings.assignmentId} = ${assignments.id}))`;
}

/** Neither read by this person, nor taken back, nor followed by an answer of their own side. */
function isNew(tx: Transaction, userId: string, side: Side): SQL | undefined {
  const answers = alias(messages, "answers");
  const read = tx
    .select({ one: messageReadings.messageId })
    .from(messageReadings)
    .where(and(eq(messageReadings.messageId, messages.id), eq(messageReadings.userId, userId)));
  const retracted = tx
    .select({ one: messageRetractions.messageId })
    .from(messageRetractions)
    .where(eq(messageRetractions.messageId, messages.id));
  const answered = tx
    .select({ one: answers.id })
    .from(answers)
    .where(
      and(
        eq(answers.threadId, messages.threadId),
        eq(answers.sentRole, side),
        gt(answers.sentAt, messages.sentAt),
      ),
    );
  return and(notExists(read), notExists(retracted), notExists(answered));
}
