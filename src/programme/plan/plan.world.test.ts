// The plan in a whole program: proposed from the gaps, changed, agreed, refused; and two at once.
import { and, eq, inArray } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findStanding, listEvents } from "#case/store.ts";
import { listOpenOfCases } from "#case/waiting/store.ts";
import { systemActor } from "#platform/database/actor.ts";
import type { Transaction } from "#platform/database/database.ts";
import { mails } from "#platform/schema.ts";
import { addAssessedCase, openRoomyWorld } from "#test/assessed.ts";
import { fieldsOfPage as fieldsOf } from "#test/fields-of-page.ts";
import type { StockCase } from "#test/inventory.ts";
import { addPlannedCase, addProposedCase, sideOf, usualSessions } from "#test/planned.ts";
import type { TestPerson, TestWorld } from "#test/world.ts";
import { urls } from "#urls.ts";
import { agreeToPlan, proposePlan, refusePlan } from "./commands.ts";
import { tellNews } from "./jobs.ts";
import { minutesByLine, planInForce } from "./queries.ts";
import { listVersions } from "./store.ts";

let world: TestWorld;
let office: TestPerson;
const system = systemActor("test");

beforeAll(async () => {
  world = await openRoomyWorld("2026-12-01T03:00:00Z");
  office = await world.addPerson("office", "事務局 花子");
});
afterAll(() => world.stop());

async function textOf(path: string, as: TestPerson, language = "ja"): Promise<string> {
  const answer = await world.send(path, { as, language });
  return `${answer.status} ${await answer.text()}`;
}

function asSystem<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return world.running.platform.database.as(system, work);
}

async function standingOf({ caseId }: StockCase) {
  const { database } = world.running.platform;
  return database.as(system, async (tx) => ({
    stage: (await findStanding(tx, caseId))?.stage,
    waits: (await listOpenOfCases(tx, [caseId])).map(({ on, what }) => `${on}: ${what}`),
    events: (await listEvents(tx, caseId)).filter(({ kind }) => kind.startsWith("plan-")),
  }));
}

describe("from the gaps to the plan in force", () => {
  let stock: StockCase;
  beforeAll(async () => {
    stock = await addAssessedCase(world, { scores: { 2: "0", 3: "0", 15: "1", 38: "0", 39: "0" } });
  });

  test("the proposal is the expert's alone, with a reason for each line in it and each left out", async () => {
    const path = urls.planProposal.to({ caseId: stock.caseId });
    const page = await textOf(path, stock.expert);
    expect(page).toMatch(/^200/);
    expect(page).toContain("社内ルールの作成・レビュー");
    expect(page).toMatch(/最初に取り組む項目（2、3番）/);
    expect(page).toContain("アセスメントで足りないところがありません。");
    for (const other of [stock.person, office])
      expect((await world.send(path, { as: other })).status).toBe(404);
  });

  test("before the first version the company is told to wait and may not begin one", async () => {
    const { caseId } = stock;
    expect(await textOf(urls.plan.to({ caseId }), stock.person)).toContain("支援計画はまだありません");
    expect((await world.send(urls.planEdit.to({ caseId }), { as: stock.person })).status).toBe(303);
    const proposed = await proposePlan(sideOf(world, stock, "company"), {
      caseId,
      basedOn: 0,
      sessions: await usualSessions(world, stock),
      reason: "x",
    });
    expect(proposed).toEqual({ ok: false, reason: "expert-first" });
  });

  test("without script: the proposal becomes a form, rows are added and taken out, and it is proposed as it is", async () => {
    const edit = urls.planEdit.to({ caseId: stock.caseId });
    const page = await textOf(`${edit}?texts=vi`, stock.expert);
    const fields = fieldsOf(page);
    expect(Number(fields["rows"])).toBeGreaterThan(3);
    expect(fields["aim.1"]).toContain("hai bảng");
    const more = await world.send(edit, { as: stock.expert, form: { ...fields, do: "add" } });
    const withMore = fieldsOf(await more.text());
    expect(withMore["rows"]).toBe(String(Number(fields["rows"]) + 1));
    const back = await world.send(edit, {
      as: stock.expert,
      form: { ...withMore, do: `remove.${withMore["rows"]}` },
    });
    const again = fieldsOf(await back.text());
    expect(again).toEqual(fields);
    const proposed = await world.send(edit, { as: stock.expert, form: { ...again, do: "propose" } });
    expect(proposed.headers.get("location")).toBe(
      urls.plan.to({ caseId: stock.caseId }, { done: "proposed" }),
    );
    const { stage, waits, events } = await standingOf(stock);
    expect([stage, waits]).toEqual(["assessed", ["company: plan-agreement"]]);
    expect(events.map(({ kind, detail }) => [kind, detail["number"]])).toEqual([["plan-proposed", 1]]);
    expect(JSON.stringify(events)).not.toContain("hai bảng");
  });

  test("what cannot stand is refused beside its field, and everything typed is still there", async () => {
    const edit = urls.planEdit.to({ caseId: stock.caseId });
    const fields = fieldsOf(await textOf(edit, stock.person));
    const typed = { ...fields, "minutes.2": "1400", "on.2": "2027年2月6日", "aim.2": "書きかけの目的" };
    const answer = await world.send(edit, {
      as: stock.person,
      form: { ...typed, changeReason: "延ばしたい", do: "propose" },
    });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain("上限の23時間を超えています");
    expect(page).toContain("支援の最終日（2027年2月5日）を過ぎています");
    for (const kept of ["書きかけの目的", "2027年2月6日", "延ばしたい"]) expect(page).toContain(kept);
  });

  test("the company agrees: the case is planned, both sides are told once, no secret goes by mail", async () => {
    const { caseId } = stock;
    const answer = await world.send(urls.planAgreement.to({ caseId }), {
      as: stock.person,
      form: { number: "1" },
    });
    expect(answer.headers.get("location")).toBe(urls.plan.to({ caseId }, { done: "agreed" }));
    const { stage, waits, events } = await standingOf(stock);
    expect([stage, waits]).toEqual(["planned", []]);
    expect(events.at(-1)?.detail).toMatchObject({ number: 1, from: "assessed", to: "planned" });
    const { programme } = world.running.house;
    const ids = { caseId, number: "1", kind: "plan-agreed" };
    for (const _ of [1, 2]) await asSystem((tx) => tellNews(tx, programme, ids));
    const people = [stock.person.email, stock.expert.email];
    const rows = await world.running.platform.database.as(system, (tx) =>
      tx
        .select()
        .from(mails)
        .where(and(eq(mails.kind, "plan-agreed"), inArray(mails.toAddress, people))),
    );
    expect(rows.map(({ toAddress }) => toAddress).toSorted()).toEqual(people.toSorted());
    expect(JSON.stringify(rows)).not.toContain("hai bảng");
  });

  test("later chapters read the plan in force and its minutes by line", async () => {
    const plan = await asSystem((tx) => planInForce(tx, stock.caseId));
    expect(plan?.number).toBe(1);
    const minutes = plan ? minutesByLine(plan) : new Map<string, number>();
    expect(minutes.get("M1")).toBe(120);
    expect(minutes.get("M4")).toBe(60);
  });
});

describe("changes and two at once", () => {
  test("a change asked for leaves the plan in force until it is agreed; a refusal tells its reason to the other side", async () => {
    const stock = await addPlannedCase(world);
    const { caseId } = stock;
    const sessions = await usualSessions(world, stock);
    const change = { caseId, basedOn: 1, sessions, reason: "年末の休業のため" };
    expect(await proposePlan(sideOf(world, stock, "company"), change)).toEqual({ ok: true, number: 2 });
    expect((await standingOf(stock)).waits).toEqual(["expert: plan-agreement"]);
    const page = await textOf(urls.plan.to({ caseId }), stock.expert);
    for (const text of ["決まっている計画（第1案）", "提案されている計画（第2案）", "年末の休業のため"])
      expect(page).toContain(text);
    expect(await textOf(urls.plan.to({ caseId }), office)).not.toContain("年末の休業のため");
    const refused = await world.send(urls.planRefusal.to({ caseId }), {
      as: stock.expert,
      form: { number: "2", refusalReason: "その週は出張のため" },
    });
    expect(refused.status).toBe(303);
    const { stage, waits, events } = await standingOf(stock);
    expect([stage, waits]).toEqual(["planned", []]);
    expect(events.map(({ kind }) => kind)).toEqual([
      "plan-proposed",
      "plan-agreed",
      "plan-proposed",
      "plan-not-agreed",
    ]);
    expect(await textOf(urls.plan.to({ caseId }), stock.person)).toContain("その週は出張のため");
    const again = { ...change, basedOn: 2, sessions: await usualSessions(world, stock) };
    expect(await proposePlan(sideOf(world, stock, "expert"), again)).toEqual({ ok: true, number: 3 });
    expect(await agreeToPlan(sideOf(world, stock, "company"), { caseId, number: 3 })).toEqual({ ok: true });
    const after = await standingOf(stock);
    expect([after.stage, after.events.at(-1)?.kind]).toEqual(["planned", "plan-changed"]);
  });

  test("a first plan not agreed to asks the expert for another one", async () => {
    const stock = await addProposedCase(world);
    const { caseId } = stock;
    const empty = await world.send(urls.planRefusal.to({ caseId }), {
      as: stock.person,
      form: { number: "1" },
    });
    expect(empty.status).toBe(422);
    const refusal = { caseId, number: 1, reason: "時間が足りない" };
    expect(await refusePlan(sideOf(world, stock, "company"), refusal)).toEqual({ ok: true });
    expect(await standingOf(stock)).toMatchObject({ stage: "assessed", waits: ["expert: plan"] });
  });

  test("of two versions at once one is kept; the other is told, shown the newer one, and loses no word", async () => {
    const stock = await addProposedCase(world);
    const { caseId } = stock;
    const edit = urls.planEdit.to({ caseId });
    const open = fieldsOf(await textOf(edit, stock.person));
    const typed = { ...open, "aim.2": "企業が書いた目的", changeReason: "企業の理由", do: "propose" };
    const both = await Promise.all([
      proposePlan(sideOf(world, stock, "expert"), {
        caseId,
        basedOn: 1,
        sessions: await usualSessions(world, stock),
        reason: "専門家の理由",
      }),
      proposePlan(sideOf(world, stock, "expert"), {
        caseId,
        basedOn: 1,
        sessions: await usualSessions(world, stock),
        reason: "専門家の理由",
      }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const answer = await world.send(edit, { as: stock.person, form: typed });
    const page = await answer.text();
    expect(answer.status).toBe(409);
    for (const text of ["入力している間に、第2案が示されました", "企業が書いた目的", "企業の理由"])
      expect(page).toContain(text);
    const resent = await world.send(edit, {
      as: stock.person,
      form: { ...fieldsOf(page), changeReason: "企業の理由", do: "propose" },
    });
    expect(resent.status).toBe(303);
    const versions = await asSystem((tx) => listVersions(tx, caseId));
    expect(versions.map(({ side }) => side)).toEqual(["expert", "expert", "company"]);
    const stale = { caseId, number: 2 };
    expect(await agreeToPlan(sideOf(world, stock, "company"), stale)).toMatchObject({ reason: "outdated" });
  });

  test("whoever clicks at once: agreeing and refusing leave one answer", async () => {
    const stock = await addProposedCase(world);
    const { caseId } = stock;
    const act = sideOf(world, stock, "company");
    const answers = await Promise.all([
      agreeToPlan(act, { caseId, number: 1 }),
      refusePlan(act, { caseId, number: 1, reason: "x" }),
      agreeToPlan(act, { caseId, number: 1 }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });
});
