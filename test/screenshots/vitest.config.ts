// Runs what takes the pictures, with the same database and browser as the journeys.
import { defineConfig } from "vitest/config";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "hono/jsx" } },
  test: {
    include: ["test/screenshots/*.pictures.ts"],
    globalSetup: "test/on-postgres-18.ts",
    testTimeout: 300_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
