// Several controls that answer one question, under one legend.
import type { Child } from "hono/jsx";
import { described, ErrorText, type FieldProps, Hint, LabelText } from "./field.tsx";

/** `field.name` is the question's name: its hint and error get their ids from it. */
export function Fieldset({ children, ...field }: FieldProps & { children: Child }) {
  return (
    <fieldset
      class={field.error === undefined ? "field" : "field field-error"}
      aria-describedby={described(field)["aria-describedby"]}
    >
      <legend class={field.large === true ? "label label-large" : "label"}>
        <LabelText {...field} />
      </legend>
      <Hint {...field} />
      <ErrorText {...field} />
      {children}
    </fieldset>
  );
}
