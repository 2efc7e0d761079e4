// The form of the sample page: every kind of field, one of them in error.
import { Button, ButtonLink, ButtonRow } from "./button.tsx";
import { Checkbox, Choice, Choices } from "./choice.tsx";
import { DateField } from "./date-field.tsx";
import { Details } from "./details.tsx";
import { FileField } from "./file-field.tsx";
import type { SampleTexts } from "./sample-texts.ts";
import { Select } from "./select.tsx";
import { TextArea } from "./text-area.tsx";
import { TextField } from "./text-field.tsx";

export function SampleFields({ texts }: { texts: SampleTexts }) {
  const { name, hint, error, long, answers, steps } = texts;
  const options = answers.map((label, index) => ({ value: String(index), label }));
  const other = <TextField name="other" label={name} value="" />;
  const withDetail = options.map((option, index) =>
    index === 2 ? { ...option, hint, detail: other } : option,
  );
  return (
    <form method="post" action="#send" novalidate>
      <TextField
        {...{ name: "company", label: name, hint, error }}
        required
        value=""
        autocomplete="organization"
      />
      <TextField
        name="hours"
        label={texts.section}
        required={false}
        value="23"
        width={4}
        unit="h"
        inputmode="numeric"
      />
      <DateField name="date" label={steps[2] ?? ""} value="2026-09-01" />
      <TextArea name="text" label={texts.section} required value={long} maxLength={2000} />
      <Select name="select" label={name} value="1" options={options} />
      <Choice name="choice" label={name} hint={hint} required value="2" options={withDetail} />
      <Choice name="inline" label={texts.section} value="" options={options.slice(1)} inline />
      <Choices name="choices[]" label={name} error={error} values={["0"]} options={options} />
      <FileField name="file" label={texts.section} hint={hint} accept=".pdf" />
      <Checkbox name="agree" label={answers[0] ?? ""} hint={hint} checked={false} />
      <Details summary={hint}>
        <p>{long}</p>
      </Details>
      <ButtonRow>
        <Button>{texts.yes}</Button>
        <Button kind="secondary" name="pause" value="1">
          {texts.no}
        </Button>
        <ButtonLink kind="link" href="#cancel">
          {answers[1]}
        </ButtonLink>
      </ButtonRow>
    </form>
  );
}
