// How the tests run: rules and pieces by themselves; steps and routes (*.world.test.ts) on both PostgreSQL versions; journeys in a browser.
import { defineConfig } from "vitest/config";

const world = ["**/*.world.test.ts", "**/*.world.test.tsx"];
const journeys = ["test/journeys/**/*.test.ts"];
const kept = ["**/node_modules/**", "dist/**", "data/**", ".cache/**"];

/** Headers and refusals of the front door are the same whatever database is behind it: once is enough. */
const ofTheDoor = ["src/front-door/*.world.test.ts"];

const onPostgres = (version: "15" | "18") => ({
  extends: true as const,
  test: {
    name: `on PostgreSQL ${version}`,
    include: world,
    exclude: version === "15" ? [...kept, ...ofTheDoor] : kept,
    globalSetup: `test/on-postgres-${version}.ts`,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "hono/jsx" } },
  test: {
    exclude: kept,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "rules and pieces",
          include: ["**/*.test.ts", "**/*.test.tsx"],
          exclude: [...kept, ...world, ...journeys],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      onPostgres("15"),
      onPostgres("18"),
      {
        extends: true,
        test: {
          name: "journeys",
          include: journeys,
          globalSetup: ["test/built-site.ts", "test/on-postgres-18.ts"],
          testTimeout: 300_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
