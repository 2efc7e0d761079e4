// A thread: who takes part, what was said, and the answer to it.
import { formatMegabytes } from "#i18n/formats.ts";
import type { Language } from "#i18n/languages.ts";
import { Button, ButtonRow } from "#ui/button.tsx";
import type { FieldError } from "#ui/field-id.ts";
import type { Frame } from "#ui/frame.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { Tag } from "#ui/tag.tsx";
import { urls } from "#urls.ts";
import type { TypedMessage } from "../forms.ts";
import { threadMessages } from "../messages/catalog.ts";
import type { MessageShown, ThreadRead } from "../read-thread.ts";
import type { ThreadParties } from "../parties.ts";
import { MessageFields, SecretWarning } from "./message-fields.tsx";

type Props = {
  frame: Frame;
  caseId: string;
  threadId: string;
  caseName: string;
  parties: ThreadParties;
  read: ThreadRead;
  mayWrite: boolean;
  typed: TypedMessage;
  errors: readonly FieldError[];
  /** What was just done. */
  done: string | undefined;
  zones: string;
  momentOf: (at: Date) => string;
};

/** Bytes that are written as 0.1 MB: nothing attached is shown as 0. */
const leastShown = 104_858;

export function ThreadPage(props: Props) {
  const { frame, caseId, caseName, parties, read, mayWrite, errors, done, zones } = props;
  const words = threadMessages[frame.language];
  return (
    <Page
      frame={frame}
      title={read.subject}
      errors={errors}
      back={{ href: urls.threads.to({ caseId }), label: words.backToList }}
    >
      {done !== undefined && <Notification kind="success" title={done} announce />}
      <PageTitle caption={caseName}>{read.subject}</PageTitle>
      <p>
        <strong>{words.parties[parties]}</strong>
        {read.expertName !== undefined && <> · {words.expertNamed(read.expertName)}</>}
      </p>
      <p class="muted">
        {words.whoReads[parties]}
        {parties !== "company-office" && ` ${words.expertWhile}`}
      </p>
      <ol class="message-list">
        {read.messages.map((message) => (
          <Message {...props} message={message} />
        ))}
      </ol>
      <p class="muted">{zones}</p>
      {mayWrite ? <Reply {...props} /> : <p>{words.readOnly}</p>}
    </Page>
  );
}

function Message({ message, ...props }: Props & { message: MessageShown }) {
  const { frame, momentOf } = props;
  const words = threadMessages[frame.language];
  const { id, at, body, retractedAt, isNew, mine } = message;
  return (
    <li class={mine ? "message message-mine" : "message"} id={`m-${id}`}>
      <p class="message-head">
        <strong>{writerText(message, frame.language)}</strong>
        <time datetime={at.toISOString()}>{momentOf(at)}</time>
        {isNew && <Tag colour="red">{words.isNew}</Tag>}
      </p>
      {body === null ? (
        <p class="muted">{words.retracted(retractedAt ? momentOf(retractedAt) : "")}</p>
      ) : (
        <Content {...props} message={message} body={body} />
      )}
    </li>
  );
}

function writerText({ name, side, mine }: MessageShown, language: Language): string {
  const words = threadMessages[language];
  const sideName = words.sides[side];
  if (mine) return name === undefined ? words.mine : words.nameOf(name, words.mine);
  return name === undefined ? sideName : words.nameOf(name, sideName);
}

function Content({
  frame,
  caseId,
  threadId,
  message,
  body,
}: Props & { message: MessageShown; body: string }) {
  const { language } = frame;
  const words = threadMessages[language];
  const { id: messageId, files, retractable } = message;
  return (
    <>
      <p class="message-body">{body}</p>
      {files.length > 0 && (
        <ul class="message-files" aria-label={words.attached}>
          {files.map(({ fileId, name, sizeBytes }) => (
            <li>
              <a href={urls.attachment.to({ caseId, threadId, fileId })} download={name}>
                {words.file(name, formatMegabytes(language, Math.max(sizeBytes, leastShown)))}
              </a>
            </li>
          ))}
        </ul>
      )}
      {retractable && (
        <p>
          <a href={urls.messageRetraction.to({ caseId, threadId, messageId })}>{words.retract}</a>
        </p>
      )}
    </>
  );
}

function Reply({ frame, caseId, threadId, typed, errors }: Props) {
  const { language } = frame;
  const words = threadMessages[language];
  return (
    <Section title={words.reply} id="reply">
      <form
        method="post"
        action={urls.thread.to({ caseId, threadId })}
        enctype="multipart/form-data"
        novalidate
        data-busy={words.sending}
      >
        <SecretWarning language={language} />
        <MessageFields {...{ language, typed, errors }} />
        <p>{words.sentNote}</p>
        <ButtonRow>
          <Button>{words.send}</Button>
        </ButtonRow>
      </form>
    </Section>
  );
}
