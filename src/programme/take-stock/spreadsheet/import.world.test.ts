// A sheet is read, its columns confirmed, its rows shown and written as one batch; taken away and brought back it changes nothing.
import { writeXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listEvents } from "#case/store.ts";
import { cellText } from "#platform/spreadsheet/grid.ts";
import { closeSpreadsheets, readSpreadsheet } from "#platform/spreadsheet/spreadsheet.ts";
import { type ImportSteps, importSteps } from "#test/import-steps.ts";
import { addRows, addStockCase, type StockCase, wholeRow } from "#test/inventory.ts";
import { openTestWorld, type TestPerson, type TestWorld } from "#test/world.ts";
import { urls } from "#urls.ts";
import { addHandIn } from "../hand-in/store.ts";
import { lockWords } from "../inventory/messages/locks.ts";
import { readInventory } from "../inventory/read-inventory.ts";
import { saveRows } from "../inventory/save-command.ts";
import { markOf } from "#platform/forms/merge-typed.ts";

let world: TestWorld;
let stock: StockCase;
let sheets: ImportSteps;
const secret = "極秘金型の図面甲乙丙";

beforeAll(async () => {
  world = await openTestWorld();
  stock = await addStockCase(world);
  sheets = importSteps(world, stock);
});
afterAll(async () => {
  await world.stop();
  await closeSpreadsheets();
});

const as = (person: TestPerson) => ({ as: person });
const items = () => readInventory(world.running.platform, stock.actor, stock.caseId);

test("a messy sheet becomes rows of the list; what could not be used is told and can be taken away", async () => {
  const bytes = await writeXlsx({
    sheets: [
      { name: "表紙", rows: [["営業秘密 台帳"]] },
      {
        name: "一覧",
        rows: [
          ["№", "部門", "情報資産の名称", "ｶﾃｺﾞﾘｰ", "秘密区分", "見直し予定日", "承認印", "備考"],
          ["1", "設計課", secret, "図面", "マル秘", "令和9年3月31日", "済", "一枚目"],
          ["2", null, "配合表の一覧", "レシピ", "とても大事", "", "済", null],
          [null, null, null, null, null, null, null, null],
          ["合計", null, null, null, 2, null, null, null],
        ],
        merges: [{ startRow: 1, startCol: 1, endRow: 2, endCol: 1 }],
      },
    ],
  });
  const importId = await sheets.importIdOf(bytes);
  const of = { caseId: stock.caseId, importId };
  const mapping = await (await world.send(urls.inventoryImport.to(of), as(stock.person))).text();
  for (const text of ["次のシートは読みません: 表紙", "承認印", "取り込まない列は1列です"])
    expect(mapping).toContain(text);
  await sheets.confirmProposal(importId);
  const preview = await (await world.send(urls.inventoryImportRows.to(of), as(stock.person))).text();
  for (const text of [
    "合計の行です",
    "何も書かれていない行が1行",
    "意味を読み取れない欄が1か所",
    "欄をすべて見る（7）",
    secret,
  ])
    expect(preview).toContain(text);
  expect(await items()).toEqual([]);
  const { ending } = await sheets.runImport(importId);
  expect(ending).toMatchObject({ outcome: "done", newRows: 2, changedRows: 0, unusableRows: 1 });
  const list = await items();
  expect(list.map(({ values }) => values)).toEqual([
    {
      code: "1",
      department: "設計課",
      title: secret,
      kind: "drawing",
      level: "secret",
      "review-on": "2027-03-31",
      note: "一枚目",
      // The company's only site in the country.
      site: stock.siteId,
    },
    {
      code: "2",
      department: "設計課",
      title: "配合表の一覧",
      kind: "recipe",
      level: "とても大事",
      site: stock.siteId,
    },
  ]);
  const unused = await world.send(urls.inventoryImportUnused.to(of), as(stock.person));
  const reading = await readSpreadsheet(new Uint8Array(await unused.arrayBuffer()));
  expect(reading.ok && reading.grid.sheets[0]?.rows[1]?.map(cellText).slice(0, 3)).toEqual([
    "5",
    "合計の行です",
    "合計",
  ]);
  const events = await world.running.platform.database.as(stock.actor, (tx) => listEvents(tx, stock.caseId));
  expect(events.at(-1)).toMatchObject({ kind: "inventory-imported", detail: { rows: 2 } });
  expect(JSON.stringify(events) + world.logged.join()).not.toContain(secret);
});

test.each(["ja", "th"])("taken away in %s and brought back, no cell changes", async (language) => {
  await addRows(world, stock, [
    wholeRow(stock, {
      title: `=${language}`,
      note: "一行目\n二行目",
      duty: "customer-nda,other",
      loss: "高い",
    }),
  ]);
  const before = await items();
  const importId = await sheets.importIdOf(await sheets.takeAway(language));
  await sheets.confirmProposal(importId);
  const { run, ending } = await sheets.runImport(importId);
  expect([run.rows, ending?.outcome, ending?.batchId]).toEqual([0, "done", null]);
  expect(ending).toMatchObject({ sameRows: before.length, unusableRows: 0 });
  expect(await items()).toEqual(before);
});

test("of a cell changed in the sheet and by somebody else meanwhile, the other's stands and is told", async () => {
  const [itemId = ""] = await addRows(world, stock, [wholeRow(stock, { title: "競合の行", note: "元" })]);
  const taken = await readSpreadsheet(await sheets.takeAway());
  await saveRows(world.running.platform, stock.actor, {
    caseId: stock.caseId,
    kind: "typed",
    rows: [{ itemId, cells: [{ column: "note", typed: "画面で", shown: markOf("元") }] }],
  });
  if (!taken.ok) throw new Error(taken.reason);
  const rows = taken.grid.sheets[0]?.rows.map((row) => row.map(cellText)) ?? [];
  const edited = rows.map((row) =>
    row[0]?.startsWith(itemId)
      ? row.map((text) => (text === "元" ? "表で" : text === "設計室の施錠棚" ? "別の棚" : text))
      : row,
  );
  const importId = await sheets.importIdOf(await writeXlsx({ sheets: [{ name: "S", rows: edited }] }));
  await sheets.confirmProposal(importId);
  const { ending } = await sheets.runImport(importId);
  expect(ending).toMatchObject({ changedRows: 1 });
  const values = (await items()).find(({ id }) => id === itemId)?.values;
  expect([values?.["note"], values?.["place"]]).toEqual(["画面で", "別の棚"]);
  const page = await world.send(
    urls.inventoryImportRun.to({ caseId: stock.caseId, importId }),
    as(stock.person),
  );
  expect(await page.text()).toMatch(/ほかの方の変更を残した欄[\s\S]*「備考」/);
});

test("the template speaks the reader's language and is itself an empty import", async () => {
  const sent = await world.send(urls.inventoryTemplate.to({ caseId: stock.caseId }), {
    as: stock.person,
    language: "vi",
  });
  const reading = await readSpreadsheet(new Uint8Array(await sent.arrayBuffer()));
  expect(reading.ok && reading.grid.sheets.map(({ name }) => name)).toEqual([
    "Danh mục thông tin",
    "Ví dụ",
    "himori-lists",
  ]);
});

test("columns chosen twice, or none, are asked for again; a file that is no sheet is refused with what to do", async () => {
  const importId = await sheets.importIdOf(
    await writeXlsx({
      sheets: [
        {
          name: "S",
          rows: [
            ["名称", "備考"],
            ["甲", "x"],
          ],
        },
      ],
    }),
  );
  const address = urls.inventoryImport.to({ caseId: stock.caseId, importId });
  const frame = { sheet: "0", "header-from": "1", "header-to": "1" };
  for (const [columns, text] of [
    [{ "column-0": "title", "column-1": "title" }, "二つの列"],
    [{}, "一つ以上選んでください"],
  ] as const) {
    const answer = await world.send(address, { as: stock.person, form: { ...frame, ...columns } });
    expect([answer.status, (await answer.text()).includes(text)]).toEqual([422, true]);
  }
  const refused = await sheets.upload(Buffer.from("%PDF-1.7"));
  expect([refused.status, (await refused.text()).includes("Excelの表ではありません")]).toEqual([422, true]);
});

test("nobody but the company finds an import, and nothing is read once the sheets are handed in", async () => {
  const importId = await sheets.importIdOf(
    await writeXlsx({
      sheets: [
        {
          name: "S",
          rows: [
            ["名称", "備考"],
            ["甲", "x"],
          ],
        },
      ],
    }),
  );
  const of = { caseId: stock.caseId, importId };
  const stranger = await world.addCompanyPerson();
  for (const person of [stock.expert, stranger, await world.addPerson("office")])
    for (const address of [
      urls.inventoryImport.to(of),
      urls.inventoryImports.to(of),
      urls.inventoryExport.to(of),
      urls.inventoryImportRun.to(of),
    ])
      expect((await world.send(address, as(person))).status).toBe(404);
  const { database, clock } = world.running.platform;
  await database.as(stock.actor, (tx) =>
    addHandIn(tx, {
      id: "11111111-1111-4111-8111-111111111111",
      caseId: stock.caseId,
      companyId: stock.companyId,
      number: 1,
      inventoryChange: 1,
      items: 1,
      handedInAt: clock.now(),
      handedInBy: stock.person.userId,
    }),
  );
  const refused = await sheets.upload(await writeXlsx({ sheets: [{ name: "S", rows: [["名称"], ["甲"]] }] }));
  expect([refused.status, (await refused.text()).includes(lockWords.ja.now)]).toEqual([422, true]);
  await sheets.confirmProposal(importId);
  const { ending } = await sheets.runImport(importId);
  expect(ending?.outcome).toBe("locked");
});
