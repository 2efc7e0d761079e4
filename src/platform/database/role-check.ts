// Refuses to run with a database role that could walk around row-level security.
import type pg from "pg";

const question = `
  select r.rolsuper or r.rolbypassrls as bypasses,
         exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where n.nspname in ('himori', 'sign_in') and c.relkind in ('r', 'p')
                   and pg_has_role(session_user, c.relowner, 'MEMBER')) as owns,
         (select count(*)::int from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where n.nspname in ('himori', 'sign_in') and c.relkind in ('r', 'p')
                   and not (c.relrowsecurity and c.relforcerowsecurity)) as open_tables,
         exists (select 1 from pg_roles o where (o.rolsuper or o.rolbypassrls)
                   and o.rolname <> session_user and pg_has_role(session_user, o.oid, 'MEMBER')) as may_become
  from pg_roles r where r.rolname = session_user`;

type Answer = { bypasses: boolean; owns: boolean; open_tables: number; may_become: boolean };

export type RoleCheck = { ok: true } | { ok: false; problem: string };

/** Asks the server what the connected role could do. Refused: superuser, BYPASSRLS, owner of a table, or a table without forced policies. */
export async function checkRunningRole(pool: pg.Pool): Promise<RoleCheck> {
  const { rows } = await pool.query<Answer>(question);
  const answer = rows[0];
  if (!answer) return { ok: false, problem: "the database does not know the connected role" };
  if (answer.bypasses || answer.may_become) {
    return { ok: false, problem: "the running role can bypass row-level security (superuser or BYPASSRLS)" };
  }
  if (answer.owns)
    return { ok: false, problem: "the running role owns tables and could switch their policies off" };
  if (answer.open_tables > 0) {
    return { ok: false, problem: `${answer.open_tables} table(s) stand without forced row-level security` };
  }
  return { ok: true };
}
