// The clock face of the case: reminders.
import type { Programme } from "#edition/programme.ts";
import type { Job } from "#platform/queue/queue.ts";
import { waitingJobs } from "./waiting/jobs.ts";

export function caseJobs(programme: Programme): Job[] {
  return [...waitingJobs(programme)];
}
