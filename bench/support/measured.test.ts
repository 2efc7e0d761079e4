// However a measurement ends, its last line is there and says why.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { projectRoot } from "#platform/paths.ts";

const contract = pathToFileURL(join(projectRoot, "bench/support/measured.ts")).href;

/** The body of a measurement, as a program of its own. */
function run(body: string) {
  const program = `import { measured } from "${contract}"; await measured("sample", async () => { ${body} });`;
  const args = ["--input-type=module-typescript", "--eval", program];
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
  return { status, last: stdout.trim().split("\n").at(-1) };
}

const notMeasured = (why: string) =>
  expect.stringMatching(new RegExp(`^sample  could not be measured: ${why} \\(seed \\d+\\)  falls short$`));

test.each([
  ["holds", `return { figure: "1", holds: true };`, 0, "sample  1  holds"],
  ["falls short", `return { figure: "1", holds: false };`, 1, "sample  1  falls short"],
  ["throws", `throw new Error("no\\nground");`, 1, notMeasured("Error: no ground")],
  [
    "waits for nothing",
    `return new Promise(() => {});`,
    1,
    notMeasured("it ended while it still waited for something"),
  ],
  [
    "is ended by an error nobody caught",
    `setTimeout(() => { throw new Error("lost"); }); return new Promise((done) => setTimeout(done, 60_000));`,
    1,
    notMeasured("Error: lost"),
  ],
  [
    "leaves a promise unheard",
    `void Promise.reject(new Error("unheard")); return new Promise((done) => setTimeout(done, 60_000));`,
    1,
    notMeasured("Error: unheard"),
  ],
  [
    "is told to stop",
    `process.kill(process.pid, "SIGTERM"); return new Promise((done) => setTimeout(done, 60_000));`,
    1,
    notMeasured("ended by SIGTERM"),
  ],
  [
    "ends the program itself",
    `process.exit(0);`,
    1,
    notMeasured("it ended while it still waited for something"),
  ],
])("a measurement that %s", (_, body, status, last) => {
  expect(run(body)).toEqual({ status, last });
});
