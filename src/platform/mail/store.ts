// The SQL of mails, of the attempts to hand them over, and of how each stands.
import { and, asc, desc, eq, gt, inArray, lt, notExists, sql } from "drizzle-orm";
import type { Transaction } from "../database/database.ts";
import { mailAttempts, mailRecords, mailResends, mails } from "../schema.ts";
import type { MailState } from "./states.ts";

export type KeptMail = typeof mails.$inferSelect;
export type MailAttempt = typeof mailAttempts.$inferSelect;

/** With what the office may know of it. False when a mail of this id is there already. */
export async function addMail(tx: Transaction, mail: KeptMail, caseId: string | null): Promise<boolean> {
  const { rowCount } = await tx.insert(mails).values(mail).onConflictDoNothing();
  if (rowCount !== 1) return false;
  const { id, kind, toName, toAddress, queuedAt } = mail;
  await tx.insert(mailRecords).values({ id, kind, toName, toAddress, caseId, queuedAt, state: "queued" });
  return true;
}

export async function findMail(tx: Transaction, mailId: string): Promise<KeptMail | undefined> {
  const rows = await tx.select().from(mails).where(eq(mails.id, mailId));
  return rows[0];
}

export function listAttempts(tx: Transaction, mailId: string): Promise<MailAttempt[]> {
  return tx
    .select()
    .from(mailAttempts)
    .where(eq(mailAttempts.mailId, mailId))
    .orderBy(asc(mailAttempts.attempt));
}

/** After how many attempts the office last asked to try again; 0 when it never did. */
export async function countSettled(tx: Transaction, mailId: string): Promise<number> {
  const rows = await tx
    .select({ after: mailResends.afterAttempt })
    .from(mailResends)
    .where(eq(mailResends.mailId, mailId))
    .orderBy(desc(mailResends.afterAttempt))
    .limit(1);
  return rows[0]?.after ?? 0;
}

const stateAfter = { sent: "sent", refused: "refused", failed: "trying" } as const;

export async function addAttempt(tx: Transaction, attempt: MailAttempt): Promise<void> {
  await tx.insert(mailAttempts).values(attempt);
  await setMailState(tx, attempt.mailId, stateAfter[attempt.outcome]);
}

export async function setMailState(tx: Transaction, mailId: string, state: MailState): Promise<void> {
  await tx.update(mailRecords).set({ state }).where(eq(mailRecords.id, mailId));
}

/** How it stands, locked until the transaction ends; undefined when there is no such mail. */
export async function lockMail(tx: Transaction, mailId: string): Promise<MailState | undefined> {
  const rows = await tx
    .select({ state: mailRecords.state })
    .from(mailRecords)
    .where(eq(mailRecords.id, mailId))
    .for("update");
  return rows[0]?.state;
}

/** True when the mail is this transaction's alone until it ends; false at once when another has it. */
export async function holdMail(tx: Transaction, mailId: string): Promise<boolean> {
  const { rows } = await tx.execute<{ held: boolean }>(
    sql`select pg_try_advisory_xact_lock(hashtextextended(${mailId}, 13)) as held`,
  );
  return rows[0]?.held === true;
}

/** Mails not settled yet that nobody has tried since a moment: their jobs have given up or were lost. */
export async function listLeft(
  tx: Transaction,
  untriedSince: Date,
): Promise<{ id: string; queuedAt: Date }[]> {
  const tried = tx
    .select({ one: mailAttempts.mailId })
    .from(mailAttempts)
    .where(and(eq(mailAttempts.mailId, mailRecords.id), gt(mailAttempts.attemptedAt, untriedSince)));
  return tx
    .select({ id: mailRecords.id, queuedAt: mailRecords.queuedAt })
    .from(mailRecords)
    .where(
      and(
        inArray(mailRecords.state, ["queued", "trying"]),
        lt(mailRecords.queuedAt, untriedSince),
        notExists(tried),
      ),
    )
    .orderBy(asc(mailRecords.queuedAt))
    .limit(mostAtOnce);
}

/** The rest follow an hour later. */
const mostAtOnce = 1000;

export async function addResend(tx: Transaction, resend: typeof mailResends.$inferInsert): Promise<void> {
  await tx.insert(mailResends).values(resend);
}
