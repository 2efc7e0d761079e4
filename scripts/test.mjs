// `npm test`: installs what the tests need, checks, builds, runs them, and ends with "N passed, N failed".
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { bootstrap } from "./bootstrap.mjs";
import { buildAndSay } from "./build.mjs";
import { checkAll } from "./check.mjs";
import { measure } from "./measure.mjs";
import { root } from "./root.mjs";
import { runShown } from "./run.mjs";
import { ensureSystemPackages } from "./system-packages.mjs";

const report = join(root, ".cache/vitest.json");

/** Counts from the test runner's report; a file that could not even be loaded counts as one failed test. */
function readReport(code) {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(report, "utf8"),
  );
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((result) => result.status === "failed"),
  ).length;
  const failed = numFailedTests + broken;
  return {
    passed: numPassedTests,
    // An error outside of any test fails the run as well.
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: numPendingTests + (numTodoTests ?? 0),
  };
}

const { node, env } = await bootstrap();
await ensureSystemPackages();
const checks = await checkAll();
await buildAndSay();

mkdirSync(join(root, ".cache"), { recursive: true });
rmSync(report, { force: true });
const code = await runShown(
  node,
  [
    join(root, "node_modules/vitest/vitest.mjs"),
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  env,
);
const tests = readReport(code);
// The promises in their short form belong to the tests; a run of chosen tests leaves them out.
const promises =
  process.argv.length > 2
    ? []
    : await measure(join(root, "bench/prove"), [], {
        flags: ["--short"],
        atOnce: 2,
        first: ["cap-race", "kill-app", "faults", "canary", "database-wall"],
      });
const held = promises.filter(({ holds }) => holds).length;

const passed = checks.passed + tests.passed + held;
const failed = checks.failed + tests.failed + promises.length - held;
console.log(`${passed} passed, ${failed} failed${tests.skipped > 0 ? `, ${tests.skipped} skipped` : ""}`);
process.exitCode = failed === 0 ? 0 : 1;
