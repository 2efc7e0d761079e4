// What was typed stays typed: saved within two seconds, two editors of one field, a session that ends while typing.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { peopleMessages } from "#people/messages/people.ts";
import { applyMessages } from "#programme/apply/messages/catalog.ts";
import { answersOfB } from "#programme/apply/sample-answers.ts";
import { uiMessages } from "#i18n/messages/ui.ts";
import { urls } from "#urls.ts";
import { expectAccessible, expectSound, type Manner, openBrowser, type Visitor } from "../browser.ts";
import { handInDraft } from "../admission.ts";
import { addApplicant, type Applicant as WithDraft } from "../application.ts";
import { openTestWorld, type TestWorld } from "../world.ts";
import { type Applicant, comeIn, mailTo, press, signIn, startApplication, typeIn } from "./applicant.ts";
import { applicantA } from "./company-a.ts";
import { openEdition } from "./open-edition.ts";
import { visitSignedIn } from "./signed-in.ts";

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

const words = applyMessages.ja;
const desktop: Manner = { language: "ja", screen: "desktop", script: true };

function systemPage({ caseId }: WithDraft): string {
  return urls.applicationPage.to({ caseId, page: "system" });
}

/** Types like a person and waits for the word that it is saved. Milliseconds from the last key to the request. */
async function typeAndWait({ page }: Visitor, text: string): Promise<void> {
  await page.locator("#presentSystem").fill("");
  const request = page.waitForRequest(
    (one) => one.method() === "POST" && one.url().endsWith("/pages/system"),
  );
  await page.locator("#presentSystem").pressSequentially(text, { delay: 5 });
  await request;
  await page
    .locator("[data-save-state]")
    .filter({ hasText: /保存しました|編集しました/ })
    .waitFor();
}

/** The owner invites; the colleague opens the link in the mail and joins. */
async function invite(owner: Visitor, { companyId }: { companyId: string }): Promise<Visitor> {
  const colleague = await world.addPerson("company", "試作 次郎");
  const people = peopleMessages.ja;
  await owner.page.goto(urls.companyPeople.to({ companyId }));
  await owner.page.locator("#email").fill(colleague.email);
  await press(owner, "button", people.people.submit);
  const mail = await mailTo(world, colleague.email);
  const visitor = await visitSignedIn({ browser, world, manner: desktop }, colleague);
  await visitor.page.goto(/https?:\/\/\S+\/invitations\/\S+/.exec(mail.text)?.[0] ?? "no link");
  await press(visitor, "button", people.invitation.accept);
  return visitor;
}

test("two people of a company write into one field: both texts are kept, one is chosen", async () => {
  const applicant = await addApplicant(world, "CN", { industry: "鋳造業" });
  const owner = await visitSignedIn({ browser, world, manner: desktop }, applicant.person);
  const colleague = await invite(owner, applicant.person);
  await owner.page.goto(systemPage(applicant));
  await colleague.page.goto(systemPage(applicant));

  await typeAndWait(owner, "総務部が兼務している。");
  await typeAndWait(colleague, "担当者はいない。");
  await expectAccessible(colleague);
  await colleague.page.getByRole("link", { name: words.aside.compare }).click();
  await colleague.page.locator("#set-aside").waitFor();
  const panel = await colleague.page.locator("#set-aside").innerText();
  for (const text of ["総務部が兼務している。", "担当者はいない。"]) expect(panel).toContain(text);
  await expectAccessible(colleague);

  await press(colleague, "button", words.aside.take);
  expect(await colleague.page.locator("#presentSystem").inputValue()).toBe("担当者はいない。");
  await owner.page.reload();
  expect(await owner.page.locator("#presentSystem").inputValue()).toBe("担当者はいない。");
  await Promise.all([owner, colleague].map(expectSound));
  await Promise.all([owner, colleague].map((one) => one.leave()));
});

test("what was typed is saved without a click and survives a reload", async () => {
  const applicant = await addApplicant(world, "TH", {});
  const visitor = await visitSignedIn(
    { browser, world, manner: { ...desktop, screen: "phone" } },
    applicant.person,
  );
  await visitor.page.goto(systemPage(applicant));
  const text = "表示は「社外秘」のみ。\n\n  字下げも 𠮷 も残る。";
  await visitor.page.locator("#presentSystem").fill(text);
  await visitor.page.locator("[data-save-state]").filter({ hasText: "保存しました" }).waitFor();
  await visitor.page.reload();
  expect(await visitor.page.locator("#presentSystem").inputValue()).toBe(text);
  await expectSound(visitor);
  await visitor.leave();
});

test("what is typed while somebody else hands in stays in sight, and it is said that it is not saved", async () => {
  const applicant = await addApplicant(world, "VN", answersOfB);
  const visitor = await visitSignedIn({ browser, world, manner: desktop }, applicant.person);
  const { page } = visitor;
  await page.goto(systemPage(applicant));
  await handInDraft(world, applicant);
  await page.locator("#presentSystem").fill("提出の後に書いた文章。");
  const said = uiMessages.ja.form;
  await page.locator("[data-save-state]").filter({ hasText: said.closed }).waitFor();
  expect(await page.locator("#presentSystem").inputValue()).toBe("提出の後に書いた文章。");
  await page.getByRole("link", { name: said.closedOpen }).click();
  await page.waitForURL((url) => url.pathname !== systemPage(applicant));
  await visitor.leave();
});

const lapses: Manner[] = [
  { language: "ja", screen: "phone", script: false },
  { language: "en", screen: "desktop", script: true },
];

describe.each(lapses)("the session ends while typing, in $language, script: $script", (manner) => {
  test("signing in again brings back what was typed", async () => {
    const applicant = { ...applicantA, email: `${manner.screen}.lapse@takasaki-yoshi.example` };
    const visitor = await comeIn({ browser, world, applicant, manner }, { country: "VN" });
    const { page } = visitor;
    const caseId = await startApplication(visitor, "VN");
    await page.goto(urls.applicationPage.to({ caseId, page: "system" }));
    await page.context().clearCookies();
    await typeIn(visitor, {
      presentSystem: "一行目\n二行目 <b>𠮷</b>",
      background: "ひと晩かけて書いた文章。",
    });
    if (manner.script) await signInInAnotherTab(visitor, applicant);
    await page.context().clearCookies();
    await press(visitor, "button", applyMessages[manner.language].saveAndNext);
    expect(await page.locator("main").innerText()).toContain(peopleMessages[manner.language].signIn.lapsed);
    await expectAccessible(visitor);
    await signIn(visitor, applicant);
    if (!manner.script) await press(visitor, "button", peopleMessages[manner.language].continuing.submit);
    await page.waitForURL(/\/pages\/menu$/);
    await page.goto(urls.applicationPage.to({ caseId, page: "system" }));
    expect(await page.locator("#presentSystem").inputValue()).toContain("一行目\n二行目 <b>𠮷</b>");
    expect(await page.locator("#background").inputValue()).toBe("ひと晩かけて書いた文章。");
    await expectSound(visitor);
    await visitor.leave();
  });
});

/** The script cannot save any more and says so; after signing in elsewhere it saves from where it was. */
async function signInInAnotherTab(visitor: Visitor, applicant: Applicant): Promise<void> {
  const { page, manner } = visitor;
  const { signInAgain, savedAt } = applyMessages[manner.language];
  const opened = page.context().waitForEvent("page");
  await page.getByRole("link", { name: signInAgain }).click();
  const tab = await opened;
  await signIn({ ...visitor, page: tab }, applicant);
  await tab.close();
  await page.locator("#presentSystem").press("End");
  await page.locator("#presentSystem").pressSequentially("。");
  const saved = new RegExp(savedAt("\\d"));
  await page.locator("[data-save-state]").filter({ hasText: saved }).waitFor();
}
