// Handing in against a real database: one place each, in order, once; refused without anything lost.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listQueue } from "#case/search/queue-store.ts";
import { listEvents } from "#case/store.ts";
import { fixedClock } from "#platform/clock.ts";
import { systemActor } from "#platform/database/actor.ts";
import { findChainFault } from "#platform/history/chain.ts";
import { addApplicant, answersIn, type Applicant, typeIn } from "#test/application.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { urls } from "#urls.ts";
import { saveTyped } from "./commands.ts";
import { applyJobs } from "./jobs.ts";
import { answersOf2031, answersOfA, edition2026, edition2031 } from "./sample-answers.ts";
import { submitApplication } from "./submit-command.ts";

const system = systemActor("test");
const electronic = { method: "electronic" } as const;

function submit(world: TestWorld, { actor, caseId }: Applicant) {
  return submitApplication(world.running.house.programme, actor, { caseId, by: electronic });
}

function columnOf(world: TestWorld, query: string): Promise<unknown[]> {
  const { database } = world.running.platform;
  return database.as(system, async (tx) => {
    const { rows } = await tx.execute<{ found: unknown }>(query);
    return rows.map(({ found }) => found);
  });
}

async function received(world: TestWorld, editionId = "2026") {
  const { database } = world.running.platform;
  const office = await world.addPerson("office");
  const actor = { kind: "person", userId: office.userId, role: "office" } as const;
  const all = { editionId, sought: { by: "nothing" }, order: "arrival", limit: 1000 } as const;
  return database.as(actor, async (tx) => (await listQueue(tx, all)).rows);
}

describe("an open edition", () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await openTestWorld({ clock: fixedClock("2026-11-23T03:04:05Z") });
  });
  afterAll(() => world.stop());

  test("gives a receipt, a copy that can be read, one history and one mail", async () => {
    const one = await addApplicant(world, "CN", answersOfA);
    const submitted = await submit(world, one);
    if (!submitted.ok) throw new Error(JSON.stringify(submitted));
    const { submission } = submitted;
    expect(submission).toMatchObject({ method: "electronic", answers: answersOfA });
    expect(submission.receiptNumber).toBe(`2026-CN-${String(submission.arrival).padStart(4, "0")}`);
    const copy = await world.running.platform.files.read(one.actor, submission.paperFileId);
    expect(
      Buffer.from(copy?.bytes ?? [])
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-");

    const events = await world.running.platform.database.as(system, (tx) => listEvents(tx, one.caseId));
    expect(events.map(({ kind }) => kind)).toEqual(["draft-started", "submitted"]);
    expect(findChainFault(events.map((event) => ({ ...event, chain: one.caseId })))).toBeUndefined();

    const [job] = applyJobs(world.running.house.programme);
    for (let run = 0; run < 3; run += 1) await job?.run({ caseId: one.caseId });
    const mails = await columnOf(
      world,
      `select to_address || ' ' || text as found from himori.mails where id = '${submission.id}'`,
    );
    expect(mails).toEqual([expect.stringContaining(submission.receiptNumber)]);
    expect(mails).toEqual([expect.stringContaining(one.person.email)]);
    const queued = await columnOf(
      world,
      `select id as found from queue.job where data->>'caseId' = '${one.caseId}'`,
    );
    expect(queued).toHaveLength(1);
  });

  test("gives two clicks at once the same receipt", async () => {
    const one = await addApplicant(world, "CN", answersOfA);
    const answers = await Promise.all([submit(world, one), submit(world, one), submit(world, one)]);
    const numbers = answers.map((answer) => (answer.ok ? answer.submission.receiptNumber : answer.reason));
    expect(new Set(numbers).size).toBe(1);
    const again = await submit(world, one);
    expect(again.ok && again.submission.receiptNumber).toBe(numbers[0]);
    const events = await world.running.platform.database.as(system, (tx) => listEvents(tx, one.caseId));
    expect(events.filter(({ kind }) => kind === "submitted")).toHaveLength(1);
  });

  test("refuses what is not complete, and names the pages", async () => {
    const one = await addApplicant(world, "CN", { ...answersOfA, hqName: "" });
    expect(await submit(world, one)).toMatchObject({
      reason: "refused",
      refusal: { reason: "incomplete", pages: [{ id: "headquarters" }] },
    });
  });

  test("refuses while two texts wait for a choice", async () => {
    const one = await addApplicant(world, "CN", answersOfA);
    const typed = [{ field: "hqName", typed: "別の名前", shown: undefined }];
    await saveTyped(world.running.house.programme, one.actor, { caseId: one.caseId, typed });
    expect(await submit(world, one)).toMatchObject({ refusal: { reason: "set-aside-open" } });
  });

  test("a change saved while the copy is made is not handed in unseen", async () => {
    const one = await addApplicant(world, "CN", answersOfA);
    const { programme } = world.running.house;
    const { files } = programme.platform;
    const keep: typeof files.keep = async (...all) => {
      await typeIn(world, one, { hqFax: "03-5555-0199" });
      return files.keep(...all);
    };
    const slow = { ...programme, platform: { ...programme.platform, files: { ...files, keep } } };
    const answer = await submitApplication(slow, one.actor, { caseId: one.caseId, by: electronic });
    expect(answer).toEqual({ ok: false, reason: "changed-meanwhile" });
    expect(await answersIn(world, one.caseId)).toMatchObject({ hqFax: "03-5555-0199" });
    expect(await submit(world, one)).toMatchObject({ ok: true });
  });

  test.each(["disk-full", "mismatch", "io"] as const)(
    "no receipt when the copy is not kept: %s",
    async (reason) => {
      const one = await addApplicant(world, "CN", answersOfA);
      const { programme } = world.running.house;
      const keep = () => Promise.resolve({ ok: false, reason } as const);
      const files = { ...programme.platform.files, keep };
      const broken = { ...programme, platform: { ...programme.platform, files } };
      const answer = await submitApplication(broken, one.actor, { caseId: one.caseId, by: electronic });
      expect(answer).toEqual({ ok: false, reason: "not-kept", failure: reason });
      expect((await received(world)).some(({ caseId }) => caseId === one.caseId)).toBe(false);
    },
  );

  test("is seen by the office once it is handed in, and not found for another company", async () => {
    const one = await addApplicant(world, "CN", answersOfA);
    const stranger = await addApplicant(world, "CN", {});
    await submit(world, one);
    expect((await received(world)).find(({ caseId }) => caseId === one.caseId)).toMatchObject({
      country: "CN",
      stage: "submitted",
    });
    const asStranger = { ...one, actor: stranger.actor };
    expect(await submit(world, asStranger)).toEqual({ ok: false, reason: "not-found" });
  });

  test("asks for the declaration first, then for a right code", async () => {
    const one = await addApplicant(world, "CN", answersOfA);
    const to = urls.confirmation.to({ caseId: one.caseId });
    const forms: [Record<string, string>, string][] = [
      [{ code: "123456" }, "declared"],
      [{ declared: "yes", code: "123456" }, "code"],
      [{ declared: "yes", code: "" }, "code"],
      [{ declared: "yes", code: "1".repeat(10_000) }, "code"],
    ];
    for (const [form, field] of forms) {
      const answer = await world.send(to, { as: one.person, form });
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain(`href="#${field}"`);
    }
  });
});

describe("twenty companies at once for twelve places", () => {
  let world: TestWorld;
  let applicants: Applicant[];
  beforeAll(async () => {
    const edition = { ...edition2026, caps: { ...edition2026.caps, cases: 12 } };
    world = await openTestWorld({ clock: fixedClock("2026-11-23T03:04:05Z"), editions: [edition] });
    applicants = [];
    for (let count = 0; count < 20; count += 1) applicants.push(await addApplicant(world, "VN", answersOfA));
  });
  afterAll(() => world.stop());

  test("twelve are taken in order without a gap; the rest are told that it is full", async () => {
    const answers = await Promise.all(applicants.map((one) => submit(world, one)));
    const arrivals = answers.flatMap((answer) => (answer.ok ? [answer.submission.arrival] : []));
    expect(arrivals.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
    const refused = answers.flatMap((answer) =>
      !answer.ok && answer.reason === "refused" ? [answer.refusal.reason] : [],
    );
    expect(refused).toEqual(Array.from({ length: 8 }, () => "full"));
  });

  test("whoever wishes so is put on the waiting list, in order; the others keep their draft", async () => {
    const places = await received(world);
    const waiting = applicants.filter(({ caseId }) => places.every((one) => one.caseId !== caseId));
    const [patient, other] = [waiting.slice(0, 5), waiting.slice(5)];
    for (const one of patient) await typeIn(world, one, { waitingList: "yes" });
    const answers = await Promise.all(waiting.map((one) => submit(world, one)));
    const arrivals = answers.flatMap((answer) => (answer.ok ? [answer.submission.arrival] : []));
    expect(arrivals.toSorted((a, b) => a - b)).toEqual([13, 14, 15, 16, 17]);
    for (const one of other) expect(await answersIn(world, one.caseId)).toMatchObject(answersOfA);
    const [job] = applyJobs(world.running.house.programme);
    await job?.run({ caseId: patient[0]?.caseId ?? "" });
    const subjects = await columnOf(world, "select subject as found from himori.mails");
    expect(subjects).toEqual([expect.stringContaining("キャンセル待ち")]);
  });

  test("it is said on every page of a draft", async () => {
    const one = await addApplicant(world, "VN", answersOfA);
    const { caseId } = one;
    const addresses = [
      urls.application.to({ caseId }),
      urls.applicationPage.to({ caseId, page: "menu" }),
      urls.applicationCheck.to({ caseId }),
      urls.handIn.to({ caseId }),
      urls.newApplication.to(),
    ];
    for (const to of addresses) {
      expect(await (await world.send(to, { as: one.person })).text()).toContain("キャンセル待ち");
    }
  });
});

describe("an edition that is closed or not yet open", () => {
  test.each([
    ["2027-02-05T14:59:59Z", true],
    ["2027-02-05T15:00:00Z", "closed"],
  ])("the day ends in the programme's home: %s", async (moment, expected) => {
    const world = await openTestWorld({ clock: fixedClock(moment) });
    const one = await addApplicant(world, "CN", answersOfA);
    const answer = await submit(world, one);
    expect(answer.ok || (answer.reason === "refused" && answer.refusal.reason)).toBe(expected);
    expect(await answersIn(world, one.caseId)).toMatchObject(answersOfA);
    await world.stop();
  });

  test("an invented edition has its own days, places and numbers", async () => {
    const early = await openTestWorld({ clock: fixedClock("2031-04-09T00:00:00Z"), editions: [edition2031] });
    const one = await addApplicant(early, "XA", answersOf2031);
    expect(await submit(early, one)).toMatchObject({ refusal: { reason: "not-yet-open" } });
    await early.stop();
    const world = await openTestWorld({ clock: fixedClock("2031-05-01T00:00:00Z"), editions: [edition2031] });
    const two = await addApplicant(world, "XA", answersOf2031);
    const answer = await submit(world, two);
    expect(answer.ok && answer.submission.receiptNumber).toBe("2031-XA-0001");
    await world.stop();
  });
});
