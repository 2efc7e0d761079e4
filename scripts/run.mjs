// Starts other programs for the commands: shown as they are, or kept quiet until they fail.
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { root } from "./root.mjs";

/** Runs a program in the foreground, passes signals on to it, and resolves to its exit code. */
export function runShown(program, args, env = process.env) {
  const child = spawn(program, args, { cwd: root, env, stdio: "inherit" });
  const forward = (signal) => child.kill(signal);
  // In a terminal Ctrl+C reaches the child by itself; a second signal would mean "at once" to it.
  const onInterrupt = () => (process.stdin.isTTY ? undefined : child.kill("SIGINT"));
  process.on("SIGINT", onInterrupt);
  process.on("SIGTERM", forward);
  process.on("SIGHUP", forward);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      process.off("SIGINT", onInterrupt);
      process.off("SIGTERM", forward);
      process.off("SIGHUP", forward);
      resolve(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}

/**
 * Runs a program and collects what it prints; `onText` hears it as it comes.
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runQuiet(program, args, { env = process.env, onText = () => undefined } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const hear = (chunk) => {
      output += chunk;
      onText(String(chunk));
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}
