// How long our import and export of a list take, against the Excel library alone reading and writing the same cells.
import { type CellValue, readXlsx, writeXlsx } from "hucre/xlsx";
import { readInventoryColumns } from "#content/inventory-columns.ts";
import { closeSpreadsheets, readSpreadsheet, writeSpreadsheet } from "#platform/spreadsheet/spreadsheet.ts";
import type { CellGround } from "#programme/take-stock/inventory/read-cell.ts";
import { listWorkbook } from "#programme/take-stock/spreadsheet/list-workbook.ts";
import { spreadsheetMessages } from "#programme/take-stock/spreadsheet/messages/catalog.ts";
import { viewSheet } from "#programme/take-stock/spreadsheet/open-import.ts";
import { planRows, rowKey, type StandingItem } from "#programme/take-stock/spreadsheet/plan-rows.ts";
import { proposeMapping } from "#programme/take-stock/spreadsheet/propose-mapping.ts";
import { measured } from "./support/measured.ts";
import { randomFrom } from "./support/random.ts";
import { manyRows, siteIds } from "./support/sheets/many-rows.ts";
import { median } from "./support/statistics.ts";

/** Our time over the library's must be at most this. */
const promised = 2;

/** As in a list that people keep: few of its texts look like formulas or figures. */
const oddShare = 0.02;

const ground: CellGround = {
  today: "2026-11-23",
  sites: siteIds.map((id, index) => ({ id, names: [`見本工場${index + 1}`] })),
  departmentName: () => undefined,
};

await measured("sheet", async ({ broken, long, seed }) => {
  const rows = broken ? 1_000 : 10_000;
  const items = manyRows(rows, randomFrom(seed), oddShare);
  const cells = plainCells(items);
  const rounds = long ? 7 : broken ? 1 : 3;
  const figures = { ours: [] as number[], alone: [] as number[] };
  // Turn about, so that whatever else the machine is doing meets both; the first of each warms up.
  for (let round = 0; round <= rounds; round += 1) {
    const alone = await timed(() => libraryAlone(cells));
    // The planted fault: every list is read three times over.
    const ours = await timed(() => ourWay(items, broken ? 3 : 1));
    if (round > 0 || broken) {
      figures.alone.push(alone);
      figures.ours.push(ours);
    }
  }
  await closeSpreadsheets();
  const [ours, alone] = [median(figures.ours), median(figures.alone)];
  const ratio = ours / alone;
  const figure = `${rows} rows out and in: ${ours.toFixed(0)} ms against ${alone.toFixed(0)} ms of the library alone: ${ratio.toFixed(2)} times`;
  return { figure, holds: ratio <= promised };
});

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function plainCells(items: readonly StandingItem[]): CellValue[][] {
  const columns = readInventoryColumns();
  return items.map(({ id, version, values }) => [
    rowKey(id, version),
    ...columns.map((column) => values[column.id] ?? null),
  ]);
}

async function libraryAlone(rows: CellValue[][]): Promise<void> {
  await readXlsx(await writeXlsx({ sheets: [{ name: "1", rows }] }));
}

/** The list into a workbook with its frame; the workbook back, its columns recognised, every row told what becomes of it. */
async function ourWay(items: readonly StandingItem[], times: number): Promise<void> {
  const words = spreadsheetMessages.ja.sheet;
  const book = listWorkbook({ language: "ja", words, sites: ground.sites, departments: [] }, items);
  const written = await writeSpreadsheet(book);
  if (!written.ok) throw new Error(written.reason);
  for (let time = 0; time < times; time += 1) {
    const reading = await readSpreadsheet(written.bytes);
    const view = reading.ok ? viewSheet(reading.grid, {}) : undefined;
    if (!view) throw new Error("the list does not come back");
    const { header, rows } = view;
    const mapping = proposeMapping({ header, rows: rows.rows, ground });
    planRows({ header, rows: rows.rows, mapping, standing: items, ground });
  }
}
