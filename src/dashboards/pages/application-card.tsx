// One application on the company's first page: how it stands and what to do next.
import type { Stage } from "#case/stages.ts";
import { formatNumber } from "#i18n/formats.ts";
import type { Language } from "#i18n/languages.ts";
import { ButtonLink, ButtonRow } from "#ui/button.tsx";
import { Card } from "#ui/card.tsx";
import { ProgressBar } from "#ui/progress.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import { Tag, type TagColour } from "#ui/tag.tsx";
import { urls } from "#urls.ts";
import { companyHomeMessages } from "../messages/company/catalog.ts";

export type ApplicationShown = {
  readonly caseId: string;
  readonly country: string;
  readonly year: string;
  readonly stage: Stage;
  readonly done: number;
  readonly pages: number;
  /** Once handed in: already written for the reader. */
  readonly receipt: { readonly number: string; readonly at: string; readonly place: string } | undefined;
};

type Props = { application: ApplicationShown; stageName: string; language: Language };

const colours: Record<Stage, TagColour> = {
  draft: "blue",
  submitted: "green",
  "waiting-list": "yellow",
  "place-offered": "red",
  returned: "red",
  admitted: "green",
  matching: "green",
  supported: "green",
  "sheets-in": "green",
  assessed: "green",
  planned: "green",
  declined: "grey",
  withdrawn: "grey",
};

export function ApplicationCard({ application, stageName, language }: Props) {
  const { country, year, stage, receipt } = application;
  return (
    <Card title={`${country} ${year}`}>
      <p>
        <Tag colour={colours[stage]}>{stageName}</Tag>
      </p>
      {receipt ? (
        <HandedIn application={application} receipt={receipt} language={language} />
      ) : (
        <InWriting application={application} language={language} />
      )}
    </Card>
  );
}

function InWriting({ application, language }: Pick<Props, "application" | "language">) {
  const words = companyHomeMessages[language];
  const { caseId, done, pages } = application;
  const figures = words.pagesDoneOf(formatNumber(language, done), formatNumber(language, pages));
  const ready = done === pages;
  return (
    <>
      <ProgressBar label={words.pagesDone} value={done} max={pages} text={figures} />
      <ButtonLink href={ready ? urls.applicationCheck.to({ caseId }) : urls.application.to({ caseId })}>
        {ready ? words.checkDraft : words.continueDraft}
        <Whose application={application} />
      </ButtonLink>
    </>
  );
}

type HandedInProps = Pick<Props, "application" | "language"> & {
  receipt: NonNullable<ApplicationShown["receipt"]>;
};

function HandedIn({ application, receipt, language }: HandedInProps) {
  const words = companyHomeMessages[language];
  const { caseId, stage } = application;
  return (
    <>
      <SummaryList
        rows={[
          { question: words.receiptNumber, answer: receipt.number },
          { question: words.receivedAt, answer: receipt.at },
          { question: words.place, answer: words.placeOf(receipt.place) },
        ]}
      />
      {stage === "waiting-list" && <p>{words.nextOnWaitingList}</p>}
      {stage === "submitted" && <p>{words.nextAfterSubmission}</p>}
      <ButtonRow>
        <ButtonLink kind="secondary" href={urls.supportCase.to({ caseId })}>
          {words.seeCase}
          <Whose application={application} />
        </ButtonLink>
        <ButtonLink kind="link" href={urls.submission.to({ caseId })}>
          {words.seeReceipt}
          <Whose application={application} />
        </ButtonLink>
      </ButtonRow>
    </>
  );
}

/** Tells buttons of the same words apart for those who hear the page. */
function Whose({ application }: { application: ApplicationShown }) {
  return (
    <span class="sr-only">
      {" "}
      {application.country} {application.year}
    </span>
  );
}
