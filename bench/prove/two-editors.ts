// Generated interleavings of 2–4 editors of one draft against a real database: nobody's typing vanishes silently.
import { asc, eq } from "drizzle-orm";
import { chooseSetAside, saveTyped, startApplication } from "#programme/apply/commands.ts";
import { openDraft } from "#programme/apply/open-draft.ts";
import { markOf, type TypedField } from "#platform/forms/merge-typed.ts";
import { applicationChanges, setAsideChoices, setAsideTexts } from "#programme/apply/schema.ts";
import type { Actor } from "#platform/database/actor.ts";
import { type Chosen, type Kept, type Sent, vanished } from "../support/editors/judge.ts";
import { type EditorPage, loadedPage, sentBy, typeInto } from "../support/editors/page.ts";
import { actorOf, type Ground, onGround } from "../support/ground.ts";
import { measured } from "../support/measured.ts";
import { type Random, randomFrom } from "../support/random.ts";

type Editor = { readonly by: string; readonly actor: Actor; page: EditorPage };

type Play = {
  readonly ground: Ground;
  readonly caseId: string;
  readonly random: Random;
  /** A product that ignores what a page had shown: the last writer wins. */
  readonly broken: boolean;
  readonly sent: Sent[];
  readonly chosen: Chosen[];
};

await measured("two-editors", async ({ broken, long, seed }) =>
  onGround(async (ground) => {
    const interleavings = long ? 2_000 : broken ? 3 : 24;
    let texts = 0;
    const lost: string[] = [];
    const one = async (number: number) => {
      const result = await playOnce(ground, { broken, seed: seed + number });
      texts += result.texts;
      lost.push(...result.lost);
    };
    for (let first = 0; first < interleavings; first += 3) {
      await Promise.all([first, first + 1, first + 2].map(one));
    }
    for (const line of lost.slice(0, 5)) console.log(`  ${line}`);
    const figure = `${lost.length} of ${texts} typed texts vanished in ${interleavings} interleavings (seed ${seed})`;
    return { figure, holds: lost.length === 0 && texts > interleavings };
  }),
);

async function playOnce(ground: Ground, { broken, seed }: { broken: boolean; seed: number }) {
  const random = randomFrom(seed);
  const people = await Promise.all(
    Array.from({ length: random.between(2, 4) }, (_, index) => ground.addPerson(`編集者 ${index + 1}`)),
  );
  const companyId = await ground.addCompany(`見本 ${seed}`, people);
  const actors = people.map(actorOf);
  const [first] = actors;
  const country = ground.edition.countries[0]?.code ?? "";
  if (!first) throw new Error("nobody edits");
  const { platform } = ground.programme;
  const start = { companyId, edition: ground.edition, country, brought: {} };
  const caseId = await startApplication(platform, first, start);
  const play: Play = { ground, caseId, random, broken, sent: [], chosen: [] };
  // One of them works on two devices at once.
  const editors: Editor[] = [];
  for (const actor of [...actors, first]) {
    const by = actor.kind === "person" ? actor.userId : "";
    editors.push({ by, actor, page: await load(play, actor) });
  }
  let texts = 0;
  const unique = () => `〔${(texts += 1)}〕`;
  for (let step = 0; step < 14; step += 1) {
    const acting = editors
      .filter(() => random.chance(0.5))
      .map((editor) => ({ editor, act: random.below(10) }));
    await Promise.all(acting.map(({ editor, act }) => doOne(play, editor, { act, unique })));
  }
  return { texts, lost: vanished(play.sent, play.chosen, await keptOf(play, first)) };
}

async function load({ ground, caseId }: Play, actor: Actor): Promise<EditorPage> {
  const open = await openDraft(ground.programme, actor, caseId);
  if (!open) throw new Error("the draft cannot be opened by its own company");
  return loadedPage(open);
}

type Doing = { readonly act: number; readonly unique: () => string };

/** Types and lets the script save; submits and gets the page anew; chooses; or only reloads. */
async function doOne(play: Play, editor: Editor, { act, unique }: Doing): Promise<void> {
  if (act < 9) typeInto(editor.page, play.random, unique);
  if (act < 5) return autosave(play, editor, unique);
  if (act < 7) await save(play, editor);
  else if (act < 9) await choose(play, editor);
  editor.page = await load(play, editor.actor);
}

/** People go on typing while a save is under way, and now and then its answer never arrives. */
async function autosave(play: Play, editor: Editor, unique: () => string): Promise<void> {
  const { random } = play;
  const answerLost = random.chance(0.1);
  const typesOn = random.chance(0.3);
  const { page } = editor;
  const saving = save(play, editor, answerLost);
  if (typesOn) typeInto(page, random, unique);
  const saved = await saving;
  if (answerLost) return;
  for (const { field, outcome, value, stands } of saved.outcomes) {
    const box = page.boxes.get(field);
    if (box && (outcome === "changed" || stands)) box.shown = markOf(value);
    if (box && outcome === "set-aside") box.aside = saved.asideIds.get(field);
  }
}

async function save(play: Play, { by, actor, page }: Editor, answerLost = false) {
  const { ground, caseId, broken, sent } = play;
  const typed = sentBy(page);
  for (const { field, typed: text, shown = "" } of typed) {
    sent.push({ by, field, text, shown, acknowledged: !answerLost });
  }
  const handedOver = broken ? await withoutMarks(play, actor, typed) : typed;
  const saved = await saveTyped(ground.programme, actor, { caseId, typed: handedOver });
  if (!saved.ok) throw new Error(`a save was refused: ${saved.reason}`);
  const outcomes = saved.outcomes.map((one) => {
    const value = typed.find(({ field }) => field === one.field)?.typed ?? "";
    return { field: one.field, outcome: one.outcome, value, stands: one.outcome === "same" && one.stands };
  });
  return { outcomes, asideIds: saved.asideIds };
}

/** The planted fault: every page pretends to have shown what stands now. */
async function withoutMarks(play: Play, actor: Actor, typed: readonly TypedField[]): Promise<TypedField[]> {
  const open = await openDraft(play.ground.programme, actor, play.caseId);
  return typed.map((one) => ({ ...one, shown: markOf(open?.answers[one.field] ?? "") }));
}

async function choose(play: Play, { by, actor, page }: Editor): Promise<void> {
  const { random, caseId, ground, chosen } = play;
  if (page.aside.length === 0) return;
  const text = random.pick(page.aside);
  chosen.push({ by, ...text });
  await chooseSetAside(ground.programme, actor, {
    caseId,
    setAsideId: text.id,
    take: random.chance(0.5),
    standingShown: markOf(text.standing),
  });
}

function keptOf({ ground, caseId }: Play, actor: Actor): Promise<Kept> {
  return ground.programme.platform.database.as(actor, async (tx) => {
    const open = await openDraft(ground.programme, actor, caseId);
    const draftId = open?.draft.id ?? "";
    const changes = await tx
      .select()
      .from(applicationChanges)
      .where(eq(applicationChanges.draftId, draftId))
      .orderBy(asc(applicationChanges.version));
    const aside = await tx.select().from(setAsideTexts).where(eq(setAsideTexts.draftId, draftId));
    const choices = await tx.select().from(setAsideChoices);
    return {
      changes: changes.map(({ field, value, changedBy }) => ({ field, value, by: changedBy })),
      aside: aside.map(({ id, field, value, setAsideBy }) => ({ id, field, value, by: setAsideBy })),
      choices: choices
        .filter(({ setAsideId }) => aside.some(({ id }) => id === setAsideId))
        .map(({ setAsideId, choice, chosenBy }) => ({ id: setAsideId, choice, by: chosenBy })),
    };
  });
}
