// Makes each person's daily digest: what happened since the last one, read under their own rights; nothing when nothing did.
import { type Programme, todayAtHome } from "#edition/programme.ts";
import { systemActor } from "#platform/database/actor.ts";
import type { Transaction } from "#platform/database/database.ts";
import { mailIdOf } from "#platform/mail/mail-id.ts";
import { queueMail } from "#platform/mail/outbox.ts";
import { eachByItself } from "#platform/queue/each-by-itself.ts";
import { urls } from "#urls.ts";
import { languageOf } from "../waiting/recipients.ts";
import { digestMail } from "./emails/digest.tsx";
import { readNews } from "./news.ts";
import { listReaders, type Reader } from "./readers.ts";
import { digestSpan } from "./rules.ts";
import { addDigest, findToldUntil } from "./store.ts";

export const digestJob = "daily-digest";

export async function sendDigests(programme: Programme): Promise<void> {
  const { clock, database } = programme.platform;
  const today = todayAtHome(clock);
  await eachByItself(await database.as(systemActor(digestJob), listReaders), (reader) => {
    const actor = { kind: "person", userId: reader.person.userId, role: reader.role } as const;
    return database.as(actor, (tx) => digestFor(tx, programme, { reader, today }));
  });
}

/** The record of what was told and the mail stand or fall together; whoever comes second finds the record. */
async function digestFor(
  tx: Transaction,
  programme: Programme,
  { reader, today }: { reader: Reader; today: string },
): Promise<void> {
  const { platform } = programme;
  const { userId, name, email } = reader.person;
  const span = digestSpan(today, await findToldUntil(tx, userId));
  const news = span && (await readNews(tx, programme, { reader, span, today }));
  if (!span || !news) return;
  const mailId = mailIdOf(digestJob, userId, today);
  if (!(await addDigest(tx, { userId, through: span.until, mailId }))) return;
  const language = languageOf(reader.person);
  const letter = digestMail({
    ...news,
    language,
    personName: name,
    today,
    homeUrl: platform.publicUrl + urls.home.to(),
    settingsUrl: platform.publicUrl + urls.accountNotices.to(),
  });
  await queueMail(tx, platform, {
    id: mailId,
    kind: "digest",
    language,
    to: { name, address: email },
    ...letter,
  });
}
