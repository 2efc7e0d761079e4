// Where one is signed in, and ending that from here.
import { formatDateTime } from "#i18n/formats.ts";
import { Button } from "#ui/button.tsx";
import type { Frame } from "#ui/frame.ts";
import { PageTitle } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { Table } from "#ui/table.tsx";
import { Tag } from "#ui/tag.tsx";
import { urls } from "#urls.ts";
import { peopleMessages } from "../messages/people.ts";
import { HiddenFields } from "./hidden-fields.tsx";

export type ShownSession = {
  readonly id: string;
  readonly browser: string | undefined;
  readonly system: string | undefined;
  readonly since: Date;
  readonly last: Date;
  readonly address: string;
  readonly isThis: boolean;
};

type Props = { frame: Frame; sessions: readonly ShownSession[]; timeZone: string; ended: boolean };

export function SessionsPage({ frame, sessions, timeZone, ended }: Props) {
  const { sessions: words, account } = peopleMessages[frame.language];
  const when = (at: Date) => formatDateTime(frame.language, at, timeZone);
  return (
    <Page
      frame={frame}
      title={words.title}
      width="wide"
      back={{ href: urls.account.to(), label: account.title }}
    >
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      {ended && <Notification kind="success" title={words.ended} announce />}
      <Table
        caption={words.caption}
        captionHidden
        columns={[
          { label: words.device },
          { label: words.since },
          { label: words.last },
          { label: words.address },
          { label: words.action },
        ]}
        rows={sessions.map((session) => [
          deviceName(frame, session),
          when(session.since),
          when(session.last),
          session.address,
          <SessionAction {...{ frame, session }} />,
        ])}
      />
      {sessions.length > 1 && (
        <form method="post" action={urls.sessions.to()} class="section">
          <HiddenFields values={{ end: "others" }} />
          <Button kind="secondary">{words.endOthers}</Button>
        </form>
      )}
    </Page>
  );
}

function deviceName(frame: Frame, { browser, system }: ShownSession): string {
  const words = peopleMessages[frame.language].sessions;
  if (browser === undefined) return system ?? words.unknownDevice;
  return system === undefined ? browser : words.on(browser, system);
}

function SessionAction({ frame, session }: { frame: Frame; session: ShownSession }) {
  const words = peopleMessages[frame.language].sessions;
  if (session.isThis) return <Tag colour="green">{words.thisOne}</Tag>;
  return (
    <form method="post" action={urls.sessions.to()}>
      <Button kind="secondary" small>
        {words.end}
        <span class="sr-only">{words.endOf(deviceName(frame, session))}</span>
      </Button>
      <HiddenFields values={{ end: session.id }} />
    </form>
  );
}
