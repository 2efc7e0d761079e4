// The office examines an application; what is the office's alone is nobody else's, and the other way round.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findStanding, listEvents } from "#case/store.ts";
import { listOpenOfCases } from "#case/waiting/store.ts";
import { systemActor } from "#platform/database/actor.ts";
import { type Applicant } from "#test/application.ts";
import { handIn, openOffice } from "#test/admission.ts";
import type { TestPerson, TestWorld } from "#test/world.ts";
import { urls } from "#urls.ts";
import { answersOfA } from "#programme/apply/sample-answers.ts";
import { admitMessages } from "./messages/company/catalog.ts";
import { examinationMessages } from "./messages/office/catalog.ts";
import { listNotes } from "./store.ts";

let world: TestWorld;
let office: TestPerson;
let colleague: TestPerson;
let expert: TestPerson;
const system = systemActor("test");
const words = examinationMessages.ja;

beforeAll(async () => {
  ({ world, office, colleague, expert } = await openOffice());
});
afterAll(() => world.stop());

const read = <T>(work: Parameters<typeof world.running.platform.database.as<T>>[1]) =>
  world.running.platform.database.as(system, work);
const stageOf = (caseId: string) => read(async (tx) => (await findStanding(tx, caseId))?.stage);

async function textAt(to: string, as: TestPerson): Promise<string> {
  const answer = await world.send(to, { as });
  expect(answer.status).toBe(200);
  return answer.text();
}

describe("the examination", () => {
  test("shows every check with its source, the answers, and what may be decided", async () => {
    const one = await handIn(world, "CN", answersOfA);
    const text = await textAt(urls.examination.to({ caseId: one.caseId }), office);
    for (const name of Object.values(words.checks.names)) expect(text).toContain(name);
    expect(text).toContain(answersOfA["siteNameLocal"]);
    expect(text).toContain(words.decide.admit);
    const paper = await world.send(urls.examinationPaper.to({ caseId: one.caseId }), { as: office });
    expect(paper.headers.get("content-type")).toBe("application/pdf");
  });

  test("finds the same corporate number under another account", async () => {
    const one = await handIn(world, "VN", answersOfA);
    const two = await handIn(world, "VN", answersOfA);
    const text = await textAt(urls.examination.to({ caseId: two.caseId }), office);
    expect(text).toContain(words.checks.doubleBy["corporate-number"]);
    expect(text).toContain(urls.examination.to({ caseId: one.caseId }));
  });

  test("a note stays inside the office", async () => {
    const one = await handIn(world, "CN", answersOfA);
    const { caseId } = one;
    const to = urls.examinationNotes.to({ caseId });
    expect((await world.send(to, { as: office, form: { note: "" } })).status).toBe(422);
    const note = { as: office, form: { note: "電話で確認すること" } };
    await Promise.all([world.send(to, note), world.send(to, note)]);
    expect(await read((tx) => listNotes(tx, caseId))).toHaveLength(1);
    expect(await textAt(urls.examination.to({ caseId }), colleague)).toContain("電話で確認すること");
    const seenBy = { kind: "person", role: "company", userId: one.person.userId } as const;
    const { database } = world.running.platform;
    for (const actor of [seenBy, { kind: "person", role: "expert", userId: expert.userId } as const]) {
      expect(await database.as(actor, (tx) => listNotes(tx, caseId))).toEqual([]);
    }
    const events = await read((tx) => listEvents(tx, caseId));
    expect(JSON.stringify(events)).not.toContain("電話");
  });

  test("two officers at once see each other, and learn that the case has moved on", async () => {
    const one = await handIn(world, "CN", answersOfA);
    const to = urls.examination.to({ caseId: one.caseId });
    const first = await textAt(to, office);
    expect(first).not.toContain(colleague.name);
    expect(await textAt(to, colleague)).toContain(office.name);
    const asked = urls.examinationPresence.to({ caseId: one.caseId });
    const told = await world.send(asked, { as: office, form: {} });
    const seen = Number(/data-seen="(\d+)"/.exec(first)?.[1]);
    expect(await told.json()).toMatchObject({ lines: [expect.stringContaining(colleague.name)], seen });
  });
});

const addresses = (caseId: string) => [
  urls.examination.to({ caseId }),
  urls.examinationPaper.to({ caseId }),
  urls.examinationScanPage.to({ caseId, page: 1 }),
  urls.examinationNotes.to({ caseId }),
  urls.examinationPresence.to({ caseId }),
  urls.caseReturn.to({ caseId }),
  urls.caseReturnTakenBack.to({ caseId }),
  urls.decision.to({ caseId }, { kind: "admit" }),
];

describe("walls", () => {
  let one: Applicant;
  beforeAll(async () => {
    one = await handIn(world, "CN", answersOfA);
  });
  test("what is the office's alone is the same 404 for company, stranger and expert, as for no case at all", async () => {
    const stranger = await world.addCompanyPerson();
    const unknown = "00000000-0000-4000-8000-000000000000";
    for (const as of [one.person, stranger, expert]) {
      for (const to of [...addresses(one.caseId), ...addresses(unknown)]) {
        for (const form of [undefined, { kind: "admit", note: "x", go: "decide", letter: "x" }]) {
          const answer = await world.send(to, { as, ...(form ? { form } : {}) });
          expect(`${to} ${answer.status}`).toBe(`${to} 404`);
        }
      }
    }
  });

  test("what is the company's is a 404 for the office, the expert and a stranger", async () => {
    const stranger = await world.addCompanyPerson();
    const { caseId } = one;
    for (const as of [office, stranger, expert]) {
      for (const to of [urls.withdrawal.to({ caseId }), urls.placeOffer.to({ caseId })]) {
        expect((await world.send(to, { as })).status).toBe(404);
        expect((await world.send(to, { as, form: { go: "accepted" } })).status).toBe(404);
      }
    }
    expect(await stageOf(caseId)).toBe("submitted");
  });
});

describe("a withdrawal", () => {
  test("says what follows, needs no reason, and happens once", async () => {
    const one = await handIn(world, "CN", answersOfA);
    const to = urls.withdrawal.to({ caseId: one.caseId });
    const page = await textAt(to, one.person);
    expect(page).toContain(admitMessages.ja.withdrawal.consequences[0]);
    await Promise.all([1, 2].map(() => world.send(to, { as: one.person, form: { reason: "" } })));
    expect(await stageOf(one.caseId)).toBe("withdrawn");
    expect(await textAt(to, one.person)).toContain(admitMessages.ja.withdrawal.done);
    const events = await read((tx) => listEvents(tx, one.caseId));
    expect(events.filter(({ kind }) => kind === "withdrawn")).toHaveLength(1);
    expect(await read((tx) => listOpenOfCases(tx, [one.caseId]))).toEqual([]);
  });
});
