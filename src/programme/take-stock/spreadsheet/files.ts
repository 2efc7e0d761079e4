// The workbooks people take away: the template, the list as it stands, the rows that could not be used.
import type { Language } from "#i18n/languages.ts";
import { cellText } from "#platform/spreadsheet/grid.ts";
import type { Actor } from "#platform/database/actor.ts";
import type { Platform } from "#platform/platform.ts";
import { type WorkbookWriting, writeSpreadsheet } from "#platform/spreadsheet/spreadsheet.ts";
import { type InventoryGround, readInventoryGround } from "../inventory/read-inventory.ts";
import { type ListGround, listWorkbook, templateWorkbook } from "./list-workbook.ts";
import { spreadsheetMessages } from "./messages/catalog.ts";
import type { PlannedImport } from "./open-import.ts";
import { readStanding } from "./standing.ts";

type Asked = { readonly actor: Actor; readonly caseId: string; readonly language: Language };

/** Undefined where there is no such case. */
export async function writeTemplate(platform: Platform, asked: Asked): Promise<WorkbookWriting | undefined> {
  const ground = await readInventoryGround(platform, asked.actor, asked.caseId);
  return ground && writeSpreadsheet(templateWorkbook(listGround(ground, asked.language)));
}

/** The list in a language; reading it back changes no cell. */
export async function writeList(platform: Platform, asked: Asked): Promise<WorkbookWriting | undefined> {
  const ground = await readInventoryGround(platform, asked.actor, asked.caseId);
  if (!ground) return undefined;
  const standing = await readStanding(platform, asked);
  const items = standing.filter(({ removed }) => !removed);
  return writeSpreadsheet(listWorkbook(listGround(ground, asked.language), items));
}

function listGround({ cells, departments }: InventoryGround, language: Language): ListGround {
  return {
    language,
    words: spreadsheetMessages[language].sheet,
    sites: cells.sites,
    departments: departments.map(({ name }) => name),
  };
}

/** The rows of a sheet that could not be used, as they were, each with its number and the reason. */
export function writeUnused({ view, rows }: PlannedImport, language: Language): Promise<WorkbookWriting> {
  const { sheet: words, preview } = spreadsheetMessages[language];
  const source = new Map(view.rows.rows.map((one) => [one.row, one.cells]));
  const header = view.header.texts.map((texts) => texts.join(" "));
  return writeSpreadsheet({
    title: words.unused,
    sheets: [
      {
        name: words.unused,
        columns: [8, 30, ...header.map(() => 20)].map((widthCharacters) => ({ widthCharacters })),
        header: [words.row, words.why, ...header],
        rows: rows.flatMap((row) =>
          row.outcome === "unusable"
            ? [[String(row.row), preview.why[row.why], ...(source.get(row.row) ?? []).map(cellText)]]
            : [],
        ),
      },
    ],
  });
}
