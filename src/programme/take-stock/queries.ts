// What dashboards and later chapters may know of the two sheets: read-only, under the reader's own rights.
export {
  type HandedIn,
  type HandedInAnswers,
  type ItemValues,
  type Level,
  levels,
  type SheetAnswer,
  type SheetView,
  sheetViews,
  type StockItem,
} from "./handed-in.ts";
export { readHandedIn, readHandedInAnswers } from "./hand-in/read-handed-in.ts";
export { findOpenHandIn as findHandIn } from "./hand-in/store.ts";
export { readInventory, readStockFigures, type StockFigures } from "./inventory/read-inventory.ts";
