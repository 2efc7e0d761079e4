// The wished menu: each line with its hours, whether it is wished and when, and the total against the cap.
import type { MenuLine } from "#edition/edition.ts";
import { menuTotal } from "#edition/rules.ts";
import { formatHours } from "#i18n/formats.ts";
import type { Language } from "#i18n/languages.ts";
import { Choice } from "#ui/choice.tsx";
import { type FieldError, fieldId } from "#ui/field-id.ts";
import { ProgressBar } from "#ui/progress.tsx";
import { Tag } from "#ui/tag.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { lineFields } from "../answers.ts";
import { hintOfField, labelOfField, labelOfOption } from "../field-label.ts";
import { noneOfThem, otherWishField, wishedLines } from "../menu-questions.ts";
import { applyMessages } from "../messages/catalog.ts";
import type { FormBasis } from "../question.ts";
import type { QuestionPage } from "../questions.ts";
import { type SentMarks, ShownMark, TickField, withFormerOptions } from "./question-field.tsx";

export type EditionFieldsProps = {
  page: QuestionPage;
  basis: FormBasis;
  language: Language;
  values: Readonly<Record<string, string>>;
  errors: readonly FieldError[];
  marks?: SentMarks | undefined;
};

const hintId = "when-hint";

export function MenuFields(props: EditionFieldsProps) {
  const { edition } = props.basis;
  const words = applyMessages[props.language].menu;
  const parts = [...new Set(edition.menu.map(({ group, number }) => group ?? `line ${number}`))];
  return (
    <>
      <p class="hint" id={hintId}>
        <strong>{words.when}</strong> {words.whenHint}
      </p>
      {parts.map((part) => {
        const lines = edition.menu.filter(({ group, number }) => (group ?? `line ${number}`) === part);
        return <MenuPart {...props} groupId={part} lines={lines} />;
      })}
      <MenuTotal {...props} />
    </>
  );
}

function MenuPart(props: EditionFieldsProps & { groupId: string; lines: readonly MenuLine[] }) {
  const { basis, language, groupId, lines } = props;
  const group = basis.edition.menuGroups.find(({ id }) => id === groupId);
  return (
    <section>
      {group && <h2 class="text-xl">{group.name[language]}</h2>}
      {lines.map((line) => (
        <MenuLineFields {...props} line={line} />
      ))}
    </section>
  );
}

type LineProps = EditionFieldsProps & { line: MenuLine };

/** What is wished on the left, when on the right; on phones one under the other. */
function MenuLineFields(props: LineProps) {
  const { line, basis } = props;
  if (line.free) return <OtherWish {...props} />;
  const alternatives = basis.edition.alternatives.find((ids) => ids.includes(line.id));
  if (alternatives)
    return alternatives[0] === line.id ? <AlternativeChoice {...props} ids={alternatives} /> : null;
  return (
    <div class="grid gap-3 border-b border-solid-gray-300 py-4 md:grid-cols-[1fr_17rem] md:gap-8">
      {line.compulsory ? <CompulsoryLine {...props} /> : <WishBox {...props} />}
      <When {...props} />
    </div>
  );
}

function When({ line, basis, language, values, errors, marks }: LineProps) {
  const field = lineFields.when(line.id);
  const id = fieldId(field);
  const error = errors.find(({ name }) => name === field)?.text;
  return (
    <div class={error === undefined ? "field" : "field field-error"}>
      <ShownMark field={field} stored={basis.answers[field] ?? ""} marks={marks} />
      <label class="hint" for={id}>
        {applyMessages[language].menu.when}
        <span class="sr-only"> {line.name[language]}</span>
      </label>
      {error !== undefined && (
        <p class="error-text" id={`${id}-error`}>
          {error}
        </p>
      )}
      <input
        class="input"
        id={id}
        name={field}
        type="text"
        value={values[field] ?? ""}
        autocomplete="off"
        aria-describedby={error === undefined ? hintId : `${hintId} ${id}-error`}
        aria-invalid={error === undefined ? undefined : "true"}
      />
    </div>
  );
}

function hoursOf(line: MenuLine, language: Language): string {
  return applyMessages[language].menu.reference(formatHours(language, line.minutes));
}

function noteOf(line: MenuLine, language: Language): string {
  return [line.overview?.[language], hoursOf(line, language)].filter(Boolean).join(" ");
}

function CompulsoryLine({ line, language }: LineProps) {
  const words = applyMessages[language].menu;
  return (
    <div data-minutes={String(line.minutes)} data-always>
      <p class="label">
        {line.name[language]} <Tag colour="blue">{words.compulsory}</Tag>
      </p>
      {line.overview && <p class="hint">{line.overview[language]}</p>}
      <p class="hint">
        {hoursOf(line, language)} {words.compulsoryNote}
      </p>
    </div>
  );
}

function WishBox({ line, basis, language, values, errors, marks }: LineProps) {
  const field = lineFields.wish(line.id);
  return (
    <div data-minutes={String(line.minutes)}>
      <ShownMark field={field} stored={basis.answers[field] ?? ""} marks={marks} />
      <TickField
        name={field}
        label={line.name[language]}
        hint={noteOf(line, language)}
        value={values[field] ?? ""}
        error={errors.find(({ name }) => name === field)?.text}
      />
    </div>
  );
}

/** At most one of them: radio buttons, and the time wished beside the one that is chosen. */
function AlternativeChoice(props: LineProps & { ids: readonly string[] }) {
  const { ids, basis, language, values, errors, marks } = props;
  const field = lineFields.oneOf(ids);
  const lines = ids.flatMap((id) => basis.edition.menu.filter((line) => line.id === id));
  const minutesOf = Object.fromEntries(lines.map(({ id, minutes }) => [id, minutes]));
  const offered = lines.map((line) => ({
    value: line.id,
    label: labelOfOption(field, line.id, { basis, language }),
    hint: noteOf(line, language),
    detail: <When {...props} line={line} />,
  }));
  return (
    <div class="border-b border-solid-gray-300 py-4" data-minutes-of={JSON.stringify(minutesOf)}>
      <ShownMark field={field} stored={basis.answers[field] ?? ""} marks={marks} />
      <Choice
        name={field}
        label={labelOfField(field, basis, language)}
        value={values[field] || noneOfThem}
        options={withFormerOptions(
          [{ value: noneOfThem, label: labelOfOption(field, noneOfThem, { basis, language }) }, ...offered],
          [values[field] ?? ""],
        )}
        error={errors.find(({ name }) => name === field)?.text}
      />
    </div>
  );
}

function OtherWish({ basis, language, values, errors, marks }: LineProps) {
  return (
    <div class="py-4">
      <ShownMark field={otherWishField} stored={basis.answers[otherWishField] ?? ""} marks={marks} />
      <TextArea
        name={otherWishField}
        label={labelOfField(otherWishField, basis, language)}
        hint={hintOfField(otherWishField, language)}
        value={values[otherWishField] ?? ""}
        rows={4}
        maxLength={1000}
        required={false}
        error={errors.find(({ name }) => name === otherWishField)?.text}
      />
    </div>
  );
}

/** Correct as saved; with script it follows every tick, and then stays in sight. */
export function MenuTotal({
  basis,
  language,
  values,
  still = false,
}: EditionFieldsProps & { still?: boolean }) {
  const words = applyMessages[language].menu;
  const { edition } = basis;
  const cap = edition.caps.minutesPerCase;
  const { minutes, minutesLeft, overCap } = menuTotal(
    edition,
    wishedLines(edition, { ...basis.answers, ...values }),
  );
  return (
    <div
      class={`${still ? "" : "sticky bottom-0"} border-t border-solid-gray-420 bg-white py-3`}
      data-menu-total
      data-cap={String(cap)}
      data-one={formatHours(language, 60)}
      data-two={formatHours(language, 120)}
      data-figure={words.totalOf("{hours}", formatHours(language, cap))}
    >
      <ProgressBar
        label={words.total}
        value={minutes}
        max={cap}
        text={words.totalOf(formatHours(language, minutes), formatHours(language, cap))}
      />
      <p data-menu-left data-left={words.left("{hours}")} data-over={words.over("{hours}")}>
        {overCap
          ? words.over(formatHours(language, minutes - cap))
          : words.left(formatHours(language, minutesLeft))}
      </p>
    </div>
  );
}
