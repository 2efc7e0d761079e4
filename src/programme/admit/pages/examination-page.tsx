// One application as the office examines it: checks, answers beside the scan, notes, and what may be decided.
import { stageNamesForOffice } from "#case/messages/stages.ts";
import { formatDateTime, formatNumber } from "#i18n/formats.ts";
import type { StaffLanguage } from "#i18n/languages.ts";
import { homeTimeZone } from "#platform/clock.ts";
import { staffFrame } from "#ui/frame.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import { urls } from "#urls.ts";
import { examinationMessages } from "../messages/office/catalog.ts";
import type { ExaminationProps } from "./examination-props.ts";
import { AnswersBesideScan } from "./answers-beside-scan.tsx";
import { ChangesSection } from "./changes-section.tsx";
import { ChecksSection } from "./checks-section.tsx";
import { DecideSection } from "./decide-section.tsx";
import { NotesSection } from "./notes-section.tsx";
import { PresenceLine } from "./presence-line.tsx";

export function ExaminationPage(props: ExaminationProps) {
  const frame = staffFrame(props.frame);
  const { examination, done, errors } = props;
  const { basis, company, handedIn } = examination;
  const words = examinationMessages[frame.language];
  const country = basis.country.name[frame.language];
  const corrected = handedIn.earlier.length > 0;
  return (
    <Page
      frame={frame}
      title={words.title}
      errors={errors}
      back={{ href: urls.supportCase.to({ caseId: handedIn.supportCase.id }), label: words.toCase }}
      width="wide"
      scripts={["presence"]}
    >
      {done !== undefined && <Notification kind="success" title={done} announce />}
      {props.warning !== undefined && <Notification kind="warning" title={props.warning} announce />}
      <PresenceLine language={frame.language} examination={examination} />
      <PageTitle caption={handedIn.submission.receiptNumber}>
        {words.of(company?.name ?? "", country)}
      </PageTitle>
      <OnThisPage language={frame.language} corrected={corrected} />
      <Facts {...props} />
      <ChecksSection language={frame.language} examination={examination} />
      {corrected && <ChangesSection language={frame.language} examination={examination} all={props.all} />}
      {(!corrected || props.all) && <AnswersBesideScan {...props} language={frame.language} />}
      <NotesSection {...props} language={frame.language} />
      <DecideSection language={frame.language} examination={examination} />
    </Page>
  );
}

/** The page is long: the way to its parts without scrolling. */
function OnThisPage({ language, corrected }: { language: StaffLanguage; corrected: boolean }) {
  const words = examinationMessages[language];
  const parts: readonly (readonly [string, string])[] = [
    ["checks", words.checks.title],
    corrected ? ["changes", words.changes.title] : ["answers", words.beside.answers],
    ["notes", words.notes.title],
    ["decide", words.decide.title],
  ];
  return (
    <nav aria-label={words.onThisPage}>
      <ul class="page-parts">
        {parts.map(([id, title]) => (
          <li>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Facts({ frame: given, examination }: ExaminationProps) {
  const { language } = staffFrame(given);
  const words = examinationMessages[language];
  const { handedIn, standing, holdsPlace } = examination;
  const { submission, earlier, supportCase } = handedIn;
  const at = (moment: Date) => formatDateTime(language, moment, homeTimeZone);
  const first = earlier.at(-1);
  const count = words.facts.submissions(formatNumber(language, earlier.length + 1));
  return (
    <Section title={words.facts.title}>
      <SummaryList
        rows={[
          { question: words.facts.receipt, answer: submission.receiptNumber },
          { question: words.facts.arrival, answer: words.nth(formatNumber(language, submission.arrival)) },
          { question: words.facts.stage, answer: stageNamesForOffice[language][standing.stage] },
          { question: words.facts.place, answer: holdsPlace ? words.facts.holds : words.facts.holdsNot },
          { question: words.facts.submitted, answer: `${at(submission.submittedAt)} · ${count}` },
          ...(first ? [{ question: words.facts.first, answer: at(first.submittedAt) }] : []),
          { question: words.facts.method, answer: words.methods[submission.method] },
          {
            question: words.facts.copy,
            answer: <a href={urls.examinationPaper.to({ caseId: supportCase.id })}>{words.facts.pdf}</a>,
          },
        ]}
      />
    </Section>
  );
}
