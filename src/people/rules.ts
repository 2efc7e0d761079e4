// The law of companies and their people: who may invite, who may end a membership, when an invitation holds. Pure.
import type { MembershipRole } from "./schema.ts";

export type Member = {
  readonly membershipId: string;
  readonly userId: string;
  readonly role: MembershipRole;
};

export type Ruling<R extends string> = { readonly ok: true } | { readonly ok: false; readonly reason: R };

const allowed = { ok: true } as const;

function refused<R extends string>(reason: R): { ok: false; reason: R } {
  return { ok: false, reason };
}

/** Owners answer for who belongs to the company. */
export function mayManagePeople(members: readonly Member[], by: string): boolean {
  return members.some(({ userId, role }) => userId === by && role === "owner");
}

export type EndingRefusal = "not-a-member" | "not-an-owner" | "last-owner";

/** Owners may end any membership, everybody their own; a company never loses its last owner. */
export function mayEndMembership(
  members: readonly Member[],
  { membershipId, by }: { membershipId: string; by: string },
): Ruling<EndingRefusal> {
  const ending = members.find((member) => member.membershipId === membershipId);
  if (!ending) return refused("not-a-member");
  if (ending.userId !== by && !mayManagePeople(members, by)) return refused("not-an-owner");
  const owners = members.filter(({ role }) => role === "owner");
  if (ending.role === "owner" && owners.length === 1) return refused("last-owner");
  return allowed;
}

const day = 24 * 60 * 60 * 1000;
const invitationDays = 14;

export function invitationEnd(now: Date): Date {
  return new Date(now.getTime() + invitationDays * day);
}

export type InvitationRefusal = "ended" | "expired" | "other-address" | "unconfirmed" | "staff";

type InvitationState = {
  readonly email: string;
  readonly ended: boolean;
  readonly expiresAt: Date;
  readonly ofCompany: boolean;
};
type Invited = {
  readonly email: string;
  readonly emailVerified: boolean;
  readonly role: string;
  /** Belongs to a company today. */
  readonly member: boolean;
};

/** Only whom the letter was sent to, and who has proven that the address is theirs. */
export function mayAcceptInvitation(
  { email, ended, expiresAt, ofCompany }: InvitationState,
  person: Invited,
  now: Date,
): Ruling<InvitationRefusal> {
  if (ended) return refused("ended");
  if (expiresAt <= now) return refused("expired");
  if (email.toLowerCase() !== person.email.toLowerCase()) return refused("other-address");
  if (!person.emailVerified) return refused("unconfirmed");
  // The office, experts and operators never belong to a company: the programme's walls stand on it.
  if (ofCompany ? person.role !== "company" : person.member) return refused("staff");
  return allowed;
}
