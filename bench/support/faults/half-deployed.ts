// Half a deployment: a program before or behind its database refuses to start and says what to do; the one at work goes on.
import { randomBytes } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import { Client } from "pg";
import { makeRunningRole, migrateDatabase } from "#platform/database/migrate.ts";
import { letRunningRoleSee, migrationsFolder, migrationsSchema } from "#platform/database/schema-age.ts";
import { freePort, mainProgram, startProgram } from "../program.ts";
import { expectAllShown, type Trial } from "./trial.ts";

/** The exit code of a program that is not to be started again until somebody changed something. */
const cannotBeUsed = 78;
const olderName = "himori_older";

export async function halfDeployed(trial: Trial): Promise<void> {
  await onNewerDatabase(trial);
  await onOlderDatabase(trial);
}

/** Somebody's newer program was here first. */
async function onNewerDatabase(trial: Trial): Promise<void> {
  const { database } = trial;
  const inOneYear = Date.now() + 365 * 86_400_000;
  const table = `${migrationsSchema}.__drizzle_migrations`;
  await database.look((client) =>
    client.query(`insert into ${table} (hash, created_at) values ('of a newer program', $1)`, [inOneYear]),
  );
  await expectRefusal(trial, "newer", { DATABASE_URL: database.url() });
  await expectAllShown(trial, "while a newer program takes over");
  await database.look((client) => client.query(`delete from ${table} where created_at = $1`, [inOneYear]));
}

/** The program came before `migrate`, with a role that may not migrate; afterwards it starts. */
async function onOlderDatabase(trial: Trial): Promise<void> {
  const { database, dataDir } = trial;
  const owner = new Client(database.url());
  await owner.connect();
  await owner.query(`create database ${olderName}`);
  await owner.end();
  const url = database.url(olderName);
  await migrateAllButTheLast(url, dataDir);
  const running = await makeRunningRole({ url }, randomBytes(16));
  if (!("url" in running)) throw new Error("the running role has no address");
  const DATABASE_RUN_URL = running.url;
  await expectRefusal(trial, "older", { DATABASE_RUN_URL });
  await migrateDatabase({ url });
  const program = startProgram({
    args: [mainProgram],
    dataDir: join(dataDir, "newer"),
    port: await freePort(),
    environment: { DATABASE_RUN_URL },
  });
  try {
    await program.ready();
  } finally {
    await program.stop();
  }
}

async function migrateAllButTheLast(url: string, dataDir: string): Promise<void> {
  const folder = mkdtempSync(join(dataDir, "older-"));
  cpSync(migrationsFolder, folder, { recursive: true });
  const path = join(folder, "meta/_journal.json");
  const journal: { entries: unknown[] } = JSON.parse(readFileSync(path, "utf8"));
  journal.entries.pop();
  writeFileSync(path, JSON.stringify(journal));
  const client = new Client(url);
  await client.connect();
  try {
    await client.query("set client_min_messages = warning");
    await migrate(drizzle(client), { migrationsFolder: folder, migrationsSchema });
    await client.query(letRunningRoleSee);
  } finally {
    await client.end();
    rmSync(folder, { recursive: true });
  }
}

async function expectRefusal(trial: Trial, word: "newer" | "older", environment: Record<string, string>) {
  const dataDir = join(trial.dataDir, word === "newer" ? "newer" : "older");
  const program = startProgram({ args: [mainProgram], dataDir, port: await freePort(), environment });
  const came = await program.ready().then(
    () => true,
    () => false,
  );
  trial.refused += 1;
  const said = program.output();
  if (came) await program.stop();
  if (came || program.process.exitCode !== cannotBeUsed || !said.includes(word))
    trial.faults.push(
      `a program on a database with a ${word} schema: ${came ? "starts" : said.slice(0, 300)}`,
    );
}
