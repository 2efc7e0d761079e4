// The whole record of a case on one page, made for printing: its facts and everything that has happened.
import { PageTitle, Section } from "#ui/heading.tsx";
import { Page } from "#ui/page.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import { urls } from "#urls.ts";
import { caseMessages } from "../messages/page/catalog.ts";
import { factRows } from "./case-facts.tsx";
import type { CasePageProps } from "./case-page.tsx";
import { HistoryTable } from "./history-table.tsx";

export function RecordPage({ reader, read }: CasePageProps) {
  const { frame, caseId, language } = reader;
  const words = caseMessages[language];
  return (
    <Page
      frame={frame}
      title={words.recordTitle}
      width="wide"
      back={{ href: urls.supportCase.to({ caseId }), label: words.backToCase }}
    >
      <PageTitle caption={read.name}>{words.recordTitle}</PageTitle>
      <p class="print-hidden muted">{words.recordLead}</p>
      <Section title={words.facts.title}>
        <SummaryList rows={factRows({ reader, read })} />
      </Section>
      <Section title={words.history.title}>
        <p class="muted">{words.zones(read.site.name)}</p>
        <HistoryTable language={language} lines={read.history} momentOf={read.momentOf} />
      </Section>
    </Page>
  );
}
