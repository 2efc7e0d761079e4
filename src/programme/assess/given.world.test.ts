// A given assessment: what it says, who is told, who reads it, and from whom it is kept.
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readPriorityItems } from "#content/self-check.ts";
import { languages } from "#i18n/languages.ts";
import { type Actor, systemActor } from "#platform/database/actor.ts";
import { readAssessment } from "#programme/assess/queries.ts";
import {
  actOf,
  addAssessedCase,
  addBegunCase,
  doubtfulSheets,
  openRoomyWorld,
  sayAll,
} from "#test/assessed.ts";
import type { StockCase } from "#test/inventory.ts";
import type { TestPerson, TestWorld } from "#test/world.ts";
import { urls } from "#urls.ts";
import { giveAssessment } from "./give-command.ts";
import { assessJobs } from "./jobs.ts";

let world: TestWorld;
let office: TestPerson;
let stranger: TestPerson;
const { title, finding, options } = doubtfulSheets;
const tables = [
  "assessments",
  "assessment_scores",
  "assessment_measures",
  "assessment_summaries",
  "assessment_closings",
];

beforeAll(async () => {
  world = await openRoomyWorld();
  office = await world.addPerson("office", "事務局 花子");
  stranger = await world.addPerson("expert", "乙 専門家");
});
afterAll(() => world.stop());

const database = () => world.running.platform.database;
const system = systemActor("test");
const officeActor = (): Actor => ({ kind: "person", userId: office.userId, role: "office" });

const page = async (path: string, as: TestPerson, language = "ja") => {
  const answer = await world.send(path, { as, language });
  return { status: answer.status, text: await answer.text() };
};

async function countAs(actor: Actor, table: string, { caseId }: StockCase): Promise<number> {
  const { rows } = await database().as(actor, (tx) =>
    tx.execute<{ n: number }>(
      sql`select count(*)::int as n from ${sql.raw(`himori.${table}`)} where case_id = ${caseId}`,
    ),
  );
  return rows[0]?.n ?? 0;
}
const countAll = (actor: Actor, stock: StockCase) =>
  Promise.all(tables.map((table) => countAs(actor, table, stock)));

describe("given", () => {
  test("the result is what the sheets and the expert say, and stays so when the list lives on", async () => {
    const stock = await addAssessedCase(world, {
      ...options,
      scores: { 1: "2", 15: "0" },
      findings: { 15: finding },
      measures: ["site-rule", "name-responsible"],
    });
    const { platform } = world.running;
    const result = await readAssessment(platform, stock.actor, stock.caseId);
    expect(result?.gaps.map(({ item }) => item)).toEqual([
      1,
      ...readPriorityItems().map(({ number }) => number),
    ]);
    expect(result?.gaps.find(({ item }) => item === 15)).toMatchObject({
      company: "3",
      expert: "0",
      finding,
    });
    expect(result?.unmanaged).toMatchObject([{ number: 1, title, why: ["not-marked", "open-access"] }]);
    expect(result?.inconsistencies.map(({ check }) => check)).toEqual(
      expect.arrayContaining(["top-secret-open", "marking-done-yet-unmarked"]),
    );
    expect(result?.measures.map(({ measure, rank }) => [measure, rank])).toEqual([
      ["site-rule", 1],
      ["name-responsible", 2],
    ]);
    expect(result?.stock).toEqual({ items: 2, important: 1, byLevel: { "top-secret": 1, internal: 1 } });
    expect(result).toEqual(await readAssessment(platform, stock.expertActor, stock.caseId));
  });

  test("the company reads it in six languages, and nothing of it before", async () => {
    const begun = await addBegunCase(world, options);
    await sayAll(world, begun, { findings: { 3: finding } });
    const path = urls.assessment.to({ caseId: begun.caseId });
    const before = await page(path, begun.person);
    expect([before.text.includes("結果はまだありません"), before.text.includes(finding)]).toEqual([
      true,
      false,
    ]);
    expect(await countAll(begun.actor, begun)).toEqual([1, 0, 0, 0, 0]);
    expect((await giveAssessment(actOf(world, begun), begun.caseId)).ok).toBe(true);
    for (const language of languages) {
      const read = await page(path, begun.person, language);
      expect([read.status, read.text.includes(finding), read.text.includes(title)]).toEqual([
        200,
        true,
        true,
      ]);
    }
    expect((await countAll(begun.actor, begun)).every((count, index) => index === 2 || count > 0)).toBe(true);
  });

  test("everybody of the company is told by mail, once, without a word of what it says", async () => {
    const stock = await addAssessedCase(world, { ...options, findings: { 3: finding } });
    const [job] = assessJobs(world.running.house.programme);
    await job?.run({ caseId: stock.caseId });
    await job?.run({ caseId: stock.caseId });
    const { rows } = await database().as(system, (tx) =>
      tx.execute<{ to_address: string; said: string }>(
        sql`select m.to_address, m.subject || m.text || m.html as said from himori.mails m join himori.mail_records r using (id)
            where r.case_id = ${stock.caseId} and m.kind = 'assessment-given'`,
      ),
    );
    expect(rows.map(({ to_address: to }) => to)).toEqual([stock.person.email]);
    expect(rows[0]?.said).toContain(urls.assessment.to({ caseId: stock.caseId }));
    for (const secret of [title, finding]) expect(rows[0]?.said).not.toContain(secret);
  });
});

describe("walls", () => {
  test("office, system and another expert read nothing, and each page is the same 404 to them", async () => {
    const stock = await addAssessedCase(world, options);
    const { caseId } = stock;
    const other: Actor = { kind: "person", userId: stranger.userId, role: "expert" };
    for (const actor of [officeActor(), system, other]) {
      expect(await countAll(actor, stock)).toEqual([0, 0, 0, 0, 0]);
      expect(await readAssessment(world.running.platform, actor, caseId)).toBeUndefined();
    }
    const nobody = await page(urls.assessment.to({ caseId: "11111111-1111-4111-8111-111111111111" }), office);
    for (const path of [
      urls.assessment.to({ caseId }),
      urls.assessmentInventory.to({ caseId }),
      urls.assessmentGiving.to({ caseId }),
    ]) {
      for (const person of [office, stranger]) expect((await page(path, person)).status).toBe(404);
    }
    expect((await page(urls.assessmentInventory.to({ caseId }), stock.person)).status).toBe(404);
    expect(nobody.status).toBe(404);
  });

  test("nothing is written in another's name, by the company, or after it is given; nothing is changed", async () => {
    const stock = await addBegunCase(world, options);
    const { caseId, companyId, expert, expertActor } = stock;
    const own = await database().as(expertActor, (tx) =>
      tx.execute<{ id: string }>(sql`select id from himori.assessments where case_id = ${caseId}`),
    );
    const assessmentId = own.rows[0]?.id ?? "";
    /** What the database lets through is undone at once. */
    const add = async (actor: Actor, by: string) =>
      database()
        .as(actor, async (tx) => {
          await tx.execute(sql`insert into himori.assessment_summaries
            (case_id, version, assessment_id, company_id, encrypted_text, written_at, written_by)
            values (${caseId}, 9, ${assessmentId}, ${companyId}, '\\x00', now(), ${by})`);
          throw new Error("let through");
        })
        .catch((error: unknown) => String(error));
    expect(await add(expertActor, expert.userId)).toContain("let through");
    expect(await add(stock.actor, stock.person.userId)).not.toContain("let through");
    expect(await add(expertActor, "somebody-else")).not.toContain("let through");
    await sayAll(world, stock, {});
    await expect(
      database().as(stock.expertActor, (tx) =>
        tx.execute(sql`update himori.assessment_scores set answer = '3'`),
      ),
    ).rejects.toThrow();
    expect((await giveAssessment(actOf(world, stock), caseId)).ok).toBe(true);
    expect(await add(expertActor, expert.userId)).not.toContain("let through");
  });

  test("texts lie encrypted: neither titles nor findings stand in the tables", async () => {
    const stock = await addAssessedCase(world, { ...options, findings: { 3: finding }, summary: "総評の文" });
    const found = async (secret: string) => {
      const { rows } = await database().as(stock.actor, (tx) =>
        tx.execute<{ n: number }>(sql`select count(*)::int as n from (
            select encrypted_result b from himori.assessment_closings union all
            select encrypted_finding from himori.assessment_scores union all
            select encrypted_text from himori.assessment_summaries) x
          where position(convert_to(${secret}, 'UTF8') in b) > 0 or ${secret} = 'all'`),
      );
      return rows[0]?.n;
    };
    expect(await found("all")).toBeGreaterThan(2);
    for (const secret of [title, finding, "総評の文"]) expect(await found(secret)).toBe(0);
  });
});
