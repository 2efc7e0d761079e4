// Work left for later: sent inside the command's own transaction, done at least once by a worker, retried with delay.
import { sql } from "drizzle-orm";
import { fromDrizzle, PgBoss } from "pg-boss";
import { homeTimeZone } from "../clock.ts";
import type { Connection, Transaction } from "../database/database.ts";
import type { Log } from "../log.ts";

/** A job carries ids only: what it needs to know it reads from the records. */
export type JobIds = Record<string, string>;

export type Job = {
  /** Kebab-case; also the queue's name. */
  readonly name: string;
  /** Runs at least once; must cope with running again. */
  readonly run: (ids: JobIds) => Promise<void>;
  /** Five-field cron in Japan's time zone, for daily work. */
  readonly every?: string;
};

export type Queue = {
  /** Leaves a job with the transaction: it exists if and only if the transaction commits. */
  send(tx: Transaction, name: string, ids: JobIds): Promise<void>;
  /** Makes the jobs' queues known, so that they may be sent to. */
  prepare(jobs: readonly Job[]): Promise<void>;
  /** Starts doing the jobs in this process. */
  work(jobs: readonly Job[]): Promise<void>;
  stop(): Promise<void>;
};

/** A job whose worker was killed is taken up again after two minutes; none of ours works that long. */
const retries = {
  retryLimit: 20,
  retryDelay: 15,
  retryBackoff: true,
  retryDelayMax: 3600,
  expireInSeconds: 120,
};

/** Opens the queue (schema "queue", owned by the running role). Each job is retried for about half a day. */
export async function openQueue(connection: Connection, log: Log): Promise<Queue> {
  const boss = new PgBoss({ ...serverOf(connection), schema: "queue", createSchema: false, max: 4 });
  boss.on("error", (error) => log.error("queue-error", {}, error));
  await boss.start();
  return {
    async send(tx, name, ids) {
      await boss.send(name, ids, { db: fromDrizzle(tx, sql) });
    },
    async prepare(jobs) {
      for (const { name } of jobs) await boss.createQueue(name, retries);
    },
    async work(jobs) {
      for (const job of jobs) {
        await boss.work<JobIds>(job.name, { pollingIntervalSeconds: 1 }, async (batch) => {
          for (const one of batch) await job.run(one.data);
        });
        if (job.every) await boss.schedule(job.name, job.every, {}, { tz: homeTimeZone });
      }
    },
    stop: () => boss.stop({ graceful: true, timeout: 10_000 }),
  };
}

function serverOf(connection: Connection) {
  return "url" in connection ? { connectionString: connection.url } : { ...connection };
}
