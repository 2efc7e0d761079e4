// Brings the ground floor up: database, walls, keys, files, queue; and takes it down again in reverse order.
import { createHmac } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Clock, systemClock } from "./clock.ts";
import type { Config } from "./config.ts";
import { type Connection, type Database, openDatabase } from "./database/database.ts";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "./database/embedded.ts";
import { makeRunningRole, migrateDatabase } from "./database/migrate.ts";
import { checkRunningRole } from "./database/role-check.ts";
import { refuseOtherSchema } from "./database/schema-age.ts";
import { loadMasterKey, type MasterKey } from "./encryption/master-key.ts";
import { ConfigError } from "./errors.ts";
import { openCompanyFiles } from "./files/company-files.ts";
import { openCompanyTexts } from "./files/company-texts.ts";
import { openFolderStore } from "./files/folder-store.ts";
import type { Log } from "./log.ts";
import type { Platform } from "./platform.ts";
import { openQueue } from "./queue/queue.ts";

export type OpenPlatform = {
  readonly platform: Platform;
  /** The running role's connection, for a second pool with a default actor (sign-in). */
  readonly connection: Connection;
  close(): Promise<void>;
};

type Opening = {
  config: Config;
  log: Log;
  /** Progress for the person at the terminal. */
  say: (line: string) => void;
  publicUrl: string;
  clock?: Clock;
};

/** Throws ConfigError when the installation cannot be used as it is set; the message says what to change. */
export async function openPlatform({
  config,
  log,
  say,
  publicUrl,
  clock = systemClock,
}: Opening): Promise<OpenPlatform> {
  await mkdir(config.dataDir, { recursive: true, mode: 0o700 });
  const master = await loadMasterKey({ dataDir: config.dataDir, masterKey: config.masterKey });
  const { connection, embedded } = await reachDatabase({ config, master, say });
  const database = openDatabase(connection, (error) => log.warn("database-connection-lost", {}, error));
  await refuseUnfit(database);
  const queue = await openQueue(connection, log);
  const store = await openFolderStore({ folder: join(config.dataDir, "files"), clock });
  const files = openCompanyFiles({ database, store, master, clock });
  const texts = openCompanyTexts({ database, master, clock });
  const secret = secretFrom(config, master);
  return {
    connection,
    platform: { config, clock, log, database, files, texts, queue, publicUrl, secret },
    async close() {
      await queue.stop();
      await database.close();
      await embedded?.stop();
    },
  };
}

type Reaching = { config: Config; master: MasterKey; say: (line: string) => void };

async function reachDatabase({ config, master, say }: Reaching) {
  if (config.databaseRunUrl) return { connection: { url: config.databaseRunUrl }, embedded: undefined };
  const embedded = config.databaseUrl ? undefined : await startEmbeddedPostgres(config.dataDir, say);
  const owner: Connection = config.databaseUrl ? { url: config.databaseUrl } : ownerOf(embedded);
  await migrateDatabase(owner);
  const connection = await makeRunningRole(owner, keyedBy(master, "running role"));
  return { connection, embedded };
}

function ownerOf(embedded: EmbeddedPostgres | undefined): Connection {
  if (!embedded) throw new ConfigError("no database is set and none of our own was started");
  return embedded.connection;
}

async function refuseUnfit(database: Database): Promise<void> {
  await refuseOtherSchema(database.pool);
  const check = await checkRunningRole(database.pool);
  if (!check.ok)
    throw new ConfigError(
      `Not started: ${check.problem}. Give DATABASE_RUN_URL a role without these rights.`,
    );
}

function keyedBy(master: MasterKey, purpose: string): Uint8Array {
  return createHmac("sha256", master.secret).update(purpose).digest();
}

/** What sessions and held forms are protected with: the operator's secret, or one derived from the master key. */
function secretFrom(config: Config, master: MasterKey): string {
  return config.sessionSecret ?? Buffer.from(keyedBy(master, "sessions")).toString("hex");
}
