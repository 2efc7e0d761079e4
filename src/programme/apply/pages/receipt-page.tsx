// The receipt: number, time, place in the order of arrival, and a copy of what was sent.
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
import type { FormBasis } from "../question.ts";
import type { Submission } from "../submission-store.ts";

type Props = {
  frame: Frame;
  basis: FormBasis;
  submission: Submission;
  homeTimeZone: string;
  waiting: boolean;
  /** The address the mail goes to; undefined for a reader other than the sender. */
  mailedTo: string | undefined;
  /** Pages of the sealed scan that was handed in; 0 when there is none. */
  scanPages: number;
};

export function ReceiptPage(props: Props) {
  const { frame, basis, submission, waiting, mailedTo } = props;
  const { caseId } = submission;
  const words = applyMessages[frame.language];
  const texts = words.receipt;
  const title = waiting ? texts.waitingTitle : texts.title;
  return (
    <Page frame={frame} title={title} back={{ href: urls.home.to(), label: words.back }}>
      <Notification kind="success" title={texts.safe} announce />
      <h1>{title}</h1>
      <p class="lead">{words.title(basis.country.name[frame.language])}</p>
      <SummaryList rows={receiptRows(props)} />
      {mailedTo !== undefined && <p>{texts.mailSent(mailedTo)}</p>}
      {submission.officeShallLook && <Notification kind="info" title={texts.officeLooks} />}
      <ButtonRow>
        <ButtonLink kind="secondary" href={urls.receiptCopy.to({ caseId })}>
          {texts.copy}
        </ButtonLink>
      </ButtonRow>
      <Section title={texts.next}>
        <ol>
          {texts.nextSteps.map((step) => (
            <li>{step}</li>
          ))}
        </ol>
      </Section>
    </Page>
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
    { question: texts.number, answer: <strong>{submission.receiptNumber}</strong> },
    {
      question: applyMessages[language].fields.coverCompanyName.label,
      answer: answerOf(basis.answers, "coverCompanyName"),
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
