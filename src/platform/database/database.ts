// The door to PostgreSQL: every read and write runs in a transaction as an actor, under row-level security.
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import { type ClientBase, Pool, type PoolConfig } from "pg";
import { type Actor, actorWord } from "./actor.ts";

export type Transaction = Parameters<Parameters<NodePgDatabase["transaction"]>[0]>[0];

export type Database = {
  /** Runs the work in one transaction; commits when it returns, rolls back when it throws. */
  as<T>(actor: Actor, work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** True when the server answers; with a time, in ms: when it does so within that. */
  answers(withinMs?: number): Promise<boolean>;
  readonly pool: Pool;
  close(): Promise<void>;
};

export type Connection =
  | { readonly url: string }
  | { readonly host: string; readonly port: number; readonly user: string; readonly database: string };

/** Turns a connection into the driver's options. */
export function poolOptions(connection: Connection): PoolConfig {
  const where = "url" in connection ? { connectionString: connection.url } : { ...connection };
  return { ...where, onConnect: surviveItsLoss };
}

/** A pool hears only its idle connections break. One that breaks in use fails its query, and must not end the process. */
function surviveItsLoss(client: ClientBase): void {
  client.on("error", () => undefined);
}

/** Opens the pool of the restricted role. Call refuseBypassingRole before serving anyone. */
export function openDatabase(connection: Connection, onError: (error: Error) => void): Database {
  // In a rush people wait for a connection; a server that is gone refuses at once, however long the wait may be.
  const pool = new Pool({ ...poolOptions(connection), max: 20, connectionTimeoutMillis: 60_000 });
  // An idle connection that breaks (server restarted) must not end the process: the pool opens another.
  pool.on("error", onError);
  const db = drizzle(pool, { casing: "snake_case" });
  return {
    pool,
    as: (actor, work) =>
      db.transaction(async (tx) => {
        await tx.execute(enterAs(actor));
        return work(tx);
      }),
    answers(withinMs) {
      const answer = pool.query("select 1").then(
        () => true,
        () => false,
      );
      return withinMs === undefined ? answer : Promise.race([answer, sleep(withinMs, false, { ref: false })]);
    },
    close: () => pool.end(),
  };
}

/** Sets who acts, then which companies they belong to: the second reads memberships as the first allows. */
function enterAs(actor: Actor) {
  const userId = actor.kind === "person" ? actor.userId : "";
  return sql`select himori.enter_as(${actorWord(actor)}, ${userId})`;
}
