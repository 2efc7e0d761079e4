// The clock face of the digest: every morning.
import type { Programme } from "#edition/programme.ts";
import type { Job } from "#platform/queue/queue.ts";
import { digestJob, sendDigests } from "./digest.ts";

/** At half past eight in Japan, and hourly until noon for a machine that was down: a day's digest is made once. */
export function digestJobs(programme: Programme): Job[] {
  return [{ name: digestJob, every: "30 8-11 * * *", run: () => sendDigests(programme) }];
}
