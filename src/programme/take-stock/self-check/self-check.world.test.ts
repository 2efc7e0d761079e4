// The self-check over the web: saved page by page, by several people and by colleagues with a link, shut away from everybody else.
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Clock, fixedClock } from "#platform/clock.ts";
import { type Actor, systemActor } from "#platform/database/actor.ts";
import { markOf } from "#platform/forms/merge-typed.ts";
import { edition2026 } from "#programme/apply/sample-answers.ts";
import { addStockCase, type StockCase } from "#test/inventory.ts";
import { addHandedInCase, answerSheet } from "#test/sheets.ts";
import { openTestWorld, type TestPerson, type TestWorld } from "#test/world.ts";
import { urls } from "#urls.ts";
import { remindColleague } from "./invitation-commands.ts";
import { readViews } from "./read-sheet.ts";

let world: TestWorld;
let office: TestPerson;
let stock: StockCase;
let now = new Date("2026-11-24T03:00:00Z");
const clock: Clock = { now: () => new Date(now), today: (zone) => fixedClock(now).today(zone) };

beforeAll(async () => {
  const roomy = { ...edition2026, caps: { ...edition2026.caps, cases: 100 } };
  world = await openTestWorld({ clock, editions: [roomy] });
  office = await world.addPerson("office", "事務局 花子");
});
afterAll(() => world.stop());
beforeEach(async () => {
  now = new Date("2026-11-24T03:00:00Z");
  stock = await addStockCase(world);
});

const database = () => world.running.platform.database;
const page = (group = "policy", view = "site") =>
  urls.selfCheckGroup.to({ caseId: stock.caseId, view, group });
const marks = (item: number, shown: Record<string, string> = {}) =>
  Object.fromEntries(
    ["answer", "reason", "evidence", "role"].map((name) => [
      `shown.${name}.${item}`,
      markOf(shown[name] ?? ""),
    ]),
  );
const post = (
  path: string,
  form: Record<string, string | readonly string[]>,
  as: TestPerson | null = stock.person,
) => world.send(path, { form, ...(as ? { as } : {}) });
const get = (path: string, as: TestPerson | null = stock.person) => world.send(path, as ? { as } : {});

const saveByScript = (form: Record<string, string>) =>
  world.send(page(), { as: stock.person, form, headers: { accept: "application/json" } });

async function standing(item: number, view: "site" | "headquarters" = "site", actor: Actor = stock.actor) {
  const { texts } = world.running.platform;
  const views = await database().as(actor, (tx) => readViews(tx, texts, stock.caseId));
  return views?.[view].get(item);
}

async function countAs(actor: Actor, table: string): Promise<number> {
  const { rows } = await database().as(actor, (tx) =>
    tx.execute<{ n: number }>(sql.raw(`select count(*)::int as n from himori.${table}`)),
  );
  return rows[0]?.n ?? 0;
}

/** Gives a part to a colleague over the web; the token of the link shown on the page that follows. */
async function give(
  groups: readonly string[],
  email = "",
  view = "site",
): Promise<{ token: string; href: string }> {
  const form = { groups, view, language: "vi", role: "製造課長", email };
  const given = await post(urls.checkColleagues.to({ caseId: stock.caseId }), form);
  expect(given.status).toBe(303);
  const href = given.headers.get("location") ?? "";
  const text = await (await get(href)).text();
  return { token: /colleague-check\/([\w-]+)/.exec(text)?.[1] ?? "", href: href.replace(/\?.*/, "") };
}

test("a page is saved and shown again; the next page follows, and what needs a reason is asked for", async () => {
  const saved = await post(page(), {
    ...marks(1),
    "answer.1": "2",
    "evidence.1": "掲示板の方針書",
    "role.1": "工場長",
    go: "next",
  });
  expect([saved.status, saved.headers.get("location")]).toEqual([303, page("classification")]);
  const text = await (await get(page())).text();
  expect(text).toContain("掲示板の方針書");
  const unreasoned = await post(page(), { ...marks(2), "answer.2": "na", go: "next" });
  expect(unreasoned.status).toBe(422);
  expect(await unreasoned.text()).toContain("該当しない理由を記入してください");
  expect((await standing(2))?.record).toMatchObject({ answer: "na" });
  const overview = await (await get(urls.selfCheck.to({ caseId: stock.caseId, view: "site" }))).text();
  expect(overview).toContain("50項目のうち2項目");
  expect((await get(page("no-such-group"))).status).toBe(404);
});

test("of two editors nobody overwrites the other, and one of both answers is chosen", async () => {
  await post(page(), { ...marks(3), "answer.3": "1", go: "list" });
  const second = await post(page(), { ...marks(3), "answer.3": "3", "role.3": "総務課", go: "next" });
  expect(second.headers.get("location")).toContain("#set-aside");
  expect(await standing(3)).toMatchObject({
    record: { answer: "1", role: "総務課" },
    asides: [{ answer: "3" }],
  });
  const text = await (await get(page())).text();
  const answerId = /asides\/([0-9a-f-]{36})/.exec(text)?.[1] ?? "";
  const shown = /name="standing" value="(\w+)"/.exec(text)?.[1] ?? "";
  const choose = (choice: string, mark: string) =>
    post(urls.selfCheckAside.to({ caseId: stock.caseId, view: "site", answerId }), {
      choice,
      standing: mark,
    });
  expect((await choose("take", "of another time")).headers.get("location")).toContain("changed=1");
  expect((await choose("take", shown)).headers.get("location")).toContain("chosen=1");
  expect(await standing(3)).toMatchObject({ record: { answer: "3", role: "総務課" }, asides: [] });
});

test("the script saves as one goes and is told the marks of what is stored", async () => {
  const answer = await saveByScript({ ...marks(1), "answer.1": "2" });
  expect(await answer.json()).toMatchObject({ marks: { "answer.1": markOf("2") }, aside: [] });
  expect(await (await saveByScript({ ...marks(1), "answer.1": "0" })).json()).toMatchObject({ aside: ["1"] });
});

test("a colleague answers by a link, in their language, their own groups alone; the company sees by whom", async () => {
  await post(page("it"), { ...marks(22), "answer.22": "1", "evidence.22": "社内だけの記録", go: "list" });
  const { token } = await give(["policy", "it"], "colleague@example.vn");
  const path = (group: string) => urls.colleagueCheckGroup.to({ token, group });
  const first = await world.send(urls.colleagueCheck.to({ token }, { lang: "vi" }));
  const text = await first.text();
  expect(first.status).toBe(200);
  expect(text).toContain('lang="vi"');
  expect(text).not.toContain(path("employees"));
  expect(await (await get(path("it"), null)).text()).not.toContain("社内だけの記録");
  const elsewhere = await get(path("employees"), null);
  expect(elsewhere.status).toBe(404);
  // The link itself works: nobody is told that it does not.
  expect(await elsewhere.text()).not.toContain("このリンクは使えません");
  const form = {
    ...marks(1),
    ...marks(22),
    ...marks(40),
    "answer.1": "3",
    "answer.22": "2",
    "answer.40": "3",
  };
  expect((await post(path("policy"), { ...form, go: "list" }, null)).status).toBe(303);
  expect((await post(path("it"), { ...form, go: "list" }, null)).status).toBe(303);
  expect(await standing(1)).toMatchObject({ record: { answer: "3", role: "製造課長" }, asides: [] });
  expect(await standing(22)).toMatchObject({ record: { answer: "1" }, asides: [{ answer: "2" }] });
  expect(await standing(40)).toBeUndefined();
  expect(await (await get(page())).text()).toContain("リンクから回答した人：製造課長");
});

test("a link ends when it is finished, taken back or old: each then looks like one that never was", async () => {
  const unknown = await get(urls.colleagueCheck.to({ token: "x".repeat(32) }), null);
  expect(unknown.status).toBe(404);
  const never = await unknown.text();
  const finished = await give(["policy"]);
  expect((await post(urls.colleagueCheckDone.to({ token: finished.token }), {}, null)).status).toBe(200);
  const back = await give(["policy"]);
  expect((await post(`${back.href}/ending`, {})).status).toBe(303);
  const old = await give(["policy"]);
  now = new Date("2026-12-09T03:00:00Z");
  for (const { token } of [finished, back, old]) {
    const closed = await get(urls.colleagueCheck.to({ token }), null);
    const text = (await closed.text()).replaceAll(token, "x".repeat(32));
    expect([closed.status, text]).toEqual([404, never]);
    const path = urls.colleagueCheckGroup.to({ token, group: "policy" });
    expect((await post(path, { ...marks(1), "answer.1": "3" }, null)).status).toBe(404);
  }
  expect(await standing(1)).toBeUndefined();
});

test("a colleague is mailed in their language and reminded once a day", async () => {
  const { href, token } = await give(["policy"], "colleague@example.vn");
  expect((await post(`${href}/reminder`, {})).status).toBe(409);
  // A day later the session is over as well: the step itself is asked.
  now = new Date("2026-11-25T04:00:00Z");
  const about = { caseId: stock.caseId, invitationId: href.split("/").at(-1) ?? "" };
  const remind = () => remindColleague(world.running.house.programme, stock.actor, about);
  expect(await remind()).toEqual({ ok: true });
  expect(await remind()).toEqual({ ok: false, reason: "not-now" });
  const { rows } = await database().as(systemActor("test"), (tx) =>
    tx.execute<{ kind: string; language: string; text: string }>(
      sql`select kind, language, text from himori.mails where to_address = 'colleague@example.vn' and text like ${`%${token}%`} order by queued_at`,
    ),
  );
  expect(rows.map(({ kind, language }) => [kind, language])).toEqual([
    ["check-invitation", "vi"],
    ["check-reminder", "vi"],
  ]);
});

test("both views stand side by side, the widest difference first", async () => {
  await answerSheet(world, stock, { answers: { 12: { answer: "3" }, 30: { answer: "unknown" } } });
  await answerSheet(world, stock, { view: "headquarters", answers: { 12: { answer: "0" } } });
  const path = (show: string) => urls.selfCheckCompared.to({ caseId: stock.caseId }, { show });
  const apart = await (await get(path("apart"))).text();
  expect(apart).toContain("▲ 3点");
  expect(apart).toContain("回答の比較（1項目）");
  expect(await (await get(path("unknown"))).text()).toContain("回答の比較（1項目）");
  expect(await (await get(path("differing"))).text()).toContain("回答の比較（2項目）");
});

test("nobody else reads an answer: not the office, not a stranger, not the expert before it is handed in, not a job", async () => {
  await answerSheet(world, stock);
  await give(["policy"]);
  const stranger = await world.addCompanyPerson();
  const asOffice: Actor = { kind: "person", userId: office.userId, role: "office" };
  const asStranger: Actor = { kind: "person", userId: stranger.userId, role: "company" };
  for (const actor of [
    asOffice,
    asStranger,
    stock.expertActor,
    systemActor("any"),
    { kind: "visitor" } as const,
  ]) {
    expect(await countAs(actor, "check_answers")).toBe(0);
    expect(await countAs(actor, "check_invitations")).toBe(0);
  }
  for (const person of [office, stranger, stock.expert]) expect((await get(page(), person)).status).toBe(404);
  const seen = await (await get(urls.sheets.to({ caseId: stock.caseId }), office)).text();
  expect(seen).toContain("50項目のうち50項目");
  expect((await get(urls.sheets.to({ caseId: stock.caseId }), stranger)).status).toBe(404);
});

test("handed in, the sheet is shown as it went in and takes nothing more; links let nobody in", async () => {
  stock = await addHandedInCase(world, { site: { 1: { answer: "na", reason: "書面がない" } } });
  const text = await (await get(page())).text();
  expect(text).toContain("書面がない");
  expect(text).not.toContain("<textarea");
  const refused = await post(page(), {
    ...marks(1),
    "answer.1": "3",
    "evidence.1": "書き足した文",
    go: "next",
  });
  expect(refused.status).toBe(409);
  expect(await refused.text()).toContain("書き足した文");
  const given = await post(urls.checkColleagues.to({ caseId: stock.caseId }), {
    groups: ["policy"],
    view: "site",
    language: "vi",
    role: "製造課長",
    email: "",
  });
  expect(given.status).toBe(409);
});
