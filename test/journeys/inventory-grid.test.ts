// The list as a table to work in: typing through an input method, a block from Excel, undo, two editors of one cell.
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { gridMessages } from "#programme/take-stock/inventory/messages/grid/catalog.ts";
import { readInventory } from "#programme/take-stock/inventory/read-inventory.ts";
import { urls } from "#urls.ts";
import { expectAccessible, expectSound, openBrowser, type Visitor } from "../browser.ts";
import { addRows, addStockCase, type StockCase, wholeRow } from "../inventory.ts";
import { openTestWorld, type TestWorld } from "../world.ts";
import { visitSignedIn } from "./signed-in.ts";

let browser: Browser;
let world: TestWorld;
let stock: StockCase;

beforeAll(async () => {
  browser = await openBrowser();
  world = await openTestWorld();
  stock = await addStockCase(world);
});
afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

const words = gridMessages.ja;

async function openTable(): Promise<Visitor> {
  const manner = { language: "ja", screen: "desktop", script: true } as const;
  const visitor = await visitSignedIn({ browser, world, manner }, stock.person);
  const { page } = visitor;
  await page.goto(urls.inventory.to({ caseId: stock.caseId }));
  await page.getByRole("button", { name: words.open }).click();
  const loaded = words.loaded.replace("{n}", "2");
  await page.locator('[data-grid-part="loading"]').filter({ hasText: loaded }).waitFor();
  return visitor;
}

function cell(page: Page, row: number, column: string): Locator {
  return page.locator(`.sheet-body [aria-rowindex="${row + 1}"] [data-id="${column}"]`);
}

/** As the browser hands over what Excel has put on the clipboard. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    const pasted = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(pasted);
  }, text);
}

async function saved(page: Page): Promise<void> {
  await page.locator('[data-grid-part="saving"][data-state="empty"]').waitFor();
}

async function column(id: string): Promise<string[]> {
  const items = await readInventory(world.running.platform, stock.actor, stock.caseId);
  return items.map(({ values }) => values[id] ?? "");
}

test("somebody works in the table with the keyboard alone; a colleague writes into the same cell", async () => {
  await addRows(world, stock, [
    wholeRow(stock, { title: "金型図面", department: "設計課" }),
    wholeRow(stock, { title: "検査基準" }),
  ]);
  const owner = await openTable();
  const { page } = owner;

  // An input method puts a word together: its keys are not ours, and its first sign is not lost.
  await cell(page, 1, "title").click();
  const keyboard = await page.context().newCDPSession(page);
  await keyboard.send("Input.imeSetComposition", { text: "はいごう", selectionStart: 4, selectionEnd: 4 });
  await keyboard.send("Input.insertText", { text: "配合表" });
  await page.keyboard.press("Enter");
  await saved(page);
  expect(await column("title")).toEqual(["配合表", "検査基準"]);

  // Names written before are offered once the word is put together, and taken with the keys.
  await cell(page, 1, "department").click();
  await keyboard.send("Input.imeSetComposition", { text: "せいさん", selectionStart: 4, selectionEnd: 4 });
  expect(await page.getByRole("listbox").count()).toBe(0);
  await keyboard.send("Input.insertText", { text: "生産" });
  await page.getByRole("listbox").getByRole("option", { name: "生産技術課" }).waitFor();
  await expectAccessible(owner);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await saved(page);
  expect(await column("department")).toEqual(["生産技術課", "生産技術課"]);

  // Below the list a block begins new rows; one step takes all of them back.
  await cell(page, 3, "title").click();
  await paste(page, '治具一覧\t金型・治具\r\n"保全\r\n手順"\t見たことのない種類\r\n');
  await saved(page);
  expect(await column("title")).toEqual(["配合表", "検査基準", "治具一覧", "保全 手順"]);
  expect((await column("kind")).slice(2)).toEqual(["mould", "見たことのない種類"]);
  await page.keyboard.press("Control+z");
  await saved(page);
  expect(await column("title")).toEqual(["配合表", "検査基準"]);

  // While somebody types nothing comes in from others: the colleague is sooner.
  const colleague = await openTable();
  await cell(page, 2, "place").click();
  await page.keyboard.type("金庫");
  await cell(colleague.page, 2, "place").click();
  await colleague.page.keyboard.type("書庫");
  await colleague.page.keyboard.press("Enter");
  await saved(colleague.page);
  await page.keyboard.press("Enter");
  await page.getByText(words.clashTitle).waitFor();
  expect((await column("place"))[1]).toBe("書庫");
  await expectAccessible(owner);
  await page.getByRole("button", { name: words.takeOurs }).click();
  await saved(page);
  expect((await column("place"))[1]).toBe("金庫");

  await Promise.all([owner, colleague].map(expectSound));
  await Promise.all([owner, colleague].map((one) => one.leave()));
});
