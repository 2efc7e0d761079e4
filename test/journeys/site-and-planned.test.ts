// Two shorter ways: a site in Bangkok that applies itself, in Thai; and a company whose site in Indonesia is only planned.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { applyMessages } from "#programme/apply/messages/catalog.ts";
import { urls } from "#urls.ts";
import { expectAccessible, expectSound, type Manner, openBrowser, type Visitor } from "../browser.ts";
import { linesLost } from "../paper/pdf-text.ts";
import { openTestWorld, type TestWorld } from "../world.ts";
import { printedTexts, ticked, type TypedApplication } from "./answers.ts";
import { type Applicant, comeIn, fillAll, press, startApplication, typeIn } from "./applicant.ts";
import { applicantA, applicationA } from "./company-a.ts";
import { openEdition } from "./open-edition.ts";

let browser: Browser;
let world: TestWorld;

beforeAll(async () => {
  browser = await openBrowser();
  world = await openTestWorld({ editions: [openEdition()] });
});

afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

async function expectReady(visitor: Visitor, caseId: string, application: TypedApplication): Promise<void> {
  const { page, manner } = visitor;
  const words = applyMessages[manner.language];
  expect(await page.locator("main").innerText()).toContain(words.check.ready);
  await expectSound(visitor);
  const answer = await page.context().request.get(urls.applicationPdf.to({ caseId }));
  expect(await linesLost(new Uint8Array(await answer.body()), printedTexts(application))).toEqual([]);
  await press(visitor, "link", words.check.toHandIn);
  await expectSound(visitor);
}

const bangkok: TypedApplication = {
  cover: {
    coverDate: { typed: "23 พฤศจิกายน 2569", printed: "2026年11月23日" },
    coverCompanyName: "Mihon Precision (Thailand) Co., Ltd.",
    coverRepresentative: "กรรมการผู้จัดการ สมชาย ตัวอย่างดี",
  },
  headquarters: {
    hqName: "見本精工株式会社",
    hqRepresentative: "代表取締役　見本　一郎",
    hqPostalCode: { typed: "1008111", printed: "〒100-8111" },
    hqAddress: "東京都千代田区千代田９９",
    hqPhone: { typed: "+81 3 1234 5678", printed: "+81 3 1234 5678" },
    hqEmployees: { typed: "๓๐๐ คน", printed: "300名" },
    hqSize: { pick: "large" },
  },
  "headquarters-contact": {},
  site: {
    siteNameJa: "ミホン・プレシジョン（タイランド）",
    siteNameLocal: "บริษัท มิฮอน พรีซิชั่น ตัวอย่าง (ไทยแลนด์) จำกัด",
    siteRepresentative: "สมชาย ตัวอย่างดี",
    siteAddress: "999/9 หมู่ 9 นิคมอุตสาหกรรมตัวอย่าง แขวงสมมติ เขตสาธิต กรุงเทพมหานคร 10999",
    sitePhone: { typed: "๐๒-๒๕๓-๖๔๔๑", printed: "02 253 6441" },
    siteEmployees: { typed: "85", printed: "85名" },
    siteStatus: { pick: "invested-subsidiary" },
  },
  "site-contact": {
    siteContactDepartment: "ฝ่ายกฎหมายและกำกับดูแล",
    siteContactName: "สมหญิง ทดลองงาน",
    siteContactPhone: { typed: "081-234-5678", printed: "081 234 5678" },
    siteContactEmail: "somying@mihon-precision.example",
  },
  business: {
    industry: "ผลิตชิ้นส่วนโลหะ",
    businessTypes: { tick: ["production"] },
    businessDescription: "ปั๊มขึ้นรูปชิ้นส่วนรถยนต์\nส่งมอบให้ผู้ผลิตรถยนต์ในจังหวัดระยอง",
  },
  system: {
    presentSystem: "ยังไม่มีผู้รับผิดชอบโดยตรง พนักงานลงนามในข้อบังคับการทำงาน แต่ไม่เคยอบรม",
    background: "ต้องการให้พนักงานทุกคนเข้าใจเรื่องความลับทางการค้า",
  },
  menu: {
    "when.M1": "ต้นเดือนธันวาคม",
    "wish.M2-1": ticked,
    "oneOf.M3-1.M3-2": { pick: "M3-1" },
  },
  conditions: { "condition.C2": ticked, "condition.C4": ticked, "condition.C5": ticked },
};

test("a site in Bangkok applies itself, in Thai, without a contact at the headquarters", async () => {
  const applicant: Applicant = {
    name: "สมหญิง ทดลองงาน",
    email: "somying@mihon-precision.example",
    password: "ช้างเดินเล่นในสวนสมมติ",
    company: "Mihon Precision (Thailand) Co., Ltd.",
    corporateNumber: "",
  };
  const manner: Manner = { language: "th", screen: "phone", script: true };
  const query = { country: "TH", kind: "local-subsidiary", planned: "no" };
  const visitor = await comeIn({ browser, world, applicant, manner }, query);
  const caseId = await startApplication(visitor, "TH");
  await fillAll(visitor, bangkok, {
    "headquarters-contact": async () => {
      const { optional } = applyMessages.th.pages["headquarters-contact"];
      expect(await visitor.page.locator("main").innerText()).toContain(optional);
      await expectAccessible(visitor);
    },
  });
  await expectReady(visitor, caseId, bangkok);
  await visitor.leave();
});

const nothing = { site: {}, "site-contact": {} };

test("a company that plans a site in Indonesia leaves the page of the site empty", async () => {
  const applicant: Applicant = { ...applicantA, email: "yotei@takasaki-yoshi.example" };
  const manner: Manner = { language: "ja", screen: "desktop", script: false };
  const query = { country: "ID", kind: "japanese-company", planned: "yes" };
  const visitor = await comeIn({ browser, world, applicant, manner }, query);
  const caseId = await startApplication(visitor, "ID");
  await fillAll(
    visitor,
    { ...applicationA, ...nothing },
    {
      headquarters: () => typeIn(visitor, { hqPostalCode: "100-0005" }),
      site: async () => {
        expect(await visitor.page.locator("main").innerText()).toContain(applyMessages.ja.plannedNote);
        await expectAccessible(visitor);
      },
    },
  );
  await expectReady(visitor, caseId, { ...applicationA, ...nothing });
  await visitor.leave();
});
