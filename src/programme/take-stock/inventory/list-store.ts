// The SQL of reading the list page by page: by key, so that the last page costs what the first does.
import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import type { Transaction } from "#platform/database/database.ts";
import type { ItemState, ListFilter, ListKey, ListPlace } from "./list-filter.ts";
import { inventoryItems, inventoryVersions } from "./schema.ts";
import { type ItemWithValues, newestVersion } from "./store.ts";

const item = inventoryItems;

const states: Readonly<Record<ItemState, SQL | undefined>> = {
  incomplete: sql`not ${item.complete}`,
  faulty: sql`cardinality(${item.faulty}) > 0`,
  warned: sql`${item.warned}`,
  unaccepted: isNull(item.acceptedVersion),
  accepted: isNotNull(item.acceptedVersion),
  important: sql`${item.important}`,
  unmanaged: sql`${item.unmanaged}`,
  removed: undefined,
};

function narrowedTo(caseId: string, filter: ListFilter): SQL | undefined {
  const { siteId, departmentId, level, kind, origin, state } = filter;
  return and(
    eq(item.caseId, caseId),
    state === "removed" ? isNotNull(item.removedAt) : isNull(item.removedAt),
    siteId === undefined ? undefined : eq(item.siteId, siteId),
    departmentId === undefined ? undefined : eq(item.departmentId, departmentId),
    level === undefined ? undefined : level === "none" ? isNull(item.level) : eq(item.level, level),
    kind === undefined ? undefined : eq(item.kind, kind),
    origin === undefined ? undefined : eq(item.origin, origin),
    state && states[state],
  );
}

/** The most urgent first; in the index's own words, so that it is walked and nothing sorted. */
const byPriority = sql`${item.priority} desc nulls last`;

function pastKey({ order }: ListFilter, { after, before }: ListPlace): SQL | undefined {
  const key = after ?? before;
  if (!key) return undefined;
  const beyond = after ? gt(item.number, key.number) : lt(item.number, key.number);
  if (order === "number") return beyond;
  const ahead = after ? lt(item.priority, key.priority) : gt(item.priority, key.priority);
  return or(ahead, and(eq(item.priority, key.priority), beyond));
}

export type ListedRows = {
  readonly rows: readonly ItemWithValues[];
  readonly previous: ListKey | undefined;
  readonly next: ListKey | undefined;
};

export type ListAsked = {
  readonly caseId: string;
  readonly filter: ListFilter;
  readonly place: ListPlace;
  readonly limit: number;
};

/** Up to `limit` rows from a place of the order on, and the keys of the pages beside. */
export async function listRows(tx: Transaction, asked: ListAsked): Promise<ListedRows> {
  const { caseId, filter, place, limit } = asked;
  const back = place.before !== undefined;
  const byNumber = back ? desc(item.number) : asc(item.number);
  const upwards = sql`${item.priority} asc nulls first`;
  const order = filter.order === "number" ? [byNumber] : [back ? upwards : byPriority, byNumber];
  // The rows of the page are chosen first, so that no version is looked up that is not shown. One more than is shown
  // tells whether there is a page after it.
  const page = tx
    .select({ id: item.id })
    .from(item)
    .where(and(narrowedTo(caseId, filter), pastKey(filter, place)))
    .orderBy(...order)
    .limit(limit + 1);
  const found = await tx
    .select({ item, encryptedValues: inventoryVersions.encryptedValues })
    .from(item)
    .innerJoin(inventoryVersions, newestVersion)
    .where(inArray(item.id, page))
    .orderBy(...order);
  const more = found.length > limit;
  const shown = found.slice(0, limit);
  const rows = back ? shown.toReversed() : shown;
  const [first, last] = [rows[0]?.item, rows.at(-1)?.item];
  return {
    rows,
    previous: (back ? more : place.after !== undefined) ? first : undefined,
    next: (back || more) && last ? last : undefined,
  };
}

/** So far rows are counted; beyond it they are said to be more, so that a long list costs no more than a short one. */
export const mostCounted = 1000;

/** How many rows the filter leaves, and mostCounted + 1 for more than that. */
export async function countRows(tx: Transaction, caseId: string, filter: ListFilter): Promise<number> {
  const some = tx
    .select({ id: item.id })
    .from(item)
    .where(narrowedTo(caseId, filter))
    .limit(mostCounted + 1)
    .as("some");
  return tx.$count(some);
}

/** The ids and versions of all rows the filter leaves, in the order of their numbers. */
export function listRowIds(
  tx: Transaction,
  caseId: string,
  filter: ListFilter,
): Promise<{ itemId: string; version: number }[]> {
  return tx
    .select({ itemId: item.id, version: item.version })
    .from(item)
    .where(narrowedTo(caseId, filter))
    .orderBy(item.number);
}
