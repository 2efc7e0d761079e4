// What an applicant does in the browser, step by step, in any language, with and without script.
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { expect } from "vitest";
import { informMessages } from "#programme/inform/messages/messages.ts";
import { applyMessages } from "#programme/apply/messages/catalog.ts";
import { pageIds, type PageId } from "#programme/apply/questions.ts";
import { peopleMessages } from "#people/messages/people.ts";
import { type InboxMail, listInbox, readInboxMail } from "#platform/mail/inbox.ts";
import { urls } from "#urls.ts";
import { expectSound, type Manner, type Visitor, visitAs } from "../browser.ts";
import type { TestWorld } from "../world.ts";
import type { PageAnswers, TypedAnswer, TypedApplication } from "./answers.ts";

export type Applicant = {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly company: string;
  readonly corporateNumber: string;
};

/** Presses the button or link of this name and waits for the page it leads to. */
export async function press({ page }: Visitor, role: "button" | "link", name: string): Promise<void> {
  const there = page.waitForEvent("load");
  await page.locator("main").getByRole(role, { name, exact: true }).first().click();
  await there;
}

export type Eligible = { readonly seat: string; readonly country: string; readonly situation: string };

/** From the start page through the three questions to the door of the application. */
export async function askWhetherEligible(visitor: Visitor, answers: Eligible): Promise<void> {
  const { page, manner } = visitor;
  const words = informMessages[manner.language];
  await page.goto(urls.start.to());
  await expectSound(visitor);
  await press(visitor, "link", words.start.checkEligibility);
  await press(visitor, "button", words.eligibility.submit);
  await expectSound(visitor);
  expect(await page.locator("#error-summary").count()).toBe(1);
  for (const [name, value] of Object.entries(answers)) await pick(visitor, name, value);
  await press(visitor, "button", words.eligibility.submit);
  await expectSound(visitor);
  await page.locator(".notification a.button").click();
  await page.waitForURL(/\/(?:sign-in|applications\/new)/);
}

/** Registers and confirms the address by the link in the mail, which signs in. */
export async function signUpAndIn(visitor: Visitor, world: TestWorld, applicant: Applicant): Promise<void> {
  const { page, manner } = visitor;
  const words = peopleMessages[manner.language];
  await press(visitor, "link", words.signIn.toSignUp);
  await expectSound(visitor);
  const { name, email, password } = applicant;
  await page.locator("#name").fill(name);
  await page.locator("#email").fill(email);
  await page.locator("#password").fill("short");
  await press(visitor, "button", words.signUp.submit);
  expect(await page.locator("#name").inputValue()).toBe(name);
  await expectSound(visitor);
  await page.locator("#password").fill(password);
  await press(visitor, "button", words.signUp.submit);
  await expectSound(visitor);
  const mail = await mailTo(world, email);
  await page.goto(linkIn(mail, urls.confirmEmail.pattern));
  await expectSound(visitor);
  await page.locator("#password").fill(password);
  await press(visitor, "button", words.confirmEmail.submit);
  await expectSound(visitor);
}

/** On the sign-in page. */
export async function signIn(visitor: Visitor, { email, password }: Applicant): Promise<void> {
  const { page, manner } = visitor;
  await page.locator("#email").fill(email);
  await page.locator("#password").fill(password);
  await press(visitor, "button", peopleMessages[manner.language].signIn.submit);
}

type Coming = {
  readonly browser: Browser;
  readonly world: TestWorld;
  readonly applicant: Applicant;
  readonly manner: Manner;
};

/** By a link to the application, with an account of long standing and a company just registered. */
export async function comeIn(coming: Coming, query: Record<string, string>): Promise<Visitor> {
  const { browser, world, applicant, manner } = coming;
  const { name, email, password } = applicant;
  const { language } = manner;
  await world.running.signIn.addPerson({ name, email, role: "company", language, password });
  const visitor = await visitAs(browser, world.running.url, manner);
  await visitor.page.goto(urls.newApplication.to({}, query));
  await signIn(visitor, applicant);
  await registerCompany(visitor, applicant);
  return visitor;
}

/** From the page that says a company is needed first. */
export async function registerCompany(visitor: Visitor, applicant: Applicant): Promise<void> {
  const { page, manner } = visitor;
  await press(visitor, "link", applyMessages[manner.language].start.registerCompany);
  await page.locator("#name").fill(applicant.company);
  await page.locator("#corporateNumber").fill(applicant.corporateNumber);
  await expectSound(visitor);
  await press(visitor, "button", peopleMessages[manner.language].newCompany.submit);
}

/** Chooses the country unless a link brought it along, and makes the form. Returns the case's id. */
export async function startApplication(visitor: Visitor, country: string): Promise<string> {
  const { page, manner } = visitor;
  await pick(visitor, "country", country);
  await expectSound(visitor);
  await press(visitor, "button", applyMessages[manner.language].start.go);
  const caseId = /\/cases\/([^/]+)\/application$/.exec(page.url())?.[1];
  if (caseId === undefined) throw new Error(`no task list at ${page.url()}`);
  return caseId;
}

/** Fills every page in order, from the first to the check page. `before` looks at a page before it is filled. */
export async function fillAll(
  visitor: Visitor,
  application: TypedApplication,
  before: Partial<Record<PageId, () => Promise<void>>> = {},
): Promise<void> {
  const { page, manner } = visitor;
  const words = applyMessages[manner.language];
  await press(visitor, "link", words.pages.cover.title);
  for (const id of pageIds) {
    expect(page.url(), await problemsOn(visitor)).toMatch(new RegExp(`/pages/${id}$`));
    await before[id]?.();
    await typeIn(visitor, application[id]);
    await expectSound(visitor);
    await press(visitor, "button", words.saveAndNext);
  }
  expect(page.url(), await problemsOn(visitor)).toMatch(/\/application\/check$/);
}

/** The texts of the error summary, to say in a failing test what the page objected to. */
export async function problemsOn({ page }: Visitor): Promise<string> {
  return (await page.locator("#error-summary li").allTextContents()).join(" / ");
}

export async function typeIn(visitor: Visitor, answers: PageAnswers): Promise<void> {
  for (const [name, answer] of Object.entries(answers)) await typeOne(visitor, name, answer);
}

async function typeOne(visitor: Visitor, name: string, answer: TypedAnswer): Promise<void> {
  if (typeof answer === "object" && "pick" in answer) return pick(visitor, name, answer.pick);
  if (typeof answer === "object" && "tick" in answer) {
    for (const value of answer.tick) await pick(visitor, name, value);
    return;
  }
  const text = typeof answer === "string" ? answer : answer.typed;
  await visitor.page.locator(`[name="${name}"]`).fill(text);
}

export async function pick({ page }: Visitor, name: string, value: string): Promise<void> {
  await page.locator(`[name="${name}"][value="${value}"]`).check();
}

/** The newest mail to this address in the development inbox; waits until it is there. */
export async function mailTo(world: TestWorld, address: string, subject = /./): Promise<InboxMail> {
  const folder = join(world.dataDir, "inbox");
  const find = async () =>
    (await listInbox(folder)).find((one) => one.to[0]?.address === address && subject.test(one.subject));
  await expect.poll(find, { timeout: 20_000, interval: 200 }).toBeDefined();
  const entry = await find();
  const mail = entry && (await readInboxMail(folder, entry.id));
  if (!mail) throw new Error("the mail is gone again");
  return mail;
}

function linkIn(mail: InboxMail, path: string): string {
  const link = new RegExp(`https?://\\S+${path}\\S*`).exec(mail.text)?.[0];
  if (link === undefined) throw new Error(`no link to ${path} in the mail`);
  return link;
}
