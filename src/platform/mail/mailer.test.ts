// Mails through a real SMTP server, and what becomes of them when it is down, busy, or refuses.
import { createServer, type Socket } from "node:net";
import PostalMime from "postal-mime";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { afterEach, describe, expect, it } from "vitest";
import { fixedClock } from "#platform/clock.ts";
import { ConfigError } from "#platform/errors.ts";
import type { Mail } from "./compose.ts";
import { createMailer, type Mailer } from "./mailer.ts";
import type { SendResult } from "./send-result.ts";

const mail: Mail = {
  id: "0198c0de-0000-7000-8000-000000000001",
  to: { name: "試験 花子", address: "hanako@example.com" },
  subject: "【秘守】申請書を受け付けました（受付番号 CN-0007）　株式会社髙﨑𠮷製作所",
  text: "受け付けました。\n.\n点だけの行の後ろ\nhttps://example.com/a?b=1",
  html: "<p>受け付けました。</p>",
  language: "ja",
};

type Received = { from: string; to: string[]; raw: Buffer };
const open: { close(): void }[] = [];
afterEach(() => open.splice(0).forEach((each) => each.close()));

type Listens = { listen(port: number, host: string, done: () => void): unknown };

async function listening(server: Listens, port = 0): Promise<void> {
  await new Promise<void>((done) => void server.listen(port, "127.0.0.1", done));
}

function portOf(address: ReturnType<ReturnType<typeof createServer>["address"]>): number {
  if (address === null || typeof address === "string") throw new Error("not listening");
  return address.port;
}

async function smtp(options: SMTPServerOptions = {}, port = 0) {
  const received: Received[] = [];
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      const { mailFrom, rcptTo } = session.envelope;
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        const to = rcptTo.map(({ address }) => address);
        received.push({ from: mailFrom ? mailFrom.address : "", to, raw: Buffer.concat(parts) });
        done();
      });
    },
    ...options,
  });
  server.on("error", () => undefined);
  await listening(server, port);
  open.push({ close: () => server.close() });
  return { received, port: portOf(server.server.address()) };
}

function mailerTo(port: number, query = ""): Mailer {
  const url = `smtp://127.0.0.1:${port}${query}`;
  const mailer = createMailer(
    { kind: "smtp", url, from: "秘守 <office@himori.example>" },
    fixedClock("2026-07-01T03:04:05Z"),
  );
  open.push(mailer);
  return mailer;
}

const answer = (responseCode: number) => Object.assign(new Error("refused by the test"), { responseCode });

describe("a mail through SMTP", () => {
  it("arrives as it was written", async () => {
    const { received, port } = await smtp();
    expect(await mailerTo(port).send(mail)).toEqual({ status: "sent" });
    const [one] = received;
    const arrived = await PostalMime.parse(one?.raw ?? "");
    expect(one).toMatchObject({ from: "office@himori.example", to: ["hanako@example.com"] });
    expect(arrived).toMatchObject({
      from: { name: "秘守", address: "office@himori.example" },
      to: [mail.to],
      subject: mail.subject,
      messageId: `<${mail.id}@himori.example>`,
      date: "2026-07-01T03:04:05.000Z",
    });
    expect(arrived.text?.trim()).toBe(mail.text);
    expect(arrived.html?.trim()).toBe(mail.html);
    const head = new Map(arrived.headers.map(({ key, value }) => [key, value]));
    expect(head.get("content-language")).toBe("ja");
    expect(head.get("auto-submitted")).toBe("auto-generated");
  });

  it("carries the same Message-ID on every attempt, another for another mail", async () => {
    const { received, port } = await smtp();
    const mailer = mailerTo(port);
    await mailer.send(mail);
    await mailer.send(mail);
    await mailer.send({ ...mail, id: "another" });
    const arrived = await Promise.all(received.map(({ raw }) => PostalMime.parse(raw)));
    expect(new Set(arrived.map(({ messageId }) => messageId)).size).toBe(2);
  });

  it.each([
    ["name", { ...mail, to: { ...mail.to, name: "花子\r\nBcc: evil@example.net" } }],
    ["name with an address in it", { ...mail, to: { ...mail.to, name: 'x" <evil@example.net>, "y' } }],
    ["subject", { ...mail, subject: "Hello\r\nBcc: evil@example.net\r\n\r\nbody" }],
    ["subject, line separator", { ...mail, subject: "Hello\u2028Bcc: evil@example.net" }],
    ["body", { ...mail, text: "a\r\n.\r\nMAIL FROM:<x@y.z>\r\nBcc: evil@example.net" }],
  ])("cannot be given another recipient or header through its %s", async (_where, attempt) => {
    const { received, port } = await smtp();
    expect(await mailerTo(port).send(attempt)).toEqual({ status: "sent" });
    expect(received).toHaveLength(1);
    expect(received[0]?.to).toEqual(["hanako@example.com"]);
    const arrived = await PostalMime.parse(received[0]?.raw ?? "");
    expect(arrived.to).toHaveLength(1);
    expect(arrived.headers.map(({ key }) => key)).not.toContain("bcc");
  });

  it.each<[string, Mail]>([
    ["invalid-address", { ...mail, to: { name: "", address: "a@example.com\r\nBcc: evil@example.net" } }],
    ["invalid-address", { ...mail, to: { name: "", address: "a@example.com, evil@example.net" } }],
    ["invalid-id", { ...mail, id: "x>\r\nBcc: evil@example.net" }],
    ["invalid-id", { ...mail, id: "" }],
    ["invalid-language", { ...mail, language: "ja\r\nBcc: evil@example.net" }],
  ])("%s is refused before anything is sent (%#)", async (reason, attempt) => {
    const { received, port } = await smtp();
    expect(await mailerTo(port).send(attempt)).toEqual({ status: "refused-for-good", reason });
    expect(received).toEqual([]);
  });
});

describe("when the server", () => {
  it.each<[string, SMTPServerOptions, SendResult]>([
    [
      "does not know the recipient",
      { onRcptTo: (_a, _s, done) => done(answer(550)) },
      { status: "refused-for-good", reason: "EENVELOPE-550" },
    ],
    [
      "asks to come back",
      { onRcptTo: (_a, _s, done) => done(answer(450)) },
      { status: "try-again", reason: "EENVELOPE-450" },
    ],
    [
      "refuses the sender",
      { onMailFrom: (_a, _s, done) => done(answer(553)) },
      { status: "try-again", reason: "EENVELOPE-553" },
    ],
    [
      "wants a password",
      { authOptional: false, disabledCommands: ["STARTTLS"] },
      { status: "try-again", reason: "EENVELOPE-530" },
    ],
    [
      "refuses the content",
      { onData: (stream, _s, done) => stream.on("end", () => done(answer(554))).resume() },
      { status: "refused-for-good", reason: "EMESSAGE-554" },
    ],
    [
      "is short of room",
      { onData: (stream, _s, done) => stream.on("end", () => done(answer(452))).resume() },
      { status: "try-again", reason: "EMESSAGE-452" },
    ],
    [
      "takes small mails only",
      { onMailFrom: (_a, _s, done) => done(answer(552)) },
      { status: "refused-for-good", reason: "EENVELOPE-552" },
    ],
    [
      "refuses the connection",
      { onConnect: (_s, done) => done(answer(554)) },
      { status: "try-again", reason: "EPROTOCOL-554" },
    ],
  ])("%s", async (_what, options, result) => {
    const { port } = await smtp(options);
    expect(await mailerTo(port).send(mail)).toEqual(result);
  });

  it("is down, the mail is to be tried again, and goes once it is back", async () => {
    const probe = createServer();
    await listening(probe);
    const port = portOf(probe.address());
    await new Promise((done) => probe.close(done));
    const mailer = mailerTo(port);
    expect(await mailer.send(mail)).toEqual({ status: "try-again", reason: "ESOCKET" });
    const { received } = await smtp({}, port);
    expect(await mailer.send(mail)).toEqual({ status: "sent" });
    expect(received).toHaveLength(1);
  });

  it("hangs up in the middle, the mail is to be tried again", async () => {
    const sockets: Socket[] = [];
    const server = createServer((socket) => {
      sockets.push(socket);
      socket.write("220 hello\r\n");
      socket.once("data", () => socket.destroy());
    });
    await listening(server);
    open.push({ close: () => server.close() });
    expect(await mailerTo(portOf(server.address())).send(mail)).toMatchObject({ status: "try-again" });
  });

  it("offers no encryption where it is demanded, nothing is sent", async () => {
    const { received, port } = await smtp();
    expect(await mailerTo(port, "?requireTLS=true").send(mail)).toMatchObject({ status: "try-again" });
    expect(received).toEqual([]);
  });
});

describe("createMailer", () => {
  it.each(["", "nobody", "a@b.com\r\nBcc: x@y.com"])("refuses the sender %j at start", (from) => {
    expect(() => createMailer({ kind: "inbox", folder: "/nowhere", from })).toThrow(ConfigError);
  });
});
