// What can happen to a draft: it is started, typed into, and a text set aside is chosen about. Each is one transaction.
import { randomBytes, randomUUID } from "node:crypto";
import { openCase } from "#case/moves.ts";
import { listCasesIn } from "#case/store.ts";
import type { Edition } from "#edition/edition.ts";
import { type Actor, actorId } from "#platform/database/actor.ts";
import type { Transaction } from "#platform/database/database.ts";
import type { Platform } from "#platform/platform.ts";
import { carriedOver } from "./carry-over.ts";
import { markOf, mergeTyped, type SaveOutcome, type TypedField } from "./merge.ts";
import { findOpenDraft } from "./open-draft-store.ts";
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
import { findSubmission, listSubmissionsOf } from "./submission-store.ts";

type Start = {
  readonly companyId: string;
  readonly edition: Edition;
  readonly country: string;
  /** Answers the visitor brings along, from the eligibility questions or the diagnosis. */
  readonly brought: Readonly<Record<string, string>>;
};

/**
 * Starts an application, or comes back to the one the company has open in this country and edition.
 * What the company said in its other application is carried over, so that it is typed once.
 */
export async function startApplication(platform: Platform, actor: Actor, start: Start): Promise<string> {
  const { companyId, edition, country, brought } = start;
  const at = platform.clock.now();
  const by = actorId(actor);
  return platform.database.as(actor, async (tx) => {
    const cases = await listCasesIn(tx, { companyId, editionId: edition.id, country });
    const handedIn = new Set(
      (
        await listSubmissionsOf(
          tx,
          cases.map(({ id }) => id),
        )
      ).map(({ caseId }) => caseId),
    );
    const open = cases.find(({ id }) => !handedIn.has(id));
    if (open) return open.id;
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
    const begun = { id: caseId, companyId, editionId: edition.id, country };
    const detail = { carriedOver: changes.length };
    await openCase(tx, { case: begun, at, actor, kind: "draft-started", detail });
    await addDraft(tx, draft);
    if (changes.length > 0) await addChanges(tx, { draftId: draft.id, version: 0, at, by }, changes);
    return caseId;
  });
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
  | { readonly ok: false; readonly reason: "not-found" | "handed-in" };

/** Saves what stands in the fields of a page, valid or not; nothing another editor wrote is overwritten unseen. */
export async function saveTyped(
  platform: Platform,
  actor: Actor,
  { caseId, typed }: { caseId: string; typed: readonly TypedField[] },
): Promise<Saved> {
  const at = platform.clock.now();
  const by = actorId(actor);
  return platform.database.as(actor, async (tx) => {
    const draft = await lockDraft(tx, caseId);
    if (!draft) return { ok: false, reason: "not-found" };
    if (await findSubmission(tx, caseId)) return { ok: false, reason: "handed-in" };
    const standing = await readAnswers(tx, draft.id);
    const outcomes = mergeTyped(typed, (field) => standing[field] ?? "");
    const changes = outcomes.filter((one) => one.outcome === "changed");
    const aside = outcomes.filter((one) => one.outcome === "set-aside");
    const typing = { draftId: draft.id, at, by };
    let { version } = draft;
    if (changes.length > 0) version = await addChanges(tx, { ...typing, version }, changes);
    const asideIds = await keepAside(tx, { ...typing, baseVersion: version }, aside);
    return { ok: true, version, outcomes, asideIds };
  });
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
  platform: Platform,
  actor: Actor,
  { caseId, setAsideId, take, standingShown }: SetAsideDecision,
): Promise<SetAsideDecided> {
  const at = platform.clock.now();
  const by = actorId(actor);
  return platform.database.as(actor, async (tx) => {
    const draft = await lockDraft(tx, caseId);
    if (!draft || (await findSubmission(tx, caseId))) return { ok: false, reason: "not-found" };
    const open = await listSetAside(tx, draft.id);
    const chosen = open.find(({ id }) => id === setAsideId);
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

/** The draft as its pages need it, and the places of its edition; undefined when the actor may not see it. */
export async function openDraft(platform: Platform, actor: Actor, caseId: string) {
  return platform.database.as(actor, async (tx) => {
    const found = await findOpenDraft(tx, caseId);
    if (!found) return undefined;
    const { hasSetAside, answers, submission, ...open } = found;
    return {
      ...open,
      answers: answers ?? {},
      setAside: hasSetAside ? await listSetAside(tx, open.draft.id) : [],
      submission: submission ?? undefined,
    };
  });
}

export type OpenDraft = NonNullable<Awaited<ReturnType<typeof openDraft>>>;
