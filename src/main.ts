// Starts the server: reads the configuration, brings everything up, says how to get in, and stops when told to.
import { fillDemoWorld } from "#db/seed/world.ts";
import { howToGetIn } from "./front-door/how-to-get-in.ts";
import {
  configOrRefuse,
  logToErrors,
  runProgram,
  say,
  stopWhenTold,
  wordsGiven,
} from "./front-door/terminal.ts";
import { run } from "./running.ts";

/** `--demo` and `--empty` are short for DEMO=yes and DEMO=no. */
function demoAsked(): { DEMO?: "yes" | "no" } {
  const words = wordsGiven();
  if (words.includes("--demo")) return { DEMO: "yes" };
  return words.includes("--empty") ? { DEMO: "no" } : {};
}

await runProgram(async () => {
  const config = configOrRefuse(demoAsked());
  const running = await run({ config, log: logToErrors(), say });
  if (config.demo) await fillDemoWorld(running, say);
  say(howToGetIn(running));
  stopWhenTold(() => running.stop());
  return undefined;
});
