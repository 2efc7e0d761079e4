// Which rows of the handed-in list an expert asks to see. Pure.
import type { StockItem } from "#programme/take-stock/queries.ts";
import { unmanagedReasons } from "./unmanaged.ts";

export const inventoryShows = ["all", "important", "unmanaged", "others"] as const;
export type InventoryShow = (typeof inventoryShows)[number];

const ofOthers = new Set(["customer", "partner", "headquarters", "joint"]);

export function isShown(item: StockItem, show: InventoryShow): boolean {
  switch (show) {
    case "all":
      return true;
    case "important":
      return item.important;
    case "unmanaged":
      return item.important && unmanagedReasons(item.values).length > 0;
    case "others":
      return ofOthers.has(item.values["origin"] ?? "");
  }
}

export const rowsPerPage = 50;

/** Counted from 1; what lies outside is the nearest page there is. */
export function pageOf<T>(
  list: readonly T[],
  asked: number,
): { rows: readonly T[]; page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(list.length / rowsPerPage));
  const page = Math.min(pages, Math.max(1, Number.isInteger(asked) ? asked : 1));
  return { rows: list.slice((page - 1) * rowsPerPage, page * rowsPerPage), page, pages };
}
