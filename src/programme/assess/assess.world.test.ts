// From the sheets that lie open to the assessment that is given: who reads and writes what, when, and what is told to whom.
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { endAssignment, findAssignment } from "#case/assignment-store.ts";
import { findStanding, listEvents } from "#case/store.ts";
import { listOpenOfCases } from "#case/waiting/store.ts";
import { findMeasure } from "#content/measures.ts";
import { readPriorityItems } from "#content/self-check.ts";
import { languages } from "#i18n/languages.ts";
import { fixedClock } from "#platform/clock.ts";
import { type Actor, systemActor } from "#platform/database/actor.ts";
import { markOf } from "#platform/forms/merge-typed.ts";
import { answersOfA, edition2026 } from "#programme/apply/sample-answers.ts";
import { readAssessment } from "#programme/assess/queries.ts";
import { takeSheetsBack } from "#programme/take-stock/hand-in/commands.ts";
import { actOf, addAssessedCase, addBegunCase, sayAll } from "#test/assessed.ts";
import type { StockCase } from "#test/inventory.ts";
import { addFilledCase, addHandedInCase } from "#test/sheets.ts";
import { openTestWorld, type TestPerson, type TestWorld } from "#test/world.ts";
import { urls } from "#urls.ts";
import { saveSummary } from "./commands.ts";
import { giveAssessment } from "./give-command.ts";
import { assessJobs } from "./jobs.ts";

let world: TestWorld;
let office: TestPerson;
let stranger: TestPerson;
const title = "極秘の配合の記録簿";
const finding = "権限表の見直しが止まっています。";
const tables = [
  "assessments",
  "assessment_scores",
  "assessment_measures",
  "assessment_summaries",
  "assessment_closings",
];

beforeAll(async () => {
  const roomy = { ...edition2026, caps: { ...edition2026.caps, cases: 100 } };
  world = await openTestWorld({ clock: fixedClock("2026-11-24T03:00:00Z"), editions: [roomy] });
  office = await world.addPerson("office", "事務局 花子");
  stranger = await world.addPerson("expert", "乙 専門家");
});
afterAll(() => world.stop());

const database = () => world.running.platform.database;
const system = systemActor("test");
const officeActor = (): Actor => ({ kind: "person", userId: office.userId, role: "office" });
const options = {
  answers: answersOfA,
  rows: [
    { title, level: "top-secret", marked: "no", "real-access": "anyone" },
    { title: "取引先の名簿", kind: "customer-list", level: "internal", origin: "customer", marked: "partly" },
  ],
  site: {
    1: { answer: "unknown", role: "総務課長" },
    15: { answer: "3", evidence: "台帳" },
    17: { answer: "0" },
  },
};

const page = async (path: string, as: TestPerson, language = "ja") => {
  const answer = await world.send(path, { as, language });
  return { status: answer.status, text: await answer.text() };
};
const post = (path: string, as: TestPerson, form: Record<string, string>) => world.send(path, { as, form });

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

async function standing({ caseId }: StockCase) {
  return database().as(system, async (tx) => {
    const open = await listOpenOfCases(tx, [caseId]);
    const events = await listEvents(tx, caseId);
    return {
      stage: (await findStanding(tx, caseId))?.stage,
      waits: open.map(({ on, what, dueOn }) => `${on}: ${what} ${dueOn}`),
      kinds: events.map(({ kind }) => kind).slice(-2),
      told: JSON.stringify(events),
    };
  });
}

describe("before it is begun", () => {
  test("without sheets there is nothing to read; with them the expert reads, begins once, and they stay in", async () => {
    const filling = await addFilledCase(world, options);
    const empty = await page(urls.assessment.to({ caseId: filling.caseId }), filling.expert);
    expect(empty.text).toContain("シートはまだ提出されていません");
    expect(
      (await post(urls.assessmentBeginning.to({ caseId: filling.caseId }), filling.expert, {})).status,
    ).toBe(409);

    const stock = await addHandedInCase(world, options);
    const { caseId, expert } = stock;
    const overview = await page(urls.assessment.to({ caseId }), expert);
    expect(overview.text).toContain("アセスメントを始める");
    expect((await page(urls.assessmentGroup.to({ caseId, group: "policy" }), expert)).status).toBe(404);
    const list = await page(urls.assessmentInventory.to({ caseId }), expert);
    expect([list.text.includes(title), list.text.includes("取引先の名簿")]).toEqual([true, true]);
    const unmanaged = await page(urls.assessmentInventory.to({ caseId }, { show: "unmanaged" }), expert);
    expect([unmanaged.text.includes(title), unmanaged.text.includes("取引先の名簿")]).toEqual([true, false]);
    const checked = await page(
      urls.assessmentInventory.to({ caseId }, { check: "customer-information-without-duty" }),
      expert,
      "en",
    );
    expect([checked.text.includes(title), checked.text.includes("取引先の名簿")]).toEqual([false, true]);

    const begin = () => post(urls.assessmentBeginning.to({ caseId }), expert, {});
    const answers = await Promise.all([begin(), begin()]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(await countAs(stock.expertActor, "assessments", stock)).toBe(1);
    expect((await standing(stock)).kinds).toEqual(["sheets-handed-in", "assessment-begun"]);
    expect(await takeSheetsBack(world.running.house.programme, stock.actor, caseId)).toMatchObject({
      ok: false,
    });
  });
});

const form = (text: string, shown: string) => ({ "finding-3": text, "shown-finding-3": markOf(shown) });

describe("at work", () => {
  test("a page of scores is kept, shown again, and shows what does not fit beside the item", async () => {
    const { caseId, expert } = await addBegunCase(world, options);
    const path = urls.assessmentGroup.to({ caseId, group: "storage" });
    const before = await page(path, expert);
    expect(before.text).toContain("台帳");
    // Item 15 answered "done everywhere" while a top secret row carries no mark.
    expect(before.text).toContain("check=marking-done-yet-unmarked");
    const scored = {
      "answer-15": "1",
      "shown-answer-15": markOf(""),
      "finding-15": finding,
      "shown-finding-15": markOf(""),
    };
    const saved = await post(path, expert, { ...scored, go: "next" });
    expect(saved.headers.get("location")).toContain("/groups/it");
    expect((await page(path, expert)).text).toContain(finding);
    const overview = await page(urls.assessment.to({ caseId }), expert);
    expect(overview.text).toContain("50項目中 1項目を採点済み");
    const wrong = await post(path, expert, {
      ...scored,
      "answer-15": "5",
      "answer-16": "2",
      "shown-answer-16": markOf(""),
    });
    expect(wrong.status).toBe(422);
    expect((await page(urls.assessment.to({ caseId }), expert)).text).toContain("50項目中 2項目を採点済み");
  });

  test("two windows never overwrite each other unseen; seen, the second may replace the first", async () => {
    const { caseId, expert } = await addBegunCase(world, options);
    const path = urls.assessmentGroup.to({ caseId, group: "policy" });
    expect((await post(path, expert, form("甲の窓", ""))).status).toBe(303);
    const second = await post(path, expert, form("乙の窓", ""));
    const told = await second.text();
    expect([second.status, told.includes("甲の窓"), told.includes("乙の窓")]).toEqual([409, true, true]);
    expect((await page(path, expert)).text).not.toContain("乙の窓");
    expect((await post(path, expert, form("乙の窓", "甲の窓"))).status).toBe(303);
    expect((await page(path, expert)).text).toContain("乙の窓");
  });

  test("measures are proposed with their reason, taken up, added, and left again", async () => {
    const { caseId, expert } = await addBegunCase(world, options);
    const path = urls.assessmentMeasures.to({ caseId });
    const offered = (await page(path, expert)).text;
    const first = /name="taken-([a-z0-9-]+)"/.exec(offered)?.[1] ?? "";
    expect(findMeasure(first)?.effort).toBe("small");
    const fields = (taken: string, shown: string) => ({
      [`taken-${first}`]: taken,
      [`shown-taken-${first}`]: markOf(shown),
      [`place-${first}`]: "",
      [`note-${first}`]: "",
    });
    expect((await post(path, expert, fields("yes", ""))).status).toBe(303);
    expect((await page(urls.assessment.to({ caseId }), expert)).text).toContain("1件を推奨");
    const other = /<option value="([a-z0-9-]+)"/.exec(offered.slice(offered.indexOf('name="add"')))?.[1];
    if (other !== undefined) {
      expect((await post(path, expert, { go: "add", add: other })).headers.get("location")).toContain(other);
      expect((await page(path, expert)).text).toContain(`taken-${other}`);
    }
    await post(path, expert, fields("", "yes"));
    const place = await post(path, expert, { ...fields("yes", ""), [`place-${first}`]: "最初" });
    expect([place.status, (await place.text()).includes("最初")]).toEqual([422, true]);
  });

  test("pages open without a fault in both languages", async () => {
    const { caseId, expert } = await addBegunCase(world, options);
    const paths = [
      urls.assessment.to({ caseId }),
      urls.assessmentFindings.to({ caseId }),
      urls.assessmentInventory.to({ caseId }, { page: "9" }),
      urls.assessmentMeasures.to({ caseId }),
      urls.assessmentGiving.to({ caseId }),
    ];
    for (const path of paths) {
      expect((await page(path, expert, "ja")).status).toBe(200);
      expect((await page(path, expert, "en")).status).toBe(200);
    }
    const findings = await page(urls.assessmentFindings.to({ caseId }), expert);
    expect(findings.text).toContain(title);
    expect(findings.text).toContain("総務課長");
  });
});

describe("given", () => {
  test("not before the priority items are scored and summed up; then once, with all that follows", async () => {
    const stock = await addBegunCase(world, options);
    const { caseId, expert } = stock;
    const path = urls.assessmentGiving.to({ caseId });
    expect((await page(path, expert)).text).toContain("優先項目2を採点してください");
    expect((await post(path, expert, {})).status).toBe(409);
    await sayAll(world, stock, { scores: { 40: "na" } });
    expect((await page(path, expert)).text).toContain("項目40は、評価の理由を所見に書いてください");
    expect(await giveAssessment(actOf(world, stock), caseId)).toMatchObject({
      lacks: [{ kind: "no-finding", item: 40 }],
    });
    await post(urls.assessmentGroup.to({ caseId, group: "employees" }), expert, {
      "finding-40": "派遣社員はいません。",
    });
    const before = await page(path, expert);
    expect(before.text).toContain("推奨する対策が選ばれていません");
    // What stands in the field is given with it; somebody else's newer words are seen first.
    const words = {
      summary: "渡すときの総評",
      "shown-summary": markOf("全体として、表示と権限の見直しが急がれます。"),
    };
    expect((await post(path, expert, { ...words, "shown-summary": markOf("古い文") })).status).toBe(409);
    const [first, second] = await Promise.all([post(path, expert, words), post(path, expert, words)]);
    expect([first.status, second.status]).toEqual([303, 303]);
    const now = await standing(stock);
    expect(now).toMatchObject({ stage: "assessed", kinds: ["assessment-begun", "assessment-given"] });
    expect(now.waits).toEqual(["expert: plan 2026-12-08"]);
    expect(now.told).not.toContain(title);
    const result = await readAssessment(world.running.platform, stock.actor, caseId);
    expect(result?.summary).toBe("渡すときの総評");
    const typed = { field: "summary", typed: "後から", shown: undefined };
    expect(await saveSummary(actOf(world, stock), { caseId, typed })).toMatchObject({ reason: "not-now" });
  });

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

  test("with the assignment the expert's reading ends at once, and what was begun waits for the next", async () => {
    const stock = await addBegunCase(world, options);
    await sayAll(world, stock, { findings: { 3: finding } });
    const { caseId, expert, expertActor } = stock;
    await database().as(officeActor(), async (tx) => {
      const assignment = await findAssignment(tx, caseId);
      const end = { reason: "", endedAt: world.running.platform.clock.now(), endedBy: office.userId };
      await endAssignment(tx, { assignmentId: assignment?.id ?? "", kind: "changed", ...end });
    });
    expect(await countAll(expertActor, stock)).toEqual([0, 0, 0, 0, 0]);
    expect((await page(urls.assessment.to({ caseId }), expert)).status).toBe(404);
    expect(await giveAssessment(actOf(world, stock), caseId)).toMatchObject({ reason: "not-found" });
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
