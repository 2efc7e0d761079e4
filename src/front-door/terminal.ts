// What the programs say to the person at the terminal.
import { argv, env, exit } from "node:process";
import { type Config, readConfig } from "#platform/config.ts";
import { HimoriError } from "#platform/errors.ts";
import { createLog } from "#platform/log.ts";

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** The words after the program's name. */
export function wordsGiven(): string[] {
  return argv.slice(2);
}

/** The exit code (EX_CONFIG) that tells whoever keeps the program running not to start it again. */
const cannotBeUsed = 78;

/** Ends the program with what has to be changed. */
function refuse(lines: readonly string[]): never {
  process.stderr.write(`${lines.join("\n")}\n`);
  exit(cannotBeUsed);
}

/** The operator's settings, or the end of the program with every problem named. `asked` stands before the environment. */
export function configOrRefuse(asked: Readonly<Record<string, string>> = {}): Config {
  const read = readConfig({ ...env, ...asked });
  if (!read.ok) refuse(["The configuration cannot be used:", ...read.problems]);
  return read.config;
}

export function logToErrors() {
  return createLog((line) => process.stderr.write(`${line}\n`));
}

/** Runs a program to its end; what the operator can mend is told in one sentence instead of a stack. */
export async function runProgram(program: () => Promise<number | undefined>): Promise<void> {
  try {
    const code = await program();
    if (code !== undefined) exit(code);
  } catch (error) {
    if (error instanceof HimoriError) refuse([error.message]);
    throw error;
  }
}

/** Stops in order at the first signal, and leaves. */
export function stopWhenTold(stop: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      say("Stopping …");
      stop().then(
        () => exit(0),
        () => exit(1),
      );
    });
  }
}
