// Brings a database to the newest schema and makes the role the program runs as. Done by the owner's connection only.
import { createHmac } from "node:crypto";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import { Client } from "pg";
import { type Connection, poolOptions } from "./database.ts";
import { letRunningRoleSee, migrationsFolder, migrationsSchema, refuseNewerSchema } from "./schema-age.ts";

/** One migrator at a time: others wait here until the first is done. */
const migrationLock = 7_264_011;

/**
 * Applies what is missing; safe to run at every start and by several processes at once. Throws ConfigError for a
 * database that a newer program has migrated.
 */
export async function migrateDatabase(owner: Connection): Promise<void> {
  await withOwner(owner, async (client) => {
    await client.query("select pg_advisory_lock($1)", [migrationLock]);
    await client.query("set client_min_messages = warning");
    await refuseNewerSchema(client);
    await migrate(drizzle(client), { migrationsFolder, migrationsSchema });
    await client.query(letRunningRoleSee);
  });
}

/** The running role's name in a database of ours: one per database, since roles belong to the whole server. */
function runningRoleName(database: string): string {
  return `himori_run_${database}`.replaceAll(/[^a-z0-9_]/gi, "_").slice(0, 60);
}

/**
 * Makes (or renews) the role the program runs as, member of himori_running, owner of the queue's schema only.
 * The password is derived from a secret of the installation, so nobody has to keep it.
 * @returns the connection of that role.
 */
export async function makeRunningRole(owner: Connection, secret: Uint8Array): Promise<Connection> {
  return withOwner(owner, async (client) => {
    const { rows } = await client.query<{ name: string }>("select current_database() as name");
    const database = rows[0]?.name ?? "himori";
    const role = runningRoleName(database);
    const password = createHmac("sha256", secret).update(`role:${role}`).digest("base64url");
    const name = client.escapeIdentifier(role);
    await client.query("select pg_advisory_lock($1)", [migrationLock]);
    const { rowCount } = await client.query("select 1 from pg_roles where rolname = $1", [role]);
    const verb = rowCount ? "ALTER" : "CREATE";
    await client.query(`${verb} ROLE ${name} LOGIN INHERIT PASSWORD ${client.escapeLiteral(password)}`);
    await client.query(`GRANT himori_running TO ${name}`);
    await client.query(`GRANT CONNECT ON DATABASE ${client.escapeIdentifier(database)} TO ${name}`);
    await makeQueueSchema(client, name);
    return asRole(owner, { role, password, database });
  });
}

async function makeQueueSchema(client: Client, role: string): Promise<void> {
  const { rowCount } = await client.query("select 1 from pg_namespace where nspname = 'queue'");
  if (rowCount) return;
  // A plain owner must belong to the role whose schema it makes; a superuser need not, and 16 and newer ask for SET.
  await client.query(`GRANT ${role} TO current_user`);
  await client.query(`CREATE SCHEMA queue AUTHORIZATION ${role}`);
}

function asRole(owner: Connection, as: { role: string; password: string; database: string }): Connection {
  if (!("url" in owner)) return { ...owner, user: as.role };
  const url = new URL(owner.url);
  url.username = as.role;
  url.password = as.password;
  return { url: url.toString() };
}

async function withOwner<T>(owner: Connection, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(poolOptions(owner));
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
