// One start or stop of our own PostgreSQL at a time in a data directory, released by the kernel if the holder dies.
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { ConfigError } from "../errors.ts";

const longestWait = 120_000;

function openFile(file: string): DatabaseSync {
  try {
    return new DatabaseSync(file, { timeout: 0 });
  } catch (cause) {
    throw new ConfigError(`${file} cannot be written. Set DATA_DIR to a folder that this user may write.`, {
      cause,
    });
  }
}

// SQLite is used for nothing but its file lock: Node has no lock of its own, and a lock file with a pid
// in it goes stale when its owner is killed.
function tryLock(file: string): DatabaseSync | undefined {
  const lock = openFile(file);
  try {
    lock.exec("begin exclusive");
    return lock;
  } catch (error) {
    lock.close();
    if (error instanceof Error && "errcode" in error && error.errcode === 5) return undefined;
    throw error;
  }
}

/** Runs `work` while nobody else starts or stops the server of this directory; waits up to two minutes. */
export async function withStartLock<T>(
  dataDir: string,
  say: (line: string) => void,
  work: () => Promise<T>,
): Promise<T> {
  const file = join(dataDir, "postgres.lock");
  const until = Date.now() + longestWait;
  let lock = tryLock(file);
  if (lock === undefined) say("Waiting: another program is starting or stopping this database");
  while (lock === undefined) {
    if (Date.now() > until) {
      throw new ConfigError(
        `Another program has been starting the database in ${dataDir} for two minutes. End it and try again.`,
      );
    }
    await sleep(50);
    lock = tryLock(file);
  }
  try {
    return await work();
  } finally {
    lock.close();
  }
}
