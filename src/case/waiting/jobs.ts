// The clock face of what waits: reminders every working morning.
import type { Programme } from "#edition/programme.ts";
import type { Job } from "#platform/queue/queue.ts";
import { remindersJob, sendReminders } from "./reminders.ts";

/** At half past eight in Japan, and hourly until the evening for a machine that was down: what is sent is not sent again. */
export function waitingJobs(programme: Programme): Job[] {
  return [{ name: remindersJob, every: "30 8-17 * * *", run: () => sendReminders(programme) }];
}
