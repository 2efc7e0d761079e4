// The page of a case for each of its parties, its record, and the operator's check of standings and places.
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { systemActor } from "#platform/database/actor.ts";
import type { Transaction } from "#platform/database/database.ts";
import { fixedClock } from "#platform/clock.ts";
import { answersOfA } from "#programme/apply/sample-answers.ts";
import { submitApplication } from "#programme/apply/submit-command.ts";
import { addApplicant, type Applicant } from "#test/application.ts";
import { openTestWorld, type TestPerson, type TestWorld } from "#test/world.ts";
import { urls } from "#urls.ts";
import { addAssignment, endAssignment, findAssignment } from "./assignment-store.ts";
import { moveCase } from "./moves.ts";
import { recordEvent } from "./store.ts";
import { verifyStandings } from "./verify-standings.ts";
import { endWaits, openWait } from "./waiting/store.ts";

const system = systemActor("test");
const clock = fixedClock("2026-11-24T01:00:00Z");
let world: TestWorld;
let company: Applicant;
let office: TestPerson;
let expert: TestPerson;

beforeAll(async () => {
  world = await openTestWorld({ clock });
  office = await world.addPerson("office", "事務局 一郎");
  expert = await world.addPerson("expert", "専門 三郎");
  company = await addApplicant(world, "VN", answersOfA);
  await submit(company);
});

afterAll(() => world.stop());

function submit({ actor, caseId }: Applicant) {
  return submitApplication(world.running.house.programme, actor, { caseId, by: { method: "electronic" } });
}

function asSystem<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return world.running.platform.database.as(system, work);
}

async function read(as: TestPerson, path: string, language = "ja"): Promise<string> {
  const answer = await world.send(path, { as, language });
  expect(answer.status, path).toBe(200);
  return answer.text();
}

const pageOf = (as: TestPerson, language?: string) =>
  read(as, urls.supportCase.to({ caseId: company.caseId }), language);

describe("a case that is being examined", () => {
  test("where it stands, what comes next and until when, and its documents", async () => {
    const page = await pageOf(company.person);
    expect(page).toMatch(/aria-current="step"[^]*?審査/);
    expect(page).toContain("事務局が申請の内容を確認しています");
    expect(page).toContain("見本 花子さん（企業）が申請書を提出しました。");
    expect(page).toContain(urls.submission.to({ caseId: company.caseId }));
    expect(page).not.toContain(urls.examination.to({ caseId: company.caseId }));
    expect(await pageOf(office)).toContain(urls.examination.to({ caseId: company.caseId }));
    expect(page).toContain(urls.withdrawal.to({ caseId: company.caseId }));
  });

  test("in the reader's language; the office reads Japanese or English", async () => {
    expect(await pageOf(company.person, "vi")).toContain("Việc tiếp theo");
    expect(await pageOf(office, "vi")).toContain("What comes next");
  });

  test("what waits on the company leads there; on others it is told", async () => {
    await asSystem((tx) =>
      openWait(tx, {
        caseId: company.caseId,
        on: "company",
        what: "correction",
        since: clock.now(),
        dueOn: "2026-11-20",
      }),
    );
    const link = `href="${urls.application.to({ caseId: company.caseId })}"`;
    const page = await pageOf(company.person);
    expect(page).toContain(link);
    expect(page).toContain("2026年11月20日（期限を過ぎています）");
    const forOffice = await pageOf(office);
    expect(forOffice).not.toContain(link);
    expect(forOffice).not.toContain("通知とメールでお知らせします");
    expect(forOffice).toContain("企業の対応を待っています");
    expect(forOffice).toContain("（2026年11月24日から、期限は2026年11月20日）");
  });
});

test("the office's names and its own affairs stay with the office", async () => {
  const { caseId } = company;
  const actor = { kind: "person", userId: office.userId, role: "office" } as const;
  await asSystem(async (tx) => {
    const at = clock.now();
    await moveCase(tx, { caseId, to: "admitted", at, actor, kind: "admitted" });
    await moveCase(tx, { caseId, to: "matching", at, actor, kind: "expert-requested" });
    const asked = { kind: "person", userId: expert.userId, role: "expert" } as const;
    await recordEvent(tx, { caseId, kind: "conflict-declared-unsure", at, actor: asked });
    await moveCase(tx, { caseId, to: "admitted", at, actor: asked, kind: "request-conflict" });
  });
  const forOffice = await read(office, urls.caseHistory.to({ caseId }));
  expect(forOffice).toContain("事務局（事務局 一郎さん）が採択を決めました。");
  expect(forOffice).toContain("専門家（専門 三郎さん）が、利益相反に当たるかどうかの判断を求めました。");
  const forCompany = await read(company.person, urls.caseHistory.to({ caseId }));
  expect(forCompany).toContain("事務局が採択を決めました。");
  expect(forCompany).toContain("案件の段階が「採択」になりました。");
  for (const hidden of ["事務局 一郎", "専門 三郎", "利益相反"]) expect(forCompany).not.toContain(hidden);
  const asked = { caseId, on: "office", since: clock.now(), dueOn: "2026-11-30" } as const;
  await asSystem((tx) => openWait(tx, { ...asked, what: "conflict-ruling" }));
  expect(await pageOf(office)).toContain("利益相反についての判断");
  expect(await pageOf(company.person)).not.toContain("利益相反");
  await asSystem((tx) => endWaits(tx, { caseId, what: ["conflict-ruling"], at: clock.now(), actor: system }));
});

test("the expert comes in with the assignment and goes with its end", async () => {
  const { caseId } = company;
  const path = urls.supportCase.to({ caseId });
  expect((await world.send(path, { as: expert })).status).toBe(404);
  const assigned = { caseId, expertId: expert.userId, at: clock.now(), actor: system };
  await asSystem((tx) => addAssignment(tx, assigned));
  const page = await pageOf(expert);
  expect(page).toContain("見本精機");
  expect(page).not.toContain("事務局 一郎");
  expect(page).toContain(urls.applicationForExpert.to({ caseId }));
  expect(await pageOf(company.person)).toContain("専門 三郎");
  await asSystem(async (tx) => {
    const assignment = await findAssignment(tx, caseId);
    const ending = { kind: "changed", reason: "", endedAt: clock.now(), endedBy: "test" } as const;
    await endAssignment(tx, { assignmentId: assignment?.id ?? "", ...ending });
  });
  for (const address of [path, urls.caseHistory.to({ caseId }), urls.threads.to({ caseId })])
    expect((await world.send(address, { as: expert })).status).toBe(404);
});

test("a case that ended says so", async () => {
  const one = await addApplicant(world, "TH", answersOfA);
  const { caseId, actor } = one;
  await submit(one);
  await asSystem(async (tx) => {
    await moveCase(tx, { caseId, to: "withdrawn", at: clock.now(), actor, kind: "withdrawn" });
  });
  const page = await read(one.person, urls.supportCase.to({ caseId }));
  expect(page).toContain("この案件は、2026年11月24日に取り下げられ、終了しました。");
  expect(page).not.toContain("progress-line");
});

describe("the operator's check", () => {
  /** Its place was not given back: the test above moved it by hand. */
  test("finds a case that holds a place it must not hold", async () => {
    const { faults, wrongCounts } = await verifyStandings(world.running.platform.database);
    expect(faults.map(({ problem }) => problem)).toEqual(["at withdrawn it holds a place"]);
    expect(wrongCounts).toEqual([]);
  });

  test("finds a planted stage and planted counts", async () => {
    const owner = new Client(world.owner);
    await owner.connect();
    await owner.query("begin; select himori.enter_as('system', '')");
    const stage = "update himori.case_standings set stage = 'supported' where case_id = $1";
    await owner.query(stage, [company.caseId]);
    await owner.query("update himori.edition_country_places set taken = taken + 1 where country = 'VN'");
    await owner.query("update himori.edition_places set arrived = arrived + 2");
    await owner.query("commit");
    await owner.end();
    const { faults, wrongCounts } = await verifyStandings(world.running.platform.database);
    expect(faults).toContainEqual({
      caseId: company.caseId,
      problem: "it stands at supported, its history tells admitted",
    });
    expect(wrongCounts.map(({ country, of }) => [country, of])).toEqual([
      ["", "arrived"],
      ["VN", "taken"],
    ]);
  });
});
