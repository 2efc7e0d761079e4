// The SQL of threads: what was begun, sent, attached, taken back and read. Texts come and go encrypted.
import { and, asc, count, desc, eq, inArray, max } from "drizzle-orm";
import type { Transaction } from "#platform/database/database.ts";
import { files } from "#platform/schema.ts";
import { messageFiles, messageReadings, messageRetractions, messages, threads } from "./schema.ts";

export type Thread = typeof threads.$inferSelect;
export type Message = typeof messages.$inferSelect;
export type Retraction = typeof messageRetractions.$inferSelect;

/** False when a thread of this id is there already. */
export async function addThread(tx: Transaction, thread: Thread): Promise<boolean> {
  const { rowCount } = await tx.insert(threads).values(thread).onConflictDoNothing();
  return rowCount === 1;
}

/** Undefined when there is none or the reader may not see it. */
export async function findThread(tx: Transaction, threadId: string): Promise<Thread | undefined> {
  const rows = await tx.select().from(threads).where(eq(threads.id, threadId));
  return rows[0];
}

/** Of a case, the one with the newest message first, as far as the reader may see them. */
export async function listThreads(
  tx: Transaction,
  caseId: string,
): Promise<{ thread: Thread; messages: number; newestAt: Date }[]> {
  const newest = max(messages.sentAt);
  const rows = await tx
    .select({ thread: threads, messages: count(messages.id), newestAt: newest })
    .from(threads)
    .leftJoin(messages, eq(messages.threadId, threads.id))
    .where(eq(threads.caseId, caseId))
    .groupBy(threads.id)
    .orderBy(desc(newest), desc(threads.id));
  return rows.map((row) => ({ ...row, newestAt: row.newestAt ?? row.thread.startedAt }));
}

/** False when a message of this id is there already. */
export async function addMessage(
  tx: Transaction,
  message: Message,
  fileIds: readonly string[],
): Promise<boolean> {
  const { rowCount } = await tx.insert(messages).values(message).onConflictDoNothing();
  if (rowCount !== 1) return false;
  const attached = fileIds.map((fileId, index) => ({ messageId: message.id, position: index + 1, fileId }));
  if (attached.length > 0) await tx.insert(messageFiles).values(attached);
  return true;
}

export type KnownMessage = { readonly message: Message; readonly retraction: Retraction | null };

/** Undefined when there is none or the reader may not see it. */
export async function findMessage(tx: Transaction, messageId: string): Promise<KnownMessage | undefined> {
  const rows = await tx
    .select({ message: messages, retraction: messageRetractions })
    .from(messages)
    .leftJoin(messageRetractions, eq(messageRetractions.messageId, messages.id))
    .where(eq(messages.id, messageId));
  return rows[0];
}

/** Oldest first. */
export function listMessages(tx: Transaction, threadId: string): Promise<KnownMessage[]> {
  return tx
    .select({ message: messages, retraction: messageRetractions })
    .from(messages)
    .leftJoin(messageRetractions, eq(messageRetractions.messageId, messages.id))
    .where(eq(messages.threadId, threadId))
    .orderBy(asc(messages.sentAt), asc(messages.id));
}

export type Attachment = {
  readonly messageId: string;
  readonly fileId: string;
  readonly encryptedName: Uint8Array;
  readonly sizeBytes: number;
};

export function listAttachments(tx: Transaction, messageIds: readonly string[]): Promise<Attachment[]> {
  if (messageIds.length === 0) return Promise.resolve([]);
  const { messageId, position, fileId } = messageFiles;
  return tx
    .select({ messageId, fileId, encryptedName: files.encryptedName, sizeBytes: files.sizeBytes })
    .from(messageFiles)
    .innerJoin(files, eq(files.id, fileId))
    .where(inArray(messageId, [...messageIds]))
    .orderBy(asc(messageId), asc(position));
}

/** Of a message that nobody has taken back. */
export async function findAttachment(
  tx: Transaction,
  { threadId, fileId }: { threadId: string; fileId: string },
): Promise<{ fileId: string } | undefined> {
  const rows = await tx
    .select({ fileId: messageFiles.fileId, retracted: messageRetractions.messageId })
    .from(messageFiles)
    .innerJoin(messages, eq(messages.id, messageFiles.messageId))
    .leftJoin(messageRetractions, eq(messageRetractions.messageId, messages.id))
    .where(and(eq(messages.threadId, threadId), eq(messageFiles.fileId, fileId)));
  return rows.find(({ retracted }) => retracted === null);
}

/** Of two clicks one counts. */
export async function addRetraction(tx: Transaction, retraction: Retraction): Promise<boolean> {
  const { rowCount } = await tx.insert(messageRetractions).values(retraction).onConflictDoNothing();
  return rowCount === 1;
}

/** Marks what this person has before them; what they have marked already stays as it was. */
export async function addReadings(
  tx: Transaction,
  messageIds: readonly string[],
  { userId, readAt }: { userId: string; readAt: Date },
): Promise<void> {
  if (messageIds.length === 0) return;
  const marks = messageIds.map((messageId) => ({ messageId, userId, readAt }));
  await tx.insert(messageReadings).values(marks).onConflictDoNothing();
}
