// Messages between company, office and expert: who reads what, what lies in the database, who is told by mail.
import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { addAssignment, endAssignment, findAssignment } from "#case/assignment-store.ts";
import { listEvents, lockCase } from "#case/store.ts";
import { chooseNotices } from "#people/notifications/commands.ts";
import { usualChoices } from "#people/notifications/kinds.ts";
import { fixedClock } from "#platform/clock.ts";
import { systemActor } from "#platform/database/actor.ts";
import type { Transaction } from "#platform/database/database.ts";
import { answersOfA } from "#programme/apply/sample-answers.ts";
import { addApplicant, type Applicant } from "#test/application.ts";
import { openTestWorld, type TestPerson, type TestWorld } from "#test/world.ts";
import { urls } from "#urls.ts";
import { sendMessage } from "./commands.ts";
import { threadJobs } from "./jobs.ts";
import { listUnread } from "./queries.ts";
import type { ThreadParties } from "./parties.ts";
import { findThread, listMessages } from "./store.ts";

const system = systemActor("test");
let now = new Date("2026-11-24T01:00:00Z");
const clock = { ...fixedClock(now), now: () => now };

let world: TestWorld;
let company: Applicant;
let stranger: Applicant;
let office: TestPerson;
let expert: TestPerson;
let idle: TestPerson;

beforeAll(async () => {
  world = await openTestWorld({ clock });
  office = await world.addPerson("office", "事務局 一郎");
  expert = await world.addPerson("expert", "専門 三郎");
  idle = await world.addPerson("expert");
  company = await addApplicant(world, "VN", answersOfA);
  stranger = await addApplicant(world, "TH", answersOfA);
  await asSystem((tx) =>
    addAssignment(tx, { caseId: company.caseId, expertId: expert.userId, at: now, actor: system }),
  );
});

afterAll(() => world.stop());

function asSystem<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return world.running.platform.database.as(system, work);
}

type Sending = { parties: ThreadParties; subject?: string; body?: string; file?: File; messageId?: string };

function formOf({ parties, subject = "図面の扱い", body = "ご確認ください。", file, messageId }: Sending) {
  const form = new FormData();
  form.set("parties", parties);
  form.set("subject", subject);
  form.set("body", body);
  form.set("messageId", messageId ?? randomUUID());
  if (file) form.set("files", file);
  return form;
}

/** Begins a thread over the web; its address. */
async function begin(as: TestPerson, sending: Sending): Promise<string> {
  const { caseId } = company;
  const answer = await world.send(urls.newThread.to({ caseId }), { as, form: formOf(sending) });
  expect(answer.status, await answer.text()).toBe(303);
  return (answer.headers.get("location") ?? "").split("?")[0] ?? "";
}

async function read(as: TestPerson, path: string) {
  const answer = await world.send(path, { as });
  return { status: answer.status, text: await answer.text() };
}

async function waitingForLocks(): Promise<number> {
  const { rows } = await asSystem((tx) =>
    tx.execute<{ waiting: number }>(
      sql`select count(*)::int as waiting from pg_locks where not granted and locktype = 'advisory'`,
    ),
  );
  return rows[0]?.waiting ?? 0;
}

const unreadOf = (person: TestPerson) => asSystem((tx) => listUnread(tx, person.userId));

const note = () => new File(["議事録です"], "秘密の案件 議事録.txt", { type: "text/html" });

test("a message goes out, is read by the others, and lies encrypted", async () => {
  const thread = await begin(company.person, { parties: "all", subject: "甲の設計図", file: note() });
  expect((await unreadOf(office)).map(({ messages }) => messages)).toEqual([1]);
  const page = await read(office, thread);
  expect(page.text).toContain("甲の設計図");
  expect(page.text).toContain("秘密の案件 議事録.txt");
  expect(page.text).toContain("未読");
  expect(await unreadOf(office)).toEqual([]);
  expect((await read(expert, thread)).text).toContain("見本 花子（企業）");
  const stored = await asSystem((tx) =>
    tx.execute<{ all: string }>(
      sql`select string_agg(t::text, '') || (select string_agg(m::text, '') from himori.messages m) || (select string_agg(f::text, '') from himori.files f) as all from himori.threads t`,
    ),
  );
  for (const secret of ["甲の設計図", "ご確認ください", "議事録"]) {
    const found = stored.rows[0]?.all ?? "";
    expect(found).not.toContain(secret);
    expect(found).not.toContain(Buffer.from(secret).toString("hex"));
  }
  const kinds = (await asSystem((tx) => listEvents(tx, company.caseId))).map(({ kind }) => kind);
  expect(kinds.slice(-2)).toEqual(["thread-started", "message-sent"]);
  for (const done of ["sent", "constructor", "__proto__"]) {
    expect((await read(office, `${thread}?done=${done}`)).status).toBe(200);
  }
});

test("an attachment is a download by its name, whatever the sender called its type", async () => {
  const thread = await begin(company.person, { parties: "all", file: note() });
  const href = /href="([^"]+\/files\/[^"]+)"/.exec((await read(expert, thread)).text)?.[1] ?? "";
  const answer = await world.send(href, { as: expert });
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("text/plain");
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  expect(answer.headers.get("content-disposition")).toMatch(/^attachment; .*%E7%A7%98/);
  expect(await answer.text()).toBe("議事録です");
});

test("the office's people have no names for others", async () => {
  const thread = await begin(office, { parties: "all" });
  expect((await read(office, thread)).text).toContain("事務局 一郎");
  for (const reader of [company.person, expert]) {
    const { text } = await read(reader, thread);
    expect(text).toContain("<strong>事務局</strong>");
    expect(text).not.toContain("事務局 一郎");
  }
});

describe("who reads and who writes", () => {
  test.each([
    ["company-office", 200, 404, "company"],
    ["company-expert", 200, 200, "company"],
    ["all", 200, 200, "company"],
    ["office-expert", 404, 200, "office"],
  ] as const)("%s", async (parties, forCompany, forExpert, by) => {
    const thread = await begin(by === "office" ? office : company.person, { parties, file: note() });
    expect((await read(company.person, thread)).status).toBe(forCompany);
    expect((await read(office, thread)).status).toBe(200);
    expect((await read(expert, thread)).status).toBe(forExpert);
    const officeWrites = await world.send(thread, { as: office, form: formOf({ parties }) });
    expect(officeWrites.status).toBe(parties === "company-expert" ? 404 : 303);
  });

  test("nobody begins a thread that is not theirs to begin", async () => {
    const { caseId } = company;
    const tries = [
      [company.person, "office-expert"],
      [office, "company-expert"],
      [expert, "company-office"],
    ] as const;
    for (const [as, parties] of tries) {
      const answer = await world.send(urls.newThread.to({ caseId }), { as, form: formOf({ parties }) });
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain("ご確認ください。");
    }
  });
});

/** The menu of languages leads back to the address that was asked for. */
const withoutAddress = (page: string) => page.replaceAll(/"[^"]*[?&;]lang=/g, '"lang=');

test("to everybody else every address is one and the same 404", async () => {
  const thread = await begin(company.person, { parties: "all", file: note() });
  const page = (await read(company.person, thread)).text;
  const file = /href="([^"]+\/files\/[^"]+)"/.exec(page)?.[1] ?? "";
  const retraction = /href="([^"]+\/retraction)"/.exec(page)?.[1] ?? "";
  const { caseId } = company;
  const nowhere = await read(stranger.person, `/cases/${randomUUID()}`);
  const addresses = [
    urls.supportCase.to({ caseId }),
    urls.threads.to({ caseId }),
    urls.newThread.to({ caseId }),
    thread,
    retraction,
    file,
    thread.replace(caseId, stranger.caseId),
  ];
  for (const as of [stranger.person, idle, await world.addPerson("operator")]) {
    for (const address of addresses) {
      const answer = await read(as, address);
      expect(answer.status, address).toBe(404);
      if (as === stranger.person) expect(withoutAddress(answer.text)).toBe(withoutAddress(nowhere.text));
    }
    const sent = await world.send(thread, { as, form: formOf({ parties: "all" }) });
    expect(sent.status).toBe(404);
  }
});

test("taken back within the hour by its writer: nobody sees it any more", async () => {
  const thread = await begin(company.person, { parties: "all", body: "誤って送った文", file: note() });
  const page = (await read(company.person, thread)).text;
  const file = /href="([^"]+\/files\/[^"]+)"/.exec(page)?.[1] ?? "";
  const retraction = /href="([^"]+\/retraction)"/.exec(page)?.[1] ?? "";
  expect((await read(office, retraction)).status).toBe(404);
  expect((await read(company.person, retraction)).text).toContain("誤って送った文");
  expect((await world.send(retraction, { as: office, form: {} })).status).toBe(404);
  const done = await world.send(retraction, { as: company.person, form: {} });
  expect(done.status).toBe(303);
  for (const reader of [company.person, office, expert]) {
    const { text } = await read(reader, thread);
    expect(text).toContain("取り消されました");
    expect(text).not.toContain("誤って送った文");
    expect((await read(reader, file)).status).toBe(404);
  }
  const late = await begin(company.person, { parties: "all" });
  const lateRetraction =
    /href="([^"]+\/retraction)"/.exec((await read(company.person, late)).text)?.[1] ?? "";
  const sentAt = now;
  now = new Date(sentAt.getTime() + 60 * 60_000);
  const refused = await world.send(lateRetraction, { as: company.person, form: {} });
  now = sentAt;
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain("1時間を過ぎた");
});

test("a form sent twice leaves one message, and a wrong file loses no text", async () => {
  const messageId = randomUUID();
  const [first, second] = await Promise.all([
    begin(company.person, { parties: "all", messageId }),
    begin(company.person, { parties: "all", messageId }),
  ]);
  expect(first).toBe(second);
  expect((await read(company.person, first)).text.match(/<li class="message/g)).toHaveLength(1);
  for (const body of ["一通目", "一通目", "戻って書き直したもの"]) {
    const form = formOf({ parties: "all", body, messageId });
    expect((await world.send(first, { as: company.person, form })).status).toBe(303);
  }
  const { text } = await read(company.person, first);
  expect(text.match(/<li class="message/g)).toHaveLength(3);
  expect(text).toContain("戻って書き直したもの");
  const program = new File([new Uint8Array([77, 90, 0, 1])], "道具.exe");
  const refused = await world.send(first, {
    as: company.person,
    form: formOf({ parties: "all", body: "長い文章", file: program }),
  });
  const page = await refused.text();
  expect(refused.status).toBe(422);
  expect(page).toContain("長い文章");
  expect(page).toContain("「道具.exe」は添付できません");
  expect(page).toContain("もう一度選んでください");
});

test("a message typed when the session was over waits behind the sign-in page", async () => {
  const thread = await begin(company.person, { parties: "all" });
  const lapsed = await world.send(thread, { form: formOf({ parties: "all", body: "消えては困る文" }) });
  expect(lapsed.status).toBe(401);
  const sealed = /name="held" value="([^"]+)"/.exec(await lapsed.text())?.[1];
  expect(sealed?.length).toBeGreaterThan(100);
});

type Queued = { to_address: string; subject: string; text: string };

async function mailsAbout(work: () => Promise<unknown>): Promise<Queued[]> {
  const count = await countMails();
  await work();
  const { rows } = await asSystem((tx) =>
    tx.execute<Queued>(
      sql`select to_address, subject, text from himori.mails where kind = 'new-message' order by queued_at, to_address offset ${count}`,
    ),
  );
  return rows;
}

async function countMails(): Promise<number> {
  const { rows } = await asSystem((tx) =>
    tx.execute<{ n: number }>(sql`select count(*)::int as n from himori.mails where kind = 'new-message'`),
  );
  return rows[0]?.n ?? 0;
}

/** As the worker would for a thread's messages, twice. */
async function tell(thread: string): Promise<void> {
  const [job] = threadJobs(world.running.house.programme);
  const threadId = thread.split("/").at(-1) ?? "";
  const sent = await asSystem((tx) => listMessages(tx, threadId));
  for (const { message } of [...sent, ...sent]) await job?.run({ messageId: message.id });
}

test("one mail for a thread and a person until it is read; never what it says", async () => {
  const second = await world.addPerson("office", "事務局 二郎");
  const actor = { kind: "person", userId: second.userId, role: "office" } as const;
  await chooseNotices(
    world.running.platform,
    { userId: second.userId, actor },
    { ...usualChoices, messages: "off" },
  );
  let thread = "";
  const mails = await mailsAbout(async () => {
    thread = await begin(company.person, { parties: "all", subject: "乙の図面", body: "乙の中身" });
    now = new Date(now.getTime() + 1000);
    await world.send(thread, { as: company.person, form: formOf({ parties: "all", body: "追伸" }) });
    await tell(thread);
  });
  expect(mails.map(({ to_address }) => to_address).toSorted()).toEqual(
    [office.email, expert.email].toSorted(),
  );
  for (const { subject, text } of mails) {
    expect(subject).toContain("新しいメッセージがあります");
    expect(text).toContain(thread);
    for (const told of ["乙の図面", "乙の中身", "追伸", "見本精機", "見本 花子"])
      expect(subject + text).not.toContain(told);
  }
  await read(office, thread);
  const after = await mailsAbout(async () => {
    now = new Date(now.getTime() + 1000);
    await world.send(thread, { as: company.person, form: formOf({ parties: "all", body: "もう一つ" }) });
    await tell(thread);
  });
  expect(after.map(({ to_address }) => to_address)).toEqual([office.email]);
});

test("with the assignment the expert's threads end, at once, and the next expert begins anew", async () => {
  const thread = await begin(company.person, { parties: "company-expert", file: note() });
  const file = /href="([^"]+\/files\/[^"]+)"/.exec((await read(expert, thread)).text)?.[1] ?? "";
  const begun = await asSystem((tx) => findThread(tx, thread.split("/").at(-1) ?? ""));
  if (!begun) throw new Error("the thread just begun is not there");
  // While the assignment is being ended the expert sends: that comes too late.
  const late = await asSystem(async (tx) => {
    await lockCase(tx, company.caseId);
    const assignment = await findAssignment(tx, company.caseId);
    const ending = { kind: "changed", reason: "", endedAt: now, endedBy: "test" } as const;
    await endAssignment(tx, { assignmentId: assignment?.id ?? "", ...ending });
    const writer = { userId: expert.userId, side: "expert" } as const;
    const written = { messageId: randomUUID(), body: "遅すぎる", files: [] };
    const sending = sendMessage(world.running.platform, writer, { thread: begun, ...written });
    await vi.waitFor(async () => expect(await waitingForLocks()).toBeGreaterThan(0), { timeout: 20_000 });
    return { sending };
  });
  expect(await late.sending).toEqual({ ok: false, reason: "not-a-party" });
  for (const address of [thread, file, urls.threads.to({ caseId: company.caseId })])
    expect((await read(expert, address)).status).toBe(404);
  expect(await unreadOf(expert)).toEqual([]);
  await asSystem((tx) =>
    addAssignment(tx, { caseId: company.caseId, expertId: idle.userId, at: now, actor: system }),
  );
  for (const address of [thread, file]) expect((await read(idle, address)).status).toBe(404);
  expect((await read(idle, urls.threads.to({ caseId: company.caseId }))).status).toBe(200);
});
