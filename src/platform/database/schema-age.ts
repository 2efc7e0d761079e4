// Whether this program and the database belong together: each program knows one state of the schema, the newest of its migrations.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ClientBase, Pool } from "pg";
import { z } from "zod";
import { ConfigError } from "../errors.ts";
import { projectRoot } from "../paths.ts";

export const migrationsFolder = join(projectRoot, "db/migrations");
export const migrationsSchema = "himori_migrations";
const table = `${migrationsSchema}.__drizzle_migrations`;

const journal = z.object({ entries: z.array(z.object({ when: z.number(), tag: z.string() })).min(1) });

/** When the newest migration of this program was written, in ms: how a migration is known in the database. */
function newestKnown(): number {
  const text = readFileSync(join(migrationsFolder, "meta/_journal.json"), "utf8");
  return Math.max(...journal.parse(JSON.parse(text)).entries.map(({ when }) => when));
}

type Asking = Pick<ClientBase | Pool, "query">;

/** The newest migration the database has had; undefined where it had none, or the role may not see. */
async function newestApplied(asking: Asking): Promise<number | undefined> {
  // One question after the other: asking for a table in a schema one may not enter is an error.
  const seen = await asking.query<{ yes: boolean | null }>(
    `select case when to_regnamespace('${migrationsSchema}') is null then false
       when not has_schema_privilege('${migrationsSchema}', 'usage') then false
       when to_regclass('${table}') is null then false
       else has_table_privilege('${table}', 'select') end as yes`,
  );
  if (seen.rows[0]?.yes !== true) return undefined;
  const { rows } = await asking.query<{ newest: string | null }>(
    `select max(created_at)::text as newest from ${table}`,
  );
  return rows[0]?.newest == null ? undefined : Number(rows[0].newest);
}

/** Throws ConfigError for a database that a newer program has migrated: this one would write as it no longer is. */
export async function refuseNewerSchema(asking: Asking): Promise<void> {
  const applied = await newestApplied(asking);
  if (applied === undefined || applied <= newestKnown()) return;
  throw new ConfigError(
    "Not started: the database was brought to a newer schema by a newer release of the program. " +
      "Start that release, or restore the backup made before it.",
  );
}

/** The same, and throws for a database that has not been brought up to this program. */
export async function refuseOtherSchema(asking: Asking): Promise<void> {
  await refuseNewerSchema(asking);
  if ((await newestApplied(asking)) === newestKnown()) return;
  throw new ConfigError(
    "Not started: the database has an older schema than this program. Bring it up first, with the owner's " +
      "address in DATABASE_URL: npm run himori -- migrate",
  );
}

/** What the check above reads, for the role the program runs as. */
export const letRunningRoleSee = `
  GRANT USAGE ON SCHEMA ${migrationsSchema} TO himori_running;
  GRANT SELECT ON ${table} TO himori_running;`;
