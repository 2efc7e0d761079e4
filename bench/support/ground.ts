// A real program without its web face, on the embedded PostgreSQL in a temporary folder: people, companies, drafts.
import { randomUUID } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Programme } from "#edition/programme.ts";
import { readEditions } from "#edition/read-edition.ts";
import type { Edition } from "#edition/edition.ts";
import { createCompany } from "#people/commands.ts";
import { openSignIn, type SignIn } from "#people/sign-in/sign-in.ts";
import { addMembership } from "#people/store.ts";
import type { Person } from "#people/visit.ts";
import { type Config, readConfig } from "#platform/config.ts";
import { type Actor, systemActor } from "#platform/database/actor.ts";
import { createLog } from "#platform/log.ts";
import { openPlatform } from "#platform/open-platform.ts";
import { copyPrepared } from "./prepared.ts";

export type Ground = {
  readonly programme: Programme;
  readonly signIn: SignIn;
  readonly config: Config;
  readonly edition: Edition;
  /** What the program would have written into its log. */
  readonly logged: readonly string[];
  addPerson(name: string): Promise<Person>;
  /** A company of these people; the first founds it. Returns its id. */
  addCompany(name: string, people: readonly Person[]): Promise<string>;
  /** The Cookie header of a session of that person. */
  cookieOf(person: Person): Promise<string>;
  close(): Promise<void>;
};

export type Folder = { readonly path: string; remove(): void };

/** A folder that the database's own account may enter when we run as root. Short: a socket's path has 107 bytes. */
export function temporaryFolder(): Folder {
  const outer = mkdtempSync("/tmp/himori-measure-");
  chmodSync(outer, 0o755);
  return { path: join(outer, "data"), remove: () => rmSync(outer, { recursive: true, force: true }) };
}

/** The same with the database in it as a first start leaves it. */
export async function preparedFolder(): Promise<Folder> {
  const folder = temporaryFolder();
  try {
    await copyPrepared(folder, async (dataDir) => (await openGround(dataDir)).close());
    return folder;
  } catch (error) {
    folder.remove();
    throw error;
  }
}

/** The edition of this year with as many places as a measurement needs. */
export function roomyEditions(): readonly Edition[] {
  return readEditions().map((edition) => ({ ...edition, caps: { ...edition.caps, cases: 1_000_000 } }));
}

export type GroundOptions = { readonly editions?: readonly Edition[]; readonly port?: number };

/** Opens the ground in a data directory, a new one or one left by an earlier program. */
export async function openGround(dataDir: string, options: GroundOptions = {}): Promise<Ground> {
  const { editions = roomyEditions(), port = 0 } = options;
  const read = readConfig({ DATA_DIR: dataDir, PORT: String(port), DEMO: "yes" });
  if (!read.ok) throw new Error(read.problems.join("\n"));
  const { config } = read;
  const logged: string[] = [];
  const open = await openPlatform({
    config,
    log: createLog((line) => logged.push(line)),
    say: () => undefined,
    publicUrl: `http://localhost:${port}`,
  });
  const { platform } = open;
  const signIn = await openSignIn({ platform, connection: open.connection });
  const edition = editions[0];
  if (!edition) throw new Error("there is no edition");
  return {
    programme: { platform, editions, refreshEditions: () => Promise.resolve() },
    signIn,
    config,
    edition,
    logged,
    async addPerson(name) {
      const account = { name, email: `${randomUUID()}@example.jp`, role: "company", language: "ja" } as const;
      const userId = await signIn.addPerson(account);
      return { userId, name, email: account.email, role: account.role, secondFactor: false };
    },
    async addCompany(name, people) {
      const [founder, ...others] = people;
      if (!founder) throw new Error("a company needs a founder");
      const companyId = await createCompany({ platform, person: founder }, { name, corporateNumber: null });
      const beganAt = platform.clock.now();
      await platform.database.as(systemActor("measure"), async (tx) => {
        for (const { userId } of others) {
          const membership = { id: randomUUID(), companyId, userId, role: "member", beganAt } as const;
          await addMembership(tx, { ...membership, addedBy: "system:measure" });
        }
      });
      return companyId;
    },
    async cookieOf({ userId }) {
      const headers = await signIn.signInAs(userId);
      return headers
        .getSetCookie()
        .map((line) => line.split(";")[0])
        .join("; ");
    },
    async close() {
      await signIn.close();
      await open.close();
    },
  };
}

export function actorOf(person: Person): Actor {
  return { kind: "person", userId: person.userId, role: person.role };
}

/** Opens the ground in a folder of its own, and takes both away again however the work ends. */
export async function onGround<T>(
  work: (ground: Ground) => Promise<T>,
  options: GroundOptions = {},
): Promise<T> {
  const folder = await preparedFolder();
  const ground = await openGround(folder.path, options);
  try {
    return await work(ground);
  } catch (error) {
    console.error(ground.logged.slice(-5).join("\n"));
    throw error;
  } finally {
    await ground.close();
    folder.remove();
  }
}
