// Everything that is typed, pasted or imported into the list goes through here: field by field, never over somebody else's newer text.
import { randomUUID } from "node:crypto";
import { markOf, mergeTyped, type SaveOutcome } from "#platform/forms/merge-typed.ts";
import type { Actor } from "#platform/database/actor.ts";
import { isUuid } from "#platform/forms/uuid.ts";
import type { Platform } from "#platform/platform.ts";
import type { ItemValues } from "../handed-in.ts";
import { type Ledger, type Refused, withLedger } from "./ledger.ts";
import { readValues, valuesPlace } from "./places.ts";
import { type CellProblem, problemsOf } from "./project-item.ts";
import { mostTyped, readCell } from "./read-cell.ts";
import type { BatchKind } from "./batch-kinds.ts";
import { findItems, type Item } from "./store.ts";
import { type Change, writeChanges } from "./write-changes.ts";

/** Rows in one list. */
export const mostRows = 20_000;

export type TypedCell = {
  readonly column: string;
  /** As typed; an option may be named in any of the six languages. */
  readonly typed: string;
  /** markOf the value the page had shown; left out by who has seen none, which then overwrites nothing that stands. */
  readonly shown?: string | undefined;
};

export type TypedRow = {
  /** Null for a new row. */
  readonly itemId: string | null;
  /** The id a new row shall have, so that a save sent twice makes one row. */
  readonly newId?: string;
  readonly cells: readonly TypedCell[];
};

export type RowsToSave = {
  readonly caseId: string;
  readonly kind: Extract<BatchKind, "typed" | "pasted" | "bulk" | "imported">;
  readonly rows: readonly TypedRow[];
};

export type SavedCell = {
  readonly column: string;
  /** What is kept now, and its mark. */
  readonly value: string;
  readonly mark: string;
  /** "conflict": somebody else's text stands, nothing was changed. "too-long": nothing was kept of it. */
  readonly outcome: "changed" | "same" | "conflict" | "too-long";
  /** With a conflict: what stands instead of what was typed. */
  readonly standing?: string;
};

export type SavedRow = {
  /** Null for a new row in which nothing was typed: there is none. */
  readonly itemId: string | null;
  readonly number: number;
  readonly version: number;
  readonly removed: boolean;
  readonly cells: readonly SavedCell[];
  readonly problems: readonly CellProblem[];
  /** Columns whose text seems to hold the secret itself and that nobody has cleared. */
  readonly warnings: readonly string[];
};

export type RowsSaved =
  | { readonly ok: true; readonly batchId: string; readonly rows: readonly SavedRow[] }
  | Refused
  | { readonly ok: false; readonly reason: "too-many" };

type Standing = {
  readonly item: Item | undefined;
  /** As stored, and with what this save has put on top so far. */
  readonly stored: ItemValues;
  readonly values: ItemValues;
};
type Merged = { readonly change: Change; readonly cells: readonly SavedCell[] };

/** Saves rows in one batch; the answer has a row for each, in their order. An id that is no row of this case: not-found. */
export async function saveRows(platform: Platform, actor: Actor, save: RowsToSave): Promise<RowsSaved> {
  const { caseId, kind, rows } = save;
  return withLedger(platform, { actor, caseId }, async (ledger): Promise<RowsSaved> => {
    const standing = await readStanding(ledger, rows);
    if (rows.some(({ itemId }) => itemId !== null && !standing.has(itemId)))
      return { ok: false, reason: "not-found" };
    const merged = rows.map((row) => atOnlySite(ledger, mergeRow(ledger, standing, row)));
    const fresh = merged.filter(({ change }) => !change.item && saysSomething(change)).length;
    if (ledger.tally.items + fresh > mostRows) return { ok: false, reason: "too-many" };
    // A row that comes twice in one save is written once, as its last coming leaves it.
    const changes = new Map(merged.map(({ change }) => [change.itemId, change]));
    const toWrite = [...changes.values()].filter(saysSomething);
    const { batchId, items } = await writeChanges(ledger, { kind }, toWrite);
    return { ok: true, batchId, rows: merged.map((one) => savedRow(ledger, one, items)) };
  });
}

/** Where a country has one site of the company's, what is newly listed lies there unless it says otherwise; whoever saved it is told. */
function atOnlySite({ cells: { sites } }: Ledger, one: Merged): Merged {
  const [site, another] = sites;
  const { change } = one;
  if (!site || another || change.item || change.after["site"] || !saysSomething(change)) return one;
  const filled: SavedCell = { column: "site", value: site.id, mark: markOf(site.id), outcome: "changed" };
  const cells = [...one.cells.filter(({ column }) => column !== "site"), filled];
  return { cells, change: { ...change, after: { ...change.after, site: site.id } } };
}

const saysSomething = ({ item, after }: Change): boolean =>
  item !== undefined || Object.values(after).some((value) => value !== "");

async function readStanding(
  { tx, caseId, texts }: Ledger,
  rows: readonly TypedRow[],
): Promise<Map<string, Standing>> {
  const ids = rows.flatMap(({ itemId, newId }) => itemId ?? newId ?? []).filter(isUuid);
  const found = await findItems(tx, caseId, [...new Set(ids)]);
  return new Map(
    found.map(({ item, encryptedValues }) => {
      const values = readValues(texts.decrypt(encryptedValues, valuesPlace(item.id, item.version)));
      return [item.id, { item, stored: values, values }];
    }),
  );
}

/** Decides cell by cell, on top of what the save did to the row before; a column there is none of is passed over. */
function mergeRow(ledger: Ledger, standing: Map<string, Standing>, row: TypedRow): Merged {
  const itemId = row.itemId ?? row.newId ?? randomUUID();
  const nothing: Standing = { item: undefined, stored: {}, values: {} };
  const { item, stored, values: before } = standing.get(itemId) ?? nothing;
  const known = row.cells.flatMap((cell) => {
    const column = ledger.columns.find(({ id }) => id === cell.column);
    return column ? [{ ...cell, column }] : [];
  });
  const short = known.filter(({ typed }) => typed.length <= mostTyped);
  const outcomes = mergeTyped(
    short.map(({ column, typed, shown }) => ({
      field: column.id,
      typed: readCell(column, typed, ledger.cells).value,
      shown,
    })),
    (field) => before[field] ?? "",
  );
  const changed = outcomes.filter((one) => one.outcome === "changed");
  const after: ItemValues = {
    ...before,
    ...Object.fromEntries(changed.map(({ field, value }) => [field, value])),
  };
  standing.set(itemId, { item, stored, values: after });
  const tooLong = known.filter(({ typed }) => typed.length > mostTyped);
  const cells = [
    ...outcomes.map((one) => savedCell(one, after)),
    ...tooLong.map(({ column }): SavedCell => {
      const value = after[column.id] ?? "";
      return { column: column.id, value, mark: markOf(value), outcome: "too-long" };
    }),
  ];
  const removed = Boolean(item?.removedAt);
  return { change: { itemId, item, before: stored, after, removed }, cells };
}

function savedCell(one: SaveOutcome, after: ItemValues): SavedCell {
  const value = after[one.field] ?? "";
  const cell = { column: one.field, value, mark: markOf(value) };
  if (one.outcome !== "set-aside") return { ...cell, outcome: one.outcome };
  return { ...cell, outcome: "conflict", standing: one.standing };
}

function savedRow(ledger: Ledger, { change, cells }: Merged, written: ReadonlyMap<string, Item>): SavedRow {
  const item = written.get(change.itemId) ?? change.item;
  const warnings = item ? item.warnings.filter((column) => !item.cleared.includes(column)) : [];
  return {
    itemId: item?.id ?? null,
    number: item?.number ?? 0,
    version: item?.version ?? 0,
    removed: Boolean(item?.removedAt),
    cells,
    problems: item ? problemsOf(change.after, ledger.columns, ledger.cells) : [],
    warnings,
  };
}
