// Transactions as they went over the driver, word for word, so that the very same can be run again without the program.
import { Client, type Pool, type PoolClient } from "pg";

type Sent = { readonly text: string; readonly values?: unknown[]; readonly name?: string };

export type Recorded = readonly Sent[];

export type Recorder = {
  /** The transactions committed since the last call, in the order of their commits. */
  take(): Recorded[];
  stop(): void;
};

/** Records every committed transaction of this process from now on. */
export function recordTransactions(): Recorder {
  const open = new WeakMap<object, Sent[]>();
  let done: Recorded[] = [];
  const original: unknown = Reflect.get(Client.prototype, "query");
  if (typeof original !== "function") throw new Error("the driver asks in another way");
  const query = function (this: object, ...given: unknown[]): unknown {
    const sent = readSent(given);
    if (sent && /^\s*begin\b/i.test(sent.text)) open.set(this, [sent]);
    else if (sent) {
      open.get(this)?.push(sent);
      if (/^\s*commit\b/i.test(sent.text)) done.push(open.get(this) ?? []);
      if (/^\s*(commit|rollback)\b/i.test(sent.text)) open.delete(this);
    }
    return Reflect.apply(original, this, given);
  };
  Reflect.set(Client.prototype, "query", query);
  return {
    take() {
      const taken = done;
      done = [];
      return taken;
    },
    stop: () => void Reflect.set(Client.prototype, "query", original),
  };
}

function readSent([first, second]: readonly unknown[]): Sent | undefined {
  const values = Array.isArray(second) ? { values: second } : {};
  if (typeof first === "string") return { text: first, ...values };
  if (typeof first !== "object" || first === null || !("text" in first) || typeof first.text !== "string")
    return undefined;
  const own = "values" in first && Array.isArray(first.values) ? { values: first.values } : values;
  const name = "name" in first && typeof first.name === "string" ? { name: first.name } : {};
  return { text: first.text, ...own, ...name };
}

export function isSubmission(transaction: Recorded): boolean {
  return transaction.some(({ text }) => text.startsWith('insert into "himori"."application_submissions"'));
}

/** Runs them again, `connections` at a time, each statement after the answer to the one before. Answers how many a second. */
export async function replay(
  pool: Pool,
  transactions: readonly Recorded[],
  connections: number,
): Promise<number> {
  const left = [...transactions];
  const began = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const client = await pool.connect();
      try {
        for (let next = left.shift(); next; next = left.shift()) await replayOne(client, next);
      } finally {
        client.release();
      }
    }),
  );
  return transactions.length / ((performance.now() - began) / 1000);
}

async function replayOne(client: PoolClient, transaction: Recorded): Promise<void> {
  for (const { text, values, name } of transaction) {
    await client.query({ text, ...(values ? { values } : {}), ...(name ? { name } : {}) });
  }
}
