// Runs the measurements of a folder by name, or all of them, and shows their last lines as one table.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { bootstrap } from "./bootstrap.mjs";
import { buildAndSay } from "./build.mjs";
import { bundleMeasurements, measurementsIn } from "./measurements.mjs";
import { root } from "./root.mjs";
import { fail, secondsSince } from "./say.mjs";

/** As the program itself is started: Node keeps what it has compiled. */
const compiled = { NODE_COMPILE_CACHE: join(root, ".cache/compiled") };

function isResult(line, name) {
  return line.startsWith(`${name}  `) && /  (holds|falls short)$/.test(line);
}

function runOne(tools, program, { name, flags, shown }) {
  return new Promise((resolve, reject) => {
    const child = spawn(tools.node, ["--enable-source-maps", program, ...flags], {
      cwd: root,
      env: { ...compiled, ...tools.env },
      stdio: ["inherit", "pipe", "inherit"],
    });
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
      if (shown) process.stdout.write(chunk);
    });
    child.on("error", reject);
    child.on("close", (code, signal) => {
      const last = output.trim().split("\n").at(-1) ?? "";
      const said = isResult(last, name);
      // It tells its end itself, but for one it does not survive: killed, crashed, or not even loaded.
      const told = said
        ? ""
        : `${name}  could not be measured: ended with ${signal ?? `exit code ${code}`}  falls short`;
      if (!shown) process.stdout.write(output);
      if (!said) console.log(told);
      resolve({ holds: said && code === 0, last: said ? last : told });
    });
  });
}

/**
 * Runs the named measurements (all without a name), passing `flags` on: one after another, or `atOnce` of them
 * where only faults are counted and the time does not matter; the `first` ones, which take the longest, begin.
 * @returns {Promise<{ name: string, holds: boolean, last: string }[]>}
 */
export async function measure(folder, names, { flags = [], atOnce = 1, first = [] } = {}) {
  const offered = measurementsIn(folder);
  const unknown = names.find((name) => !offered.includes(name));
  if (unknown !== undefined) {
    fail(`There is no measurement called ${unknown}.`, `There are: ${offered.join(", ") || "none yet"}.`);
  }
  const tools = await bootstrap();
  await buildAndSay({ quiet: true });
  const programs = await bundleMeasurements();
  const chosen = names.length > 0 ? names : offered;
  const [early, late] = [true, false].map((is) =>
    [...chosen.entries()].filter(([, name]) => first.includes(name) === is),
  );
  const results = [];
  const waiting = [...early, ...late];
  const shown = atOnce === 1;
  async function work() {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [place, name] = next;
      const start = performance.now();
      const program = programs(folder, name);
      if (shown && names.length !== 1) console.log(`\n${name}`);
      const { holds, last } = await runOne(tools, program, { name, flags, shown });
      if (names.length !== 1) console.log(`  after ${secondsSince(start)}`);
      results[place] = { name, holds, last };
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}

/** The whole command: NAME … flags; prints the table when there is more than one, exits 0 when all hold. */
export async function measureFromCommandLine(folder) {
  const given = process.argv.slice(2);
  const firstFlag = given.findIndex((word) => word.startsWith("-"));
  const names = firstFlag === -1 ? given : given.slice(0, firstFlag);
  const flags = firstFlag === -1 ? [] : given.slice(firstFlag);
  const results = await measure(folder, names, { flags });
  if (results.length === 0) console.log("There are no measurements yet.");
  if (results.length > 1) {
    console.log("");
    for (const { last } of results) console.log(last);
    const holding = results.filter(({ holds }) => holds).length;
    console.log(`${holding} hold, ${results.length - holding} fall short`);
  }
  process.exitCode = results.every(({ holds }) => holds) ? 0 : 1;
}
