// Our own PostgreSQL in the data directory, for everyone who names no server: started, adopted, kept running, stopped.
import { existsSync, mkdirSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Client } from "pg";
import { ConfigError } from "../errors.ts";
import { chooseAccount } from "./embedded-account.ts";
import { checkCluster, createCluster } from "./embedded-cluster.ts";
import { withStartLock } from "./embedded-lock.ts";
import { placesIn, socketPort } from "./embedded-places.ts";
import type { Places } from "./embedded-places.ts";
import { findPostmaster, removeMisleadingPidFile, serverProcesses } from "./embedded-postmaster.ts";
import { findPackage, findPrograms } from "./embedded-programs.ts";
import { connectWhenReady, launch, shutDown } from "./embedded-server.ts";
import type { Visit } from "./embedded-server.ts";

type Say = (line: string) => void;

/** Owns the database and may make roles and databases, but is no superuser: the same as on a served PostgreSQL. */
const owner = "himori_owner";
const database = "himori";

/** Each program that uses the server holds this lock shared; who gets it alone is the last and may stop the server. */
const holderLock = 7_264_010;

export type EmbeddedPostgres = {
  /** `host` is the folder of the unix socket. */
  readonly connection: { host: string; port: number; user: "himori_owner"; database: "himori" };
  /** True when a server left by an earlier run (or used by another program) was taken over. */
  readonly adopted: boolean;
  /** The postmaster's process id; changes when the server had to be started again. */
  readonly pid: number;
  /** Stops the server (fast shutdown), or only leaves it when another program still uses it. */
  stop(): Promise<void>;
};

type Running = Visit & { host: string; port: number; pid: number; adopted: boolean };

/** Longest wait for a server that is recovering after a crash. */
const patience = 10 * 60_000;

/** Takes over a server that lives in the cluster; undefined when there is none, or it has just gone. */
async function adopt(cluster: string, say: Say): Promise<Running | undefined> {
  const until = Date.now() + patience;
  let told = false;
  for (let found = findPostmaster(cluster); found !== undefined; found = findPostmaster(cluster)) {
    const { pid, port, socketDir } = found;
    if (port !== undefined && socketDir !== undefined) {
      const visit = await connectWhenReady(socketDir, port);
      if (visit !== undefined) return { ...visit, host: socketDir, port, pid, adopted: true };
      if (found.ready && !existsSync(join(socketDir, `.s.PGSQL.${port}`))) {
        say("The running database has lost its socket; starting it again");
        await shutDown(cluster);
      }
    }
    if (!told) say("Waiting for the database that is already running here");
    told = true;
    if (Date.now() > until)
      throw new ConfigError(
        `PostgreSQL (pid ${pid}) in ${cluster} does not answer. Stop it and start again.`,
      );
    await sleep(50);
  }
  return undefined;
}

/** The children of a killed postmaster end by themselves within moments; until then a new one may not start. */
async function waitForLeftovers(cluster: string): Promise<void> {
  const until = Date.now() + 30_000;
  while (serverProcesses(cluster).length > 0) {
    if (Date.now() > until) {
      throw new ConfigError(
        `Processes of an earlier PostgreSQL still work in ${cluster}: ${serverProcesses(cluster).join(", ")}. End them and start again.`,
      );
    }
    await sleep(20);
  }
}

async function startFresh(places: Places, say: Say): Promise<Running> {
  const account = chooseAccount(places.cluster);
  const programs = findPrograms(findPackage(), { account, copies: places.copies }, say);
  if (!existsSync(places.cluster)) {
    say("Creating the database (only the first time)");
    await createCluster(places, programs, account);
  }
  checkCluster(places, programs, account);
  await waitForLeftovers(places.cluster);
  removeMisleadingPidFile(places.cluster);

  const started = Date.now();
  const server = launch(places, { programs, account });
  let nextNews = started + 5_000;
  for (;;) {
    if (server.ended())
      throw new ConfigError(
        `PostgreSQL did not start. Its last words, from ${places.log}:\n${server.complaint()}`,
      );
    const visit = await connectWhenReady(server.socketDir, socketPort);
    if (visit !== undefined)
      return { ...visit, host: server.socketDir, port: socketPort, pid: server.pid, adopted: false };
    if (Date.now() > nextNews) {
      say(`The database is recovering (${Math.round((Date.now() - started) / 1000)} s so far)`);
      nextNews += 5_000;
    }
    await sleep(10);
  }
}

/** Makes the owner and the database where they are missing, also after a first start that was cut short. */
async function prepareDatabase(client: Client): Promise<void> {
  const roles = await client.query("select 1 from pg_roles where rolname = $1", [owner]);
  if (roles.rowCount === 0) await client.query(`create role ${owner} login createdb createrole`);
  const databases = await client.query("select 1 from pg_database where datname = $1", [database]);
  if (databases.rowCount === 0) await client.query(`create database ${database} owner ${owner}`);
}

/** A server that runs, is prepared and is held by this program through the returned connection. */
function hold(places: Places, say: Say): Promise<Running> {
  return withStartLock(places.dataDir, say, async () => {
    const running = (await adopt(places.cluster, say)) ?? (await startFresh(places, say));
    await prepareDatabase(running.client);
    await running.client.query("select pg_advisory_lock_shared($1)", [holderLock]);
    // Holding must not keep a program alive that has nothing else to do.
    running.socket.unref();
    return running;
  });
}

/** Leaves the server, and stops it when nobody else holds it. */
function leave(places: Places, running: Running, say: Say): Promise<void> {
  return withStartLock(places.dataDir, say, async () => {
    running.socket.ref();
    await running.client.end().catch(() => undefined);
    const visit = await connectWhenReady(running.host, running.port);
    const answer = await visit?.client.query<{ last: boolean }>("select pg_try_advisory_lock($1) as last", [
      holderLock,
    ]);
    await visit?.client.end();
    if (answer?.rows[0]?.last === false) say("Leaving the database running: another program uses it");
    else {
      await shutDown(places.cluster);
      rmSync(running.host, { recursive: true, force: true });
    }
  });
}

/**
 * Starts the PostgreSQL that belongs to `dataDir`, or adopts the one already running there, and keeps it
 * running: when it dies, it is started again under the same socket. `say` receives progress in plain English.
 * Throws ConfigError with advice when it cannot run here.
 */
export async function startEmbeddedPostgres(dataDir: string, say: Say): Promise<EmbeddedPostgres> {
  mkdirSync(dataDir, { recursive: true });
  const places = placesIn(realpathSync(dataDir));
  let running = await hold(places, say);
  const state = { stopping: false, restarting: Promise.resolve() };

  async function startAgain(): Promise<void> {
    for (let pause = 100; !state.stopping; pause = Math.min(pause * 2, 10_000)) {
      try {
        running = await hold(places, say);
        say("The database is running again");
        watch();
        return;
      } catch (error) {
        say(
          `The database could not be started again: ${error instanceof Error ? error.message : String(error)}`,
        );
        await sleep(pause);
      }
    }
  }
  function watch(): void {
    running.client.once("end", () => {
      if (state.stopping) return;
      say("The database ended unexpectedly; starting it again");
      state.restarting = startAgain();
    });
  }
  watch();
  const { host, port, adopted } = running;
  return {
    connection: { host, port, user: owner, database },
    adopted,
    get pid() {
      return running.pid;
    },
    async stop() {
      if (state.stopping) return;
      state.stopping = true;
      await state.restarting;
      await leave(places, running, say);
    },
  };
}
