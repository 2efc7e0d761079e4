// Where the parts of our own PostgreSQL lie: the cluster, its log, and the private folder of its socket.
import { createHash } from "node:crypto";
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { lchownSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ConfigError } from "../errors.ts";
import { accountCan } from "./embedded-account.ts";
import type { ServerAccount } from "./embedded-account.ts";

/** The port only names the socket file; nothing listens on the network. */
export const socketPort = 5432;

/** The longest socket path every system takes, in bytes (Linux 107, macOS 103). */
const longestSocketPath = 103;

export type Places = { dataDir: string; cluster: string; unfinished: string; log: string; copies: string };

export function placesIn(dataDir: string): Places {
  return {
    dataDir,
    cluster: join(dataDir, "postgres"),
    unfinished: join(dataDir, "postgres.unfinished"),
    log: join(dataDir, "postgres.log"),
    // Root may have its data below a closed home too, so its copy goes where every account may read.
    copies: process.getuid?.() === 0 ? "/var/cache/himori" : join(dataDir, "programs"),
  };
}

/** Gives a folder and all in it to the server's account, as after a copy made by root. */
export function giveTo(account: ServerAccount, path: string): void {
  if (account.ids === undefined) return;
  const { uid, gid } = account.ids;
  const stat = lstatSync(path);
  if (stat.uid !== uid) lchownSync(path, uid, gid);
  if (stat.isDirectory()) for (const name of readdirSync(path)) giveTo(account, join(path, name));
}

/** Makes an empty folder that only the server's account (and root) may enter. */
export function makePrivateFolder(path: string, account: ServerAccount): void {
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { mode: 0o700 });
  if (account.ids !== undefined) chownSync(path, account.ids.uid, account.ids.gid);
}

function socketFolder(base: string, dataDir: string): string {
  return join(base, `himori-${createHash("sha256").update(dataDir).digest("hex").slice(0, 16)}`);
}

function fits(folder: string): boolean {
  return Buffer.byteLength(join(folder, `.s.PGSQL.${socketPort}`)) <= longestSocketPath;
}

/**
 * The folder of the socket: short, named after the data directory, private to the server's account. Everyone
 * who can enter it is let in by the server without a password, so a folder that another user prepared is refused.
 */
export function openSocketFolder(dataDir: string, account: ServerAccount): string {
  const bases = [tmpdir(), "/tmp", "/var/tmp"].filter((base) => existsSync(base));
  const base = bases.find(
    (candidate) =>
      fits(socketFolder(candidate, dataDir)) && accountCan(account, { script: 'cd "$1"', path: candidate }),
  );
  if (base === undefined) {
    throw new ConfigError(
      "There is no folder for temporary files that PostgreSQL may enter. Set TMPDIR=/tmp.",
    );
  }
  const folder = socketFolder(base, dataDir);
  if (!existsSync(folder)) makePrivateFolder(folder, account);
  const stat = lstatSync(folder);
  const owner = account.ids?.uid ?? process.getuid?.();
  if (!stat.isDirectory() || stat.uid !== owner) {
    throw new ConfigError(`${folder} was made by somebody else. Remove it and start again.`);
  }
  chmodSync(folder, 0o700);
  return folder;
}

/** Removes what a killed server left; only while it is certain that no server works in the cluster. */
export function clearSocketFolder(folder: string): void {
  for (const name of [`.s.PGSQL.${socketPort}`, `.s.PGSQL.${socketPort}.lock`]) {
    rmSync(join(folder, name), { force: true });
  }
}
