// The company's first page: its applications with their next step, the countries still open, its people.
import { stageNames } from "#case/messages/stages.ts";
import type { Edition } from "#edition/edition.ts";
import type { ProgrammeState } from "#edition/rules.ts";
import { formatDate, formatNumber } from "#i18n/formats.ts";
import type { Language } from "#i18n/languages.ts";
import { ButtonLink, ButtonRow } from "#ui/button.tsx";
import { CardGrid } from "#ui/card.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import type { Frame } from "#ui/frame.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { Stat, StatRow } from "#ui/stat.tsx";
import { urls } from "#urls.ts";
import { companyHomeMessages } from "../messages/company/catalog.ts";

import { ApplicationCard, type ApplicationShown } from "./application-card.tsx";
import { CompanyNews } from "./company-news.tsx";

export type CompanyShown = {
  readonly id: string;
  readonly name: string;
  readonly applications: readonly ApplicationShown[];
  /** Countries of the current edition without an application of this company; none when it takes no more. */
  readonly startable: readonly { readonly code: string; readonly name: string }[];
};

type CompanyNewsShown = Omit<Parameters<typeof CompanyNews>[0], "language" | "today">;

export type CompanyHomeProps = {
  readonly frame: Frame;
  /** ISO date. */
  readonly today: string;
  readonly news: CompanyNewsShown;
  readonly companies: readonly CompanyShown[];
  readonly state: ProgrammeState;
  /** The one open now, or announced last. */
  readonly edition: Pick<Edition, "caps" | "period">;
};

export function CompanyHomePage({ frame, today, news, companies, state, edition }: CompanyHomeProps) {
  const { language } = frame;
  const words = companyHomeMessages[language];
  const notice = noticeOf(state, language);
  return (
    <Page frame={frame} title={words.title} width="wide">
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      {companies.length > 0 && <CompanyNews {...{ language, today }} {...news} />}
      {notice !== undefined && <Notification kind="warning" title={notice} />}
      {state.state === "open" && (
        <StatRow>
          <Stat
            label={words.places}
            value={formatNumber(language, state.placesLeft)}
            unit={words.placesUnit(formatNumber(language, edition.caps.cases))}
          />
          <Stat label={words.supportEnds} value={formatDate(language, edition.period.supportEndsOn)} />
        </StatRow>
      )}
      {companies.length === 0 ? (
        <EmptyState title={words.noCompany}>
          <p>{words.noCompanyLead}</p>
          <ButtonLink href={urls.newCompany.to({}, { back: urls.home.to() })}>
            {words.registerCompany}
          </ButtonLink>
        </EmptyState>
      ) : (
        companies.map((company) => <OneCompany company={company} language={language} />)
      )}
    </Page>
  );
}

function noticeOf(state: ProgrammeState, language: Language): string | undefined {
  const words = companyHomeMessages[language];
  if (state.state === "full") return words.full;
  if (state.state === "closed") return words.closed(formatDate(language, state.closedOn));
  return state.state === "not-yet-open" ? words.notYetOpen(formatDate(language, state.opensOn)) : undefined;
}

function OneCompany({ company, language }: { company: CompanyShown; language: Language }) {
  const words = companyHomeMessages[language];
  const { id: companyId, applications, startable } = company;
  return (
    <Section title={company.name}>
      {applications.length === 0 ? (
        <EmptyState title={words.noApplications}>
          <p>{words.noApplicationsLead}</p>
        </EmptyState>
      ) : (
        <CardGrid>
          {applications.map((application) => (
            <ApplicationCard
              application={application}
              stageName={stageNames[language][application.stage]}
              language={language}
            />
          ))}
        </CardGrid>
      )}
      {startable.length > 0 && (
        <>
          <h3>{words.startIn}</h3>
          {applications.length > 0 && <p>{words.startLead}</p>}
          <ButtonRow>
            {startable.map(({ code, name }) => (
              <ButtonLink
                kind="secondary"
                href={urls.newApplication.to({}, { company: companyId, country: code })}
              >
                {words.start(name)}
              </ButtonLink>
            ))}
          </ButtonRow>
        </>
      )}
      <h3>{words.company}</h3>
      <ul>
        <li>
          <a href={urls.companyPeople.to({ companyId })}>{words.invite}</a>
        </li>
        <li>
          <a href={urls.companySites.to({ companyId })}>{words.sites}</a>
        </li>
      </ul>
    </Section>
  );
}
