// The office's list: order, pages both ways, filters, search, and what stands in it for whom.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeFindable } from "#case/search/store.ts";
import { addCase } from "#case/store.ts";
import { endWaits, openWait } from "#case/waiting/store.ts";
import { fixedClock } from "#platform/clock.ts";
import { type Actor, systemActor } from "#platform/database/actor.ts";
import { submitApplication } from "#programme/apply/submit-command.ts";
import { answersOfA } from "#programme/apply/sample-answers.ts";
import { addApplicant } from "#test/application.ts";
import { openTestWorld, type TestPerson, type TestWorld } from "#test/world.ts";
import { urls } from "#urls.ts";
import { queueMessages } from "./messages/queue/catalog.ts";

const system = systemActor("test");
const words = queueMessages.ja;
const now = new Date("2026-11-24T03:00:00Z");
const day = 24 * 60 * 60 * 1000;
const many = 120;

let world: TestWorld;
let office: TestPerson;

const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
const stageOf = (arrival: number) => (arrival === 7 ? "declined" : "submitted");

/** A hundred and twenty cases as they would have come: every tenth waits, the later ones longer. */
beforeAll(async () => {
  world = await openTestWorld({ clock: fixedClock(now) });
  office = await world.addPerson("office");
  const { companyId } = await world.addCompanyPerson();
  const { database } = world.running.platform;
  await database.as(system, async (tx) => {
    for (let arrival = 1; arrival <= many; arrival += 1) {
      const country = arrival % 2 === 0 ? "TH" : "CN";
      const supportCase = { id: uuid(arrival), companyId, editionId: "2026", country };
      const { id: caseId, ...place } = supportCase;
      const receiptNumber = `2026-${country}-${String(arrival).padStart(4, "0")}`;
      const standing = { caseId, ...place, stage: stageOf(arrival), since: now, submittedAt: now } as const;
      const opened = { ...supportCase, openedAt: now, openedBy: "system:test" };
      await addCase(tx, opened, { ...standing, arrival, receiptNumber });
      const names = [arrival === 33 ? "株式会社ミホン化学" : `試験${arrival}工業`, "Công ty Mẫu"];
      await makeFindable(tx, { supportCase, arrival, names });
      if (arrival % 10 !== 0) continue;
      const since = new Date(now.getTime() - arrival * day);
      const wait = {
        caseId,
        on: arrival % 20 === 0 ? "company" : "office",
        what: "examination",
        since,
      } as const;
      await openWait(tx, { ...wait, dueOn: arrival > 100 ? "2026-11-20" : "2026-11-30" });
    }
  });
});
afterAll(() => world.stop());

type Query = Record<string, string>;
const page = async (query: Query | string, as = office) => {
  const path = typeof query === "string" ? query : urls.queue.to({}, query);
  const answer = await world.send(path, { as });
  return { status: answer.status, text: await answer.text() };
};

/** The arrivals listed, in order. */
const listed = (text: string) =>
  [...text.matchAll(/href="\/cases\/0{8}-0{4}-40{3}-80{3}-(\d{12})/g)].map(([, number]) => Number(number));
const linkTo = (text: string, rel: string) =>
  new RegExp(`<a href="([^"]*)" rel="${rel}"`).exec(text)?.[1]?.replaceAll("&amp;", "&");
const from = (first: number, last: number, step = 1) =>
  Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, at) => first + at * step);

describe("pages", () => {
  test("fifty at a time, forwards to the end and back to the beginning", async () => {
    const first = await page({});
    expect(listed(first.text)).toEqual(from(1, 50));
    expect(linkTo(first.text, "prev")).toBeUndefined();
    const second = await page(linkTo(first.text, "next") ?? "");
    expect(listed(second.text)).toEqual(from(51, 100));
    const third = await page(linkTo(second.text, "next") ?? "");
    expect(listed(third.text)).toEqual(from(101, many));
    expect(linkTo(third.text, "next")).toBeUndefined();
    const back = await page(linkTo(third.text, "prev") ?? "");
    expect(listed(back.text)).toEqual(from(51, 100));
    const beginning = await page(linkTo(back.text, "prev") ?? "");
    expect(listed(beginning.text)).toEqual(from(1, 50));
    expect(linkTo(beginning.text, "prev")).toBeUndefined();
  });

  test("filters go along from page to page", async () => {
    const first = await page({ country: "CN" });
    expect(listed(first.text)).toEqual(from(1, 99, 2));
    expect(listed((await page(linkTo(first.text, "next") ?? "")).text)).toEqual(from(101, 119, 2));
  });

  test("a page behind the end leads back to the first", async () => {
    const { text } = await page({ after: "9999", country: "CN" });
    expect(text).toContain(words.noSuchPage);
    expect(text).toContain(`href="${urls.queue.to({}, { country: "CN" })}"`);
  });
});

describe("what narrows it", () => {
  test.each<[Query, number[]]>([
    [{ stage: "declined" }, [7]],
    [{ stage: "declined", country: "TH" }, []],
    [{ waits: "company" }, [20, 40, 60, 80, 100, 120]],
    [{ waits: "office" }, [10, 30, 50, 70, 90, 110]],
    [{ overdue: "yes" }, [110, 120]],
    [{ overdue: "yes", waits: "company" }, [120]],
    [{ order: "longest" }, from(10, 120, 10).toReversed()],
    [{ order: "longest", waits: "office" }, [110, 90, 70, 50, 30, 10]],
    [{ words: "33" }, [33]],
    [{ words: "2026-TH-0044" }, [44]],
    [{ words: "ＣＮ－００４４" }, []],
    [{ words: "㈱みほん化学" }, [33]],
    [{ words: "化学" }, [33]],
    [{ words: "試験12工業" }, [12]],
    [{ words: "mau cong" }, []],
    [{ words: "cong ty mau", stage: "declined" }, [7]],
    [{ words: "存在しない名前" }, []],
    [{ words: "%" }, []],
    [{ words: "'; drop table x; --" }, []],
  ])("%j", async (query, arrivals) => {
    const { status, text } = await page(query);
    expect(status).toBe(200);
    expect(listed(text)).toEqual(arrivals);
  });

  test.each<[Query, string]>([
    [{ words: "存在しない名前" }, words.noMatch],
    [{ words: "見" }, words.tooShort],
    [{ edition: "2026", stage: "withdrawn" }, words.noMatch],
  ])("%j lists nothing, says so and shows the way back", async (query, says) => {
    const { text } = await page(query);
    expect(text).toContain(says);
    expect(text).toContain(`href="${urls.queue.to()}"`);
  });
});

test("a wait that has ended is no longer beside its case; the next one takes its place", async () => {
  const { database } = world.running.platform;
  const caseId = uuid(10);
  const expert: Actor = { kind: "person", userId: (await world.addPerson("expert")).userId, role: "expert" };
  const asked = { caseId, on: "expert", expertId: expert.userId, what: "expert-answer", since: now } as const;
  await database.as(system, (tx) => openWait(tx, { ...asked, dueOn: "2026-12-10" }));
  await database.as(system, (tx) => endWaits(tx, { caseId, what: ["examination"], at: now, actor: system }));
  expect(listed((await page({ waits: "expert" })).text)).toEqual([10]);
  // Who is asked and no party to the case yet ends the wait as well.
  await database.as(expert, (tx) =>
    endWaits(tx, { caseId, what: ["expert-answer"], at: now, actor: expert }),
  );
  expect(listed((await page({ waits: "expert" })).text)).toEqual([]);
  expect(listed((await page({ waits: "office" })).text)).not.toContain(10);
});

test("a case handed in is found by its names at once, a draft by nobody", async () => {
  const answers = { ...answersOfA, siteNameJa: "架空珍名上海", hqName: "株式会社架空珍名堂" };
  const one = await addApplicant(world, "CN", { ...answers, waitingList: "yes" });
  expect((await page({ words: "珍名堂" })).text).not.toContain(one.caseId);
  const by = { method: "electronic" } as const;
  await submitApplication(world.running.house.programme, one.actor, { caseId: one.caseId, by });
  for (const name of ["珍名堂", "珍名上海"]) {
    const { text } = await page({ words: name });
    expect(text).toContain("2026-CN-0001");
  }
});

test("the list is the office's alone", async () => {
  for (const role of ["company", "expert", "operator"] as const) {
    expect((await page({}, await world.addPerson(role))).status).toBe(404);
  }
});
