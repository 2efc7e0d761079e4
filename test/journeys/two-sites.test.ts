// Company B takes stock at two sites, by Excel and by hand, in Japanese, Vietnamese and Thai; hands in, is assessed, agrees two plans.
import { randomUUID } from "node:crypto";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { stageNames } from "#case/messages/stages.ts";
import { addMembership } from "#people/store.ts";
import { systemActor } from "#platform/database/actor.ts";
import { planInForce } from "#programme/plan/queries.ts";
import { answersOfB } from "#programme/apply/sample-answers.ts";
import { urls } from "#urls.ts";
import { type Manner, openBrowser, type Visitor, visitAs } from "../browser.ts";
import { addStockCase, type StockCase } from "../inventory.ts";
import { openTestWorld, type TestPerson, type TestWorld } from "../world.ts";
import { go, look, open } from "./looking.ts";
import { openEdition } from "./open-edition.ts";
import { visitSignedIn } from "./signed-in.ts";
import * as steps from "./two-sites-steps.ts";

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

const atDesk: Manner = { language: "ja", screen: "desktop", script: true };
const onPhone: Manner = { language: "vi", screen: "phone", script: false };

/** Two cases of one company: a factory in Vietnam, one in Thailand. */
async function addCompanyB() {
  const person = await world.addCompanyPerson();
  const ofOne = { ...world, addCompanyPerson: () => Promise.resolve(person) };
  const vietnam = await addStockCase(ofOne, { country: "VN", answers: answersOfB });
  const thailand = await addStockCase(ofOne, { country: "TH", answers: answersOfB });
  return { person, vietnam, thailand };
}

async function addColleague(companyId: string): Promise<TestPerson> {
  const colleague = await world.addPerson("company", "Nguyễn Thị Ví Dụ");
  const { userId } = colleague;
  const beganAt = world.running.platform.clock.now();
  const membership = { id: randomUUID(), companyId, userId, role: "member", beganAt } as const;
  await world.running.platform.database.as(systemActor("test"), (tx) =>
    addMembership(tx, { ...membership, addedBy: "system:test" }),
  );
  return colleague;
}

/** Rows as a factory would list them: names and places, never what they say. */
function rowsOf({ siteId }: Pick<StockCase, "siteId">, siteName?: string): steps.StockRow[] {
  const whole = {
    site: siteName ?? siteId,
    origin: "own",
    medium: "file",
    place: "共有サーバー「生産」",
    owner: "製造課長",
    "may-access": "製造課",
  };
  return [
    { ...whole, department: "製造課", title: "樹脂の配合表", kind: "recipe", level: "top-secret" },
    {
      ...whole,
      department: "製造課",
      title: "射出成形機の設定条件表",
      kind: "machine-settings",
      level: "secret",
    },
    { ...whole, department: "品質管理課", title: "検査記録（2026年度）", kind: "quality", level: "internal" },
    {
      ...whole,
      department: "営業課",
      title: "顧客図面一式",
      kind: "drawing",
      level: "secret",
      origin: "customer",
      "origin-party": "得意先（基本契約あり）",
    },
  ];
}

type Scene = {
  readonly owner: Visitor;
  readonly colleague: Visitor;
  readonly vietnam: StockCase;
  readonly thailand: StockCase;
};

async function takeStockInVietnam({ owner, colleague, vietnam }: Scene): Promise<void> {
  const { caseId } = vietnam;
  await open(owner, urls.sheets.to({ caseId }));
  await open(owner, urls.inventory.to({ caseId }));
  const file = await steps.messyWorkbook(world, rowsOf(vietnam, "見本工場"), "vi");
  await steps.importList(owner, caseId, file);
  const [first] = rowsOf(vietnam);
  await steps.addRowByHand(owner, caseId, { ...first, title: "金型の図面一式", kind: "mould" });
  await steps.acceptAll(colleague, caseId);
  await steps.answerGroups(colleague, {
    groups: steps.allGroups,
    pathOf: (group) => urls.selfCheckGroup.to({ caseId, view: "site", group }),
    answers: { 17: "0", 22: "1", 39: "unknown", 48: "na" },
    reason: "Không nghiên cứu chung.",
  });
  await steps.answerGroups(owner, {
    groups: steps.allGroups.slice(0, 1),
    pathOf: (group) => urls.selfCheckGroup.to({ caseId, view: "headquarters", group }),
    answers: { 3: "3", 6: "0" },
    reason: "",
  });
  await open(owner, urls.selfCheckCompared.to({ caseId }));
}

async function takeStockInThailand({ owner, thailand }: Scene): Promise<void> {
  const { caseId } = thailand;
  for (const row of rowsOf(thailand).slice(0, 2)) await steps.addRowByHand(owner, caseId, row);
  const [inThai, ...others] = steps.allGroups.toReversed();
  if (inThai === undefined) throw new Error("the sheet has no groups");
  const part = { group: inThai, language: "th", role: "หัวหน้าฝ่ายผลิต" } as const;
  const token = await steps.giveToColleague(owner, caseId, part);
  const manner: Manner = { language: "th", screen: "phone", script: true };
  const worker = await visitAs(browser, world.running.url, manner);
  await open(worker, urls.colleagueCheck.to({ token }));
  expect(await worker.page.locator("html").getAttribute("lang")).toBe("th");
  await steps.answerGroups(worker, {
    groups: [inThai],
    pathOf: (group) => urls.colleagueCheckGroup.to({ token, group }),
    answers: { 50: "0" },
    reason: "",
  });
  await open(worker, urls.colleagueCheck.to({ token }));
  await go(worker, "form button");
  await look(worker);
  await worker.leave();
  await steps.answerGroups(owner, {
    groups: others,
    pathOf: (group) => urls.selfCheckGroup.to({ caseId, view: "site", group }),
    answers: { 48: "na" },
    reason: "共同研究をしていない。",
  });
}

/** The office sees that it goes on, and not one name of what is listed. */
async function lookAsOffice({ caseId }: StockCase, manner: Manner): Promise<void> {
  const officer = await world.addPerson("office", "見本 事務子");
  const office = await visitSignedIn({ browser, world, manner }, officer);
  for (const path of [
    urls.supportCase.to({ caseId }),
    urls.sheets.to({ caseId }),
    urls.plan.to({ caseId }),
  ]) {
    await open(office, path);
    const text = await office.page.locator("body").innerText();
    for (const { title = "", place = "" } of rowsOf({ siteId: "" })) {
      expect(text).not.toContain(title);
      expect(text).not.toContain(place);
    }
  }
  for (const path of [urls.inventory.to({ caseId }), urls.assessment.to({ caseId })])
    expect((await office.page.goto(path))?.status()).toBe(404);
  await office.leave();
}

/** The result with its figures and papers, as the company gets it. */
async function readResult({ owner }: Scene, { caseId }: StockCase): Promise<void> {
  await open(owner, urls.assessment.to({ caseId }));
  expect(await owner.page.locator("main svg").count()).toBeGreaterThan(0);
  for (const address of [urls.assessmentReportPdf, urls.assessmentReportDocx]) {
    const file = await owner.page.request.get(address.to({ caseId }, { language: "vi" }));
    expect(file.status()).toBe(200);
    expect((await file.body()).length).toBeGreaterThan(10_000);
  }
}

test("from the first row of the list to two plans that both sides agree to", async () => {
  const { person, vietnam, thailand } = await addCompanyB();
  const owner = await visitSignedIn({ browser, world, manner: atDesk }, person);
  const member = await addColleague(person.companyId);
  const colleague = await visitSignedIn({ browser, world, manner: onPhone }, member);
  const scene = { owner, colleague, vietnam, thailand };
  await takeStockInVietnam(scene);
  await takeStockInThailand(scene);
  for (const one of [vietnam, thailand]) {
    const { caseId } = one;
    const manner: Manner = { ...atDesk, language: "en" };
    const expert = await visitSignedIn({ browser, world, manner }, one.expert);
    expect((await expert.page.goto(urls.assessmentInventory.to({ caseId })))?.status()).toBe(404);
    await steps.handInSheets(owner, caseId);
    await steps.assess(expert, caseId, "表示とアクセス権の見直しから始めます。");
    await readResult(scene, one);
    await steps.proposePlan(expert, caseId);
    if (one === vietnam) {
      await steps.changePlan(owner, caseId, "会議室の都合のため。");
      await steps.agreePlan(expert, caseId);
    } else {
      await steps.agreePlan(owner, caseId);
    }
    await open(owner, urls.supportCase.to({ caseId }));
    expect(await owner.page.locator("main").innerText()).toContain(stageNames.ja.planned);
    const calendar = await owner.page.request.get(urls.planCalendar.to({ caseId }));
    expect(await calendar.text()).toContain("BEGIN:VEVENT");
    await expert.leave();
  }
  await lookAsOffice(vietnam, atDesk);
  for (const { caseId, actor } of [vietnam, thailand]) {
    const plan = await world.running.platform.database.as(actor, (tx) => planInForce(tx, caseId));
    expect(plan?.minutes).toBeGreaterThan(180);
    expect(plan?.minutes).toBeLessThanOrEqual(openEdition().caps.minutesPerCase);
  }
  await owner.leave();
  await colleague.leave();
});
