// The SQL of the links given to colleagues: made, ended, reminded of, and found by the link itself.
import { asc, desc, eq, max, sql } from "drizzle-orm";
import { isLanguage, type Language } from "#i18n/languages.ts";
import type { Transaction } from "#platform/database/database.ts";
import type { TextsOfCompany } from "#platform/files/company-texts.ts";
import type { SheetView } from "../handed-in.ts";
import { checkInvitationEndings, checkInvitations, checkReminders } from "./schema.ts";
import { type InvitationWords, openInvitation, sealInvitation } from "./sheet-texts.ts";

/** A link with what became of it. */
export type KnownInvitation = {
  readonly id: string;
  readonly caseId: string;
  readonly companyId: string;
  readonly view: SheetView;
  /** Ids of groups of the sheet. */
  readonly groups: readonly string[];
  readonly language: Language;
  readonly words: InvitationWords;
  readonly invitedAt: Date;
  readonly expiresAt: Date;
  readonly ending: "finished" | "taken-back" | null;
  readonly remindedAt: Date | undefined;
};

const remindedLast = (tx: Transaction) =>
  tx
    .select({
      invitationId: checkReminders.invitationId,
      at: max(checkReminders.remindedAt).as("reminded_last"),
    })
    .from(checkReminders)
    .groupBy(checkReminders.invitationId)
    .as("reminded");

function select(tx: Transaction) {
  const reminded = remindedLast(tx);
  return tx
    .select({ invitation: checkInvitations, ending: checkInvitationEndings.kind, remindedAt: reminded.at })
    .from(checkInvitations)
    .leftJoin(checkInvitationEndings, eq(checkInvitationEndings.invitationId, checkInvitations.id))
    .leftJoin(reminded, eq(reminded.invitationId, checkInvitations.id))
    .$dynamic();
}

type Row = Awaited<ReturnType<typeof select>>[number];

function known({ invitation, ending, remindedAt }: Row, texts: TextsOfCompany): KnownInvitation {
  const { encryptedTexts, tokenHash: _, invitedBy: __, language, ...rest } = invitation;
  return {
    ...rest,
    language: isLanguage(language) ? language : "en",
    words: openInvitation(texts, invitation.id, encryptedTexts),
    ending,
    remindedAt: remindedAt ?? undefined,
  };
}

/** Newest first. `textsOf` is asked only when there is something to read: a new company has no key yet. */
export async function listInvitations(
  tx: Transaction,
  caseId: string,
  textsOf: () => Promise<TextsOfCompany>,
): Promise<KnownInvitation[]> {
  const rows = await select(tx)
    .where(eq(checkInvitations.caseId, caseId))
    .orderBy(desc(checkInvitations.invitedAt), asc(checkInvitations.id));
  if (rows.length === 0) return [];
  const texts = await textsOf();
  return rows.map((row) => known(row, texts));
}

/** From here on the transaction, run as the system, sees the one invitation of this link and what came by it. */
export async function comeByLink(tx: Transaction, tokenHash: string): Promise<void> {
  await tx.execute(sql`select set_config('himori.check_link', ${tokenHash}, true)`);
}

/** After comeByLink; undefined for a link that was never given. */
export async function findByLink(
  tx: Transaction,
  tokenHash: string,
  textsOf: (companyId: string) => Promise<TextsOfCompany>,
): Promise<KnownInvitation | undefined> {
  const [row] = await select(tx).where(eq(checkInvitations.tokenHash, tokenHash));
  return row && known(row, await textsOf(row.invitation.companyId));
}

type NewInvitation = Omit<typeof checkInvitations.$inferInsert, "encryptedTexts"> & {
  readonly words: InvitationWords;
};

export async function addInvitation(
  tx: Transaction,
  texts: TextsOfCompany,
  { words, ...invitation }: NewInvitation,
): Promise<void> {
  const encryptedTexts = sealInvitation(texts, invitation.id, words);
  await tx.insert(checkInvitations).values({ ...invitation, encryptedTexts });
}

/** False when it had ended before. */
export async function addInvitationEnding(
  tx: Transaction,
  ending: typeof checkInvitationEndings.$inferInsert,
): Promise<boolean> {
  const added = await tx
    .insert(checkInvitationEndings)
    .values(ending)
    .onConflictDoNothing()
    .returning({ id: checkInvitationEndings.invitationId });
  return added.length === 1;
}

export async function addReminder(
  tx: Transaction,
  reminder: typeof checkReminders.$inferInsert,
): Promise<void> {
  await tx.insert(checkReminders).values(reminder).onConflictDoNothing();
}
