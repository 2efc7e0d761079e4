// A process of its own for work on strangers' files: started, kept from holding up the program's end, and ended.
// A process, not a thread: a thread stopped at a bad moment, or a crash in native code, takes the whole program with it.
import { type ChildProcess, fork } from "node:child_process";
import { Worker } from "node:worker_threads";

/** A worker that hangs would outlive the program that waits for it. */
const living = new Set<ChildProcess>();
process.once("exit", () => {
  for (const worker of living) worker.kill("SIGKILL");
});

/** `script`: absolute path of a program that calls `answerWork`; `heapMb` bounds its heap, not its native memory. */
export function startWorker({ script, heapMb }: { script: string; heapMb?: number }): ChildProcess {
  const worker = fork(script, {
    serialization: "advanced",
    execArgv: heapMb === undefined ? [] : [`--max-old-space-size=${heapMb}`],
    // It reads files of strangers: of the program's settings and keys it is told nothing.
    env: {},
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  // One that could not be started never exits either.
  if (worker.pid !== undefined) living.add(worker);
  worker.once("exit", () => living.delete(worker));
  return worker;
}

/** Whether the program stays alive for this worker. */
export function keepAliveFor(worker: ChildProcess, isAtWork: boolean): void {
  if (isAtWork) {
    worker.ref();
    worker.channel?.ref();
  } else {
    worker.unref();
    worker.channel?.unref();
  }
}

/** Comes back once the worker is gone. */
export async function endWorker(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null || worker.pid === undefined) return;
  worker.ref();
  const gone = new Promise((resolve) => worker.once("exit", resolve));
  worker.kill("SIGKILL");
  await gone;
}

/** In JavaScript, because a thread is given no types to strip. */
const endAlone = `
  const { workerData: program } = require("node:worker_threads");
  setInterval(() => { if (process.ppid !== program) process.kill(process.pid, "SIGKILL"); }, 1000);`;

/** In the worker: answers each request with what the function gives; what it throws ends the worker. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- what a message is, only the worker knows
export function answerWork<Request>(answer: (request: Request) => unknown): void {
  // While it hangs it does not hear that the program was killed, and would hang on alone: a thread beside it looks.
  new Worker(endAlone, { eval: true, workerData: process.ppid }).unref();
  process.on("message", (request: Request) => {
    void (async () => {
      const answered = await answer(request);
      // The next turn lets freed native memory go before the next request.
      setImmediate(() => process.send?.(answered));
    })();
  });
}
