// The question before a message is taken back.
import { Confirm } from "#ui/confirm.tsx";
import type { Frame } from "#ui/frame.ts";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { urls } from "#urls.ts";
import { threadMessages } from "../messages/catalog.ts";

type Props = {
  frame: Frame;
  caseId: string;
  threadId: string;
  messageId: string;
  /** null once it was taken back elsewhere. */
  body: string | null;
  tooLate: boolean;
};

export function RetractionPage({ frame, caseId, threadId, messageId, body, tooLate }: Props) {
  const words = threadMessages[frame.language];
  const { retraction } = words;
  const cancelHref = urls.thread.to({ caseId, threadId });
  return (
    <Page frame={frame} title={retraction.title} back={{ href: cancelHref }}>
      {tooLate ? (
        <Notification kind="error" title={retraction.tooLate} announce />
      ) : (
        <Confirm
          question={retraction.question}
          yes={retraction.yes}
          no={retraction.no}
          cancelHref={cancelHref}
          action={urls.messageRetraction.to({ caseId, threadId, messageId })}
          danger
        >
          {body !== null && <blockquote class="message-body">{body}</blockquote>}
          {retraction.consequences.map((one) => (
            <p>{one}</p>
          ))}
        </Confirm>
      )}
    </Page>
  );
}
