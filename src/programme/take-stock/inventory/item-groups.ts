// The columns of a row in the groups in which its form asks for them.
import { type InventoryColumn, readInventoryColumns } from "#content/inventory-columns.ts";

export const itemGroupIds = ["what", "where", "who", "requirements", "level", "care"] as const;
export type ItemGroupId = (typeof itemGroupIds)[number];

const groupOf: Readonly<Record<string, ItemGroupId>> = {
  code: "what",
  title: "what",
  kind: "what",
  origin: "what",
  "origin-party": "what",
  site: "where",
  department: "where",
  medium: "where",
  place: "where",
  "used-in": "where",
  owner: "who",
  "may-access": "who",
  "real-access": "who",
  "given-outside": "who",
  "given-to": "who",
  benefit: "requirements",
  useful: "requirements",
  "useful-reason": "requirements",
  "not-public": "requirements",
  "not-public-reason": "requirements",
  "not-public-checked-on": "requirements",
  managed: "requirements",
  "managed-reason": "requirements",
  loss: "level",
  "rival-value": "level",
  exposure: "level",
  duty: "level",
  level: "level",
  "level-reason": "level",
};

export type ItemGroup = { readonly id: ItemGroupId; readonly columns: readonly InventoryColumn[] };

/** Every column once, in its own order; one that no group names stands in the last. */
export function itemGroups(): ItemGroup[] {
  const columns = readInventoryColumns();
  return itemGroupIds.map((id) => ({
    id,
    columns: columns.filter((column) => (groupOf[column.id] ?? "care") === id),
  }));
}
