// Which system account our own PostgreSQL runs as, and how that account reaches a directory.
import { spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, statSync } from "node:fs";
import { ConfigError } from "../errors.ts";

/** `ids` is absent when the server simply runs as the user who started the program. */
export type ServerAccount = { readonly name: string; readonly ids?: { uid: number; gid: number } };

/** A directory under the name by which the server's account can use it; `fd` goes into stdio slot 3. */
export type Doorway = { readonly path: string; readonly fd?: number; close(): void };

type PasswdEntry = { name: string; uid: number; gid: number };

function passwdEntries(): PasswdEntry[] {
  return readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"))
    .filter((fields) => fields.length > 3)
    .map((fields) => ({ name: fields[0] ?? "", uid: Number(fields[2]), gid: Number(fields[3]) }))
    .filter((entry) => entry.uid > 0);
}

/**
 * PostgreSQL refuses to run as root. Started as root, the server takes the account that owns the existing
 * cluster, else `postgres`, else `nobody`. Started as anybody else, it runs as that user.
 */
export function chooseAccount(clusterDir: string): ServerAccount {
  const uid = process.getuid?.();
  if (uid !== 0) {
    if (existsSync(clusterDir) && uid !== undefined && statSync(clusterDir).uid !== uid) {
      throw new ConfigError(
        `The database in ${clusterDir} belongs to another user (uid ${statSync(clusterDir).uid}). ` +
          "Start the program as the user who created it, or as root, or give the folder to the current user with chown -R.",
      );
    }
    return { name: "the current user" };
  }
  const entries = passwdEntries();
  const owner = existsSync(clusterDir) ? statSync(clusterDir).uid : 0;
  const chosen =
    entries.find((entry) => entry.uid === owner) ??
    entries.find((entry) => entry.name === "postgres") ??
    entries.find((entry) => entry.name === "nobody");
  if (chosen === undefined) {
    throw new ConfigError(
      "PostgreSQL does not run as root, and there is neither a user postgres nor a user nobody. " +
        "Create one with: useradd --system postgres",
    );
  }
  return { name: chosen.name, ids: { uid: chosen.uid, gid: chosen.gid } };
}

/** True when the account can do what the shell test says, for example `cd "$1"`. Really tries it: ACLs count. */
export function accountCan(
  account: ServerAccount,
  test: { script: string; path: string; fd?: number },
): boolean {
  const outcome = spawnSync("/bin/sh", ["-c", test.script, "sh", test.path], {
    ...account.ids,
    cwd: "/",
    stdio: test.fd === undefined ? "ignore" : ["ignore", "ignore", "ignore", test.fd],
  });
  return outcome.status === 0;
}

const enter = 'cd "$1" && test -r .';

/**
 * Finds a name for `dir` that the account can use although a folder above may be closed to it (a clone in a
 * home of mode 0700). On Linux an inherited descriptor is such a name: /proc/self/fd/3 leads straight into the
 * directory, so the data stay where the operator put them and no permission has to be loosened.
 */
export function openDoorway(dir: string, account: ServerAccount): Doorway {
  if (account.ids === undefined || accountCan(account, { script: enter, path: dir })) {
    return { path: dir, close: () => undefined };
  }
  const fd = openSync(dir, "r");
  if (accountCan(account, { script: enter, path: "/proc/self/fd/3", fd })) {
    return { path: "/proc/self/fd/3", fd, close: () => closeSync(fd) };
  }
  closeSync(fd);
  throw new ConfigError(
    `The user ${account.name}, as whom PostgreSQL runs, may not enter ${dir}. ` +
      "Set DATA_DIR to a folder outside closed homes, for example DATA_DIR=/srv/himori.",
  );
}
