// Cases as the office sees them in lists: who, where, in which state, and on whom each waits until when.
import { stageNamesForOffice } from "#case/messages/stages.ts";
import type { Stage } from "#case/stages.ts";
import type { WaitParty } from "#case/waiting/schema.ts";
import { formatNumber } from "#i18n/formats.ts";
import type { StaffLanguage } from "#i18n/languages.ts";
import { Table } from "#ui/table.tsx";
import { Tag } from "#ui/tag.tsx";
import { urls } from "#urls.ts";
import { queueMessages } from "../messages/queue/catalog.ts";
import { DueTag } from "./asks.tsx";

export type QueueRowShown = {
  readonly caseId: string;
  readonly company: string;
  readonly stage: Stage;
  readonly arrival: number;
  readonly receiptNumber: string;
  readonly country: string;
  /** Already written for the reader. */
  readonly submittedAt: string;
  /** The open wait that is due first: on whom, for what, until when (ISO date). */
  readonly wait: { readonly on: WaitParty; readonly ask: string; readonly dueOn: string } | undefined;
  /** ISO date. */
  readonly today: string;
  /** Pages of its scan could not be read by the program. */
  readonly toLookAt?: boolean;
};

type Props = { language: StaffLanguage; caption: string; rows: readonly QueueRowShown[] };

export function QueueTable({ language, caption, rows }: Props) {
  const words = queueMessages[language];
  return (
    <Table
      caption={caption}
      captionHidden
      columns={Object.values(words.columns).map((label) => ({ label }))}
      rows={rows.map((row) => [
        <span class="whitespace-nowrap">{formatNumber(language, row.arrival)}</span>,
        <CaseLink row={row} />,
        row.country,
        <span class="whitespace-nowrap">{row.submittedAt}</span>,
        <>
          {stageNamesForOffice[language][row.stage]}
          {row.toLookAt === true && (
            <>
              <br />
              <Tag colour="yellow">{words.officeShallLook}</Tag>
            </>
          )}
        </>,
        <WaitingOn row={row} language={language} />,
      ])}
    />
  );
}

/** What is examined leads to the examination, everything else to the case. */
export function CaseLink({
  row,
}: {
  row: Pick<QueueRowShown, "caseId" | "company" | "stage" | "receiptNumber">;
}) {
  const { caseId, company, stage, receiptNumber } = row;
  const examined = stage === "submitted" || stage === "returned";
  return (
    <>
      <a href={(examined ? urls.examination : urls.supportCase).to({ caseId })}>{company}</a>
      <br />
      <span class="hint whitespace-nowrap">{receiptNumber}</span>
    </>
  );
}

function WaitingOn({ row: { wait, today }, language }: { row: QueueRowShown; language: StaffLanguage }) {
  const words = queueMessages[language];
  if (!wait) return <span class="muted">{words.noWait}</span>;
  return (
    <>
      {words.waitsOn(words.parties[wait.on], wait.ask)}
      <br />
      <DueTag language={language} today={today} dueOn={wait.dueOn} />
    </>
  );
}
