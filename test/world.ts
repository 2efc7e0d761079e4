// A whole program on a database of its own, for tests of steps and routes: started, signed in as anyone, thrown away.
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import type { Edition } from "#edition/edition.ts";
import type { Clock } from "#platform/clock.ts";
import { type Config, readConfig } from "#platform/config.ts";
import type { Role } from "#platform/database/actor.ts";
import { createLog } from "#platform/log.ts";
import { createCompany } from "#people/commands.ts";
import { run, type Running } from "../src/running.ts";
import { copyDatabase, type OwnerConnection } from "./postgres.ts";

export type TestPerson = {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  /** The Cookie header that signs requests. */
  readonly cookie: string;
};

export type Sending = {
  as?: TestPerson;
  /** A POST of these fields; a GET without. */
  form?: Record<string, string | readonly string[]> | FormData;
  language?: string;
  headers?: Record<string, string>;
};

export type TestWorld = {
  readonly running: Running;
  /** Owner of the world's database: sees and changes everything, for planting faults. */
  readonly owner: OwnerConnection;
  readonly dataDir: string;
  /** The log's lines so far. */
  readonly logged: string[];
  addPerson(role: Role, name?: string): Promise<TestPerson>;
  addCompanyPerson(name?: string): Promise<TestPerson & { companyId: string }>;
  /** A request as that person's browser sends it; redirects are not followed. */
  send(path: string, sending?: Sending): Promise<Response>;
  stop(): Promise<void>;
};

export type WorldOptions = {
  clock?: Clock;
  editions?: readonly Edition[];
  /** Also do the work left for later (mails); off, so that tests look at the queue themselves. */
  withWorker?: boolean;
  environment?: Record<string, string>;
};

/** Starts the program on a fresh copy of the migrated database. */
export async function openTestWorld(options: WorldOptions = {}): Promise<TestWorld> {
  const name = `world_${randomUUID().replaceAll("-", "").slice(0, 12)}`;
  const server = inject("owner");
  const owner = await copyDatabase(server, server.database, name);
  const dataDir = mkdtempSync("/tmp/himori-world-");
  const logged: string[] = [];
  const running = await run({
    config: worldConfig(owner, dataDir, options),
    log: createLog((line) => logged.push(line)),
    say: () => undefined,
    withoutWorker: options.withWorker !== true,
    ...(options.clock ? { clock: options.clock } : {}),
    ...(options.editions ? { editions: options.editions } : {}),
  });
  return {
    running,
    owner,
    dataDir,
    logged,
    addPerson: (role, personName) => addPerson(running, role, personName),
    addCompanyPerson: async (personName) => {
      const person = await addPerson(running, "company", personName);
      const founder = { ...person, role: "company", secondFactor: false } as const;
      const company = { name: `見本精機 ${name}`, corporateNumber: null };
      const companyId = await createCompany({ platform: running.platform, person: founder }, company);
      return { ...person, companyId };
    },
    send: (path, sending) => send(running, path, sending),
    async stop() {
      await running.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function worldConfig(owner: OwnerConnection, dataDir: string, { environment = {} }: WorldOptions): Config {
  const { user, host, port, database } = owner;
  const address = `postgres://${user}@localhost/${database}?host=${encodeURIComponent(host)}&port=${port}`;
  const read = readConfig({
    DATA_DIR: join(dataDir),
    PORT: "0",
    DATABASE_URL: address,
    DEMO: "yes",
    ...environment,
  });
  if (!read.ok) throw new Error(read.problems.join("\n"));
  return read.config;
}

async function addPerson(running: Running, role: Role, name = "見本 花子"): Promise<TestPerson> {
  const email = `${randomUUID()}@example.jp`;
  const userId = await running.signIn.addPerson({ name, email, role, language: "ja" });
  const headers = await running.signIn.signInAs(userId);
  const cookie = headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  return { userId, name, email, cookie };
}

function send(running: Running, path: string, sending: Sending = {}): Promise<Response> {
  const { as, form, language = "ja", headers = {} } = sending;
  const body = form === undefined || form instanceof FormData ? form : encoded(form);
  const request = new Request(new URL(path, running.url), {
    method: form === undefined ? "GET" : "POST",
    redirect: "manual",
    ...(body === undefined ? {} : { body }),
    headers: {
      "accept-language": language,
      ...(form === undefined ? {} : { "sec-fetch-site": "same-origin" }),
      ...(as ? { cookie: as.cookie } : {}),
      ...headers,
    },
  });
  return Promise.resolve(running.fetch(request));
}

function encoded(form: Record<string, string | readonly string[]>): URLSearchParams {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(form)) {
    for (const one of typeof value === "string" ? [value] : value) body.append(name, one);
  }
  return body;
}
