// Who works while things fail: somebody who types, two who hand in an application, and companies that take stock.
import { writeSpreadsheet } from "#platform/spreadsheet/spreadsheet.ts";
import { answersOfA } from "#programme/apply/sample-answers.ts";
import { startApplication, saveTyped } from "#programme/apply/commands.ts";
import { addFilledCase } from "#test/sheets.ts";
import { addRows, type StockCase, wholeRow } from "#test/inventory.ts";
import type { Applicant } from "../applicant.ts";
import { worldOf } from "../canary/sing.ts";
import { actorOf, type Folder } from "../ground.ts";
import { openSite, type Site } from "../walls/site.ts";

export type People = {
  readonly applicants: readonly Applicant[];
  /** Keeps a list: rows are typed into it and a sheet is imported. */
  readonly keeping: StockCase;
  /** Both sheets are complete and not handed in. */
  readonly complete: StockCase;
};

/** What stands in both lists from the beginning. */
export const standingTitle = "見本の図面一式";
export const standingRows = 30;

export async function gatherPeople(): Promise<{ people: People; folder: Folder }> {
  const site = await openSite();
  try {
    const world = worldOf(site);
    const applicants = [await addApplicant(site), await addApplicant(site), await addApplicant(site)];
    const rows = Array.from({ length: standingRows }, (_, at) => ({ title: `${standingTitle} ${at}` }));
    const complete = await addFilledCase(world, { rows });
    const keeping = await addFilledCase(world, { rows: [] });
    await addRows(
      world,
      keeping,
      rows.map((row) => wholeRow(keeping, row)),
    );
    return { people: { applicants, keeping, complete }, folder: await site.leave() };
  } catch (error) {
    await site.close();
    throw error;
  }
}

async function addApplicant(site: Site): Promise<Applicant> {
  const { programme } = site.running.house;
  const [edition] = programme.editions;
  if (!edition) throw new Error("there is no edition");
  const person = await site.addPerson("company", "見本 花子");
  const companyId = await site.addCompany("見本精機株式会社", person);
  const actor = actorOf(person);
  const start = { companyId, edition, country: "CN", brought: {} };
  const caseId = await startApplication(programme.platform, actor, start);
  const answers = { ...answersOfA, waitingList: "yes" };
  const typed = Object.entries(answers).map(([field, text]) => ({ field, typed: text, shown: undefined }));
  await saveTyped(programme, actor, { caseId, typed });
  return { person, actor, caseId, companyId, cookie: person.cookie };
}

/** A workbook with so many rows, each with a name and a place. */
export async function sheetOf(count: number): Promise<Uint8Array> {
  const header = ["情報の名称", "部署", "保管場所"];
  const rows = Array.from({ length: count }, (_, at) => [`取込の品目 ${at}`, "製造課", `棚 ${at}`]);
  const sheet = { name: "一覧", columns: header.map(() => ({ widthCharacters: 20 })), header, rows };
  const written = await writeSpreadsheet({ title: "一覧", sheets: [sheet] });
  if (!written.ok) throw new Error("no workbook was written");
  return written.bytes;
}
