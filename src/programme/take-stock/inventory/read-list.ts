// A page of the list with what its rows say, and the looking for words through all of them.
import { readInventoryColumns } from "#content/inventory-columns.ts";
import type { Actor } from "#platform/database/actor.ts";
import type { Transaction } from "#platform/database/database.ts";
import type { Platform } from "#platform/platform.ts";
import type { ItemValues } from "../handed-in.ts";
import type { ListFilter, ListKey, ListPlace } from "./list-filter.ts";
import { listRows } from "./list-store.ts";
import { readValues, valuesPlace } from "./places.ts";
import { holdsWords } from "./search.ts";
import type { Item, ItemWithValues } from "./store.ts";

export const rowsOnPage = 50;

export type ReadRow = { readonly item: Item; readonly values: ItemValues };

export type ReadList = {
  readonly rows: readonly ReadRow[];
  readonly previous: ListKey | undefined;
  readonly next: ListKey | undefined;
};

export type ListOf = {
  readonly caseId: string;
  readonly filter: ListFilter;
  readonly place: ListPlace;
  readonly limit?: number;
};

/** A page of the list, decrypted; empty for who may not read it. */
export function readList(platform: Platform, actor: Actor, of: ListOf): Promise<ReadList> {
  return platform.database.as(actor, async (tx) => {
    const { rows, previous, next } = await listRows(tx, { limit: rowsOnPage, ...of });
    return { rows: await openRows(platform, tx, rows), previous, next };
  });
}

/** What rows say; a company that has no row may have no key yet, and then none is asked for. */
export async function openRows(
  { texts }: Platform,
  tx: Transaction,
  rows: readonly ItemWithValues[],
): Promise<ReadRow[]> {
  const [first] = rows;
  if (!first) return [];
  const { decrypt } = await texts.of(tx, first.item.companyId);
  return rows.map(({ item, encryptedValues }) => {
    return { item, values: readValues(decrypt(encryptedValues, valuesPlace(item.id, item.version))) };
  });
}

/** Rows opened in one go, and the most that are opened for one answer. */
const atOnce = 1000;
export const mostOpened = 6000;

export type Found = {
  readonly rows: readonly ReadRow[];
  /** How many rows were looked through. */
  readonly opened: number;
  /** The last row looked at, when there are more behind it. */
  readonly goOn: ListKey | undefined;
};

/** Looks for words in the order of the numbers, until a page is full or enough was opened for one answer. */
export function findRows(
  platform: Platform,
  actor: Actor,
  { words, ...of }: Omit<ListOf, "limit"> & { readonly words: readonly string[] },
): Promise<Found> {
  const columns = readInventoryColumns();
  const textColumns = columns.filter(({ type }) => type in textual).map(({ id }) => id);
  return platform.database.as(actor, async (tx) => {
    const rows: ReadRow[] = [];
    let { place } = of;
    let opened = 0;
    while (opened < mostOpened) {
      const page = await listRows(tx, { ...of, place, limit: atOnce });
      for (const row of await openRows(platform, tx, page.rows)) {
        opened += 1;
        if (holdsWords(row.values, words, textColumns)) rows.push(row);
        if (rows.length === rowsOnPage) return { rows, opened, goOn: row.item };
      }
      if (!page.next) return { rows, opened, goOn: undefined };
      place = { after: page.next };
    }
    return { rows, opened, goOn: place.after };
  });
}

const textual = { text: true, "long-text": true, department: true };
