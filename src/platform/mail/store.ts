// The SQL of mails and of the attempts to hand them over.
import { asc, eq } from "drizzle-orm";
import type { Transaction } from "../database/database.ts";
import { mailAttempts, mails } from "../schema.ts";

export type KeptMail = typeof mails.$inferSelect;
export type MailAttempt = typeof mailAttempts.$inferSelect;

/** False when a mail of this id is there already. */
export async function addMail(tx: Transaction, mail: KeptMail): Promise<boolean> {
  const { rowCount } = await tx.insert(mails).values(mail).onConflictDoNothing();
  return rowCount === 1;
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

export async function addAttempt(tx: Transaction, attempt: MailAttempt): Promise<void> {
  await tx.insert(mailAttempts).values(attempt);
}
