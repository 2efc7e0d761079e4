// The pictures of docs/screenshots/: what a visitor, an applicant and the office see.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fillDemoWorld } from "#db/seed/world.ts";
import type { Edition } from "#edition/edition.ts";
import { readEditions } from "#edition/read-edition.ts";
import { applyMessages } from "#programme/apply/messages/catalog.ts";
import { urls } from "#urls.ts";
import { type Manner, openBrowser, type Visitor, visitAs } from "../browser.ts";
import { comeIn, fillAll, press, startApplication, typeIn } from "../journeys/applicant.ts";
import { applicantA, applicationA } from "../journeys/company-a.ts";
import { openEdition } from "../journeys/open-edition.ts";
import { pageTexts } from "../paper/pdf-text.ts";
import { scanFile, scanPages } from "../paper/scanned.ts";
import { openTestWorld, type TestWorld } from "../world.ts";
import { takeBoth, takeOverview, takePaper, takePicture } from "./pictures.ts";

let browser: Browser;
let world: TestWorld;

beforeAll(async () => {
  browser = await openBrowser();
  world = await openTestWorld({ editions: [editionOfToday()] });
  await fillDemoWorld(world.running, () => undefined);
});

afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

/** As it is while it is open; later one that still takes applications. */
function editionOfToday(): Edition {
  const edition = readEditions()[0];
  const today = new Date().toISOString().slice(0, 10);
  return edition && today <= edition.period.supportEndsOn ? edition : openEdition();
}

const desktop: Manner = { language: "ja", screen: "desktop", script: true };
const words = applyMessages.ja;

const visit = (manner: Manner) => visitAs(browser, world.running.url, manner);

async function enter(visitor: Visitor, person: string): Promise<void> {
  await visitor.page.goto(urls.demo.to());
  await visitor.page.locator(`button[name=person][value=${person}]`).click();
  await visitor.page.waitForURL((url) => url.pathname === urls.home.to());
}

async function paperOf({ page }: Visitor, caseId: string): Promise<Uint8Array> {
  const answer = await page.context().request.get(urls.applicationPdf.to({ caseId }));
  return new Uint8Array(await answer.body());
}

async function firstCaseOf({ page }: Visitor): Promise<string> {
  const href = await page.locator('main a[href*="/cases/"]').first().getAttribute("href");
  return href?.split("/")[2] ?? "no case";
}

test("what a visitor sees", async () => {
  const visitor = await visit(desktop);
  const { page } = visitor;
  await page.goto(urls.start.to());
  await takeBoth(visitor, "start");
  await page.goto(urls.eligibility.to({}, { seat: "home", country: "CN", situation: "has", check: "1" }));
  await takePicture(visitor, "eligibility");
  await page.goto(urls.diagnosis.to());
  const questions = await page.locator("main fieldset").count();
  for (let index = 0; index < questions; index += 1) {
    const answers = page.locator("main fieldset").nth(index).locator("input[type=radio]");
    await answers.nth(index % (await answers.count())).check();
  }
  await page.locator("main form button[type=submit]").first().click();
  await page.locator("main svg").first().waitFor();
  await takeBoth(visitor, "diagnosis");
  await page.goto(urls.signIn.to());
  await takePicture(visitor, "sign-in");
  await visitor.leave();
});

test.each(["en", "th"] as const)("the start page in %s", async (language) => {
  const visitor = await visit({ language, screen: "phone", script: true });
  await visitor.page.goto(urls.start.to());
  await takePicture(visitor, `start-${language}`);
  await visitor.leave();
});

test("company A from the first page of its form to the receipt, and its paper", async () => {
  const coming = { browser, world, applicant: applicantA, manner: desktop };
  const visitor = await comeIn(coming, { country: "CN", kind: "japanese-company", planned: "no" });
  const { page } = visitor;
  const caseId = await startApplication(visitor, "CN");
  await fillAll(visitor, applicationA, {
    headquarters: async () => {
      await typeIn(visitor, {
        ...applicationA.headquarters,
        hqPostalCode: "100-0005",
        hqCorporateNumber: "１２３",
      });
      await press(visitor, "button", words.saveAndNext);
      await takePicture(visitor, "form-page-error");
    },
    menu: async () => {
      await typeIn(visitor, applicationA.menu);
      await takeBoth(visitor, "menu");
    },
  });
  await takePicture(visitor, "check");
  await page.goto(urls.handIn.to({ caseId }));
  await takePicture(visitor, "hand-in");
  const paper = await paperOf(visitor, caseId);
  await takePaper(browser, paper, "paper-a");
  const scans = await scanPages(paper, (await pageTexts(paper)).length);
  await upload(visitor, scanFile(scans.filter((_, index) => index !== 1)));
  await takeBoth(visitor, "scan-result");
  await page.goto(urls.handIn.to({ caseId }));
  await upload(visitor, scanFile(scans));
  await press(visitor, "button", words.handIn.submit);
  await takeBoth(visitor, "receipt");
  await visitor.leave();
});

async function upload(visitor: Visitor, buffer: Buffer): Promise<void> {
  const file = { name: "scan.pdf", mimeType: "application/pdf", buffer };
  await visitor.page.locator("input[type=file]").setInputFiles(file);
  await press(visitor, "button", words.handIn.send);
}

test("a half-filled application, the paper of company B, and what the office sees", async () => {
  const visitor = await visit(desktop);
  await enter(visitor, "mihonOwner");
  await takePicture(visitor, "home");
  const half = await firstCaseOf(visitor);
  await visitor.page.goto(urls.application.to({ caseId: half }));
  await takeBoth(visitor, "task-list");
  await visitor.page.goto(urls.applicationPage.to({ caseId: half, page: "site" }));
  await takePicture(visitor, "form-page", "phone");
  await enter(visitor, "hankakuOwner");
  const paper = await paperOf(visitor, await firstCaseOf(visitor));
  await takePaper(browser, paper, "paper-b");
  await visitor.page.goto(urls.start.to());
  await takeOverview(browser, visitor, paper);
  await enter(visitor, "office1");
  await takePicture(visitor, "office");
  await visitor.page.goto(urls.queue.to());
  await takePicture(visitor, "queue");
  const examined = await visitor.page.locator('main a[href$="/examination"]').first().getAttribute("href");
  await visitor.page.goto(examined ?? "no case is examined");
  await takePicture(visitor, "examination");
  await enter(visitor, "hankakuOwner");
  await visitor.page.goto(urls.supportCase.to({ caseId: await firstCaseOf(visitor) }));
  await takeBoth(visitor, "case");
  expect(visitor.faults).toEqual([]);
  await visitor.leave();
});
