// Starts the server: reads the configuration, brings everything up, says how to get in, and stops when told to.
import { exit, env, argv } from "node:process";
import { readConfig } from "#platform/config.ts";
import { HimoriError } from "#platform/errors.ts";
import { createLog } from "#platform/log.ts";
import { howToGetIn } from "./front-door/how-to-get-in.ts";
import { run, type Running } from "./running.ts";
import { fillDemoWorld } from "#db/seed/world.ts";

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** The exit code (EX_CONFIG) that tells whoever keeps the program running not to start it again. */
const cannotBeUsed = 78;

function refuseToStart(lines: readonly string[]): never {
  process.stderr.write(`${lines.join("\n")}\n`);
  exit(cannotBeUsed);
}

async function start(): Promise<void> {
  const empty = argv.includes("--empty");
  const asked = argv.includes("--demo") ? { ...env, DEMO: "yes" } : empty ? { ...env, DEMO: "no" } : env;
  const read = readConfig(asked);
  if (!read.ok) refuseToStart(["The configuration cannot be used:", ...read.problems]);
  const { config } = read;
  const log = createLog((line) => process.stderr.write(`${line}\n`));
  try {
    const running = await run({ config, log, say });
    if (config.demo) await fillDemoWorld(running, say);
    say(howToGetIn(running));
    stopWhenTold(running);
  } catch (error) {
    if (error instanceof HimoriError) refuseToStart([error.message]);
    throw error;
  }
}

function stopWhenTold(running: Running): void {
  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      say("Stopping …");
      running.stop().then(
        () => exit(0),
        () => exit(1),
      );
    });
  }
}

await start();
