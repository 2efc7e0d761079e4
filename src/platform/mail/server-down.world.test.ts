// A mail server that is away for a while, or goes away in the middle of a mail: nothing is lost, everything is sent once.
import { createServer, type Server, type Socket } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { fixedClock } from "#platform/clock.ts";
import { systemActor } from "#platform/database/actor.ts";
import type { Queue } from "#platform/queue/queue.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { takeUpLeftMails } from "./left-mails-job.ts";
import { queueMail } from "./outbox.ts";
import { listAttemptsOf, listSent } from "./sent-store.ts";

const system = systemActor("test");
let port = 0;
let world: TestWorld;
beforeAll(async () => {
  port = await freePort();
  world = await openTestWorld({
    withWorker: true,
    environment: { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: "office@himori.example" },
  });
});
afterAll(() => world.stop());

async function freePort(): Promise<number> {
  const server = createServer();
  await listening(server, 0);
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

function listening(server: Pick<Server, "listen">, at: number): Promise<void> {
  return new Promise((done) => void server.listen(at, "127.0.0.1", done));
}

/** A server at the known port; the ids of the mails it took. `vanishing` breaks the line before the mail is whole. */
async function mailServer({ vanishing = false } = {}) {
  const taken: string[] = [];
  const lines = new Set<Socket>();
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onData(stream, session, done) {
      if (vanishing) {
        for (const line of lines) line.destroy();
        return;
      }
      let raw = "";
      stream.on("data", (part: Buffer) => (raw += part.toString()));
      stream.on("end", () => {
        taken.push(/^Message-ID: <(.*)@/im.exec(raw)?.[1] ?? session.id);
        done();
      });
    },
  });
  server.on("error", () => undefined);
  server.server.on("connection", (line: Socket) => lines.add(line));
  await listening(server, port);
  return { taken, close: () => new Promise<void>((done) => server.close(() => done())) };
}

const letter = { kind: "test", language: "ja", subject: "件名", text: "本文", html: "<p>本文</p>" };

function queue(n: number): Promise<string> {
  const { platform } = world.running;
  const to = { name: "見本 花子", address: `hanako${n}@example.jp` };
  return platform.database.as(system, (tx) => queueMail(tx, platform, { ...letter, to }));
}

/** The hours until the next try of these mails, shortened. */
function hurry(mailIds: readonly string[]): Promise<unknown> {
  return world.running.platform.database.pool.query(
    "update queue.job set start_after = now() where name = 'send-mail' and state = 'retry' and data ->> 'mailId' = any ($1)",
    [mailIds],
  );
}

const outcomes = (ids: readonly string[]) =>
  world.running.platform.database.as(system, async (tx) => {
    const attempts = await listAttemptsOf(tx, ids);
    return ids.map((id) => attempts.filter(({ mailId }) => mailId === id).map(({ outcome }) => outcome));
  });

const patient = { timeout: 60_000, interval: 100 };

/** Lets each mail be tried until all of them have been, as `done` sees it. */
function tried(ids: readonly string[], done: (attempts: readonly string[], index: number) => boolean) {
  return vi.waitFor(async () => {
    const now = await outcomes(ids);
    const left = ids.filter((_, index) => !done(now[index] ?? [], index));
    await hurry(left);
    expect(left).toEqual([]);
  }, patient);
}

test("down, then vanishing in the middle, then back: each mail arrives once", async () => {
  const ids = await Promise.all([1, 2].map(queue));
  await tried(ids, (attempts) => attempts.length > 0);
  const breaking = await mailServer({ vanishing: true });
  const before = (await outcomes(ids)).map((one) => one.length);
  await tried(ids, (attempts, index) => attempts.length > (before[index] ?? 0));
  await breaking.close();
  const back = await mailServer();
  await tried(ids, (attempts) => attempts.at(-1) === "sent");
  expect(new Set(back.taken)).toEqual(new Set(ids));
  expect(back.taken).toHaveLength(ids.length);
  for (const one of await outcomes(ids)) {
    expect(one.slice(0, -1).every((outcome) => outcome === "failed")).toBe(true);
  }
  const { mails } = await world.running.platform.database.as(system, (tx) => listSent(tx, { kind: "test" }));
  expect(mails.map(({ state }) => state)).toEqual(["sent", "sent"]);
  await back.close();
}, 120_000);

test("a mail whose job gave up is taken up again; after two weeks the office is told", async () => {
  const { platform } = world.running;
  const left = await platform.database.as(system, async (tx) => {
    const lost = { ...platform, queue: { ...platform.queue, send: async () => undefined } };
    const to = { name: "", address: "left@example.jp" };
    return queueMail(tx, lost, { ...letter, to });
  });
  const takenUp: (string | undefined)[] = [];
  const send: Queue["send"] = async (_tx, _name, { mailId }) => void takenUp.push(mailId);
  const queueSeen = { ...platform.queue, send };
  const later = (hours: number) => {
    const clock = fixedClock(new Date(platform.clock.now().getTime() + hours * 3_600_000));
    return takeUpLeftMails({ ...platform, clock, queue: queueSeen });
  };
  await later(1);
  expect(takenUp).toEqual([]);
  await later(24);
  expect(takenUp).toEqual([left]);
  await later(15 * 24);
  await later(15 * 24);
  expect(takenUp).toEqual([left]);
  expect(await outcomes([left])).toEqual([["refused"]]);
});
