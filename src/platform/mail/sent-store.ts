// The list of sent mails as the office reads it: found by person, kind, state and case, the newest first, page by page.
import { and, asc, desc, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { Transaction } from "../database/database.ts";
import { mailAttempts, mailRecords } from "../schema.ts";
import type { MailState } from "./states.ts";
import type { MailAttempt } from "./store.ts";

export type MailRecord = Omit<typeof mailRecords.$inferSelect, "foldedName" | "foldedAddress">;

export type SentFilter = {
  /** How the name or the address begins, in any case of letters. */
  readonly person?: string | undefined;
  readonly kind?: string | undefined;
  readonly state?: MailState | undefined;
  readonly caseId?: string | undefined;
};

/** A place in the list: the mail next to which the page begins. */
export type SentPlace = { readonly queuedAt: Date; readonly id: string };

export type SentPage = {
  readonly mails: readonly MailRecord[];
  readonly newer: boolean;
  readonly older: boolean;
};

export const sentPageSize = 50;

/** A page of the list, the newest first: the newest of all, or those older or newer than a place. */
export async function listSent(
  tx: Transaction,
  filter: SentFilter,
  from?: { readonly direction: "older" | "newer"; readonly place: SentPlace },
): Promise<SentPage> {
  const newer = from?.direction === "newer";
  const { queuedAt, id } = mailRecords;
  const rows = await tx
    .select()
    .from(mailRecords)
    .where(and(...conditionsOf(filter), from && beyond(from.place, newer)))
    .orderBy(...(newer ? [asc(queuedAt), asc(id)] : [desc(queuedAt), desc(id)]))
    .limit(sentPageSize + 1);
  const more = rows.length > sentPageSize;
  const page = rows.slice(0, sentPageSize);
  return newer
    ? { mails: page.toReversed(), newer: more, older: true }
    : { mails: page, newer: from !== undefined, older: more };
}

function conditionsOf({ person, kind, state, caseId }: SentFilter): (SQL | undefined)[] {
  const { foldedName, foldedAddress } = mailRecords;
  return [
    person === undefined ? undefined : or(begins(foldedName, person), begins(foldedAddress, person)),
    kind === undefined ? undefined : eq(mailRecords.kind, kind),
    state === undefined ? undefined : eq(mailRecords.state, state),
    caseId === undefined ? undefined : eq(mailRecords.caseId, caseId),
  ];
}

/** Byte by byte and without LIKE, which row-level security keeps from the index. */
function begins(folded: AnyPgColumn, start: string): SQL {
  const from = start.toLowerCase();
  return sql`(${folded} ~>=~ ${from} and ${folded} ~<~ ${from + lastCharacter})`;
}

const lastCharacter = "\u{10FFFF}";

function beyond({ queuedAt, id }: SentPlace, newer: boolean): SQL {
  const place = sql`(${queuedAt.toISOString()}::timestamptz, ${id}::uuid)`;
  const row = sql`(${mailRecords.queuedAt}, ${mailRecords.id})`;
  return newer ? sql`${row} > ${place}` : sql`${row} < ${place}`;
}

/** The attempts of these mails, each mail's in order. */
export function listAttemptsOf(tx: Transaction, mailIds: readonly string[]): Promise<MailAttempt[]> {
  if (mailIds.length === 0) return Promise.resolve([]);
  return tx
    .select()
    .from(mailAttempts)
    .where(inArray(mailAttempts.mailId, [...mailIds]))
    .orderBy(asc(mailAttempts.mailId), asc(mailAttempts.attempt));
}

/** The kinds there are, found by jumping from one to the next in the index: their number counts, not the mails'. */
export async function listSentKinds(tx: Transaction): Promise<string[]> {
  const { rows } = await tx.execute<{ kind: string }>(sql`
    with recursive kinds as (
      (select kind from himori.mail_records order by kind limit 1)
      union all
      select (select r.kind from himori.mail_records r where r.kind > kinds.kind order by r.kind limit 1)
      from kinds where kinds.kind is not null
    )
    select kind from kinds where kind is not null`);
  return rows.map(({ kind }) => kind);
}
