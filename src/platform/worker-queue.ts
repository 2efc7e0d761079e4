// Gives work to one worker thread, one piece at a time; stops and replaces it when it hangs or dies.
import { Worker, type WorkerOptions } from "node:worker_threads";

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
  script: string | URL;
  options: WorkerOptions;
  /** True when the worker has grown too much to be kept. */
  isSpent: (answer: Answer) => boolean;
};

/** The first work starts the worker; a waiting worker does not keep the program alive. */
export function openWorkerQueue<Request, Answer>(opening: Opening<Answer>): WorkerQueue<Request, Answer> {
  let worker: Worker | undefined;
  let answered: ((outcome: WorkOutcome<Answer>) => void) | undefined;
  let last: Promise<unknown> = Promise.resolve();

  function start(): Worker {
    const started = new Worker(opening.script, { ...opening.options, stdout: true, stderr: true });
    // Libraries print into their own streams; unread they would pile up.
    started.stdout.resume();
    started.stderr.resume();
    started.on("message", (answer: Answer) => answered?.({ ok: true, answer }));
    started.on("error", () => fell(started));
    started.on("exit", () => fell(started));
    return started;
  }

  function fell(fallen: Worker): void {
    if (worker !== fallen) return;
    worker = undefined;
    answered?.({ ok: false, reason: "crashed" });
  }

  async function work(request: Request, timeMs: number): Promise<WorkOutcome<Answer>> {
    const current = (worker ??= start());
    current.ref();
    const outcome = await new Promise<WorkOutcome<Answer>>((resolve) => {
      const timer = setTimeout(() => answered?.({ ok: false, reason: "too-slow" }), timeMs);
      answered = (result) => {
        clearTimeout(timer);
        answered = undefined;
        resolve(result);
      };
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      current.postMessage(request);
    });
    if (!outcome.ok || opening.isSpent(outcome.answer)) await stop(current);
    else current.unref();
    return outcome;
  }

  async function stop(stopped: Worker): Promise<void> {
    if (worker === stopped) worker = undefined;
    await stopped.terminate();
  }

  return {
    run(request, timeMs) {
      const turn = last.then(() => work(request, timeMs));
      last = turn;
      return turn;
    },
    async close() {
      if (worker === undefined) return;
      const closing = worker;
      fell(closing);
      await stop(closing);
    },
  };
}
