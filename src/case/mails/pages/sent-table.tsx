// Sent mails as a table: when, to whom, what kind, in which case, how it stands, and every attempt.
import { formatDate, formatNumber, formatTime } from "#i18n/formats.ts";
import type { StaffLanguage } from "#i18n/languages.ts";
import { dayIn, homeTimeZone } from "#platform/clock.ts";
import type { MailState } from "#platform/mail/states.ts";
import { Button } from "#ui/button.tsx";
import { Details } from "#ui/details.tsx";
import { Table } from "#ui/table.tsx";
import { Tag, type TagColour } from "#ui/tag.tsx";
import { urls } from "#urls.ts";
import { mailKindName, sentMessages } from "../messages/catalog.ts";
import type { SentMail } from "../queries.ts";

const colours: Record<MailState, TagColour> = {
  queued: "grey",
  trying: "yellow",
  sent: "green",
  refused: "red",
};

type Props = {
  language: StaffLanguage;
  caption: string;
  mails: readonly SentMail[];
  /** The list's query, so that sending again leads back to it. */
  query: Readonly<Record<string, string | undefined>>;
  /** Left out on a case's own page. */
  withCase?: boolean;
};

export function SentTable({ language, caption, mails, query, withCase = true }: Props) {
  const words = sentMessages[language];
  const { columns } = words;
  const shown = [
    columns.at,
    columns.to,
    columns.kind,
    ...(withCase ? [columns.case] : []),
    columns.state,
    columns.attempts,
  ];
  return (
    <Table
      caption={caption}
      captionHidden
      columns={shown.map((label) => ({ label }))}
      rows={mails.map((mail) => [
        <span class="whitespace-nowrap">{momentOf(language, mail.queuedAt)}</span>,
        <Recipient mail={mail} />,
        mailKindName(language, mail.kind),
        ...(withCase ? [<CaseLink language={language} mail={mail} />] : []),
        <span class="whitespace-nowrap">
          <Tag colour={colours[mail.state]}>{words.states[mail.state]}</Tag>
        </span>,
        <Attempts {...{ language, mail, query }} />,
      ])}
    />
  );
}

function momentOf(language: StaffLanguage, moment: Date): string {
  return `${formatDate(language, dayIn(homeTimeZone, moment))} ${formatTime(language, moment, homeTimeZone)}`;
}

function Recipient({ mail: { toName, toAddress } }: { mail: SentMail }) {
  return (
    <>
      {toName !== "" && (
        <>
          {toName}
          <br />
        </>
      )}
      <span class="break-all">{toAddress}</span>
    </>
  );
}

function CaseLink({ language, mail }: { language: StaffLanguage; mail: SentMail }) {
  const words = sentMessages[language];
  if (mail.caseId === null) return words.noCase;
  const label = mail.standing?.receiptNumber ?? words.draftCase;
  return (
    <a class="whitespace-nowrap" href={urls.supportCase.to({ caseId: mail.caseId })}>
      {label}
    </a>
  );
}

function Attempts({ language, mail, query }: Pick<Props, "language" | "query"> & { mail: SentMail }) {
  const words = sentMessages[language];
  if (mail.attempts.length === 0) return words.noAttempt;
  return (
    <>
      {mail.state === "refused" && (
        <form method="post" action={urls.mailAgain.to({ mailId: mail.id }, query)}>
          <Button kind="secondary" small>
            {words.again}
            <span class="sr-only">{words.againTo(mail.toName === "" ? mail.toAddress : mail.toName)}</span>
          </Button>
        </form>
      )}
      <Details summary={words.attempts(formatNumber(language, mail.attempts.length))}>
        <ol>
          {mail.attempts.map(({ outcome, attemptedAt, code }) => (
            <li>{words.outcomes[outcome](momentOf(language, attemptedAt), code)}</li>
          ))}
        </ol>
      </Details>
    </>
  );
}
