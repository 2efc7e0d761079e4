// Runs mutants in somebody's name under the running role, each rolled back, and tells what came out of them.
import { createHash } from "node:crypto";
import type { Pool, PoolClient } from "pg";
import type { Role } from "#platform/database/actor.ts";
import type { Mutant } from "./mutants.ts";
import type { Statement } from "./statements.ts";

export type Trial = {
  readonly who: string;
  readonly role: Role;
  readonly userId: string;
  readonly mutant: Mutant;
  readonly values: readonly unknown[];
};

export type Outcome =
  /** Rows in any order, as one fingerprint: what counts is whether two rounds see the same. */
  | { readonly rows: number; readonly print: string }
  /** The database refused it, with this SQLSTATE. */
  | { readonly refused: string };

export async function runAll(pool: Pool, trials: readonly Trial[]): Promise<Outcome[]> {
  const client = await pool.connect();
  try {
    const outcomes: Outcome[] = [];
    for (const trial of trials) outcomes.push(await runOne(client, trial));
    return outcomes;
  } finally {
    client.release();
  }
}

async function runOne(client: PoolClient, { role, userId, mutant, values }: Trial): Promise<Outcome> {
  await client.query("begin");
  try {
    await client.query("select himori.enter_as($1, $2)", [role, userId]);
    const { rows } = await client.query({ text: mutant.text, values: [...values], rowMode: "array" });
    const sorted = rows.map((row) => JSON.stringify(row)).toSorted();
    return { rows: rows.length, print: createHash("sha256").update(sorted.join("\n")).digest("hex") };
  } catch (error) {
    return { refused: stateOf(error) };
  } finally {
    await client.query("rollback");
  }
}

function stateOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
}

/** The statements in which nothing was taken out, for the same judgement: they are to run at all. */
export function untouched({ text, values }: Statement): { mutant: Mutant; values: readonly unknown[] } {
  return { mutant: { text, without: "nothing" }, values };
}

export const same = (one: Outcome, other: Outcome): boolean => JSON.stringify(one) === JSON.stringify(other);
