// Real PostgreSQL servers for the suites: the floor version from Debian, and the one that the program brings along.
import { spawn } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { chooseAccount } from "#platform/database/embedded-account.ts";
import type { ServerAccount } from "#platform/database/embedded-account.ts";
import { connectWhenReady } from "#platform/database/embedded-server.ts";
import { startEmbeddedPostgres } from "#platform/database/embedded.ts";
import { Client } from "pg";

/** An owner that may make databases and roles but is no superuser, the same on both versions. */
export type OwnerConnection = { host: string; port: number; user: string; database: string };

export type TestPostgres = { readonly owner: OwnerConnection; stop(): Promise<void> };

const port = 5432;
const user = "himori_owner";
const database = "himori";

/** A folder in the system's temporary one that the server's account may enter. */
function temporaryFolder(): string {
  // Short on purpose: the path of a unix socket has at most 107 bytes.
  const folder = mkdtempSync(join(existsSync("/tmp") ? "/tmp" : tmpdir(), "himori-test-"));
  chmodSync(folder, 0o755);
  return folder;
}

/** The programs of the oldest served PostgreSQL here that is not below the floor. */
function floorPrograms(): string {
  const folder = "/usr/lib/postgresql";
  const versions = existsSync(folder) ? readdirSync(folder).map(Number) : [];
  const floor = versions.filter((version) => version >= 15).sort((one, other) => one - other)[0];
  if (floor === undefined) throw new Error("Install Debian's postgresql-15, or run npm test as root once.");
  return join(folder, String(floor), "bin");
}

type Run = { program: string; args: string[]; account: ServerAccount };

// The server ends when our end of its input closes, also when the test run is killed: nothing is left behind.
const whileWeLive = '"$@" & server=$!; read -r _; kill -INT $server; wait $server';

function runProgram({ program, args, account }: Run, kept: boolean) {
  const command = kept
    ? ["-c", whileWeLive, "sh", program, ...args]
    : ["-c", 'exec "$@"', "sh", program, ...args];
  const child = spawn("/bin/sh", command, {
    ...account.ids,
    cwd: "/",
    env: { PATH: "/usr/bin:/bin", LC_ALL: "C.UTF-8" },
    detached: true,
    stdio: ["pipe", "ignore", "pipe"],
  });
  let complaint = "";
  child.stderr?.on("data", (chunk: Buffer) => (complaint = (complaint + chunk.toString()).slice(-2_000)));
  const ended = new Promise<number>((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
  return { child, ended, complaint: () => complaint };
}

async function makeOwner(folder: string, complaint: () => string): Promise<void> {
  const until = Date.now() + 30_000;
  let visit = await connectWhenReady(folder, port);
  while (visit === undefined) {
    if (Date.now() > until) throw new Error(`PostgreSQL did not start:\n${complaint()}`);
    await sleep(20);
    visit = await connectWhenReady(folder, port);
  }
  await visit.client.query(`create role ${user} login createdb createrole`);
  await visit.client.query(`create database ${database} owner ${user}`);
  await visit.client.end();
}

async function startFloor(): Promise<TestPostgres> {
  const folder = temporaryFolder();
  const account = chooseAccount(join(folder, "cluster"));
  if (account.ids !== undefined) chownSync(folder, account.ids.uid, account.ids.gid);
  chmodSync(folder, 0o700);
  const cluster = join(folder, "cluster");
  const programs = floorPrograms();
  const initdbArgs = [
    "-D",
    cluster,
    "-U",
    "postgres",
    "-E",
    "UTF8",
    "--locale=C.UTF-8",
    "--auth=trust",
    "--no-sync",
  ];
  const made = runProgram({ program: join(programs, "initdb"), args: initdbArgs, account }, false);
  if ((await made.ended) !== 0) throw new Error(`initdb failed:\n${made.complaint()}`);

  const settings = {
    listen_addresses: "",
    unix_socket_directories: folder,
    port: String(port),
    fsync: "off",
    synchronous_commit: "off",
    full_page_writes: "off",
    max_connections: "200",
    timezone: "UTC",
  };
  const args = [
    "-D",
    cluster,
    ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ];
  const server = runProgram({ program: join(programs, "postgres"), args, account }, true);
  await makeOwner(folder, server.complaint);
  // The pipe and the process must not keep a test run alive that forgot to stop its server.
  server.child.unref();
  return {
    owner: { host: folder, port, user, database },
    async stop() {
      server.child.ref();
      server.child.stdin?.end();
      await server.ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function startBroughtAlong(): Promise<TestPostgres> {
  const folder = temporaryFolder();
  const server = await startEmbeddedPostgres(join(folder, "data"), () => undefined);
  return {
    owner: server.connection,
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Starts a server with an empty database in a temporary folder: "15" is Debian's (the floor, or the oldest
 * newer one there is; without fsync, gone with the test run), "18" the one the program brings along, as it is.
 */
export function startTestPostgres(which: "15" | "18"): Promise<TestPostgres> {
  return which === "15" ? startFloor() : startBroughtAlong();
}

/** Makes the database `name` as a copy of `template`, to which nobody may be connected, and returns its owner. */
export async function copyDatabase(
  owner: OwnerConnection,
  template: string,
  name: string,
): Promise<OwnerConnection> {
  // From a third database: a connection to the template itself would be in the way of the copy.
  const client = new Client({ ...owner, database: "postgres" });
  await client.connect();
  try {
    await client.query(
      `create database ${client.escapeIdentifier(name)} template ${client.escapeIdentifier(template)}`,
    );
  } finally {
    await client.end();
  }
  return { ...owner, database: name };
}
