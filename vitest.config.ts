// How the tests run: rules and pieces by themselves; steps and routes (*.world.test.ts) on both PostgreSQL versions; journeys in a browser.
import { defineConfig } from "vitest/config";

const world = ["**/*.world.test.ts", "**/*.world.test.tsx"];
const journeys = ["test/journeys/**/*.test.ts"];
const faults = ["bench/**/*.test.ts"];
const kept = ["**/node_modules/**", "dist/**", "data/**", ".cache/**"];

/**
 * The front door's headers and refusals, the reading of scans, passwords and their attempts, a mail server that is down:
 * the same whatever database is behind them, so once is enough.
 */
const once = [
  "src/front-door/*.world.test.ts",
  "src/programme/apply/scans.world.test.ts",
  "src/people/sign-up.world.test.ts",
  "src/platform/mail/server-down.world.test.ts",
];

const onPostgres = (version: "15" | "18") => ({
  extends: true as const,
  test: {
    name: `on PostgreSQL ${version}`,
    include: world,
    exclude: version === "15" ? [...kept, ...once] : kept,
    globalSetup: `test/on-postgres-${version}.ts`,
  },
});

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "hono/jsx" } },
  test: {
    exclude: kept,
    // Much of the time is spent waiting for a browser, a database or another program: one more than there are cores.
    maxWorkers: 3,
    // Reading the program in takes longer than many a file of tests: once for each worker, as a program serves for days.
    isolate: false,
    // Wide, because the machine may be busy: what hangs is found all the same.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // The runner takes them in the order of their names: the longest files are in the first two.
    projects: [
      {
        extends: true,
        test: { name: "faults planted", include: faults },
      },
      {
        extends: true,
        test: {
          name: "journeys",
          include: journeys,
          globalSetup: ["test/built-site.ts", "test/on-postgres-18.ts"],
        },
      },
      onPostgres("15"),
      onPostgres("18"),
      {
        extends: true,
        test: {
          name: "rules and pieces",
          include: ["**/*.test.ts", "**/*.test.tsx"],
          exclude: [...kept, ...world, ...journeys, ...faults],
        },
      },
    ],
  },
});
