// The list without script: a row is added, mended, chosen about, changed with others, accepted, searched for and printed.
import { afterAll, beforeAll, expect, test } from "vitest";
import { languages } from "#i18n/languages.ts";
import { markOf } from "#platform/forms/merge-typed.ts";
import { addRows, addStockCase, type StockCase, wholeRow } from "#test/inventory.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { urls } from "#urls.ts";
import { cellName, keepName, markName } from "./item-form.ts";
import { listOwnBatches } from "./history-store.ts";
import { inventoryMessages } from "./messages/catalog.ts";
import { readInventory } from "./read-inventory.ts";
import { listDepartments, renameDepartment } from "./rename-command.ts";
import { undoBatch } from "./row-commands.ts";

let world: TestWorld;
let stock: StockCase;

beforeAll(async () => {
  world = await openTestWorld();
  stock = await addStockCase(world);
});
afterAll(() => world.stop());

type Form = Record<string, string | readonly string[]>;

async function seen(path: string, form?: Form, language = "ja") {
  const answer = await world.send(path, { as: stock.person, language, ...(form ? { form } : {}) });
  const location = answer.headers.get("location")?.replace(/^https?:\/\/[^/]+/, "") ?? "";
  return { status: answer.status, text: await answer.text(), location };
}

/** The fields of a row's form as a browser sends them, with the marks of what its page had shown. */
function formOf(typed: Record<string, string | string[]>, shown: Record<string, string> = {}): Form {
  const fields = Object.entries(typed).flatMap(([id, value]) => [
    [cellName(id), value] as const,
    [markName(id), markOf(shown[id] ?? "")] as const,
  ]);
  return Object.fromEntries(fields);
}

const list = () => urls.inventory.to({ caseId: stock.caseId });

test("an empty list says how to begin; rows are added, and a page sent back keeps what was typed", async () => {
  expect((await seen(list())).text).toContain(inventoryMessages.ja.empty.first);
  const form = { ...formOf({ ...wholeRow(stock), medium: ["paper", "file"], loss: "高い" }), go: "stay" };
  const saved = await seen(urls.newInventoryItem.to({ caseId: stock.caseId }), form);
  expect(saved.status).toBe(303);
  const page = await seen(saved.location);
  expect(page.text).toContain("「高い」（読み取れません）");
  expect(page.text).toContain(inventoryMessages.ja.done.savedUnread);
  expect(page.text).not.toContain(`</span>${inventoryMessages.ja.done.saved}`);
  for (const empty of [{ title: " " }, { title: "", site: stock.siteId }]) {
    const nothing = await seen(urls.newInventoryItem.to({ caseId: stock.caseId }), formOf(empty));
    expect(nothing.status).toBe(422);
    expect(nothing.text).toContain(inventoryMessages.ja.item.nothing);
  }
  const shown = (await seen(list())).text;
  expect(shown).toContain("金型の図面一式");
  expect(shown).not.toContain(inventoryMessages.ja.untitled);
});

test("a text beyond its limit is kept and stands whole on its row's page alone", async () => {
  const title = "長".repeat(1000);
  const saved = await seen(urls.newInventoryItem.to({ caseId: stock.caseId }), {
    ...formOf({ title }),
    go: "stay",
  });
  expect((await seen(saved.location)).text).toContain(title);
  for (const path of [list(), urls.inventoryPrint.to({ caseId: stock.caseId })]) {
    const { text } = await seen(path);
    expect(text).toContain("長…");
    expect(text).not.toContain("長".repeat(400));
  }
});

test("two editors of one field choose; the other fields are saved", async () => {
  const [itemId = ""] = await addRows(world, stock, [wholeRow(stock, { note: "前の文" })]);
  const path = urls.inventoryItem.to({ caseId: stock.caseId, itemId });
  const shown = { note: "前の文" };
  expect((await seen(path, formOf({ note: "甲の文" }, shown))).status).toBe(303);
  const second = await seen(path, formOf({ note: "乙の文", gap: "乙の欠け" }, shown));
  expect(second.status).toBe(409);
  expect(second.text).toContain("今の内容：甲の文");
  expect(second.text).toContain("乙の文");
  expect(second.text).toContain("乙の欠け");
  const kept = await seen(path, {
    ...formOf({ note: "乙の文" }, { note: "甲の文" }),
    [keepName("note")]: "theirs",
  });
  expect(kept.status).toBe(303);
  expect((await seen(path)).text).toContain("甲の文");
  const taken = await seen(path, {
    ...formOf({ note: "乙の文" }, { note: "甲の文" }),
    [keepName("note")]: "mine",
  });
  expect(taken.status).toBe(303);
  const history = await seen(urls.inventoryItemHistory.to({ caseId: stock.caseId, itemId }));
  expect(history.text).toContain("甲の文");
  expect(history.text).toContain("見本 花子");
});

test("ticked rows are changed together after a look, removed, and taken back", async () => {
  const { caseId } = stock;
  const itemIds = await addRows(world, stock, [
    wholeRow(stock, { title: "一番の表", level: "" }),
    wholeRow(stock, { title: "二番の表", level: "general" }),
  ]);
  const row = itemIds.map((id) => `${id}:1`);
  const asked = await seen(urls.inventorySelection.to({ caseId }), { row, go: "bulk", column: "level" });
  expect(asked).toMatchObject({ status: 200 });
  const columnless = await seen(urls.inventorySelection.to({ caseId }), { row, go: "bulk", column: "" });
  expect((await seen(columnless.location)).text).toContain(inventoryMessages.ja.selection.noColumn);
  const bulk = { item: itemIds, column: "level", [cellName("level")]: "top-secret" };
  const preview = await seen(urls.inventoryBulk.to({ caseId }), { ...bulk, go: "preview" });
  expect(preview.text).toContain("2件が変わります。そのうち1件");
  const changed = await seen(urls.inventoryBulk.to({ caseId }), { ...bulk, go: "apply" });
  expect((await seen(changed.location)).text).toContain("2件を変更しました。");
  const removed = await seen(urls.inventorySelection.to({ caseId }), { row, go: "remove" });
  const after = await seen(removed.location);
  expect(after.text).not.toContain("一番の表");
  const [, batch = ""] = /batches\/([0-9a-f-]{36})\/undo/.exec(after.text) ?? [];
  const undone = await seen(urls.inventoryUndo.to({ caseId, batchId: batch }), {});
  expect((await seen(undone.location)).text).toContain("一番の表");
  const own = await seen(urls.inventorySelection.to({ caseId }), { go: "accept-all" });
  expect((await seen(own.location)).text).toContain("0件を承認しました。");
});

test("words are looked for without standing in any address, and the list is printed", async () => {
  const { caseId } = stock;
  const found = await seen(urls.inventorySearch.to({ caseId }), { words: "ﾆ番の 表" });
  expect(found.text).not.toContain("一番の表");
  const both = await seen(urls.inventorySearch.to({ caseId }), { words: "番の 表" });
  expect(both.text).toContain("一番の表");
  expect((await seen(urls.inventoryPrint.to({ caseId }))).text).toContain("一番の表");
  expect(world.logged.join("\n")).not.toMatch(/一番|甲の文/);
});

test("a department is renamed and joined to another, and only as far as was told", async () => {
  const own = await addStockCase(world);
  const { caseId } = own;
  const ask = async (form?: Form) => {
    const path = urls.inventoryDepartments.to({ caseId });
    const answer = await world.send(path, { as: own.person, ...(form ? { form } : {}) });
    return { status: answer.status, text: await answer.text() };
  };
  const departmentsNow = async () =>
    (await readInventory(platform, own.actor, caseId)).map((row) => row.departmentName);
  const { platform } = world.running;
  await addRows(
    world,
    own,
    ["生産技術科", "生産技術科", "品質課"].map((department) => wholeRow(own, { department })),
  );
  const idOf = async (name: string) =>
    new RegExp(`value="([0-9a-f-]{36})"[^>]*>${name}<`).exec((await ask()).text)?.[1] ?? "";
  const [wrong, quality] = [await idOf("生産技術科"), await idOf("品質課")];
  const named = (name: string) => ({ department: wrong, "new-name": name });
  expect((await ask(named(" "))).status).toBe(422);
  expect((await ask(named("生産技術科"))).status).toBe(422);
  expect((await ask(named("生産技術課"))).text).toContain("2件の情報が変わります。");
  expect((await ask({ ...named("生産技術課"), go: "apply", into: "" })).status).toBe(303);
  expect(await departmentsNow()).toEqual(["生産技術課", "生産技術課", "品質課"]);
  expect((await ask()).text).not.toContain("生産技術科");
  // Another window still offers the old name.
  expect((await ask({ ...named("別の課"), go: "apply", into: "" })).status).toBe(409);
  const joining = { department: quality, "new-name": "生産 技術課", go: "apply" };
  // Nobody was told that the two become one.
  expect((await ask({ ...joining, into: "" })).text).toContain("「品質課」はなくなります。");
  expect((await departmentsNow())[2]).toBe("品質課");
  expect((await ask({ ...joining, into: await idOf("生産技術課") })).status).toBe(303);
  expect(new Set(await departmentsNow())).toEqual(new Set(["生産技術課"]));
  const spelt = { department: await idOf("生産技術課"), "new-name": "生産・技術課", go: "apply", into: "" };
  expect((await ask(spelt)).status).toBe(303);
  expect(new Set(await departmentsNow())).toEqual(new Set(["生産・技術課"]));
  await addRows(world, own, [wholeRow(own, { department: "生産技術課" })]);
  expect(new Set(await departmentsNow())).toEqual(new Set(["生産・技術課"]));
});

test("another spelling of a department is taken back in all its rows, or in none", async () => {
  const own = await addStockCase(world);
  const { caseId, actor } = own;
  const { platform } = world.running;
  const offered = async () => (await listDepartments(platform, actor, caseId)) ?? [];
  const spelt = async () => [
    ...(await offered()).map(({ name, rows }) => `${name} ${rows}`),
    ...(await readInventory(platform, actor, caseId)).map((row) => row.departmentName),
  ];
  const respell = async (typed: string) => {
    const [standing] = await offered();
    const renaming = { caseId, departmentId: standing?.id ?? "", typed, into: undefined };
    expect(await renameDepartment(platform, actor, renaming)).toMatchObject({ ok: true, rows: 2 });
    const whose = { caseId, by: own.person.userId, limit: 1 };
    const [batch] = await platform.database.as(actor, (tx) => listOwnBatches(tx, whose));
    return () => undoBatch(platform, actor, { caseId, batchId: batch?.id ?? "" });
  };
  const rows = ["品質 課", "品質 課"].map((department) => wholeRow(own, { department }));
  await addRows(world, own, rows);
  const first = await respell("品質課");
  expect(await first()).toMatchObject({ ok: true, rows: 2, kept: 0 });
  expect(await spelt()).toEqual(["品質 課 2", "品質 課", "品質 課"]);
  const second = await respell("品質課");
  await addRows(world, own, [wholeRow(own, { department: "品質課" })]);
  expect(await second()).toMatchObject({ ok: true, rows: 0, kept: 2 });
  expect(await spelt()).toEqual(["品質課 3", "品質課", "品質課", "品質課"]);
});

test("every page stands in six languages, narrowed and ordered", async () => {
  const { caseId } = stock;
  for (const language of languages) {
    const query = { state: "complete", order: "priority", kind: "drawing", after: "5.1" };
    const page = await seen(urls.inventory.to({ caseId }, query), undefined, language);
    expect(page.status).toBe(200);
    expect(page.text).toContain(inventoryMessages[language].title);
    expect((await seen(urls.newInventoryItem.to({ caseId }), undefined, language)).status).toBe(200);
    const departments = await seen(urls.inventoryDepartments.to({ caseId }), undefined, language);
    expect(departments.text).toContain(inventoryMessages[language].departments.newNameHint);
  }
  const strangers = await addStockCase(world);
  const stolen = await world.send(list(), { as: strangers.person });
  expect(stolen.status).toBe(404);
  expect((await world.send(list(), { as: stock.expert })).status).toBe(404);
});
