// Company A, from the start page to the receipt: everything typed by hand, the paper printed, sealed, scanned, uploaded.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { applyMessages } from "#programme/apply/messages/catalog.ts";
import { urls } from "#urls.ts";
import {
  expectAccessible,
  expectSound,
  type Manner,
  openBrowser,
  type Visitor,
  visitAs,
} from "../browser.ts";
import { linesLost, pageTexts } from "../paper/pdf-text.ts";
import { scanFile, scanPages } from "../paper/scanned.ts";
import { openTestWorld, type TestWorld } from "../world.ts";
import { printedTexts } from "./answers.ts";
import {
  askWhetherEligible,
  fillAll,
  mailTo,
  press,
  problemsOn,
  registerCompany,
  signUpAndIn,
  startApplication,
  typeIn,
} from "./applicant.ts";
import { applicantA, applicationA } from "./company-a.ts";
import { openEdition } from "./open-edition.ts";

let browser: Browser;
let world: TestWorld;

beforeAll(async () => {
  browser = await openBrowser();
  world = await openTestWorld({ editions: [openEdition()], withWorker: true });
});

afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

const manners: Manner[] = [
  { language: "ja", screen: "desktop", script: true },
  { language: "en", screen: "phone", script: false },
];

describe.each(manners)("in $language on a $screen, script: $script", (manner) => {
  test("reads, registers, fills in, prints, seals, scans, hands in", async () => {
    const visitor = await visitAs(browser, world.running.url, manner);
    const applicant = { ...applicantA, email: `${manner.screen}.${applicantA.email}` };
    await askWhetherEligible(visitor, { seat: "home", country: "CN", situation: "has" });
    await signUpAndIn(visitor, world, applicant);
    await askAgain(visitor);
    await registerCompany(visitor, applicant);
    const caseId = await startApplication(visitor, "CN");
    await fillAll(visitor, applicationA, {
      headquarters: () => mistakeAndCorrection(visitor),
      menu: () => liveTotal(visitor),
    });
    await checkPage(visitor);
    const paper = await readPaper(visitor, caseId);
    await handInScan(visitor, paper);
    await receipt(visitor, { caseId, email: applicant.email });
    await visitor.leave();
  });
});

/** The link in the mail may be opened on another day: one comes back by the questions, whose answers are not kept. */
async function askAgain({ page }: Visitor): Promise<void> {
  await page.goto(urls.newApplication.to({}, { country: "CN", kind: "japanese-company", planned: "no" }));
}

/** The address from the postal code; a corporate number with a slip in it, kept and explained. */
async function mistakeAndCorrection(visitor: Visitor): Promise<void> {
  const { page, manner } = visitor;
  const words = applyMessages[manner.language];
  expect(await page.locator("#hqName").inputValue()).toBe("㈱髙﨑𠮷精密ハンカク製作所");
  await typeIn(visitor, {
    hqPostalCode: "１００ー０００５",
    hqCorporateNumber: "３９９９９０００００１５０",
  });
  await press(visitor, "button", words.fillAddress);
  expect(await page.locator("#hqAddress").inputValue()).toBe("東京都千代田区丸の内");
  await typeIn(visitor, { ...applicationA.headquarters, hqCorporateNumber: "３９９９９０００００１５０" });
  await press(visitor, "button", words.saveAndNext);
  expect(await problemsOn(visitor)).not.toBe("");
  expect(await page.locator("#hqCorporateNumber").inputValue()).toBe("３９９９９０００００１５０");
  await expectAccessible(visitor);
}

async function liveTotal(visitor: Visitor): Promise<void> {
  const { page, manner } = visitor;
  const bar = page.locator("[data-menu-total] progress");
  expect(await bar.getAttribute("value")).toBe("180");
  await typeIn(visitor, applicationA.menu);
  await page.locator('[name="oneOf.M3-1.M3-2"][value="M3-1"]').check();
  await page.locator('[name="oneOf.M3-1.M3-2"][value="M3-2"]').check();
  if (manner.script) expect(await bar.evaluate((element: HTMLProgressElement) => element.value)).toBe(780);
  await expectAccessible(visitor);
  await press(visitor, "button", applyMessages[manner.language].saveAndNext);
  await page.goBack();
  await page.reload();
  expect(await bar.getAttribute("value")).toBe("780");
  expect(await page.locator('[name="oneOf.M3-1.M3-2"]:checked').inputValue()).toBe("M3-2");
}

async function checkPage(visitor: Visitor): Promise<void> {
  const { page, manner } = visitor;
  const words = applyMessages[manner.language];
  const text = await page.locator("main").innerText();
  expect(text).toContain(words.check.ready);
  expect(text).toContain("髙﨑𠮷精密（上海）貿易有限公司");
  await expectAccessible(visitor);
  await press(visitor, "link", words.check.toHandIn);
  await expectSound(visitor);
}

type Paper = { readonly bytes: Uint8Array; readonly pages: number };

/** The PDF as the browser gets it: every typed value stands in its text. */
async function readPaper({ page }: Visitor, caseId: string): Promise<Paper> {
  const answer = await page.context().request.get(urls.applicationPdf.to({ caseId }));
  expect(answer.headers()["content-type"]).toBe("application/pdf");
  const bytes = new Uint8Array(await answer.body());
  expect(await linesLost(bytes, printedTexts(applicationA))).toEqual([]);
  return { bytes, pages: (await pageTexts(bytes)).length };
}

/** First without page 2: told so, and nothing can be handed in; then with all pages. */
async function handInScan(visitor: Visitor, { bytes, pages }: Paper): Promise<void> {
  const { page, manner } = visitor;
  const words = applyMessages[manner.language];
  const scans = await scanPages(bytes, pages);
  await upload(visitor, scanFile(scans.filter((_, index) => index !== 1)));
  const told = page.locator("tbody tr").filter({ hasText: words.scan.verdicts.missing });
  expect(await told.allInnerTexts()).toEqual([expect.stringContaining(words.pageOf(2, pages))]);
  expect(await page.getByRole("button", { name: words.handIn.submit }).count()).toBe(0);
  await expectAccessible(visitor);
  await press(visitor, "link", words.scan.again);
  await upload(visitor, scanFile(scans));
  expect(await page.locator("main").innerText()).toContain(words.scan.allRight);
  expect(await page.locator("tbody tr").count()).toBe(pages);
  await expectAccessible(visitor);
  await press(visitor, "button", words.handIn.submit);
}

async function upload(visitor: Visitor, buffer: Buffer): Promise<void> {
  const { page, manner } = visitor;
  const file = { name: "捺印済み申請書.pdf", mimeType: "application/pdf", buffer };
  await page.locator("input[type=file]").setInputFiles(file);
  await press(visitor, "button", applyMessages[manner.language].handIn.send);
  expect(await problemsOn(visitor)).toBe("");
}

/** Number, mail and copy are there; the application can no longer be changed. */
async function receipt(
  visitor: Visitor,
  { caseId, email }: { caseId: string; email: string },
): Promise<void> {
  const { page, manner } = visitor;
  const words = applyMessages[manner.language];
  expect(page.url()).toMatch(/\/submission$/);
  await expectAccessible(visitor);
  const number = (await page.locator(".summary-answer strong").first().innerText()).trim();
  const mail = await mailTo(world, email, new RegExp(number));
  expect(mail.language).toBe(manner.language);
  const copy = await page.context().request.get(urls.receiptCopy.to({ caseId }));
  expect(await linesLost(new Uint8Array(await copy.body()), printedTexts(applicationA))).toEqual([]);
  for (const path of [
    urls.applicationPage.to({ caseId, page: "menu" }),
    urls.applicationCheck.to({ caseId }),
    urls.handIn.to({ caseId }),
  ]) {
    await page.goto(path);
    expect(page.url()).toMatch(/\/submission$/);
  }
  await page.goto(urls.application.to({ caseId }));
  expect(await page.locator("main").innerText()).toContain(words.list.handedIn);
  await expectSound(visitor);
}
