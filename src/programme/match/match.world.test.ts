// From the short list to the assignment and its end: who sees what at every step, and what closes at which moment.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findAssignment } from "#case/assignment-store.ts";
import { moveCase } from "#case/moves.ts";
import { findCase, findStanding, listEvents } from "#case/store.ts";
import { endWaits, listOpenOfCases } from "#case/waiting/store.ts";
import { saveProfile } from "#people/experts/commands.ts";
import { type Clock, fixedClock } from "#platform/clock.ts";
import { type Actor, systemActor } from "#platform/database/actor.ts";
import { answersOfA, edition2026 } from "#programme/apply/sample-answers.ts";
import { submitApplication } from "#programme/apply/submit-command.ts";
import { addApplicant, type Applicant } from "#test/application.ts";
import { openTestWorld, type TestPerson, type TestWorld } from "#test/world.ts";
import { urls } from "#urls.ts";
import { endRequests } from "./jobs.ts";
import { listOwnRequests } from "./queries.ts";

let world: TestWorld;
let now = new Date("2026-11-24T03:00:00Z");
const clock: Clock = { now: () => new Date(now), today: (zone) => fixedClock(now).today(zone) };
let office: TestPerson;
let expert: TestPerson;
let second: TestPerson;
let applicant: Applicant;

const secret = "顧客名簿を持ち出した疑い";

beforeAll(async () => {
  // Each test admits a case of its own: more than the edition has places.
  const roomy = { ...edition2026, caps: { ...edition2026.caps, cases: 100 } };
  world = await openTestWorld({ clock, editions: [roomy] });
  office = await world.addPerson("office", "事務局 花子");
  expert = await addExpert("甲 専門家", { fields: ["machinery", "trade-secrets"] });
  second = await addExpert("乙 専門家", { fields: ["food"] });
});
afterAll(() => world.stop());

/** Every test stands a minute after the one before, so that its request is the newest. */
let minute = 0;
beforeEach(async () => {
  minute += 1;
  now = new Date(Date.UTC(2026, 10, 24, 3, minute));
  applicant = await addAdmitted();
});

async function addExpert(name: string, { fields, clients = [] }: { fields: string[]; clients?: string[] }) {
  const person = await world.addPerson("expert", name);
  const { platform } = world.running;
  const profile = {
    firm: "見本法律事務所",
    firmCountry: "CN",
    countries: ["CN"],
    languages: ["zh-Hans", "ja"],
    otherLanguages: "",
    fields,
    mostCases: 50,
    weekdays: [],
    times: "",
    about: "紹介文です。",
    contactEmail: "e@law.example",
    contactPhone: "",
  };
  const formerClients = ["秘密の依頼者株式会社", ...clients];
  const self = { ...person, role: "expert", secondFactor: false } as const;
  await saveProfile({ platform, person: self }, { basedOn: 0, profile, formerClients });
  return person;
}

/** An application that the office has admitted. */
async function addAdmitted(): Promise<Applicant> {
  const { house, platform } = world.running;
  const one = await addApplicant(world, "CN", answersOfA);
  const { caseId } = one;
  await submitApplication(house.programme, one.actor, { caseId, by: { method: "electronic" } });
  await platform.database.as(systemActor("test"), async (tx) => {
    const actor = personActor(office, "office");
    const at = clock.now();
    await moveCase(tx, { caseId, to: "admitted", at, actor, kind: "admitted" });
    await endWaits(tx, { caseId, at, actor });
  });
  return one;
}

function personActor({ userId }: TestPerson, role: "office" | "expert" | "company"): Actor {
  return { kind: "person", userId, role };
}

async function stage(): Promise<string | undefined> {
  const { database } = world.running.platform;
  const { caseId } = applicant;
  return (await database.as(systemActor("test"), (tx) => findStanding(tx, caseId)))?.stage;
}

async function waiting(): Promise<string[]> {
  const { database } = world.running.platform;
  const open = await database.as(systemActor("test"), (tx) => listOpenOfCases(tx, [applicant.caseId]));
  return open.map(({ on, what }) => `${on}: ${what}`);
}

async function textOf(path: string, as: TestPerson): Promise<string> {
  const answer = await world.send(path, { as });
  return `${answer.status} ${await answer.text()}`;
}

async function ask(whom: TestPerson, letter = "ご協力をお願いします。"): Promise<Response> {
  const form = { expert: whom.userId, replyBy: "2026年12月1日", letter };
  return world.send(urls.expertRequests.to({ caseId: applicant.caseId }), { as: office, form });
}

/** The newest request to the expert. */
async function requestTo(whom: TestPerson): Promise<string> {
  const { database } = world.running.platform;
  const own = await database.as(personActor(whom, "expert"), (tx) => listOwnRequests(tx, whom.userId));
  return own[0]?.requestId ?? "";
}

const declare = (whom: TestPerson, requestId: string, declaration: string, declarationNote = "") =>
  world.send(urls.conflictDeclaration.to({ requestId }), {
    as: whom,
    form: { declaration, declarationNote },
  });
const answer = (whom: TestPerson, requestId: string, given: string, reason = "") =>
  world.send(urls.requestAnswer.to({ requestId }), { as: whom, form: { answer: given, reason } });
const agree = (request: string, given: string, reason = "") =>
  world.send(urls.expertAgreement.to({ caseId: applicant.caseId }), {
    as: applicant.person,
    form: { request, answer: given, reason },
  });

/** Asked, declared, accepted: the company is to agree. */
async function propose(whom: TestPerson): Promise<string> {
  await ask(whom);
  const requestId = await requestTo(whom);
  await declare(whom, requestId, "none");
  await answer(whom, requestId, "accepted");
  return requestId;
}

async function assign(whom: TestPerson): Promise<string> {
  const requestId = await propose(whom);
  await agree(requestId, "agreed");
  return requestId;
}

async function mailsTo(person: TestPerson): Promise<string[]> {
  const { rows } = await world.running.platform.database.as(systemActor("test"), (tx) =>
    tx.execute<{ kind: string; text: string }>(
      `select kind, subject || ' ' || text as text from himori.mails where to_address = '${person.email}' order by queued_at`,
    ),
  );
  return rows.map(({ kind, text }) => `${kind} ${text}`);
}

describe("the office", () => {
  test("sees candidates with reasons, former clients barred, and writes the letter itself", async () => {
    const { caseId, person } = applicant;
    const { rows } = await world.running.platform.database.as(systemActor("test"), (tx) =>
      tx.execute<{ name: string }>(`select name from himori.companies where id = '${person.companyId}'`),
    );
    const barred = await addExpert("丙 専門家", { fields: ["machinery"], clients: [rows[0]?.name ?? ""] });
    const list = await textOf(urls.shortList.to({ caseId }), office);
    expect(list.indexOf("甲 専門家")).toBeLessThan(list.indexOf("乙 専門家"));
    expect(list.indexOf("乙 専門家")).toBeLessThan(list.indexOf("丙 専門家"));
    expect(list).toContain("過去・現在の依頼者です");
    expect((await ask(barred)).status).toBe(409);
    expect(await stage()).toBe("admitted");
    const letter = await textOf(urls.newExpertRequest.to({ caseId }, { expert: expert.userId }), office);
    expect(letter).toContain("甲 専門家 様");
    expect((await ask(expert, "")).status).toBe(422);
    expect((await ask(expert, "自分で書いた依頼文")).headers.get("location")).toContain("done=sent");
    expect([await stage(), await waiting()]).toEqual(["matching", ["expert: expert-answer"]]);
    expect((await mailsTo(expert)).at(-1)).toContain("自分で書いた依頼文");
  });

  test("asks one expert at a time, also when two officers click at once", async () => {
    const answers = await Promise.all([ask(expert), ask(second)]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303, 409]));
  });

  test("takes a request back: the expert is told, and cannot answer any more", async () => {
    await ask(expert);
    const requestId = await requestTo(expert);
    const path = urls.requestTakenBack.to({ caseId: applicant.caseId, requestId });
    await world.send(path, { as: office, form: {} });
    expect([await stage(), await waiting()]).toEqual(["admitted", ["office: expert-choice"]]);
    expect((await declare(expert, requestId, "none")).status).toBe(409);
    expect(await textOf(urls.expertRequest.to({ requestId }), expert)).toContain("取り下げられました");
    expect((await world.send(path, { as: office, form: {} })).status).toBe(409);
  });
});

describe("before the declaration", () => {
  test("the expert sees three facts, and nothing of the case in the database", async () => {
    await ask(expert);
    const requestId = await requestTo(expert);
    const page = await textOf(urls.expertRequest.to({ requestId }), expert);
    expect(page).toContain("見本精機");
    expect(page).toContain("中国");
    expect(page).toContain(answersOfA["industry"] ?? "-");
    for (const hidden of [
      secret,
      "渡邉",
      "情報漏洩リスクのアセスメント",
      "様本路",
      answersOfA["businessDescription"] ?? "",
    ])
      expect(page).not.toContain(hidden);
    const { database } = world.running.platform;
    const { caseId } = applicant;
    const seen = await database.as(personActor(expert, "expert"), async (tx) => {
      const counts: Record<string, unknown> = { case: await findCase(tx, caseId) };
      for (const table of [
        "case_events",
        "case_standings",
        "application_submissions",
        "application_drafts",
        "match_outlines",
        "match_presentations",
        "companies",
      ]) {
        const { rows } = await tx.execute(`select 1 from himori.${table}`);
        counts[table] = rows.length;
      }
      return counts;
    });
    expect(new Set(Object.values(seen))).toEqual(new Set([undefined, 0]));
    for (const path of [
      urls.supportCase,
      urls.caseExpert,
      urls.shortList,
      urls.application,
      urls.lateConflict,
    ])
      expect((await world.send(path.to({ caseId }), { as: expert })).status).toBe(404);
    expect((await mailsTo(expert)).at(-1)).not.toContain("見本精機");
  });

  test("nobody else opens a request; an answer before the declaration is refused", async () => {
    await ask(expert);
    const requestId = await requestTo(expert);
    const unknown = "00000000-0000-4000-8000-000000000000";
    const bodies = new Set<string>();
    for (const id of [requestId, unknown, "x"]) {
      for (const as of [second, applicant.person, office]) {
        const path = urls.expertRequest.to({ requestId: id });
        expect((await world.send(path, { as })).status).toBe(404);
        expect((await world.send(urls.requestAnswer.to({ requestId: id }), { as, form: {} })).status).toBe(
          404,
        );
      }
      const text = await textOf(urls.expertRequest.to({ requestId: id }), second);
      bodies.add(text.replaceAll(/(?:\/|%2F)requests[^"&]*/g, ""));
    }
    expect(bodies.size).toBe(1);
    expect((await answer(expert, requestId, "accepted")).status).toBe(409);
  });
});

describe("the declaration", () => {
  test("none: the outline opens, without a word the company wrote", async () => {
    await ask(expert);
    const requestId = await requestTo(expert);
    await declare(expert, requestId, "none");
    const page = await textOf(urls.expertRequest.to({ requestId }), expert);
    expect(page).toContain("情報漏洩リスクのアセスメント");
    for (const hidden of [secret, answersOfA["otherWish"] ?? "-", "春節の前まで"])
      expect(page).not.toContain(hidden);
    expect((await declare(expert, requestId, "conflict", "あとから")).status).toBe(409);
    expect((await world.send(urls.supportCase.to(applicant), { as: expert })).status).toBe(404);
  });

  test("a conflict ends the request and bars the expert from this case", async () => {
    await ask(expert);
    const requestId = await requestTo(expert);
    expect((await declare(expert, requestId, "conflict")).status).toBe(422);
    await declare(expert, requestId, "conflict", "相手方の代理人です");
    expect([await stage(), await waiting()]).toEqual(["admitted", ["office: expert-choice"]]);
    expect((await ask(expert)).status).toBe(409);
    const list = await textOf(urls.shortList.to({ caseId: applicant.caseId }), office);
    expect(list).toContain("相手方の代理人です");
    expect((await mailsTo(office)).at(-1)).toContain("match-conflict");
  });

  test("unsure: the office decides, and only then the outline opens", async () => {
    await ask(expert);
    const requestId = await requestTo(expert);
    await declare(expert, requestId, "unsure", "以前に相談を受けました");
    expect(await waiting()).toEqual(["office: conflict-ruling"]);
    expect(await textOf(urls.expertRequest.to({ requestId }), expert)).not.toContain(
      "情報漏洩リスクのアセスメント",
    );
    const path = urls.conflictRuling.to({ caseId: applicant.caseId, requestId });
    expect((await world.send(path, { as: office, form: { ruling: "no-conflict" } })).status).toBe(422);
    await world.send(path, { as: office, form: { ruling: "no-conflict", rulingReason: "関係がありません" } });
    expect(await waiting()).toEqual(["expert: expert-answer"]);
    expect(await textOf(urls.expertRequest.to({ requestId }), expert)).toContain(
      "情報漏洩リスクのアセスメント",
    );
    expect((await world.send(path, { as: expert, form: {} })).status).toBe(404);
  });
});

describe("both sides agree", () => {
  test("the company sees the public profile only, agrees, and the case opens to the expert", async () => {
    const requestId = await propose(expert);
    const { caseId, person } = applicant;
    expect(await waiting()).toEqual(["company: expert-agreement"]);
    const page = await textOf(urls.caseExpert.to({ caseId }), person);
    expect(page).toContain("見本法律事務所");
    expect(page).not.toContain("秘密の依頼者");
    expect(page).not.toContain("e@law.example");
    expect((await world.send(urls.supportCase.to({ caseId }), { as: expert })).status).toBe(404);
    expect((await mailsTo(person)).at(-1)).toContain("company-expert-proposed");
    const agreed = await agree(requestId, "agreed");
    expect(agreed.headers.get("location")).toContain("done=agreed");
    expect([await stage(), await waiting()]).toEqual(["supported", ["company: sheets"]]);
    expect((await world.send(urls.caseExpert.to({ caseId }), { as: expert })).status).toBe(200);
    expect((await agree(requestId, "another", "やはり")).status).toBe(409);
  });

  test("the company asks for another: the expert is told nothing more, and is not asked again", async () => {
    const requestId = await propose(expert);
    expect((await agree(requestId, "another")).status).toBe(422);
    await agree(requestId, "another", "別の専門分野を希望します");
    expect([await stage(), (await ask(expert)).status]).toEqual(["admitted", 409]);
    const told = await textOf(urls.expertRequest.to({ requestId }), expert);
    expect(told).not.toContain("別の専門分野を希望します");
    expect((await ask(second)).status).toBe(303);
  });

  test("no other company answers, and agreement is to whom the page showed", async () => {
    const requestId = await propose(expert);
    const stranger = await world.addCompanyPerson();
    const path = urls.expertAgreement.to({ caseId: applicant.caseId });
    const form = { request: requestId, answer: "agreed" };
    expect((await world.send(path, { as: stranger, form })).status).toBe(404);
    expect((await world.send(path, { as: office, form })).status).toBe(404);
    expect((await agree("00000000-0000-4000-8000-000000000000", "agreed")).status).toBe(409);
    expect(await stage()).toBe("matching");
  });

  test("the history names neither candidate nor reason", async () => {
    await assign(expert);
    const { database } = world.running.platform;
    const events = await database.as(applicant.actor, (tx) => listEvents(tx, applicant.caseId));
    const text = JSON.stringify(events.map(({ detail }) => detail));
    for (const hidden of [expert.userId, "甲 専門家"]) expect(text).not.toContain(hidden);
    expect(events.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining([
        "expert-requested",
        "conflict-declared-none",
        "expert-accepted",
        "expert-agreed",
      ]),
    );
  });
});

describe("an assignment ends", () => {
  test("a late conflict: every address of the case is the same 404 at once, and the office is told", async () => {
    const requestId = await assign(expert);
    const { caseId } = applicant;
    const path = urls.lateConflict.to({ caseId });
    expect((await world.send(path, { as: expert })).status).toBe(200);
    expect((await world.send(path, { as: applicant.person })).status).toBe(404);
    expect((await world.send(path, { as: expert, form: {} })).status).toBe(422);
    const copy = await world.send(urls.applicationForExpert.to({ caseId }), { as: expert });
    expect([copy.status, copy.headers.get("content-type")]).toEqual([200, "application/pdf"]);
    expect((await copy.text()).slice(0, 5)).toBe("%PDF-");
    expect(await textOf(urls.supportCase.to({ caseId }), expert)).toContain(
      urls.applicationForExpert.to({ caseId }),
    );
    const done = await world.send(path, { as: expert, form: { reason: "新しい依頼者が競合先でした" } });
    expect(done.status).toBe(200);
    const unknown = "00000000-0000-4000-8000-000000000000";
    for (const one of [
      urls.supportCase,
      urls.caseExpert,
      urls.lateConflict,
      urls.applicationForExpert,
      urls.application,
      urls.shortList,
    ]) {
      const closed = await textOf(one.to({ caseId }), expert);
      const never = await textOf(one.to({ caseId: unknown }), expert);
      expect(closed.replaceAll(caseId, "ID")).toBe(never.replaceAll(unknown, "ID"));
      expect(closed).toMatch(/^404/);
    }
    const { database } = world.running.platform;
    const seen = await database.as(personActor(expert, "expert"), async (tx) => ({
      case: await findCase(tx, caseId),
      assignment: await findAssignment(tx, caseId),
    }));
    expect(seen).toEqual({ case: undefined, assignment: undefined });
    expect([await stage(), await waiting()]).toEqual(["admitted", ["office: expert-choice"]]);
    expect(await textOf(urls.expertRequest.to({ requestId }), expert)).not.toContain(
      "情報漏洩リスクのアセスメント",
    );
    expect((await mailsTo(office)).at(-1)).toContain("match-late-conflict");
    expect(await textOf(urls.shortList.to({ caseId }), office)).toContain("新しい依頼者が競合先でした");
    expect((await mailsTo(applicant.person)).at(-1)).not.toContain("競合先");
    const toldCompany = await textOf(urls.supportCase.to({ caseId }), applicant.person);
    expect(toldCompany).toContain("専門家の担当が終わりました");
    expect(toldCompany).not.toContain("競合先");
    expect((await ask(expert)).status).toBe(409);
  });

  test("asked for by the company, kept with a reply, then changed by the office", async () => {
    await assign(expert);
    const { caseId, person } = applicant;
    const change = urls.expertChange.to({ caseId });
    await world.send(change, { as: person, form: { reason: "日程が合いません" } });
    expect(await waiting()).toEqual(["office: expert-change", "company: sheets"]);
    expect((await world.send(change, { as: person, form: { reason: "もう一度" } })).status).toBe(409);
    expect(await textOf(urls.caseExpert.to({ caseId }), expert)).not.toContain("日程が合いません");
    const list = await textOf(urls.shortList.to({ caseId }), office);
    expect(list).toContain("日程が合いません");
    const reply = /\/expert\/change\/([\w-]+)\/reply/.exec(list)?.[1] ?? "";
    const keep = urls.expertChangeReply.to({ caseId, changeId: reply });
    await world.send(keep, { as: office, form: { note: "日程を調整しました" } });
    expect(await waiting()).toEqual(["company: sheets"]);
    expect(await textOf(urls.caseExpert.to({ caseId }), person)).toContain("日程を調整しました");
    await world.send(change, { as: office, form: { reason: "専門家の都合" } });
    expect([await stage(), await waiting()]).toEqual(["admitted", ["office: expert-choice"]]);
    expect((await world.send(urls.caseExpert.to({ caseId }), { as: expert })).status).toBe(404);
    expect((await mailsTo(person)).at(-1)).not.toContain("専門家の都合");
    now = new Date(now.getTime() + 1000);
    await assign(second);
    expect(await textOf(urls.caseExpert.to({ caseId }), person)).toContain("乙 専門家");
  });
});

describe("time", () => {
  test("an unanswered request lapses the day after, once", async () => {
    const sentAt = now;
    await ask(expert);
    const requestId = await requestTo(expert);
    now = new Date("2026-12-01T03:00:00Z");
    await endRequests(world.running.house.programme);
    expect(await stage()).toBe("matching");
    now = new Date("2026-12-02T03:00:00Z");
    await endRequests(world.running.house.programme);
    await endRequests(world.running.house.programme);
    // Sessions would be over by then.
    now = sentAt;
    expect([await stage(), await waiting()]).toEqual(["admitted", ["office: expert-choice"]]);
    expect((await declare(expert, requestId, "none")).status).toBe(409);
    const told = (await mailsTo(expert)).filter((mail) => mail.startsWith("expert-over"));
    expect(told.at(-1)).toContain("期限が過ぎた");
  });

  test("with the registration ended nobody agrees to the expert any more, and the search goes on", async () => {
    const requestId = await propose(second);
    const ending = urls.expertEnding.to({ expertId: second.userId });
    await world.send(ending, { as: office, form: { reason: "登録の終了" } });
    expect((await agree(requestId, "agreed")).status).toBe(409);
    await endRequests(world.running.house.programme);
    await endRequests(world.running.house.programme);
    expect([await stage(), await waiting()]).toEqual(["admitted", ["office: expert-choice"]]);
    await world.send(ending, { as: office, form: { act: "return", reason: "再登録" } });
    now = new Date(now.getTime() + 1000);
    await assign(second);
    expect(await stage()).toBe("supported");
  });

  test("a case that was withdrawn ends its request", async () => {
    expect((await ask(expert)).headers.get("location")).toContain("done=sent");
    const requestId = await requestTo(expert);
    await world.running.platform.database.as(systemActor("test"), (tx) => {
      const { caseId, actor } = applicant;
      return moveCase(tx, { caseId, to: "withdrawn", at: clock.now(), actor, kind: "withdrawn" });
    });
    expect((await declare(expert, requestId, "none")).status).toBe(409);
    await endRequests(world.running.house.programme);
    expect(await textOf(urls.expertRequest.to({ requestId }), expert)).toContain(
      "支援が行われないことになり",
    );
  });
});
