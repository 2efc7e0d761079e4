// What becomes of a returned application otherwise: taken back by the office, withdrawn, declined.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { endCorrection, listCorrections } from "#case/corrections/store.ts";
import { moveCase } from "#case/moves.ts";
import { fixedClock } from "#platform/clock.ts";
import { type Actor, actorId } from "#platform/database/actor.ts";
import { type Applicant, answersIn, typeIn } from "#test/application.ts";
import { addReturned, returnForCorrection } from "#test/returned.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { urls } from "#urls.ts";
import { correctionMessages } from "./messages/correction/catalog.ts";
import { openDraft } from "./open-draft.ts";
import { answersOfA } from "./sample-answers.ts";
import { submitApplication } from "./submit-command.ts";

const electronic = { method: "electronic" } as const;
const words = correctionMessages.ja;
const now = new Date("2026-11-24T01:00:00Z");

let world: TestWorld;
let office: Actor;
beforeAll(async () => {
  world = await openTestWorld({ clock: fixedClock(now.toISOString()) });
  const { userId } = await world.addPerson("office");
  office = { kind: "person", userId, role: "office" };
});
afterAll(() => world.stop());

const programme = () => world.running.house.programme;
const database = () => world.running.platform.database;
const open = (one: Applicant) => openDraft(programme(), one.actor, one.caseId);
const submit = (one: Applicant) =>
  submitApplication(programme(), one.actor, { caseId: one.caseId, by: electronic });

test("what was typed and taken back by the office comes back only where it is unlocked again", async () => {
  const one = await addReturned(world);
  await typeIn(world, one, { hqName: "途中の名前" });
  await database().as(office, async (tx) => {
    const [request] = await listCorrections(tx, one.caseId);
    const ending = {
      requestId: request?.id ?? "",
      kind: "taken-back",
      endedAt: now,
      endedBy: actorId(office),
    } as const;
    await endCorrection(tx, ending);
    await moveCase(tx, {
      caseId: one.caseId,
      to: "submitted",
      at: now,
      actor: office,
      kind: "correction-taken-back",
    });
  });
  expect((await open(one))?.answers).toEqual(answersOfA);
  await returnForCorrection(world, one, [{ field: "industry", remark: "ご確認ください" }]);
  expect((await open(one))?.answers).toEqual(answersOfA);
  await typeIn(world, one, { industry: "試作業" });
  expect(await submit(one)).toMatchObject({ submission: { answers: { ...answersOfA, industry: "試作業" } } });
});

describe.each(["withdrawn", "declined"] as const)("%s", (stage) => {
  test("all is readable, nothing can be typed, and another may be begun", async () => {
    const one = await addReturned(world);
    const { caseId, person } = one;
    const before = await answersIn(world, caseId);
    const actor = stage === "withdrawn" ? one.actor : office;
    await database().as(actor, (tx) => moveCase(tx, { caseId, to: stage, at: now, actor, kind: stage }));
    expect(await typeIn(world, one, { hqName: "あとから" })).toEqual({ ok: false, reason: "handed-in" });
    expect(await answersIn(world, caseId)).toEqual(before);
    for (const address of [urls.application.to({ caseId }), urls.submission.to({ caseId })]) {
      expect(await (await world.send(address, { as: person })).text()).toContain(words[stage]);
    }
    expect((await world.send(urls.applicationPdf.to({ caseId }), { as: person })).status).toBe(200);
    expect((await world.send(urls.receiptCopy.to({ caseId }), { as: person })).status).toBe(200);
    const again = await world.send(urls.newApplication.to(), {
      as: person,
      form: { company: person.companyId, country: "CN" },
    });
    expect(again.headers.get("location")).not.toBe(urls.application.to({ caseId }));
  });
});
