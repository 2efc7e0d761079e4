// Mails on their way: recorded with the change they tell of, then sent by a job that exists if and only if they do.
import { randomUUID } from "node:crypto";
import { type Actor, actorId } from "../database/actor.ts";
import type { Transaction } from "../database/database.ts";
import type { Platform } from "../platform.ts";
import { addMail, addResend, listAttempts, lockMail, setMailState } from "./store.ts";

export type OutgoingMail = {
  /** Given by a job that may run twice: a mail of this id is left with nobody a second time. */
  readonly id?: string;
  /** Kebab-case, what the mail is about; the office's list shows it. */
  readonly kind: string;
  /** The case it is about, so that the case's page can say what was sent. */
  readonly caseId?: string;
  readonly language: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

export const sendMailJobName = "send-mail";

/** Leaves a mail with the caller's transaction. Returns its id. */
export async function queueMail(tx: Transaction, platform: Platform, mail: OutgoingMail): Promise<string> {
  const { id = randomUUID(), caseId = null, to, ...rest } = mail;
  const queuedAt = platform.clock.now();
  const kept = { id, ...rest, toAddress: to.address, toName: to.name, queuedAt };
  if (await addMail(tx, kept, caseId)) await platform.queue.send(tx, sendMailJobName, { mailId: id });
  return id;
}

export type Resending =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "not-found" }
  /** Not refused (any more): somebody was quicker. */
  | { readonly ok: false; readonly reason: "not-refused" };

/** Tries a refused mail again, from the caller's transaction on; two clicks at once try it once. */
export async function sendAgain(
  tx: Transaction,
  platform: Platform,
  { mailId, actor }: { mailId: string; actor: Actor },
): Promise<Resending> {
  const state = await lockMail(tx, mailId);
  if (state === undefined) return { ok: false, reason: "not-found" };
  if (state !== "refused") return { ok: false, reason: "not-refused" };
  const attempts = await listAttempts(tx, mailId);
  const asked = { askedAt: platform.clock.now(), askedBy: actorId(actor) };
  await addResend(tx, { mailId, afterAttempt: attempts.length, ...asked });
  await setMailState(tx, mailId, "queued");
  await platform.queue.send(tx, sendMailJobName, { mailId });
  return { ok: true };
}
