// No mail server for a day: nothing is lost, nothing is sent twice, and nothing waits for it.
import { setTimeout as sleep } from "node:timers/promises";
import { openMailServer } from "./mail-server.ts";
import { moveClock } from "./program.ts";
import type { Trial } from "./trial.ts";

type MailRow = { readonly id: string; readonly sent: number; readonly failed: number };

function listMails({ database }: Trial): Promise<MailRow[]> {
  return database.look(async (client) => {
    const { rows } = await client.query<MailRow>(
      `select m.id, count(a.*) filter (where a.outcome = 'sent')::int as sent,
         count(a.*) filter (where a.outcome = 'failed')::int as failed
       from himori.mails m left join himori.mail_attempts a on a.mail_id = m.id group by m.id`,
    );
    return rows;
  });
}

/** Mails written while there was no server arrive once each after a day, though their jobs have given up. Answers how many. */
export async function mailGone(trial: Trial): Promise<number> {
  const { database, dataDir, faults, mailPort } = trial;
  await waitFor("a mail is tried", async () => {
    const mails = await listMails(trial);
    return mails.length > 0 && mails.every(({ failed }) => failed > 0);
  });
  for (const { id, sent } of await listMails(trial))
    if (sent > 0) faults.push(`the mail ${id} is called sent without a server`);
  // After half a day a job has tried for the last time; what it leaves is taken up every hour.
  await database.look((client) =>
    client.query(
      "update queue.job set state = 'failed', completed_on = now() where name = 'send-mail' and state in ('retry', 'created')",
    ),
  );
  moveClock(dataDir, 1);
  const server = await openMailServer(mailPort);
  try {
    await database.look((client) =>
      client.query("insert into queue.job (name, data) values ('left-mails', '{}')"),
    );
    await waitFor("every mail is sent", async () => (await listMails(trial)).every(({ sent }) => sent > 0));
    const mails = await listMails(trial);
    for (const { id, sent } of mails) {
      const arrived = server.taken.filter((one) => one === id).length;
      if (sent !== 1 || arrived !== 1)
        faults.push(`a mail arrives ${arrived} times and is called sent ${sent} times`);
    }
    return mails.length;
  } finally {
    moveClock(dataDir, 0);
    await server.close();
  }
}

async function waitFor(what: string, done: () => Promise<boolean>): Promise<void> {
  const until = performance.now() + 120_000;
  while (!(await done())) {
    if (performance.now() > until) throw new Error(`waited two minutes in vain until ${what}`);
    await sleep(200);
  }
}
