// What can happen to a draft: it is started, typed into, and a text set aside is chosen about. Each is one transaction.
import { randomBytes, randomUUID } from "node:crypto";
import { openCase } from "#case/moves.ts";
import { listStandingsOf } from "#case/queries.ts";
import { endStages } from "#case/stages.ts";
import { listCasesIn, lockOpening } from "#case/store.ts";
import type { Edition } from "#edition/edition.ts";
import type { Programme } from "#edition/programme.ts";
import { type Actor, actorId } from "#platform/database/actor.ts";
import type { Transaction } from "#platform/database/database.ts";
import type { Platform } from "#platform/platform.ts";
import type { Answers } from "./answers.ts";
import { carriedOver } from "./carry-over.ts";
import { answersCorrected } from "./correction.ts";
import { markOf, mergeTyped, type SaveOutcome, type TypedField } from "#platform/forms/merge-typed.ts";
import { findTypeable, type Typeable } from "./open-correction.ts";
import {
  addChanges,
  addDraft,
  addSetAside,
  addSetAsideChoices,
  listSetAside,
  lockDraft,
  readAnswers,
  readNewestAnswersOf,
  type Typing,
} from "./store.ts";

type Start = {
  readonly companyId: string;
  readonly edition: Edition;
  readonly country: string;
  /** Answers the visitor brings along, from the eligibility questions or the diagnosis. */
  readonly brought: Readonly<Record<string, string>>;
};

/**
 * Starts an application, or comes back to the one the company has in this country and edition: only when that one
 * was withdrawn or declined may another follow.
 * What the company said in its other application is carried over, so that it is typed once.
 */
export async function startApplication(platform: Platform, actor: Actor, start: Start): Promise<string> {
  const { companyId, edition, country, brought } = start;
  const at = platform.clock.now();
  const by = actorId(actor);
  return platform.database.as(actor, async (tx) => {
    const where = { companyId, editionId: edition.id, country };
    // Two clicks at once, or two people of the company, begin one.
    await lockOpening(tx, where);
    const living = await findLivingCase(tx, where);
    if (living !== undefined) return living;
    const caseId = randomUUID();
    const draft = {
      id: randomUUID(),
      caseId,
      documentId: newDocumentId(),
      version: 0,
      startedAt: at,
      startedBy: by,
    };
    const earlier = carriedOver(await readNewestAnswersOf(tx, companyId, draft.id));
    const answers = Object.entries({ ...earlier, ...brought }).filter(([, value]) => value !== "");
    const changes = answers.map(([field, value]) => ({ field, value }));
    const begun = { id: caseId, ...where };
    const detail = { carriedOver: changes.length };
    await openCase(tx, { case: begun, at, actor, kind: "draft-started", detail });
    await addDraft(tx, draft);
    if (changes.length > 0) await addChanges(tx, { draftId: draft.id, version: 0, at, by }, changes);
    return caseId;
  });
}

async function findLivingCase(
  tx: Transaction,
  where: { companyId: string; editionId: string; country: string },
): Promise<string | undefined> {
  const cases = await listCasesIn(tx, where);
  const standings = await listStandingsOf(
    tx,
    cases.map(({ id }) => id),
  );
  const living = new Set(standings.filter(({ stage }) => !endStages.has(stage)).map(({ caseId }) => caseId));
  return cases.find(({ id }) => living.has(id))?.id;
}

/** Ten characters of Crockford's base 32: short enough to read out, too many to guess. */
function newDocumentId(): string {
  const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  return Array.from(randomBytes(10), (byte) => alphabet[byte % 32]).join("");
}

export type Saved =
  | {
      readonly ok: true;
      readonly version: number;
      readonly outcomes: readonly SaveOutcome[];
      /** Field → id of what of this page is kept aside, to be sent along when it is typed on. */
      readonly asideIds: ReadonlyMap<string, string>;
    }
  | { readonly ok: false; readonly reason: "not-found" | "handed-in" }
  /** Another text was sent for fields that the office did not ask to be corrected: nothing is saved. */
  | { readonly ok: false; readonly reason: "locked"; readonly fields: readonly string[] };

/** What typing needs of the programme: the form decides what a return for correction unlocks. */
export type Ground = Pick<Programme, "platform" | "editions">;

/**
 * Saves what stands in the fields of a page, valid or not; nothing another editor wrote is overwritten unseen. In a
 * correction only what is unlocked can be changed.
 */
export async function saveTyped(
  programme: Ground,
  actor: Actor,
  { caseId, typed }: { caseId: string; typed: readonly TypedField[] },
): Promise<Saved> {
  const { platform } = programme;
  const at = platform.clock.now();
  const by = actorId(actor);
  return platform.database.as(actor, async (tx) => {
    const draft = await lockDraft(tx, caseId);
    if (!draft) return { ok: false, reason: "not-found" };
    const typeable = await findTypeable(tx, programme, caseId);
    if (typeable.kind === "closed") return { ok: false, reason: "handed-in" };
    const standing = answersThatCount(await readAnswers(tx, draft.id), typeable);
    const outcomes = mergeTyped(typed, (field) => standing[field] ?? "");
    const fields = outcomes
      .filter(({ field, outcome }) => outcome !== "same" && !mayBeTyped(field, typeable))
      .map(({ field }) => field);
    if (fields.length > 0) return { ok: false, reason: "locked", fields };
    const changes = outcomes.filter((one) => one.outcome === "changed");
    const aside = outcomes.filter((one) => one.outcome === "set-aside");
    const typing = { draftId: draft.id, at, by };
    let { version } = draft;
    if (changes.length > 0) version = await addChanges(tx, { ...typing, version }, changes);
    const asideIds = await keepAside(tx, { ...typing, baseVersion: version }, aside);
    return { ok: true, version, outcomes, asideIds };
  });
}

function answersThatCount(typed: Answers, typeable: Typeable): Answers {
  if (typeable.kind !== "correction") return typed;
  const { submitted, unlocked } = typeable.correction;
  return answersCorrected(typed, { submitted: submitted.answers, unlocked });
}

function mayBeTyped(field: string, typeable: Typeable): boolean {
  return (
    typeable.kind === "draft" || (typeable.kind === "correction" && typeable.correction.unlocked.has(field))
  );
}

/** Keeps each text once; a page that goes on typing replaces its own text and nobody else's. */
async function keepAside(
  tx: Transaction,
  typing: Typing & { baseVersion: number },
  aside: readonly (SaveOutcome & { outcome: "set-aside" })[],
): Promise<ReadonlyMap<string, string>> {
  if (aside.length === 0) return new Map();
  const { draftId, at, by } = typing;
  const mine = (await listSetAside(tx, draftId)).filter(({ setAsideBy }) => setAsideBy === by);
  const texts = aside.map(({ field, value, continues }) => {
    const ofField = mine.filter((one) => one.field === field);
    const same = ofField.find((one) => one.value === value);
    const before = ofField.find(({ id }) => id === continues);
    return { field, value, id: same?.id ?? randomUUID(), isNew: !same, before };
  });
  const fresh = texts.filter(({ isNew }) => isNew);
  if (fresh.length > 0) await addSetAside(tx, typing, fresh);
  const typedOn = fresh.flatMap(({ before }) => (before ? [before.id] : []));
  const choice = { choice: "typed-on", chosenAt: at, chosenBy: by } as const;
  if (typedOn.length > 0)
    await addSetAsideChoices(
      tx,
      typedOn.map((setAsideId) => ({ setAsideId, ...choice })),
    );
  return new Map(texts.map(({ field, id }) => [field, id]));
}

export type SetAsideDecision = {
  readonly caseId: string;
  readonly setAsideId: string;
  readonly take: boolean;
  /** markOf the standing text beside which it was shown. */
  readonly standingShown: string;
};

export type SetAsideDecided =
  | { readonly ok: true }
  /** `changed-meanwhile`: another text stands there by now; it has to be seen before it is replaced. */
  | { readonly ok: false; readonly reason: "not-found" | "changed-meanwhile" };

/** Chooses between the text that stands and the one set aside. */
export async function chooseSetAside(
  programme: Ground,
  actor: Actor,
  { caseId, setAsideId, take, standingShown }: SetAsideDecision,
): Promise<SetAsideDecided> {
  const { platform } = programme;
  const at = platform.clock.now();
  const by = actorId(actor);
  return platform.database.as(actor, async (tx) => {
    const draft = await lockDraft(tx, caseId);
    if (!draft) return { ok: false, reason: "not-found" };
    const typeable = await findTypeable(tx, programme, caseId);
    const open = await listSetAside(tx, draft.id);
    const chosen = open.find(({ id, field }) => id === setAsideId && mayBeTyped(field, typeable));
    if (!chosen) return { ok: false, reason: "not-found" };
    const standing = (await readAnswers(tx, draft.id))[chosen.field] ?? "";
    if (take && markOf(standing) !== standingShown) return { ok: false, reason: "changed-meanwhile" };
    const choice = take ? "took-set-aside" : "kept-current";
    await addSetAsideChoices(tx, [{ setAsideId, choice, chosenAt: at, chosenBy: by }]);
    if (take) {
      const change = { field: chosen.field, value: chosen.value };
      await addChanges(tx, { draftId: draft.id, version: draft.version, at, by }, [change]);
    }
    return { ok: true };
  });
}
