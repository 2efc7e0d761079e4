// What the database itself says to a statement in somebody's name, with its policies and with one of them opened.
import { Client } from "pg";
import { type Actor, actorWord } from "#platform/database/actor.ts";
import type { TestWorld } from "./world.ts";

export type Tried = {
  readonly as: Actor;
  /** As himori.… names it, without the schema. */
  readonly table: string;
  readonly sql: string;
  readonly values?: readonly unknown[];
};

/** Opens what the table's policies let in, for one transaction. */
const opened = { add: "with check (true)", change: "using (true) with check (true)", read: "using (true)" };

/**
 * Runs the statement as the tables' owner, whom the policies bind too, and takes it back. "done 2" with the number of
 * rows, or the SQLSTATE of the refusal. `open`: as if that policy of the table let everybody.
 */
export async function tryStatement(
  { owner }: Pick<TestWorld, "owner">,
  { as, table, sql, values = [] }: Tried,
  open?: keyof typeof opened,
): Promise<string> {
  const client = new Client(owner);
  await client.connect();
  try {
    await client.query("begin");
    if (open) await client.query(`alter policy ${table}_${open} on himori.${table} ${opened[open]}`);
    const userId = as.kind === "person" ? as.userId : "";
    await client.query("select himori.enter_as($1, $2)", [actorWord(as), userId]);
    const { rowCount } = await client.query(sql, [...values]);
    return `done ${rowCount ?? 0}`;
  } catch (error) {
    return typeof error === "object" && error !== null && "code" in error
      ? String(error.code)
      : String(error);
  } finally {
    await client.end();
  }
}

/** A row like one that stands and that the actor may read, with these columns otherwise. */
export function anotherLike(
  as: Actor,
  table: string,
  { where, otherwise }: { where: string; otherwise: Readonly<Record<string, unknown>> },
): Tried {
  const copy = `select (jsonb_populate_record(t, $1::jsonb)).* from himori.${table} t where ${where} limit 1`;
  return { as, table, sql: `insert into himori.${table} ${copy}`, values: [JSON.stringify(otherwise)] };
}
