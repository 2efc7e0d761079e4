// The real program as a process of its own: started, waited for, watched, stopped.
import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { projectRoot } from "#platform/paths.ts";

/** What `npm start` runs. */
export const mainProgram = join(projectRoot, "dist/main.js");

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

export type StartedProgram = {
  readonly process: ChildProcess;
  readonly url: string;
  /** What it wrote so far. */
  output(): string;
  /** Resolves when /readyz says so; the milliseconds since the process was started. Throws when it ends before. */
  ready(): Promise<number>;
  /** Tells it to stop and waits until it has. */
  stop(): Promise<void>;
};

export type Starting = {
  /** Arguments of node: the program, or something in front of it. */
  readonly args: readonly string[];
  readonly dataDir: string;
  readonly port: number;
  readonly environment?: Readonly<Record<string, string>>;
};

/** As `npm start` has it: Node keeps what it has compiled. */
const compiled = { NODE_COMPILE_CACHE: join(projectRoot, ".cache/compiled") };

export function startProgram({ args, dataDir, port, environment = {} }: Starting): StartedProgram {
  const began = performance.now();
  const child = spawn(process.execPath, ["--enable-source-maps", ...args], {
    cwd: projectRoot,
    env: { ...compiled, ...process.env, DATA_DIR: dataDir, PORT: String(port), DEMO: "no", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  return {
    process: child,
    url,
    output: () => output,
    async ready() {
      while (!(await isReady(url))) {
        if (child.exitCode !== null) throw new Error(`the program ended while starting:\n${output}`);
        if (performance.now() - began > 120_000) throw new Error(`the program is not ready:\n${output}`);
        await sleep(5);
      }
      return performance.now() - began;
    },
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

export async function isReady(url: string): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(5_000) });
    await answer.text();
    return answer.ok;
  } catch {
    return false;
  }
}
