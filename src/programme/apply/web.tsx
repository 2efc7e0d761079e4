// What the routes of the application share: the draft of the request, and the answers for a lapsed or finished one.
import { partyToCase } from "#case/guard.ts";
import { editionNow, type Programme, todayAtHome } from "#edition/programme.ts";
import { countPlaces } from "#edition/store.ts";
import { type ProgrammeState, programmeState } from "#edition/rules.ts";
import type { Language } from "#i18n/languages.ts";
import type { Guard } from "#people/route.ts";
import type { SignIn } from "#people/sign-in/sign-in.ts";
import { type Request, signedIn, visitOf } from "#people/visit.ts";
import { visitor } from "#platform/database/actor.ts";
import { urls } from "#urls.ts";
import { basisOf } from "./draft-basis.ts";
import { applyMessages } from "./messages/catalog.ts";
import { openDraft, type OpenDraft } from "./open-draft.ts";
import type { FormBasis } from "./question.ts";

/** What this chapter is handed. */
export type ApplyNeeds = Programme & { readonly signIn: SignIn };

/** What the guard read of the draft, for the route to begin with: who is let in and what is shown come of one look. */
const seenByGuard = new WeakMap<Request, OpenDraft>();

/** The draft is its company's own: the office and the expert get the same 404 as a stranger. */
export function applicant(needs: ApplyNeeds): Guard {
  const party = partyToCase(needs.platform, async (c, caseId) => {
    const open = await openDraft(needs, visitOf(c).actor, caseId);
    if (open) seenByGuard.set(c, open);
    return open !== undefined;
  });
  return {
    name: "the applicant",
    check: async (c) => {
      const turnedAway = await party.check(c);
      if (turnedAway) return turnedAway;
      return visitOf(c).person?.role === "company" ? undefined : c.notFound();
    },
  };
}

export type DraftRequest = {
  readonly caseId: string;
  readonly open: OpenDraft;
  readonly basis: FormBasis;
  readonly today: string;
};

/**
 * The draft of this address: first as the guard saw it, then as it is by now, for a route that has saved meanwhile.
 * Undefined when it is gone for this person since.
 */
export async function draftOf(needs: ApplyNeeds, c: Request): Promise<DraftRequest | undefined> {
  const caseId = c.req.param("caseId") ?? "";
  const open = seenByGuard.get(c) ?? (await openDraft(needs, signedIn(c).actor, caseId));
  seenByGuard.delete(c);
  if (!open) return undefined;
  return { caseId, open, basis: basisOf(needs, open), today: todayAtHome(needs.platform.clock) };
}

/** Places and dates as they are at this moment, for the notice on every page of an application. */
export async function stateNow(needs: ApplyNeeds, edition = editionNow(needs), country?: string) {
  const places = await needs.platform.database.as(visitor, (tx) => countPlaces(tx, edition.id));
  const where = { places, ...(country === undefined ? {} : { country }) };
  return programmeState(edition, todayAtHome(needs.platform.clock), where);
}

/** Said on every page of the application, so that nobody finds out at the last click. */
export function noticeOf({ state }: Pick<ProgrammeState, "state">, language: Language): string | undefined {
  const words = applyMessages[language].handIn;
  if (state === "full") return words.full;
  if (state === "closed") return words.closed;
  return state === "not-yet-open" ? words.notYetOpen : undefined;
}

/** The same for a page of this draft. A correction may be handed in whatever has become of the edition. */
export function draftNotice({ open, basis, today }: DraftRequest, language: Language): string | undefined {
  if (open.submission) return undefined;
  return noticeOf(
    programmeState(basis.edition, today, { places: open.places, country: basis.country.code }),
    language,
  );
}

/** A finished application is read on its receipt. */
export function toReceipt(c: Request, caseId: string): Response {
  return c.redirect(urls.submission.to({ caseId }), 303);
}
