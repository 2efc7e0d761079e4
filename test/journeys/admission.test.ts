// From the office's desk to the expert: A and B corrected and admitted, the sixteenth moves up, an expert declares a conflict, another accepts.
import { randomUUID } from "node:crypto";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demoCode, giveSecondFactor } from "#db/seed/demo-second-factor.ts";
import { stageNames } from "#case/messages/stages.ts";
import { saveProfile } from "#people/experts/commands.ts";
import type { Answers } from "#programme/apply/answers.ts";
import { applyMessages } from "#programme/apply/messages/catalog.ts";
import { answersOfA, answersOfB } from "#programme/apply/sample-answers.ts";
import { urls } from "#urls.ts";
import { handIn } from "../admission.ts";
import type { Applicant } from "../application.ts";
import { type Manner, openBrowser, type Visitor } from "../browser.ts";
import { openTestWorld, type TestPerson, type TestWorld } from "../world.ts";
import { press } from "./applicant.ts";
import { go, look, open } from "./looking.ts";
import { openEdition } from "./open-edition.ts";
import { visitSignedIn } from "./signed-in.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());

type Scene = {
  readonly world: TestWorld;
  readonly manner: Manner;
  readonly office: Visitor;
  readonly experts: readonly TestPerson[];
};

type Company = Applicant & { readonly visitor: Visitor };

/** With the places of the edition, and with few of them: what is seen is the same. */
const settings: (Manner & { readonly places: number })[] = [
  { language: "ja", screen: "desktop", script: true, places: 15 },
  { language: "en", screen: "phone", script: false, places: 3 },
];

describe.each(settings)("in $language on a $screen, script: $script", ({ places, ...manner }) => {
  test(`${places} places, one applicant more, and an expert for the first`, async () => {
    const scene = await setScene(manner, places);
    const { world, office } = scene;
    const a = await addCompany(scene, "CN", answersOfA);
    const b = await addCompany(scene, "VN", answersOfB);
    const others = await addOthers(world, places - 2);
    const last = await addCompany(scene, "VN", answersOfB);
    expect(await stageOn(last)).toContain(stageNames[manner.language]["waiting-list"]);

    for (const company of [a, b]) {
      await returnWithRemarks(scene, company);
      await correct(scene, company);
      await admit(scene, company);
    }
    const [leaving] = others;
    if (!leaving) throw new Error("nobody to withdraw");
    await withdraw(scene, leaving);
    await takeOfferedPlace(last);

    await chooseExpert(scene, a);
    for (const visitor of [office, a.visitor, b.visitor, last.visitor]) await visitor.leave();
    await world.stop();
  });
});

async function setScene(manner: Manner, places: number): Promise<Scene> {
  const edition = openEdition();
  const editions = places === edition.caps.cases ? [edition] : [openEdition({ cases: places })];
  const world = await openTestWorld({ editions, withWorker: true });
  const officer = await world.addPerson("office", "見本 事務子");
  const office = await visitSignedIn({ browser, world, manner }, officer);
  const experts = [await addExpert(world, "甲野 見本"), await addExpert(world, "乙川 見本")];
  return { world, manner, office, experts };
}

async function addExpert(world: TestWorld, name: string): Promise<TestPerson> {
  const person = await world.addPerson("expert", name);
  const profile = {
    firm: `${name}法律事務所`,
    firmCountry: "CN",
    countries: ["CN", "VN"],
    languages: ["ja", "zh-Hans", "vi"],
    otherLanguages: "",
    fields: ["machinery", "trade-secrets"],
    mostCases: 3,
    weekdays: [],
    times: "",
    about: "見本の紹介文です。",
    contactEmail: `${randomUUID()}@law.example`,
    contactPhone: "",
  };
  const self = { ...person, role: "expert", secondFactor: false } as const;
  const { platform } = world.running;
  await saveProfile({ platform, person: self }, { basedOn: 0, profile, formerClients: [] });
  return person;
}

/** A company whose application has arrived, in its own browser. */
async function addCompany(scene: Scene, country: string, answers: Answers): Promise<Company> {
  const { world, manner } = scene;
  const applicant = await handIn(world, country, { ...answers, waitingList: "yes" });
  await giveSecondFactor(world.running.signIn.workings, applicant.person.userId);
  const visitor = await visitSignedIn({ browser, world, manner }, applicant.person);
  return { ...applicant, visitor };
}

async function addOthers(world: TestWorld, count: number): Promise<Applicant[]> {
  const others: Applicant[] = [];
  for (let added = 0; added < count; added += 1) others.push(await handIn(world, "CN", answersOfA));
  return others;
}

/** What the case's page says. */
async function stageOn({ visitor, caseId }: Company): Promise<string> {
  await open(visitor, urls.supportCase.to({ caseId }));
  return visitor.page.locator("main").innerText();
}

const remarks = { presentSystem: "担当者の人数をお書きください。", background: "時期をお書きください。" };

async function returnWithRemarks({ office }: Scene, { caseId }: Company): Promise<void> {
  const { page } = office;
  await open(office, urls.examination.to({ caseId }));
  await open(office, urls.caseReturn.to({ caseId }));
  for (const field of Object.keys(remarks)) await page.locator(`input[name=fields][value=${field}]`).check();
  await go(office, "button[name=go][value=add]");
  for (const [field, remark] of Object.entries(remarks))
    await page.locator(`textarea[name="remark.${field}"]`).fill(remark);
  await look(office);
  await go(office, "button[name=go][value=send]");
  expect(page.url()).toContain(urls.examination.to({ caseId }));
}

/** Both fields, and nothing else can be typed into; then handed in again with the second factor. */
async function correct({ world }: Scene, { visitor, caseId }: Company): Promise<void> {
  const { page, manner } = visitor;
  const words = applyMessages[manner.language];
  await open(visitor, urls.application.to({ caseId }));
  for (const remark of Object.values(remarks))
    expect(await page.locator("main").innerText()).toContain(remark);
  await page.goto(urls.applicationPage.to({ caseId, page: "cover" }));
  expect(await page.locator("main textarea:visible, main input[type=text]:visible").count()).toBe(0);
  await open(visitor, urls.applicationPage.to({ caseId, page: "system" }));
  for (const field of Object.keys(remarks))
    await page.locator(`#${field}`).fill(`修正しました（${field}）。専任2名、兼任3名。`);
  await press(visitor, "button", words.saveAndNext);
  await open(visitor, urls.applicationCheck.to({ caseId }));
  await open(visitor, urls.handIn.to({ caseId }));
  await page.locator("#declared").check();
  await page.locator("#code").fill(await demoCode(world.running.signIn.workings));
  await press(visitor, "button", words.handIn.submit);
  expect(page.url()).toMatch(/\/submission$/);
  await look(visitor);
}

async function admit({ office, manner }: Scene, company: Company): Promise<void> {
  const { page } = office;
  const { caseId } = company;
  await open(office, urls.examination.to({ caseId }));
  const text = await page.locator("main").innerText();
  for (const field of Object.keys(remarks)) expect(text).toContain(`修正しました（${field}）`);
  await open(office, urls.decision.to({ caseId }, { kind: "admit" }));
  await go(office, "button[name=go][value=decide]");
  await look(office);
  expect(await stageOn(company)).toContain(stageNames[manner.language].admitted);
}

async function withdraw({ world, manner }: Scene, { person, caseId }: Applicant): Promise<void> {
  const visitor = await visitSignedIn({ browser, world, manner }, person);
  await open(visitor, urls.withdrawal.to({ caseId }));
  await go(visitor, "form button.button-danger, form button");
  await look(visitor);
  await visitor.leave();
}

/** The place is offered by a job, a moment after the withdrawal. */
async function takeOfferedPlace(company: Company): Promise<void> {
  const { visitor, caseId } = company;
  const { page, manner } = visitor;
  const accept = page.locator("main button[name=go][value=accepted]");
  await expect
    .poll(
      async () => {
        await page.goto(urls.placeOffer.to({ caseId }));
        return accept.count();
      },
      { timeout: 60_000, interval: 500 },
    )
    .toBe(1);
  await look(visitor);
  await go(visitor, "button[name=go][value=accepted]");
  expect(await stageOn(company)).toContain(stageNames[manner.language].submitted);
}

async function chooseExpert(scene: Scene, company: Company): Promise<void> {
  const { office, experts } = scene;
  const [conflicted, free] = experts;
  const { caseId, visitor } = company;
  if (!conflicted || !free) throw new Error("two experts are needed");
  const first = await ask(scene, caseId, conflicted);
  await first.page.locator("input[name=declaration][value=conflict]").check();
  await first.page.locator("textarea[name=declarationNote]").fill("競合する会社の代理をしています。");
  await go(first, "form button");
  await look(first);
  expect((await first.page.goto(urls.supportCase.to({ caseId })))?.status()).toBe(404);
  await first.leave();

  const second = await ask(scene, caseId, free);
  await second.page.locator("input[name=declaration][value=none]").check();
  await go(second, "form button");
  await look(second);
  await second.page.locator("input[name=answer][value=accepted]").check();
  await go(second, "form button");
  expect((await second.page.goto(urls.supportCase.to({ caseId })))?.status()).toBe(404);

  await open(visitor, urls.caseExpert.to({ caseId }));
  await visitor.page.locator("input[name=answer][value=agreed]").check();
  await go(visitor, "form button");
  await look(visitor);
  expect((await second.page.goto(urls.supportCase.to({ caseId })))?.status()).toBe(200);
  await look(second);
  await open(office, urls.shortList.to({ caseId }));
  await second.leave();
}

/** The office writes the request; the expert opens it from their first page. */
async function ask({ world, manner, office }: Scene, caseId: string, expert: TestPerson): Promise<Visitor> {
  await open(office, urls.shortList.to({ caseId }));
  await open(office, urls.newExpertRequest.to({ caseId }, { expert: expert.userId }));
  await go(office, "form button");
  await look(office);
  const visitor = await visitSignedIn({ browser, world, manner }, expert);
  await open(visitor, urls.home.to());
  await go(visitor, 'a[href^="/requests/"]');
  await look(visitor);
  return visitor;
}
