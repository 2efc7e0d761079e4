// Company B: two countries, its own data typed once, confirmed with the second factor; the last place is taken on the way.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { peopleMessages } from "#people/messages/people.ts";
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
import { linesLost } from "../paper/pdf-text.ts";
import { openTestWorld } from "../world.ts";
import { printedTexts, ticked, type TypedApplication } from "./answers.ts";
import {
  fillAll,
  mailTo,
  press,
  problemsOn,
  registerCompany,
  signUpAndIn,
  startApplication,
  typeIn,
} from "./applicant.ts";
import { type Authenticator, openAuthenticator } from "./authenticator.ts";
import { applicantB, applicationToThailand, applicationToVietnam } from "./company-b.ts";
import { openEdition } from "./open-edition.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());

const manners: Manner[] = [
  { language: "ja", screen: "phone", script: false },
  { language: "en", screen: "desktop", script: true },
];

describe.each(manners)("in $language on a $screen, script: $script", (manner) => {
  test("applies for two countries, the second for the waiting list", async () => {
    const world = await openTestWorld({ editions: [openEdition({ cases: 1 })], withWorker: true });
    const visitor = await visitAs(browser, world.running.url, manner);
    await visitor.page.goto(
      urls.newApplication.to({}, { country: "VN", kind: "japanese-company", planned: "no" }),
    );
    await signUpAndIn(visitor, world, applicantB);
    await visitor.page.goto(
      urls.newApplication.to({}, { country: "VN", kind: "japanese-company", planned: "no" }),
    );
    await registerCompany(visitor, applicantB);
    const vietnam = await startApplication(visitor, "VN");
    await fillAll(visitor, applicationToVietnam);
    await expectOnPaper(visitor, vietnam, applicationToVietnam);
    const app = await setUpSecondFactor(visitor);
    await confirm(visitor, app);
    expect(await arrivalOn(visitor)).toContain(applyMessages[manner.language].receipt.placeOf(1));
    const thailand = await applyForThailand(visitor);
    await expectOnPaper(visitor, thailand, { ...applicationToVietnam, ...onlyThailand() });
    await joinWaitingList(visitor, app);
    await mailTo(world, applicantB.email, new RegExp(await receiptNumber(visitor)));
    await visitor.leave();
    await world.stop();
  });
});

function onlyThailand(): Partial<TypedApplication> {
  const { site, "site-contact": contact, menu } = applicationToThailand;
  return { site, "site-contact": contact, menu };
}

async function expectOnPaper(
  { page }: Visitor,
  caseId: string,
  application: TypedApplication,
): Promise<void> {
  const answer = await page.context().request.get(urls.applicationPdf.to({ caseId }));
  expect(await linesLost(new Uint8Array(await answer.body()), printedTexts(application))).toEqual([]);
}

/** From the check page to handing in, to the account's second factor and back. */
async function setUpSecondFactor(visitor: Visitor): Promise<Authenticator> {
  const { page, manner } = visitor;
  const words = peopleMessages[manner.language].setUp;
  const { check, handIn } = applyMessages[manner.language];
  await press(visitor, "link", check.toHandIn);
  await press(visitor, "link", handIn.setUpNow);
  await page.locator("#password").fill(applicantB.password);
  await press(visitor, "button", words.begin);
  await expectSound(visitor);
  const app = openAuthenticator(await page.locator("main code").first().innerText());
  await page.locator("#code").fill("000000");
  await press(visitor, "button", words.submit);
  expect(await problemsOn(visitor)).not.toBe("");
  await page.locator("#code").fill(await app.nextCode());
  await press(visitor, "button", words.submit);
  expect(await page.locator("main li code").count()).toBe(10);
  await expectSound(visitor);
  await press(visitor, "link", words.codesDone);
  expect(page.url(), "back at handing in").toMatch(/\/application\/hand-in$/);
  return app;
}

/** First without the declaration, which does not use up a code. */
async function confirm(visitor: Visitor, app: Authenticator): Promise<void> {
  const { page, manner } = visitor;
  const { submit } = applyMessages[manner.language].handIn;
  const code = await app.nextCode();
  await page.locator("#code").fill(code);
  await press(visitor, "button", submit);
  expect(await problemsOn(visitor)).not.toBe("");
  await expectAccessible(visitor);
  await typeIn(visitor, { declared: ticked, code });
  await press(visitor, "button", submit);
  expect(page.url(), await problemsOn(visitor)).toMatch(/\/submission$/);
}

async function arrivalOn({ page }: Visitor): Promise<string> {
  return page.locator("main").innerText();
}

async function receiptNumber({ page }: Visitor): Promise<string> {
  return (await page.locator(".summary-answer strong").first().innerText()).trim();
}

/** The company's own data stand there already; that no place is left is said on every page. */
async function applyForThailand(visitor: Visitor): Promise<string> {
  const { page, manner } = visitor;
  const words = applyMessages[manner.language];
  await page.goto(urls.home.to());
  await page.locator('main a[href*="country=TH"]').click();
  await page.waitForURL(/\/applications\/new/);
  const caseId = await startApplication(visitor, "TH");
  const stillThere = { coverCompanyName: "株式会社ハガネ樹脂テクノロジーズ", coverDate: "" };
  await fillAll(visitor, applicationToThailand, {
    cover: async () => {
      expect(await page.locator("main").innerText()).toContain(words.handIn.full);
      expect(await page.locator("#coverCompanyName").inputValue()).toBe(stillThere.coverCompanyName);
      expect(await page.locator("#coverDate").inputValue()).not.toBe("");
    },
    headquarters: async () => {
      expect(await page.locator("#hqAddress").inputValue()).toBe(
        applicationToVietnam.headquarters["hqAddress"],
      );
      expect(await page.locator("main").innerText()).toContain(words.handIn.full);
    },
    site: async () => expect(await page.locator("#siteNameLocal").inputValue()).toBe(""),
    system: async () =>
      expect(await page.locator("#background").inputValue()).toBe(applicationToVietnam.system["background"]),
  });
  return caseId;
}

/** Nobody is put on the waiting list unasked. */
async function joinWaitingList(visitor: Visitor, app: Authenticator): Promise<void> {
  const { page, manner } = visitor;
  const { check, handIn, receipt } = applyMessages[manner.language];
  await press(visitor, "link", check.toHandIn);
  await expectAccessible(visitor);
  const code = await app.nextCode();
  await typeIn(visitor, { declared: ticked, code });
  await press(visitor, "button", handIn.submit);
  expect(await problemsOn(visitor)).toContain(handIn.mustWait);
  await typeIn(visitor, { waitingList: ticked, code });
  await press(visitor, "button", handIn.submit);
  expect(page.url(), await problemsOn(visitor)).toMatch(/\/submission$/);
  expect(await page.locator("main").innerText()).toContain(receipt.waitingTitle);
  await expectSound(visitor);
}
