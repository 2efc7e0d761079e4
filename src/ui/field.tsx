// What every field shares: label with required or optional, hint, error, and how they are tied together.
import type { Child } from "hono/jsx";
import type { Language } from "#i18n/languages.ts";
import { fieldId } from "./field-id.ts";
import { useWords } from "./words.ts";

export type FieldProps = {
  name: string;
  label: string;
  hint?: Child;
  /** The problem, in the reader's language; the error summary links here. */
  error?: string | undefined;
  /** true prints "required", false prints "optional", left out prints nothing. */
  required?: boolean | undefined;
  /** Printed instead of the word "optional". */
  optionalLabel?: string | undefined;
  /** The label's size, for a page that asks one thing only. */
  large?: boolean;
};

/** What a field that holds one text has beside its label. */
export type TextProps = FieldProps & {
  value: string;
  autocomplete?: string;
  inputmode?: "text" | "numeric" | "decimal" | "tel" | "email" | "url";
  /** The language that is to be written in it, when it is not the page's. */
  lang?: Language;
  readonly?: boolean;
};

/** Attributes that tie a control to its hint, error and further descriptions. */
export function described({ name, hint, error }: FieldProps, further?: string) {
  const id = fieldId(name);
  const ids = [hint !== undefined && `${id}-hint`, further, error !== undefined && `${id}-error`].filter(
    Boolean,
  );
  return {
    "aria-describedby": ids.length > 0 ? ids.join(" ") : undefined,
    "aria-invalid": error === undefined ? undefined : ("true" as const),
  };
}

/** A field with one control, which the label names. */
export function Field({ children, ...field }: FieldProps & { children: Child }) {
  return (
    <div class={field.error === undefined ? "field" : "field field-error"}>
      <label class={field.large === true ? "label label-large" : "label"} for={fieldId(field.name)}>
        <LabelText {...field} />
      </label>
      <Hint {...field} />
      <ErrorText {...field} />
      {children}
    </div>
  );
}

/** The label's words and its "required" or "optional". */
export function LabelText({ label, required, optionalLabel }: FieldProps) {
  const words = useWords().form;
  return (
    <>
      {label}
      {required === true && <span class="required">{words.required}</span>}
      {required === false && <span class="optional">{optionalLabel ?? words.optional}</span>}
    </>
  );
}

export function Hint({ name, hint }: FieldProps) {
  if (hint === undefined) return null;
  return (
    <div class="hint" id={`${fieldId(name)}-hint`}>
      {hint}
    </div>
  );
}

export function ErrorText({ name, error }: FieldProps) {
  const words = useWords().form;
  if (error === undefined) return null;
  return (
    <p class="error-text" id={`${fieldId(name)}-error`}>
      <span class="sr-only">{words.error} </span>
      {error}
    </p>
  );
}
