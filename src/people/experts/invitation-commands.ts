// Inviting experts into the register: the letter, its renewal and its withdrawal; each function is one transaction.
import { randomUUID } from "node:crypto";
import type { StaffLanguage } from "#i18n/languages.ts";
import { staffLanguages } from "#i18n/languages.ts";
import type { Transaction } from "#platform/database/database.ts";
import { isUuid } from "#platform/forms/uuid.ts";
import { queueMail } from "#platform/mail/outbox.ts";
import { urls } from "#urls.ts";
import { peopleLetter } from "../emails/people-letters.ts";
import { makeToken } from "../invitation-token.ts";
import { invitationEnd } from "../rules.ts";
import { addInvitation, addInvitationEnding } from "../store.ts";
import { type Act, actorOf } from "./commands.ts";
import { expertMessages } from "./messages/experts.ts";
import * as store from "./store.ts";

export type NewExpertInvitation = {
  readonly name: string;
  readonly email: string;
  readonly language: StaffLanguage;
};

export type ExpertInvited =
  | { ok: true }
  | { ok: false; reason: "already-expert" | "already-invited" | "staff" };

/** The office invites somebody into the register; the letter holds the only copy of the token. */
export async function inviteExpert(act: Act, invitation: NewExpertInvitation): Promise<ExpertInvited> {
  return act.platform.database.as(actorOf(act), async (tx) => {
    const role = await store.roleOfEmail(tx, invitation.email);
    if (role === "expert") return { ok: false, reason: "already-expert" };
    if (role === "office" || role === "operator") return { ok: false, reason: "staff" };
    const open = await store.listExpertInvitations(tx);
    const same = open.some(({ email }) => email.toLowerCase() === invitation.email.toLowerCase());
    if (same) return { ok: false, reason: "already-invited" };
    await send(act, tx, invitation);
    return { ok: true };
  });
}

/** A new letter with a new link; the old link opens nothing any more. False when it is not open. */
export async function renewInvitation(act: Act, invitationId: string): Promise<boolean> {
  if (!isUuid(invitationId)) return false;
  return act.platform.database.as(actorOf(act), async (tx) => {
    const open = await store.findExpertInvitation(tx, invitationId);
    if (!open || !(await withdraw(act, tx, invitationId))) return false;
    const language = staffLanguages.find((one) => one === open.language) ?? "en";
    await send(act, tx, { name: open.name, email: open.email, language });
    return true;
  });
}

/** False when it is not open. */
export async function withdrawInvitation(act: Act, invitationId: string): Promise<boolean> {
  if (!isUuid(invitationId)) return false;
  return act.platform.database.as(actorOf(act), async (tx) => {
    const open = await store.findExpertInvitation(tx, invitationId);
    return open !== undefined && (await withdraw(act, tx, invitationId));
  });
}

function withdraw({ platform, person }: Act, tx: Transaction, invitationId: string): Promise<boolean> {
  const ended = { endedAt: platform.clock.now(), endedBy: person.userId };
  return addInvitationEnding(tx, { invitationId, kind: "taken-back", ...ended });
}

async function send(
  { platform, person }: Act,
  tx: Transaction,
  { name, email, language }: NewExpertInvitation,
): Promise<void> {
  const { token, tokenHash } = makeToken();
  const id = randomUUID();
  const invitedAt = platform.clock.now();
  const open = { tokenHash, invitedAt, invitedBy: person.userId, expiresAt: invitationEnd(invitedAt) };
  await addInvitation(tx, { id, companyId: null, email, role: "expert", ...open });
  await store.addExpertInvitation(tx, { invitationId: id, name, language });
  const letter = peopleLetter("invitation", {
    language,
    name,
    link: platform.publicUrl + urls.invitation.to({ token }, { lang: language }),
    invitation: { by: person.name, into: expertMessages[language].register.mailName },
  });
  await queueMail(tx, platform, { kind: "invitation", language, to: { name, address: email }, ...letter });
}
