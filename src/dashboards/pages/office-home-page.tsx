// The office's first page: places of the edition and what has arrived, in order.
import { stageNamesForOffice } from "#case/messages/stages.ts";
import type { Stage } from "#case/stages.ts";
import type { Places as PlacesCounted, ProgrammeState } from "#edition/rules.ts";
import { formatNumber } from "#i18n/formats.ts";
import { staffLanguageOf } from "#i18n/languages.ts";
import { EmptyState } from "#ui/empty-state.tsx";
import { type Frame, staffFrame } from "#ui/frame.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Page } from "#ui/page.tsx";
import { Stat, StatRow } from "#ui/stat.tsx";
import { Table } from "#ui/table.tsx";
import { Tag } from "#ui/tag.tsx";
import { staffHomeMessages } from "../messages/staff/catalog.ts";

export type ReceivedShown = {
  readonly receiptNumber: string;
  readonly company: string;
  readonly country: string;
  readonly submittedAt: string;
  readonly method: "sealed-scan" | "electronic";
  readonly officeShallLook: boolean;
  readonly stage: Stage;
};

export type OfficeHomeProps = {
  readonly frame: Frame;
  readonly year: string;
  readonly state: ProgrammeState["state"];
  readonly cap: number;
  readonly left: number;
  readonly places: PlacesCounted;
  readonly received: readonly ReceivedShown[];
};

export function OfficeHomePage(props: OfficeHomeProps) {
  const frame = staffFrame(props.frame);
  const words = staffHomeMessages[frame.language];
  const { received, year, state } = props;
  return (
    <Page frame={frame} title={words.title} width="wide">
      <PageTitle lead={words.office.lead}>{words.title}</PageTitle>
      <Section title={words.office.edition(year)}>
        <p>
          <Tag colour={state === "open" ? "green" : "yellow"}>{words.office.states[state]}</Tag>
        </p>
        <Places {...props} />
      </Section>
      <Section title={words.office.received}>
        {received.length === 0 ? (
          <EmptyState title={words.office.noneReceived}>
            <p>{words.office.noneReceivedLead}</p>
          </EmptyState>
        ) : (
          <ReceivedTable frame={frame} received={received} />
        )}
      </Section>
    </Page>
  );
}

function Places({ frame, cap, left, places }: OfficeHomeProps) {
  const language = staffLanguageOf(frame.language);
  const words = staffHomeMessages[language].office;
  const figures = [
    [words.places, cap],
    [words.taken, places.reduce((sum, { taken }) => sum + taken, 0)],
    [words.left, left],
    [words.waiting, places.reduce((sum, { waiting }) => sum + waiting, 0)],
  ] as const;
  return (
    <StatRow>
      {figures.map(([label, value]) => (
        <Stat label={label} value={formatNumber(language, value)} unit={words.casesUnit} />
      ))}
    </StatRow>
  );
}

function ReceivedTable({ frame, received }: { frame: Frame; received: readonly ReceivedShown[] }) {
  const language = staffLanguageOf(frame.language);
  const words = staffHomeMessages[language].office;
  return (
    <Table
      caption={words.received}
      captionHidden
      columns={Object.values(words.columns).map((label) => ({ label }))}
      rows={received.map((one) => [
        <span class="whitespace-nowrap">{one.receiptNumber}</span>,
        one.company,
        one.country,
        <span class="whitespace-nowrap">{one.submittedAt}</span>,
        <>
          {words.methods[one.method]}
          {one.officeShallLook && (
            <>
              <br />
              <Tag colour="yellow">{words.officeShallLook}</Tag>
            </>
          )}
        </>,
        stageNamesForOffice[language][one.stage],
      ])}
    />
  );
}
