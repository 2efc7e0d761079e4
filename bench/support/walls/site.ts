// The whole program in this process, on the embedded PostgreSQL in a temporary folder, with its owner's connection at hand.
import { Client } from "pg";
import { createLog } from "#platform/log.ts";
import { readConfig } from "#platform/config.ts";
import type { Role } from "#platform/database/actor.ts";
import { startEmbeddedPostgres } from "#platform/database/embedded.ts";
import { poolOptions } from "#platform/database/database.ts";
import { createCompany } from "#people/commands.ts";
import type { Person } from "#people/visit.ts";
import { run, type Running, type Settings } from "../../../src/running.ts";
import { type Folder, preparedFolder, roomyEditions } from "../ground.ts";

export type SitePerson = Person & { readonly cookie: string };

export type Asking = {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly as?: SitePerson | undefined;
  readonly form?: Readonly<Record<string, string>> | FormData;
};

export type Site = {
  readonly running: Running;
  /** Everything it keeps: the database's own files, files, mails. */
  readonly folder: string;
  /** Owns the tables; forced policies bind it too, unless `unforced`. */
  readonly owner: Client;
  /** What the program wrote into its log. */
  readonly logged: readonly string[];
  addPerson(role: Role, name: string): Promise<SitePerson>;
  addCompany(name: string, founder: Person): Promise<string>;
  /** A request as a browser on this site sends it; redirects are not followed. `door`: of an app put together anew. */
  ask(asking: Asking, door?: Running["fetch"]): Promise<Response>;
  /** As the owner with the policies not forced: for planting rows and faults, never while something is measured. */
  unforced<T>(work: (owner: Client) => Promise<T>): Promise<T>;
  /** Starts the program once more with other settings in the environment; for what must be refused. */
  settings(environment?: Readonly<Record<string, string>>): Settings;
  /** Stops everything; what it keeps stays. */
  leave(): Promise<Folder>;
  close(): Promise<void>;
};

/** `working`: the work left for later is done too, mails are sent into the inbox. */
export async function openSite({ working = false }: { working?: boolean } = {}): Promise<Site> {
  const folder = await preparedFolder();
  const postgres = await startEmbeddedPostgres(folder.path, () => undefined);
  const { connection } = postgres;
  const { host, port, user, database } = connection;
  const ownerUrl = `postgres://${user}@localhost/${database}?host=${encodeURIComponent(host)}&port=${port}`;
  const logged: string[] = [];
  const settings = (environment: Readonly<Record<string, string>> = {}): Settings => {
    const ours = { DATA_DIR: folder.path, PORT: "0", DEMO: "yes", DATABASE_URL: ownerUrl, ...environment };
    const read = readConfig(ours);
    if (!read.ok) throw new Error(read.problems.join("\n"));
    const log = createLog((line) => logged.push(line));
    const editions = roomyEditions();
    return { config: read.config, log, say: () => undefined, editions, withoutWorker: !working };
  };
  const running = await run(settings()).catch(async (error: unknown) => {
    await postgres.stop();
    folder.remove();
    throw error;
  });
  const owner = new Client(poolOptions(connection));
  await owner.connect();
  async function leave(): Promise<Folder> {
    await running.stop();
    await owner.end();
    await postgres.stop();
    return folder;
  }
  return {
    running,
    folder: folder.path,
    owner,
    logged,
    addPerson: (role, name) => addPerson(running, role, name),
    addCompany: (name, person) =>
      createCompany({ platform: running.platform, person }, { name, corporateNumber: null }),
    ask: (asking, door = running.fetch) => ask(new URL(running.url), asking, door),
    unforced: (work) => unforced(owner, work),
    settings,
    leave,
    async close() {
      (await leave()).remove();
    },
  };
}

async function addPerson({ signIn }: Running, role: Role, name: string): Promise<SitePerson> {
  const email = `${crypto.randomUUID()}@example.jp`;
  const userId = await signIn.addPerson({ name, email, role, language: "ja" });
  const headers = await signIn.signInAs(userId);
  const cookie = headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  return { userId, name, email, role, secondFactor: false, cookie };
}

function ask(site: URL, { method, path, as, form = {} }: Asking, door: Running["fetch"]): Promise<Response> {
  const body = form instanceof FormData ? form : new URLSearchParams(form);
  const request = new Request(new URL(path, site), {
    method,
    redirect: "manual",
    headers: {
      "accept-language": "ja",
      "sec-fetch-site": "same-origin",
      ...(as ? { cookie: as.cookie } : {}),
    },
    ...(method === "POST" ? { body } : {}),
  });
  return Promise.resolve(door(request));
}

async function unforced<T>(owner: Client, work: (owner: Client) => Promise<T>): Promise<T> {
  const { rows } = await owner.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('himori', 'sign_in') and c.relkind = 'r' and c.relforcerowsecurity`,
  );
  for (const { name } of rows) await owner.query(`alter table ${name} no force row level security`);
  try {
    return await work(owner);
  } finally {
    for (const { name } of rows) await owner.query(`alter table ${name} force row level security`);
  }
}
