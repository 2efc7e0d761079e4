// What processes take of the machine's memory, with what they share counted once (Linux: proportional set size).
import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

function childrenOf(pid: number): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && parentOf(Number(name)) === pid)
    .map(Number);
}

function parentOf(pid: number): number | undefined {
  try {
    // The program's name stands in brackets and may hold spaces: what follows them is of fixed form.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ");
    return Number(fields?.[1]);
  } catch {
    return undefined;
  }
}

function withDescendants(pid: number): number[] {
  return [pid, ...childrenOf(pid).flatMap(withDescendants)];
}

/** Bytes. A process that has just gone counts nothing. */
function proportionalSize(pid: number): number {
  const file = `/proc/${pid}/smaps_rollup`;
  if (!existsSync(file)) return 0;
  const kilobytes = /^Pss:\s+(\d+) kB/m.exec(readFileSync(file, "utf8"))?.[1];
  return Number(kilobytes ?? 0) * 1024;
}

function totalOf(pids: readonly number[]): number {
  return pids.reduce((sum, one) => sum + proportionalSize(one), 0);
}

/** Bytes of the program, its children and the embedded database in its data directory. */
export function memoryOf(pid: number, dataDir: string): { program: number; database: number } {
  const pidFile = globSync(join(dataDir, "**/postmaster.pid"))[0];
  const postmaster = pidFile && Number(readFileSync(pidFile, "utf8").split("\n")[0]);
  const database = postmaster ? totalOf(withDescendants(postmaster)) : 0;
  return { program: totalOf(withDescendants(pid)), database };
}
