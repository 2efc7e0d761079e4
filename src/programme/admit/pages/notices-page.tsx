// The notices of the office: the list of a case's, and one of them with its letter.
import { formatDate, formatDateTime } from "#i18n/formats.ts";
import { isLanguage, type Language, languageNames } from "#i18n/languages.ts";
import { homeTimeZone } from "#platform/clock.ts";
import { ButtonLink, ButtonRow } from "#ui/button.tsx";
import { Details } from "#ui/details.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import type { Frame } from "#ui/frame.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Page } from "#ui/page.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import { urls } from "#urls.ts";
import type { Notice } from "../decision-store.ts";
import { letterFor } from "../notice.ts";
import { admitMessages } from "../messages/company/catalog.ts";

type About = {
  readonly frame: Frame;
  readonly caseId: string;
  readonly countryName: string;
  readonly receiptNumber: string;
  readonly backHref: string;
};

export function NoticesPage({ notices, ...about }: About & { notices: readonly Notice[] }) {
  const { frame, countryName, backHref } = about;
  const words = admitMessages[frame.language];
  return (
    <Page frame={frame} title={words.notices.title} back={{ href: backHref, label: words.back }}>
      <PageTitle caption={words.of(countryName)}>{words.notices.title}</PageTitle>
      {notices.length === 0 ? (
        <EmptyState title={words.notices.none} />
      ) : (
        <SummaryList
          rows={notices.map(({ id, caseId, kind, sentAt }) => ({
            question: formatDateTime(frame.language, sentAt, homeTimeZone),
            answer: <a href={urls.notice.to({ caseId, noticeId: id })}>{words.notices.titles[kind]}</a>,
          }))}
        />
      )}
    </Page>
  );
}

type NoticeProps = About & {
  readonly notice: Notice;
  /** What is to be corrected, where the notice asks for it. */
  readonly remarks: readonly { readonly label: string; readonly remark: string }[];
  readonly replyByOn: string | undefined;
  /** Whether the reader is to correct now. */
  readonly correctable: boolean;
};

export function NoticePage(props: NoticeProps) {
  const { frame, notice, countryName, backHref, receiptNumber, replyByOn } = props;
  const { language } = frame;
  const words = admitMessages[language];
  const { caseId } = notice;
  const title = words.notices.titles[notice.kind];
  const shown = letterFor(notice, language);
  const rows = [
    { question: words.receipt, answer: receiptNumber },
    { question: words.notices.sent, answer: formatDateTime(language, notice.sentAt, homeTimeZone) },
    ...(replyByOn === undefined
      ? []
      : [{ question: words.notices.replyBy, answer: formatDate(language, replyByOn) }]),
  ];
  return (
    <Page frame={frame} title={title} back={{ href: backHref, label: words.back }}>
      <PageTitle caption={words.of(countryName)}>{title}</PageTitle>
      <SummaryList rows={rows} />
      <p class="letter whitespace-pre-line" lang={shown.language}>
        {shown.letter}
      </p>
      <Remarks {...props} />
      <OtherLetter {...props} shownLanguage={shown.language} />
      <ButtonRow>
        {props.correctable && (
          <ButtonLink href={urls.application.to({ caseId })}>{words.notices.answer.returned}</ButtonLink>
        )}
        <ButtonLink kind="secondary" href={urls.noticePdf.to({ caseId, noticeId: notice.id })}>
          {words.notices.pdf}
        </ButtonLink>
      </ButtonRow>
    </Page>
  );
}

function Remarks({ frame, remarks }: NoticeProps) {
  const words = admitMessages[frame.language].notices;
  if (remarks.length === 0) return null;
  return (
    <Section title={words.remarks}>
      <SummaryList
        rows={remarks.map(({ label, remark }) => ({
          question: label,
          answer: <span class="whitespace-pre-line">{remark}</span>,
        }))}
      />
    </Section>
  );
}

/** The letter in the language that is not shown above. */
function OtherLetter({ frame, notice, shownLanguage }: NoticeProps & { shownLanguage: Language }) {
  const { secondLanguage, secondLetter, letter } = notice;
  const words = admitMessages[frame.language].notices;
  if (secondLetter === null || !isLanguage(secondLanguage)) return null;
  const japaneseShown = shownLanguage === "ja";
  const lang = japaneseShown ? secondLanguage : "ja";
  return (
    <Details summary={words.otherLanguage(languageNames[lang])}>
      <p class="whitespace-pre-line" lang={lang}>
        {japaneseShown ? secondLetter : letter}
      </p>
    </Details>
  );
}
