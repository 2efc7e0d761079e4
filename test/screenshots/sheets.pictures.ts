// The pictures of docs/screenshots/ of part three: taking stock, the assessment, the plan, from the demo world.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fillDemoWorld } from "#db/seed/world.ts";
import { readSelfCheck } from "#content/self-check.ts";
import { gridMessages } from "#programme/take-stock/inventory/messages/grid/catalog.ts";
import { urls } from "#urls.ts";
import { type Manner, openBrowser, type Visitor, visitAs } from "../browser.ts";
import { openTestWorld, type TestWorld } from "../world.ts";
import { takeBoth, takePart, takePicture } from "./pictures.ts";

let browser: Browser;
let world: TestWorld;
let thailand: string;
let indonesia: string;

beforeAll(async () => {
  browser = await openBrowser();
  world = await openTestWorld();
  await fillDemoWorld(world.running, () => undefined);
  const visitor = await visit("ja", "desktop");
  await enter(visitor, "expert3");
  thailand = await firstCase(visitor);
  await enter(visitor, "expert4");
  indonesia = await firstCase(visitor);
  await visitor.leave();
});

afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

function visit(language: Manner["language"], screen: Manner["screen"]): Promise<Visitor> {
  return visitAs(browser, world.running.url, { language, screen, script: true });
}

async function enter({ page }: Visitor, person: string): Promise<void> {
  await page.goto(urls.demo.to());
  await page.locator(`button[name=person][value=${person}]`).click();
  await page.waitForURL((url) => url.pathname === urls.home.to());
}

async function firstCase({ page }: Visitor): Promise<string> {
  const href = await page.locator('main a[href*="/cases/"]').first().getAttribute("href");
  return href?.split("/")[2] ?? "no case";
}

const group = () => readSelfCheck().groups[0]?.id ?? "no group";

test("the list of information in Japanese, and on a phone in Thai", async () => {
  const visitor = await visit("ja", "desktop");
  const { page } = visitor;
  await enter(visitor, "hankakuOwner");
  const caseId = thailand;
  await page.goto(urls.sheets.to({ caseId }));
  await takePicture(visitor, "sheets");
  await page.goto(urls.inventory.to({ caseId }));
  await page.getByRole("button", { name: gridMessages.ja.open }).click();
  await page.locator(".sheet-body [aria-rowindex]").first().waitFor();
  await takePart(page.locator("[data-inventory-grid]"), "inventory");
  await page.goto(urls.sheetHandIn.to({ caseId }));
  await takePicture(visitor, "sheets-hand-in");
  await visitor.leave();
  const thai = await visit("th", "phone");
  await enter(thai, "hankakuThailand");
  await thai.page.goto(urls.inventory.to({ caseId }));
  await takePicture(thai, "inventory-th");
  await thai.leave();
});

test("the self-check on a phone in Vietnamese, and both views beside each other", async () => {
  const visitor = await visit("vi", "phone");
  const { page } = visitor;
  await enter(visitor, "hankakuVietnam");
  await page.goto(urls.selfCheckGroup.to({ caseId: thailand, view: "site", group: group() }));
  await takePicture(visitor, "self-check-vi");
  await enter(visitor, "hankakuOwner");
  await page.goto(urls.selfCheckCompared.to({ caseId: indonesia }));
  await takePicture(visitor, "self-check-compared", "desktop");
  await visitor.leave();
});

test("the assessment and the plan, as the company and the expert see them", async () => {
  const visitor = await visit("ja", "desktop");
  const { page } = visitor;
  const caseId = indonesia;
  await enter(visitor, "hankakuOwner");
  await page.goto(urls.assessment.to({ caseId }));
  await takePart(page.locator("main section", { has: page.locator("svg[role=img]") }).first(), "assessment");
  await page.goto(urls.plan.to({ caseId }));
  await takeBoth(visitor, "plan");
  await enter(visitor, "expert4");
  await page.goto(urls.planEdit.to({ caseId }));
  await takePicture(visitor, "plan-edit");
  expect(visitor.faults).toEqual([]);
  await visitor.leave();
});
