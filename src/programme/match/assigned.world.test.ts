// From the agreement to the assignment and its end: who sees what at every step, and what closes at which moment.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findAssignment } from "#case/assignment-store.ts";
import { moveCase } from "#case/moves.ts";
import { findCase, listEvents } from "#case/store.ts";
import { systemActor } from "#platform/database/actor.ts";
import type { Applicant } from "#test/application.ts";
import {
  addAdmitted,
  mailsTo,
  type Matching,
  openMatching,
  personActor,
  requestTo,
  stepsOf,
  textOf,
} from "#test/matching.ts";
import { urls } from "#urls.ts";
import { endRequests } from "./jobs.ts";

let matching: Matching;
let applicant: Applicant;

beforeAll(async () => {
  matching = await openMatching();
});
afterAll(() => matching.world.stop());

/** Every test stands a minute after the one before, so that its request is the newest. */
let minute = 0;
beforeEach(async () => {
  minute += 1;
  matching.standAt(new Date(Date.UTC(2026, 10, 24, 3, minute)));
  applicant = await addAdmitted(matching);
});

describe("both sides agree", () => {
  test("the company sees the public profile only, agrees, and the case opens to the expert", async () => {
    const { world, expert } = matching;
    const { stage, waiting, agree, propose } = stepsOf(matching, applicant);
    const requestId = await propose(expert);
    const { caseId, person } = applicant;
    expect(await waiting()).toEqual(["company: expert-agreement"]);
    const page = await textOf(world, urls.caseExpert.to({ caseId }), person);
    expect(page).toContain("見本法律事務所");
    expect(page).not.toContain("秘密の依頼者");
    expect(page).not.toContain("e@law.example");
    expect((await world.send(urls.supportCase.to({ caseId }), { as: expert })).status).toBe(404);
    expect((await mailsTo(world, person)).at(-1)).toContain("company-expert-proposed");
    const agreed = await agree(requestId, "agreed");
    expect(agreed.headers.get("location")).toContain("done=agreed");
    expect([await stage(), await waiting()]).toEqual(["supported", ["company: sheets"]]);
    expect((await world.send(urls.caseExpert.to({ caseId }), { as: expert })).status).toBe(200);
    expect((await agree(requestId, "another", "やはり")).status).toBe(409);
  });

  test("the company asks for another: the expert is told nothing more, and is not asked again", async () => {
    const { world, expert, second } = matching;
    const { stage, ask, agree, propose } = stepsOf(matching, applicant);
    const requestId = await propose(expert);
    expect((await agree(requestId, "another")).status).toBe(422);
    await agree(requestId, "another", "別の専門分野を希望します");
    expect([await stage(), (await ask(expert)).status]).toEqual(["admitted", 409]);
    const told = await textOf(world, urls.expertRequest.to({ requestId }), expert);
    expect(told).not.toContain("別の専門分野を希望します");
    expect((await ask(second)).status).toBe(303);
  });

  test("no other company answers, and agreement is to whom the page showed", async () => {
    const { world, office, expert } = matching;
    const { stage, agree, propose } = stepsOf(matching, applicant);
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
    const { world, expert } = matching;
    const { assign } = stepsOf(matching, applicant);
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
    const { world, office, expert } = matching;
    const { stage, waiting, ask, assign } = stepsOf(matching, applicant);
    const requestId = await assign(expert);
    const { caseId } = applicant;
    const path = urls.lateConflict.to({ caseId });
    expect((await world.send(path, { as: expert })).status).toBe(200);
    expect((await world.send(path, { as: applicant.person })).status).toBe(404);
    expect((await world.send(path, { as: expert, form: {} })).status).toBe(422);
    const copy = await world.send(urls.applicationForExpert.to({ caseId }), { as: expert });
    expect([copy.status, copy.headers.get("content-type")]).toEqual([200, "application/pdf"]);
    expect((await copy.text()).slice(0, 5)).toBe("%PDF-");
    expect(await textOf(world, urls.supportCase.to({ caseId }), expert)).toContain(
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
      const closed = await textOf(world, one.to({ caseId }), expert);
      const never = await textOf(world, one.to({ caseId: unknown }), expert);
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
    expect(await textOf(world, urls.expertRequest.to({ requestId }), expert)).not.toContain(
      "情報漏洩リスクのアセスメント",
    );
    expect((await mailsTo(world, office)).at(-1)).toContain("match-late-conflict");
    expect(await textOf(world, urls.shortList.to({ caseId }), office)).toContain(
      "新しい依頼者が競合先でした",
    );
    expect((await mailsTo(world, applicant.person)).at(-1)).not.toContain("競合先");
    const toldCompany = await textOf(world, urls.supportCase.to({ caseId }), applicant.person);
    expect(toldCompany).toContain("専門家の担当が終わりました");
    expect(toldCompany).not.toContain("競合先");
    expect((await ask(expert)).status).toBe(409);
  });

  test("asked for by the company, kept with a reply, then changed by the office", async () => {
    const { world, clock, standAt, office, expert, second } = matching;
    const { stage, waiting, assign } = stepsOf(matching, applicant);
    await assign(expert);
    const { caseId, person } = applicant;
    const change = urls.expertChange.to({ caseId });
    await world.send(change, { as: person, form: { reason: "日程が合いません" } });
    expect(await waiting()).toEqual(["office: expert-change", "company: sheets"]);
    expect((await world.send(change, { as: person, form: { reason: "もう一度" } })).status).toBe(409);
    expect(await textOf(world, urls.caseExpert.to({ caseId }), expert)).not.toContain("日程が合いません");
    const list = await textOf(world, urls.shortList.to({ caseId }), office);
    expect(list).toContain("日程が合いません");
    const reply = /\/expert\/change\/([\w-]+)\/reply/.exec(list)?.[1] ?? "";
    const keep = urls.expertChangeReply.to({ caseId, changeId: reply });
    await world.send(keep, { as: office, form: { note: "日程を調整しました" } });
    expect(await waiting()).toEqual(["company: sheets"]);
    expect(await textOf(world, urls.caseExpert.to({ caseId }), person)).toContain("日程を調整しました");
    await world.send(change, { as: office, form: { reason: "専門家の都合" } });
    expect([await stage(), await waiting()]).toEqual(["admitted", ["office: expert-choice"]]);
    expect((await world.send(urls.caseExpert.to({ caseId }), { as: expert })).status).toBe(404);
    expect((await mailsTo(world, person)).at(-1)).not.toContain("専門家の都合");
    standAt(new Date(clock.now().getTime() + 1000));
    await assign(second);
    expect(await textOf(world, urls.caseExpert.to({ caseId }), person)).toContain("乙 専門家");
  });
});

describe("time", () => {
  test("an unanswered request lapses the day after, once", async () => {
    const { world, clock, standAt, expert } = matching;
    const { stage, waiting, ask, declare } = stepsOf(matching, applicant);
    const sentAt = clock.now();
    await ask(expert);
    const requestId = await requestTo(world, expert);
    standAt(new Date("2026-12-01T03:00:00Z"));
    await endRequests(world.running.house.programme);
    expect(await stage()).toBe("matching");
    standAt(new Date("2026-12-02T03:00:00Z"));
    await endRequests(world.running.house.programme);
    await endRequests(world.running.house.programme);
    // Sessions would be over by then.
    standAt(sentAt);
    expect([await stage(), await waiting()]).toEqual(["admitted", ["office: expert-choice"]]);
    expect((await declare(expert, requestId, "none")).status).toBe(409);
    const told = (await mailsTo(world, expert)).filter((mail) => mail.startsWith("expert-over"));
    expect(told.at(-1)).toContain("期限が過ぎた");
  });

  test("with the registration ended nobody agrees to the expert any more, and the search goes on", async () => {
    const { world, clock, standAt, office, second } = matching;
    const { stage, waiting, agree, propose, assign } = stepsOf(matching, applicant);
    const requestId = await propose(second);
    const ending = urls.expertEnding.to({ expertId: second.userId });
    await world.send(ending, { as: office, form: { reason: "登録の終了" } });
    expect((await agree(requestId, "agreed")).status).toBe(409);
    await endRequests(world.running.house.programme);
    await endRequests(world.running.house.programme);
    expect([await stage(), await waiting()]).toEqual(["admitted", ["office: expert-choice"]]);
    await world.send(ending, { as: office, form: { act: "return", reason: "再登録" } });
    standAt(new Date(clock.now().getTime() + 1000));
    await assign(second);
    expect(await stage()).toBe("supported");
  });

  test("a case that was withdrawn ends its request", async () => {
    const { world, clock, expert } = matching;
    const { ask, declare } = stepsOf(matching, applicant);
    expect((await ask(expert)).headers.get("location")).toContain("done=sent");
    const requestId = await requestTo(world, expert);
    await world.running.platform.database.as(systemActor("test"), (tx) => {
      const { caseId, actor } = applicant;
      return moveCase(tx, { caseId, to: "withdrawn", at: clock.now(), actor, kind: "withdrawn" });
    });
    expect((await declare(expert, requestId, "none")).status).toBe(409);
    await endRequests(world.running.house.programme);
    expect(await textOf(world, urls.expertRequest.to({ requestId }), expert)).toContain(
      "支援が行われないことになり",
    );
  });
});
