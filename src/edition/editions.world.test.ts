// Decisions about an invented edition with a cap per country: recorded, in force at once, never exceeded.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { countPlacesByRecord } from "#case/places/queries.ts";
import { fixedClock } from "#platform/clock.ts";
import { systemActor } from "#platform/database/actor.ts";
import { admitJobs } from "#programme/admit/jobs.ts";
import { answersOf2031, edition2031 } from "#programme/apply/sample-answers.ts";
import { submitApplication } from "#programme/apply/submit-command.ts";
import { addApplicant, answersIn, type Applicant } from "#test/application.ts";
import { openTestWorld, type TestPerson, type TestWorld } from "#test/world.ts";
import { urls } from "#urls.ts";
import { offerFreePlacesJob } from "./commands.ts";
import { editionMessages } from "./messages/catalog.ts";
import { listDecisions } from "./store.ts";

const system = systemActor("test");
const words = editionMessages.ja;
const editionId = "2031";
const at = urls.edition.to({ editionId });
const decisions = urls.editionDecisions.to({ editionId });

let world: TestWorld;
let office: TestPerson;

beforeAll(async () => {
  const caps = { ...edition2031.caps, casesPerCountry: { XA: 2 } };
  world = await openTestWorld({
    clock: fixedClock("2031-05-01T00:00:00Z"),
    editions: [{ ...edition2031, caps }],
  });
  office = await world.addPerson("office");
});
afterAll(() => world.stop());

const house = () => world.running.house.programme;
const apply = (answers = answersOf2031) => addApplicant(world, "XA", { ...answers, waitingList: "yes" });
const handIn = ({ actor, caseId }: Applicant) =>
  submitApplication(house(), actor, { caseId, by: { method: "electronic" } });
const byRecord = () => world.running.platform.database.as(system, (tx) => countPlacesByRecord(tx, editionId));
const recorded = () => world.running.platform.database.as(system, (tx) => listDecisions(tx, editionId));
const seen = async () => (await recorded())[0]?.id ?? "";
const textOf = async (path: string) => (await world.send(path, { as: office })).text();

type Fields = Record<string, string>;
const ask = async (form: Fields) => {
  const answer = await world.send(decisions, { as: office, form: { seen: await seen(), ...form } });
  return { status: answer.status, text: await answer.text() };
};
const decide = (form: Fields) => ask({ ...form, confirmed: "yes" });
const capsForm = (cases: string, xa: string): Fields => ({
  act: "caps",
  cases,
  "cap-XA": xa,
  "reason-caps": "予算の変更",
});

describe("the cap of a country", () => {
  test("six at once: two places, four wait", async () => {
    const all = await Promise.all(Array.from({ length: 6 }, () => apply()));
    const answers = await Promise.all(all.map(handIn));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await byRecord()).toEqual([{ country: "XA", held: 2, offered: 0, waiting: 4 }]);
  });
});

describe("a decision", () => {
  test.each([
    [{ ...capsForm("4", "3"), "reason-caps": " " }, "変更の理由"],
    [capsForm("0", "3"), "定員（全体）"],
    [capsForm("四つ", ""), "定員（全体）"],
    [capsForm("4", "2"), words.problems["nothing-changes"]],
    [
      { act: "period", opensOn: "2031-06-01", closesOn: "2031-05-31", "reason-period": "x" },
      words.problems["closes-before-opening"],
    ],
    [{ act: "period", opensOn: "", closesOn: "2032-01-21", "reason-period": "x" }, "2032年1月20日"],
  ])("%j is refused beside its field, what was typed stays", async (form, says) => {
    const { status, text } = await ask(form);
    expect(status).toBe(422);
    expect(text).toContain('class="error-summary"');
    expect(text).toContain(says);
    for (const typed of Object.values(form).filter((one) => one.trim().length > 1)) {
      expect(text).toContain(typed);
    }
    expect(await recorded()).toEqual([]);
  });

  test("is shown before it is taken, with what follows, and changes nothing until confirmed", async () => {
    const { status, text } = await ask(capsForm("1", ""));
    expect(status).toBe(200);
    expect(text).toContain(words.confirm.belowTaken(words.all, "2", "1"));
    expect(text).toContain("予算の変更");
    expect(await recorded()).toEqual([]);
  });

  test("a lowered cap is in force at once: nobody loses a place, the public page says full", async () => {
    expect(await textOf(urls.start.to())).not.toContain("定員に達しました");
    expect((await decide(capsForm("2", "2"))).status).toBe(303);
    expect(await byRecord()).toEqual([{ country: "XA", held: 2, offered: 0, waiting: 4 }]);
    expect(await textOf(urls.start.to())).toContain("定員に達しました");
    const page = await textOf(`${at}?done=yes`);
    expect(page).toContain("予算の変更");
    expect(page).toContain(office.name);
    expect(page).toContain(words.done);
  });

  test("whoever has not seen the newest decision is told, and nothing is changed", async () => {
    const stale = await decide({ ...capsForm("9", "9"), seen: "" });
    expect(stale.status).toBe(409);
    expect(stale.text).toContain(words.changedMeanwhile);
    expect(await recorded()).toHaveLength(1);
  });

  test("raised caps give those who wait their places, the country's cap kept", async () => {
    const { text } = await ask(capsForm("5", "3"));
    expect(text).toContain(words.confirm.room);
    expect((await decide(capsForm("5", "3"))).status).toBe(303);
    const job = admitJobs(house()).find(({ name }) => name === offerFreePlacesJob);
    await job?.run({ editionId });
    expect(await byRecord()).toEqual([{ country: "XA", held: 2, offered: 1, waiting: 3 }]);
  });

  test("closed now: handing in is refused and the draft stays; opened again it is taken", async () => {
    const late = await apply();
    expect((await decide({ act: "close-now", "reason-close-now": "予定数に達したため" })).status).toBe(303);
    expect(await handIn(late)).toMatchObject({ ok: false, refusal: { reason: "closed" } });
    expect(await answersIn(world, late.caseId)).toMatchObject({ hqName: answersOf2031["hqName"] });
    expect(await textOf(at)).toContain(words.turn["open-now"].title);
    expect((await decide({ act: "open-now", "reason-open-now": "追加の募集" })).status).toBe(303);
    expect(await handIn(late)).toMatchObject({ ok: true });
  });

  test("every decision stands in the record, newest first", async () => {
    expect((await recorded()).map(({ reason }) => reason)).toEqual([
      "追加の募集",
      "予定数に達したため",
      "予算の変更",
      "予算の変更",
    ]);
  });
});

test("the pages are the office's alone", async () => {
  for (const role of ["company", "expert", "operator"] as const) {
    const person = await world.addPerson(role);
    for (const path of [urls.editions.to(), at]) {
      expect((await world.send(path, { as: person })).status).toBe(404);
    }
    expect((await world.send(decisions, { as: person, form: capsForm("1", "1") })).status).toBe(404);
  }
  expect((await world.send(urls.edition.to({ editionId: "1999" }), { as: office })).status).toBe(404);
  expect(await textOf(urls.editions.to())).toContain(edition2031.yearLabel.ja);
});
