// What an import would do with each row of the sheet: new, changes a row, the same, or cannot be used and why. Pure.
import { type ColumnId, type InventoryColumn, readInventoryColumns } from "#content/inventory-columns.ts";
import { cellText, type GridCell } from "#platform/spreadsheet/grid.ts";
import { isUuid } from "#platform/forms/uuid.ts";
import type { Problem } from "#platform/forms/understood.ts";
import type { ItemValues } from "../handed-in.ts";
import { foldWord } from "../inventory/fold-word.ts";
import type { CellGround } from "../inventory/read-cell.ts";
import type { SheetHeader } from "./find-header.ts";
import { type Mapping, ROW_KEY } from "./propose-mapping.ts";
import type { SourceRow, Unusable } from "./source-rows.ts";
import { readSourceCell } from "./typed-cell.ts";

export type StandingItem = {
  readonly id: string;
  readonly number: number;
  readonly version: number;
  readonly removed: boolean;
  readonly values: ItemValues;
  /** What it said in versions that the sheet was taken from, as far as they are older. */
  readonly earlier?: ReadonlyMap<number, ItemValues>;
};

export type PlannedCell = {
  readonly column: ColumnId;
  readonly typed: string;
  /** What stands now, and what would stand. */
  readonly before: string;
  readonly after: string;
  /** What the sheet's author had seen. */
  readonly seen: string;
  /** Somebody changed the same cell since the sheet was taken away: what stands stays. */
  readonly conflict: boolean;
  /** Kept as written, and marked in the list. */
  readonly problem: Problem | null;
};

export type PlannedRow = { readonly row: number; readonly hidden: boolean } & (
  | { readonly outcome: "new"; readonly cells: readonly PlannedCell[] }
  | {
      readonly outcome: "change";
      readonly itemId: string;
      readonly number: number;
      readonly cells: readonly PlannedCell[];
    }
  | { readonly outcome: "same"; readonly number: number }
  | { readonly outcome: "unusable"; readonly why: Unusable }
);

export type RowCounts = {
  readonly new: number;
  readonly change: number;
  readonly same: number;
  readonly unusable: number;
};

type Planning = {
  readonly header: SheetHeader;
  readonly rows: readonly SourceRow[];
  readonly mapping: Mapping;
  readonly standing: readonly StandingItem[];
  readonly ground: CellGround;
};

/** One answer for every row, in their order. */
export function planRows({ header, rows, mapping, standing, ground }: Planning): PlannedRow[] {
  const mapped = mappedColumns(mapping, ground);
  const find = finder(standing, header);
  return rows.map((source): PlannedRow => {
    const { row, hidden } = source;
    const unusable = (why: Unusable): PlannedRow => ({ row, hidden, outcome: "unusable", why });
    if (source.unusable) return unusable(source.unusable);
    const read = mapped.map(({ at, reader }) => reader(source.cells[at]));
    if (read.every(({ typed }) => typed === "")) return unusable("nothing-mapped");
    const found = find(source, read);
    if (!found) {
      if (!read.some(({ column, typed }) => column.id === "title" && typed !== ""))
        return unusable("no-name");
      return { row, hidden, outcome: "new", cells: newCells(read) };
    }
    if (found.item.removed) return unusable("gone");
    const cells = changedCells(read, found);
    const { id, number } = found.item;
    return cells.length === 0
      ? { row, hidden, outcome: "same", number }
      : { row, hidden, outcome: "change", itemId: id, number, cells };
  });
}

export function countRows(rows: readonly PlannedRow[]): RowCounts {
  const counts = { new: 0, change: 0, same: 0, unusable: 0 };
  for (const { outcome } of rows) counts[outcome]++;
  return counts;
}

type Read = ReturnType<typeof readSourceCell> & { readonly column: InventoryColumn };
type Reader = (cell: GridCell | undefined) => Read;
type Mapped = { readonly at: number; readonly reader: Reader };

function mappedColumns(mapping: Mapping, ground: CellGround): Mapped[] {
  return readInventoryColumns().flatMap((column) => {
    const at = mapping.indexOf(column.id);
    return at < 0 ? [] : [{ at, reader: rememberingReader(column, ground) }];
  });
}

/** A column says the same few words again and again; each is read once. Cells that are no plain text are rarely alike. */
function rememberingReader(column: InventoryColumn, ground: CellGround): Reader {
  const known = new Map<string, Read>();
  const nothing: Read = { column, typed: "", value: "", problem: null };
  return (cell) => {
    if (cell === null || cell === undefined) return nothing;
    if (typeof cell !== "string") return { column, ...readSourceCell(column, cell, ground) };
    const before = known.get(cell);
    if (before) return before;
    const read = { column, ...readSourceCell(column, cell, ground) };
    known.set(cell, read);
    return read;
  };
}

function newCells(read: readonly Read[]): PlannedCell[] {
  return read.flatMap(({ column, typed, value, problem }) =>
    typed === ""
      ? []
      : [{ column: column.id, typed, before: "", after: value, seen: "", conflict: false, problem }],
  );
}

type Found = {
  readonly item: StandingItem;
  /** Taken from our own file: there an empty cell was emptied. Found by its words alone it says nothing. */
  readonly known: boolean;
  readonly seen: ItemValues;
};

function changedCells(read: readonly Read[], { item, known, seen }: Found): PlannedCell[] {
  const changed: PlannedCell[] = [];
  for (const { column, typed, value, problem } of read) {
    const { id } = column;
    const before = item.values[id] ?? "";
    const saw = seen[id] ?? "";
    if (value === saw || value === before || (value === "" && !known)) continue;
    changed.push({ column: id, typed, before, after: value, seen: saw, conflict: before !== saw, problem });
  }
  return changed;
}

type Finder = (source: SourceRow, read: readonly Read[]) => Found | undefined;

/** Each row of the list is found once: a copied line of our own file is a new row. */
function finder(standing: readonly StandingItem[], header: SheetHeader): Finder {
  const keyAt = header.texts.findIndex((texts) => texts.includes(ROW_KEY));
  const byId = new Map(standing.map((item) => [item.id, item]));
  const present = standing.filter(({ removed }) => !removed);
  // Only rows that do not say which they are need to be looked for by their words.
  const byWords = once(() => ({
    code: uniqueBy(present, ({ values }) => foldWord(values["code"] ?? "")),
    name: uniqueBy(present, ({ values }) => nameOf((id) => values[id] ?? "")),
  }));
  const used = new Set<string>();
  return (source, read) => {
    const key = keyAt < 0 ? undefined : parseKey(cellText(source.cells[keyAt]));
    const own = key && byId.get(key.itemId);
    if (own && !used.has(own.id)) {
      used.add(own.id);
      const seen = key.version === own.version ? own.values : (own.earlier?.get(key.version) ?? own.values);
      return { item: own, known: true, seen };
    }
    if (own) return undefined;
    const said = (id: string) => read.find(({ column }) => column.id === id)?.value ?? "";
    const item = byWords().code.get(foldWord(said("code"))) ?? byWords().name.get(nameOf(said));
    if (!item || used.has(item.id)) return undefined;
    used.add(item.id);
    return { item, known: false, seen: item.values };
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function nameOf(said: (column: ColumnId) => string): string {
  const title = foldWord(said("title"));
  return title === "" ? "" : [title, said("site"), foldWord(said("department"))].join("\n");
}

/** What two rows share says nothing about either. */
function uniqueBy(
  items: readonly StandingItem[],
  key: (item: StandingItem) => string,
): Map<string, StandingItem> {
  const found = new Map<string, StandingItem>();
  const twice = new Set<string>();
  for (const item of items) {
    const one = key(item);
    if (one === "") continue;
    if (found.has(one)) twice.add(one);
    found.set(one, item);
  }
  for (const one of twice) found.delete(one);
  return found;
}

/** The hidden column of our own files: the row and the version it was taken from. */
export function rowKey(itemId: string, version: number): string {
  return `${itemId}/${version}`;
}

export function parseKey(text: string): { itemId: string; version: number } | undefined {
  const [itemId = "", version = ""] = text.trim().split("/");
  return isUuid(itemId) && /^\d{1,9}$/.test(version) ? { itemId, version: Number(version) } : undefined;
}
