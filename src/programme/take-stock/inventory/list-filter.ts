// What narrows and orders the list, as the address says it: ids and codes alone, never a word of what is listed. Pure.
import { findColumn, optionsOf } from "#content/inventory-columns.ts";
import { isUuid } from "#platform/forms/uuid.ts";
import { type Level, levels } from "../handed-in.ts";

export const itemStates = [
  "incomplete",
  "faulty",
  "warned",
  "unaccepted",
  "accepted",
  "important",
  "unmanaged",
  "removed",
] as const;
export type ItemState = (typeof itemStates)[number];

export const listOrders = ["number", "priority"] as const;
export type ListOrder = (typeof listOrders)[number];

export type ListFilter = {
  readonly siteId: string | undefined;
  readonly departmentId: string | undefined;
  /** "none": nobody has set one. */
  readonly level: Level | "none" | undefined;
  readonly kind: string | undefined;
  readonly origin: string | undefined;
  readonly state: ItemState | undefined;
  readonly order: ListOrder;
};

/** A row's place in the order: everything after it, or before it, is the next page. */
export type ListKey = { readonly priority: number; readonly number: number };

export type ListPlace = { readonly after?: ListKey; readonly before?: ListKey };

type Ask = (name: string) => string | undefined;

/** What is not understood narrows nothing. */
export function readListFilter(ask: Ask): ListFilter {
  const id = (name: string) => {
    const asked = ask(name) ?? "";
    return isUuid(asked) ? asked : undefined;
  };
  const option = (column: string) => {
    const known = findColumn(column);
    return known && optionsOf(known).find((one) => one.id === ask(column))?.id;
  };
  return {
    siteId: id("site"),
    departmentId: id("department"),
    level: [...levels, "none" as const].find((level) => level === ask("level")),
    kind: option("kind"),
    origin: option("origin"),
    state: itemStates.find((state) => state === ask("state")),
    order: listOrders.find((order) => order === ask("order")) ?? "number",
  };
}

/** The filter as an address says it; readListFilter gives it back. */
export function queryOfFilter(filter: ListFilter): Record<string, string | undefined> {
  return {
    site: filter.siteId,
    department: filter.departmentId,
    level: filter.level,
    kind: filter.kind,
    origin: filter.origin,
    state: filter.state,
    order: filter.order === "number" ? undefined : filter.order,
  };
}

/** Whether anything is narrowed; an order alone narrows nothing. */
export function narrows(filter: ListFilter): boolean {
  const { order: _, ...narrowing } = filter;
  return Object.values(narrowing).some((value) => value !== undefined);
}

export const writeListKey = ({ priority, number }: ListKey): string => `${priority}.${number}`;

export function readListPlace(ask: Ask): ListPlace {
  const after = readListKey(ask("after"));
  const before = readListKey(ask("before"));
  if (after) return { after };
  return before ? { before } : {};
}

export function readListKey(text: string | undefined): ListKey | undefined {
  const [, priority, number] = /^(\d{1,2})\.(\d{1,9})$/.exec(text ?? "") ?? [];
  return priority === undefined ? undefined : { priority: Number(priority), number: Number(number) };
}
