// Parts of the sheet are given to a colleague, reminded of and taken back; each is one transaction.
import { randomUUID } from "node:crypto";
import { findCase, lockCase, type SupportCase } from "#case/store.ts";
import { countryOf, editionOf, type Programme } from "#edition/programme.ts";
import type { Language } from "#i18n/languages.ts";
import { hashOf, makeToken } from "#people/invitation-token.ts";
import { findCompany } from "#people/queries.ts";
import { dayIn } from "#platform/clock.ts";
import { type Actor, actorId } from "#platform/database/actor.ts";
import type { Transaction } from "#platform/database/database.ts";
import { queueMail } from "#platform/mail/outbox.ts";
import { urls } from "#urls.ts";
import type { SheetView } from "../handed-in.ts";
import { readSheetRights } from "../hand-in/rights.ts";
import { letterToColleague } from "./emails/colleague-letter.ts";
import {
  addInvitation,
  addInvitationEnding,
  addReminder,
  type KnownInvitation,
  listInvitations,
} from "./invitation-store.ts";
import { invitationDays, mayRemind, stateOfInvitation } from "./rules.ts";

export type NewPart = {
  readonly caseId: string;
  readonly view: SheetView;
  readonly groups: readonly string[];
  readonly language: Language;
  readonly role: string;
  /** "" to hand the link over by hand. */
  readonly email: string;
};

type Given = { readonly ok: true; readonly invitationId: string } | Refused;
type Refused = { readonly ok: false; readonly reason: "not-found" | "locked" | "not-now" };

type Done = { readonly ok: true } | Refused;

const dayMs = 24 * 60 * 60 * 1000;

/** Makes a link, and mails it where there is an address. */
export async function givePart(programme: Programme, actor: Actor, part: NewPart): Promise<Given> {
  const { platform } = programme;
  const { caseId, view, groups, language, role, email } = part;
  const seen = await platform.database.as(actor, (tx) => findCase(tx, caseId));
  if (!seen) return { ok: false, reason: "not-found" };
  await platform.texts.prepare(seen.companyId);
  return platform.database.as(actor, async (tx): Promise<Given> => {
    await lockCase(tx, caseId);
    if (!(await readSheetRights(tx, caseId)).selfCheck) return { ok: false, reason: "locked" };
    const { token } = makeToken();
    const id = randomUUID();
    const invitedAt = platform.clock.now();
    const expiresAt = new Date(invitedAt.getTime() + invitationDays * dayMs);
    const words = { role, email, token };
    const when = { invitedAt, invitedBy: actorId(actor), expiresAt };
    const place = { id, caseId, companyId: seen.companyId, view, groups: [...groups], language };
    await addInvitation(tx, await platform.texts.of(tx, seen.companyId), {
      ...place,
      ...when,
      tokenHash: hashOf(token),
      words,
    });
    if (email !== "") await write(tx, programme, { case: seen, ...place, expiresAt, words, again: false });
    return { ok: true, invitationId: id };
  });
}

type Addressed = Pick<KnownInvitation, "id" | "language" | "expiresAt" | "words"> & {
  readonly case: SupportCase;
  readonly again: boolean;
};

async function write(tx: Transaction, programme: Programme, to: Addressed): Promise<void> {
  const { platform } = programme;
  const { language, expiresAt, words, again } = to;
  const company = (await findCompany(tx, to.case.companyId))?.name ?? "";
  const { timeZone } = countryOf(editionOf(programme, to.case.editionId), to.case.country);
  const until = dayIn(timeZone, expiresAt);
  const href = linkOf(platform.publicUrl, to);
  const letter = letterToColleague(language, { role: words.role, company, until, href, again });
  await queueMail(tx, platform, {
    kind: again ? "check-reminder" : "check-invitation",
    caseId: to.case.id,
    language,
    to: { name: words.role, address: words.email },
    ...letter,
  });
}

/** The address that lets the colleague in, in their language. */
export function linkOf(
  publicUrl: string,
  { language, words }: Pick<KnownInvitation, "language" | "words">,
): string {
  return publicUrl + urls.colleagueCheck.to({ token: words.token }, { lang: language });
}

type About = { readonly caseId: string; readonly invitationId: string };

/** The link lets nobody in from this moment on; what has come by it stays. */
export function takePartBack(programme: Programme, actor: Actor, about: About): Promise<Done> {
  return withInvitation<Done>({ programme, actor, ...about }, async (tx, { invitation }) => {
    const endedAt = programme.platform.clock.now();
    const ending = {
      invitationId: invitation.id,
      kind: "taken-back",
      endedAt,
      endedBy: actorId(actor),
    } as const;
    return (await addInvitationEnding(tx, ending)) ? { ok: true } : { ok: false, reason: "not-now" };
  });
}

/** Mails the same link again; at most once a day. */
export function remindColleague(programme: Programme, actor: Actor, about: About): Promise<Done> {
  return withInvitation<Done>({ programme, actor, ...about }, async (tx, { invitation, case: one }) => {
    const now = programme.platform.clock.now();
    const state = stateOfInvitation(invitation, now);
    if (
      invitation.words.email === "" ||
      !mayRemind(state, invitation.remindedAt ?? invitation.invitedAt, now)
    ) {
      return { ok: false, reason: "not-now" };
    }
    if (!(await readSheetRights(tx, one.id)).selfCheck) return { ok: false, reason: "locked" };
    await addReminder(tx, { invitationId: invitation.id, remindedAt: now, remindedBy: actorId(actor) });
    await write(tx, programme, { case: one, ...invitation, again: true });
    return { ok: true };
  });
}

type Place = About & { readonly programme: Programme; readonly actor: Actor };
type Found = { readonly invitation: KnownInvitation; readonly case: SupportCase };

async function withInvitation<T>(
  { programme, actor, caseId, invitationId }: Place,
  work: (tx: Transaction, found: Found) => Promise<T>,
): Promise<T | Refused> {
  const { platform } = programme;
  return platform.database.as(actor, async (tx): Promise<T | Refused> => {
    await lockCase(tx, caseId);
    const one = await findCase(tx, caseId);
    if (!one) return { ok: false, reason: "not-found" };
    const all = await listInvitations(tx, caseId, () => platform.texts.of(tx, one.companyId));
    const invitation = all.find(({ id }) => id === invitationId);
    return invitation ? work(tx, { invitation, case: one }) : { ok: false, reason: "not-found" };
  });
}
