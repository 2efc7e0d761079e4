// The working table saves over the web: for the company alone, never twice, never over a newer text, never a fault.
import { afterAll, beforeAll, expect, test } from "vitest";
import { addApplicant } from "#test/application.ts";
import { addRows, addStockCase, type StockCase, wholeRow } from "#test/inventory.ts";
import { openTestWorld, type TestPerson, type TestWorld } from "#test/world.ts";
import { urls } from "#urls.ts";
import type { GridPage, SaveAnswer } from "./grid-config.ts";
import { lockWords } from "./messages/locks.ts";

let world: TestWorld;
let stock: StockCase;

beforeAll(async () => {
  world = await openTestWorld();
  stock = await addStockCase(world);
});
afterAll(() => world.stop());

type Asking = { as?: TestPerson | undefined; caseId?: string; raw?: string };

async function post(
  sent: unknown,
  { as = stock.person, caseId = stock.caseId, raw }: Asking = {},
): Promise<Response> {
  return world.running.fetch(
    new Request(`${world.running.url}${urls.inventoryCells.to({ caseId })}`, {
      method: "POST",
      body: raw ?? JSON.stringify(sent),
      headers: { "Content-Type": "application/json", Accept: "application/json", Cookie: as.cookie },
    }),
  );
}

const rowsNow = async (search = ""): Promise<GridPage["rows"]> => {
  const address = urls.inventoryCells.to({ caseId: stock.caseId });
  const answer = await world.send(`${address}${search}`, { as: stock.person });
  expect(answer.status).toBe(200);
  const page: GridPage = await answer.json();
  return page.rows;
};

const saved = async (sent: unknown): Promise<SaveAnswer> => {
  const answer = await post(sent);
  expect(answer.status).toBe(200);
  return await answer.json();
};

const typing = (itemId: string | null, typed: string, was = "") => ({
  kind: "typed",
  rows: [{ key: itemId ?? "here-1", itemId, cells: [{ column: "title", typed, was }] }],
});

test("a new row that is sent twice is made once, in canonical words, and read back", async () => {
  expect(await rowsNow()).toEqual([]);
  const cells = Object.entries({ ...wholeRow(stock), level: "秘", loss: "高い" }).map(([column, typed]) => ({
    column,
    typed,
    was: "",
  }));
  const sent = { kind: "pasted", rows: [{ key: "browser-1", itemId: null, cells }] };
  const first = await saved(sent);
  const second = await saved(sent);
  expect(second.rows.map(({ itemId }) => itemId)).toEqual(first.rows.map(({ itemId }) => itemId));
  expect(first.rows[0]).toMatchObject({ key: "browser-1", problems: [{ column: "loss" }] });
  expect(first.rows[0]?.cells).toContainEqual({ column: "level", value: "secret", outcome: "changed" });
  const rows = await rowsNow();
  expect(rows.filter(({ itemId }) => itemId === first.rows[0]?.itemId)).toMatchObject([
    { values: { level: "secret", loss: "高い" }, problems: [{ column: "loss" }] },
  ]);
});

test("of two editors the first stands, and the second is told what stands", async () => {
  const [itemId = ""] = await addRows(world, stock, [wholeRow(stock, { title: "前" })]);
  await saved(typing(itemId, "甲", "前"));
  const second = await saved(typing(itemId, "乙", "前"));
  expect(second.rows[0]?.cells).toEqual([{ column: "title", value: "甲", outcome: "conflict" }]);
});

test("rows go and come back", async () => {
  const itemIds = await addRows(world, stock, [wholeRow(stock), wholeRow(stock)]);
  const areThere = async () => (await rowsNow()).filter(({ itemId }) => itemIds.includes(itemId)).length;
  await saved({ kind: "removed", itemIds });
  expect(await areThere()).toBe(0);
  await saved({ kind: "restored", itemIds });
  expect(await areThere()).toBe(2);
});

test("the company's only site is filled in for a new row, and the table is told", async () => {
  const cells = [{ column: "title", typed: "拠点のない行", was: "" }];
  const answer = await saved({ kind: "typed", rows: [{ key: "here-site", itemId: null, cells }] });
  expect(answer.rows[0]?.cells).toContainEqual({ column: "site", value: stock.siteId, outcome: "changed" });
});

test("to everybody else there is nothing here, and rows of others are rows that never were", async () => {
  const other = await addStockCase(world);
  const [theirs = ""] = await addRows(world, other, [wholeRow(other)]);
  const [own = ""] = await addRows(world, stock, [wholeRow(stock)]);
  const unknown = "11111111-1111-4111-8111-111111111111";
  const answers = await Promise.all([
    post(typing(null, "図面"), { as: other.person }),
    post(typing(null, "図面"), { as: stock.expert }),
    post(typing(null, "図面"), { as: await world.addPerson("office") }),
    post(typing(null, "図面"), { caseId: unknown }),
    post(typing(theirs, "図面")),
    post(typing(unknown, "図面")),
    ...["removed", "restored"].flatMap((kind) => [
      post({ kind, itemIds: [own, theirs] }),
      post({ kind, itemIds: [own, unknown] }),
    ]),
  ]);
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
  const texts = await Promise.all(answers.map((answer) => answer.text()));
  expect(new Set(texts.slice(4)).size).toBe(1);
  expect((await rowsNow()).some(({ itemId }) => itemId === own)).toBe(true);
  const signedOut = await world.running.fetch(
    new Request(`${world.running.url}${urls.inventoryCells.to({ caseId: stock.caseId })}`, {
      method: "POST",
      body: JSON.stringify(typing(null, "図面")),
      headers: { "Content-Type": "application/json", Accept: "application/json" },
    }),
  );
  expect(signedOut.status).toBe(401);
});

test("before admission the list cannot be written, and its page says so", async () => {
  const early = await addApplicant(world, "CN", {});
  const page = await world.send(urls.inventory.to({ caseId: early.caseId }), { as: early.person });
  expect(await page.text()).toContain(lockWords.ja.before);
  expect((await post(typing(null, "図面"), { as: early.person, caseId: early.caseId })).status).toBe(409);
});

test.each<[number, string]>([
  [400, ""],
  [400, "{"],
  [422, "[]"],
  [422, '{"kind":"typed","rows":[{"key":"__proto__","itemId":null,"cells":[]}]}'],
  [
    200,
    '{"kind":"typed","rows":[{"key":"__proto__","itemId":null,"cells":[{"column":"__proto__","typed":"x","was":""}]}]}',
  ],
  [
    200,
    String.raw`{"kind":"typed","rows":[{"key":"n","itemId":null,"cells":[{"column":"title","typed":"a\u0000\ud800","was":""}]}]}`,
  ],
])("%d: %s", async (status, raw) => {
  expect((await post(undefined, { raw })).status).toBe(status);
});
