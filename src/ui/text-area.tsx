// A field for several lines of text, with the characters left counted where script runs.
import { formatNumber } from "./number.ts";
import { described, Field, type TextProps } from "./field.tsx";
import { fieldId } from "./field-id.ts";
import { useLanguage, useWords } from "./words.ts";

type Props = TextProps & {
  rows?: number;
  /** The most characters taken. More can be typed: nothing is cut off, the server says what is too long. */
  maxLength?: number;
};

export function TextArea({ rows = 5, maxLength, ...field }: Props) {
  const id = fieldId(field.name);
  return (
    <Field {...field}>
      <textarea
        class="input textarea"
        id={id}
        name={field.name}
        rows={rows}
        autocomplete={field.autocomplete}
        lang={field.lang}
        readonly={field.readonly}
        {...described(field, maxLength === undefined ? undefined : `${id}-length`)}
      >
        {/* A browser drops the first line break inside a textarea: this one is for it to drop. */}
        {`\n${field.value}`}
      </textarea>
      {maxLength !== undefined && <Length id={id} maxLength={maxLength} />}
    </Field>
  );
}

/** The limit; client/character-count.ts turns it into what is left, in the words it finds here. */
function Length({ id, maxLength }: { id: string; maxLength: number }) {
  const words = useWords().form;
  const language = useLanguage();
  return (
    <>
      <p
        class="character-count"
        id={`${id}-length`}
        data-count-for={id}
        data-limit={maxLength}
        data-left={words.charactersLeft("{n}")}
        data-over={words.charactersOver("{n}")}
      >
        {words.maxCharacters(formatNumber(maxLength, language))}
      </p>
      <p class="sr-only" role="status" id={`${id}-length-said`}></p>
    </>
  );
}
