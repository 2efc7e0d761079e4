// The web face of threads: reading, beginning, answering, taking back, and the files attached.
import { randomUUID } from "node:crypto";
import { findAssignment } from "#case/assignment-store.ts";
import { caseName } from "#case/case-name.ts";
import { partyToCase } from "#case/guard.ts";
import { caseMessages } from "#case/messages/page/catalog.ts";
import { momentText, readerOf, siteOf } from "#case/reader.ts";
import { findCase } from "#case/store.ts";
import type { Programme } from "#edition/programme.ts";
import { problemText } from "#i18n/messages/problems.ts";
import { get, type Guard, post, type Route } from "#people/route.ts";
import { type Request, visitOf } from "#people/visit.ts";
import { readForm, uploadLimits } from "#platform/forms/submitted-form.ts";
import { isUuid } from "#platform/forms/uuid.ts";
import type { FieldError } from "#ui/field-id.ts";
import { urls } from "#urls.ts";
import { actorOf, markRead, retractMessage, sendMessage, type Sent, startThread } from "./commands.ts";
import { readMessage, readNewThread, type TypedMessage, typedIn } from "./forms.ts";
import { threadMessages } from "./messages/catalog.ts";
import { NewThreadPage } from "./pages/new-thread-page.tsx";
import { RetractionPage } from "./pages/retraction-page.tsx";
import { ThreadPage } from "./pages/thread-page.tsx";
import { ThreadsPage } from "./pages/threads-page.tsx";
import { readThread, readThreads } from "./read-thread.ts";
import { mayBegin, mayWrite } from "./rules.ts";
import { findAttachment, findThread, type Thread } from "./store.ts";

export function threadRoutes(programme: Programme): Route[] {
  const party = partyToCase(programme.platform);
  const reader = readerOfThread(programme);
  return [
    get(urls.threads, party, (c) => showThreads(programme, c)),
    get(urls.newThread, party, (c) => showNewThread(programme, c)),
    post(urls.newThread, party, (c) => beginThread(programme, c)),
    get(urls.thread, reader, (c) => showThread(programme, c)),
    post(urls.thread, reader, (c) => answerThread(programme, c)),
    get(urls.messageRetraction, reader, (c) => showRetraction(programme, c)),
    post(urls.messageRetraction, reader, (c) => retract(programme, c)),
    get(urls.attachment, reader, (c) => sendAttachment(programme, c)),
  ];
}

/** Whoever sees the thread, in the case of the address. To everybody else there is nothing here. */
function readerOfThread({ platform }: Programme): Guard {
  const seen = partyToCase(platform, async (c, caseId) => {
    const threadId = c.req.param("threadId") ?? "";
    if (!isUuid(threadId)) return false;
    const thread = await platform.database.as(visitOf(c).actor, (tx) => findThread(tx, threadId));
    return thread?.caseId === caseId;
  });
  return { ...seen, name: "reader of the thread" };
}

/** The case of the address as its pages need it. Undefined when it is gone for this person since the guard looked. */
async function caseOf(programme: Programme, c: Request) {
  const reader = readerOf(c);
  const { actor, caseId, language } = reader;
  const known = await programme.platform.database.as(actor, async (tx) => {
    const supportCase = await findCase(tx, caseId);
    return supportCase && { supportCase, assignment: await findAssignment(tx, caseId) };
  });
  if (!known) return undefined;
  const site = siteOf(programme, known.supportCase, language);
  return {
    ...known,
    reader,
    words: threadMessages[language],
    caseName: caseName(programme, known.supportCase, language),
    possible: mayBegin(reader.side, known.assignment !== undefined),
    zones: caseMessages[language].zones(site.name),
    momentOf: (at: Date) => momentText(language, at, site),
  };
}

type OnCase = NonNullable<Awaited<ReturnType<typeof caseOf>>>;

const freshForm = (): TypedMessage => ({
  messageId: randomUUID(),
  subject: "",
  parties: "",
  body: "",
  hadFiles: false,
});

async function showThreads(programme: Programme, c: Request): Promise<Response> {
  const on = await caseOf(programme, c);
  if (!on) return c.notFound();
  const { reader, supportCase, possible, zones, momentOf } = on;
  const { frame, caseId } = reader;
  const threads = await readThreads(programme.platform, reader, supportCase);
  const shown = { frame, caseId, caseName: on.caseName, threads, zones, momentOf };
  return c.html(<ThreadsPage {...shown} mayBegin={possible.length > 0} />);
}

type Form = { readonly typed: TypedMessage; readonly errors: readonly FieldError[] };

async function showNewThread(programme: Programme, c: Request, form?: Form): Promise<Response> {
  const on = await caseOf(programme, c);
  if (!on) return c.notFound();
  const { frame, caseId } = on.reader;
  const { typed, errors } = form ?? { typed: freshForm(), errors: [] };
  const shown = { frame, caseId, caseName: on.caseName, possible: on.possible, typed, errors };
  return c.html(<NewThreadPage {...shown} />, errors.length > 0 ? 422 : 200);
}

async function beginThread(programme: Programme, c: Request): Promise<Response> {
  const on = await caseOf(programme, c);
  if (!on) return c.notFound();
  const { reader, supportCase, possible, words } = on;
  const form = await readForm(c.req.raw, uploadLimits);
  if (!form.ok) {
    const text = problemText(reader.language, form.problem, words.fields.body);
    return showNewThread(programme, c, { typed: freshForm(), errors: [{ name: "body", text }] });
  }
  const again = (errors: readonly FieldError[]) =>
    showNewThread(programme, c, { typed: typedIn(form), errors });
  const read = readNewThread(form, reader.language, { possible, freshId: randomUUID() });
  if (!read.ok) return again(read.errors);
  const { written, subject, parties } = read;
  const sent = await startThread(programme.platform, reader, { supportCase, subject, parties, ...written });
  return sent.ok ? toThread(c, sent, "sent") : again([failure(sent, on)]);
}

function toThread(c: Request, { threadId }: { threadId: string }, done: string): Response {
  return c.redirect(urls.thread.to({ caseId: readerOf(c).caseId, threadId }, { done }), 303);
}

/** What hindered the sending is told at the field that can be changed. */
function failure({ reason }: Exclude<Sent, { ok: true }>, { words }: OnCase): FieldError {
  return reason === "not-a-party"
    ? { name: "parties", text: words.errors.notParty }
    : { name: "files", text: words.errors.notKept };
}

async function threadOf({ platform }: Programme, c: Request): Promise<Thread | undefined> {
  const threadId = c.req.param("threadId") ?? "";
  return platform.database.as(visitOf(c).actor, (tx) => findThread(tx, threadId));
}

async function showThread(programme: Programme, c: Request, form?: Form): Promise<Response> {
  const on = await caseOf(programme, c);
  const thread = await threadOf(programme, c);
  if (!on || !thread) return c.notFound();
  const { reader, words, zones, momentOf } = on;
  const read = await readThread(programme.platform, reader, thread);
  const others = read.messages.filter(({ mine }) => !mine).map(({ id }) => id);
  await markRead(programme.platform, reader, others);
  const { typed, errors } = form ?? { typed: freshForm(), errors: [] };
  const dones = { sent: words.sent, retracted: words.retraction.done };
  const asked = (["sent", "retracted"] as const).find((one) => one === c.req.query("done"));
  return c.html(
    <ThreadPage
      frame={reader.frame}
      caseId={reader.caseId}
      threadId={thread.id}
      caseName={on.caseName}
      parties={thread.parties}
      read={read}
      mayWrite={mayWrite(thread.parties, reader.side)}
      done={asked && dones[asked]}
      {...{ typed, errors, zones, momentOf }}
    />,
    errors.length > 0 ? 422 : 200,
  );
}

async function answerThread(programme: Programme, c: Request): Promise<Response> {
  const on = await caseOf(programme, c);
  const thread = await threadOf(programme, c);
  if (!on || !thread || !mayWrite(thread.parties, on.reader.side)) return c.notFound();
  const { reader, words } = on;
  const form = await readForm(c.req.raw, uploadLimits);
  if (!form.ok) {
    const text = problemText(reader.language, form.problem, words.fields.body);
    return showThread(programme, c, { typed: freshForm(), errors: [{ name: "body", text }] });
  }
  const again = (errors: readonly FieldError[]) => showThread(programme, c, { typed: typedIn(form), errors });
  const read = readMessage(form, reader.language, randomUUID());
  if (!read.ok) return again(read.errors);
  const sent = await sendMessage(programme.platform, reader, { thread, ...read.written });
  return sent.ok ? toThread(c, sent, "sent") : again([failure(sent, on)]);
}

/** Only what the reader may still take back has this page. */
async function showRetraction(programme: Programme, c: Request, tooLate = false): Promise<Response> {
  const thread = await threadOf(programme, c);
  const reader = readerOf(c);
  const read = thread && (await readThread(programme.platform, reader, thread));
  const message = read?.messages.find(({ id, mine }) => mine && id === c.req.param("messageId"));
  if (!thread || !message) return c.notFound();
  const { frame, caseId } = reader;
  const late = tooLate || (!message.retractable && !message.retractedAt);
  if (message.retractedAt) return toThread(c, { threadId: thread.id }, "retracted");
  const shown = { frame, caseId, threadId: thread.id, messageId: message.id, body: message.body };
  return c.html(<RetractionPage {...shown} tooLate={late} />, tooLate ? 422 : 200);
}

async function retract(programme: Programme, c: Request): Promise<Response> {
  const thread = await threadOf(programme, c);
  const messageId = c.req.param("messageId") ?? "";
  if (!thread || !isUuid(messageId)) return c.notFound();
  const done = await retractMessage(programme.platform, readerOf(c), { thread, messageId });
  if (done.ok) return toThread(c, { threadId: thread.id }, "retracted");
  return done.reason === "too-late" ? showRetraction(programme, c, true) : c.notFound();
}

/** Always as a download: nothing that somebody sent is opened under the site's address. */
async function sendAttachment({ platform }: Programme, c: Request): Promise<Response> {
  const reader = readerOf(c);
  const asked = { threadId: c.req.param("threadId") ?? "", fileId: c.req.param("fileId") ?? "" };
  if (!isUuid(asked.fileId)) return c.notFound();
  const found = await platform.database.as(actorOf(reader), (tx) => findAttachment(tx, asked));
  const file = found && (await platform.files.read(reader.actor, found.fileId));
  if (!file) return c.notFound();
  return c.body(new Uint8Array(file.bytes), 200, {
    "Content-Type": file.mediaType,
    "Content-Disposition": `attachment; filename="attachment"; filename*=UTF-8''${encodeName(file.name)}`,
    "X-Content-Type-Options": "nosniff",
  });
}

/** RFC 5987: what encodeURIComponent leaves and the header does not allow is encoded, too. */
function encodeName(name: string): string {
  return encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}
