// Rows are saved field by field, encrypted, and shut away from everybody who has no business with them.
import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Actor, systemActor } from "#platform/database/actor.ts";
import { moveCase } from "#case/moves.ts";
import { addMembership } from "#people/store.ts";
import { markOf } from "#platform/forms/merge-typed.ts";
import { addRows, addStockCase, type StockCase, wholeRow } from "#test/inventory.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { addHandIn } from "../hand-in/store.ts";
import { acceptRows, clearWarning } from "./acceptance-commands.ts";
import { readInventory } from "./read-inventory.ts";
import { removeRows, restoreRows, setColumn, undoBatch } from "./row-commands.ts";
import { saveRows, type TypedCell } from "./save-command.ts";

let world: TestWorld;
let stock: StockCase;

beforeAll(async () => {
  world = await openTestWorld();
  stock = await addStockCase(world);
});
afterAll(() => world.stop());

const save = (itemId: string | null, cells: TypedCell[], actor: Actor = stock.actor) =>
  saveRows(world.running.platform, actor, { caseId: stock.caseId, kind: "typed", rows: [{ itemId, cells }] });

async function countAs(actor: Actor, table: string): Promise<number> {
  const { rows } = await world.running.platform.database.as(actor, (tx) =>
    tx.execute<{ n: number }>(sql.raw(`select count(*)::int as n from himori.${table}`)),
  );
  return rows[0]?.n ?? 0;
}

test("a row is saved in canonical words, and the next save knows what stands", async () => {
  const typed = wholeRow(stock, {
    site: "ＭＩＨＯＮ plant",
    kind: "図面",
    medium: "紙、電子ファイル",
    level: "秘",
  });
  const saved = await save(
    null,
    Object.entries(typed).map(([column, text]) => ({ column, typed: text })),
  );
  if (!saved.ok) throw new Error(saved.reason);
  const [row] = saved.rows;
  expect(row).toMatchObject({ version: 1, removed: false, problems: [], warnings: [] });
  expect(Object.fromEntries(row?.cells.map(({ column, value }) => [column, value]) ?? [])).toEqual(
    wholeRow(stock),
  );
  const again = await save(row?.itemId ?? "", [{ column: "kind", typed: "図面", shown: markOf("drawing") }]);
  expect(again).toMatchObject({ ok: true, rows: [{ version: 1, cells: [{ outcome: "same" }] }] });
});

test("of two editors of one field the first stands and the second is told; different fields both stand", async () => {
  const [itemId = ""] = await addRows(world, stock, [wholeRow(stock, { note: "前の文" })]);
  const shown = markOf("前の文");
  const first = await save(itemId, [{ column: "note", typed: "甲の文", shown }]);
  expect(first).toMatchObject({ rows: [{ version: 2, cells: [{ outcome: "changed", value: "甲の文" }] }] });
  const second = await save(itemId, [
    { column: "note", typed: "乙の文", shown },
    { column: "gap", typed: "乙の欠け", shown: markOf("") },
  ]);
  expect(second).toMatchObject({
    rows: [
      {
        version: 3,
        cells: [
          { column: "note", outcome: "conflict", value: "甲の文", standing: "甲の文" },
          { column: "gap", outcome: "changed", value: "乙の欠け" },
        ],
      },
    ],
  });
});

test("what is not understood is kept as typed and told; a save sent twice makes one row", async () => {
  const newId = randomUUID();
  const rows = [{ itemId: null, newId, cells: [{ column: "loss", typed: "高い" }] }];
  const twice = { caseId: stock.caseId, kind: "typed", rows } as const;
  const saved = await saveRows(world.running.platform, stock.actor, twice);
  expect(saved).toMatchObject({
    rows: [
      { itemId: newId, cells: [{ value: "高い" }, { value: stock.siteId }], problems: [{ column: "loss" }] },
    ],
  });
  const resent = await saveRows(world.running.platform, stock.actor, twice);
  expect(resent).toMatchObject({ rows: [{ itemId: newId, version: 1, cells: [{ outcome: "same" }] }] });
});

test("office, jobs, experts and other companies see no row; figures are seen by who sees the case", async () => {
  await addRows(world, stock, [wholeRow(stock)]);
  const other = await addStockCase(world);
  const office: Actor = { kind: "person", userId: "o", role: "office" };
  for (const actor of [office, systemActor("job"), stock.expertActor, other.actor]) {
    for (const table of [
      "inventory_items",
      "inventory_versions",
      "inventory_departments",
      "inventory_batches",
    ])
      expect(await countAs(actor, table), `${table} as ${actor.kind}`).toBe(0);
  }
  expect(await countAs(stock.actor, "inventory_items")).toBeGreaterThan(0);
  expect(await countAs(office, `stock_counts('${stock.caseId}')`)).toBe(1);
  expect(await countAs(other.actor, `stock_counts('${stock.caseId}')`)).toBe(0);
  const stolen = await saveRows(world.running.platform, other.actor, {
    caseId: stock.caseId,
    kind: "typed",
    rows: [{ itemId: null, cells: [{ column: "title", typed: "盗み" }] }],
  });
  expect(stolen).toEqual({ ok: false, reason: "not-found" });
});

/** What stands in the list, by row. */
async function listed(of: StockCase) {
  const rows = await readInventory(world.running.platform, of.actor, of.caseId);
  return rows.map(({ number, values, accepted }) => ({
    number,
    title: values["title"],
    level: values["level"],
    accepted,
  }));
}

/** A second person of the company. */
async function addColleague(of: StockCase): Promise<Actor> {
  const person = await world.addPerson("company", "見本 二郎");
  await world.running.platform.database.as(systemActor("test"), (tx) =>
    addMembership(tx, {
      id: randomUUID(),
      companyId: of.companyId,
      userId: person.userId,
      role: "member",
      beganAt: new Date(),
      addedBy: of.person.userId,
    }),
  );
  return { kind: "person", userId: person.userId, role: "company" };
}

test("removed, brought back, set in many, and taken back batch by batch", async () => {
  const { platform } = world.running;
  const own = await addStockCase(world);
  const { caseId, actor } = own;
  const itemIds = await addRows(world, own, [wholeRow(own, { title: "甲" }), wholeRow(own, { title: "乙" })]);
  const [first = "", second = ""] = itemIds;
  await removeRows(platform, actor, { caseId, itemIds: [first] });
  expect(await listed(own)).toMatchObject([{ number: 2, title: "乙" }]);
  await restoreRows(platform, actor, { caseId, itemIds: [first] });
  expect(await listed(own)).toMatchObject([{ title: "甲" }, { title: "乙" }]);

  const set = await setColumn(platform, actor, { caseId, itemIds, column: "level", typed: "極秘" });
  if (!set.ok) throw new Error(set.reason);
  expect(await listed(own)).toMatchObject([{ level: "top-secret" }, { level: "top-secret" }]);
  const typed = [{ column: "level", typed: "general", shown: markOf("top-secret") }];
  await saveRows(platform, actor, { caseId, kind: "typed", rows: [{ itemId: second, cells: typed }] });
  const undone = await undoBatch(platform, actor, { caseId, batchId: set.batchId });
  expect(undone).toMatchObject({ ok: true, rows: 1, kept: 1 });
  expect(await listed(own)).toMatchObject([{ level: "secret" }, { level: "general" }]);
  const twice = await undoBatch(platform, actor, { caseId, batchId: set.batchId });
  expect(twice).toEqual({ ok: false, reason: "undone-already" });
  const colleague = await addColleague(own);
  if (!undone.ok) throw new Error(undone.reason);
  const others = await undoBatch(platform, colleague, { caseId, batchId: undone.batchId });
  expect(others).toEqual({ ok: false, reason: "not-found" });
  const redone = await undoBatch(platform, actor, { caseId, batchId: undone.batchId });
  expect(redone).toMatchObject({ ok: true, rows: 1 });
  expect(await listed(own)).toMatchObject([{ level: "top-secret" }, { level: "general" }]);
});

test("accepted by another than who entered it, until it changes; a warning is cleared with a reason", async () => {
  const { platform } = world.running;
  const own = await addStockCase(world);
  const { caseId, actor } = own;
  const [itemId = ""] = await addRows(world, own, [
    wholeRow(own, { title: "反応温度 185℃" }),
    { title: "名称だけ" },
  ]);
  const rows = [{ itemId, version: 1 }];
  expect(await acceptRows(platform, actor, { caseId, rows })).toMatchObject({ accepted: 0, own: 1 });
  const colleague = await addColleague(own);
  const none = { ok: true, accepted: 0, own: 0, incomplete: 0, changed: 0, warned: 0 };
  // Who accepts all at once has not looked at the one that is warned of.
  const all = await acceptRows(platform, colleague, { caseId, rows: "all-complete" });
  expect(all).toEqual({ ...none, warned: 1 });
  expect(await acceptRows(platform, colleague, { caseId, rows })).toEqual({ ...none, accepted: 1 });
  expect(await listed(own)).toMatchObject([{ accepted: true }, { accepted: false }]);

  const of = { caseId, itemId, column: "title", reason: "製品の名前です", version: 1 };
  expect(await clearWarning(platform, actor, of)).toEqual({ ok: true });
  const note = [{ column: "note", typed: "追記" }];
  const noted = await saveRows(platform, actor, { caseId, kind: "typed", rows: [{ itemId, cells: note }] });
  expect(noted).toMatchObject({ rows: [{ warnings: [] }] });
  expect(await listed(own)).toMatchObject([{ accepted: false }, { accepted: false }]);
  const title = [{ column: "title", typed: "反応温度 190℃", shown: markOf("反応温度 185℃") }];
  const renamed = await saveRows(platform, actor, {
    caseId,
    kind: "typed",
    rows: [{ itemId, cells: title }],
  });
  expect(renamed).toMatchObject({ rows: [{ warnings: ["title"] }] });
});

test("while both sheets are handed in nothing is written, and the expert reads", async () => {
  const { platform } = world.running;
  const own = await addStockCase(world);
  const { caseId, companyId, actor, expertActor } = own;
  await addRows(world, own, [wholeRow(own)]);
  const at = new Date();
  await platform.database.as(actor, async (tx) => {
    await moveCase(tx, { caseId, to: "sheets-in", at, actor, kind: "sheets-handed-in" });
    const by = { handedInAt: at, handedInBy: own.person.userId };
    await addHandIn(tx, {
      id: randomUUID(),
      caseId,
      companyId,
      number: 1,
      inventoryChange: 1,
      items: 1,
      ...by,
    });
  });
  const rows = [{ itemId: null, cells: [{ column: "title", typed: "遅れた行" }] }];
  const late = await saveRows(platform, actor, { caseId, kind: "typed", rows });
  expect(late).toEqual({ ok: false, reason: "locked" });
  expect(await readInventory(platform, expertActor, caseId)).toMatchObject([
    { siteName: "見本工場 / Mihon Plant", departmentName: "生産技術課", level: "secret", important: true },
  ]);
  const expertWrites = await saveRows(platform, expertActor, { caseId, kind: "typed", rows });
  expect(expertWrites).toEqual({ ok: false, reason: "not-found" });
});

test("rows by the thousand are saved at once, and the figures are right", async () => {
  const big = await addStockCase(world);
  const rows = Array.from({ length: 1_500 }, (_, at) =>
    wholeRow(big, { title: `図面 ${at}`, department: `部署${at % 40}`, loss: String(1 + (at % 5)) }),
  );
  await addRows(world, big, rows);
  const { rows: counted } = await world.running.platform.database.as(big.actor, (tx) =>
    tx.execute(sql`select items, complete, secret, important from himori.stock_counts(${big.caseId})`),
  );
  expect(counted).toEqual([{ items: 1_500, complete: 1_500, secret: 1_500, important: 1_500 }]);
});
