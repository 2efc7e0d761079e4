// The threads of a case, the newest message first.
import { formatNumber } from "#i18n/formats.ts";
import { ButtonLink, ButtonRow } from "#ui/button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import type { Frame } from "#ui/frame.ts";
import { PageTitle } from "#ui/heading.tsx";
import { Page } from "#ui/page.tsx";
import { Table } from "#ui/table.tsx";
import { Tag } from "#ui/tag.tsx";
import { urls } from "#urls.ts";
import { threadMessages } from "../messages/catalog.ts";
import type { ThreadLine } from "../read-thread.ts";

type Props = {
  frame: Frame;
  caseId: string;
  caseName: string;
  threads: readonly ThreadLine[];
  /** Whether there is anybody to begin a thread with. */
  mayBegin: boolean;
  zones: string;
  momentOf: (at: Date) => string;
};

export function ThreadsPage({ frame, caseId, caseName, threads, mayBegin, zones, momentOf }: Props) {
  const words = threadMessages[frame.language];
  return (
    <Page
      frame={frame}
      title={words.title}
      back={{ href: urls.supportCase.to({ caseId }), label: words.back }}
    >
      <PageTitle caption={caseName} lead={words.lead}>
        {words.title}
      </PageTitle>
      {threads.length === 0 ? (
        <EmptyState title={words.none} />
      ) : (
        <>
          <ThreadTable {...{ frame, caseId, threads, momentOf }} />
          <p class="muted">{zones}</p>
        </>
      )}
      {mayBegin && (
        <ButtonRow>
          <ButtonLink href={urls.newThread.to({ caseId })}>{words.begin}</ButtonLink>
        </ButtonRow>
      )}
    </Page>
  );
}

type TableProps = Pick<Props, "frame" | "caseId" | "threads" | "momentOf">;

export function ThreadTable({ frame: { language }, caseId, threads, momentOf }: TableProps) {
  const words = threadMessages[language];
  return (
    <Table
      caption={words.title}
      captionHidden
      columns={[
        { label: words.columns.subject },
        { label: words.columns.parties },
        { label: words.columns.newest },
        { label: words.columns.messages, numeric: true },
      ]}
      rows={threads.map(({ threadId, subject, parties, messages, unread, newestAt }) => [
        <>
          <a href={urls.thread.to({ caseId, threadId })}>{subject}</a>
          {unread > 0 && (
            <>
              {" "}
              <Tag colour="red">{words.unread(formatNumber(language, unread))}</Tag>
            </>
          )}
        </>,
        words.parties[parties],
        momentOf(newestAt),
        formatNumber(language, messages),
      ])}
    />
  );
}
