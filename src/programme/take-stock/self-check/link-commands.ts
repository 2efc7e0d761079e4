// What a colleague without an account can do by a link: read its parts, answer them, finish.
import { readSelfCheck } from "#content/self-check.ts";
import { lockCase, findCase } from "#case/store.ts";
import { hashOf } from "#people/invitation-token.ts";
import { findCompany } from "#people/queries.ts";
import { actorId, systemActor } from "#platform/database/actor.ts";
import type { Transaction } from "#platform/database/database.ts";
import type { TextsOfCompany } from "#platform/files/company-texts.ts";
import type { Platform } from "#platform/platform.ts";
import { readSheetRights } from "../hand-in/rights.ts";
import { planOf, type SavedItem } from "./commands.ts";
import { addInvitationEnding, comeByLink, findByLink, type KnownInvitation } from "./invitation-store.ts";
import { type Standing, standingOf, stateOfInvitation, type TypedItem } from "./rules.ts";
import { addAnswers, listAnswersOfLink } from "./store.ts";

/**
 * The system acts for whoever holds the link. Row-level security opens to it, for the transaction that names the
 * link, that one invitation and the answers that came by it, and nothing else of the sheet.
 */
const holder = systemActor("colleague-check");

export type OpenLink = {
  readonly invitation: KnownInvitation;
  readonly companyName: string;
  readonly editionId: string;
  readonly country: string;
  /** What came by this link, by item; nobody else's answers. */
  readonly own: ReadonlyMap<number, Standing>;
};

type Entered = OpenLink & { readonly texts: TextsOfCompany };

/** Undefined for a link that is unknown, over, expired, or of sheets that may not be changed now. */
export function openLink(platform: Platform, token: string): Promise<OpenLink | undefined> {
  return platform.database.as(holder, (tx) => enter(tx, platform, token));
}

async function enter(
  tx: Transaction,
  { texts, clock }: Platform,
  token: string,
): Promise<Entered | undefined> {
  const tokenHash = hashOf(token);
  await comeByLink(tx, tokenHash);
  const invitation = await findByLink(tx, tokenHash, (companyId) => texts.of(tx, companyId));
  if (!invitation || stateOfInvitation(invitation, clock.now()) !== "open") return undefined;
  const { caseId, companyId } = invitation;
  const supportCase = await findCase(tx, caseId);
  if (!supportCase || !(await readSheetRights(tx, caseId)).selfCheck) return undefined;
  const own = await texts.of(tx, companyId);
  const records = await listAnswersOfLink(tx, own, invitation.id);
  const { editionId, country } = supportCase;
  return {
    invitation,
    companyName: (await findCompany(tx, companyId))?.name ?? "",
    editionId,
    country,
    own: standingOf(records, new Set()),
    texts: own,
  };
}

export type SavedByLink = Pick<OpenLink, "editionId" | "country"> & { readonly saved: readonly SavedItem[] };

/** Saves what was typed on a page of the link; items of other groups are left out. Undefined as openLink. */
export function saveByLink(
  platform: Platform,
  token: string,
  items: readonly TypedItem[],
): Promise<SavedByLink | undefined> {
  return platform.database.as(holder, async (tx) => {
    const entered = await enterLocked(tx, platform, token);
    if (!entered) return undefined;
    const { id: invitationId, caseId, companyId, view, words, groups } = entered.invitation;
    const given = new Set(itemsOf(groups).map(({ number }) => number));
    const plans = items
      .filter(({ item }) => given.has(item))
      .map((typed) => planOf(typed, entered.own.get(typed.item), invitationId));
    const answers = plans.flatMap(({ added }) => added.map((one) => ({ ...one, role: words.role })));
    const at = platform.clock.now();
    const sheet = { caseId, companyId, view };
    await addAnswers(tx, { sheet, texts: entered.texts, at, by: actorId(holder) }, answers);
    const { editionId, country } = entered;
    return { editionId, country, saved: plans.map(({ saved }) => saved) };
  });
}

/** The case's lock comes first, so that nothing slips in beside a hand-in. */
async function enterLocked(tx: Transaction, platform: Platform, token: string): Promise<Entered | undefined> {
  const seen = await enter(tx, platform, token);
  if (!seen) return undefined;
  await lockCase(tx, seen.invitation.caseId);
  return enter(tx, platform, token);
}

/** The items of these groups, in the order of the sheet. */
export function itemsOf(groups: readonly string[]) {
  return readSelfCheck().items.filter(({ group }) => groups.includes(group));
}

/** The colleague has done: from now on the link lets nobody in. False as openLink's undefined. */
export function finishByLink(platform: Platform, token: string): Promise<boolean> {
  return platform.database.as(holder, async (tx) => {
    const entered = await enterLocked(tx, platform, token);
    if (!entered) return false;
    const endedAt = platform.clock.now();
    const ending = { kind: "finished", endedAt, endedBy: actorId(holder) } as const;
    return addInvitationEnding(tx, { invitationId: entered.invitation.id, ...ending });
  });
}
