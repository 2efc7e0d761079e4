// Who reads a plan and what of it: the two sides, the office, strangers, an expert who is gone; and the calendar file.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addAssignment, endAssignment, findAssignment } from "#case/assignment-store.ts";
import { findCompany } from "#people/queries.ts";
import { type Actor, systemActor } from "#platform/database/actor.ts";
import type { Transaction } from "#platform/database/database.ts";
import { openRoomyWorld } from "#test/assessed.ts";
import type { StockCase } from "#test/inventory.ts";
import { addPlannedCase, addProposedCase, sideOf, usualSessions } from "#test/planned.ts";
import type { TestPerson, TestWorld } from "#test/world.ts";
import { urls } from "#urls.ts";
import { proposePlan } from "./commands.ts";
import { listTexts, listVersions } from "./store.ts";

let world: TestWorld;
let office: TestPerson;
const moment = "2026-12-01T03:00:00Z";
const now = new Date(moment);
const system = systemActor("test");

beforeAll(async () => {
  world = await openRoomyWorld(moment);
  office = await world.addPerson("office", "事務局 花子");
});
afterAll(() => world.stop());

const officeActor = (): Actor => ({ kind: "person", userId: office.userId, role: "office" });

async function textOf(path: string, as: TestPerson, language = "ja"): Promise<string> {
  const answer = await world.send(path, { as, language });
  return `${answer.status} ${await answer.text()}`;
}

function asSystem<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return world.running.platform.database.as(system, work);
}

describe("who reads what", () => {
  test("the office sees days and hours, nobody else anything; texts are for the two sides alone", async () => {
    const stock = await addPlannedCase(world);
    const { caseId } = stock;
    const stranger = await world.addCompanyPerson("他社 太郎");
    const otherExpert = await world.addPerson("expert", "乙 専門家");
    for (const address of [urls.plan, urls.planPrint]) {
      const seen = await textOf(address.to({ caseId }), office);
      expect(seen).toMatch(/^200/);
      for (const time of ["2026年12月8日", "14:00–16:00", "日本 16:00–18:00"]) expect(seen).toContain(time);
      for (const text of ["規程の案を固める", "見本工場 会議室", "工場長"]) expect(seen).not.toContain(text);
      expect(await textOf(address.to({ caseId }), stock.person)).toContain("規程の案を固める");
      for (const other of [stranger, otherExpert])
        expect((await world.send(address.to({ caseId }), { as: other })).status).toBe(404);
    }
    for (const address of [urls.planEdit, urls.planCalendar])
      expect((await world.send(address.to({ caseId }), { as: office })).status).toBe(404);
    const { database } = world.running.platform;
    for (const actor of [system, officeActor()]) {
      const found = await database.as(actor, async (tx) => {
        const versions = await listVersions(tx, caseId);
        return {
          versions,
          texts: await listTexts(
            tx,
            versions.map(({ id }) => id),
          ),
        };
      });
      expect(found.versions).toHaveLength(1);
      expect(found.texts).toEqual({ sessions: [], reasons: [], refusals: [] });
    }
    const strange: Actor = { kind: "person", userId: otherExpert.userId, role: "expert" };
    expect(await database.as(strange, (tx) => listVersions(tx, caseId))).toEqual([]);
  });

  test("with the assignment the expert's access ends, and what they were writing comes too late", async () => {
    const stock = await addProposedCase(world);
    const { caseId } = stock;
    await asSystem(async (tx) => {
      const assignment = await findAssignment(tx, caseId);
      const by = { kind: "changed", reason: "", endedAt: now, endedBy: "office" } as const;
      await endAssignment(tx, { assignmentId: assignment?.id ?? "", ...by });
    });
    expect((await world.send(urls.plan.to({ caseId }), { as: stock.expert })).status).toBe(404);
    const sessions = await usualSessions(world, stock);
    const late = await proposePlan(sideOf(world, stock, "expert"), {
      caseId,
      basedOn: 1,
      sessions,
      reason: "x",
    });
    expect(late).toEqual({ ok: false, reason: "not-found" });
    const left = await textOf(urls.plan.to({ caseId }), stock.person);
    expect(left).toContain("担当の専門家が替わったため");
    expect(left).not.toContain(urls.planAgreement.to({ caseId }));
  });

  test("other cases are shown to their expert, and never to a company", async () => {
    const one = await addProposedCase(world);
    const other = await addProposedCase(world);
    // The other case comes into the same expert's hands.
    await asSystem(async (tx) => {
      const assignment = await findAssignment(tx, other.caseId);
      const by = { kind: "changed", reason: "", endedAt: now, endedBy: "office" } as const;
      await endAssignment(tx, { assignmentId: assignment?.id ?? "", ...by });
    });
    await asSystem((tx) =>
      addAssignment(tx, { caseId: other.caseId, expertId: one.expert.userId, at: now, actor: system }),
    );
    const company = (await asSystem((tx) => findCompany(tx, other.companyId)))?.name ?? "";
    expect(company).not.toBe("");
    const path = urls.plan.to({ caseId: one.caseId });
    const seen = await textOf(path, one.expert);
    expect(seen).toContain("と時間が重なっています");
    expect(seen).toContain(company);
    expect(await textOf(path, one.person)).not.toContain("ほかの案件の予定");
  });
});

describe("taking it along", () => {
  let stock: StockCase;
  beforeAll(async () => {
    stock = await addPlannedCase(world);
  });

  test("the calendar file says which line when, in either time, and nothing that is secret", async () => {
    const path = urls.planCalendar.to({ caseId: stock.caseId });
    const site = await world.send(`${path}?zone=site`, { as: stock.person });
    expect(site.headers.get("content-type")).toContain("text/calendar");
    const file = (await site.text()).replaceAll(/\r\n[ \t]/g, "");
    expect(file).toContain("DTSTART;TZID=Asia/Ho_Chi_Minh:20261208T140000");
    expect(file).toContain("STATUS:CONFIRMED");
    for (const text of ["規程の案を固める", "会議室", "工場長"]) expect(file).not.toContain(text);
    const home = await (await world.send(`${path}?zone=home`, { as: stock.expert })).text();
    expect(home).toContain("DTSTART;TZID=Asia/Tokyo:20261208T160000");
  });

  test.each(["ja", "en", "zh-Hans", "th", "vi", "id"])("every page is there in %s", async (language) => {
    for (const address of [urls.plan, urls.planPrint, urls.planEdit]) {
      const page = await textOf(address.to({ caseId: stock.caseId }), stock.person, language);
      expect(page).toMatch(/^200/);
      expect(page).toContain(`<html lang="${language}"`);
    }
  });
});
