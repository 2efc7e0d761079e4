// Finds out whether a PostgreSQL server still works in a cluster directory, whoever started it.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

/** What postmaster.pid says; fields a server still starting has not written yet are absent. */
export type Postmaster = { pid: number; port?: number; socketDir?: string; ready: boolean };

/** Reads the text of a postmaster.pid (lines: pid, directory, start, port, socket directory, address, key, state). */
export function readPostmasterFile(text: string): Postmaster | undefined {
  const lines = text.split("\n").map((line) => line.trim());
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  const port = Number(lines[3]);
  const socketDir = lines[4];
  return {
    pid,
    ...(Number.isInteger(port) && port > 0 ? { port } : {}),
    ...(socketDir === undefined || socketDir === "" ? {} : { socketDir }),
    ready: lines[7] === "ready",
  };
}

function linuxServerProcesses(clusterDir: string): number[] {
  const cluster = statSync(clusterDir);
  const pids = readdirSync("/proc").filter((name) => /^\d+$/u.test(name));
  // Every PostgreSQL process has the cluster as its working directory; a zombie has none.
  return pids.map(Number).filter((pid) => {
    try {
      if (readFileSync(`/proc/${pid}/comm`, "utf8").trim() !== "postgres") return false;
      const cwd = statSync(`/proc/${pid}/cwd`);
      return cwd.ino === cluster.ino && cwd.dev === cluster.dev;
    } catch {
      return false;
    }
  });
}

function otherServerProcesses(clusterDir: string): number[] {
  const listing = execFileSync("ps", ["-ax", "-o", "pid=,stat=,command="], { encoding: "utf8" });
  return listing
    .split("\n")
    .map((line) => /^\s*(\d+)\s+(\S+)\s+(.*)$/u.exec(line))
    .filter((found) => found !== null)
    .filter(([, , state, command]) => !state?.startsWith("Z") && command?.includes(`-D ${clusterDir}`))
    .map(([, pid]) => Number(pid));
}

/** The pids of living PostgreSQL processes that work in this cluster. */
export function serverProcesses(clusterDir: string): number[] {
  if (!existsSync(clusterDir)) return [];
  return process.platform === "linux" ? linuxServerProcesses(clusterDir) : otherServerProcesses(clusterDir);
}

/** The living postmaster of this cluster. A pid that is dead, a zombie or somebody else's does not count. */
export function findPostmaster(clusterDir: string): Postmaster | undefined {
  const file = join(clusterDir, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  const written = readPostmasterFile(readFileSync(file, "utf8"));
  return written !== undefined && serverProcesses(clusterDir).includes(written.pid) ? written : undefined;
}

/**
 * Removes a postmaster.pid that would keep PostgreSQL from starting although its server is gone: the number
 * has been given to another process, or the dead process was never collected. Call it only when no server
 * process is left. A pid that is simply dead is left alone: PostgreSQL makes its own further checks then.
 */
export function removeMisleadingPidFile(clusterDir: string): void {
  const file = join(clusterDir, "postmaster.pid");
  if (!existsSync(file)) return;
  const written = readPostmasterFile(readFileSync(file, "utf8"));
  if (written === undefined) return;
  try {
    process.kill(written.pid, 0);
  } catch {
    return;
  }
  rmSync(file);
}
