// A database of its own for a program, that can be stopped, killed and started again at the same address.
import { Client } from "pg";
import { startEmbeddedPostgres } from "#platform/database/embedded.ts";
import { superuser } from "#platform/database/embedded-cluster.ts";
import { poolOptions } from "#platform/database/database.ts";

export type AwayDatabase = {
  /** The owner's address, of this database or another on the same server. */
  url(database?: string): string;
  /** As a superuser, past every policy: to look at what is there, and to shorten waiting. Opens a connection each time. */
  look<T>(work: (client: Client) => Promise<T>): Promise<T>;
  stop(): Promise<void>;
  start(): Promise<void>;
};

export async function openAwayDatabase(dataDir: string): Promise<AwayDatabase> {
  let postgres = await startEmbeddedPostgres(dataDir, () => undefined);
  const { connection } = postgres;
  const { host, port, user } = connection;
  return {
    url: (database = connection.database) =>
      `postgres://${user}@localhost/${database}?host=${encodeURIComponent(host)}&port=${port}`,
    async look(work) {
      const client = new Client(poolOptions({ ...connection, user: superuser }));
      client.on("error", () => undefined);
      await client.connect();
      try {
        return await work(client);
      } finally {
        await client.end();
      }
    },
    stop: () => postgres.stop(),
    async start() {
      postgres = await startEmbeddedPostgres(dataDir, () => undefined);
    },
  };
}
