// One page of the application: its questions, what is wrong, texts of another editor, and the way on.
import type { Language } from "#i18n/languages.ts";
import { AutosaveForm } from "#ui/autosave-form.tsx";
import { Button } from "#ui/button.tsx";
import type { FieldError } from "#ui/field-id.ts";
import type { Frame } from "#ui/frame.ts";
import { PageTitle } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { urls } from "#urls.ts";
import { isPlanned } from "../answers.ts";
import { applyMessages } from "../messages/catalog.ts";
import { correctionMessages } from "../messages/correction/catalog.ts";
import type { FormBasis } from "../question.ts";
import { pageIds, type QuestionPage } from "../questions.ts";
import { type AsideText, SetAsidePanel } from "./set-aside-panel.tsx";
import { ConditionFields } from "./condition-fields.tsx";
import { CorrectionFields, type Unlocking } from "./correction-fields.tsx";
import { MenuFields } from "./menu-fields.tsx";
import { QuestionField, type SentMarks } from "./question-field.tsx";

export type FormPageProps = {
  frame: Frame;
  caseId: string;
  page: QuestionPage;
  basis: FormBasis;
  version: number;
  /** Field → what it shows. */
  values: Readonly<Record<string, string>>;
  errors: readonly FieldError[];
  aside: readonly AsideText[];
  previous: string | undefined;
  marks?: SentMarks | undefined;
  /** While it is corrected: what of it may be changed. */
  unlocking?: Unlocking | undefined;
  /** Said above the form: what was just done. */
  said?: string | undefined;
  /** Said above the form: what the last click has done. */
  done?: string | undefined;
};

export function FormPage(props: FormPageProps) {
  const { frame, caseId, page, basis, errors, aside, previous, said, done, unlocking } = props;
  const words = applyMessages[frame.language];
  const texts = words.pages[page.id];
  const list = urls.application.to({ caseId });
  const back = previous === undefined ? list : urls.applicationPage.to({ caseId, page: previous });
  const number = pageIds.indexOf(page.id) + 1;
  return (
    <Page
      frame={frame}
      title={texts.title}
      errors={errors}
      back={{ href: back, label: words.back }}
      scripts={page.id === "menu" && !unlocking ? ["autosave", "menu-total"] : ["autosave"]}
      width={page.id === "menu" ? "wide" : "narrow"}
    >
      <PageTitle
        caption={`${words.title(basis.country.name[frame.language])} · ${words.pageOf(number, pageIds.length)}`}
        lead={texts.lead}
      >
        {texts.title}
      </PageTitle>
      {said && <Notification kind="warning" title={said} announce />}
      {done && <Notification kind="success" title={done} announce />}
      {unlocking && <Notification kind="info" title={correctionMessages[frame.language].lockedNote} />}
      {page.id === "headquarters-contact" && page.questions.every(({ required }) => !required) && (
        <Notification kind="info" title={words.pages["headquarters-contact"].optional} />
      )}
      {page.id.startsWith("site") && isPlanned(basis.answers) && (
        <Notification kind="info" title={words.plannedNote} />
      )}
      <SetAsidePanel texts={aside} caseId={caseId} language={frame.language} />
      <TheForm {...props} />
    </Page>
  );
}

function TheForm(props: FormPageProps) {
  const { frame, caseId, page, version } = props;
  return (
    <AutosaveForm
      frame={frame}
      action={urls.applicationPage.to({ caseId, page: page.id })}
      words={applyMessages[frame.language]}
    >
      <input type="hidden" name="version" value={String(version)} />
      <Fields {...props} />
    </AutosaveForm>
  );
}

function Fields({ frame, page, basis, values, errors, marks, unlocking }: FormPageProps) {
  const { language } = frame;
  const shared = { page, basis, language, values, errors, marks };
  if (unlocking) return <CorrectionFields {...shared} unlocking={unlocking} />;
  if (page.id === "menu") return <MenuFields {...shared} />;
  if (page.id === "conditions") return <ConditionFields {...shared} />;
  return (
    <>
      {page.questions.map((question) => (
        <>
          <QuestionField
            question={question}
            basis={basis}
            language={language}
            value={values[question.field] ?? ""}
            stored={basis.answers[question.field] ?? ""}
            error={errorOf(question.field, errors)}
            marks={marks}
          />
          {question.kind === "postal-code" && <FillAddress language={language} />}
        </>
      ))}
    </>
  );
}

export function errorOf(field: string, errors: readonly FieldError[]): string | undefined {
  return errors.find(({ name }) => name === field)?.text;
}

/** Works without script: saves the page, fills the address and shows it again. */
function FillAddress({ language }: { language: Language }) {
  return (
    <p>
      <Button kind="secondary" small name="go" value="fill-address">
        {applyMessages[language].fillAddress}
      </Button>
    </p>
  );
}
