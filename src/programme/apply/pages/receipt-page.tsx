// The receipt: number, time, place in the order of arrival, and a copy of what was sent.
import { endStages, type Stage } from "#case/stages.ts";
import { formatDateTime } from "#i18n/formats.ts";
import { ButtonLink, ButtonRow } from "#ui/button.tsx";
import type { Frame } from "#ui/frame.ts";
import { Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import { urls } from "#urls.ts";
import { answerOf } from "../answers.ts";
import { applyMessages } from "../messages/catalog.ts";
import { correctionMessages } from "../messages/correction/catalog.ts";
import { shownNumber } from "../shown-number.ts";
import { EndedNotice } from "./ended-notice.tsx";
import type { FormBasis } from "../question.ts";
import type { Submission } from "../submission-store.ts";

type Props = {
  frame: Frame;
  basis: FormBasis;
  submission: Submission;
  homeTimeZone: string;
  stage: Stage;
  /** The office asks for corrections. */
  toCorrect: boolean;
  /** The numbers of all submissions so far, newest first. */
  copies: readonly number[];
  /** The address the mail goes to; undefined for a reader other than the sender. */
  mailedTo: string | undefined;
  /** Pages of the sealed scan that was handed in; 0 when there is none. */
  scanPages: number;
};

export function ReceiptPage(props: Props) {
  const { frame, basis, submission, stage, mailedTo } = props;
  const words = applyMessages[frame.language];
  const texts = words.receipt;
  const title = titleOf(props);
  return (
    <Page frame={frame} title={title} back={{ href: urls.home.to(), label: words.back }}>
      <EndedNotice stage={stage} language={frame.language} />
      {!endStages.has(stage) && <Notification kind="success" title={texts.safe} announce />}
      <ToCorrect {...props} />
      <h1>{title}</h1>
      <p class="lead">{words.title(basis.country.name[frame.language])}</p>
      <SummaryList rows={receiptRows(props)} />
      {mailedTo !== undefined && <p>{texts.mailSent(mailedTo)}</p>}
      {submission.officeShallLook && <Notification kind="info" title={texts.officeLooks} />}
      <Copies {...props} />
      <Next {...props} />
    </Page>
  );
}

function titleOf({ frame, submission, stage }: Props): string {
  const texts = applyMessages[frame.language].receipt;
  if (submission.number > 1) return correctionMessages[frame.language].received;
  return stage === "waiting-list" ? texts.waitingTitle : texts.title;
}

function ToCorrect({ frame, submission: { caseId }, toCorrect }: Props) {
  const words = correctionMessages[frame.language];
  if (!toCorrect) return null;
  return (
    <Notification kind="warning" title={words.asked}>
      <p>
        <a href={urls.application.to({ caseId })}>{words.toCorrection}</a>
      </p>
    </Notification>
  );
}

/** Of every submission: what was sent before a correction stays readable. */
function Copies({ frame, submission: { caseId }, copies }: Props) {
  const words = correctionMessages[frame.language];
  if (copies.length > 1) {
    return (
      <Section title={words.submissions}>
        <ul>
          {copies.map((number) => (
            <li>
              <a href={urls.receiptCopy.to({ caseId }, { number: String(number) })}>{words.copyOf(number)}</a>
            </li>
          ))}
        </ul>
      </Section>
    );
  }
  return (
    <ButtonRow>
      <ButtonLink kind="secondary" href={urls.receiptCopy.to({ caseId })}>
        {applyMessages[frame.language].receipt.copy}
      </ButtonLink>
    </ButtonRow>
  );
}

/** What follows, while nothing has been decided. */
function Next({ frame, submission, stage, toCorrect }: Props) {
  const texts = applyMessages[frame.language].receipt;
  if (endStages.has(stage) || toCorrect) return null;
  const steps = submission.number > 1 ? [correctionMessages[frame.language].next] : texts.nextSteps;
  return (
    <Section title={texts.next}>
      <ol>
        {steps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
    </Section>
  );
}

/** The pages of the scan as they arrived, each a picture to look at. */
function ScanLinks({ frame, submission, scanPages }: Pick<Props, "frame" | "submission" | "scanPages">) {
  const words = applyMessages[frame.language].scan;
  const { caseId, scanId } = submission;
  if (scanId === null) return null;
  const pages = Array.from({ length: scanPages }, (_, index) => index + 1);
  return (
    <ul>
      {pages.map((page) => (
        <li>
          <a href={urls.scanPage.to({ caseId, scanId, page })}>{words.uploadedPage(page)}</a>
        </li>
      ))}
    </ul>
  );
}

function receiptRows({ frame, basis, submission, homeTimeZone, scanPages }: Props) {
  const { language } = frame;
  const texts = applyMessages[language].receipt;
  const at = submission.submittedAt;
  return [
    { question: texts.number, answer: <strong>{shownNumber(submission, language)}</strong> },
    {
      question: applyMessages[language].fields.coverCompanyName.label,
      answer: answerOf(submission.answers, "coverCompanyName"),
    },
    { question: texts.time, answer: formatDateTime(language, at, homeTimeZone) },
    {
      question: texts.localTime(basis.country.name[language]),
      answer: formatDateTime(language, at, basis.country.timeZone),
    },
    { question: texts.place, answer: texts.placeOf(submission.arrival) },
    { question: texts.method, answer: texts.methods[submission.method] },
    ...(scanPages > 0
      ? [{ question: texts.scan, answer: <ScanLinks {...{ frame, submission, scanPages }} /> }]
      : []),
    { question: texts.hash, answer: <code>{submission.paperHash}</code> },
  ];
}
