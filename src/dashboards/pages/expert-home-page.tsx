// The expert's first page: what waits for an answer, the cases of today, the dates that come next.
import type { StaffLanguage } from "#i18n/languages.ts";
import { EmptyState } from "#ui/empty-state.tsx";
import type { Frame } from "#ui/frame.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Page } from "#ui/page.tsx";
import { Table } from "#ui/table.tsx";
import { urls } from "#urls.ts";
import { staffHomeMessages } from "../messages/staff/catalog.ts";
import { Asks, type AskShown } from "./asks.tsx";

/** Written for the reader. */
export type CaseShown = Readonly<Record<"caseId" | "company" | "country" | "stage" | "since", string>>;

type Props = {
  readonly frame: Frame & { language: StaffLanguage };
  /** ISO date. */
  readonly today: string;
  readonly asks: readonly AskShown[];
  readonly cases: readonly CaseShown[];
  /** What others are asked in the expert's cases. */
  readonly dates: readonly AskShown[];
};

export function ExpertHomePage({ frame, today, asks, cases, dates }: Props) {
  const { language } = frame;
  const { title, expert: words } = staffHomeMessages[language];
  return (
    <Page frame={frame} title={title} width="wide">
      <PageTitle lead={words.lead}>{title}</PageTitle>
      <Section title={words.requests}>
        {asks.length === 0 ? (
          <EmptyState title={words.noRequests}>
            <p>{words.noRequestsLead}</p>
          </EmptyState>
        ) : (
          <Asks {...{ language, today, asks }} />
        )}
      </Section>
      <Section title={words.cases}>
        {cases.length === 0 ? (
          <EmptyState title={words.noCases} />
        ) : (
          <Table
            caption={words.cases}
            captionHidden
            columns={Object.values(words.columns).map((label) => ({ label }))}
            rows={cases.map(({ caseId, company, country, stage, since }) => [
              <a href={urls.supportCase.to({ caseId })}>{company}</a>,
              country,
              stage,
              since,
            ])}
          />
        )}
      </Section>
      {cases.length > 0 && (
        <Section title={words.dates}>
          {dates.length === 0 ? <p>{words.noDates}</p> : <Asks {...{ language, today, asks: dates }} />}
        </Section>
      )}
      <ul class="section">
        <li>
          <a href={urls.expertProfile.to()}>{words.profile}</a>
        </li>
        <li>
          <a href={urls.laws.to()}>{words.law}</a>
        </li>
      </ul>
    </Page>
  );
}
