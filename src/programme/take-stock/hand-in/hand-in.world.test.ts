// Both sheets go in together, open to the expert with that and not before, change no more, and may be taken back until they are read.
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { endAssignment, findAssignment } from "#case/assignment-store.ts";
import { moveCase } from "#case/moves.ts";
import { stageToResume } from "#case/stages.ts";
import { findStanding, listEvents, recordEvent } from "#case/store.ts";
import { endWaits, listOpenOfCases } from "#case/waiting/store.ts";
import { supportWaits } from "#case/waiting/support-waits.ts";
import { fixedClock } from "#platform/clock.ts";
import { type Actor, systemActor } from "#platform/database/actor.ts";
import { markOf } from "#platform/forms/merge-typed.ts";
import { readHandedIn } from "#programme/take-stock/queries.ts";
import { edition2026 } from "#programme/apply/sample-answers.ts";
import { addRows, addStockCase, type StockCase, wholeRow } from "#test/inventory.ts";
import { addFilledCase, addHandedInCase } from "#test/sheets.ts";
import { openTestWorld, type TestPerson, type TestWorld } from "#test/world.ts";
import { urls } from "#urls.ts";
import { saveAnswers } from "../self-check/commands.ts";
import { saveRows } from "../inventory/save-command.ts";
import { handInSheets, takeSheetsBack } from "./commands.ts";

let world: TestWorld;
let office: TestPerson;
const title = "極秘の配合の記録簿";

beforeAll(async () => {
  const roomy = { ...edition2026, caps: { ...edition2026.caps, cases: 100 } };
  world = await openTestWorld({ clock: fixedClock("2026-11-24T03:00:00Z"), editions: [roomy] });
  office = await world.addPerson("office", "事務局 花子");
});
afterAll(() => world.stop());

const handIn = ({ actor, caseId }: StockCase) => handInSheets(world.running.house.programme, actor, caseId);
const takeBack = ({ actor, caseId }: StockCase) =>
  takeSheetsBack(world.running.house.programme, actor, caseId);
const read = ({ caseId }: StockCase, actor: Actor) => readHandedIn(world.running.platform, actor, caseId);
const officeActor = (): Actor => ({ kind: "person", userId: office.userId, role: "office" });

const database = () => world.running.platform.database;
const stageOf = ({ caseId }: StockCase) =>
  database().as(systemActor("test"), async (tx) => (await findStanding(tx, caseId))?.stage);
const kindsOf = ({ caseId }: StockCase) =>
  database().as(systemActor("test"), async (tx) => (await listEvents(tx, caseId)).map(({ kind }) => kind));

async function waiting({ caseId }: StockCase): Promise<string[]> {
  const open = await database().as(systemActor("test"), (tx) => listOpenOfCases(tx, [caseId]));
  return open.map(({ on, what, dueOn }) => `${on}: ${what} ${dueOn}`);
}

type Mail = { kind: string; to_address: string; subject: string; text: string };

async function mailsOf({ caseId }: StockCase): Promise<Mail[]> {
  const { rows } = await database().as(systemActor("test"), (tx) =>
    tx.execute<Mail>(
      sql`select m.kind, m.to_address, m.subject, m.text from himori.mails m join himori.mail_records r using (id)
          where r.case_id = ${caseId} order by m.queued_at, m.to_address`,
    ),
  );
  return rows;
}

const answer = (stock: StockCase, item: number, text: string) =>
  saveAnswers(world.running.platform, stock.actor, {
    caseId: stock.caseId,
    view: "site",
    items: [{ item, typed: { answer: text }, shown: { answer: markOf("2") } }],
  });

const addRow = (stock: StockCase) =>
  saveRows(world.running.platform, stock.actor, {
    caseId: stock.caseId,
    kind: "typed",
    rows: [{ itemId: null, cells: [{ column: "title", typed: "後からの名称" }] }],
  });

test("what is missing is told, and nothing is handed in", async () => {
  const stock = await addFilledCase(world, { site: { 4: { answer: "na" }, 9: { answer: "" } } });
  await addRows(world, stock, [wholeRow(stock, { owner: "" })]);
  expect(await handIn(stock)).toMatchObject({
    ok: false,
    reason: "lacks",
    lacks: [
      { kind: "row", row: { number: 4, columns: ["owner"] } },
      { kind: "no-reason", view: "site", item: 4 },
      { kind: "unanswered", view: "site", item: 9 },
    ],
  });
  expect(await stageOf(stock)).toBe("supported");
  expect(await mailsOf(stock)).toEqual([]);
});

test("handed in they open to the expert, wait for the assessment, and change no more", async () => {
  const stock = await addFilledCase(world, {
    rows: [{ title, level: "top-secret" }],
    site: { 7: { answer: "na", reason: "部門が1つだけ" } },
    headquarters: { 7: { answer: "1" } },
  });
  expect(await read(stock, stock.expertActor)).toBeUndefined();
  expect(await handIn(stock)).toEqual({ ok: true });
  expect(await handIn(stock)).toEqual({ ok: false, reason: "not-now" });
  expect(await stageOf(stock)).toBe("sheets-in");
  expect(await waiting(stock)).toEqual(["expert: assessment 2026-12-08"]);
  const handedIn = await read(stock, stock.expertActor);
  expect(handedIn).toMatchObject({ siteLanguage: "vi", items: [{ values: { title }, level: "top-secret" }] });
  expect(handedIn?.answers.site).toHaveLength(50);
  expect(handedIn?.answers.site[6]).toMatchObject({ item: 7, answer: "na", reason: "部門が1つだけ" });
  expect(handedIn?.answers.headquarters[6]).toMatchObject({ answer: "1" });
  expect(await answer(stock, 1, "3")).toEqual({ ok: false, reason: "locked" });
  expect(await addRow(stock)).toEqual({ ok: false, reason: "locked" });
});

test("the office reads no answer and no title; the mails name neither these nor, to the expert, the company", async () => {
  const stock = await addHandedInCase(world, { rows: [{ title }] });
  expect(await read(stock, officeActor())).toMatchObject({
    items: [],
    answers: { site: [], headquarters: [] },
  });
  const mails = await mailsOf(stock);
  expect(mails.map(({ kind }) => kind)).toEqual(Array.from({ length: 3 }, () => "sheets-handed-in"));
  const receipt = mails.find(({ to_address }) => to_address === stock.person.email);
  expect(receipt?.text).toContain("貴社の保有情報リストとセルフチェックシートを受け取りました");
  const words = mails.map(({ subject, text }) => `${subject} ${text}`);
  for (const text of words) expect(text).not.toContain("配合");
  expect(mails.find(({ to_address }) => to_address === stock.expert.email)?.text).not.toContain("見本精機");
});

test("taken back they close to the expert and can be changed; handed in again they count on", async () => {
  const stock = await addHandedInCase(world);
  expect(await takeBack(stock)).toEqual({ ok: true });
  expect(await takeBack(stock)).toEqual({ ok: false, reason: "not-now" });
  expect(await read(stock, stock.expertActor)).toBeUndefined();
  expect(await stageOf(stock)).toBe("supported");
  expect(await waiting(stock)).toMatchObject([expect.stringContaining("company: sheets")]);
  expect(await answer(stock, 1, "3")).toMatchObject({ ok: true });
  expect(await handIn(stock)).toEqual({ ok: true });
  expect((await kindsOf(stock)).slice(-3)).toEqual([
    "sheets-handed-in",
    "sheets-taken-back",
    "sheets-handed-in",
  ]);
});

test("once the expert has begun to read, nothing is taken back", async () => {
  const stock = await addHandedInCase(world);
  const { caseId, expertActor: actor } = stock;
  const at = world.running.platform.clock.now();
  await database().as(actor, (tx) => recordEvent(tx, { caseId, kind: "assessment-begun", at, actor }));
  expect(await takeBack(stock)).toEqual({ ok: false, reason: "not-now" });
  expect(await stageOf(stock)).toBe("sheets-in");
});

test("of two clicks at once one hands in", async () => {
  const stock = await addFilledCase(world);
  const both = await Promise.all([handIn(stock), handIn(stock)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await mailsOf(stock)).toHaveLength(3);
});

test("nobody but the company's own people hands in", async () => {
  const stock = await addFilledCase(world);
  const stranger = await world.addCompanyPerson();
  const actor: Actor = { kind: "person", userId: stranger.userId, role: "company" };
  expect(await handIn({ ...stock, actor })).toEqual({ ok: false, reason: "not-found" });
  await expect(handIn({ ...stock, actor: stock.expertActor })).resolves.toMatchObject({ ok: false });
});

/** Ends the expert's charge, as an office's change of expert does; the case goes back to looking for the next one. */
async function changeExpert({ caseId }: StockCase): Promise<void> {
  const actor = officeActor();
  const endedAt = world.running.platform.clock.now();
  await database().as(actor, async (tx) => {
    const { id = "" } = (await findAssignment(tx, caseId)) ?? {};
    await moveCase(tx, { caseId, to: "admitted", at: endedAt, actor, kind: "expert-changed" });
    await endAssignment(tx, {
      assignmentId: id,
      kind: "changed",
      reason: "",
      endedAt,
      endedBy: office.userId,
    });
    await endWaits(tx, { caseId, what: supportWaits, at: endedAt, actor });
  });
}

test("between two experts the company takes the sheets back, and the next one takes the case up from the beginning", async () => {
  const stock = await addHandedInCase(world);
  const { caseId, person } = stock;
  await changeExpert(stock);
  const sheets = urls.sheets.to({ caseId });
  const shown = await (await world.send(sheets, { as: person })).text();
  expect(shown).toContain("いまは、だれもシートを読んでいません");
  expect(shown).toContain(urls.sheetsTakenBack.to({ caseId }));
  expect(await takeBack(stock)).toEqual({ ok: true });
  expect(await stageOf(stock)).toBe("admitted");
  expect(await waiting(stock)).toEqual([]);
  expect(await answer(stock, 1, "3")).toMatchObject({ ok: true });
  expect(await addRow(stock)).toMatchObject({ ok: true });
  expect(await handIn(stock)).toMatchObject({ ok: false });
  const events = await database().as(systemActor("test"), (tx) => listEvents(tx, caseId));
  expect(stageToResume(events)).toBe("supported");
});

test("over the web the sheets are looked over, handed in and taken back", async () => {
  const empty = await addStockCase(world);
  const send = (path: string, as: TestPerson, form?: Record<string, string>) =>
    world.send(path, { as, ...(form ? { form } : {}) });
  const confirm = { namesOnly: "on" };
  const sheets = await send(urls.sheets.to({ caseId: empty.caseId }), empty.person);
  expect(await sheets.text()).toContain("保有情報リストに情報が1件も登録されていません");
  const whole = urls.sheetHandIn.to({ caseId: empty.caseId });
  expect((await send(whole, empty.person, confirm)).status).toBe(409);
  const stock = await addHandedInCase(world);
  const own = { caseId: stock.caseId };
  expect((await send(urls.sheetsTakenBack.to(own), stock.person)).status).toBe(200);
  expect((await send(urls.sheetsTakenBack.to(own), stock.person, {})).status).toBe(303);
  const looked = await (await send(urls.sheetHandIn.to(own), stock.person)).text();
  expect(looked).toContain("だれが、いつまで、何を読めるか");
  expect((await send(urls.sheetHandIn.to(own), stock.person, {})).status).toBe(422);
  const handed = await send(urls.sheetHandIn.to(own), stock.person, confirm);
  expect([handed.status, handed.headers.get("location")]).toEqual([
    303,
    urls.sheets.to(own, { done: "handed-in" }),
  ]);
  const receipt = await (await send(urls.sheets.to(own), stock.person)).text();
  expect(receipt).toContain("2つのシートを受け取りました");
});
