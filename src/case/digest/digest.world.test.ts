// The daily digest tells each person what happened in their own cases since the last one, once, and nothing that was typed.
import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findCase } from "#case/store.ts";
import { startThread } from "#case/threads/commands.ts";
import { openWait } from "#case/waiting/store.ts";
import { chooseNotices } from "#people/notifications/commands.ts";
import { type NoticeChoices, usualChoices } from "#people/notifications/kinds.ts";
import { fixedClock } from "#platform/clock.ts";
import { type Role, systemActor } from "#platform/database/actor.ts";
import { answersOfA } from "#programme/apply/sample-answers.ts";
import { submitApplication } from "#programme/apply/submit-command.ts";
import { addApplicant, type Applicant } from "#test/application.ts";
import { openTestWorld, type TestPerson, type TestWorld } from "#test/world.ts";
import { sendDigests } from "./digest.ts";

let world: TestWorld;
let office: TestPerson;
let applicant: Applicant;
let stranger: Applicant;
/** A Tuesday; the world's clock stands at ten in Japan's morning. */
const began = "2026-11-24T01:00:00Z";

beforeAll(async () => {
  world = await openTestWorld({ clock: fixedClock(began) });
  office = await world.addPerson("office", "事務局 一郎");
  applicant = await addApplicant(world, "VN", answersOfA);
  stranger = await addApplicant(world, "TH", answersOfA);
  await choose(office, "office", { progress: "off" });
});
afterAll(() => world.stop());

const system = systemActor("test");

function choose(person: TestPerson, role: Role, choices: Partial<NoticeChoices>): Promise<void> {
  const actor = { kind: "person", userId: person.userId, role } as const;
  const chosen = { ...usualChoices, ...choices };
  return chooseNotices(world.running.platform, { userId: person.userId, actor }, chosen);
}

function morning(day: string): Promise<void> {
  const { programme } = world.running.house;
  const platform = { ...programme.platform, clock: fixedClock(`${day}T08:30:00+09:00`) };
  return sendDigests({ ...programme, platform });
}

type Queued = { subject: string; text: string };

function digestsOf({ email }: { email: string }): Promise<Queued[]> {
  return world.running.platform.database.as(system, async (tx) => {
    const { rows } = await tx.execute<Queued>(
      sql`select subject, text from himori.mails where kind = 'digest' and to_address = ${email} order by queued_at`,
    );
    return rows;
  });
}

test("nothing when nothing has happened", async () => {
  await morning("2026-11-24");
  expect(await digestsOf(applicant.person)).toEqual([]);
  expect(await digestsOf(office)).toEqual([]);
});

test("what happened since, once, however often the job runs; nobody else's", async () => {
  const { programme } = world.running.house;
  const by = { method: "electronic" } as const;
  const { caseId } = applicant;
  await submitApplication(programme, applicant.actor, { caseId, by });
  const since = new Date(began);
  await world.running.platform.database.as(system, (tx) =>
    openWait(tx, { caseId, on: "company", what: "correction", since, dueOn: "2026-12-08" }),
  );
  await Promise.all([morning("2026-11-25"), morning("2026-11-25")]);
  await morning("2026-11-25");
  await morning("2026-11-26");
  const [digest, ...more] = await digestsOf(applicant.person);
  expect(more).toEqual([]);
  expect(digest?.subject).toBe("2026年11月25日のまとめ");
  expect(digest?.text).toContain("段階が変わった案件");
  expect(digest?.text).toContain("受付済み");
  expect(digest?.text).toContain("申請内容の修正と再提出（2026年12月8日まで）");
  expect(digest?.text).not.toContain("見本精機");
  expect(await digestsOf(stranger.person)).toEqual([]);
});

test("messages as a number and a case, for who wants them so; never their text", async () => {
  await choose(applicant.person, "company", { messages: "digest", progress: "off" });
  const { platform } = world.running;
  const { caseId, person } = applicant;
  const supportCase = await platform.database.as(system, (tx) => findCase(tx, caseId));
  if (!supportCase) throw new Error("there is no such case");
  const clock = fixedClock("2026-11-26T05:00:00Z");
  const thread = { supportCase, parties: "company-office", subject: "秘密の件名" } as const;
  const message = { messageId: randomUUID(), body: "秘密の本文", files: [] };
  const writer = { userId: office.userId, side: "office" } as const;
  await startThread({ ...platform, clock }, writer, { ...thread, ...message });
  const before = await digestsOf(person);
  await morning("2026-11-27");
  const digests = await digestsOf(person);
  expect(digests).toHaveLength(before.length + 1);
  expect(digests.at(-1)?.text).toContain("新しいメッセージ");
  expect(digests.at(-1)?.text).toMatch(/ベトナム（受付番号 .*）：1件/);
  expect(digests.at(-1)?.text).not.toContain("秘密の");
});

test("dates for who wants them in the digest", async () => {
  await choose(applicant.person, "company", { deadlines: "digest" });
  const before = await digestsOf(applicant.person);
  await morning("2026-12-03");
  expect(await digestsOf(applicant.person)).toHaveLength(before.length);
  await morning("2026-12-04");
  const digests = await digestsOf(applicant.person);
  expect(digests).toHaveLength(before.length + 1);
  expect(digests.at(-1)?.text).toContain("期限が近い件");
});

test("the office is told of what is overdue on its side, with its digest and not alone", async () => {
  await choose(office, "office", {});
  const { platform } = world.running;
  const wait = { caseId: applicant.caseId, on: "office", what: "examination" } as const;
  const since = new Date("2026-12-01T00:00:00Z");
  await platform.database.as(system, (tx) => openWait(tx, { ...wait, since, dueOn: "2026-12-09" }));
  await morning("2026-12-10");
  const first = await digestsOf(office);
  expect(first.at(-1)?.text).toContain("申請内容の確認（2026年12月9日まで）");
  await morning("2026-12-11");
  expect(await digestsOf(office)).toHaveLength(first.length);
  await platform.database.as(system, (tx) =>
    openWait(tx, {
      ...wait,
      what: "correction",
      since: new Date("2026-12-11T03:00:00Z"),
      dueOn: "2027-01-15",
    }),
  );
  await morning("2026-12-12");
  const last = (await digestsOf(office)).at(-1)?.text ?? "";
  expect(last).toContain("期限を過ぎたままの件");
  expect(last).toContain("申請内容の修正と再提出");
});
