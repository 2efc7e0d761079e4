// A page of the form while it is corrected: unlocked questions with the office's remark, the others as they were handed in.
import type { Language } from "#i18n/languages.ts";
import { SummaryList } from "#ui/summary-list.tsx";
import { Tag } from "#ui/tag.tsx";
import { labelOfField } from "../field-label.ts";
import { correctionMessages } from "../messages/correction/catalog.ts";
import type { Question } from "../question.ts";
import { shownAnswer } from "../shown-answer.ts";
import { type EditionFieldsProps, MenuTotal } from "./menu-fields.tsx";
import { QuestionField } from "./question-field.tsx";

/** What may be changed of a page, and what the office says to it: field → remark. */
export type Unlocking = {
  readonly unlocked: ReadonlySet<string>;
  readonly remarks: ReadonlyMap<string, string>;
};

type Props = EditionFieldsProps & { unlocking: Unlocking };

export function CorrectionFields(props: Props) {
  const { page, basis, language, values, errors, marks, unlocking } = props;
  return (
    <>
      {runsOf(page.questions, unlocking.unlocked).map(({ open, questions }) =>
        open ? (
          questions.map((question) => (
            <QuestionField
              question={question}
              basis={basis}
              language={language}
              value={values[question.field] ?? ""}
              stored={basis.answers[question.field] ?? ""}
              error={errors.find(({ name }) => name === question.field)?.text}
              remark={remarkOn(question.field, props)}
              marks={marks}
            />
          ))
        ) : (
          <LockedAnswers {...props} questions={questions} />
        ),
      )}
      {page.id === "menu" && <MenuTotal {...props} still />}
    </>
  );
}

function remarkOn(field: string, { unlocking, language }: Props) {
  const remark = unlocking.remarks.get(field);
  if (remark === undefined) return undefined;
  return <Remark remark={remark} language={language} />;
}

/** Phrasing content only: it stands in the hint of every kind of field. */
function Remark({ remark, language }: { remark: string; language: Language }) {
  return (
    <span class="my-1 block border-l-4 border-blue-900 pl-3">
      <strong class="block">{correctionMessages[language].remark}</strong>
      <span class="whitespace-pre-line">{remark}</span>
    </span>
  );
}

/** Of the menu only what was wished is shown: dozens of empty lines would hide it. */
function LockedAnswers({ page, basis, language, questions }: Props & { questions: readonly Question[] }) {
  const words = correctionMessages[language];
  const rows = questions
    .map((question) => ({
      question: labelOfField(question.field, basis, language),
      answer: shownAnswer(question, basis, language),
    }))
    .filter(({ answer }) => answer !== "" || (page.id !== "menu" && page.id !== "conditions"));
  if (rows.length === 0) return null;
  return (
    <div class="my-6">
      <p class="mb-2">
        <Tag>{words.locked}</Tag>
      </p>
      <SummaryList rows={rows} />
    </div>
  );
}

/** The questions in their order, neighbours of the same kind together. */
function runsOf(questions: readonly Question[], unlocked: ReadonlySet<string>) {
  const runs: { open: boolean; questions: Question[] }[] = [];
  for (const question of questions) {
    const open = unlocked.has(question.field);
    const last = runs.at(-1);
    if (last?.open === open) last.questions.push(question);
    else runs.push({ open, questions: [question] });
  }
  return runs;
}
