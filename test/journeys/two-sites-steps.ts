// What the people of a company with two sites, and their expert, do with the sheets, the assessment and the plan in the browser.
import { join } from "node:path";
import { writeFileSync } from "node:fs";
import { expect } from "vitest";
import { findColumn, optionsOf } from "#content/inventory-columns.ts";
import { readSelfCheck, readSelfCheckItems } from "#content/self-check.ts";
import type { Language } from "#i18n/languages.ts";
import { writeSpreadsheet } from "#platform/spreadsheet/spreadsheet.ts";
import { cellName } from "#programme/take-stock/inventory/item-form.ts";
import { urls } from "#urls.ts";
import type { Visitor } from "../browser.ts";
import type { TestWorld } from "../world.ts";
import { go, look, open } from "./looking.ts";

/** A row of the list: text by column, an option by its id, several options joined by commas. */
export type StockRow = Readonly<Record<string, string>>;

/** How a column or an option is called in a language. */
function called(column: string, option: string | undefined, language: Language): string {
  const found = findColumn(column);
  if (!found) throw new Error(`there is no column ${column}`);
  if (option === undefined) return found.name[language];
  return (
    option
      .split(",")
      .map((id) => optionsOf(found).find((one) => one.id === id)?.name[language] ?? id)
      .join("、") || option
  );
}

/** A list as a site keeps it: a title above, the site's own words, a column nobody knows, an empty row, a sum. */
export async function messyWorkbook(
  world: TestWorld,
  rows: readonly StockRow[],
  language: Language,
): Promise<string> {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = rows.map((row, at) => [
    String(at + 1),
    ...columns.map((column) => called(column, row[column] ?? "", language)),
    "xx",
  ]);
  const written = await writeSpreadsheet({
    title: "list",
    sheets: [
      {
        name: "Danh sách",
        columns: ["", ...columns, ""].map(() => ({ widthCharacters: 16 })),
        lead: ["DANH MỤC TÀI LIỆU 2026", ""],
        header: [
          "STT",
          ...columns.map((column) => called(column, undefined, language)),
          "Ghi chú riêng của tổ 3",
        ],
        rows: [...lines, Array.from({ length: columns.length + 2 }, () => "")],
      },
    ],
  });
  if (!written.ok) throw new Error("the workbook was not written");
  const file = join(world.dataDir, "danh-sach.xlsx");
  writeFileSync(file, written.bytes);
  return file;
}

/** Uploads, looks at what the columns are taken for and what becomes of each row, and lets it happen. */
export async function importList(visitor: Visitor, caseId: string, file: string): Promise<void> {
  const { page } = visitor;
  await open(visitor, urls.inventoryImports.to({ caseId }));
  await page.locator("main input[type=file]").setInputFiles(file);
  await go(visitor, "form button");
  await look(visitor);
  await go(visitor, "form[method=post] button");
  await look(visitor);
  await go(visitor, "form[method=post] button");
  const toList = page.locator(`main a[href="${urls.inventory.to({ caseId })}"]`);
  await expect
    .poll(
      async () => {
        if ((await toList.count()) === 0) await page.reload();
        return toList.count();
      },
      { timeout: 60_000, interval: 500 },
    )
    .toBeGreaterThan(0);
  await look(visitor);
}

/** By the form of one row. */
export async function addRowByHand(visitor: Visitor, caseId: string, row: StockRow): Promise<void> {
  const { page } = visitor;
  await open(visitor, urls.newInventoryItem.to({ caseId }));
  for (const [column, text] of Object.entries(row)) {
    const name = cellName(column);
    const found = findColumn(column);
    if (found?.type === "choices") {
      for (const one of text.split(",")) await page.locator(`input[name="${name}"][value="${one}"]`).check();
    } else if (found?.type === "choice" || found?.type === "site" || found?.type === "rating") {
      await page.locator(`select[name="${name}"]`).selectOption(text);
    } else {
      await page.locator(`[name="${name}"]`).first().fill(text);
    }
  }
  await go(visitor, "button[name=go][value=list]");
  await look(visitor);
}

/** Everything on the list, by somebody who did not enter it. */
export async function acceptAll(visitor: Visitor, caseId: string): Promise<void> {
  await open(visitor, urls.inventory.to({ caseId }));
  await go(visitor, "button[name=go][value=accept-all]");
  await look(visitor);
}

type Answering = {
  /** Pages with one group each. */
  readonly pathOf: (group: string) => string;
  readonly groups: readonly string[];
  /** By item; where nothing is told, "2". */
  readonly answers: Readonly<Record<number, string>>;
  readonly reason: string;
};

export const allGroups = readSelfCheck().groups.map(({ id }) => id);

const itemsOf = (group: string) => readSelfCheckItems().filter((item) => item.group === group);

/** Group by group, as they stand on their pages. */
export async function answerGroups(visitor: Visitor, answering: Answering): Promise<void> {
  const { page } = visitor;
  for (const group of answering.groups) {
    await open(visitor, answering.pathOf(group));
    for (const { number } of itemsOf(group)) {
      const answer = answering.answers[number] ?? "2";
      await page.locator(`input[name="answer.${number}"][value="${answer}"]`).check();
      if (answer === "na") await page.locator(`textarea[name="reason.${number}"]`).fill(answering.reason);
    }
    await go(visitor, "button[name=go]");
    await look(visitor);
  }
}

/** Gives a part to a colleague who has no account; the link stands on the page. */
export async function giveToColleague(
  visitor: Visitor,
  caseId: string,
  part: { readonly group: string; readonly language: Language; readonly role: string },
): Promise<string> {
  const { page } = visitor;
  await open(visitor, urls.checkColleagues.to({ caseId }));
  await page.locator(`input[name=groups][value="${part.group}"]`).check();
  await page.locator("input[name=view][value=site]").check();
  await page.locator("select[name=language], input[name=language]").first().waitFor();
  const select = page.locator("select[name=language]");
  if ((await select.count()) > 0) await select.selectOption(part.language);
  else await page.locator(`input[name=language][value="${part.language}"]`).check();
  await page.locator("input[name=role]").fill(part.role);
  await go(visitor, "form button");
  await look(visitor);
  const href = await page.locator('main a[href*="/colleague-check/"]').first().getAttribute("href");
  if (href === null) throw new Error("the page shows no link for the colleague");
  return new URL(href, page.url()).pathname.split("/").at(-1) ?? "";
}

/** Looks over both sheets and hands them in. */
export async function handInSheets(visitor: Visitor, caseId: string): Promise<void> {
  const { page } = visitor;
  await open(visitor, urls.sheets.to({ caseId }));
  await go(visitor, `a[href="${urls.sheetHandIn.to({ caseId })}"]`);
  await look(visitor);
  await page.locator("input[name=namesOnly]").check();
  await go(visitor, "form[method=post] button");
  await look(visitor);
}

/** Begins, scores every item, recommends what is proposed, sums up and gives. */
export async function assess(visitor: Visitor, caseId: string, summary: string): Promise<void> {
  const { page } = visitor;
  await open(visitor, urls.assessment.to({ caseId }));
  await go(visitor, "form[method=post] button");
  await open(visitor, urls.assessmentInventory.to({ caseId }));
  for (const group of allGroups) {
    await open(visitor, urls.assessmentGroup.to({ caseId, group }));
    for (const { number, priority } of itemsOf(group)) {
      await page.locator(`input[name="answer-${number}"][value="${priority ? "1" : "2"}"]`).check();
    }
    await go(visitor, "button[name=go][value=next]");
  }
  await open(visitor, urls.assessmentFindings.to({ caseId }));
  await open(visitor, urls.assessmentMeasures.to({ caseId }));
  for (const box of (await page.locator('main input[type=checkbox][name^="taken-"]').all()).slice(0, 8))
    await box.check();
  await go(visitor, "button[name=go][value=stay]");
  await open(visitor, urls.assessmentGiving.to({ caseId }));
  await page.locator("textarea[name=summary]").fill(summary);
  await go(visitor, `button[formaction="${urls.assessmentSummary.to({ caseId })}"]`);
  await open(visitor, urls.assessmentGiving.to({ caseId }));
  await go(visitor, `form[action="${urls.assessmentGiving.to({ caseId })}"] button:not([formaction])`);
  await look(visitor);
}

/** From the proposal with its reasons to the form, and from there to the company. */
export async function proposePlan(visitor: Visitor, caseId: string): Promise<void> {
  const { page } = visitor;
  await open(visitor, urls.plan.to({ caseId }));
  await open(visitor, urls.planProposal.to({ caseId }));
  await go(visitor, `form[action="${urls.planEdit.to({ caseId })}"] button`);
  await look(visitor);
  await go(visitor, "button[name=do][value=propose]");
  await look(visitor);
  expect(new URL(page.url()).pathname).toBe(urls.plan.to({ caseId }));
}

/** Another version with one thing changed and the reason why. */
export async function changePlan(visitor: Visitor, caseId: string, reason: string): Promise<void> {
  const { page } = visitor;
  await open(visitor, urls.planEdit.to({ caseId }));
  await page.locator('main input[name="place.2"]').fill("第2会議室");
  await page.locator("[name=changeReason]").fill(reason);
  await go(visitor, "button[name=do][value=propose]");
  await look(visitor);
}

export async function agreePlan(visitor: Visitor, caseId: string): Promise<void> {
  await open(visitor, urls.plan.to({ caseId }));
  await go(visitor, `form[action="${urls.planAgreement.to({ caseId })}"] button`);
  await look(visitor);
}
