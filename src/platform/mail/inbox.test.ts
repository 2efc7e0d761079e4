// The development inbox shows what was sent, and opens nothing but its own mails.
import { mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fixedClock } from "#platform/clock.ts";
import type { Mail } from "./compose.ts";
import { listInbox, readInboxMail } from "./inbox.ts";
import { createMailer } from "./mailer.ts";

let home = "";
let folder = "";
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "himori-inbox-"));
  folder = join(home, "inbox");
});
afterEach(() => rm(home, { recursive: true }));

const mail: Mail = {
  id: "m1",
  to: { name: "สมหญิง ทดสอบ", address: "somying@example.co.th" },
  subject: "ยืนยันอีเมลของคุณ — メールアドレスの確認 — Xác nhận",
  text: "https://example.com/confirm?token=abc%3D&x=1 ".repeat(5),
  html: "<p>テスト</p>",
  language: "th",
};
const send = (one: Mail) =>
  createMailer(
    { kind: "inbox", folder, from: "Himori <office@himori.example>" },
    fixedClock("2026-07-01T00:00:00Z"),
  ).send(one);

describe("the inbox", () => {
  it("is empty before the first mail", async () => {
    expect(await listInbox(folder)).toEqual([]);
    expect(await readInboxMail(folder, "m1")).toBeUndefined();
  });

  it("shows a mail as it was sent", async () => {
    expect(await send(mail)).toEqual({ status: "sent" });
    const shown = await readInboxMail(folder, "m1");
    expect(shown).toMatchObject({
      id: "m1",
      messageId: "<m1@himori.example>",
      sentAt: new Date("2026-07-01T00:00:00Z"),
      from: { name: "Himori", address: "office@himori.example" },
      to: [mail.to],
      subject: mail.subject,
      language: "th",
    });
    expect(shown?.text.trim()).toBe(mail.text.trim());
    expect(shown?.html.trim()).toBe(mail.html);
    expect((await stat(join(folder, "m1.eml"))).mode & 0o777).toBe(0o600);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  it("lists the latest first, no more than asked for, and a mail sent twice once", async () => {
    for (const [n, id] of ["a", "b", "c", "b"].entries()) {
      await send({ ...mail, id, subject: `mail ${id}` });
      await utimes(join(folder, `${id}.eml`), n + 1, n + 1);
    }
    expect((await listInbox(folder)).map(({ id }) => id)).toEqual(["b", "c", "a"]);
    expect((await listInbox(folder, 2)).map(({ subject }) => subject)).toEqual(["mail b", "mail c"]);
    expect(await readdir(folder)).toHaveLength(3);
  });

  it.each([
    "../secret",
    "..",
    "",
    ".",
    "a/b",
    "m1.eml",
    "m1\u0000",
    "/etc/passwd",
    "x".repeat(300),
    "%2e%2e%2fsecret",
  ])("opens nothing for the id %j", async (id) => {
    await send(mail);
    await writeFile(join(home, "secret.eml"), "Subject: secret\r\n\r\nsecret");
    expect(await readInboxMail(folder, id)).toBeUndefined();
  });

  it("passes over foreign and half-written files", async () => {
    await mkdir(folder);
    await writeFile(join(folder, "m9.abc.part"), "half");
    await writeFile(join(folder, "note with blanks.eml"), "foreign");
    await send(mail);
    expect((await listInbox(folder)).map(({ id }) => id)).toEqual(["m1"]);
  });

  it("asks to try again when the folder cannot be written, and says so when it cannot be read", async () => {
    await writeFile(folder, "a file where the folder should be");
    expect(await send(mail)).toEqual({ status: "try-again", reason: "EEXIST" });
    await expect(listInbox(folder)).rejects.toMatchObject({ code: "ENOTDIR" });
  });
});
