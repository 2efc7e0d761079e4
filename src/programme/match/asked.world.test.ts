// An expert is asked: whom the office may ask, what is seen before the declaration on conflicts, what each declaration does.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findCase } from "#case/store.ts";
import { systemActor } from "#platform/database/actor.ts";
import { answersOfA } from "#programme/apply/sample-answers.ts";
import type { Applicant } from "#test/application.ts";
import {
  addAdmitted,
  addExpert,
  mailsTo,
  type Matching,
  openMatching,
  personActor,
  requestTo,
  stepsOf,
  textOf,
} from "#test/matching.ts";
import { urls } from "#urls.ts";

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

const secret = "顧客名簿を持ち出した疑い";

describe("the office", () => {
  test("sees candidates with reasons, former clients barred, and writes the letter itself", async () => {
    const { world, office, expert } = matching;
    const { stage, waiting, ask } = stepsOf(matching, applicant);
    const { caseId, person } = applicant;
    const { rows } = await world.running.platform.database.as(systemActor("test"), (tx) =>
      tx.execute<{ name: string }>(`select name from himori.companies where id = '${person.companyId}'`),
    );
    const barred = await addExpert(world, "丙 専門家", {
      fields: ["machinery"],
      clients: [rows[0]?.name ?? ""],
    });
    const list = await textOf(world, urls.shortList.to({ caseId }), office);
    expect(list.indexOf("甲 専門家")).toBeLessThan(list.indexOf("乙 専門家"));
    expect(list.indexOf("乙 専門家")).toBeLessThan(list.indexOf("丙 専門家"));
    expect(list).toContain("過去・現在の依頼者です");
    expect((await ask(barred)).status).toBe(409);
    expect(await stage()).toBe("admitted");
    const letter = await textOf(
      world,
      urls.newExpertRequest.to({ caseId }, { expert: expert.userId }),
      office,
    );
    expect(letter).toContain("甲 専門家 様");
    expect((await ask(expert, "")).status).toBe(422);
    expect((await ask(expert, "自分で書いた依頼文")).headers.get("location")).toContain("done=sent");
    expect([await stage(), await waiting()]).toEqual(["matching", ["expert: expert-answer"]]);
    expect((await mailsTo(world, expert)).at(-1)).toContain("自分で書いた依頼文");
  });

  test("asks one expert at a time, also when two officers click at once", async () => {
    const { expert, second } = matching;
    const { ask } = stepsOf(matching, applicant);
    const answers = await Promise.all([ask(expert), ask(second)]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303, 409]));
  });

  test("takes a request back: the expert is told, and cannot answer any more", async () => {
    const { world, office, expert } = matching;
    const { stage, waiting, ask, declare } = stepsOf(matching, applicant);
    await ask(expert);
    const requestId = await requestTo(world, expert);
    const path = urls.requestTakenBack.to({ caseId: applicant.caseId, requestId });
    await world.send(path, { as: office, form: {} });
    expect([await stage(), await waiting()]).toEqual(["admitted", ["office: expert-choice"]]);
    expect((await declare(expert, requestId, "none")).status).toBe(409);
    expect(await textOf(world, urls.expertRequest.to({ requestId }), expert)).toContain("取り下げられました");
    expect((await world.send(path, { as: office, form: {} })).status).toBe(409);
  });
});

describe("before the declaration", () => {
  test("the expert sees three facts, and nothing of the case in the database", async () => {
    const { world, expert } = matching;
    const { ask } = stepsOf(matching, applicant);
    await ask(expert);
    const requestId = await requestTo(world, expert);
    const page = await textOf(world, urls.expertRequest.to({ requestId }), expert);
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
    expect((await mailsTo(world, expert)).at(-1)).not.toContain("見本精機");
  });

  test("nobody else opens a request; an answer before the declaration is refused", async () => {
    const { world, office, expert, second } = matching;
    const { ask, answer } = stepsOf(matching, applicant);
    await ask(expert);
    const requestId = await requestTo(world, expert);
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
      const text = await textOf(world, urls.expertRequest.to({ requestId: id }), second);
      bodies.add(text.replaceAll(/(?:\/|%2F)requests[^"&]*/g, ""));
    }
    expect(bodies.size).toBe(1);
    expect((await answer(expert, requestId, "accepted")).status).toBe(409);
  });
});

describe("the declaration", () => {
  test("none: the outline opens, without a word the company wrote", async () => {
    const { world, expert } = matching;
    const { ask, declare } = stepsOf(matching, applicant);
    await ask(expert);
    const requestId = await requestTo(world, expert);
    await declare(expert, requestId, "none");
    const page = await textOf(world, urls.expertRequest.to({ requestId }), expert);
    expect(page).toContain("情報漏洩リスクのアセスメント");
    for (const hidden of [secret, answersOfA["otherWish"] ?? "-", "春節の前まで"])
      expect(page).not.toContain(hidden);
    expect((await declare(expert, requestId, "conflict", "あとから")).status).toBe(409);
    expect((await world.send(urls.supportCase.to(applicant), { as: expert })).status).toBe(404);
  });

  test("a conflict ends the request and bars the expert from this case", async () => {
    const { world, office, expert } = matching;
    const { stage, waiting, ask, declare } = stepsOf(matching, applicant);
    await ask(expert);
    const requestId = await requestTo(world, expert);
    expect((await declare(expert, requestId, "conflict")).status).toBe(422);
    await declare(expert, requestId, "conflict", "相手方の代理人です");
    expect([await stage(), await waiting()]).toEqual(["admitted", ["office: expert-choice"]]);
    expect((await ask(expert)).status).toBe(409);
    const list = await textOf(world, urls.shortList.to({ caseId: applicant.caseId }), office);
    expect(list).toContain("相手方の代理人です");
    expect((await mailsTo(world, office)).at(-1)).toContain("match-conflict");
  });

  test("unsure: the office decides, and only then the outline opens", async () => {
    const { world, office, expert } = matching;
    const { waiting, ask, declare } = stepsOf(matching, applicant);
    await ask(expert);
    const requestId = await requestTo(world, expert);
    await declare(expert, requestId, "unsure", "以前に相談を受けました");
    expect(await waiting()).toEqual(["office: conflict-ruling"]);
    expect(await textOf(world, urls.expertRequest.to({ requestId }), expert)).not.toContain(
      "情報漏洩リスクのアセスメント",
    );
    const path = urls.conflictRuling.to({ caseId: applicant.caseId, requestId });
    expect((await world.send(path, { as: office, form: { ruling: "no-conflict" } })).status).toBe(422);
    await world.send(path, { as: office, form: { ruling: "no-conflict", rulingReason: "関係がありません" } });
    expect(await waiting()).toEqual(["expert: expert-answer"]);
    expect(await textOf(world, urls.expertRequest.to({ requestId }), expert)).toContain(
      "情報漏洩リスクのアセスメント",
    );
    expect((await world.send(path, { as: expert, form: {} })).status).toBe(404);
  });
});
