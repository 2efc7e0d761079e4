// Really starts our own PostgreSQL, kills it and its parent, and starts it in awkward places.
import { fork, spawnSync } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { chooseAccount } from "./embedded-account.ts";
import { readPostmasterFile, serverProcesses } from "./embedded-postmaster.ts";
import { findPackage, findPrograms } from "./embedded-programs.ts";
import { shutDown } from "./embedded-server.ts";
import { startEmbeddedPostgres } from "./embedded.ts";
import type { EmbeddedPostgres } from "./embedded.ts";

const asRoot = process.getuid?.() === 0;
const quiet = () => undefined;
let folder = "";
let dataDir = "";
const started: EmbeddedPostgres[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "himori-embedded-"));
  chmodSync(folder, 0o755);
  dataDir = join(folder, "data");
});
afterEach(async () => {
  for (const server of started.splice(0)) await server.stop();
  await shutDown(join(dataDir, "postgres"));
  rmSync(folder, { recursive: true, force: true });
});

/** Started here and stopped after the test, also when the test fails. */
async function start(say: (line: string) => void = quiet): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres(dataDir, say);
  started.push(server);
  return server;
}

async function ask<T>(server: EmbeddedPostgres, sql: string): Promise<T[]> {
  const client = new Client(server.connection);
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, T>>(sql);
    return rows.flatMap((row) => Object.values(row));
  } finally {
    await client.end();
  }
}

/** Another program that starts the same database and then does what it is told. */
function startElsewhere(): Promise<{ child: ChildProcess; adopted: boolean; pid: number }> {
  const script = join(folder, `elsewhere-${Math.random()}.ts`);
  writeFileSync(
    script,
    `const { startEmbeddedPostgres } = await import(${JSON.stringify(join(import.meta.dirname, "embedded.ts"))});
     const server = await startEmbeddedPostgres(${JSON.stringify(dataDir)}, () => undefined);
     process.on("message", async () => { await server.stop(); process.exit(0); });
     process.send({ adopted: server.adopted, pid: server.pid });`,
  );
  const child = fork(script, { execArgv: [] });
  return new Promise((resolve, reject) => {
    child.once("message", (message) => {
      const told =
        message instanceof Object && "adopted" in message && "pid" in message ? message : undefined;
      resolve({ child, adopted: told?.adopted === true, pid: Number(told?.pid) });
    });
    child.once("exit", (code) => reject(new Error(`ended with ${code} before it had started`)));
  });
}

const gone = (child: ChildProcess) => new Promise((resolve) => child.once("exit", resolve));

describe("our own PostgreSQL", { timeout: 60_000 }, () => {
  test("is created, keeps what was written, and starts again", async () => {
    const first = await start();
    await ask(first, "create table kept as select '秘守'::text as word");
    expect(first.adopted).toBe(false);
    await first.stop();
    expect(serverProcesses(join(dataDir, "postgres"))).toEqual([]);
    expect(existsSync(first.connection.host)).toBe(false);

    const second = await start();
    expect(await ask(second, "select word from kept")).toEqual(["秘守"]);
    await second.stop();
  });

  test("is safe by default and reachable by its socket only", async () => {
    const server = await start();
    const shown = async (name: string) => (await ask<string>(server, `show ${name}`))[0];
    expect(statSync(server.connection.host).mode & 0o777).toBe(0o700);
    expect(await shown("fsync")).toBe("on");
    expect(await shown("full_page_writes")).toBe("on");
    expect(await shown("data_checksums")).toBe("on");
    expect(await shown("listen_addresses")).toBe("");
    expect(await shown("server_encoding")).toBe("UTF8");
    expect(await ask(server, "select upper('é') || lower('Ｄ')")).toEqual(["Éｄ"]);
    expect(
      await ask(server, "select rolsuper or rolbypassrls from pg_roles where rolname = current_user"),
    ).toEqual([false]);
    await expect(ask(server, "select 'what was typed'::uuid")).rejects.toThrow("what was typed");
    expect(readFileSync(join(dataDir, "postgres.log"), "utf8")).not.toContain("what was typed");
    await server.stop();
  });

  test("is adopted after the program was killed", async () => {
    const { child, pid } = await startElsewhere();
    child.kill("SIGKILL");
    await gone(child);
    const server = await start();
    expect([server.adopted, server.pid]).toEqual([true, pid]);
    expect(await ask(server, "select 1")).toEqual([1]);
    await server.stop();
    expect(serverProcesses(join(dataDir, "postgres"))).toEqual([]);
  });

  test("starts again by itself after its postmaster was killed, under the same socket", async () => {
    const lines: string[] = [];
    const server = await start((line) => lines.push(line));
    await ask(server, "create table kept as select 7 as number");
    const before = server.pid;
    process.kill(before, "SIGKILL");
    await vi.waitFor(() => expect(lines).toContain("The database is running again"), 20_000);
    expect(server.pid).not.toBe(before);
    expect(await ask(server, "select number from kept")).toEqual([7]);
    await server.stop();
  });

  test("is started once when two programs start at the same time, and the last one stops it", async () => {
    const [one, two] = await Promise.all([startElsewhere(), startElsewhere()]);
    expect(one.pid).toBe(two.pid);
    expect(one.adopted).toBe(!two.adopted);
    one.child.send("stop");
    await gone(one.child);
    expect(serverProcesses(join(dataDir, "postgres"))).toContain(two.pid);
    two.child.send("stop");
    await gone(two.child);
    expect(serverProcesses(join(dataDir, "postgres"))).toEqual([]);
  });

  test("starts although a killed server's pid now belongs to another process", async () => {
    const first = await start();
    await first.stop();
    const pidFile = join(dataDir, "postgres/postmaster.pid");
    writeFileSync(
      pidFile,
      `${process.pid}\n${join(dataDir, "postgres")}\n1\n5432\n/nowhere\n\n 1 1\nready\n`,
    );
    const server = await start();
    expect(server.adopted).toBe(false);
    await server.stop();
  });

  test("begins anew when the very first start was cut short", async () => {
    mkdirSync(join(dataDir, "postgres.unfinished/base"), { recursive: true });
    const server = await start();
    expect(await ask(server, "select current_database()::text")).toEqual(["himori"]);
    await server.stop();
  });

  test("refuses a cluster of another version with advice", async () => {
    mkdirSync(join(dataDir, "postgres"), { recursive: true });
    writeFileSync(join(dataDir, "postgres/PG_VERSION"), "17\n");
    await expect(startEmbeddedPostgres(dataDir, quiet)).rejects.toThrow(
      /PostgreSQL 17.*backup there, restore here/su,
    );
  });

  test.runIf(asRoot)("runs in a home that is closed to its account, and is adopted there", async () => {
    chmodSync(folder, 0o700);
    const { child, pid } = await startElsewhere();
    child.kill("SIGKILL");
    await gone(child);
    const server = await start();
    expect([server.adopted, server.pid]).toEqual([true, pid]);
    await ask(server, "create table kept as select 7 as number");
    await server.stop();
    expect(readFileSync(join(dataDir, "postgres/PG_VERSION"), "utf8").trim()).toBe("18");
  });

  test.runIf(asRoot)(
    "copies its programs once out of a closed home, and makes the missing library links",
    () => {
      const installed = findPackage();
      const closed = join(folder, "closed");
      cpSync(installed.native, join(closed, "native"), {
        recursive: true,
        verbatimSymlinks: true,
        filter: (source) => !/lib(pq|icu\w+)\.so(\.\d+)?$/u.test(source),
      });
      cpSync(join(installed.native, "pg-symlinks.json"), join(closed, "native/pg-symlinks.json"));
      chmodSync(closed, 0o700);
      const account = chooseAccount(dataDir);
      const copies = join(folder, "copies");
      const programs = () =>
        findPrograms({ native: join(closed, "native"), version: "18.0.0" }, { account, copies }, quiet);
      const { root } = programs();
      expect(root.startsWith(copies)).toBe(true);
      const ran = spawnSync(join(root, "bin/initdb"), ["--version"], {
        ...account.ids,
        cwd: "/",
        encoding: "utf8",
      });
      expect(ran.stdout).toContain("PostgreSQL");
      const inode = statSync(root).ino;
      expect(statSync(programs().root).ino).toBe(inode);
    },
  );
});

test("postmaster.pid is read whole, half-written and damaged", () => {
  expect(readPostmasterFile("12\n/d\n1\n5432\n/run/x\n\n 1 2\nready   \n")).toEqual({
    pid: 12,
    port: 5432,
    socketDir: "/run/x",
    ready: true,
  });
  expect(readPostmasterFile("12\n/d\n1\n5432\n")).toEqual({ pid: 12, port: 5432, ready: false });
  expect(readPostmasterFile("")).toBeUndefined();
  expect(readPostmasterFile("-5\n")).toBeUndefined();
});
