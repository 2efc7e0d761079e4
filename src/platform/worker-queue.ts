// Gives work to one process of its own, one piece at a time; stops and replaces it when it hangs or dies.
import type { ChildProcess } from "node:child_process";
import { endWorker, keepAliveFor, startWorker } from "./worker-process.ts";

export type WorkOutcome<Answer> =
  | { ok: true; answer: Answer }
  | { ok: false; reason: "too-slow" | "crashed" };

export type WorkerQueue<Request, Answer> = {
  /** Waits for its turn; the time limit counts from when the work begins. Never rejects. */
  run: (request: Request, timeMs: number) => Promise<WorkOutcome<Answer>>;
  /** Stops the worker; what is under way answers "crashed". Later work starts a new one. */
  close: () => Promise<void>;
};

type Opening<Answer> = {
  /** Absolute path of the worker's program. */
  script: string;
  heapMb?: number;
  /** True when the worker has grown too much to be kept. */
  isSpent: (answer: Answer) => boolean;
};

const crashed = { ok: false, reason: "crashed" } as const;

/** The first work starts the worker; a waiting worker does not keep the program alive. */
export function openWorkerQueue<Request extends object, Answer>(
  opening: Opening<Answer>,
): WorkerQueue<Request, Answer> {
  let worker: ChildProcess | undefined;
  let answered: ((outcome: WorkOutcome<Answer>) => void) | undefined;
  let last: Promise<unknown> = Promise.resolve();

  function start(): ChildProcess {
    const started = startWorker(opening);
    started.on("message", (answer: Answer) => {
      if (worker === started) answered?.({ ok: true, answer });
    });
    started.on("error", () => fell(started));
    started.on("exit", () => fell(started));
    return started;
  }

  function fell(fallen: ChildProcess): void {
    if (worker !== fallen) return;
    worker = undefined;
    answered?.(crashed);
  }

  async function work(request: Request, timeMs: number): Promise<WorkOutcome<Answer>> {
    const current = (worker ??= start());
    keepAliveFor(current, true);
    const outcome = await new Promise<WorkOutcome<Answer>>((resolve) => {
      const timer = setTimeout(() => answered?.({ ok: false, reason: "too-slow" }), timeMs);
      answered = (result) => {
        clearTimeout(timer);
        answered = undefined;
        resolve(result);
      };
      current.send(request, (problem) => {
        if (problem) fell(current);
      });
    });
    if (!outcome.ok || opening.isSpent(outcome.answer)) await stop(current);
    keepAliveFor(current, false);
    return outcome;
  }

  /** No process to be had (memory, handles), or a request that cannot be sent: the next turn begins with a new worker. */
  async function giveUp(): Promise<WorkOutcome<Answer>> {
    answered?.(crashed);
    if (worker) await stop(worker);
    return crashed;
  }

  async function stop(stopped: ChildProcess): Promise<void> {
    if (worker === stopped) worker = undefined;
    await endWorker(stopped);
  }

  return {
    run(request, timeMs) {
      const turn = last.then(() => work(request, timeMs)).catch(giveUp);
      last = turn;
      return turn;
    },
    async close() {
      await giveUp();
    },
  };
}
