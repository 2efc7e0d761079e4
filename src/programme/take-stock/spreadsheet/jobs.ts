// The clock face of imports: rows are written after the answer is sent, and again after a restart.
import type { Platform } from "#platform/platform.ts";
import type { Job } from "#platform/queue/queue.ts";
import { carryOutRun } from "./commands.ts";
import { IMPORT_JOB } from "./job-names.ts";

export function spreadsheetJobs(platform: Platform): Job[] {
  return [{ name: IMPORT_JOB, run: async ({ runId }) => (runId ? carryOutRun(platform, runId) : undefined) }];
}
