// A drop-down list for one answer out of many; for few answers radio buttons are kinder.
import { described, Field, type FieldProps } from "./field.tsx";
import { fieldId } from "./field-id.ts";
import { useWords } from "./words.ts";

export type Option = { value: string; label: string };

type Props = FieldProps & {
  value: string;
  options: readonly Option[];
  autocomplete?: string;
  /** What stands for the empty value; asks to choose when left out. */
  emptyLabel?: string;
};

/** The first line has the empty value. */
export function Select({ options, value, autocomplete, emptyLabel, ...field }: Props) {
  const words = useWords().form;
  return (
    <Field {...field}>
      <div class="select">
        <select
          class="input"
          id={fieldId(field.name)}
          name={field.name}
          autocomplete={autocomplete}
          {...described(field)}
        >
          <option value="">{emptyLabel ?? words.chooseOne}</option>
          {options.map((option) => (
            <option value={option.value} selected={option.value === value}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
    </Field>
  );
}
