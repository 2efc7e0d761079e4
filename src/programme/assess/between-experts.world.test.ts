// Between two experts: the one before reads nothing more, and the next one goes on, or begins anew where the sheets changed.
import { afterAll, beforeAll, expect, test } from "vitest";
import { addAssignment, endAssignment, findAssignment } from "#case/assignment-store.ts";
import { moveCase } from "#case/moves.ts";
import { type Actor, systemActor } from "#platform/database/actor.ts";
import { readAssessment } from "#programme/assess/queries.ts";
import { handInSheets, takeSheetsBack } from "#programme/take-stock/hand-in/commands.ts";
import { actOf, addBegunCase, doubtfulSheets, openRoomyWorld, sayAll } from "#test/assessed.ts";
import type { StockCase } from "#test/inventory.ts";
import type { TestPerson, TestWorld } from "#test/world.ts";
import { urls } from "#urls.ts";
import { beginAssessment } from "./commands.ts";
import { giveAssessment } from "./give-command.ts";
import { digestOf } from "./sheet-digest.ts";
import { readWork } from "./work.ts";

let world: TestWorld;
let office: TestPerson;
let second: TestPerson;
const { finding, options } = doubtfulSheets;
const measures = ["site-rule"];

beforeAll(async () => {
  world = await openRoomyWorld();
  office = await world.addPerson("office", "事務局 花子");
  second = await world.addPerson("expert", "乙 専門家");
});
afterAll(() => world.stop());

const system = systemActor("test");
const actorOf = ({ userId }: TestPerson, role: "office" | "expert"): Actor => ({
  kind: "person",
  userId,
  role,
});

/** As an office's change of expert does. */
async function endCharge({ caseId }: StockCase): Promise<void> {
  const { database, clock } = world.running.platform;
  const at = clock.now();
  const actor = actorOf(office, "office");
  await database.as(actor, async (tx) => {
    await moveCase(tx, { caseId, to: "admitted", at, actor, kind: "expert-changed" });
    const { id: assignmentId = "" } = (await findAssignment(tx, caseId)) ?? {};
    await endAssignment(tx, {
      assignmentId,
      kind: "changed",
      reason: "",
      endedAt: at,
      endedBy: office.userId,
    });
  });
}

async function charge({ caseId }: StockCase, to: "supported" | "sheets-in"): Promise<void> {
  const { database, clock } = world.running.platform;
  const at = clock.now();
  await database.as(system, async (tx) => {
    const asked = { caseId, at, actor: actorOf(office, "office"), kind: "expert-requested" } as const;
    await moveCase(tx, { ...asked, to: "matching" });
    await moveCase(tx, { caseId, at, actor: system, kind: "expert-agreed", to });
    await addAssignment(tx, { caseId, expertId: second.userId, at, actor: system });
  });
}

/** What the expert in charge has said by now: scores with findings, measures taken, and the summary. */
async function saidBy(expert: TestPerson, { caseId }: StockCase) {
  const work = await readWork(world.running.house.programme, actorOf(expert, "expert"), caseId);
  if (!work) throw new Error("the expert does not see the case");
  const scores = work.scores.map(({ answer, finding: text }) => answer + text).filter((one) => one !== "");
  const taken = work.decided.filter((one) => one.taken).map(({ measure }) => measure);
  return { work, said: { scores: scores.length, taken, summary: work.summary.text } };
}

test("the reading of the one before ends at once, and what was begun waits for the next", async () => {
  const stock = await addBegunCase(world, options);
  await sayAll(world, stock, { findings: { 3: finding }, measures });
  const { caseId, expert, expertActor } = stock;
  const { programme } = world.running.house;
  const before = await saidBy(expert, stock);
  await endCharge(stock);
  expect(await readWork(programme, expertActor, caseId)).toBeUndefined();
  const page = await world.send(urls.assessment.to({ caseId }), { as: expert });
  expect(page.status).toBe(404);
  expect(await giveAssessment(actOf(world, stock), caseId)).toMatchObject({ reason: "not-found" });
  // A page that was under way when it ended is not what the next expert is shown.
  expect(await digestOf(programme, expertActor, before.work)).toMatchObject({ items: 0 });
  await charge(stock, "sheets-in");
  const after = await saidBy(second, stock);
  expect(after.said).toEqual(before.said);
  expect(await digestOf(programme, actorOf(second, "expert"), after.work)).toMatchObject({ items: 2 });
});

test("of sheets that were taken back between the two, nothing that was begun is carried over", async () => {
  const stock = await addBegunCase(world, options);
  await sayAll(world, stock, { findings: { 3: finding }, measures });
  const { caseId, actor } = stock;
  const { programme } = world.running.house;
  await endCharge(stock);
  expect(await takeSheetsBack(programme, actor, caseId)).toEqual({ ok: true });
  await charge(stock, "supported");
  expect(await handInSheets(programme, actor, caseId)).toEqual({ ok: true });
  const next = { ...stock, expert: second };
  expect(await beginAssessment(actOf(world, next), caseId)).toEqual({ ok: true });
  expect((await saidBy(second, stock)).said).toEqual({ scores: 0, taken: [], summary: "" });
  expect(await giveAssessment(actOf(world, next), caseId)).toMatchObject({ reason: "lacks" });
  await sayAll(world, next, { measures, summary: "次の専門家の総評" });
  expect(await giveAssessment(actOf(world, next), caseId)).toEqual({ ok: true });
  const result = await readAssessment(programme.platform, actor, caseId);
  expect(JSON.stringify(result)).toContain("次の専門家の総評");
  expect(JSON.stringify(result)).not.toContain(finding);
});
