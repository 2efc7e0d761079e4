// A field for one line of text.
import { described, Field, type TextProps } from "./field.tsx";
import { fieldId } from "./field-id.ts";

type Props = TextProps & {
  type?: "text" | "email" | "tel" | "url" | "password" | "search";
  /** How wide the answer is, in characters; the whole width when left out. */
  width?: 4 | 8 | 12 | 20 | 30;
  /** A unit or sign behind the box. */
  unit?: string;
  autofocus?: boolean;
  /** Offered while typing; anything else may be typed too. */
  suggestions?: readonly string[];
};

export function TextField({ type = "text", width, unit, autofocus, suggestions, ...field }: Props) {
  const id = fieldId(field.name);
  const unitId = unit === undefined ? undefined : `${id}-unit`;
  const listId = suggestions === undefined ? undefined : `${id}-suggestions`;
  const input = (
    <input
      class={width === undefined ? "input" : `input input-${width}`}
      id={id}
      name={field.name}
      type={type}
      value={field.value}
      autocomplete={field.autocomplete}
      inputmode={field.inputmode}
      lang={field.lang}
      readonly={field.readonly}
      autofocus={autofocus}
      list={listId}
      {...described(field, unitId)}
    />
  );
  if (suggestions !== undefined) {
    return (
      <Field {...field}>
        {input}
        <datalist id={listId}>
          {suggestions.map((one) => (
            <option value={one}></option>
          ))}
        </datalist>
      </Field>
    );
  }
  if (unit === undefined) return <Field {...field}>{input}</Field>;
  return (
    <Field {...field}>
      <div class="with-unit">
        {input}
        <span id={unitId}>{unit}</span>
      </div>
    </Field>
  );
}
