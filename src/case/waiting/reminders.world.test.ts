// Reminders go to whom something waits on, in their language, once, and tell nothing that a person typed.
import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chooseNotices } from "#people/notifications/commands.ts";
import { usualChoices } from "#people/notifications/kinds.ts";
import { findCompany } from "#people/queries.ts";
import { systemActor } from "#platform/database/actor.ts";
import { fixedClock } from "#platform/clock.ts";
import { answersOfA } from "#programme/apply/sample-answers.ts";
import { addApplicant, type Applicant } from "#test/application.ts";
import { openTestWorld, type TestPerson, type TestWorld } from "#test/world.ts";
import { sendReminders } from "./reminders.ts";
import { endWaits, openWait, type NewWait } from "./store.ts";

let world: TestWorld;
let office: TestPerson;
let expert: TestPerson;
beforeAll(async () => {
  world = await openTestWorld({ clock: fixedClock("2026-11-24T01:00:00Z") });
  office = await world.addPerson("office", "事務局 一郎");
  expert = await world.addPerson("expert", "Expert Somsri");
});
afterAll(() => world.stop());

const system = systemActor("test");
const since = new Date("2026-11-01T00:00:00Z");

/** The job as it runs on a day, in Japan's morning. */
function morning(day: string): Promise<void> {
  const { programme } = world.running.house;
  const platform = { ...programme.platform, clock: fixedClock(`${day}T08:30:00+09:00`) };
  return sendReminders({ ...programme, platform });
}

function wait(one: Omit<NewWait, "since">): Promise<void> {
  return world.running.platform.database.as(system, (tx) => openWait(tx, { since, ...one }));
}

type Queued = { to_address: string; subject: string; text: string };

function mailsOf(caseId: string): Promise<Queued[]> {
  return world.running.platform.database.as(system, async (tx) => {
    const { rows } = await tx.execute<Queued>(
      sql`select m.to_address, m.subject, m.text from himori.mails m join himori.mail_records r using (id)
          where r.case_id = ${caseId} order by m.queued_at, m.to_address`,
    );
    return rows;
  });
}

const applicant = (): Promise<Applicant> => addApplicant(world, "VN", answersOfA);

test("two working days before, on the day, and after it; each once", async () => {
  const { caseId, person } = await applicant();
  await wait({ caseId, on: "company", what: "correction", dueOn: "2026-11-27" });
  await morning("2026-11-24");
  expect(await mailsOf(caseId)).toEqual([]);
  await morning("2026-11-25");
  await Promise.all([morning("2026-11-25"), morning("2026-11-26")]);
  const [first, ...more] = await mailsOf(caseId);
  expect(more).toEqual([]);
  expect(first).toMatchObject({ to_address: person.email });
  expect(first?.subject).toBe("申請内容の修正と再提出の期限が近づいています（2026年11月27日まで）");
  expect(first?.text).toContain(`/cases/${caseId}/application`);
  expect(first?.text).toContain("ベトナム");
  await morning("2026-11-27");
  await morning("2026-11-30");
  await morning("2026-12-01");
  await morning("2026-12-07");
  const subjects = (await mailsOf(caseId)).map(({ subject }) => subject);
  expect(subjects.slice(1)).toEqual([
    "申請内容の修正と再提出の期限は本日です",
    "申請内容の修正と再提出の期限を過ぎています",
    "申請内容の修正と再提出の期限を過ぎています",
  ]);
});

test("not the name of the company, nor anything else that was typed", async () => {
  const { caseId, person } = await applicant();
  await wait({ caseId, on: "company", what: "correction", dueOn: "2026-11-25" });
  await morning("2026-11-25");
  const [mail] = await mailsOf(caseId);
  const { database } = world.running.platform;
  const company = await database.as(system, (tx) => findCompany(tx, person.companyId));
  expect(company?.name).toContain("見本精機");
  expect(mail?.text).not.toContain("見本精機");
});

test("what has ended reminds no more", async () => {
  const { caseId } = await applicant();
  await wait({ caseId, on: "company", what: "correction", dueOn: "2026-11-25" });
  await world.running.platform.database.as(system, (tx) =>
    endWaits(tx, { caseId, what: ["correction"], at: since, actor: system }),
  );
  await morning("2026-11-25");
  expect(await mailsOf(caseId)).toEqual([]);
});

test("the office and the expert, each on their side; who wants none gets none", async () => {
  const { caseId } = await applicant();
  const second = await world.addPerson("office", "事務局 二郎");
  const actor = { kind: "person", userId: second.userId, role: "office" } as const;
  const { platform } = world.running;
  await chooseNotices(platform, { userId: second.userId, actor }, { ...usualChoices, deadlines: "off" });
  await wait({ caseId, on: "office", what: "examination", dueOn: "2026-11-25" });
  const asked = { expertId: expert.userId, subjectId: randomUUID() };
  await wait({ caseId, on: "expert", what: "expert-answer", dueOn: "2026-11-25", ...asked });
  await morning("2026-11-25");
  const to = (await mailsOf(caseId)).map(({ to_address }) => to_address);
  expect(to.toSorted()).toEqual([expert.email, office.email].toSorted());
});

test("in the reader's language, also for a kind of wait without words of its own", async () => {
  const { caseId, person } = await applicant();
  await world.running.platform.database.as(system, (tx) =>
    tx.execute(sql`update sign_in.user set language = 'vi' where id = ${person.userId}`),
  );
  await wait({ caseId, on: "company", what: "something-new", dueOn: "2026-11-25" });
  await morning("2026-11-25");
  expect((await mailsOf(caseId))[0]?.subject).toBe("Hôm nay là hạn: Việc cần bạn thực hiện");
});
