// The development inbox: mails as .eml files in a folder, which a page lists and shows.
import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import PostalMime, { type Address, type Email } from "postal-mime";
import { writeDurably } from "#platform/files/durable-file.ts";
import { nodeFileSystem as fs, systemCode } from "#platform/files/file-system.ts";
import { piecesOf } from "#platform/files/pieces.ts";
import { isMailId } from "./compose.ts";
import type { MailAddress } from "./mail-address.ts";

export type InboxEntry = {
  readonly id: string;
  readonly sentAt: Date | undefined;
  readonly to: readonly MailAddress[];
  readonly subject: string;
};

export type InboxMail = InboxEntry & {
  readonly from: MailAddress | undefined;
  readonly messageId: string;
  readonly language: string | undefined;
  readonly text: string;
  /** As it was sent: show it only in a sandboxed frame. */
  readonly html: string;
};

const ending = ".eml";

/** Whole or not at all; a second attempt of the same mail replaces the first. Throws the system's error. */
export async function saveInInbox(folder: string, id: string, eml: Uint8Array): Promise<void> {
  await fs.makeFolder(folder);
  const temporary = join(folder, `${id}.${randomBytes(6).toString("hex")}.part`);
  try {
    await writeDurably(fs, temporary, piecesOf(eml));
    await fs.rename(temporary, join(folder, id + ending));
  } catch (error) {
    await fs.remove(temporary).catch(() => undefined);
    throw error;
  }
  await fs.syncFolder(folder);
}

/** The latest mails, newest first; an inbox that was never used is empty. Throws if it cannot be read. */
export async function listInbox(folder: string, limit = 100): Promise<InboxEntry[]> {
  const names = await fs.names(folder).catch(emptyIfMissing);
  const ids = names.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length));
  const dated = await Promise.all(
    ids.filter(isMailId).map(async (id) => ({ id, at: await fs.modifiedAt(join(folder, id + ending)) })),
  );
  const latest = dated.sort((one, other) => other.at.getTime() - one.at.getTime()).slice(0, limit);
  const mails = await Promise.all(latest.map(({ id }) => readInboxMail(folder, id)));
  return mails.flatMap((mail) =>
    mail ? [{ id: mail.id, sentAt: mail.sentAt, to: mail.to, subject: mail.subject }] : [],
  );
}

/** One mail; undefined when there is none of that id, whatever the id looks like. */
export async function readInboxMail(folder: string, id: string): Promise<InboxMail | undefined> {
  if (!isMailId(id)) return undefined;
  const raw = await readFile(join(folder, id + ending)).catch((error: unknown) => {
    if (systemCode(error) === "ENOENT") return undefined;
    throw error;
  });
  return raw && shown(id, await PostalMime.parse(raw));
}

function shown(id: string, mail: Email): InboxMail {
  const date = new Date(mail.date ?? Number.NaN);
  return {
    id,
    messageId: mail.messageId ?? "",
    sentAt: Number.isNaN(date.getTime()) ? undefined : date,
    from: mail.from && mailboxes([mail.from])[0],
    to: mailboxes(mail.to ?? []),
    subject: mail.subject ?? "",
    language: mail.headers.find(({ key }) => key === "content-language")?.value,
    text: mail.text ?? "",
    html: mail.html ?? "",
  };
}

function mailboxes(addresses: readonly Address[]): MailAddress[] {
  return addresses.flatMap(({ name, address }) => (address === undefined ? [] : [{ name, address }]));
}

function emptyIfMissing(error: unknown): string[] {
  if (systemCode(error) === "ENOENT") return [];
  throw error;
}
