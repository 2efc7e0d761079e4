// The page of a case: where it stands, what comes next, its facts, documents, messages and history.
import { formatDate } from "#i18n/formats.ts";
import { staffLanguageOf } from "#i18n/languages.ts";
import { ButtonLink, ButtonRow } from "#ui/button.tsx";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { ProgressLine } from "#ui/progress.tsx";
import { dayIn, homeTimeZone } from "#platform/clock.ts";
import { urls } from "#urls.ts";
import { MailsOfCase } from "../mails/pages/mails-of-case.tsx";
import { caseMessages } from "../messages/page/catalog.ts";
import { programmeSteps, stepOf } from "../programme-steps.ts";
import type { CaseRead } from "../read-case.ts";
import type { CaseReader } from "../reader.ts";
import { threadMessages } from "../threads/messages/catalog.ts";
import { ThreadTable } from "../threads/pages/threads-page.tsx";
import { DocumentsSection, FactsSection, WaysSection } from "./case-facts.tsx";
import { HistoryTable } from "./history-table.tsx";
import { NextSection } from "./next-section.tsx";

export type CasePageProps = { readonly reader: CaseReader; readonly read: CaseRead };

const newestOf = 8;
const newestThreads = 3;

export function CasePage({ reader, read }: CasePageProps) {
  const { frame, caseId, side, language } = reader;
  const words = caseMessages[language];
  const { name, companyName, site, standing } = read;
  return (
    <Page frame={frame} title={name} width="wide" back={{ href: urls.home.to(), label: words.back }}>
      <PageTitle caption={side === "company" ? words.caption : companyName}>{name}</PageTitle>
      {side === "company" && standing.stage === "draft" && (
        <ButtonRow>
          <ButtonLink href={urls.application.to({ caseId })}>{words.toApplication}</ButtonLink>
        </ButtonRow>
      )}
      <Progress reader={reader} read={read} />
      <NextSection reader={reader} read={read} />
      <MessagesSection reader={reader} read={read} />
      <FactsSection reader={reader} read={read} />
      <DocumentsSection reader={reader} read={read} />
      <WaysSection reader={reader} read={read} />
      {side === "office" && (
        <MailsOfCase language={staffLanguageOf(language)} caseId={caseId} mails={read.mails} />
      )}
      <Section title={words.history.title}>
        <HistoryTable
          language={language}
          lines={read.history.filter(({ kind }) => kind !== "message-sent").slice(0, newestOf)}
          momentOf={read.momentOf}
        />
        <p class="muted">{words.zones(site.name)}</p>
        <ButtonRow>
          <ButtonLink kind="secondary" href={urls.caseHistory.to({ caseId })}>
            {words.record}
          </ButtonLink>
        </ButtonRow>
      </Section>
    </Page>
  );
}

/** The nine steps of the programme; of a case that has ended, when and how. */
function Progress({ reader: { language }, read: { standing } }: CasePageProps) {
  const words = caseMessages[language];
  const { stage, since } = standing;
  const current = stepOf(stage);
  if (stage === "declined" || stage === "withdrawn") {
    const on = formatDate(language, dayIn(homeTimeZone, since));
    return <Notification kind="info" title={words.ended[stage](on)} />;
  }
  return (
    <section class="section" aria-label={words.progress.title}>
      <ProgressLine steps={programmeSteps.map((step) => words.progress.steps[step])} current={current ?? 0} />
    </section>
  );
}

function MessagesSection({ reader, read }: CasePageProps) {
  const { frame, caseId, language } = reader;
  const words = caseMessages[language].messages;
  const { threads, momentOf, mayBeginThread } = read;
  return (
    <Section title={words.title} id="messages">
      {threads.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ThreadTable {...{ frame, caseId, momentOf }} threads={threads.slice(0, newestThreads)} />
      )}
      <ButtonRow>
        {mayBeginThread && (
          <ButtonLink kind="secondary" href={urls.newThread.to({ caseId })}>
            {threadMessages[language].begin}
          </ButtonLink>
        )}
        {threads.length > 0 && (
          <ButtonLink kind="link" href={urls.threads.to({ caseId })}>
            {words.all}
          </ButtonLink>
        )}
      </ButtonRow>
    </Section>
  );
}
