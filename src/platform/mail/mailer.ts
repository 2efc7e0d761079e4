// Sends one mail: through an SMTP server, or into the development inbox.
import { createTransport } from "nodemailer";
import { type Clock, systemClock } from "#platform/clock.ts";
import { ConfigError } from "#platform/errors.ts";
import { compose, type Mail } from "./compose.ts";
import { saveInInbox } from "./inbox.ts";
import { readSender } from "./mail-address.ts";
import { resultOfError, type SendResult } from "./send-result.ts";

/** `from` as in MAIL_FROM: `a@b` or `Name <a@b>`. */
export type MailConfig =
  | { readonly kind: "smtp"; readonly url: string; readonly from: string }
  | { readonly kind: "inbox"; readonly folder: string; readonly from: string };

export type Mailer = {
  /** Never throws. `sent` means the server (or the disk) has taken it. */
  send(mail: Mail): Promise<SendResult>;
  close(): void;
};

/** Throws ConfigError when `from` is no address. Nothing is connected before the first mail. */
export function createMailer(config: MailConfig, clock: Clock = systemClock): Mailer {
  const from = readSender(config.from);
  if (from === undefined) throw new ConfigError("MAIL_FROM is not an address");
  const deliverer = config.kind === "smtp" ? throughServer(config.url) : intoFolder(config.folder);
  return {
    async send(mail) {
      const composed = compose(mail, { from, date: clock.now() });
      if (!composed.ok) return { status: "refused-for-good", reason: composed.reason };
      try {
        await deliverer.deliver(mail.id, composed.message);
        return { status: "sent" };
      } catch (error) {
        return error instanceof Error ? resultOfError(error) : { status: "try-again", reason: "UNKNOWN" };
      }
    },
    close: () => deliverer.close(),
  };
}

type Message = Extract<ReturnType<typeof compose>, { ok: true }>["message"];
type Deliverer = { deliver(id: string, message: Message): Promise<void>; close(): void };

function throughServer(url: string): Deliverer {
  const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 60_000 };
  const transport = createTransport({ url, ...timeouts, ...(mustEncrypt(url) && { requireTLS: true }) });
  return {
    deliver: async (_id, message) => {
      await transport.sendMail(message);
    },
    close: () => transport.close(),
  };
}

/** Mail leaves this machine only encrypted, unless the operator writes `?requireTLS=false` for a relay of their own. */
function mustEncrypt(url: string): boolean {
  const { protocol, hostname, searchParams } = new URL(url);
  const here = ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  return protocol === "smtp:" && !here && searchParams.get("requireTLS") !== "false";
}

function intoFolder(folder: string): Deliverer {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  return {
    deliver: async (id, message) => {
      const { message: eml } = await transport.sendMail(message);
      if (!Buffer.isBuffer(eml)) throw new TypeError("the composed mail is not in memory");
      await saveInInbox(folder, id, eml);
    },
    close: () => transport.close(),
  };
}
