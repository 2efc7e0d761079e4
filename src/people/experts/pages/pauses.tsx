// When an expert is not available: the list, taking one back, recording a new one.
import { formatDate } from "#i18n/formats.ts";
import type { StaffLanguage } from "#i18n/languages.ts";
import { Button } from "#ui/button.tsx";
import { DateField } from "#ui/date-field.tsx";
import type { FieldError } from "#ui/field-id.ts";
import { Section } from "#ui/heading.tsx";
import { Table } from "#ui/table.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { errorOf } from "../../pages/errors.ts";
import { HiddenFields } from "../../pages/hidden-fields.tsx";
import { expertMessages } from "../messages/experts.ts";

export type ShownPause = {
  readonly id: string;
  readonly fromOn: string;
  readonly untilOn: string | null;
  readonly reason: string;
  readonly past: boolean;
};

export type TypedPause = { readonly fromOn: string; readonly untilOn: string; readonly pauseReason: string };

type Props = {
  language: StaffLanguage;
  pauses: readonly ShownPause[];
  typed: TypedPause;
  errors: readonly FieldError[];
  /** Where both forms are posted. */
  action: string;
};

export function periodOf(language: StaffLanguage, { fromOn, untilOn }: ShownPause): string {
  const words = expertMessages[language].pauses;
  const from = formatDate(language, fromOn);
  return untilOn === null ? words.from(from) : words.fromUntil(from, formatDate(language, untilOn));
}

export function Pauses(props: Props) {
  const { language, pauses } = props;
  const { pauses: words } = expertMessages[language];
  return (
    <Section title={words.title} id="pauses">
      {pauses.length === 0 ? <p>{words.none}</p> : <PauseTable {...props} />}
      <PauseForm {...props} />
    </Section>
  );
}

function PauseTable({ language, pauses, action }: Props) {
  const { pauses: words, fields } = expertMessages[language];
  return (
    <Table
      caption={words.title}
      captionHidden
      columns={[{ label: words.title }, { label: fields.pauseReason }, { label: words.action }]}
      rows={pauses.map((pause) => [
        periodOf(language, pause),
        pause.reason,
        pause.past ? (
          words.past
        ) : (
          <form method="post" action={action}>
            <HiddenFields values={{ act: "end", pause: pause.id }} />
            <Button kind="secondary" small>
              {words.end}
              <span class="sr-only">{words.endOf(periodOf(language, pause))}</span>
            </Button>
          </form>
        ),
      ])}
    />
  );
}

function PauseForm({ language, typed, errors, action }: Props) {
  const { pauses: words, fields, hints } = expertMessages[language];
  return (
    <form method="post" action={action}>
      <h3>{words.add}</h3>
      <DateField
        name="fromOn"
        label={fields.fromOn}
        value={typed.fromOn}
        error={errorOf(errors, "fromOn")}
        required
      />
      <DateField
        name="untilOn"
        label={fields.untilOn}
        hint={hints.untilOn}
        value={typed.untilOn}
        error={errorOf(errors, "untilOn")}
        required={false}
      />
      <TextArea
        name="pauseReason"
        label={fields.pauseReason}
        hint={hints.pauseReason}
        rows={2}
        value={typed.pauseReason}
        error={errorOf(errors, "pauseReason")}
        required
      />
      <Button kind="secondary">{words.submit}</Button>
    </form>
  );
}
