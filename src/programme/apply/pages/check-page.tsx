// Everything that was answered, on one page, with what is still wrong and the way to mend it.
import { ButtonLink, ButtonRow } from "#ui/button.tsx";
import type { Frame } from "#ui/frame.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import { fieldId } from "#ui/field-id.ts";
import { urls } from "#urls.ts";
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
};

export function CheckPage({ frame, caseId, basis, pages, progress, placeless }: Props) {
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
      <Placeless frame={frame} placeless={placeless} />
      {pages.map((page) => (
        <Section title={words.pages[page.id].title}>
          <SummaryList rows={rowsOf(page, { frame, caseId, basis, progress })} />
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

function Readiness({
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

function Placeless({ frame, placeless }: Pick<Props, "frame" | "placeless">) {
  const words = applyMessages[frame.language].changedForm;
  if (placeless.length === 0) return null;
  return (
    <Notification kind="warning" title={words.title}>
      <p>{words.lead}</p>
      <SummaryList rows={placeless.map(({ field, text }) => ({ question: field, answer: text }))} />
    </Notification>
  );
}
