// The report as a file: for the case's company once the assessment is given, and for its expert; nobody else learns that there is one.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { endAssignment, findAssignment } from "#case/assignment-store.ts";
import type { Actor } from "#platform/database/actor.ts";
import { closePdf } from "#platform/pdf/render-pdf.ts";
import { closeScan } from "#platform/scan/read-scan.ts";
import { actOf, addBegunCase, doubtfulSheets, openRoomyWorld, sayAll } from "#test/assessed.ts";
import type { StockCase } from "#test/inventory.ts";
import { docxParts } from "#test/paper/docx-parts.ts";
import { bare, pageTexts } from "#test/paper/pdf-text.ts";
import type { TestPerson, TestWorld } from "#test/world.ts";
import { urls } from "#urls.ts";
import { giveAssessment } from "./give-command.ts";

const { title, finding, options } = doubtfulSheets;

let world: TestWorld;
let stock: StockCase;
let office: TestPerson;
let otherExpert: TestPerson;
let otherCompany: TestPerson;

beforeAll(async () => {
  world = await openRoomyWorld();
  office = await world.addPerson("office", "事務局 花子");
  otherExpert = await world.addPerson("expert", "乙 専門家");
  otherCompany = await world.addCompanyPerson("別の 会社");
  stock = await addBegunCase(world, options);
  await sayAll(world, stock, {
    findings: { 15: finding },
    scores: { 15: "0" },
    measures: ["name-responsible"],
  });
});
afterAll(async () => {
  await world.stop();
  await closePdf();
  await closeScan();
});

const pdfPath = (query = {}) => urls.assessmentReportPdf.to({ caseId: stock.caseId }, query);
const docxPath = (query = {}) => urls.assessmentReportDocx.to({ caseId: stock.caseId }, query);

const statusOf = async (path: string, as: TestPerson) => (await world.send(path, { as })).status;

/** The office takes the case from its expert. */
async function endOfExpert(): Promise<void> {
  const { database, clock } = world.running.platform;
  const actor: Actor = { kind: "person", userId: office.userId, role: "office" };
  await database.as(actor, async (tx) => {
    const assignment = await findAssignment(tx, stock.caseId);
    const end = { reason: "", endedAt: clock.now(), endedBy: office.userId };
    await endAssignment(tx, { assignmentId: assignment?.id ?? "", kind: "changed", ...end });
  });
}

test("there is none before the assessment is given", async () => {
  for (const as of [stock.person, stock.expert]) {
    expect(await statusOf(pdfPath(), as)).toBe(404);
    expect(await statusOf(docxPath(), as)).toBe(404);
  }
});

describe("once it is given", () => {
  beforeAll(async () => {
    expect((await giveAssessment(actOf(world, stock), stock.caseId)).ok).toBe(true);
  });

  test("the page offers it in Japanese and the language of the site", async () => {
    const page = await (
      await world.send(urls.assessment.to({ caseId: stock.caseId }), { as: stock.person })
    ).text();
    for (const language of ["ja", "en", "zh-Hans", "th", "vi", "id"]) {
      expect(page).toContain(pdfPath({ language }));
      expect(page).toContain(docxPath({ language }));
    }
  });

  test("the company reads it as PDF in the language asked for, under a name that tells nothing", async () => {
    const answer = await world.send(pdfPath({ language: "en" }), { as: stock.person });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    const name = `himori-assessment-${stock.caseId}-en.pdf`;
    expect(answer.headers.get("content-disposition")).toBe(`attachment; filename="${name}"`);
    const texts = await pageTexts(new Uint8Array(await answer.arrayBuffer()));
    expect(bare(texts.join(""))).toContain(bare(title));
    expect(bare(texts.join(""))).toContain(bare(finding));
    expect(bare(texts[0] ?? "")).toContain(bare("Assessment of trade-secret management"));
    expect(bare(texts[0] ?? "")).not.toContain(bare(title));
  });

  test("the expert reads it as Word file; a language that is none counts as not asked", async () => {
    const answer = await world.send(docxPath({ language: "tlh" }), { as: stock.expert, language: "ja" });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-disposition")).toContain("-ja.docx");
    const parts = docxParts(new Uint8Array(await answer.arrayBuffer()));
    expect(parts.get("word/document.xml")).toContain(title);
  });

  test("to everybody else there is nothing, as there is to the expert whose assignment ended", async () => {
    const nowhere = await world.send("/nowhere", { as: office });
    for (const as of [office, otherExpert, otherCompany]) {
      for (const path of [pdfPath(), docxPath()]) {
        const answer = await world.send(path, { as });
        expect(answer.status).toBe(nowhere.status);
        expect(await answer.text()).not.toContain(title);
      }
    }
    await endOfExpert();
    expect(await statusOf(pdfPath(), stock.expert)).toBe(404);
    expect(await statusOf(pdfPath(), stock.person)).toBe(200);
  });
});
