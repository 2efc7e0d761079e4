// Keeps the program running: when it ends unexpectedly, it is started again. `node scripts/keep-running.mjs PROGRAM …`
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { pathToFileURL } from "node:url";
import { root } from "./root.mjs";

/** The exit code of a program that cannot be used as it is set up: starting it again would not help. */
const cannotBeUsed = 78;
/** Ending by itself so soon after its start counts as not having come up. */
const comingUpMs = 15_000;
/** Ending so soon, however it ended, makes the next pause longer. */
const atOnceMs = 2_000;
const mostFailedStarts = 5;
const shortestPauseMs = 250;
const longestPauseMs = 10_000;

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Signals end the program in order, and with it the keeping; in a terminal Ctrl+C reaches the program by itself. */
function passSignalsOn(toChild) {
  const told = { yet: false };
  const pass = (signal) => {
    told.yet = true;
    if (signal !== "SIGINT" || !process.stdin.isTTY) toChild()?.kill(signal);
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.on(signal, pass);
  return { told, stopPassing: () => signals.forEach((signal) => process.off(signal, pass)) };
}

/** Unexpected is: killed, crashed, out of memory. Not: ended by itself in order, told to, or refusing its settings. */
export async function keepRunning(program, args, env = process.env) {
  let child;
  const { told, stopPassing } = passSignalsOn(() => child);
  let pause = shortestPauseMs;
  let failedStarts = 0;
  try {
    for (;;) {
      const began = performance.now();
      child = spawn(program, args, { cwd: root, env, stdio: "inherit" });
      const { code, signal } = await new Promise((resolve, reject) => {
        child.on("error", reject);
        child.on("exit", (code, signal) => resolve({ code, signal }));
      });
      const lived = performance.now() - began;
      failedStarts = lived < comingUpMs && signal === null ? failedStarts + 1 : 0;
      const end = code ?? 128 + (constants.signals[signal] ?? 0);
      const over = told.yet || code === 0 || code === cannotBeUsed || failedStarts === mostFailedStarts;
      if (over) return end;
      pause = lived < atOnceMs ? Math.min(pause * 2, longestPauseMs) : shortestPauseMs;
      console.error(`The program ended unexpectedly (${signal ?? `exit code ${code}`}); starting it again.`);
      await sleep(pause);
      if (told.yet) return end;
    }
  } finally {
    stopPassing();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  process.exitCode = await keepRunning(process.execPath, process.argv.slice(2));
}
