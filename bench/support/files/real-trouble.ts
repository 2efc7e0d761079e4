// Trouble that nobody plays: a process killed while it stores, a limit of the system on files, a disk that is really full.
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { argv } from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { systemClock } from "#platform/clock.ts";
import { isFileKey } from "#platform/files/file-store.ts";
import { openFolderStore } from "#platform/files/folder-store.ts";
import { storingFlag } from "./storing-child.ts";

export type Trouble = {
  /** Files acknowledged, and those of them that are not there whole. */
  readonly kept: number;
  readonly faults: readonly string[];
  readonly refused: readonly string[];
};

/** Runs the storing process for a while (or until it has said `lines` lines), kills it, and looks at what it called safe. */
async function storeAndKill(
  folder: string,
  { shell, ms, lines }: { shell: string; ms: number; lines: number },
): Promise<Trouble> {
  // The program that is running, with another flag.
  const program = argv[1] ?? "";
  const command = `${shell}exec "$@"`;
  const child = spawn("/bin/sh", ["-c", command, "sh", process.execPath, program, storingFlag + folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const until = performance.now() + 20_000;
  while (!said.includes("\n") && child.exitCode === null && performance.now() < until) await sleep(10);
  const end = performance.now() + ms;
  while (performance.now() < end && said.split("\n").length <= lines) await sleep(5);
  child.kill("SIGKILL");
  await ended;
  return judge(folder, said);
}

async function judge(folder: string, said: string): Promise<Trouble> {
  const store = await openFolderStore({ folder, clock: systemClock });
  const words = said.split("\n").map((line) => line.split(" "));
  const kept = words.filter(([word, , , sha256]) => word === "kept" && sha256?.length === 64);
  const faults: string[] = [];
  for (const [, key = "", size, sha256 = ""] of kept) {
    const found = isFileKey(key) ? await store.check(key, { size: Number(size), sha256 }) : "missing";
    if (found !== "intact") faults.push(`a file called safe is ${found}`);
  }
  const refused = words.filter(([word]) => word === "refused").map(([, reason = ""]) => reason);
  return { kept: kept.length, faults, refused };
}

export function killedWhileStoring(folder: string, ms: number): Promise<Trouble> {
  return storeAndKill(folder, { shell: "", ms, lines: Number.POSITIVE_INFINITY });
}

/** The system takes no more than some 100 kB a file: every large one must be refused, every small one kept. */
export function underFileLimit(folder: string): Promise<Trouble> {
  return storeAndKill(folder, { shell: "ulimit -f 100; ", ms: 3_000, lines: 20 });
}

/** A disk of two megabytes, where we may make one; undefined elsewhere. */
export async function onFullDisk(folder: string): Promise<Trouble | undefined> {
  mkdirSync(folder, { recursive: true });
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=2m", "tmpfs", folder], { stdio: "ignore" });
  } catch {
    return undefined;
  }
  try {
    return await storeAndKill(`${folder}/files`, { shell: "", ms: 3_000, lines: 40 });
  } finally {
    execFileSync("umount", [folder], { stdio: "ignore" });
  }
}
