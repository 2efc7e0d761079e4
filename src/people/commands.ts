// What can happen to companies and who belongs to them; each function is one transaction.
import { randomUUID } from "node:crypto";
import type { Language } from "#i18n/languages.ts";
import { type Actor, systemActor } from "#platform/database/actor.ts";
import { isUuid } from "#platform/forms/uuid.ts";
import { queueMail } from "#platform/mail/outbox.ts";
import type { Platform } from "#platform/platform.ts";
import { urls } from "#urls.ts";
import { peopleLetter } from "./emails/people-letters.ts";
import { hashOf, makeToken } from "./invitation-token.ts";
import { findCompany, listMembers, listMyCompanies } from "./queries.ts";
import * as rules from "./rules.ts";
import type { MembershipRole } from "./schema.ts";
import * as store from "./store.ts";
import type { Person } from "./visit.ts";

type Act = { readonly platform: Platform; readonly person: Person };

function actorOf({ person }: Act): Actor {
  return { kind: "person", userId: person.userId, role: person.role };
}

export type NewCompany = { readonly name: string; readonly corporateNumber: string | null };

/** The founder becomes its first owner. Returns the company's id. */
export async function createCompany(act: Act, company: NewCompany): Promise<string> {
  const { platform, person } = act;
  const id = randomUUID();
  const at = platform.clock.now();
  await platform.database.as(actorOf(act), async (tx) => {
    await store.addCompany(tx, { id, ...company, createdAt: at, createdBy: person.userId });
    await store.addMembership(tx, {
      id: randomUUID(),
      companyId: id,
      userId: person.userId,
      role: "owner",
      beganAt: at,
      addedBy: person.userId,
    });
  });
  return id;
}

export type NewSite = { readonly country: string; readonly nameJa: string; readonly nameLocal: string };

export async function addSite(act: Act, companyId: string, site: NewSite): Promise<string> {
  const { platform, person } = act;
  const id = randomUUID();
  const made = { createdAt: platform.clock.now(), createdBy: person.userId };
  await platform.database.as(actorOf(act), (tx) => store.addSite(tx, { id, companyId, ...site, ...made }));
  return id;
}

export type NewInvitation = {
  readonly email: string;
  readonly role: MembershipRole;
  readonly language: Language;
};

export type Inviting = { ok: true } | { ok: false; reason: "not-an-owner" | "already-member" };

/** Sends the letter with the only copy of the token; we keep its hash. */
export async function invitePerson(
  act: Act,
  companyId: string,
  invitation: NewInvitation,
): Promise<Inviting> {
  const { platform, person } = act;
  const { token, tokenHash } = makeToken();
  return platform.database.as(actorOf(act), async (tx) => {
    const members = await listMembers(tx, companyId);
    const company = await findCompany(tx, companyId);
    if (!company || !rules.mayManagePeople(members, person.userId))
      return { ok: false, reason: "not-an-owner" };
    const known = members.some(({ email }) => email.toLowerCase() === invitation.email.toLowerCase());
    if (known) return { ok: false, reason: "already-member" };
    const { email, role, language } = invitation;
    const invitedAt = platform.clock.now();
    await store.addInvitation(tx, {
      id: randomUUID(),
      companyId,
      email,
      role,
      tokenHash,
      invitedAt,
      invitedBy: person.userId,
      expiresAt: rules.invitationEnd(invitedAt),
    });
    const letter = peopleLetter("invitation", {
      language,
      name: "",
      link: platform.publicUrl + urls.invitation.to({ token }, { lang: language }),
      invitation: { by: person.name, into: company.name },
    });
    await queueMail(tx, platform, {
      kind: "invitation",
      language,
      to: { name: "", address: email },
      ...letter,
    });
    return { ok: true };
  });
}

export type StaffInvitation = {
  readonly email: string;
  readonly role: "office" | "expert" | "operator";
  readonly language: Language;
};

/** For the operator's command line: returns the link, which is told to nobody else. */
export async function inviteStaff(platform: Platform, invitation: StaffInvitation): Promise<string> {
  const { token, tokenHash } = makeToken();
  const { email, role } = invitation;
  const invitedAt = platform.clock.now();
  await platform.database.as(systemActor("invite-staff"), (tx) =>
    store.addInvitation(tx, {
      id: randomUUID(),
      companyId: null,
      email,
      role,
      tokenHash,
      invitedAt,
      invitedBy: "system:invite-staff",
      expiresAt: rules.invitationEnd(invitedAt),
    }),
  );
  return platform.publicUrl + urls.invitation.to({ token }, { lang: invitation.language });
}

/** True when it was still open and is taken back now. */
export async function takeInvitationBack(
  act: Act,
  companyId: string,
  invitationId: string,
): Promise<boolean> {
  const { platform, person } = act;
  if (!isUuid(invitationId)) return false;
  return platform.database.as(actorOf(act), async (tx) => {
    const members = await listMembers(tx, companyId);
    const open = await store.findOpenInvitation(tx, { companyId, invitationId });
    if (!open || !rules.mayManagePeople(members, person.userId)) return false;
    const endedAt = platform.clock.now();
    return store.addInvitationEnding(tx, {
      invitationId,
      kind: "taken-back",
      endedAt,
      endedBy: person.userId,
    });
  });
}

/** The invitation behind a token, read for whoever holds the link. */
export function readInvitation(
  platform: Platform,
  token: string,
): Promise<store.FoundInvitation | undefined> {
  return platform.database.as(systemActor("invitation"), (tx) => store.findInvitation(tx, hashOf(token)));
}

export type Acceptance =
  | { ok: true; companyId: string | null; role: store.FoundInvitation["role"] }
  | { ok: false; reason: rules.InvitationRefusal | "unknown" };

export async function acceptInvitation({ platform, person }: Act, token: string): Promise<Acceptance> {
  return platform.database.as(systemActor("invitation"), async (tx) => {
    const invitation = await store.findInvitation(tx, hashOf(token));
    const account = await store.findAccount(tx, person.userId);
    if (!invitation || !account) return { ok: false, reason: "unknown" };
    const { id, companyId, role, email, expiresAt, endedAt } = invitation;
    const now = platform.clock.now();
    const state = { email, expiresAt, ended: endedAt !== null, ofCompany: companyId !== null };
    const member = (await listMyCompanies(tx, account.id)).length > 0;
    const ruling = rules.mayAcceptInvitation(state, { ...account, member }, now);
    if (!ruling.ok) return ruling;
    const ending = { invitationId: id, kind: "accepted" as const, endedAt: now, endedBy: account.id };
    if (!(await store.addInvitationEnding(tx, ending))) return { ok: false, reason: "ended" };
    await enter(tx, { account, companyId, role, invitedBy: invitation.invitedBy, now });
    return { ok: true, companyId, role };
  });
}

type Entering = {
  account: { id: string };
  companyId: string | null;
  role: store.FoundInvitation["role"];
  invitedBy: string;
  now: Date;
};

/** Into the company, or into the office, the experts or the operators. */
async function enter(
  tx: Parameters<typeof store.addMembership>[0],
  { account, companyId, role, invitedBy, now }: Entering,
): Promise<void> {
  if (role !== "owner" && role !== "member") return store.setRole(tx, account.id, role);
  if (companyId === null) return;
  await store.lockPeople(tx, companyId);
  const members = await listMembers(tx, companyId);
  if (members.some(({ userId }) => userId === account.id)) return;
  const membership = { companyId, userId: account.id, role, beganAt: now, addedBy: invitedBy };
  await store.addMembership(tx, { id: randomUUID(), ...membership });
}

export type EndingMembership = rules.Ruling<rules.EndingRefusal>;

export async function endMembership(
  act: Act,
  companyId: string,
  membershipId: string,
): Promise<EndingMembership> {
  const { platform, person } = act;
  return platform.database.as(actorOf(act), async (tx) => {
    await store.lockPeople(tx, companyId);
    const members = await listMembers(tx, companyId);
    const ruling = rules.mayEndMembership(members, { membershipId, by: person.userId });
    if (!ruling.ok) return ruling;
    const reason = members.some((one) => one.membershipId === membershipId && one.userId === person.userId)
      ? "left"
      : "ended-by-owner";
    await store.addMembershipEnding(tx, {
      membershipId,
      endedAt: platform.clock.now(),
      endedBy: person.userId,
      reason,
    });
    return ruling;
  });
}
