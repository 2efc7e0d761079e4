// Mails whose jobs have given up, as after a day without a mail server, are taken up again; none is lost in silence.
import { systemActor } from "../database/actor.ts";
import type { Platform } from "../platform.ts";
import type { Job } from "../queue/queue.ts";
import { sendMailJobName } from "./outbox.ts";
import { addAttempt, holdMail, listAttempts, listLeft } from "./store.ts";

const hour = 60 * 60 * 1000;
/** A job that lives tries at least once an hour; what nobody has tried for so long has none. */
const untriedFor = 2 * hour;
/** Then the mail counts as refused, and the office may send it again by hand. */
const givenUpAfter = 14 * 24 * hour;

const name = "left-mails";
const actor = systemActor(name);

export function leftMailsJob(platform: Platform): Job {
  return { name, every: "23 * * * *", run: () => takeUpLeftMails(platform) };
}

export async function takeUpLeftMails({ clock, database, queue }: Platform): Promise<void> {
  const now = clock.now();
  const before = (age: number): Date => new Date(now.getTime() - age);
  await database.as(actor, async (tx) => {
    for (const { id: mailId, queuedAt } of await listLeft(tx, before(untriedFor))) {
      if (queuedAt >= before(givenUpAfter)) {
        await queue.send(tx, sendMailJobName, { mailId });
        continue;
      }
      if (!(await holdMail(tx, mailId))) continue;
      const attempt = (await listAttempts(tx, mailId)).length + 1;
      await addAttempt(tx, { mailId, attempt, outcome: "refused", code: "GAVE-UP", attemptedAt: now });
    }
  });
}
