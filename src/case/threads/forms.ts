// What a browser may send in a thread: a message with its attachments, and for a new thread its subject and parties.
import { formatMegabytes, formatNumber } from "#i18n/formats.ts";
import type { Language } from "#i18n/languages.ts";
import { problemText } from "#i18n/messages/problems.ts";
import { mailIdOf as idOfWords } from "#platform/mail/mail-id.ts";
import { attachmentKind } from "#platform/files/attachment-kind.ts";
import { cleanText } from "#platform/forms/clean-text.ts";
import { type SubmittedForm, uploadLimits } from "#platform/forms/submitted-form.ts";
import { isUuid } from "#platform/forms/uuid.ts";
import type { FieldError } from "#ui/field-id.ts";
import type { AttachedFile, Written } from "./commands.ts";
import { threadMessages } from "./messages/catalog.ts";
import type { ThreadParties } from "./parties.ts";

export const longestSubject = 100;
export const longestBody = 4000;
export const mostFiles = 5;
/** All attachments of a message together. */
export const mostBytes = uploadLimits.fileBytes;

/** As typed, for showing the form again. */
export type TypedMessage = {
  readonly messageId: string;
  readonly subject: string;
  readonly parties: string;
  readonly body: string;
  /** They are with the browser only: after a problem they must be chosen again. */
  readonly hadFiles: boolean;
};

export type ReadMessage =
  | { readonly ok: true; readonly written: Written }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

type ReadableForm = Extract<SubmittedForm, { ok: true }>;

export function typedIn(form: ReadableForm): TypedMessage {
  return {
    messageId: form.one("messageId"),
    subject: form.one("subject"),
    parties: form.one("parties"),
    body: form.one("body"),
    hadFiles: form.files("files").length > 0,
  };
}

/** The message and its attachments; `freshId` where the form brought no id of ours. */
export function readMessage(form: ReadableForm, language: Language, freshId: string): ReadMessage {
  const words = threadMessages[language].fields;
  const body = cleanText(form.one("body"), { max: longestBody, multiline: true, required: true });
  const attached = readFiles(form, language);
  const errors = [
    ...(body.ok ? [] : [{ name: "body", text: problemText(language, body.problem, words.body) }]),
    ...attached.errors,
  ];
  if (!body.ok || errors.length > 0) return { ok: false, errors };
  const messageId = messageIdOf(form, { body: body.value, files: attached.files }) ?? freshId;
  return { ok: true, written: { messageId, body: body.value, files: attached.files } };
}

/**
 * The same form sent twice is one message. One that the browser kept and that now says something else is another:
 * under the first one's id it would be taken for sent and be lost.
 */
function messageIdOf(form: ReadableForm, { body, files }: Omit<Written, "messageId">): string | undefined {
  const id = form.one("messageId");
  if (!isUuid(id)) return undefined;
  const attached = files.flatMap(({ name, bytes }) => [name, String(bytes.length)]);
  return idOfWords("message", id, form.one("parties"), form.one("subject"), body, ...attached);
}

function readFiles(form: ReadableForm, language: Language) {
  const { fields, errors: words } = threadMessages[language];
  const files: AttachedFile[] = [];
  const errors: FieldError[] = [];
  const fault = (text: string) => errors.push({ name: "files", text });
  for (const file of form.files("files")) {
    if (!file.ok) {
      fault(problemText(language, file.problem, fields.files));
      continue;
    }
    const kind = attachmentKind(file.bytes, file.name);
    if (kind.ok) files.push({ name: file.name, mediaType: kind.mediaType, bytes: file.bytes });
    else fault(words.kind(file.name));
  }
  if (files.length > mostFiles) fault(words.tooMany(formatNumber(language, mostFiles)));
  if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) > mostBytes)
    fault(words.tooMuch(formatMegabytes(language, mostBytes)));
  return { files, errors };
}

export type ReadNewThread =
  | {
      readonly ok: true;
      readonly written: Written;
      readonly subject: string;
      readonly parties: ThreadParties;
    }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** A thread's subject and parties with its first message. `possible`: what this person may begin. */
export function readNewThread(
  form: ReadableForm,
  language: Language,
  { possible, freshId }: { possible: readonly ThreadParties[]; freshId: string },
): ReadNewThread {
  const words = threadMessages[language];
  const parties = possible.find((one) => one === form.one("parties"));
  const subject = cleanText(form.one("subject"), { max: longestSubject, required: true });
  const message = readMessage(form, language, freshId);
  if (parties && subject.ok && message.ok)
    return { ok: true, parties, subject: subject.value, written: message.written };
  const chosen = problemText(language, { key: "choice-required" }, words.fields.parties);
  return {
    ok: false,
    errors: [
      ...(parties ? [] : [{ name: "parties", text: chosen }]),
      ...(subject.ok
        ? []
        : [{ name: "subject", text: problemText(language, subject.problem, words.fields.subject) }]),
      ...(message.ok ? [] : message.errors),
    ],
  };
}
