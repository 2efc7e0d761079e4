// Thirty sheets as companies make them, read and mapped; and a list of 10,000 rows taken away and brought back.
import { languages } from "#i18n/languages.ts";
import { closeSpreadsheets, readSpreadsheet, writeSpreadsheet } from "#platform/spreadsheet/spreadsheet.ts";
import type { CellGround } from "#programme/take-stock/inventory/read-cell.ts";
import { readCell } from "#programme/take-stock/inventory/read-cell.ts";
import { findColumn } from "#content/inventory-columns.ts";
import { listWorkbook } from "#programme/take-stock/spreadsheet/list-workbook.ts";
import { spreadsheetMessages } from "#programme/take-stock/spreadsheet/messages/catalog.ts";
import { type SheetView, viewSheet } from "#programme/take-stock/spreadsheet/open-import.ts";
import { type PlannedRow, planRows, type StandingItem } from "#programme/take-stock/spreadsheet/plan-rows.ts";
import { type Mapping, proposeMapping } from "#programme/take-stock/spreadsheet/propose-mapping.ts";
import { measured } from "../support/measured.ts";
import { randomFrom } from "../support/random.ts";
import { manyRows, siteIds } from "../support/sheets/many-rows.ts";
import { type MessySheet, messySheet } from "../support/sheets/messy-sheet.ts";

const SHEETS = 30;
const promisedShare = 0.95;

const ground: CellGround = {
  today: "2026-11-23",
  sites: siteIds.map((id, index) => ({ id, names: [`見本工場${index + 1}`, `Mihon Plant ${index + 1}`] })),
  departmentName: () => undefined,
};

await measured("sheets", async ({ broken, short, long, seed }) => {
  const random = randomFrom(seed);
  const tally = { columns: 0, right: 0, rows: 0, lost: 0, cells: 0, read: 0 };
  for (let round = 0; round < (long ? 20 : 1); round += 1)
    for (let number = 0; number < SHEETS; number += 1) {
      const told = await tryMessy(await messySheet(number, random), tally, broken);
      for (const text of long ? told.slice(0, 1) : told) console.log(`  ${text.slice(0, 160)}`);
    }
  const rows = broken ? 500 : 10_000;
  const trips = short || broken ? (["ja"] as const) : languages;
  let differing = 0;
  for (const language of trips) differing += await roundTrip(manyRows(rows, random), language);
  await closeSpreadsheets();
  const share = tally.right / tally.columns;
  console.log(
    `  ${tally.read} of ${tally.cells} cells of the messy sheets read as they were meant (seed ${seed})`,
  );
  const figure =
    `${(share * 100).toFixed(1)} % of ${tally.columns} columns mapped right, ${tally.lost} of ${tally.rows} rows lost; ` +
    `${differing} cells differ after ${trips.length} × ${rows} rows taken away and brought back`;
  return { figure, holds: share >= promisedShare && tally.lost === 0 && differing === 0 };
});

type Tally = { columns: number; right: number; rows: number; lost: number; cells: number; read: number };

/** What was wrong, in words. */
async function tryMessy(sheet: MessySheet, tally: Tally, broken: boolean): Promise<string[]> {
  const reading = await readSpreadsheet(sheet.bytes);
  const seen = reading.ok ? viewSheet(reading.grid, {}) : undefined;
  tally.columns += sheet.columns.length;
  tally.rows += sheet.rows.length;
  if (!seen) {
    tally.lost += sheet.rows.length;
    return [`${sheet.name}: not read`];
  }
  const view = broken ? untilFirstGap(seen) : seen;
  const mapping = proposeMapping({ header: view.header, rows: view.rows.rows, ground });
  const planned = planRows({ header: view.header, rows: view.rows.rows, mapping, standing: [], ground });
  return [...compareColumns(sheet, { view, mapping }, tally), ...compareRows(sheet, planned, tally)];
}

/** The planted fault: a reader that takes the first empty row, or the tenth, for the end of the sheet. */
function untilFirstGap(view: SheetView): SheetView {
  const rows = view.rows.rows.slice(0, 10);
  const gap = rows.findIndex(({ row }, index) => index > 0 && row - (rows[index - 1]?.row ?? 0) > 1);
  return { ...view, rows: { ...view.rows, rows: gap < 0 ? rows : rows.slice(0, gap) } };
}

function compareColumns(
  { name, columns }: MessySheet,
  { view, mapping }: { view: SheetView; mapping: Mapping },
  tally: Tally,
): string[] {
  return columns.flatMap((column, index) => {
    const proposed = mapping[index] ?? null;
    if (proposed === column) {
      tally.right += 1;
      return [];
    }
    const header = (view.header.texts[index] ?? []).join(" | ").replaceAll("\n", "⏎");
    return [`${name}: “${header}” is ${column ?? "nothing of ours"}, taken for ${proposed ?? "nothing"}`];
  });
}

/** A row is lost where nothing is said of it, or information is said to be none, or it has lost its name. */
function compareRows({ name, rows }: MessySheet, planned: readonly PlannedRow[], tally: Tally): string[] {
  const byRow = new Map(planned.map((one) => [one.row, one]));
  return rows.flatMap(({ row, values }) => {
    const plan = byRow.get(row);
    if (values === undefined) {
      if (plan?.outcome === "unusable") return [];
    } else if (
      plan?.outcome === "new" &&
      plan.cells.some(({ column, after }) => column === "title" && after === values.get("title"))
    ) {
      const said = new Map(plan.cells.map(({ column, after }) => [column, after]));
      for (const [column, means] of values) {
        tally.cells += 1;
        if (said.get(column) === canonical(column, means)) tally.read += 1;
      }
      return [];
    }
    tally.lost += 1;
    return [
      `${name}: row ${row} ${values === undefined ? "is no information" : "is information"}, told ${plan?.outcome ?? "nothing"}`,
    ];
  });
}

/** As the list keeps such a text when it is typed. */
function canonical(id: string, means: string): string {
  const column = findColumn(id);
  return column ? readCell(column, means, ground).value : means;
}

/** How many cells are another when the list comes back: compared with the rows it came from, and read as if all were new. */
async function roundTrip(
  items: readonly StandingItem[],
  language: (typeof languages)[number],
): Promise<number> {
  const kept = items.map((item) => ({ ...item, values: keptValues(item) }));
  const words = spreadsheetMessages[language].sheet;
  const book = listWorkbook({ language, words, sites: ground.sites, departments: ["設計課"] }, kept);
  const written = await writeSpreadsheet(book);
  const reading = written.ok ? await readSpreadsheet(written.bytes) : written;
  if (!reading.ok || !("grid" in reading))
    throw new Error(`the list does not come back: ${JSON.stringify(reading)}`);
  const view = viewSheet(reading.grid, {});
  if (!view) throw new Error("the list that comes back has no header");
  const { header, rows: source } = view;
  const mapping = proposeMapping({ header, rows: source.rows, ground });
  const known = planRows({ header, rows: source.rows, mapping, standing: kept, ground });
  const changed = known.reduce(
    (sum, row) => sum + (row.outcome === "same" ? 0 : "cells" in row ? row.cells.length : 36),
    0,
  );
  const fresh = planRows({ header, rows: source.rows, mapping, standing: [], ground });
  const missing = Math.abs(fresh.length - kept.length) * 36;
  return changed + missing + differences(kept, fresh);
}

/** A list keeps what readCell makes of a text. */
function keptValues({ values }: StandingItem): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, canonical(id, value)]));
}

function differences(kept: readonly StandingItem[], fresh: readonly PlannedRow[]): number {
  let count = 0;
  for (const [index, { values }] of kept.entries()) {
    const row = fresh[index];
    const said = new Map(row && "cells" in row ? row.cells.map(({ column, after }) => [column, after]) : []);
    for (const [id, value] of Object.entries(values)) if (said.get(id) !== value) count += 1;
    for (const id of said.keys()) if (values[id] === undefined) count += 1;
  }
  return count;
}
