// Radio buttons for one answer, check boxes for several.
import type { Child } from "hono/jsx";
import type { FieldProps } from "./field.tsx";
import { fieldId } from "./field-id.ts";
import { Fieldset } from "./fieldset.tsx";

export type ChoiceOption = {
  value: string;
  label: Child;
  hint?: Child;
  /** Fields that belong to this answer; shown when it is chosen (without script too). */
  detail?: Child;
  disabled?: boolean;
};

type Props = FieldProps & { options: readonly ChoiceOption[]; inline?: boolean };

/** One answer. */
export function Choice({ value, ...props }: Props & { value: string }) {
  return <Options {...props} type="radio" chosen={[value]} />;
}

/** Any number of answers, sent as repeated parameters of the same name. */
export function Choices({ values, ...props }: Props & { values: readonly string[] }) {
  return <Options {...props} type="checkbox" chosen={values} />;
}

/** A single check box with its own label, such as an agreement. */
export function Checkbox({ checked, value, ...field }: FieldProps & { checked: boolean; value?: string }) {
  const id = fieldId(field.name);
  const option = { value: value ?? "on", label: field.label };
  return (
    <div class={field.error === undefined ? "field" : "field field-error"}>
      {field.error !== undefined && (
        <p class="error-text" id={`${id}-error`}>
          {field.error}
        </p>
      )}
      <OptionLine
        {...{ id, option, type: "checkbox", name: field.name, checked }}
        {...(field.hint === undefined ? {} : { hint: field.hint })}
        {...(field.error === undefined ? {} : { errorId: `${id}-error` })}
      />
    </div>
  );
}

function Options({
  type,
  chosen,
  options,
  inline = false,
  ...field
}: Props & { type: "radio" | "checkbox"; chosen: readonly string[] }) {
  const id = fieldId(field.name);
  return (
    <Fieldset {...field}>
      <div class={inline ? "options options-inline" : "options"}>
        {options.map((option, index) => (
          <OptionLine
            id={index === 0 ? id : `${id}-${index + 1}`}
            name={field.name}
            checked={chosen.includes(option.value)}
            {...{ type, option }}
            {...(option.hint === undefined ? {} : { hint: option.hint })}
          />
        ))}
      </div>
    </Fieldset>
  );
}

type LineProps = {
  id: string;
  name: string;
  type: "radio" | "checkbox";
  option: ChoiceOption;
  checked: boolean;
  hint?: Child;
  errorId?: string;
};

function OptionLine({ id, name, type, option, checked, hint, errorId }: LineProps) {
  const hintId = hint === undefined ? undefined : `${id}-note`;
  return (
    <div class="option">
      <input
        id={id}
        name={name}
        type={type}
        value={option.value}
        checked={checked}
        disabled={option.disabled}
        aria-describedby={[hintId, errorId].filter(Boolean).join(" ") || undefined}
        aria-invalid={errorId === undefined ? undefined : "true"}
      />
      <label for={id}>{option.label}</label>
      {hint !== undefined && (
        <p class="option-hint" id={hintId}>
          {hint}
        </p>
      )}
      {option.detail !== undefined && <div class="option-detail">{option.detail}</div>}
    </div>
  );
}
