// The wished menu: each line with its hours, whether it is wished and when, and the total against the cap.
import type { MenuLine } from "#edition/edition.ts";
import { menuTotal } from "#edition/rules.ts";
import { formatHours } from "#i18n/formats.ts";
import type { Language } from "#i18n/languages.ts";
import { Checkbox, Choice } from "#ui/choice.tsx";
import type { FieldError } from "#ui/field-id.ts";
import { ProgressBar } from "#ui/progress.tsx";
import { Tag } from "#ui/tag.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { TextField } from "#ui/text-field.tsx";
import { lineFields, ticked } from "../answers.ts";
import { hintOfField, labelOfField, labelOfOption } from "../field-label.ts";
import { noneOfThem, otherWishField, wishedLines } from "../menu-questions.ts";
import { applyMessages } from "../messages/catalog.ts";
import type { FormBasis } from "../question.ts";
import type { QuestionPage } from "../questions.ts";
import { ShownMark } from "./question-field.tsx";

export type EditionFieldsProps = {
  page: QuestionPage;
  basis: FormBasis;
  language: Language;
  values: Readonly<Record<string, string>>;
  errors: readonly FieldError[];
};

export function MenuFields(props: EditionFieldsProps) {
  const { edition } = props.basis;
  const parts = [...new Set(edition.menu.map(({ group, number }) => group ?? `line ${number}`))];
  return (
    <>
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
    <section class="menu-part">
      {group && <h2>{group.name[language]}</h2>}
      {lines.map((line) => (
        <MenuLineFields {...props} line={line} />
      ))}
    </section>
  );
}

function MenuLineFields(props: EditionFieldsProps & { line: MenuLine }) {
  const { line, basis, language, values } = props;
  if (line.free) return <OtherWish {...props} />;
  const alternatives = basis.edition.alternatives.find((ids) => ids.includes(line.id));
  const words = applyMessages[language].menu;
  return (
    <div class="menu-line">
      {line.compulsory && <CompulsoryLine line={line} language={language} />}
      {!line.compulsory && !alternatives && <WishBox {...props} />}
      {alternatives?.[0] === line.id && <AlternativeChoice {...props} ids={alternatives} />}
      <ShownMark field={lineFields.when(line.id)} stored={basis.answers[lineFields.when(line.id)] ?? ""} />
      <TextField
        name={lineFields.when(line.id)}
        label={words.whenFor(line.name[language])}
        hint={words.whenHint}
        value={values[lineFields.when(line.id)] ?? ""}
        error={props.errors.find(({ name }) => name === lineFields.when(line.id))?.text}
        width={30}
        autocomplete="off"
      />
    </div>
  );
}

function hoursOf(line: MenuLine, language: Language): string {
  return applyMessages[language].menu.reference(formatHours(language, line.minutes));
}

function CompulsoryLine({ line, language }: { line: MenuLine; language: Language }) {
  const words = applyMessages[language].menu;
  return (
    <div data-minutes={String(line.minutes)} data-always>
      <h3>
        {line.name[language]} <Tag colour="blue">{words.compulsory}</Tag>
      </h3>
      <p class="hint">
        {line.overview?.[language]} {hoursOf(line, language)} {words.compulsoryNote}
      </p>
    </div>
  );
}

function WishBox({ line, basis, language, values, errors }: EditionFieldsProps & { line: MenuLine }) {
  const field = lineFields.wish(line.id);
  const overview = line.overview?.[language] ?? "";
  return (
    <div data-minutes={String(line.minutes)}>
      <ShownMark field={field} stored={basis.answers[field] ?? ""} />
      <Checkbox
        name={field}
        label={line.name[language]}
        hint={`${overview} ${hoursOf(line, language)}`.trim()}
        value={ticked}
        checked={values[field] === ticked}
        error={errors.find(({ name }) => name === field)?.text}
      />
    </div>
  );
}

function AlternativeChoice(props: EditionFieldsProps & { ids: readonly string[] }) {
  const { ids, basis, language, values, errors } = props;
  const field = lineFields.oneOf(ids);
  const lines = ids.flatMap((id) => basis.edition.menu.filter((line) => line.id === id));
  const minutesOf = Object.fromEntries(lines.map(({ id, minutes }) => [id, minutes]));
  const options = [noneOfThem, ...ids].map((id) => {
    const line = lines.find((one) => one.id === id);
    return {
      value: id,
      label: labelOfOption(field, id, { basis, language }),
      ...(line ? { hint: hoursOf(line, language) } : {}),
    };
  });
  return (
    <div data-minutes-of={JSON.stringify(minutesOf)}>
      <ShownMark field={field} stored={basis.answers[field] ?? ""} />
      <Choice
        name={field}
        label={labelOfField(field, basis, language)}
        value={values[field] || noneOfThem}
        options={options}
        error={errors.find(({ name }) => name === field)?.text}
      />
    </div>
  );
}

function OtherWish({ basis, language, values, errors }: EditionFieldsProps) {
  return (
    <>
      <ShownMark field={otherWishField} stored={basis.answers[otherWishField] ?? ""} />
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
    </>
  );
}

/** Correct as saved; with script it follows every tick. */
function MenuTotal({ basis, language, values }: EditionFieldsProps) {
  const words = applyMessages[language].menu;
  const { edition } = basis;
  const cap = edition.caps.minutesPerCase;
  const { minutes, minutesLeft, overCap } = menuTotal(
    edition,
    wishedLines(edition, { ...basis.answers, ...values }),
  );
  return (
    <div class="menu-total" data-menu-total data-cap={String(cap)} data-unit={formatHours(language, 60)}>
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
