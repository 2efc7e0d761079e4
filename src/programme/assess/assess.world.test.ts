// An assessment from the sheets that lie open until it is given: begun, scored, measures decided on, and what follows.
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findStanding, listEvents } from "#case/store.ts";
import { listOpenOfCases } from "#case/waiting/store.ts";
import { findMeasure } from "#content/measures.ts";
import { systemActor } from "#platform/database/actor.ts";
import { markOf } from "#platform/forms/merge-typed.ts";
import { readAssessment } from "#programme/assess/queries.ts";
import { handInSheets, takeSheetsBack } from "#programme/take-stock/hand-in/commands.ts";
import { actOf, addBegunCase, doubtfulSheets, openRoomyWorld, sayAll } from "#test/assessed.ts";
import { addRows, type StockCase, wholeRow } from "#test/inventory.ts";
import { addFilledCase, addHandedInCase } from "#test/sheets.ts";
import type { TestPerson, TestWorld } from "#test/world.ts";
import { urls } from "#urls.ts";
import { saveSummary } from "./commands.ts";
import { giveAssessment } from "./give-command.ts";

let world: TestWorld;
const { title, finding, options } = doubtfulSheets;

beforeAll(async () => {
  world = await openRoomyWorld();
});
afterAll(() => world.stop());

const database = () => world.running.platform.database;

const page = async (path: string, as: TestPerson, language = "ja") => {
  const answer = await world.send(path, { as, language });
  return { status: answer.status, text: await answer.text() };
};
const post = (path: string, as: TestPerson, form: Record<string, string>) => world.send(path, { as, form });

async function countBegun({ expertActor, caseId }: StockCase): Promise<number> {
  const { rows } = await database().as(expertActor, (tx) =>
    tx.execute<{ n: number }>(
      sql`select count(*)::int as n from himori.assessments where case_id = ${caseId}`,
    ),
  );
  return rows[0]?.n ?? 0;
}

async function standing({ caseId }: StockCase) {
  return database().as(systemActor("test"), async (tx) => {
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
    expect(await countBegun(stock)).toBe(1);
    expect((await standing(stock)).kinds).toEqual(["sheets-handed-in", "assessment-begun"]);
    expect(await takeSheetsBack(world.running.house.programme, stock.actor, caseId)).toMatchObject({
      ok: false,
    });
  });

  test("what is said of the list is that of the newest hand-in", async () => {
    const stock = await addHandedInCase(world, options);
    const { programme } = world.running.house;
    const path = urls.assessment.to({ caseId: stock.caseId });
    const rowsSaid = async () =>
      /保有情報リスト<.*?>(\d+)件/s.exec((await page(path, stock.expert)).text)?.[1];
    expect(await rowsSaid()).toBe("2");
    expect(await takeSheetsBack(programme, stock.actor, stock.caseId)).toMatchObject({ ok: true });
    await addRows(world, stock, [wholeRow(stock, { title: "加えた図面" })]);
    expect(await handInSheets(programme, stock.actor, stock.caseId)).toMatchObject({ ok: true });
    expect(await rowsSaid()).toBe("3");
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
});
