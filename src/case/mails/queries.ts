// Sent mails with their attempts and cases, as the office may see them.
import { listStandingsOf } from "../queries.ts";
import type { CaseStanding } from "../store.ts";
import type { Transaction } from "#platform/database/database.ts";
import {
  listAttemptsOf,
  listSent,
  type MailRecord,
  type SentFilter,
  type SentPage,
} from "#platform/mail/sent-store.ts";
import type { MailAttempt } from "#platform/mail/store.ts";

export type SentMail = MailRecord & {
  readonly attempts: readonly MailAttempt[];
  /** Where its case stands; null for a mail about none. */
  readonly standing: CaseStanding | null;
};

export async function readSentPage(
  tx: Transaction,
  filter: SentFilter,
  from?: Parameters<typeof listSent>[2],
): Promise<Omit<SentPage, "mails"> & { readonly mails: readonly SentMail[] }> {
  const page = await listSent(tx, filter, from);
  const attempts = await listAttemptsOf(
    tx,
    page.mails.map(({ id }) => id),
  );
  const caseIds = page.mails.flatMap(({ caseId }) => (caseId === null ? [] : [caseId]));
  const standings = await listStandingsOf(tx, [...new Set(caseIds)]);
  const mails = page.mails.map((mail) => ({
    ...mail,
    attempts: attempts.filter(({ mailId }) => mailId === mail.id),
    standing: standings.find(({ caseId }) => caseId === mail.caseId) ?? null,
  }));
  return { ...page, mails };
}

/** The newest mails of a case; none for whoever may not see the list. */
export async function listMailsOfCase(tx: Transaction, caseId: string): Promise<readonly SentMail[]> {
  return (await readSentPage(tx, { caseId })).mails;
}
