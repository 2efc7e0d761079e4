// The web face of the handed-in list for the expert who reads it.
import { expertOfCase } from "#case/guard.ts";
import { findConsistencyCheck } from "#content/consistency.ts";
import { type InventoryColumn, readInventoryColumns } from "#content/inventory-columns.ts";
import type { Programme } from "#edition/programme.ts";
import { formatDate, formatList } from "#i18n/formats.ts";
import type { StaffLanguage } from "#i18n/languages.ts";
import { get, type Route } from "#people/route.ts";
import type { Request } from "#people/visit.ts";
import type { HandedIn, StockItem } from "#programme/take-stock/queries.ts";
import { urls } from "#urls.ts";
import { inconsistenciesOf } from "./compute-result.ts";
import { assessmentGround, dayOfHandIn } from "./ground.ts";
import { inventoryShows, isShown, pageOf } from "./inventory-shows.ts";
import { InventoryPage, type ReadRow } from "./pages/inventory-page.tsx";
import { unmanagedReasons } from "./unmanaged.ts";
import { atSheets, levelNamesOf } from "./web.tsx";

export function inventoryRoutes(programme: Programme): Route[] {
  const expert = expertOfCase(programme.platform);
  return [get(urls.assessmentInventory, expert, (c) => showInventory(programme, c))];
}

async function showInventory(programme: Programme, c: Request): Promise<Response> {
  const at = await atSheets(programme, c);
  if (!at) return c.notFound();
  const { on, handedIn } = at;
  const { language } = on.frame;
  const show = inventoryShows.find((one) => one === c.req.query("show")) ?? "all";
  const content = findConsistencyCheck(c.req.query("check") ?? "");
  const numbers = content && rowsOfCheck(handedIn, content.id);
  const shown = handedIn.items.filter((item) => (numbers ? numbers.has(item.number) : isShown(item, show)));
  const { rows, page, pages } = pageOf(shown, Number(c.req.query("page") ?? "1"));
  const check = content && { id: content.id, title: content.title[language] };
  const read = rows.map((item) => readRow(item, language));
  return c.html(<InventoryPage {...{ on, page, pages, show, check }} rows={read} total={shown.length} />);
}

function rowsOfCheck(handedIn: HandedIn, id: string): ReadonlySet<number> {
  const ground = { ...assessmentGround(), checks: [id] };
  const found = inconsistenciesOf(ground, handedIn, dayOfHandIn(handedIn.handedInAt));
  return new Set(found.flatMap(({ rows }) => rows));
}

function readRow(item: StockItem, language: StaffLanguage): ReadRow {
  const { values, siteName, departmentName, level, proposedLevel } = item;
  const levelId = level ?? proposedLevel ?? "";
  return {
    number: item.number,
    title: values["title"] ?? "",
    place: [siteName, departmentName].filter((name) => name !== "").join(" / "),
    level: levelNamesOf(language).get(levelId) ?? levelId,
    proposed: level === null && proposedLevel !== null,
    reasons: item.important ? unmanagedReasons(values) : [],
    columns: readInventoryColumns().flatMap((column) => {
      const value = valueText(item, column, language);
      return value === "" ? [] : [{ name: column.name[language], value }];
    }),
  };
}

/** A value as a person reads it; what was not understood stands as typed. */
function valueText(item: StockItem, column: InventoryColumn, language: StaffLanguage): string {
  const value = item.values[column.id] ?? "";
  if (value === "") return "";
  if (column.type === "site") return item.siteName;
  if (column.type === "department") return item.departmentName;
  if (column.type === "date") return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(language, value) : value;
  if (!("options" in column)) return value;
  const names = new Map(column.options.map(({ id, name }) => [id, name[language]]));
  return formatList(
    language,
    value.split(",").map((id) => names.get(id) ?? id),
  );
}
