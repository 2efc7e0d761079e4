// A field that takes files.
import { described, Field, type FieldProps } from "./field.tsx";
import { fieldId } from "./field-id.ts";

type Props = FieldProps & {
  /** Kinds offered by the browser's dialogue, e.g. ".pdf,image/jpeg"; the server decides. */
  accept?: string;
  multiple?: boolean;
};

export function FileField({ accept, multiple, ...field }: Props) {
  return (
    <Field {...field}>
      <input
        class="file-input"
        id={fieldId(field.name)}
        name={field.name}
        type="file"
        accept={accept}
        multiple={multiple}
        {...described(field)}
      />
    </Field>
  );
}
