// Everything that was answered, on one page, with what is still wrong and the way to mend it.
import { menuTotal } from "#edition/rules.ts";
import { formatHours } from "#i18n/formats.ts";
import { ButtonLink, ButtonRow } from "#ui/button.tsx";
import type { Frame } from "#ui/frame.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import { fieldId } from "#ui/field-id.ts";
import { urls } from "#urls.ts";
import { answerOf, lineFields } from "../answers.ts";
import { type AsideText, SetAsidePanel } from "./set-aside-panel.tsx";
import { otherWishField, wishedLines } from "../menu-questions.ts";
import { shownAnswer } from "../shown-answer.ts";
import { labelOfField } from "../field-label.ts";
import { applyMessages } from "../messages/catalog.ts";
import { textOfProblem } from "../problem-text.ts";
import type { FormBasis } from "../question.ts";
import type { QuestionPage } from "../questions.ts";
import type { PageProgress } from "../rules.ts";

type Props = {
  frame: Frame;
  caseId: string;
  basis: FormBasis;
  pages: readonly QuestionPage[];
  progress: readonly PageProgress[];
  /** Answers for which the present form has no place any more. */
  placeless: readonly { field: string; text: string }[];
  /** Texts of two editors that wait for a choice, also those of fields on no page any more. */
  aside: readonly AsideText[];
};

export function CheckPage({ frame, caseId, basis, pages, progress, placeless, aside }: Props) {
  const words = applyMessages[frame.language];
  const toMend = progress.filter(({ problems }) => problems.length > 0);
  return (
    <Page
      frame={frame}
      title={words.check.title}
      back={{ href: urls.application.to({ caseId }), label: words.back }}
      width="wide"
    >
      <PageTitle caption={words.title(basis.country.name[frame.language])} lead={words.check.lead}>
        {words.check.title}
      </PageTitle>
      <Readiness frame={frame} caseId={caseId} toMend={toMend} />
      <SetAsidePanel texts={aside} caseId={caseId} language={frame.language} />
      <Placeless frame={frame} basis={basis} placeless={placeless} />
      {pages.map((page) => (
        <Section title={words.pages[page.id].title}>
          <SummaryList
            rows={(page.id === "menu" ? menuRows : rowsOf)(page, { frame, caseId, basis, progress })}
          />
        </Section>
      ))}
      <ButtonRow>
        {toMend.length === 0 && (
          <ButtonLink href={urls.handIn.to({ caseId })}>{words.check.toHandIn}</ButtonLink>
        )}
        <ButtonLink kind="secondary" href={urls.applicationPdf.to({ caseId })}>
          {words.list.download}
        </ButtonLink>
      </ButtonRow>
    </Page>
  );
}

type RowBasis = Pick<Props, "frame" | "caseId" | "basis" | "progress">;

function rowsOf(page: QuestionPage, { frame, caseId, basis, progress }: RowBasis) {
  const { language } = frame;
  const problems = progress.find(({ id }) => id === page.id)?.problems ?? [];
  return page.questions.map((question) => {
    const problem = problems.find(({ field }) => field === question.field);
    const answer = shownAnswer(question, basis, language);
    const href = `${urls.applicationPage.to({ caseId, page: page.id })}#${fieldId(question.field)}`;
    return {
      question: labelOfField(question.field, basis, language),
      answer,
      changeHref: href,
      remark: problem && textOfProblem(problem, basis, language),
    };
  });
}

/** The menu in short: what is wished and when, and the total; lines nobody wished are left out. */
function menuRows(page: QuestionPage, { frame, caseId, basis, progress }: RowBasis) {
  const { language } = frame;
  const words = applyMessages[language].menu;
  const { edition, answers } = basis;
  const problems = progress.find(({ id }) => id === page.id)?.problems ?? [];
  const address = urls.applicationPage.to({ caseId, page: page.id });
  const wished = wishedLines(edition, answers);
  const { minutes } = menuTotal(edition, wished);
  const lines = edition.menu.filter(({ id, compulsory }) => compulsory || wished.includes(id));
  const rows = lines.map((line) => {
    const field = lineFields.when(line.id);
    const problem = problems.find((one) => one.field === field);
    const kind = line.compulsory ? words.compulsory : words.wish;
    return {
      question: line.name[language],
      answer: [kind, answerOf(answers, field)].filter(Boolean).join(" · "),
      changeHref: `${address}#${fieldId(field)}`,
      remark: problem && textOfProblem(problem, basis, language),
    };
  });
  const overCap = problems.find(({ problem }) => problem.key === "over-cap");
  const cap = formatHours(language, edition.caps.minutesPerCase);
  return [
    ...rows,
    {
      question: labelOfField(otherWishField, basis, language),
      answer: answerOf(answers, otherWishField),
      changeHref: address,
    },
    {
      question: words.total,
      answer: words.totalOf(formatHours(language, minutes), cap),
      remark: overCap && textOfProblem(overCap, basis, language),
    },
  ];
}

export function Readiness({
  frame,
  caseId,
  toMend,
}: {
  frame: Frame;
  caseId: string;
  toMend: readonly PageProgress[];
}) {
  const words = applyMessages[frame.language];
  if (toMend.length === 0) return <Notification kind="success" title={words.check.ready} />;
  return (
    <Notification kind="warning" title={words.check.notReady}>
      <ul>
        {toMend.map(({ id, problems }) => (
          <li>
            <a href={urls.applicationPage.to({ caseId, page: id }, { mend: "1" })}>
              {words.check.mend(words.pages[id].title, problems.length)}
            </a>
          </li>
        ))}
      </ul>
    </Notification>
  );
}

function Placeless({ frame, basis, placeless }: Pick<Props, "frame" | "basis" | "placeless">) {
  const words = applyMessages[frame.language].changedForm;
  if (placeless.length === 0) return null;
  return (
    <Notification kind="warning" title={words.title}>
      <p>{words.lead}</p>
      <SummaryList
        rows={placeless.map(({ field, text }) => {
          return { question: labelOfField(field, basis, frame.language), answer: text };
        })}
      />
    </Notification>
  );
}
