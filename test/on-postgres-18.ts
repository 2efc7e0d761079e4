// The suites on PostgreSQL 18.
import type { TestProject } from "vitest/node";
import { prepareServer } from "./template-database.ts";

export function setup(project: TestProject): Promise<() => Promise<void>> {
  return prepareServer(project, "18");
}
