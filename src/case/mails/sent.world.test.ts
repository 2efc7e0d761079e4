// The office sees what was sent to whom and how it fared, never a body; a refused mail can be sent again.
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { systemActor } from "#platform/database/actor.ts";
import { type OutgoingMail, queueMail } from "#platform/mail/outbox.ts";
import type { SendResult } from "#platform/mail/send-result.ts";
import { sendMailJob } from "#platform/mail/send-mail-job.ts";
import { listSent, sentPageSize } from "#platform/mail/sent-store.ts";
import { findMail } from "#platform/mail/store.ts";
import { answersOfA } from "#programme/apply/sample-answers.ts";
import { addApplicant } from "#test/application.ts";
import { openTestWorld, type TestPerson, type TestWorld } from "#test/world.ts";
import { urls } from "#urls.ts";

let world: TestWorld;
let office: TestPerson;
let company: TestPerson;
beforeAll(async () => {
  world = await openTestWorld();
  office = await world.addPerson("office");
  company = await world.addCompanyPerson();
});
afterAll(() => world.stop());

const system = systemActor("test");
const letter = {
  kind: "new-password",
  language: "ja",
  to: { name: "見本 花子", address: "Hanako@example.jp" },
  subject: "件名",
  text: "秘密のリンク https://example.jp/let-me-in",
  html: "<p>本文</p>",
};

function queue(mail: Partial<OutgoingMail> = {}): Promise<string> {
  const { platform } = world.running;
  return platform.database.as(system, (tx) => queueMail(tx, platform, { ...letter, ...mail }));
}

function send(mailId: string, answer: SendResult): Promise<void> {
  const mailer = { send: async () => answer, close: () => undefined };
  return sendMailJob(world.running.platform, mailer).run({ mailId });
}

const refused = { status: "refused-for-good", reason: "EENVELOPE-550" } as const;

async function list(query: Record<string, string> = {}): Promise<string> {
  const answer = await world.send(urls.mails.to({}, query), { as: office });
  expect(answer.status).toBe(200);
  return answer.text();
}

test("to whom, what kind, how it stands; no subject, no body", async () => {
  await send(await queue(), { status: "sent" });
  await queue({ kind: "made-up-kind", to: { name: "", address: "nobody@example.jp" } });
  const page = await list();
  expect(page).toContain("見本 花子");
  expect(page).toContain("パスワードの再設定");
  expect(page).toContain("made-up-kind");
  expect(page).toContain("送信済み");
  expect(page).toContain("送信待ち");
  expect(page).not.toContain("let-me-in");
  expect(page).not.toContain("件名");
});

test("the database shows the office no body, and a company nothing at all", async () => {
  const mailId = await queue();
  const { database } = world.running.platform;
  const officer = { kind: "person", role: "office", userId: office.userId } as const;
  const member = { kind: "person", role: "company", userId: company.userId } as const;
  expect(await database.as(officer, (tx) => findMail(tx, mailId))).toBeUndefined();
  const seen = await database.as(member, (tx) => listSent(tx, {}));
  expect(seen.mails).toEqual([]);
  expect((await world.send(urls.mails.to(), { as: company })).status).toBe(404);
});

test("narrowed by person, kind and state, each in the address", async () => {
  const mailId = await queue({ kind: "invitation", to: { name: "100% 次郎", address: "jiro@example.com" } });
  await expect(send(mailId, { status: "try-again", reason: "ECONNREFUSED" })).rejects.toThrow(
    "not be handed",
  );
  for (const query of [
    { person: "100%" },
    { person: "JIRO@" },
    { state: "trying" },
    { kind: "invitation" },
  ]) {
    const page = await list(query);
    expect(page).toContain("jiro@example.com");
    expect(page).not.toContain("hanako@");
    expect(page).not.toContain("Hanako@");
  }
  expect(await list({ person: "%次郎" })).toContain("当てはまるメールはありません");
  expect(await list({ state: "trying" })).toContain("ECONNREFUSED");
});

test("what was sent in a case, and nothing else", async () => {
  const { caseId } = await addApplicant(world, "VN", answersOfA);
  await queue({ caseId, to: { name: "案件の人", address: "case@example.jp" } });
  const page = await list({ case: caseId });
  expect(page).toContain("案件の人");
  expect(page).toContain(urls.supportCase.to({ caseId }));
  expect(page).not.toContain("Hanako@");
});

test("a refused mail is sent again, once for two clicks, by the office alone", async () => {
  const mailId = await queue({ to: { name: "拒まれた人", address: "full@example.jp" } });
  await send(mailId, refused);
  const again = (as: TestPerson) =>
    world.send(urls.mailAgain.to({ mailId }, { state: "refused" }), { as, form: {} });
  expect((await again(company)).status).toBe(404);
  const clicks = await Promise.all([again(office), again(office)]);
  const to = new Set(clicks.map((answer) => answer.headers.get("location")));
  expect(to).toEqual(new Set(["/mails?state=refused&notice=done", "/mails?state=refused&notice=notRefused"]));
  await send(mailId, { status: "sent" });
  await send(mailId, refused);
  const page = await list({ person: "拒まれた人" });
  expect(page).toContain("送信済み");
  expect(page).toContain("2回送信");
  for (const mailId of ["x", "11111111-1111-4111-8111-111111111111"])
    expect((await world.send(urls.mailAgain.to({ mailId }), { as: office, form: {} })).status).toBe(404);
});

test("page after page and back, also where many mails share a moment", async () => {
  const { database } = world.running.platform;
  await database.as(system, (tx) =>
    tx.execute(sql`
      with made as (
        insert into himori.mails (id, kind, language, to_address, to_name, subject, text, html, queued_at)
        select gen_random_uuid(), 'many', 'ja', 'many' || n || '@example.jp', '', '', '', '',
               '2026-01-01'::timestamptz + (n / 40) * interval '1 second'
        from generate_series(1, ${2 * sentPageSize + 20}::int) n returning *)
      insert into himori.mail_records (id, kind, to_name, to_address, queued_at, state)
      select id, kind, to_name, to_address, queued_at, 'sent' from made`),
  );
  const filter = { kind: "many" };
  const read = (from?: Parameters<typeof listSent>[2]) =>
    database.as(system, (tx) => listSent(tx, filter, from));
  const first = await read();
  const second = await read({ direction: "older", place: placeOf(first.mails.at(-1)) });
  const third = await read({ direction: "older", place: placeOf(second.mails.at(-1)) });
  expect([first, second, third].map(({ newer, older }) => [newer, older])).toEqual([
    [false, true],
    [true, true],
    [true, false],
  ]);
  const all = [...first.mails, ...second.mails, ...third.mails];
  expect(new Set(all.map(({ id }) => id)).size).toBe(2 * sentPageSize + 20);
  const back = await read({ direction: "newer", place: placeOf(third.mails[0]) });
  expect(back.mails.map(({ id }) => id)).toEqual(second.mails.map(({ id }) => id));
  const html = await list({ kind: "many" });
  const next = /href="([^"]*older=[^"]*)"/.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";
  expect(next).toContain("kind=many");
  expect(await (await world.send(next, { as: office })).text()).toContain("newer=");
});

function placeOf(mail: { queuedAt: Date; id: string } | undefined) {
  if (!mail) throw new Error("the page is empty");
  return { queuedAt: mail.queuedAt, id: mail.id };
}

test("whatever stands in the address, the list is shown", async () => {
  const id = await queue();
  for (const query of [
    { person: "\u0000" },
    { kind: "a\u0000b" },
    { older: `999999999999999_${id}` },
    { newer: `9999999999999_${id}` },
  ]) {
    expect(await list(query)).toContain("</html>");
  }
});
