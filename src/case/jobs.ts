// The clock face of the case: reminders, digests, and mails about new messages.
import type { Programme } from "#edition/programme.ts";
import type { Job } from "#platform/queue/queue.ts";
import { digestJobs } from "./digest/jobs.ts";
import { threadJobs } from "./threads/jobs.ts";
import { waitingJobs } from "./waiting/jobs.ts";

export function caseJobs(programme: Programme): Job[] {
  return [...threadJobs(programme), ...waitingJobs(programme), ...digestJobs(programme)];
}
