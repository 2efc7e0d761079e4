// What can happen to the sheet from inside the company: items are saved, and one of two answers is chosen.
import { randomUUID } from "node:crypto";
import { findCase, lockCase } from "#case/store.ts";
import { type Actor, actorId } from "#platform/database/actor.ts";
import { markOf } from "#platform/forms/merge-typed.ts";
import type { Platform } from "#platform/platform.ts";
import type { SheetView } from "../handed-in.ts";
import { readSheetRights } from "../hand-in/rights.ts";
import {
  type AnswerText,
  type ItemAnswer,
  mergeItem,
  noAnswer,
  sameAnswer,
  type Standing,
  type TypedItem,
} from "./rules.ts";
import { readStanding } from "./read-sheet.ts";
import { addAnswers, addChoices, type NewAnswer, type Sheet } from "./store.ts";

export type SavedItem = {
  readonly item: number;
  /** Fields whose typed text is stored now. */
  readonly stored: readonly AnswerText[];
  /** What of this page was kept aside, because another editor had written there. */
  readonly asideId: string | undefined;
};

export type Saved =
  | { readonly ok: true; readonly items: readonly SavedItem[] }
  /** Handed in, or not admitted (any more): nothing is saved. */
  | { readonly ok: false; readonly reason: "not-found" | "locked" };

type Save = { readonly caseId: string; readonly view: SheetView; readonly items: readonly TypedItem[] };

/** Saves what stands in the fields of a page, complete or not; what another editor wrote is not overwritten unseen. */
export function saveAnswers(platform: Platform, actor: Actor, save: Save): Promise<Saved> {
  const { caseId, view, items } = save;
  return inSheet<Saved>({ platform, actor, caseId, view }, async (open) => {
    const plans = items.map((typed) => planOf(typed, open.standing.get(typed.item), null));
    await open.add(plans.flatMap(({ added }) => added));
    await open.choose(
      plans.flatMap(({ replaced }) => replaced),
      "left",
    );
    return { ok: true, items: plans.map(({ saved }) => saved) };
  });
}

type Plan = {
  readonly saved: SavedItem;
  readonly added: readonly NewAnswer[];
  /** Answers kept aside that are typed on and stand no longer beside the rest. */
  readonly replaced: readonly string[];
};

/** What a save of one item writes; `invitationId` for what came by a colleague's link. */
export function planOf(typed: TypedItem, standing: Standing | undefined, invitationId: string | null): Plan {
  const { item, continues } = typed;
  const now = standing?.record ?? noAnswer;
  const { stands, aside, stored } = mergeItem(typed, wordsOf(now));
  const base = { item, invitationId };
  const added = stands ? [{ ...base, id: randomUUID(), aside: false, ...stands }] : [];
  const before = standing?.asides.find(({ id }) => id === continues);
  if (!aside) return { saved: { item, stored, asideId: undefined }, added, replaced: [] };
  if (before && sameAnswer(before, aside))
    return { saved: { item, stored, asideId: before.id }, added, replaced: [] };
  const kept = { ...base, id: randomUUID(), aside: true, ...aside };
  const replaced = before ? [before.id] : [];
  return { saved: { item, stored, asideId: kept.id }, added: [...added, kept], replaced };
}

function wordsOf({ answer, reason, evidence, role }: ItemAnswer): ItemAnswer {
  return { answer, reason, evidence, role };
}

/** A short mark of all that an item says, for choosing what was seen. */
export function markOfItem(record: ItemAnswer | undefined): string {
  return markOf(JSON.stringify(wordsOf(record ?? noAnswer)));
}

export type Choice = {
  readonly caseId: string;
  readonly view: SheetView;
  readonly answerId: string;
  readonly take: boolean;
  /** markOfItem of what stood beside it on the page. */
  readonly standingShown: string;
};

export type Chosen =
  | { readonly ok: true; readonly item: number }
  /** `changed-meanwhile`: something else stands there by now; it has to be seen before it is replaced. */
  | { readonly ok: false; readonly reason: "not-found" | "locked" }
  | { readonly ok: false; readonly reason: "changed-meanwhile"; readonly item: number };

/** Chooses between what stands and what was kept aside. */
export function chooseAside(platform: Platform, actor: Actor, choice: Choice): Promise<Chosen> {
  const { caseId, view, answerId, take, standingShown } = choice;
  return inSheet<Chosen>({ platform, actor, caseId, view }, async (open) => {
    const found = [...open.standing.values()].find(({ asides }) => asides.some(({ id }) => id === answerId));
    const aside = found?.asides.find(({ id }) => id === answerId);
    if (!found || !aside) return { ok: false, reason: "not-found" };
    const { item, record } = found;
    if (take && markOfItem(record) !== standingShown) return { ok: false, reason: "changed-meanwhile", item };
    await open.choose([answerId], take ? "taken" : "left");
    if (take) {
      const words = wordsOf(aside);
      await open.add([{ id: randomUUID(), item, aside: false, invitationId: null, ...words }]);
    }
    return { ok: true, item };
  });
}

type OpenSheet = {
  readonly standing: ReadonlyMap<number, Standing>;
  readonly add: (answers: readonly NewAnswer[]) => Promise<void>;
  readonly choose: (answerIds: readonly string[], choice: "taken" | "left") => Promise<void>;
};

type Refused = { readonly ok: false; readonly reason: "not-found" | "locked" };

type Place = Pick<Sheet, "caseId" | "view"> & { readonly platform: Platform; readonly actor: Actor };

/** Runs the work on a sheet that may be changed, under the lock of its case. */
async function inSheet<T>(
  { platform, actor, caseId, view }: Place,
  work: (open: OpenSheet) => Promise<T>,
): Promise<T | Refused> {
  const { database, texts, clock } = platform;
  const seen = await database.as(actor, (tx) => findCase(tx, caseId));
  if (!seen) return { ok: false, reason: "not-found" };
  const { companyId } = seen;
  await texts.prepare(companyId);
  return database.as(actor, async (tx): Promise<T | Refused> => {
    await lockCase(tx, caseId);
    if (!(await readSheetRights(tx, caseId)).selfCheck) return { ok: false, reason: "locked" };
    const own = await texts.of(tx, companyId);
    const at = clock.now();
    const by = actorId(actor);
    return work({
      standing: await readStanding(tx, own, { caseId, view }),
      add: (answers) => addAnswers(tx, { sheet: { caseId, companyId, view }, texts: own, at, by }, answers),
      choose: (ids, choice) => addChoices(tx, ids, { choice, chosenAt: at, chosenBy: by }),
    });
  });
}
