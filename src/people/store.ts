// The SQL of companies, sites, memberships and invitations that changes something or locks it.
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Role } from "#platform/database/actor.ts";
import type { Transaction } from "#platform/database/database.ts";
import {
  companies,
  invitationEndings,
  invitations,
  membershipEndings,
  memberships,
  sites,
} from "./schema.ts";
import { user } from "./sign-in/schema.ts";

type New<T extends { $inferInsert: unknown }> = T["$inferInsert"];

export async function addCompany(tx: Transaction, company: New<typeof companies>): Promise<void> {
  await tx.insert(companies).values(company);
}

export async function addSite(tx: Transaction, site: New<typeof sites>): Promise<void> {
  await tx.insert(sites).values(site);
}

export async function addMembership(tx: Transaction, membership: New<typeof memberships>): Promise<void> {
  await tx.insert(memberships).values(membership);
}

export async function addMembershipEnding(
  tx: Transaction,
  ending: New<typeof membershipEndings>,
): Promise<void> {
  await tx.insert(membershipEndings).values(ending);
}

export async function addInvitation(tx: Transaction, invitation: New<typeof invitations>): Promise<void> {
  await tx.insert(invitations).values(invitation);
}

/** False when it had ended already: of two at the same moment only one counts. */
export async function addInvitationEnding(
  tx: Transaction,
  ending: New<typeof invitationEndings>,
): Promise<boolean> {
  const rows = await tx
    .insert(invitationEndings)
    .values(ending)
    .onConflictDoNothing()
    .returning({ id: invitationEndings.invitationId });
  return rows.length > 0;
}

/** Changes of who belongs to a company follow one another, so that two owners cannot end each other at once. */
export async function lockPeople(tx: Transaction, companyId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${companyId}, 11))`);
}

/** An invitation by its token's hash, with its company's name; undefined when there is none. */
export async function findInvitation(tx: Transaction, tokenHash: string) {
  const rows = await tx
    .select({
      id: invitations.id,
      companyId: invitations.companyId,
      companyName: companies.name,
      email: invitations.email,
      role: invitations.role,
      expiresAt: invitations.expiresAt,
      invitedBy: invitations.invitedBy,
      endedAt: invitationEndings.endedAt,
    })
    .from(invitations)
    .leftJoin(companies, eq(companies.id, invitations.companyId))
    .leftJoin(invitationEndings, eq(invitationEndings.invitationId, invitations.id))
    .where(eq(invitations.tokenHash, tokenHash));
  return rows[0];
}

export type FoundInvitation = NonNullable<Awaited<ReturnType<typeof findInvitation>>>;

/** An invitation of this company that still waits for its answer. */
export async function findOpenInvitation(
  tx: Transaction,
  { companyId, invitationId }: { companyId: string; invitationId: string },
): Promise<{ id: string } | undefined> {
  const rows = await tx
    .select({ id: invitations.id })
    .from(invitations)
    .leftJoin(invitationEndings, eq(invitationEndings.invitationId, invitations.id))
    .where(
      and(
        eq(invitations.companyId, companyId),
        eq(invitations.id, invitationId),
        isNull(invitationEndings.invitationId),
      ),
    );
  return rows[0];
}

/** The account as it stands, for deciding about an invitation. */
export async function findAccount(tx: Transaction, userId: string) {
  const { id, name, email, emailVerified, role } = user;
  const rows = await tx
    .select({ id, name, email, emailVerified, role })
    .from(user)
    .where(eq(user.id, userId));
  return rows[0];
}

export async function setRole(tx: Transaction, userId: string, role: Role): Promise<void> {
  await tx.update(user).set({ role }).where(eq(user.id, userId));
}
