// Everything that belongs to one company: found by following ids from row to row, and planted where there is nothing yet.
import { randomBytes, randomUUID } from "node:crypto";
import type { Client } from "pg";
import type { Seal } from "./sealed.ts";
import { type Column, type Reference, sharedTables, type Table } from "./tables.ts";

export type Row = Readonly<Record<string, unknown>>;

export type Family = {
  /** Stands in every text that was planted. */
  readonly mark: string;
  readonly companyId: string;
  readonly memberId: string;
  readonly expertId: string;
  /** The case that rows are planted for. */
  readonly caseId: string;
  /** One that is only begun: a record that ends a case is planted here, where it changes nothing. */
  readonly draftCaseId: string;
  /** What is planted in an encrypted column opens as what the program keeps there. */
  readonly seal: Seal;
};

export type Belongings = {
  readonly ids: ReadonlySet<string>;
  readonly rows: ReadonlyMap<string, readonly Row[]>;
};

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-/;

/** Call it while the policies are not forced. A row belongs to the family when any of its values names what does. */
export async function belongingsOf(
  owner: Client,
  tables: readonly Table[],
  { mark, companyId, memberId, expertId }: Family,
): Promise<Belongings> {
  const ids = new Set([companyId, memberId, expertId, mark]);
  const rows = new Map<string, readonly Row[]>();
  for (let before = 0; before < ids.size;) {
    before = ids.size;
    for (const { name } of tables) {
      const found = await owner.query<{ row: Row }>(
        `select to_jsonb(t) as row from himori.${name} t where to_jsonb(t)::text like any ($1)`,
        [[...ids].map((id) => `%${id}%`)],
      );
      rows.set(
        name,
        found.rows.map(({ row }) => row),
      );
      for (const { row } of found.rows) {
        const { id } = row;
        if (typeof id === "string" && uuid.test(id)) ids.add(id);
      }
    }
  }
  return { ids, rows };
}

/** Adds one row to every table in which the family has none. Call it while the policies are not forced. */
export async function plantEverywhere(
  owner: Client,
  tables: readonly Table[],
  family: Family,
): Promise<number> {
  const { rows } = await belongingsOf(owner, tables, family);
  const first = new Map<string, Row>();
  for (const [name, found] of rows) if (found[0]) first.set(name, found[0]);
  const ofCase = rows.get("support_cases")?.find(({ id }) => id === family.caseId);
  if (ofCase) first.set("support_cases", ofCase);
  let planted = 0;
  for (const table of tables) {
    if (sharedTables.has(table.name) || first.has(table.name)) continue;
    const row = rowFor(table, {
      family,
      first: await withOwnParent(owner, {
        tables,
        table,
        family,
        first,
        cases: rows.get("support_cases") ?? [],
      }),
    });
    await insert(owner, table, row);
    first.set(table.name, row);
    planted += 1;
  }
  return planted;
}

type Planting = Known & {
  readonly tables: readonly Table[];
  readonly table: Table;
  readonly cases: readonly Row[];
};

/**
 * A record that ends or answers another one is planted for one of somebody who is nobody: the family's real
 * memberships, assignments and offers stay as they are.
 */
async function withOwnParent(
  owner: Client,
  { tables, table, family, first, cases }: Planting,
): Promise<Known["first"]> {
  const key = table.columns.filter(({ inKey }) => inKey).map(({ name }) => name);
  const reference = table.references.find(({ columns }) => key.every((name) => columns.includes(name)));
  const parent = tables.find(({ name }) => name === reference?.to);
  if (!parent || parent.name === "companies") return first;
  // What is encrypted can be read only where it was written: such a record is planted for the real one.
  if (parent.columns.some(({ type }) => type === "bytea")) return first;
  const begun = cases.find(({ id }) => id === family.draftCaseId);
  if (parent.name === "support_cases") return begun ? new Map([...first, [parent.name, begun]]) : first;
  const nobody = `${family.mark}-nobody`;
  const nobodys = { ...family, memberId: nobody, expertId: nobody };
  // Of what there can be only one for each other record, the other record is planted too.
  const above = new Map(first);
  for (const { columns, to } of parent.references) {
    const alone = parent.columns.find(({ name }) => name === columns[0])?.uniqueAlone;
    const grandparent = tables.find(({ name }) => name === to);
    if (!alone || !grandparent || to === "companies" || to === "support_cases") continue;
    const row = rowFor(grandparent, { family: nobodys, first });
    await insert(owner, grandparent, row);
    above.set(to, row);
  }
  const row = rowFor(parent, { family: nobodys, first: above });
  await insert(owner, parent, row);
  return new Map([...first, [parent.name, row]]);
}

function rowFor(table: Table, known: Known): Row {
  const row = Object.fromEntries(
    table.columns.map((column) => [column.name, valueFor(table, column, known)]),
  );
  const sealed = known.family.seal(table.name, row);
  const texts = table.columns.filter(({ type }) => type === "bytea");
  return sealed ? { ...row, ...Object.fromEntries(texts.map(({ name }) => [name, sealed])) } : row;
}

async function insert(owner: Client, { name, columns }: Table, row: Row): Promise<void> {
  const names = columns.map((column) => `"${column.name}"`).join(", ");
  const places = columns.map((_, index) => `$${index + 1}`).join(", ");
  try {
    await owner.query(
      `insert into himori.${name} (${names}) values (${places})`,
      columns.map((c) => row[c.name]),
    );
  } catch (error) {
    throw new Error(`a row of ${name} cannot be planted: ${String(error)}`, { cause: error });
  }
}

type Known = { readonly family: Family; readonly first: ReadonlyMap<string, Row> };

function valueFor(table: Table, column: Column, { family, first }: Known): unknown {
  const reference = table.references.find(({ columns }) => columns.includes(column.name));
  if (reference) return referredTo(reference, column, first);
  if (column.words.length > 0) return column.type.endsWith("[]") ? [column.words[0]] : column.words[0];
  const known = knownTexts(table, family)[column.name];
  if (known !== undefined) return known;
  if (column.type === "uuid") return randomUUID();
  if (column.type.endsWith("[]")) return [];
  if (column.type === "text") return textFor(column, family);
  if (/^(integer|bigint|smallint|numeric)/.test(column.type)) return column.unique ? numberIn(table) : 1;
  if (column.type === "boolean") return false;
  if (column.type === "date") return "2026-11-20";
  if (column.type.startsWith("timestamp")) return "2026-11-20T03:04:05Z";
  if (column.type === "bytea") return randomBytes(32);
  if (column.type.startsWith("json")) return "{}";
  throw new Error(`${table.name}.${column.name}: no value is known for ${column.type}`);
}

const planted = new Map<string, number>();

/** 1 for the first row of a table, 2 for the next. */
function numberIn({ name }: Table): number {
  const number = (planted.get(name) ?? 0) + 1;
  planted.set(name, number);
  return number;
}

function referredTo({ columns, to, toColumns }: Reference, column: Column, first: Known["first"]): unknown {
  return first.get(to)?.[toColumns[columns.indexOf(column.name)] ?? ""] ?? null;
}

/** Columns that a page reads as more than a text. */
function knownTexts({ name }: Table, { memberId, expertId, companyId, caseId }: Family): Row {
  return {
    user_id: name.startsWith("expert") ? expertId : memberId,
    expert_id: expertId,
    company_id: companyId,
    case_id: caseId,
    edition_id: "2026",
    country: "CN",
    firm_country: "JP",
    language: "ja",
    actor_role: "company",
    media_type: "application/pdf",
    what: "examination",
    menu_line: "M2-1",
    measure: "name-responsible",
    answer: "2",
    time_zone: "Asia/Tokyo",
    position: 1,
    version: 1,
  };
}

function textFor({ name, unique }: Column, { mark, memberId }: Family): string {
  if (name.endsWith("_by") || name === "actor") return memberId;
  if (name.includes("email") || name.includes("address")) return `${mark}@example.jp`;
  return unique ? `${mark}-${randomUUID()}` : mark;
}
