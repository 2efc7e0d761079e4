// What can happen in an assessment until it is given: it is begun, items are scored, measures decided on, the whole summed up.
import { randomUUID } from "node:crypto";
import { findCase, findStanding, lockCase, recordEvent, type SupportCase } from "#case/store.ts";
import type { Transaction } from "#platform/database/database.ts";
import type { TextsOfCompany } from "#platform/files/company-texts.ts";
import { mergeTyped, type SaveOutcome, type TypedField } from "#platform/forms/merge-typed.ts";
import { findHandIn } from "#programme/take-stock/queries.ts";
import { type Act, actorOf } from "./act.ts";
import { measureField, type MeasurePart, measureParts, scoreField, scoreParts } from "./fields.ts";
import { mayBegin, mayWork } from "./rules.ts";
import * as store from "./store.ts";
import { findingOf, noteOf, summaryOf } from "./text-places.ts";
import { readSaid, type Said } from "./work.ts";

/** "not-now": the sheets were taken back, or it is given already. */
export type Begun = { readonly ok: true } | { readonly ok: false; readonly reason: "not-found" | "not-now" };

/** From now on the company cannot take its sheets back. Beginning twice is beginning once. */
export async function beginAssessment(act: Act, caseId: string): Promise<Begun> {
  const { database, texts, clock } = act.programme.platform;
  const actor = actorOf(act);
  const known = await database.as(actor, (tx) => findCase(tx, caseId));
  if (!known) return { ok: false, reason: "not-found" };
  await texts.prepare(known.companyId);
  return database.as(actor, async (tx) => {
    const place = await lockPlace(tx, caseId);
    if (!place) return { ok: false, reason: "not-found" };
    if (place.assessment) return { ok: true };
    const { handInId, supportCase } = place;
    if (handInId === undefined || !mayBegin(place)) return { ok: false, reason: "not-now" };
    const at = clock.now();
    const by = { begunAt: at, begunBy: act.person.userId };
    const { companyId } = supportCase;
    await store.addAssessment(tx, { id: randomUUID(), caseId, companyId, handInId, ...by });
    await recordEvent(tx, { caseId, kind: "assessment-begun", at, actor });
    return { ok: true };
  });
}

type Place = {
  readonly supportCase: SupportCase;
  readonly stage: Parameters<typeof mayWork>[0]["stage"];
  readonly handInId: string | undefined;
  readonly handedIn: boolean;
  readonly assessment: store.Assessment | undefined;
  readonly begun: boolean;
};

/** Where the case stands, under its lock: until the transaction ends nobody hands in, takes back or ends an assignment. */
export async function lockPlace(tx: Transaction, caseId: string): Promise<Place | undefined> {
  await lockCase(tx, caseId);
  const supportCase = await findCase(tx, caseId);
  const standing = await findStanding(tx, caseId);
  if (!supportCase || !standing) return undefined;
  const handInId = (await findHandIn(tx, caseId))?.id;
  const assessment = handInId === undefined ? undefined : await store.findAssessment(tx, handInId);
  const { stage } = standing;
  const states = { handedIn: handInId !== undefined, begun: assessment !== undefined };
  return { supportCase, stage, handInId, assessment, ...states };
}

/** Field by field what was kept; "set-aside" where somebody else wrote since the page was made: nothing of it is stored. */
export type Saved =
  | { readonly ok: true; readonly outcomes: readonly SaveOutcome[] }
  | { readonly ok: false; readonly reason: "not-found" | "not-now" };

type Working = {
  readonly tx: Transaction;
  readonly caseId: string;
  readonly companyId: string;
  readonly assessmentId: string;
  readonly at: Date;
  readonly by: string;
  readonly encrypt: TextsOfCompany["encrypt"];
};

type Merge = {
  /** The text that stands in a field now. */
  readonly standing: (said: Said) => (field: string) => string;
  /** Stores what changed, by field. */
  readonly keep: (work: Working, changed: ReadonlyMap<string, string>, said: Said) => Promise<void>;
};

/** One transaction: the rule is asked, both editors' texts compared, what changed becomes new versions. */
function save(
  act: Act,
  { caseId, typed, merge }: { caseId: string; typed: readonly TypedField[]; merge: Merge },
): Promise<Saved> {
  const { database, texts, clock } = act.programme.platform;
  return database.as(actorOf(act), async (tx) => {
    const place = await lockPlace(tx, caseId);
    if (!place) return { ok: false, reason: "not-found" };
    if (!place.assessment || !mayWork(place)) return { ok: false, reason: "not-now" };
    const { companyId } = place.supportCase;
    const opened = await texts.of(tx, companyId);
    const assessmentId = place.assessment.id;
    const said = await readSaid(tx, () => Promise.resolve(opened), { caseId, assessmentId });
    const outcomes = mergeTyped(typed, merge.standing(said));
    const changed = new Map(
      outcomes.flatMap((one) => (one.outcome === "changed" ? [[one.field, one.value] as const] : [])),
    );
    const { encrypt } = opened;
    const work = { tx, caseId, companyId, assessmentId, encrypt };
    await merge.keep({ ...work, at: clock.now(), by: act.person.userId }, changed, said);
    return { ok: true, outcomes };
  });
}

/** What is said of each of several things, in a version of its own whenever one of its fields changes. */
type Versions<Thing, Row> = {
  readonly things: readonly Thing[];
  readonly fieldsOf: (thing: Thing) => readonly string[];
  /** The text that stands in a field now. */
  readonly standing: (said: Said, field: string) => string;
  /** The newest version so far; undefined where nothing was said yet. */
  readonly newest: (said: Said, thing: Thing) => { readonly version: number } | undefined;
  readonly row: (next: Next, thing: Thing, textOf: (field: string) => string) => Row;
  readonly add: (tx: Transaction, rows: readonly Row[]) => Promise<void>;
};

type Next = Omit<Working, "tx"> & { readonly version: number };
type Typed = { readonly caseId: string; readonly typed: readonly TypedField[] };

function saveVersions<Thing, Row>(
  act: Act,
  { caseId, typed }: Typed,
  { things, fieldsOf, standing, newest, row, add }: Versions<Thing, Row>,
): Promise<Saved> {
  const keep: Merge["keep"] = async ({ tx, ...work }, changed, said) => {
    const textOf = (field: string) => changed.get(field) ?? standing(said, field);
    const touched = things.filter((thing) => fieldsOf(thing).some((field) => changed.has(field)));
    const rows = touched.map((thing) => {
      const version = (newest(said, thing)?.version ?? 0) + 1;
      return row({ ...work, version }, thing, textOf);
    });
    await add(tx, rows);
  };
  return save(act, { caseId, typed, merge: { standing: (said) => (field) => standing(said, field), keep } });
}

/** The expert's own score and finding of the items of a page; an empty score is one taken back. */
export function saveScores(
  act: Act,
  { items, ...typed }: Typed & { readonly items: readonly number[] },
): Promise<Saved> {
  return saveVersions(act, typed, {
    things: items,
    fieldsOf: (item) => scoreParts.map((part) => scoreField(item, part)),
    standing: standingScore,
    newest: ({ scores }, item) => scores.find((score) => score.item === item),
    row: ({ at, by, encrypt, ...key }, item, textOf): store.Score => {
      const [answer, finding] = [textOf(scoreField(item, "answer")), textOf(scoreField(item, "finding"))];
      const encryptedFinding = encrypt(finding, findingOf({ ...key, item }));
      return { ...key, item, answer, encryptedFinding, scoredAt: at, scoredBy: by };
    },
    add: store.addScores,
  });
}

/** Measures taken up or left, with place and note; "yes" takes one up, "" leaves it. */
export function saveMeasures(
  act: Act,
  { measures, ...typed }: Typed & { readonly measures: readonly string[] },
): Promise<Saved> {
  return saveVersions(act, typed, {
    things: measures,
    fieldsOf: (measure) => measureParts.map((part) => measureField(measure, part)),
    standing: standingDecision,
    newest: ({ decided }, measure) => decided.find((one) => one.measure === measure),
    row: ({ at, by, encrypt, ...key }, measure, textOf): store.MeasureDecision => {
      const said = (part: MeasurePart) => textOf(measureField(measure, part));
      const encryptedNote = encrypt(said("note"), noteOf({ ...key, measure }));
      const decided = { taken: said("taken") === "yes", place: Number(said("place")) };
      return { ...key, measure, ...decided, encryptedNote, decidedAt: at, decidedBy: by };
    },
    add: store.addMeasureDecisions,
  });
}

/** The text of a field of a scoring page as it stands. */
export function standingScore({ scores }: Pick<Said, "scores">, field: string): string {
  const [, part = "", item = ""] = /^(answer|finding)-(\d+)$/.exec(field) ?? [];
  const one = scores.find((known) => known.item === Number(item));
  return (part === "answer" ? one?.answer : one?.finding) ?? "";
}

/** The text of a field of the measures' page as it stands. */
export function standingDecision({ decided }: Pick<Said, "decided">, field: string): string {
  const [, part = "", measure = ""] = /^(taken|place|note)-(.+)$/.exec(field) ?? [];
  const one = decided.find((known) => known.measure === measure);
  if (!one) return "";
  if (part === "taken") return one.taken ? "yes" : "";
  if (part === "place") return one.place > 0 ? String(one.place) : "";
  return one.note;
}

/** The expert's words on the whole. */
export function saveSummary(
  act: Act,
  { caseId, typed }: { readonly caseId: string; readonly typed: TypedField },
): Promise<Saved> {
  return save(act, {
    caseId,
    typed: [typed],
    merge: {
      standing:
        ({ summary }) =>
        () =>
          summary.text,
      keep: async ({ tx, at, by, encrypt, ...place }, changed, { summary }) => {
        const text = changed.get(typed.field);
        if (text === undefined) return;
        const key = { caseId, version: summary.version + 1 };
        const encryptedText = encrypt(text, summaryOf(key));
        await store.addSummary(tx, { ...place, ...key, encryptedText, writtenAt: at, writtenBy: by });
      },
    },
  });
}
