// Hands recorded mails over, each once, and records every attempt.
import { join } from "node:path";
import { systemActor } from "../database/actor.ts";
import type { Transaction } from "../database/database.ts";
import { HimoriError } from "../errors.ts";
import type { Config } from "../config.ts";
import type { Platform } from "../platform.ts";
import type { Job } from "../queue/queue.ts";
import { createMailer, type MailConfig, type Mailer } from "./mailer.ts";
import { sendMailJobName } from "./outbox.ts";
import type { SendResult } from "./send-result.ts";
import {
  addAttempt,
  countSettled,
  findMail,
  holdMail,
  type KeptMail,
  listAttempts,
  type MailAttempt,
} from "./store.ts";

/** The folder that serves as the inbox when no SMTP server is set. */
export function inboxFolder(config: Config): string {
  return join(config.dataDir, "inbox");
}

function mailConfig(config: Config): MailConfig {
  const from = config.mailFrom;
  return config.smtpUrl === undefined
    ? { kind: "inbox", folder: inboxFolder(config), from }
    : { kind: "smtp", url: config.smtpUrl, from };
}

const actor = systemActor(sendMailJobName);

/** Throws when the mail could not be handed over this time, so that the queue tries again later. */
export function sendMailJob(
  platform: Platform,
  mailer: Mailer = createMailer(mailConfig(platform.config)),
): Job {
  return {
    name: sendMailJobName,
    async run({ mailId = "" }) {
      const failed = await platform.database.as(actor, (tx) => handOver(tx, { platform, mailer, mailId }));
      if (!failed) return;
      platform.log.warn("mail-not-sent", { mailId, ...failed });
      if (failed.again) throw new HimoriError("the mail could not be handed over yet");
    },
  };
}

type Handing = { platform: Platform; mailer: Mailer; mailId: string };
type Failure = { readonly attempt: number; readonly reason: string; readonly again: boolean };

/**
 * One attempt, during which nobody else attempts the same mail: a second job for it, in this process or another, finds
 * it held and leaves it. Answers what went wrong, if anything did.
 */
async function handOver(
  tx: Transaction,
  { platform, mailer, mailId }: Handing,
): Promise<Failure | undefined> {
  const due = (await holdMail(tx, mailId)) ? await findDue(tx, mailId) : undefined;
  if (!due) return undefined;
  const result = await mailer.send(asSent(due.mail));
  const attempt = due.earlier.length + 1;
  await addAttempt(tx, { mailId, attempt, ...recorded(result), attemptedAt: platform.clock.now() });
  if (result.status === "sent") return undefined;
  return { attempt, reason: result.reason, again: result.status === "try-again" };
}

/** Undefined when there is no such mail or nothing is left to do for it. */
async function findDue(
  tx: Transaction,
  mailId: string,
): Promise<{ mail: KeptMail; earlier: MailAttempt[] } | undefined> {
  const mail = await findMail(tx, mailId);
  const earlier = await listAttempts(tx, mailId);
  const settledBefore = await countSettled(tx, mailId);
  const settled = earlier.slice(settledBefore).some(({ outcome }) => outcome !== "failed");
  return mail && !settled ? { mail, earlier } : undefined;
}

function asSent({ id, toName, toAddress, subject, text, html, language }: KeptMail) {
  return { id, to: { name: toName, address: toAddress }, subject, text, html, language };
}

function recorded(result: SendResult): Pick<MailAttempt, "outcome" | "code"> {
  if (result.status === "sent") return { outcome: "sent", code: "" };
  return { outcome: result.status === "try-again" ? "failed" : "refused", code: result.reason };
}
