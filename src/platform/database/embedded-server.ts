// Starts, reaches and stops the postmaster of our own PostgreSQL.
import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from "node:fs";
import { Socket } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { ConfigError } from "../errors.ts";
import { openDoorway } from "./embedded-account.ts";
import type { Doorway, ServerAccount } from "./embedded-account.ts";
import { superuser } from "./embedded-cluster.ts";
import { clearSocketFolder, openSocketFolder, socketPort } from "./embedded-places.ts";
import type { Places } from "./embedded-places.ts";
import { findPostmaster, serverProcesses } from "./embedded-postmaster.ts";
import type { PostgresPrograms } from "./embedded-programs.ts";

// fsync, full_page_writes and synchronous_commit stay at their safe defaults. Failed statements and error
// details stay out of the log because they can carry what a person typed.
const settings = {
  listen_addresses: "",
  port: String(socketPort),
  unix_socket_permissions: "0700",
  max_connections: "60",
  shared_buffers: "48MB",
  max_wal_size: "256MB",
  io_method: "sync",
  jit: "off",
  timezone: "UTC",
  log_timezone: "UTC",
  log_error_verbosity: "terse",
  // An error's text quotes what was typed ("invalid input syntax …"); our own log has its code.
  log_min_messages: "log",
  log_min_error_statement: "panic",
  log_checkpoints: "off",
};

const largestLog = 10 * 1024 * 1024;

/** Opens the log to append to it; a large one is put aside first, so that two files are the most there are. */
function openLog(file: string): number {
  if (existsSync(file) && statSync(file).size > largestLog) renameSync(file, `${file}.1`);
  return openSync(file, "a", 0o600);
}

export type Launched = { pid: number; socketDir: string; ended(): boolean; complaint(): string };

function spawnServer(
  server: { programs: PostgresPrograms; account: ServerAccount },
  doorway: Doorway,
  how: { socketDir: string; log: number },
) {
  const options = Object.entries({ ...settings, unix_socket_directories: how.socketDir });
  const child = spawn(
    join(server.programs.root, "bin/postgres"),
    ["-D", doorway.path, ...options.flatMap(([name, value]) => ["-c", `${name}=${value}`])],
    {
      ...server.account.ids,
      cwd: "/",
      env: { PATH: "/usr/local/bin:/usr/bin:/bin" },
      // A session of its own: Ctrl+C in the terminal reaches the program, which then stops the server in order.
      detached: true,
      stdio: ["ignore", how.log, how.log, doorway.fd ?? "ignore"],
    },
  );
  child.unref();
  return child;
}

/** Starts a postmaster in a cluster where none works. It outlives this program unless it is stopped. */
export function launch(
  places: Places,
  server: { programs: PostgresPrograms; account: ServerAccount },
): Launched {
  const socketDir = openSocketFolder(places.dataDir, server.account);
  clearSocketFolder(socketDir);
  const doorway = openDoorway(places.cluster, server.account);
  const log = openLog(places.log);
  const before = statSync(places.log).size;
  try {
    const child = spawnServer(server, doorway, { socketDir, log });
    let ended = false;
    child.on("error", () => (ended = true));
    child.on("exit", () => (ended = true));
    return {
      pid: child.pid ?? 0,
      socketDir,
      ended: () => ended,
      complaint: () =>
        readFileSync(places.log).subarray(before).toString().trim().split("\n").slice(-6).join("\n"),
    };
  } finally {
    closeSync(log);
    doorway.close();
  }
}

/** A superuser's connection; its socket is ours, so that it can be kept from keeping a program alive. */
export type Visit = { readonly client: Client; readonly socket: Socket };

// What a server says, or the system in its place, while it starts or stops.
const notYet = new Set<unknown>(["ENOENT", "ECONNREFUSED", "ECONNRESET", "EPIPE", "57P03", undefined]);

/** Connects as the superuser; undefined while the server is not (or no longer) taking connections. */
export async function connectWhenReady(host: string, port: number): Promise<Visit | undefined> {
  const socket = new Socket();
  const client = new Client({
    stream: () => socket,
    host,
    port,
    user: superuser,
    database: "postgres",
    application_name: "himori holder",
    connectionTimeoutMillis: 5_000,
  });
  // A server that goes away later is noticed by the "end" event; an unheard error would end the program.
  client.on("error", () => undefined);
  try {
    await client.connect();
    return { client, socket };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (notYet.has(code)) return undefined;
    throw error;
  }
}

/** Fast shutdown: sessions end, everything is written, nothing needs recovery. Returns when the processes are gone. */
export async function shutDown(cluster: string): Promise<void> {
  const until = Date.now() + 60_000;
  const server = findPostmaster(cluster);
  if (server !== undefined) process.kill(server.pid, "SIGINT");
  while (serverProcesses(cluster).length > 0) {
    if (Date.now() > until) {
      throw new ConfigError(
        `PostgreSQL in ${cluster} did not stop within a minute (pids ${serverProcesses(cluster).join(", ")}).`,
      );
    }
    await sleep(10);
  }
}
