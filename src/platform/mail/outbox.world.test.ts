// A mail is recorded with its change and sent once, whatever the mail server does.
import { afterAll, beforeAll, expect, test } from "vitest";
import { systemActor } from "#platform/database/actor.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import type { Mailer } from "./mailer.ts";
import { queueMail } from "./outbox.ts";
import type { SendResult } from "./send-result.ts";
import { sendMailJob } from "./send-mail-job.ts";
import { listAttempts } from "./store.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.stop());

const actor = systemActor("test");
const mail = {
  kind: "test",
  language: "ja",
  to: { name: "見本 花子", address: "hanako@example.jp" },
  subject: "件名",
  text: "本文",
  html: "<p>本文</p>",
};

function queue(): Promise<string> {
  const { platform } = world.running;
  return platform.database.as(actor, (tx) => queueMail(tx, platform, mail));
}

function outcomes(mailId: string): Promise<string[]> {
  return world.running.platform.database.as(actor, async (tx) =>
    (await listAttempts(tx, mailId)).map(({ outcome, code }) => `${outcome} ${code}`.trim()),
  );
}

/** A mail server that answers as told, one answer an attempt. */
function mailerThat(...answers: SendResult[]): Mailer {
  return {
    send: async () => answers.shift() ?? { status: "sent" },
    close: () => undefined,
  };
}

test("tried again until it is sent, then never more", async () => {
  const mailId = await queue();
  const job = sendMailJob(
    world.running.platform,
    mailerThat({ status: "try-again", reason: "ECONNREFUSED" }),
  );
  await expect(job.run({ mailId })).rejects.toThrow("could not be handed over");
  await job.run({ mailId });
  await job.run({ mailId });
  expect(await outcomes(mailId)).toEqual(["failed ECONNREFUSED", "sent"]);
});

test("a refused recipient ends it", async () => {
  const mailId = await queue();
  const job = sendMailJob(
    world.running.platform,
    mailerThat({ status: "refused-for-good", reason: "EENVELOPE-550" }),
  );
  await job.run({ mailId });
  await job.run({ mailId });
  expect(await outcomes(mailId)).toEqual(["refused EENVELOPE-550"]);
});

test("no mail without its change", async () => {
  const { database } = world.running.platform;
  const waiting = async () => {
    const { rows } = await database.pool.query<{ n: number }>(
      "select count(*)::int as n from queue.job where name = 'send-mail'",
    );
    return rows[0]?.n ?? 0;
  };
  const before = await waiting();
  const failing = database.as(actor, async (tx) => {
    await queueMail(tx, world.running.platform, mail);
    throw new Error("the change failed");
  });
  await expect(failing).rejects.toThrow("the change failed");
  expect(await waiting()).toBe(before);
  await queue();
  expect(await waiting()).toBe(before + 1);
});

test("an unknown mail is nothing to do", async () => {
  await sendMailJob(world.running.platform, mailerThat()).run({
    mailId: "00000000-0000-4000-8000-000000000000",
  });
});

test("two jobs for one mail at the same moment send it once", async () => {
  const mailId = await queue();
  let sent = 0;
  const begun = Promise.withResolvers<void>();
  const finished = Promise.withResolvers<void>();
  const slow: Mailer = {
    send: async () => {
      sent += 1;
      begun.resolve();
      await finished.promise;
      return { status: "sent" };
    },
    close: () => undefined,
  };
  const job = sendMailJob(world.running.platform, slow);
  const first = job.run({ mailId });
  await begun.promise;
  await job.run({ mailId });
  finished.resolve();
  await first;
  await job.run({ mailId });
  expect(sent).toBe(1);
  expect(await outcomes(mailId)).toEqual(["sent"]);
});
