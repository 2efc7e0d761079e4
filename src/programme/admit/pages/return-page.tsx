// A return for correction before it goes out: fields chosen, a remark on each, the day to reply by, the letter.
import type { StaffLanguage } from "#i18n/languages.ts";
import { Button, ButtonLink, ButtonRow } from "#ui/button.tsx";
import { DateField } from "#ui/date-field.tsx";
import { Details } from "#ui/details.tsx";
import { type FieldError, fieldId } from "#ui/field-id.ts";
import { type Frame, staffFrame } from "#ui/frame.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { urls } from "#urls.ts";
import { goField, type LettersTyped, remarkMax, type Remark, returnFields, seenField } from "../forms.ts";
import { examinationMessages } from "../messages/office/catalog.ts";
import type { Prepared } from "../prepare.ts";
import { LetterFields, Recipients } from "./letter-fields.tsx";
import { RefusedNotice, type RefusalShown } from "./refused-notice.tsx";

export type ReturnProps = {
  readonly frame: Frame;
  readonly prepared: Prepared;
  readonly chosen: readonly string[];
  readonly remarks: readonly Remark[];
  /** As typed. */
  readonly replyBy: string;
  /** ISO date that stands in the letter. */
  readonly letterDate: string;
  /** The date proposed, as the language writes it. */
  readonly proposedDate: string;
  readonly letters: LettersTyped;
  readonly errors: readonly FieldError[];
  readonly notice?: string | undefined;
  readonly refusal?: RefusalShown | undefined;
  readonly possible: boolean;
};

type Inner = ReturnProps & { readonly language: StaffLanguage };

export function ReturnPage(props: ReturnProps) {
  const frame = staffFrame(props.frame);
  const { language } = frame;
  const { prepared, errors, refusal, possible, notice, chosen } = props;
  const words = examinationMessages[language];
  const { caseId } = prepared.standing;
  const name = words.of(prepared.company?.name ?? "", prepared.about.country.name[language]);
  return (
    <Page
      frame={frame}
      title={words.return.title}
      errors={errors}
      back={{ href: urls.examination.to({ caseId }), label: words.back }}
    >
      {refusal && <RefusedNotice language={language} {...refusal} />}
      {!possible && <Notification kind="error" title={words.letter.staleOver} />}
      {notice !== undefined && <Notification kind="info" title={notice} announce />}
      <PageTitle caption={`${prepared.about.receiptNumber} ${name}`} lead={words.return.lead}>
        {words.return.title}
      </PageTitle>
      <form method="post" action={urls.caseReturn.to({ caseId })} novalidate>
        <input type="hidden" name={seenField} value={String(prepared.seen)} />
        <input type="hidden" name={returnFields.letterDate} value={props.letterDate} />
        {chosen.length > 0 && <Chosen {...props} language={language} />}
        <Others {...props} language={language} />
        <div hidden={chosen.length === 0}>
          <Sending {...props} language={language} />
        </div>
      </form>
    </Page>
  );
}

const errorOf = ({ errors }: Inner, name: string) => errors.find((one) => one.name === name)?.text;

function Chosen(props: Inner) {
  const { chosen, remarks, language } = props;
  const words = examinationMessages[language].return;
  return (
    <Section title={words.chosen}>
      {props.prepared.sections.flatMap(({ title, rows }) =>
        rows
          .filter(({ field }) => chosen.includes(field))
          .map(({ field, label, answer }) => {
            const name = returnFields.remark(field);
            return (
              <fieldset class="remark">
                <legend class="label">{`${title} · ${label}`}</legend>
                <p class="hint">
                  {words.now}: <span class="whitespace-pre-line">{answer === "" ? "–" : answer}</span>
                </p>
                <TextArea
                  name={name}
                  label={words.remark(label)}
                  value={remarks.find((one) => one.field === field)?.remark ?? ""}
                  rows={3}
                  maxLength={remarkMax}
                  required
                  error={errorOf(props, name)}
                />
                <FieldBox field={field} label={words.keep} checked />
              </fieldset>
            );
          }),
      )}
    </Section>
  );
}

function FieldBox({ field, label, checked }: { field: string; label: string; checked: boolean }) {
  const id = fieldId(`${returnFields.fields}.${field}`);
  return (
    <div class="option">
      <input id={id} type="checkbox" name={returnFields.fields} value={field} checked={checked} />
      <label for={id}>{label}</label>
    </div>
  );
}

/** The fields not chosen; a remark once typed on one of them comes back when it is chosen again. */
function Others(props: Inner) {
  const { chosen, remarks, language } = props;
  const words = examinationMessages[language].return;
  const error = errorOf(props, returnFields.fields);
  return (
    <div id={fieldId(returnFields.fields)} tabindex={-1}>
      {error !== undefined && <p class="error-text">{error}</p>}
      <Details summary={chosen.length > 0 ? words.more : words.choose} open={chosen.length === 0}>
        {props.prepared.sections.map(({ title, rows }) => (
          <fieldset class="field">
            <legend class="label">{title}</legend>
            <div class="options">
              {rows
                .filter(({ field }) => !chosen.includes(field))
                .map(({ field, label, answer }) => (
                  <>
                    <FieldBox
                      field={field}
                      label={answer === "" ? label : `${label}（${short(answer)}）`}
                      checked={false}
                    />
                    {remarks
                      .filter((one) => one.field === field && one.remark !== "")
                      .map(({ remark }) => (
                        <input type="hidden" name={returnFields.remark(field)} value={remark} />
                      ))}
                  </>
                ))}
            </div>
          </fieldset>
        ))}
        <ButtonRow>
          <Button name={goField} value="add" kind="secondary">
            {words.add}
          </Button>
        </ButtonRow>
      </Details>
    </div>
  );
}

function short(answer: string): string {
  const points = Array.from(answer.replaceAll("\n", " "));
  return points.length > 30 ? `${points.slice(0, 30).join("")}…` : points.join("");
}

function Sending(props: Inner) {
  const { language, prepared, replyBy, proposedDate, letters, errors, possible } = props;
  const words = examinationMessages[language];
  const { caseId } = prepared.standing;
  return (
    <Section title={words.letter.titles.return}>
      <DateField
        name={returnFields.replyBy}
        label={words.return.replyBy}
        hint={words.return.replyByHint(proposedDate)}
        value={replyBy}
        required
        error={errorOf(props, returnFields.replyBy)}
      />
      <p>{words.letter.lead}</p>
      <LetterFields language={language} letters={letters} errors={errors} />
      <Recipients language={language} prepared={prepared} />
      <ButtonRow>
        {possible && (
          <Button name={goField} value="send">
            {words.letter.confirm.return}
          </Button>
        )}
        <Button name={goField} value="preview" kind="secondary" formtarget="_blank">
          {words.letter.preview}
        </Button>
        <ButtonLink kind="secondary" href={urls.examination.to({ caseId })}>
          {words.letter.cancel}
        </ButtonLink>
      </ButtonRow>
    </Section>
  );
}
