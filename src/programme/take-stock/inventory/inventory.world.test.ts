// Rows are saved field by field, encrypted, and shut away from everybody who has no business with them.
import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Actor, systemActor } from "#platform/database/actor.ts";
import { markOf } from "#platform/forms/merge-typed.ts";
import { addRows, addStockCase, type StockCase, wholeRow } from "#test/inventory.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
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
    rows: [{ itemId: newId, cells: [{ value: "高い" }], problems: [{ column: "loss" }] }],
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
