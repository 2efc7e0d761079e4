// What the house may know about companies and people: read-only, as far as the actor may see.
import { and, asc, eq, getTableColumns, gt, inArray, isNull } from "drizzle-orm";
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
import type { MembershipRole } from "./schema.ts";
import { user } from "./sign-in/schema.ts";

export type Company = typeof companies.$inferSelect;
export type Site = typeof sites.$inferSelect;
export type MyCompany = Company & { readonly role: MembershipRole };

/** The companies a person belongs to today, by name. */
export function listMyCompanies(tx: Transaction, userId: string): Promise<MyCompany[]> {
  return tx
    .select({ ...getTableColumns(companies), role: memberships.role })
    .from(memberships)
    .innerJoin(companies, eq(companies.id, memberships.companyId))
    .leftJoin(membershipEndings, eq(membershipEndings.membershipId, memberships.id))
    .where(and(eq(memberships.userId, userId), isNull(membershipEndings.membershipId)))
    .orderBy(asc(companies.name));
}

/** Undefined when there is none or the actor may not see it. */
export async function findCompany(tx: Transaction, companyId: string): Promise<Company | undefined> {
  const rows = await tx.select().from(companies).where(eq(companies.id, companyId));
  return rows[0];
}

export function listSites(tx: Transaction, companyId: string): Promise<Site[]> {
  return tx.select().from(sites).where(eq(sites.companyId, companyId)).orderBy(asc(sites.createdAt));
}

export type CompanyMember = {
  readonly membershipId: string;
  readonly userId: string;
  readonly role: MembershipRole;
  readonly name: string;
  readonly email: string;
};

/** Who belongs to the company today, owners first. */
export async function listMembers(tx: Transaction, companyId: string): Promise<CompanyMember[]> {
  const rows = await tx
    .select({
      membershipId: memberships.id,
      userId: memberships.userId,
      role: memberships.role,
      name: user.name,
      email: user.email,
    })
    .from(memberships)
    .innerJoin(user, eq(user.id, memberships.userId))
    .leftJoin(membershipEndings, eq(membershipEndings.membershipId, memberships.id))
    .where(and(eq(memberships.companyId, companyId), isNull(membershipEndings.membershipId)))
    .orderBy(asc(memberships.beganAt));
  return rows.toSorted((a, b) => Number(b.role === "owner") - Number(a.role === "owner"));
}

/** The person's own membership of today; undefined for everybody else. */
export async function findMembership(
  tx: Transaction,
  { companyId, userId }: { companyId: string; userId: string },
): Promise<{ id: string; role: MembershipRole } | undefined> {
  const rows = await tx
    .select({ id: memberships.id, role: memberships.role })
    .from(memberships)
    .leftJoin(membershipEndings, eq(membershipEndings.membershipId, memberships.id))
    .where(
      and(
        eq(memberships.companyId, companyId),
        eq(memberships.userId, userId),
        isNull(membershipEndings.membershipId),
      ),
    );
  return rows[0];
}

export type OpenInvitation = { id: string; email: string; role: string; expiresAt: Date };

/** Invitations that wait for their answer. */
export function listOpenInvitations(
  tx: Transaction,
  companyId: string,
  now: Date,
): Promise<OpenInvitation[]> {
  return tx
    .select({
      id: invitations.id,
      email: invitations.email,
      role: invitations.role,
      expiresAt: invitations.expiresAt,
    })
    .from(invitations)
    .leftJoin(invitationEndings, eq(invitationEndings.invitationId, invitations.id))
    .where(
      and(
        eq(invitations.companyId, companyId),
        isNull(invitationEndings.invitationId),
        gt(invitations.expiresAt, now),
      ),
    )
    .orderBy(asc(invitations.invitedAt));
}

/** The names of people by user id, as far as the actor may see them. */
export async function namesOf(
  tx: Transaction,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (userIds.length === 0) return new Map();
  const rows = await tx
    .select({ id: user.id, name: user.name })
    .from(user)
    .where(inArray(user.id, [...userIds]));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export type KnownPerson = {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly language: string;
};

export async function findPerson(tx: Transaction, userId: string): Promise<KnownPerson | undefined> {
  const rows = await tx
    .select({ userId: user.id, name: user.name, email: user.email, language: user.language })
    .from(user)
    .where(eq(user.id, userId));
  return rows[0];
}

/** Everybody of a role, as far as the actor may see them: the whole office, for what concerns it. */
export function listPeopleOf(tx: Transaction, role: Role): Promise<KnownPerson[]> {
  return tx
    .select({ userId: user.id, name: user.name, email: user.email, language: user.language })
    .from(user)
    .where(eq(user.role, role))
    .orderBy(asc(user.id));
}

/** These people, as far as the actor may see them. */
export function listPeople(tx: Transaction, userIds: readonly string[]): Promise<KnownPerson[]> {
  if (userIds.length === 0) return Promise.resolve([]);
  return tx
    .select({ userId: user.id, name: user.name, email: user.email, language: user.language })
    .from(user)
    .where(inArray(user.id, [...userIds]))
    .orderBy(asc(user.id));
}

/** By e-mail address; only the system sees everybody. For the seed and the demo page. */
export async function findPersonByEmail(tx: Transaction, email: string): Promise<KnownPerson | undefined> {
  const rows = await tx
    .select({ userId: user.id, name: user.name, email: user.email, language: user.language })
    .from(user)
    .where(eq(user.email, email.toLowerCase()));
  return rows[0];
}
