// Places on a real PostgreSQL: many at once never exceed the caps, and a freed place goes to the first in waiting.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findOpenOffer } from "#case/places/store.ts";
import { findStanding } from "#case/store.ts";
import { listOpenOfCases } from "#case/waiting/store.ts";
import type { Edition } from "#edition/edition.ts";
import { countPlaces } from "#edition/store.ts";
import { type Clock, dayIn } from "#platform/clock.ts";
import { systemActor } from "#platform/database/actor.ts";
import { addApplicant, type Applicant, typeIn } from "#test/application.ts";
import { openTestWorld, type TestPerson, type TestWorld } from "#test/world.ts";
import { urls } from "#urls.ts";
import { answersOfA, edition2026 } from "#programme/apply/sample-answers.ts";
import { submitApplication } from "#programme/apply/submit-command.ts";
import { admitMessages } from "./messages/company/catalog.ts";
import { answerPlaceOffer, lapseOffers, offerFreePlaces } from "./place-commands.ts";
import { withdrawApplication } from "./withdrawal-commands.ts";

const system = systemActor("test");
/** A clock that the test moves on. */
let now = new Date("2026-11-24T01:00:00Z");
const clock: Clock = { now: () => new Date(now), today: (zone) => dayIn(zone, now) };

const caps = { ...edition2026.caps, cases: 4, casesPerCountry: { TH: 2 } };
const edition: Edition = { ...edition2026, caps };
let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld({ clock, editions: [edition] });
});
afterAll(() => world.stop());

const house = () => world.running.house.programme;
const read = <T>(work: Parameters<typeof world.running.platform.database.as<T>>[1]) =>
  world.running.platform.database.as(system, work);
const stageOf = (one: Applicant) => read(async (tx) => (await findStanding(tx, one.caseId))?.stage);
const stagesOf = (all: readonly Applicant[]) => Promise.all(all.map(stageOf));
const placesNow = () => read((tx) => countPlaces(tx, edition.id));
const offer = () => offerFreePlaces(house(), edition.id);
const accept = (one: Applicant) =>
  answerPlaceOffer(house(), one.actor, { caseId: one.caseId, answer: "accepted" });
const withdraw = (one: Applicant) =>
  withdrawApplication(house(), one.actor, { caseId: one.caseId, reason: "" });
const submit = (one: Applicant) =>
  submitApplication(house(), one.actor, { caseId: one.caseId, by: { method: "electronic" } });

const wishing = { ...answersOfA, waitingList: "yes" };

/** Records and counts agree, and neither cap is exceeded: asked of the database itself. */
async function expectWithinCaps(): Promise<void> {
  const places = await placesNow();
  const taken = places.reduce((sum, one) => sum + one.taken, 0);
  expect(taken).toBeLessThanOrEqual(caps.cases);
  expect(places.find(({ country }) => country === "TH")?.taken ?? 0).toBeLessThanOrEqual(2);
  const counted = await read(async (tx) => {
    const { rows } = await tx.execute<{ country: string; taken: number; waiting: number }>(
      `select country,
         (count(*) filter (where stage in ('submitted', 'returned', 'admitted', 'place-offered')))::int as taken,
         (count(*) filter (where stage = 'waiting-list'))::int as waiting
       from himori.case_standings where arrival is not null group by country order by country`,
    );
    return rows;
  });
  expect(places.toSorted((a, b) => a.country.localeCompare(b.country))).toEqual(counted);
  const held = await read(async (tx) => {
    const { rows } = await tx.execute<{ held: number }>(
      `select (select count(*) from himori.place_holdings h
                where not exists (select 1 from himori.place_releases r where r.holding_id = h.id))::int
            + (select count(*) from himori.place_offers o
                where not exists (select 1 from himori.place_offer_answers a where a.offer_id = o.id))::int as held`,
    );
    return rows[0]?.held;
  });
  expect(held).toBe(taken);
}

async function onlyThailandWaits(): Promise<boolean> {
  const places = await placesNow();
  return places.every(({ country, waiting }) => waiting === 0 || country === "TH");
}

describe("many at once", () => {
  const applicants: Applicant[] = [];
  beforeAll(async () => {
    for (const country of ["TH", "CN", "TH", "CN", "TH", "CN", "TH", "CN", "TH", "CN"]) {
      applicants.push(await addApplicant(world, country, wishing));
    }
  });

  test("submissions take exactly the places there are, never more than a country's", async () => {
    await Promise.all(applicants.map(submit));
    await expectWithinCaps();
    const stages = await stagesOf(applicants);
    expect(stages.filter((stage) => stage === "submitted")).toHaveLength(4);
    expect(stages.filter((stage) => stage === "waiting-list")).toHaveLength(6);
  });

  test("withdrawals, offers and acceptances in one great heap leave every count right", async () => {
    for (let round = 0; round < 3; round += 1) {
      const stages = await stagesOf(applicants);
      const work = applicants.flatMap((one, index): Promise<unknown>[] => {
        if (stages[index] === "submitted" && index % 2 === round % 2) return [withdraw(one), withdraw(one)];
        return stages[index] === "place-offered" ? [accept(one), accept(one), offer()] : [offer()];
      });
      await Promise.all(work);
      await expectWithinCaps();
    }
    await offer();
    await expectWithinCaps();
    const left = await stagesOf(applicants);
    const open = left.filter((stage) => stage !== "withdrawn" && stage !== "waiting-list");
    const waiting = left.filter((stage) => stage === "waiting-list");
    // A place is free only where nobody who waits may have it.
    expect(open.length === caps.cases || waiting.length === 0 || (await onlyThailandWaits())).toBe(true);
  });
});

/** The clock has moved on by a week: the session of before has ended. */
async function signedInAgain({ person }: Applicant): Promise<TestPerson> {
  const headers = await world.running.signIn.signInAs(person.userId);
  const cookies = headers.getSetCookie().map((line) => line.split(";")[0]);
  return { ...person, cookie: cookies.join("; ") };
}

describe("the waiting list", () => {
  let line: Applicant[];
  beforeAll(async () => {
    await world.stop();
    world = await openTestWorld({ clock, editions: [edition] });
    line = [];
    for (const country of ["CN", "CN", "TH", "TH", "TH", "CN", "VN"]) {
      const one = await addApplicant(world, country, {});
      await typeIn(world, one, wishing);
      await submit(one);
      line.push(one);
    }
  });
  const at = (index: number): Applicant => {
    const one = line[index];
    if (!one) throw new Error("the line is shorter");
    return one;
  };

  test("a freed place goes to the first whose country has one; the company sees until when", async () => {
    // A place of China is freed; Thailand, first in waiting, is full.
    await withdraw(at(0));
    await offer();
    expect(await stagesOf(line)).toEqual([
      "withdrawn",
      "submitted",
      "submitted",
      "submitted",
      "waiting-list",
      "place-offered",
      "waiting-list",
    ]);
    const { caseId, person } = at(5);
    const page = await (await world.send(urls.placeOffer.to({ caseId }), { as: person })).text();
    expect(page).toContain("2026年12月1日");
    const waits = await read((tx) => listOpenOfCases(tx, [caseId]));
    expect(waits.map(({ on, what, dueOn }) => `${on} ${what} ${dueOn}`)).toEqual([
      "company place-offer-answer 2026-12-01",
    ]);
    await expectWithinCaps();
  });

  test("an offer not answered by its day lapses, once, and goes to the next; who let it lapse stands behind", async () => {
    now = new Date("2026-12-01T14:59:00Z");
    await lapseOffers(house());
    expect(await stageOf(at(5))).toBe("place-offered");
    now = new Date("2026-12-01T15:00:00Z");
    expect(await accept(at(5))).toEqual({ ok: false, reason: "no-offer" });
    await Promise.all([lapseOffers(house()), lapseOffers(house())]);
    await offer();
    expect((await stagesOf(line)).slice(4)).toEqual(["waiting-list", "waiting-list", "place-offered"]);
    await withdraw(at(2));
    await offer();
    expect((await stagesOf(line)).slice(4)).toEqual(["place-offered", "waiting-list", "place-offered"]);
    await expectWithinCaps();
  });

  test("accepted by the company itself, once; the office is then to examine", async () => {
    const { caseId } = at(6);
    const person = await signedInAgain(at(6));
    const to = urls.placeOffer.to({ caseId });
    const answers = await Promise.all(
      [1, 2].map(() => world.send(to, { as: person, form: { go: "accepted" } })),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409]);
    expect(await stageOf(at(6))).toBe("submitted");
    const done = await world.send(`${to}?done=accepted`, { as: person });
    expect(await done.text()).toContain(admitMessages.ja.offer.accepted);
    const waits = await read((tx) => listOpenOfCases(tx, [caseId]));
    expect(waits.map(({ on, what }) => `${on} ${what}`)).toEqual(["office examination"]);
    expect(await read((tx) => findOpenOffer(tx, caseId))).toBeUndefined();
    await expectWithinCaps();
  });

  test("withdrawn while it is offered, the place goes on", async () => {
    await withdraw(at(4));
    await offer();
    expect((await stagesOf(line)).slice(4)).toEqual(["withdrawn", "place-offered", "submitted"]);
    await expectWithinCaps();
  });
});
