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
};

export function TextField({ type = "text", width, unit, autofocus, ...field }: Props) {
  const id = fieldId(field.name);
  const unitId = unit === undefined ? undefined : `${id}-unit`;
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
      {...described(field, unitId)}
    />
  );
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
