// The SQL of the register of experts that changes something, and of the invitations into it.
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Transaction } from "#platform/database/database.ts";
import { invitationEndings, invitations } from "../schema.ts";
import { user } from "../sign-in/schema.ts";
import {
  expertEndings,
  expertFormerClients,
  expertInvitations,
  expertPauseEndings,
  expertPauses,
  expertProfiles,
  expertReturns,
} from "./schema.ts";

type New<T extends { $inferInsert: unknown }> = T["$inferInsert"];

export type NewProfile = New<typeof expertProfiles>;

/** What is recorded about one expert follows one another. */
export async function lockExpert(tx: Transaction, userId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${userId}, 12))`);
}

export async function addProfile(
  tx: Transaction,
  profile: NewProfile,
  formerClients: readonly string[],
): Promise<void> {
  await tx.insert(expertProfiles).values(profile);
  const { userId, version } = profile;
  const rows = formerClients.map((name, position) => ({ userId, version, position, name }));
  if (rows.length > 0) await tx.insert(expertFormerClients).values(rows);
}

export async function addPause(tx: Transaction, pause: New<typeof expertPauses>): Promise<void> {
  await tx.insert(expertPauses).values(pause);
}

/** False when somebody took it back already. */
export async function addPauseEnding(
  tx: Transaction,
  ending: New<typeof expertPauseEndings>,
): Promise<boolean> {
  const { rowCount } = await tx.insert(expertPauseEndings).values(ending).onConflictDoNothing();
  return rowCount === 1;
}

export async function addEnding(tx: Transaction, ending: New<typeof expertEndings>): Promise<void> {
  await tx.insert(expertEndings).values(ending);
}

/** False when it was taken up again already. */
export async function addReturn(tx: Transaction, taken: New<typeof expertReturns>): Promise<boolean> {
  const { rowCount } = await tx.insert(expertReturns).values(taken).onConflictDoNothing();
  return rowCount === 1;
}

export async function addExpertInvitation(
  tx: Transaction,
  invitation: New<typeof expertInvitations>,
): Promise<void> {
  await tx.insert(expertInvitations).values(invitation);
}

const openInvitation = {
  id: invitations.id,
  email: invitations.email,
  name: expertInvitations.name,
  language: expertInvitations.language,
  invitedAt: invitations.invitedAt,
  expiresAt: invitations.expiresAt,
};

export type OpenExpertInvitation = {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly language: string;
  readonly invitedAt: Date;
  readonly expiresAt: Date;
};

/** Invitations of experts that nobody accepted or took back, expired or not; the newest last. */
export function listExpertInvitations(tx: Transaction): Promise<OpenExpertInvitation[]> {
  return tx
    .select(openInvitation)
    .from(invitations)
    .innerJoin(expertInvitations, eq(expertInvitations.invitationId, invitations.id))
    .leftJoin(invitationEndings, eq(invitationEndings.invitationId, invitations.id))
    .where(isNull(invitationEndings.invitationId))
    .orderBy(asc(invitations.invitedAt), asc(invitations.id));
}

export async function findExpertInvitation(
  tx: Transaction,
  invitationId: string,
): Promise<OpenExpertInvitation | undefined> {
  const rows = await tx
    .select(openInvitation)
    .from(invitations)
    .innerJoin(expertInvitations, eq(expertInvitations.invitationId, invitations.id))
    .leftJoin(invitationEndings, eq(invitationEndings.invitationId, invitations.id))
    .where(and(eq(invitations.id, invitationId), isNull(invitationEndings.invitationId)));
  return rows[0];
}

/** The role of the account with this address, if there is one. */
export async function roleOfEmail(tx: Transaction, email: string): Promise<string | undefined> {
  const rows = await tx.select({ role: user.role }).from(user).where(eq(user.email, email.toLowerCase()));
  return rows[0]?.role;
}
