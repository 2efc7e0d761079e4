// Rows become what they shall be: a version each, the codes beside it, the figures of the list, all in one batch.
import { randomUUID } from "node:crypto";
import type { ItemValues } from "../handed-in.ts";
import type { Ledger } from "./ledger.ts";
import { departmentPlace, valuesPlace, writeValues } from "./places.ts";
import { projectItem } from "./project-item.ts";
import { departmentKey } from "./renaming.ts";
import type { BatchKind } from "./batch-kinds.ts";
import {
  addBatch,
  addDepartments,
  addVersions,
  type Item,
  type Version,
  writeItems,
  writeTally,
} from "./store.ts";
import { recount } from "./tally.ts";

export type Change = {
  readonly itemId: string;
  /** As it stands; undefined for a new row. */
  readonly item: Item | undefined;
  readonly before: ItemValues;
  readonly after: ItemValues;
  readonly removed: boolean;
};

type BatchOf = { readonly kind: BatchKind; readonly undoes?: string };

/** Writes the changes as one batch, in their order; a change that changes nothing is left out. */
export async function writeChanges(
  ledger: Ledger,
  { kind, undoes }: BatchOf,
  changes: readonly Change[],
): Promise<{ readonly batchId: string; readonly items: ReadonlyMap<string, Item> }> {
  const batchId = randomUUID();
  const { tx, caseId, companyId, at, by } = ledger;
  const real = changes.filter((change) => !change.item || differs(change));
  let { tally } = ledger;
  const written: Item[] = [];
  const versions: Version[] = [];
  for (const change of real) {
    const number = change.item?.number ?? tally.lastNumber + 1;
    const item = itemAfter(ledger, change, number);
    tally = recount(tally, change.item, item);
    tally = {
      ...tally,
      lastNumber: Math.max(tally.lastNumber, number),
      lastChange: tally.lastChange + 1,
      changedAt: at,
    };
    written.push(item);
    versions.push(versionOf(ledger, { change, item, number: tally.lastChange, batchId }));
  }
  const items = new Map(written.map((item) => [item.id, item]));
  if (real.length === 0) return { batchId, items };
  await addNewDepartments(ledger, written);
  const batch = { id: batchId, caseId, companyId, kind, rows: real.length, at, by };
  await addBatch(tx, { ...batch, undoes: undoes ?? null });
  await writeItems(tx, written);
  await addVersions(tx, versions);
  await writeTally(tx, tally);
  return { batchId, items };
}

/** Ids of the columns that say something else afterwards. */
export function changedColumns(before: ItemValues, after: ItemValues): string[] {
  const ids = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...ids].filter((id) => (before[id] ?? "") !== (after[id] ?? ""));
}

function differs({ item, before, after, removed }: Change): boolean {
  return Boolean(item?.removedAt) !== removed || changedColumns(before, after).length > 0;
}

function itemAfter(ledger: Ledger, { itemId, item, before, after, removed }: Change, number: number): Item {
  const { caseId, companyId, at, by, columns, cells, departments } = ledger;
  const changed = new Set(changedColumns(before, after));
  const cleared = (item?.cleared ?? []).filter((column) => !changed.has(column));
  const projection = projectItem(after, { columns, cells, cleared });
  const department = departments.get(departmentKey(after["department"] ?? ""));
  return {
    id: itemId,
    caseId,
    companyId,
    number,
    version: (item?.version ?? 0) + 1,
    ...projection,
    departmentId: projection.faulty.includes("department") ? null : (department?.id ?? null),
    acceptedVersion: null,
    removedAt: removed ? (item?.removedAt ?? at) : null,
    changedAt: at,
    changedBy: by,
  };
}

type OfVersion = { change: Change; item: Item; number: number; batchId: string };

function versionOf({ caseId, companyId, at, by, texts }: Ledger, of: OfVersion): Version {
  const { change, item, number, batchId } = of;
  return {
    itemId: item.id,
    version: item.version,
    caseId,
    companyId,
    change: number,
    batchId,
    encryptedValues: texts.encrypt(writeValues(change.after), valuesPlace(item.id, item.version)),
    columns: changedColumns(change.before, change.after),
    removed: change.removed,
    changedAt: at,
    changedBy: by,
  };
}

async function addNewDepartments(
  { tx, departments, caseId, companyId, at, by, texts }: Ledger,
  items: readonly Item[],
): Promise<void> {
  const used = new Set(items.map(({ departmentId }) => departmentId));
  const fresh = [...departments.values()].filter(({ id, isNew }) => isNew && used.has(id));
  const rows = fresh.map(({ id, name }) => ({
    id,
    caseId,
    companyId,
    encryptedName: texts.encrypt(name, departmentPlace(id)),
    addedAt: at,
    addedBy: by,
  }));
  await addDepartments(tx, rows);
}
