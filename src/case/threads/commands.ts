// What can happen in threads: one is begun, a message is sent, one is taken back, what is on the screen is marked as read.
import { findAssignment } from "#case/assignment-store.ts";
import { lockCase, recordEvent, type SupportCase } from "#case/store.ts";
import type { Actor } from "#platform/database/actor.ts";
import type { Transaction } from "#platform/database/database.ts";
import type { PutFailure } from "#platform/files/file-store.ts";
import type { Platform } from "#platform/platform.ts";
import { newMessageJob } from "./job-names.ts";
import { audienceOf, mayBegin, mayRetract, mayWrite, type Side } from "./rules.ts";
import type { ThreadParties } from "./parties.ts";
import {
  addMessage,
  addReadings,
  addRetraction,
  addThread,
  findMessage,
  findThread,
  type Thread,
} from "./store.ts";
import { bodyOf, subjectOf } from "./text-places.ts";

export type Writer = { readonly userId: string; readonly side: Side };

export type AttachedFile = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array };

export type Written = {
  /** Given with the form, so that a form sent twice leaves one message. */
  readonly messageId: string;
  readonly body: string;
  readonly files: readonly AttachedFile[];
};

export type Sent =
  | { readonly ok: true; readonly threadId: string }
  /** Not among those who may write here, or no expert is there to write to. */
  | { readonly ok: false; readonly reason: "not-a-party" }
  | { readonly ok: false; readonly reason: "not-kept"; readonly failure: PutFailure };

export const actorOf = ({ userId, side }: Writer): Actor => ({ kind: "person", userId, role: side });

type Beginning = {
  readonly supportCase: SupportCase;
  readonly parties: ThreadParties;
  readonly subject: string;
};

/** Begins a thread with its first message; it bears that message's id, so that a form sent twice begins one. */
export async function startThread(
  platform: Platform,
  writer: Writer,
  { supportCase, parties, subject, ...written }: Beginning & Written,
): Promise<Sent> {
  const { database, texts, clock } = platform;
  const { id: caseId, companyId } = supportCase;
  const actor = actorOf(writer);
  const assignment = await database.as(actor, (tx) => findAssignment(tx, caseId));
  if (!mayBegin(writer.side, assignment !== undefined).includes(parties)) return notParty;
  const id = written.messageId;
  const sent: Sent = { ok: true, threadId: id };
  if (await database.as(actor, (tx) => findThread(tx, id))) return sent;
  const kept = await keepFiles(platform, actor, { caseId, companyId, parties, files: written.files });
  if (!kept.ok) return kept;
  return database.as(actor, async (tx) => {
    if (!(await staysParty(tx, writer, caseId))) return notParty;
    const now = await findAssignment(tx, caseId);
    if (!mayBegin(writer.side, now !== undefined).includes(parties)) return notParty;
    const { encrypt } = await texts.of(tx, companyId);
    const startedAt = clock.now();
    const thread: Thread = {
      id,
      caseId,
      companyId,
      parties,
      expertId: parties === "company-office" ? null : (now?.expertId ?? null),
      encryptedSubject: encrypt(subject, subjectOf(id)),
      startedAt,
      startedBy: writer.userId,
    };
    if (!(await addThread(tx, thread))) return sent;
    const detail = { threadId: id, parties };
    await recordEvent(tx, { caseId, kind: "thread-started", at: startedAt, actor, detail });
    await leave(tx, platform, { thread, writer, written, fileIds: kept.fileIds });
    return sent;
  });
}

/**
 * Under the case's lock, which whoever ends an assignment holds: what an expert writes comes before the end of their
 * assignment or not at all.
 */
async function staysParty(tx: Transaction, { side, userId }: Writer, caseId: string): Promise<boolean> {
  await lockCase(tx, caseId);
  return side !== "expert" || (await findAssignment(tx, caseId))?.expertId === userId;
}

const notParty = { ok: false, reason: "not-a-party" } as const;

/** Sends a message in a thread that the writer sees. */
export async function sendMessage(
  platform: Platform,
  writer: Writer,
  { thread, ...written }: Written & { readonly thread: Thread },
): Promise<Sent> {
  if (!mayWrite(thread.parties, writer.side)) return notParty;
  const actor = actorOf(writer);
  const sent: Sent = { ok: true, threadId: thread.id };
  if (await platform.database.as(actor, (tx) => findMessage(tx, written.messageId))) return sent;
  const kept = await keepFiles(platform, actor, { ...thread, files: written.files });
  if (!kept.ok) return kept;
  return platform.database.as(actor, async (tx) => {
    if (!(await staysParty(tx, writer, thread.caseId))) return notParty;
    await leave(tx, platform, { thread, writer, written, fileIds: kept.fileIds });
    return sent;
  });
}

type Leaving = { thread: Thread; writer: Writer; written: Written; fileIds: readonly string[] };

/** The message, its event, and the job that tells the others of it: all or nothing. */
async function leave(
  tx: Transaction,
  { texts, clock, queue }: Platform,
  { thread, writer, written, fileIds }: Leaving,
): Promise<void> {
  const { messageId: id, body } = written;
  const { id: threadId, caseId, companyId, parties } = thread;
  const { encrypt } = await texts.of(tx, companyId);
  const sentAt = clock.now();
  const by = { sentAt, sentBy: writer.userId, sentRole: writer.side };
  const message = { id, threadId, encryptedBody: encrypt(body, bodyOf(id)), ...by };
  if (!(await addMessage(tx, message, fileIds))) return;
  await recordEvent(tx, {
    caseId,
    kind: "message-sent",
    at: sentAt,
    actor: actorOf(writer),
    detail: { threadId, messageId: id, parties },
  });
  await queue.send(tx, newMessageJob, { messageId: id });
}

type Keeping = {
  caseId: string;
  companyId: string;
  parties: ThreadParties;
  files: readonly AttachedFile[];
};

async function keepFiles(
  { files, texts }: Platform,
  actor: Actor,
  { caseId, companyId, parties, files: attached }: Keeping,
) {
  await texts.prepare(companyId);
  const fileIds: string[] = [];
  for (const file of attached) {
    const kept = await files.keep(actor, { companyId, caseId, audience: audienceOf(parties), ...file });
    if (!kept.ok) return { ok: false, reason: "not-kept", failure: kept.reason } as const;
    fileIds.push(kept.fileId);
  }
  return { ok: true, fileIds } as const;
}

export type Retracted =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "not-found" | "too-late" };

/** Takes a message back: from now on nobody is shown what it said. */
export function retractMessage(
  { database, clock }: Platform,
  writer: Writer,
  { thread, messageId }: { readonly thread: Thread; readonly messageId: string },
): Promise<Retracted> {
  const actor = actorOf(writer);
  const now = clock.now();
  return database.as(actor, async (tx) => {
    const found = await findMessage(tx, messageId);
    if (found?.message.threadId !== thread.id || found.message.sentBy !== writer.userId)
      return { ok: false, reason: "not-found" };
    const retractedAt = found.retraction?.retractedAt ?? null;
    if (retractedAt) return { ok: true };
    if (!mayRetract({ ...found.message, retractedAt }, { userId: writer.userId, now }))
      return { ok: false, reason: "too-late" };
    const added = await addRetraction(tx, { messageId, retractedAt: now, retractedBy: writer.userId });
    const { caseId, parties } = thread;
    const detail = { threadId: thread.id, messageId, parties };
    if (added) await recordEvent(tx, { caseId, kind: "message-taken-back", at: now, actor, detail });
    return { ok: true };
  });
}

/** Marks the messages a person has before them as read. */
export async function markRead(
  { database, clock }: Platform,
  writer: Writer,
  messageIds: readonly string[],
): Promise<void> {
  if (messageIds.length === 0) return;
  const mark = { userId: writer.userId, readAt: clock.now() };
  await database.as(actorOf(writer), (tx) => addReadings(tx, messageIds, mark));
}
