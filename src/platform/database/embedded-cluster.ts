// Makes the cluster of our own PostgreSQL: initdb, who may connect, and the check that these programs can open it.
import { spawn } from "node:child_process";
import { chownSync, existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ConfigError } from "../errors.ts";
import { openDoorway } from "./embedded-account.ts";
import type { Doorway, ServerAccount } from "./embedded-account.ts";
import { giveTo, makePrivateFolder } from "./embedded-places.ts";
import type { Places } from "./embedded-places.ts";
import type { PostgresPrograms } from "./embedded-programs.ts";

/** The superuser of the cluster; used only to make the owner and to hold the server. */
export const superuser = "postgres";

// Locale C with the built-in C.UTF-8 rules: needs neither a system locale nor ICU, and a system update
// never changes the order of an index.
const initdbOptions = [
  `--username=${superuser}`,
  "--encoding=UTF8",
  "--locale=C",
  "--locale-provider=builtin",
  "--builtin-locale=C.UTF-8",
  "--auth=trust",
  "--no-instructions",
];

function runInitdb(programs: PostgresPrograms, account: ServerAccount, doorway: Doorway): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(programs.root, "bin/initdb"), ["-D", doorway.path, ...initdbOptions], {
      ...account.ids,
      cwd: "/",
      env: { PATH: "/usr/local/bin:/usr/bin:/bin", TZ: "UTC" },
      stdio: ["ignore", "pipe", "pipe", doorway.fd ?? "ignore"],
    });
    let output = "";
    child.stdout?.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr?.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(output);
      else
        reject(
          new ConfigError(
            `PostgreSQL could not create its database files:\n${output.trim().split("\n").slice(-6).join("\n")}`,
          ),
        );
    });
  });
}

/** Creates the cluster beside its final place and renames it when whole, so that a start cut short leaves none. */
export async function createCluster(
  places: Places,
  programs: PostgresPrograms,
  account: ServerAccount,
): Promise<void> {
  makePrivateFolder(places.unfinished, account);
  const doorway = openDoorway(places.unfinished, account);
  try {
    await runInitdb(programs, account, doorway);
  } finally {
    doorway.close();
  }
  renameSync(places.unfinished, places.cluster);
}

/** Prepares an existing cluster for this start: its version, its ownership, and who may connect. */
export function checkCluster(places: Places, programs: PostgresPrograms, account: ServerAccount): void {
  const versionFile = join(places.cluster, "PG_VERSION");
  const version = existsSync(versionFile) ? readFileSync(versionFile, "utf8").trim() : "none";
  if (version !== programs.major) {
    throw new ConfigError(
      `${places.cluster} holds a database of PostgreSQL ${version}; this program brings PostgreSQL ${programs.major}. ` +
        "Bring it over with the release that made it (backup there, restore here), or move the folder away to begin anew.",
    );
  }
  giveTo(account, places.cluster);
  // Only the socket, and its folder is private: who can reach it is this program's user or root.
  const rules = join(places.cluster, "pg_hba.conf");
  writeFileSync(rules, "local all all trust\n", { mode: 0o600 });
  if (account.ids !== undefined) chownSync(rules, account.ids.uid, account.ids.gid);
}
