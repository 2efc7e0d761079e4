// What can happen to rows beside typing: removed, brought back, one column set in many, a batch taken back.
import type { Actor } from "#platform/database/actor.ts";
import type { Platform } from "#platform/platform.ts";
import type { ItemValues } from "../handed-in.ts";
import { findBatch, isUndone, listVersionsOfBatch, type VersionOfBatch } from "./history-store.ts";
import { type Ledger, type Refused, withLedger } from "./ledger.ts";
import { inOneSpelling } from "./one-spelling.ts";
import { readValues, valuesPlace } from "./places.ts";
import { readCell } from "./read-cell.ts";
import { openRows } from "./read-list.ts";
import { findItems, type Item } from "./store.ts";
import { undoOne } from "./undo.ts";
import { type Change, writeChanges } from "./write-changes.ts";

export type ItemsOfCase = { readonly caseId: string; readonly itemIds: readonly string[] };

export type Changed =
  /** `rows`: how many were changed by it. */
  { readonly ok: true; readonly batchId: string; readonly rows: number } | Refused;

type Standing = { readonly item: Item; readonly values: ItemValues };

/** Rows by id with what they say; undefined when one of the ids is no row of this case. */
export async function readItems(
  { tx, caseId, texts }: Ledger,
  itemIds: readonly string[],
): Promise<Map<string, Standing> | undefined> {
  const asked = new Set(itemIds);
  const found = await findItems(tx, caseId, [...asked]);
  if (found.length < asked.size) return undefined;
  return new Map(
    found.map(({ item, encryptedValues }) => {
      const values = readValues(texts.decrypt(encryptedValues, valuesPlace(item.id, item.version)));
      return [item.id, { item, values }];
    }),
  );
}

/** Takes rows out of the list; they can be brought back. Nothing is done when one id is no row of this case. */
export function removeRows(platform: Platform, actor: Actor, of: ItemsOfCase): Promise<Changed> {
  return setRemoved(platform, actor, { ...of, removed: true });
}

/** Brings removed rows back as they were. */
export function restoreRows(platform: Platform, actor: Actor, of: ItemsOfCase): Promise<Changed> {
  return setRemoved(platform, actor, { ...of, removed: false });
}

function setRemoved(
  platform: Platform,
  actor: Actor,
  { caseId, itemIds, removed }: ItemsOfCase & { readonly removed: boolean },
): Promise<Changed> {
  return withLedger(platform, { actor, caseId }, async (ledger): Promise<Changed> => {
    const standing = await readItems(ledger, itemIds);
    if (!standing) return { ok: false, reason: "not-found" };
    const changes = inOrder(standing).map(({ item, values }): Change => {
      return { itemId: item.id, item, before: values, after: values, removed };
    });
    const kind = removed ? "removed" : "restored";
    const { batchId, items } = await writeChanges(ledger, { kind }, changes);
    return { ok: true, batchId, rows: items.size };
  });
}

const inOrder = (standing: ReadonlyMap<string, Standing>): Standing[] =>
  [...standing.values()].toSorted((a, b) => a.item.number - b.item.number);

export type ColumnToSet = ItemsOfCase & { readonly column: string; readonly typed: string };

/** Sets one column of many rows to the same, whatever stood there; removed rows are passed over. */
export function setColumn(platform: Platform, actor: Actor, set: ColumnToSet): Promise<Changed> {
  const { caseId, itemIds, column: id, typed } = set;
  return withLedger(platform, { actor, caseId }, async (ledger): Promise<Changed> => {
    const column = ledger.columns.find((one) => one.id === id);
    if (!column) return { ok: false, reason: "not-found" };
    const { value } = readCell(column, typed, ledger.cells);
    const found = await readItems(ledger, itemIds);
    if (!found) return { ok: false, reason: "not-found" };
    const standing = inOrder(found).filter(({ item }) => !item.removedAt);
    const changes = standing.map(({ item, values }): Change => {
      return { itemId: item.id, item, before: values, after: { ...values, [id]: value }, removed: false };
    });
    const { batchId, items } = await writeChanges(ledger, { kind: "bulk" }, changes);
    return { ok: true, batchId, rows: items.size };
  });
}

export type BatchUndone =
  /** `kept`: cells that stay because somebody has written there since. */
  | { readonly ok: true; readonly batchId: string; readonly rows: number; readonly kept: number }
  | Refused
  | { readonly ok: false; readonly reason: "undone-already" };

/** Takes back a batch of the actor's own; an undoing is itself a batch and can be taken back. */
export function undoBatch(
  platform: Platform,
  actor: Actor,
  { caseId, batchId }: { caseId: string; batchId: string },
): Promise<BatchUndone> {
  return withLedger(platform, { actor, caseId }, async (ledger): Promise<BatchUndone> => {
    const { tx, by } = ledger;
    const batch = await findBatch(tx, caseId, batchId);
    if (batch?.by !== by) return { ok: false, reason: "not-found" };
    if (await isUndone(tx, batchId)) return { ok: false, reason: "undone-already" };
    const versions = await listVersionsOfBatch(tx, batchId);
    const standing = await readItems(
      ledger,
      versions.map(({ itemId }) => itemId),
    );
    if (!standing) return { ok: false, reason: "not-found" };
    const undone = versions.flatMap((version) => undoVersion(ledger, version, standing) ?? []);
    const wished = undone.map(({ change }) => change);
    const changes = await inOneSpelling(ledger, wished);
    const written = await writeChanges(ledger, { kind: "undone", undoes: batchId }, changes);
    const respelt = changes.filter((change, at) => change !== wished[at]).length;
    const kept = undone.reduce((sum, one) => sum + one.kept, respelt);
    return { ok: true, batchId: written.batchId, rows: written.items.size, kept };
  });
}

function undoVersion(
  { texts }: Ledger,
  { itemId, version, encryptedValues, columns, removed, before }: VersionOfBatch,
  standing: ReadonlyMap<string, Standing>,
): { change: Change; kept: number } | undefined {
  const row = standing.get(itemId);
  if (!row) return undefined;
  const open = (encrypted: Uint8Array, at: number) =>
    readValues(texts.decrypt(encrypted, valuesPlace(itemId, at)));
  const { item, values: now } = row;
  const undone = undoOne({
    columns,
    before: before && { values: open(before.encryptedValues, version - 1), removed: before.removed },
    made: { values: open(encryptedValues, version), removed },
    now: { values: now, removed: Boolean(item.removedAt) },
  });
  const change = { itemId, item, before: now, after: undone.values, removed: undone.removed };
  return { change, kept: undone.kept.length };
}

export type ChangesAhead = {
  readonly rows: number;
  /** Of those, where something that stands is replaced. */
  readonly overwritten: number;
  /** Rows that say so already. */
  readonly same: number;
};

/** What setColumn would do, without doing it. */
export function countChanges(
  platform: Platform,
  actor: Actor,
  { caseId, itemIds, column, value }: ItemsOfCase & { readonly column: string; readonly value: string },
): Promise<ChangesAhead> {
  return platform.database.as(actor, async (tx) => {
    const found = await openRows(platform, tx, await findItems(tx, caseId, [...new Set(itemIds)]));
    const standing = found.filter(({ item }) => !item.removedAt).map(({ values }) => values[column] ?? "");
    const changing = standing.filter((text) => text !== value);
    return {
      rows: changing.length,
      overwritten: changing.filter((text) => text !== "").length,
      same: standing.length - changing.length,
    };
  });
}
