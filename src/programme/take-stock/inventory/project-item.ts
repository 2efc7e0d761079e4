// How a row stands, read off its values: codes for filters, what is missing, what is not understood, what is warned of. Pure.
import type { InventoryColumns } from "#content/inventory-columns.ts";
import type { Problem } from "#platform/forms/understood.ts";
import { type ItemValues, type Level, levels } from "../handed-in.ts";
import { isImportant, isKeptLoosely, priorityOf, proposeLevel } from "./level.ts";
import { type CellGround, readCell } from "./read-cell.ts";
import { warningsOf } from "./secret-warnings.ts";

export type CellProblem = { readonly column: string; readonly problem: Problem };

/** The clear columns of inventory_items that follow from the values. */
export type Projection = {
  readonly siteId: string | null;
  readonly kind: string | null;
  readonly origin: string | null;
  readonly level: Level | null;
  readonly proposedLevel: Level | null;
  readonly realAccess: string | null;
  readonly marked: string | null;
  readonly useful: string | null;
  readonly notPublic: string | null;
  readonly managed: string | null;
  readonly reviewOn: string | null;
  readonly priority: number;
  readonly missing: string[];
  readonly faulty: string[];
  readonly warnings: string[];
  readonly cleared: string[];
  readonly complete: boolean;
  readonly warned: boolean;
  readonly important: boolean;
  readonly unmanaged: boolean;
};

export type ProjectionGround = {
  readonly columns: InventoryColumns;
  readonly cells: CellGround;
  /** Columns of which somebody said that they hold only a name, and whose text has not changed since. */
  readonly cleared: readonly string[];
};

/** What stands in the row that is not understood. */
export function problemsOf(values: ItemValues, columns: InventoryColumns, cells: CellGround): CellProblem[] {
  return columns.flatMap((column) => {
    const { problem } = readCell(column, values[column.id] ?? "", cells);
    return problem ? [{ column: column.id, problem }] : [];
  });
}

export function projectItem(values: ItemValues, { columns, cells, cleared }: ProjectionGround): Projection {
  const faulty = problemsOf(values, columns, cells).map(({ column }) => column);
  const missing = columns
    .filter(({ id, minimum }) => minimum && (values[id] ?? "") === "")
    .map(({ id }) => id);
  const owed = new Set(columns.filter(({ minimum }) => minimum).map(({ id }) => id));
  /** Only what is understood is told in codes. */
  const code = (id: string): string | null => (faulty.includes(id) ? null : values[id] || null);
  const level = levels.find((one) => one === code("level")) ?? null;
  const proposedLevel = proposeLevel(values)?.level ?? null;
  const warnings = [...new Set(warningsOf(values, columns).map(({ column }) => column))];
  const stillCleared = cleared.filter((column) => warnings.includes(column));
  const important = isImportant(level, proposedLevel);
  return {
    siteId: code("site"),
    kind: code("kind"),
    origin: code("origin"),
    level,
    proposedLevel,
    realAccess: code("real-access"),
    marked: code("marked"),
    useful: code("useful"),
    notPublic: code("not-public"),
    managed: code("managed"),
    reviewOn: code("review-on"),
    priority: priorityOf(values),
    missing,
    faulty,
    warnings,
    cleared: stillCleared,
    complete: missing.length === 0 && !faulty.some((column) => owed.has(column)),
    warned: warnings.some((column) => !stillCleared.includes(column)),
    important,
    unmanaged: important && isKeptLoosely(values),
  };
}
