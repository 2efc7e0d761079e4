// A returned application against a real database: what may be changed, what may not, and handing it in again.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listCorrections } from "#case/corrections/store.ts";
import { findStanding, listEvents } from "#case/store.ts";
import { listOpenOfCases } from "#case/waiting/store.ts";
import { fixedClock } from "#platform/clock.ts";
import { type Actor, systemActor } from "#platform/database/actor.ts";
import { findChainFault } from "#platform/history/chain.ts";
import { type Applicant, typeIn } from "#test/application.ts";
import { addReturned, returnForCorrection, sampleRemarks } from "#test/returned.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { urls } from "#urls.ts";
import type { Answers } from "./answers.ts";
import { chooseSetAside, saveTyped } from "./commands.ts";
import { changedAnswers } from "./handed-in.ts";
import { findHandedIn } from "./handed-in-store.ts";
import { applyJobs } from "./jobs.ts";
import { correctedJob } from "./job-names.ts";
import { markOf } from "#platform/forms/merge-typed.ts";
import { correctionMessages } from "./messages/correction/catalog.ts";
import { openDraft } from "./open-draft.ts";
import { answersOfA, basisOf, edition2026 } from "./sample-answers.ts";
import { submitApplication } from "./submit-command.ts";
import { listSubmissions } from "./submission-store.ts";

const system = systemActor("test");
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

const basisWith = (answers: Answers = {}) => basisOf(edition2026, "CN", answers);

describe("what may be changed", () => {
  let one: Applicant;
  beforeAll(async () => {
    one = await addReturned(world);
  });
  const save = (field: string, typed: string, shown: string) =>
    saveTyped(programme(), one.actor, {
      caseId: one.caseId,
      typed: [{ field, typed, shown: markOf(shown) }],
    });

  test("the fields remarked on and those they govern; any other is refused by the command", async () => {
    expect(await save("hqName", "見本製作所", answersOfA["hqName"] ?? "")).toMatchObject({ ok: true });
    expect(await save("businessTypeOther", "試作", answersOfA["businessTypeOther"] ?? "")).toMatchObject({
      ok: true,
    });
    expect(await save("industry", "別の業種", answersOfA["industry"] ?? "")).toEqual({
      ok: false,
      reason: "locked",
      fields: ["industry"],
    });
    // Sent along untouched by a page made before it was returned.
    expect(await save("industry", answersOfA["industry"] ?? "", answersOfA["industry"] ?? "")).toMatchObject({
      ok: true,
    });
    expect((await open(one))?.answers).toEqual({
      ...answersOfA,
      hqName: "見本製作所",
      businessTypeOther: "試作",
    });
  });

  test("two editors: the later text is kept aside, and chosen about", async () => {
    await save("hqName", "乙の入力", "見ていない文");
    const [aside] = (await open(one))?.setAside ?? [];
    expect(aside).toMatchObject({ field: "hqName", value: "乙の入力" });
    expect(await submit(one)).toMatchObject({ reason: "refused", refusal: { reason: "set-aside-open" } });
    const choice = { caseId: one.caseId, setAsideId: aside?.id ?? "", take: false, standingShown: "" };
    expect(await chooseSetAside(programme(), one.actor, choice)).toEqual({ ok: true });
  });

  test("the company reads letter, day, remarks; the page shows the rest as it was handed in", async () => {
    const { caseId, person } = one;
    const list = await (await world.send(urls.application.to({ caseId }), { as: person })).text();
    for (const text of [
      "二点ご修正ください。",
      "2026年12月1日",
      ...sampleRemarks.map(({ remark }) => remark),
    ]) {
      expect(list).toContain(text);
    }
    const page = urls.applicationPage.to({ caseId, page: "headquarters" });
    const shown = await (await world.send(page, { as: person })).text();
    expect(shown).toContain('name="hqName"');
    expect(shown).toContain("登記の名称と違います。");
    expect(shown).not.toContain('name="hqAddress"');
    expect(shown).toContain(answersOfA["hqAddress"] ?? "");
    expect(shown).toContain(words.locked);
  });

  test("a page that sends another field is answered with what was typed where it may be", async () => {
    const { caseId, person } = one;
    const page = urls.applicationPage.to({ caseId, page: "headquarters" });
    const form = {
      hqName: "まだ保存していない名前",
      "shown.hqName": markOf("見本製作所"),
      hqRepresentative: "よその人",
      "shown.hqRepresentative": markOf(answersOfA["hqRepresentative"] ?? ""),
    };
    const answer = await world.send(page, { as: person, form });
    expect(answer.status).toBe(422);
    const text = await answer.text();
    expect(text).toContain("まだ保存していない名前");
    expect(text).not.toContain("よその人");
    expect((await open(one))?.answers).toMatchObject({ hqName: "見本製作所" });
  });
});

describe("handed in again", () => {
  let one: Applicant;
  beforeAll(async () => {
    one = await addReturned(world);
    await typeIn(world, one, { hqName: "見本製作所" });
  });

  test("the check shows before and after, and asks about what was left", async () => {
    const { caseId, person } = one;
    const text = await (await world.send(urls.applicationCheck.to({ caseId }), { as: person })).text();
    expect(text).toContain("見本製作所");
    expect(text).toContain(answersOfA["hqName"]);
    expect(text).toContain(words.unchanged);
    expect(text).toContain(words.toHandInAsIs);
    expect((await world.send(urls.handIn.to({ caseId }), { as: person })).status).toBe(200);
  });

  test("clicks at once: one correction under the first one's number and place", async () => {
    const answers = await Promise.all([submit(one), submit(one)]);
    const [first, second] = answers.map((answer) => (answer.ok ? answer.submission : undefined));
    expect(second?.id).toBe(first?.id);
    const all = await database().as(system, (tx) => listSubmissions(tx, one.caseId));
    expect(all.map(({ number }) => number)).toEqual([2, 1]);
    expect(new Set(all.map(({ receiptNumber, arrival }) => `${receiptNumber} ${arrival}`)).size).toBe(1);
    expect(all.map(({ answers: { hqName } }) => hqName)).toEqual(["見本製作所", answersOfA["hqName"]]);
    const standing = await database().as(system, (tx) => findStanding(tx, one.caseId));
    expect(standing).toMatchObject({ stage: "submitted", receiptNumber: all[0]?.receiptNumber });
  });

  test("request answered, waits changed, history told with numbers alone", async () => {
    const { caseId } = one;
    await database().as(system, async (tx) => {
      expect((await listCorrections(tx, caseId)).map(({ ending }) => ending?.kind)).toEqual(["answered"]);
      expect((await listOpenOfCases(tx, [caseId])).map(({ on, what, dueOn }) => [on, what, dueOn])).toEqual([
        ["office", "examination", "2026-12-01"],
      ]);
      const events = await listEvents(tx, caseId);
      expect(events.map(({ kind }) => kind)).toEqual(["draft-started", "submitted", "returned", "corrected"]);
      expect(events.at(-1)?.detail).toMatchObject({ number: 2, changed: 1, unchanged: 1 });
      expect(findChainFault(events.map((event) => ({ ...event, chain: caseId })))).toBeUndefined();
    });
  });

  test("one mail to the sender", async () => {
    const { rows } = await world.running.platform.database.as(system, (tx) =>
      tx.execute<{ data: Record<string, string> }>(
        `select data from queue.job where name = '${correctedJob}' and data->>'caseId' = '${one.caseId}'`,
      ),
    );
    expect(rows).toHaveLength(1);
    const job = applyJobs(programme()).find(({ name }) => name === correctedJob);
    for (let run = 0; run < 2; run += 1) await job?.run(rows[0]?.data ?? {});
    const mails = await world.running.platform.database.as(system, (tx) =>
      tx.execute<{ subject: string }>(
        `select subject from himori.mails where to_address = '${one.person.email}'`,
      ),
    );
    expect(mails.rows.map(({ subject }) => subject)).toEqual([expect.stringContaining("提出2回目")]);
  });

  test("both copies are readable, and the office sees what changed", async () => {
    const { caseId, person } = one;
    const receipt = await (await world.send(urls.submission.to({ caseId }), { as: person })).text();
    expect(receipt).toContain(words.received);
    for (const number of ["1", "2"]) {
      const copy = await world.send(urls.receiptCopy.to({ caseId }, { number }), { as: person });
      expect(copy.headers.get("content-type")).toBe("application/pdf");
    }
    expect((await world.send(urls.receiptCopy.to({ caseId }, { number: "3" }), { as: person })).status).toBe(
      404,
    );
    const handedIn = await database().as(office, (tx) => findHandedIn(tx, caseId));
    const [before] = handedIn?.earlier ?? [];
    const changes = changedAnswers(basisWith(before?.answers), basisWith(handedIn?.submission.answers), "ja");
    expect(changes.map(({ field }) => field)).toEqual(["hqName"]);
  });

  test("nothing can be typed then, until it is returned once more", async () => {
    expect(await typeIn(world, one, { hqName: "また別の名" })).toEqual({ ok: false, reason: "handed-in" });
    await returnForCorrection(world, one);
    expect(await typeIn(world, one, { hqName: "また別の名" })).toMatchObject({ ok: true });
    expect(await submit(one)).toMatchObject({ ok: true, submission: { number: 3 } });
  });
});
