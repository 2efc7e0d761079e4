// Starts a PostgreSQL for a run of the suites and prepares the database that every world is copied from.
import type { TestProject } from "vitest/node";
import { migrateDatabase } from "#platform/database/migrate.ts";
import { type OwnerConnection, startTestPostgres } from "./postgres.ts";

declare module "vitest" {
  interface ProvidedContext {
    owner: OwnerConnection;
  }
}

/** Returns what stops the server again. */
export async function prepareServer(
  project: TestProject,
  version: "15" | "18",
): Promise<() => Promise<void>> {
  const server = await startTestPostgres(version);
  await migrateDatabase(server.owner);
  project.provide("owner", server.owner);
  return () => server.stop();
}
