// One question of the form as the field that suits it.
import type { Child } from "hono/jsx";
import type { Language } from "#i18n/languages.ts";
import { Checkbox, Choice, type ChoiceOption, Choices } from "#ui/choice.tsx";
import type { FieldProps } from "#ui/field.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { TextField } from "#ui/text-field.tsx";
import { isLanguage } from "#i18n/languages.ts";
import { ticked } from "../answers.ts";
import { hintOfField, labelOfField, labelOfOption } from "../field-label.ts";
import { markOf } from "#platform/forms/merge-typed.ts";
import type { FormBasis, Question, QuestionKind } from "../question.ts";

export type QuestionFieldProps = {
  question: Question;
  basis: FormBasis;
  language: Language;
  /** What the field shows: the stored text, what was just typed, or a suggestion. */
  value: string;
  /** What is stored, from which its mark is made. */
  stored: string;
  error: string | undefined;
  /** Said beside the field: what the office remarked. */
  remark?: Child | undefined;
  marks?: SentMarks | undefined;
};

/** Marks that a browser sent with what it typed and that could not be saved: the page goes on from what it had shown. */
export type SentMarks = Readonly<Record<string, string>>;

/** The field and the mark of what is stored, so that a save knows what this page had shown. */
export function QuestionField(props: QuestionFieldProps) {
  return (
    <>
      <ShownMark field={props.question.field} stored={props.stored} marks={props.marks} />
      <FieldOfKind {...props} />
    </>
  );
}

type Marked = { field: string; stored: string; marks?: SentMarks | undefined };

export function ShownMark({ field, stored, marks }: Marked) {
  return <input type="hidden" name={`shown.${field}`} value={marks?.[field] ?? markOf(stored)} />;
}

/**
 * The options together with what was chosen from an older form and is offered no more: it stays chosen, with its
 * problem said, until the person chooses again. Left out, the next save of the page would silently empty the answer.
 */
export function withFormerOptions(
  offered: readonly ChoiceOption[],
  values: readonly string[],
): readonly ChoiceOption[] {
  const former = values.filter((value) => value !== "" && !offered.some((option) => option.value === value));
  return [...offered, ...former.map((value) => ({ value, label: value }))];
}

/** A box to tick. Another text, left from an older form, stays in it until it is unticked. */
export function TickField({ value, label, ...field }: FieldProps & { value: string }) {
  const former = value !== "" && value !== ticked;
  return (
    <Checkbox
      {...field}
      label={former ? `${label} (${value})` : label}
      value={former ? value : ticked}
      checked={value !== ""}
    />
  );
}

function FieldOfKind({ question, basis, language, value, error, remark }: QuestionFieldProps) {
  const { field, kind, required, options = [] } = question;
  const common = {
    name: field,
    label: labelOfField(field, basis, language),
    hint: remark === undefined ? hintOfField(field, language) : hintWith(remark, field, language),
    error,
    required,
  };
  const offered = options.map((option) => ({
    value: option,
    label: labelOfOption(field, option, { basis, language }),
  }));
  if (kind === "one") {
    return <Choice {...common} value={value} options={withFormerOptions(offered, [value])} />;
  }
  if (kind === "several") {
    const values = value.split(",");
    return <Choices {...common} values={values} options={withFormerOptions(offered, values)} />;
  }
  if (kind === "tick") return <TickField {...common} value={value} />;
  // A box of one line would swallow line breaks, which a text may have from an older form.
  if (kind === "long-text" || value.includes("\n")) {
    return <TextArea {...common} value={value} rows={8} maxLength={question.max} />;
  }
  return <TextField {...common} value={value} {...textLook(question)} />;
}

function hintWith(remark: Child, field: string, language: Language) {
  return (
    <>
      {hintOfField(field, language)}
      {remark}
    </>
  );
}

const looks: Partial<
  Record<QuestionKind, { inputmode?: "numeric" | "tel" | "email" | "url"; width?: 8 | 12 | 20 | 30 }>
> = {
  phone: { inputmode: "tel", width: 30 },
  email: { inputmode: "email" },
  url: { inputmode: "url" },
  "postal-code": { inputmode: "numeric", width: 12 },
  "corporate-number": { inputmode: "numeric", width: 20 },
  count: { inputmode: "numeric", width: 12 },
  date: { width: 20 },
};

/** Boxes are plain text whatever they ask for: people type full-width digits, eras and words, and all of it is kept. */
function textLook({ kind, autocomplete, writtenIn }: Question) {
  return {
    ...looks[kind],
    ...(autocomplete === undefined ? {} : { autocomplete }),
    ...(isLanguage(writtenIn) ? { lang: writtenIn } : {}),
  };
}
