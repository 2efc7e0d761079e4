// Mails on their way: recorded with the change they tell of, then sent by a job that exists if and only if they do.
import { randomUUID } from "node:crypto";
import type { Transaction } from "../database/database.ts";
import type { Platform } from "../platform.ts";
import { addMail } from "./store.ts";

export type OutgoingMail = {
  /** Given by a job that may run twice: a mail of this id is left with nobody a second time. */
  readonly id?: string;
  /** Kebab-case, what the mail is about; the office's list shows it. */
  readonly kind: string;
  readonly language: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

export const sendMailJobName = "send-mail";

/** Leaves a mail with the caller's transaction. Returns its id. */
export async function queueMail(tx: Transaction, platform: Platform, mail: OutgoingMail): Promise<string> {
  const { id = randomUUID(), to, ...rest } = mail;
  const queuedAt = platform.clock.now();
  const added = await addMail(tx, { id, ...rest, toAddress: to.address, toName: to.name, queuedAt });
  if (added) await platform.queue.send(tx, sendMailJobName, { mailId: id });
  return id;
}
