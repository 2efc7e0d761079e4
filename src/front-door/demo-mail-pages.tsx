// The development inbox in the browser: the list of mails, and one mail as plain text with its own links.
import { formatDateTime } from "#i18n/formats.ts";
import { type StaffLanguage, staffLanguages } from "#i18n/languages.ts";
import { homeTimeZone } from "#platform/clock.ts";
import type { InboxEntry, InboxMail } from "#platform/mail/inbox.ts";
import type { MailAddress } from "#platform/mail/mail-address.ts";
import { EmptyState } from "#ui/empty-state.tsx";
import type { Frame } from "#ui/frame.ts";
import { PageTitle } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import { Table } from "#ui/table.tsx";
import { urls } from "#urls.ts";
import { demoLanguageOf, demoMessages } from "./messages/demo.ts";
import { type TextPiece } from "./own-links.ts";

function inDemoLanguage(frame: Frame): Frame & { language: StaffLanguage } {
  return { ...frame, language: demoLanguageOf(frame.language), languages: staffLanguages };
}

function above(language: StaffLanguage) {
  return [{ href: urls.demo.to(), label: demoMessages[language].title }];
}

function written(addresses: readonly MailAddress[]): string {
  return addresses.map(({ name, address }) => (name === "" ? address : `${name} <${address}>`)).join(", ");
}

function when(language: StaffLanguage, at: Date | undefined): string {
  return at ? formatDateTime(language, at, homeTimeZone) : "";
}

type InboxProps = {
  frame: Frame;
  mails: readonly InboxEntry[];
  /** A mail server takes the mails: none will arrive here. */
  elsewhere: boolean;
};

export function InboxPage(props: InboxProps) {
  const frame = inDemoLanguage(props.frame);
  const { inbox } = demoMessages[frame.language];
  const { mails, elsewhere } = props;
  return (
    <Page frame={frame} title={inbox.title} width="wide" breadcrumb={above(frame.language)}>
      <PageTitle lead={inbox.lead}>{inbox.title}</PageTitle>
      {elsewhere && <Notification kind="info" title={inbox.elsewhere} />}
      {mails.length === 0 ? (
        <EmptyState title={inbox.empty}>
          <p>{inbox.emptyLead}</p>
        </EmptyState>
      ) : (
        <Table
          caption={inbox.title}
          captionHidden
          columns={[{ label: inbox.subject }, { label: inbox.to }, { label: inbox.at }]}
          rows={mails.map(({ id, subject, to, sentAt }) => [
            <a href={urls.demoMailMessage.to({ id })}>{subject === "" ? inbox.noSubject : subject}</a>,
            written(to),
            when(frame.language, sentAt),
          ])}
        />
      )}
    </Page>
  );
}

export function MailPage(props: { frame: Frame; mail: InboxMail; text: readonly TextPiece[] }) {
  const frame = inDemoLanguage(props.frame);
  const { inbox } = demoMessages[frame.language];
  const { mail, text } = props;
  const subject = mail.subject === "" ? inbox.noSubject : mail.subject;
  return (
    <Page
      frame={frame}
      title={subject}
      breadcrumb={[...above(frame.language), { href: urls.demoMail.to(), label: inbox.title }]}
    >
      <PageTitle>
        <span lang={mail.language}>{subject}</span>
      </PageTitle>
      <SummaryList
        rows={[
          { question: inbox.to, answer: written(mail.to) },
          { question: inbox.from, answer: mail.from && written([mail.from]) },
          { question: inbox.at, answer: when(frame.language, mail.sentAt) },
        ]}
      />
      <div class="card side-text" lang={mail.language}>
        {text.map((piece) => (piece.href === undefined ? piece.text : <a href={piece.href}>{piece.text}</a>))}
      </div>
    </Page>
  );
}
