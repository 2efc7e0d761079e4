// The program kept running as `npm start` keeps it, and killed by its process id.
import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { projectRoot } from "#platform/paths.ts";
import { isReady } from "../program.ts";

export type Supervised = {
  readonly url: string;
  /** Milliseconds until /readyz says so. */
  ready(): Promise<number>;
  /** kill -9 of the program, not of what keeps it. */
  kill(): Promise<void>;
  output(): string;
  stop(): Promise<void>;
};

export function startSupervised({
  args,
  dataDir,
  port,
}: {
  args: readonly string[];
  dataDir: string;
  port: number;
}): Supervised {
  const keeper = spawn(
    process.execPath,
    [join(projectRoot, "scripts/keep-running.mjs"), "--enable-source-maps", ...args],
    {
      cwd: projectRoot,
      env: { ...process.env, DATA_DIR: dataDir, PORT: String(port), DEMO: "no" },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let output = "";
  keeper.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  keeper.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<void>((resolve) => keeper.once("exit", () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    output: () => output,
    async ready() {
      const began = performance.now();
      while (!(await isReady(url))) {
        if (keeper.exitCode !== null) throw new Error(`the program is not kept running:\n${output}`);
        if (performance.now() - began > 120_000)
          throw new Error(`the program does not come back:\n${output}`);
        await sleep(10);
      }
      return performance.now() - began;
    },
    async kill() {
      let pid = childOf(keeper);
      while (pid === undefined) {
        await sleep(10);
        pid = childOf(keeper);
      }
      process.kill(pid, "SIGKILL");
      while (childOf(keeper) === pid) await sleep(5);
    },
    async stop() {
      keeper.kill("SIGTERM");
      await ended;
    },
  };
}

/** The keeper has one child: the program. */
function childOf(keeper: ChildProcess): number | undefined {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .find((pid) => {
      try {
        const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ");
        return Number(fields?.[1]) === keeper.pid && fields?.[0] !== "Z";
      } catch {
        return false;
      }
    });
}
