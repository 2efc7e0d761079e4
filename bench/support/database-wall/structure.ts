// What must hold of the tables and of the running role, whatever is asked of them.
import type { Client, Pool } from "pg";
import { ConfigError } from "#platform/errors.ts";
import { run } from "../../../src/running.ts";
import type { Site } from "../walls/site.ts";

type Found = { name: string; enabled: boolean; forced: boolean; policies: number };

/** Tables that stand open, or closed to everybody because no policy says who may read them. */
export async function openTables(owner: Client): Promise<{ tables: number; faults: string[] }> {
  const { rows } = await owner.query<Found>(`
    select c.oid::regclass::text as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
           (select count(*)::int from pg_policy p where p.polrelid = c.oid and p.polcmd in ('r', '*')) as policies
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('himori', 'sign_in') and c.relkind in ('r', 'p')`);
  const faults = rows.flatMap(({ name, enabled, forced, policies }) => [
    ...(enabled ? [] : [`${name} has no row-level security`]),
    ...(forced ? [] : [`${name}: the policies do not bind its owner`]),
    ...(policies > 0 ? [] : [`${name} has no policy that says who may read it`]),
  ]);
  return { tables: rows.length, faults };
}

type Rights = {
  superuser: boolean;
  bypasses: boolean;
  owns: number;
  owner_of_schema: number;
  member_of_owner: boolean;
};

/** What the role the program runs as could do besides its policies: nothing at all. */
export async function rightsOfRunningRole(pool: Pool): Promise<string[]> {
  const { rows } = await pool.query<Rights>(`
    select r.rolsuper as superuser, r.rolbypassrls as bypasses,
           (select count(*)::int from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname in ('himori', 'sign_in') and pg_has_role(r.oid, c.relowner, 'MEMBER')) as owns,
           (select count(*)::int from pg_namespace n
            where n.nspname in ('himori', 'sign_in') and n.nspowner = r.oid) as owner_of_schema,
           exists (select 1 from pg_database d where d.datname = current_database() and d.datdba = r.oid) as member_of_owner
    from pg_roles r where r.rolname = current_user`);
  const [rights] = rows;
  if (!rights) return ["the running role is not known to the database"];
  return Object.entries(rights).flatMap(([what, value]) =>
    value ? [`the running role: ${what} is ${value}`] : [],
  );
}

/** Started with the owner's rights, the program is to refuse. */
export async function startsAsOwner(site: Site): Promise<string[]> {
  const { databaseUrl } = site.settings().config;
  if (databaseUrl === undefined) throw new Error("the site has no address of its owner");
  try {
    const running = await run(site.settings({ DATABASE_RUN_URL: databaseUrl }));
    await running.stop();
    return ["the program starts with a role that owns its tables"];
  } catch (error) {
    if (error instanceof ConfigError && error.message.startsWith("Not started: the running role")) return [];
    throw error;
  }
}
