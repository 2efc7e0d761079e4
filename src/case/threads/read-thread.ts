// Threads as a reader is shown them: texts opened, writers named, what is unread marked.
import { namesBefore } from "#case/people-of-case.ts";
import type { SupportCase } from "#case/store.ts";
import type { Platform } from "#platform/platform.ts";
import { actorOf, type Writer } from "./commands.ts";
import { listUnread } from "./queries.ts";
import { mayRetract, type Side } from "./rules.ts";
import type { ThreadParties } from "./parties.ts";
import { type Attachment, listAttachments, listMessages, listThreads, type Thread } from "./store.ts";
import { bodyOf, fileNameOf, subjectOf } from "./text-places.ts";

export type ThreadLine = {
  readonly threadId: string;
  readonly subject: string;
  readonly parties: ThreadParties;
  readonly messages: number;
  readonly unread: number;
  readonly newestAt: Date;
};

/** A case's threads, the newest message first. */
export function readThreads(
  { database, texts }: Platform,
  reader: Writer,
  { id: caseId, companyId }: SupportCase,
): Promise<ThreadLine[]> {
  return database.as(actorOf(reader), async (tx) => {
    const known = await listThreads(tx, caseId);
    if (known.length === 0) return [];
    const unread = new Map(
      (await listUnread(tx, reader.userId, { caseId })).map((one) => [one.threadId, one.messages]),
    );
    const { decrypt } = await texts.of(tx, companyId);
    return known.map(({ thread, messages, newestAt }) => ({
      threadId: thread.id,
      subject: decrypt(thread.encryptedSubject, subjectOf(thread.id)),
      parties: thread.parties,
      messages,
      unread: unread.get(thread.id) ?? 0,
      newestAt,
    }));
  });
}

export type MessageShown = {
  readonly id: string;
  readonly side: Side;
  /** Undefined for people whom this reader knows by their side only. */
  readonly name: string | undefined;
  readonly mine: boolean;
  readonly at: Date;
  /** null once it was taken back. */
  readonly body: string | null;
  readonly retractedAt: Date | null;
  readonly files: readonly { readonly fileId: string; readonly name: string; readonly sizeBytes: number }[];
  readonly retractable: boolean;
  readonly isNew: boolean;
};

export type ThreadRead = {
  readonly subject: string;
  readonly messages: readonly MessageShown[];
  readonly expertName: string | undefined;
};

/** A thread with everything said in it. What is new stays so until markRead. */
export async function readThread(platform: Platform, reader: Writer, thread: Thread): Promise<ThreadRead> {
  const { database, texts, clock } = platform;
  const now = clock.now();
  const { userId } = reader;
  const { subject, known, attachments, unreadFrom } = await database.as(actorOf(reader), async (tx) => {
    const { decrypt } = await texts.of(tx, thread.companyId);
    const messages = await listMessages(tx, thread.id);
    const unread = await listUnread(tx, userId, { threadId: thread.id });
    const files = await listAttachments(
      tx,
      messages.filter(({ retraction }) => !retraction).map(({ message }) => message.id),
    );
    return {
      subject: decrypt(thread.encryptedSubject, subjectOf(thread.id)),
      known: messages.map(({ message, retraction }) => {
        const body = retraction ? null : decrypt(message.encryptedBody, bodyOf(message.id));
        return { message, retractedAt: retraction?.retractedAt ?? null, body };
      }),
      attachments: files.map((one) => ({ ...one, name: nameOf(decrypt, one) })),
      unreadFrom: messages.find(({ message }) => message.id === unread[0]?.oldestId)?.message.sentAt,
    };
  });
  const names = await namesBefore(platform, reader.side, peopleIn(thread, known));
  const messages = known.map(({ message, retractedAt, body }): MessageShown => {
    const { id, sentAt, sentBy, sentRole } = message;
    return {
      id,
      side: sentRole,
      name: names.get(sentBy),
      mine: sentBy === userId,
      at: sentAt,
      body,
      retractedAt,
      files: attachments.filter(({ messageId }) => messageId === id),
      retractable: mayRetract({ sentBy, sentAt, retractedAt }, { userId, now }),
      isNew: sentRole !== reader.side && unreadFrom !== undefined && sentAt >= unreadFrom && !retractedAt,
    };
  });
  return { subject, messages, expertName: thread.expertId === null ? undefined : names.get(thread.expertId) };
}

type Opened = { readonly message: { readonly sentBy: string; readonly sentRole: Side } };

function peopleIn({ expertId }: Thread, known: readonly Opened[]) {
  const writers = known.map(({ message }) => ({ userId: message.sentBy, role: message.sentRole }));
  return expertId === null ? writers : [...writers, { userId: expertId, role: "expert" }];
}

type Decrypt = (encrypted: Uint8Array, place: ReturnType<typeof fileNameOf>) => string;

function nameOf(decrypt: Decrypt, { fileId, encryptedName }: Attachment): string {
  return decrypt(encryptedName, fileNameOf(fileId));
}
