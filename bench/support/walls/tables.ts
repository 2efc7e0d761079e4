// The tables of the programme as the database knows them: columns, keys and what refers to what; with the words of the code.
import { globSync } from "node:fs";
import { join, relative } from "node:path";
import { getTableConfig, PgTable } from "drizzle-orm/pg-core";
import { is } from "drizzle-orm";
import type { Client } from "pg";
import { projectRoot } from "#platform/paths.ts";

export type Column = {
  readonly name: string;
  readonly type: string;
  readonly inKey: boolean;
  /** Stands in a unique index, or is one by itself. */
  readonly unique: boolean;
  readonly uniqueAlone: boolean;
  /** The words the code allows in it. */
  readonly words: readonly string[];
};

export type Reference = {
  readonly columns: readonly string[];
  readonly to: string;
  readonly toColumns: readonly string[];
};

export type Table = {
  /** Without the schema. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly references: readonly Reference[];
};

/** Says the same to everybody: no row of it belongs to anyone. A table that is added is taken for somebody's. */
export const sharedTables: ReadonlySet<string> = new Set([
  "edition_places",
  "edition_country_places",
  "edition_decisions",
]);

type Found = {
  table: string;
  column: string;
  type: string;
  in_key: boolean;
  is_unique: boolean;
  alone: boolean;
};
type FoundReference = { table: string; columns: string[]; to: string; to_columns: string[] };

/** The tables of schema himori, each after the ones it refers to. */
export async function readTables(owner: Client): Promise<readonly Table[]> {
  const words = await readWords();
  const { rows } = await owner.query<Found>(`
    select c.relname as table, a.attname as column, format_type(a.atttypid, null) as type,
           exists (select 1 from pg_index i where i.indrelid = c.oid and i.indisprimary
                   and a.attnum = any (i.indkey)) as in_key,
           exists (select 1 from pg_index i where i.indrelid = c.oid and i.indisunique
                   and a.attnum = any (i.indkey)) as is_unique,
           exists (select 1 from pg_index i where i.indrelid = c.oid and i.indisunique and i.indnkeyatts = 1
                   and i.indpred is null and a.attnum = i.indkey[0]) as alone
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
         join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
              and a.attidentity = '' and a.attgenerated = ''
    where n.nspname = 'himori' and c.relkind = 'r' order by c.relname, a.attnum`);
  const references = await readReferences(owner);
  const names = [...new Set(rows.map(({ table }) => table))];
  const tables = names.map((name) => ({
    name,
    columns: rows
      .filter(({ table }) => table === name)
      .map(({ column, type, in_key: inKey, is_unique: unique, alone: uniqueAlone }) => {
        const allowed = words.get(`${name}.${column}`) ?? [];
        return { name: column, type, inKey, unique, uniqueAlone, words: allowed };
      }),
    references: references
      .filter(({ table }) => table === name)
      .map((one) => ({ ...one, toColumns: one.to_columns })),
  }));
  return parentsFirst(tables);
}

const names = (keys: string, of: string) =>
  `array(select a.attname::text from unnest(${keys}) with ordinality k(n, o)
         join pg_attribute a on a.attrelid = ${of} and a.attnum = k.n order by k.o)`;

async function readReferences(owner: Client): Promise<FoundReference[]> {
  const { rows } = await owner.query<FoundReference>(`
    select c.relname as table, t.relname as to,
           ${names("f.conkey", "f.conrelid")} as columns, ${names("f.confkey", "f.confrelid")} as to_columns
    from pg_constraint f join pg_class c on c.oid = f.conrelid join pg_class t on t.oid = f.confrelid
         join pg_namespace n on n.oid = c.relnamespace
    where f.contype = 'f' and n.nspname = 'himori'`);
  return rows;
}

function parentsFirst(tables: readonly Table[]): readonly Table[] {
  const sorted: Table[] = [];
  let left = [...tables];
  while (left.length > 0) {
    const waits = ({ name, references }: Table) =>
      references.some(({ to }) => to !== name && left.some((one) => one.name === to));
    const ready = left.filter((table) => !waits(table));
    if (ready.length === 0)
      throw new Error(`tables refer to each other in a circle: ${left.map(({ name }) => name).join(", ")}`);
    sorted.push(...ready);
    left = left.filter((table) => !ready.includes(table));
  }
  return sorted;
}

const snake = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** By table.column. */
async function readWords(): Promise<ReadonlyMap<string, readonly string[]>> {
  const words = new Map<string, readonly string[]>();
  for (const file of globSync("src/**/schema.ts", { cwd: projectRoot })) {
    const from = relative("src", file)
      .replaceAll("\\", "/")
      .replace(/\/?schema\.ts$/, "");
    const tables: Record<string, unknown> = await import("../../../src/" + from + "/schema.ts");
    for (const table of Object.values(tables)) {
      if (!is(table, PgTable)) continue;
      const { name, columns } = getTableConfig(table);
      for (const column of columns) {
        const allowed = column.enumValues ?? [];
        if (allowed.length > 0) words.set(`${name}.${snake(column.name)}`, allowed);
      }
    }
  }
  if (words.size === 0) throw new Error(`no table was found in ${join(projectRoot, "src")}`);
  return words;
}
