// An import opened again: the cells that were read, the sheet and header chosen, and what would become of each row.
import { cellText, type Grid, gridFromJson, type GridSheet } from "#platform/spreadsheet/grid.ts";
import type { Actor } from "#platform/database/actor.ts";
import type { Platform } from "#platform/platform.ts";
import { readInventoryGround, type InventoryGround } from "../inventory/read-inventory.ts";
import { chooseSheet, readableSheets } from "./choose-sheet.ts";
import { headerAt, type SheetHeader } from "./find-header.ts";
import { parseKey, type PlannedRow, planRows } from "./plan-rows.ts";
import { type Mapping, proposeMapping, ROW_KEY } from "./propose-mapping.ts";
import { type SourceRows, sourceRows } from "./source-rows.ts";
import { readStanding } from "./standing.ts";
import { optionalTarget } from "./targets.ts";
import { type ConfirmedMapping, findImport, type Import, newestMapping } from "./store.ts";

export type ImportAsked = { readonly actor: Actor; readonly caseId: string; readonly importId: string };

export type OpenImport = {
  readonly import: Import;
  readonly grid: Grid;
  readonly confirmed: ConfirmedMapping | undefined;
};

/** Undefined where there is no such import or the actor may not see it. */
export async function openImport(
  { database, files }: Platform,
  { actor, caseId, importId }: ImportAsked,
): Promise<OpenImport | undefined> {
  const found = await database.as(actor, async (tx) => {
    const one = await findImport(tx, { caseId, importId });
    return one && { import: one, confirmed: await newestMapping(tx, importId) };
  });
  const kept = found && (await files.read(actor, found.import.fileId));
  if (!found || !kept) return undefined;
  // Only this chapter writes such files, and they do not decrypt when altered.
  const grid = gridFromJson(Buffer.from(kept.bytes).toString("utf8"));
  return grid && { ...found, grid };
}

/** Which sheet and rows a person asks for; what is left out is chosen for them. Rows are counted from 0. */
export type View = {
  readonly sheet?: number | undefined;
  readonly headerFrom?: number | undefined;
  readonly headerTo?: number | undefined;
};

export type SheetView = {
  readonly index: number;
  readonly sheet: GridSheet;
  readonly header: SheetHeader;
  /** No header was found: the first row stands in for it. */
  readonly guessed: boolean;
  readonly rows: SourceRows;
};

/** Header rows beyond this are none. */
const MOST_HEADER_ROWS = 3;

/** The sheet as asked for, or the one that looks most like a list. Undefined where it has no such sheet or rows. */
export function viewSheet(grid: Grid, { sheet: asked, headerFrom, headerTo }: View): SheetView | undefined {
  const readable = readableSheets(grid);
  const chosen = asked === undefined ? chooseSheet(readable) : readable.find(({ index }) => index === asked);
  const index = asked ?? chosen?.index ?? 0;
  const sheet = grid.sheets[index];
  if (!sheet) return undefined;
  const from = headerFrom ?? chosen?.header.fromRow ?? 0;
  const to = headerTo ?? (headerFrom === undefined ? chosen?.header.toRow : undefined) ?? from;
  if (from < 0 || to < from || to - from >= MOST_HEADER_ROWS || to >= Math.max(sheet.rows.length, 1))
    return undefined;
  const header = headerAt(sheet, from, to);
  const guessed = headerFrom === undefined && chosen === undefined;
  return { index, sheet, header, guessed, rows: sourceRows(sheet, header) };
}

/** What the columns would be, by our own reading. */
export function proposeFor({ header, rows }: SheetView, { cells }: InventoryGround): Mapping {
  return proposeMapping({ header, rows: rows.rows, ground: cells });
}

export type PlannedImport = {
  readonly opened: OpenImport;
  readonly confirmed: ConfirmedMapping;
  readonly view: SheetView;
  readonly ground: InventoryGround;
  readonly rows: readonly PlannedRow[];
};

/** What would become of each row, by the columns as a person has confirmed them; undefined before that. */
export async function planImport(platform: Platform, asked: ImportAsked): Promise<PlannedImport | undefined> {
  const opened = await openImport(platform, asked);
  const confirmed = opened?.confirmed;
  const view = confirmed && viewSheet(opened.grid, confirmed);
  const ground = view && (await readInventoryGround(platform, asked.actor, asked.caseId));
  if (!opened || !confirmed || !view || !ground) return undefined;
  const standing = await readStanding(platform, asked, keysIn(view));
  const rows = planRows({
    header: view.header,
    rows: view.rows.rows,
    mapping: confirmed.targets.map(optionalTarget),
    standing,
    ground: ground.cells,
  });
  return { opened, confirmed, view, ground, rows };
}

function keysIn({ header, rows }: SheetView) {
  const at = header.texts.findIndex((texts) => texts.includes(ROW_KEY));
  if (at < 0) return [];
  return rows.rows.flatMap(({ cells }) => parseKey(cellText(cells[at])) ?? []);
}
