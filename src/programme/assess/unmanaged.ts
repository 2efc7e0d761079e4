// Important information that is not kept like it: what the expert has to see first. Pure.
import type { StockItem } from "#programme/take-stock/queries.ts";
import type { StockCounts, Unmanaged } from "./result.ts";

export type Reason = Unmanaged["why"][number];

/** Wider than those who work with it in the department. */
const wide = new Set(["site", "group", "anyone"]);

/** Why an item is not kept like important information; a column that was left empty says nothing against it. */
export function unmanagedReasons(values: StockItem["values"]): Reason[] {
  const reasons: Reason[] = [];
  if (values["marked"] === "no" || values["marked"] === "unknown") reasons.push("not-marked");
  if (wide.has(values["real-access"] ?? "")) reasons.push("open-access");
  if (values["real-access"] === "unknown") reasons.push("access-unknown");
  if (values["managed"] === "not-met" || values["managed"] === "unknown") reasons.push("not-managed");
  if (values["given-outside"] === "without-contract") reasons.push("given-without-contract");
  return reasons;
}

/** The heaviest first: top secret before secret, more reasons before fewer, then the order of the list. */
export function unmanagedItems(items: readonly StockItem[]): Unmanaged[] {
  const found = items.flatMap((item): Unmanaged[] => {
    const why = item.important ? unmanagedReasons(item.values) : [];
    const level = item.level ?? item.proposedLevel ?? "";
    if (why.length === 0) return [];
    return [{ itemId: item.id, number: item.number, title: item.values["title"] ?? "", level, why }];
  });
  return found.toSorted((a, b) => heaviness(b) - heaviness(a) || a.number - b.number);
}

const heaviness = ({ level, why }: Unmanaged) => (level === "top-secret" ? 100 : 0) + why.length;

export function countStock(items: readonly StockItem[]): StockCounts {
  const byLevel = Object.entries(
    Object.groupBy(items, ({ level, proposedLevel }) => level ?? proposedLevel ?? "none"),
  );
  return {
    items: items.length,
    important: items.filter(({ important }) => important).length,
    byLevel: Object.fromEntries(byLevel.map(([level, those]) => [level, those?.length ?? 0])),
  };
}
