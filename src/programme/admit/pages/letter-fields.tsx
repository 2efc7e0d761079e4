// The letter of a notice as it will go out, to be read and changed, in Japanese and where needed in a second language.
import { languageNames, type StaffLanguage } from "#i18n/languages.ts";
import type { FieldError } from "#ui/field-id.ts";
import { TextArea } from "#ui/text-area.tsx";
import { letterFields, letterMax, type LettersTyped } from "../forms.ts";
import { examinationMessages } from "../messages/office/catalog.ts";
import type { Prepared } from "../prepare.ts";

type Props = {
  readonly language: StaffLanguage;
  readonly letters: LettersTyped;
  readonly errors: readonly FieldError[];
};

export function LetterFields({ language, letters, errors }: Props) {
  const words = examinationMessages[language].letter;
  const { letter, second } = letters;
  const errorOf = (name: string) => errors.find((one) => one.name === name)?.text;
  return (
    <>
      <TextArea
        name={letterFields.letter}
        label={words.text}
        value={letter}
        rows={14}
        maxLength={letterMax}
        lang="ja"
        required
        error={errorOf(letterFields.letter)}
      />
      {second && (
        <>
          <input type="hidden" name={letterFields.secondLanguage} value={second.language} />
          <TextArea
            name={letterFields.second}
            label={words.second(languageNames[second.language])}
            hint={words.secondHint}
            value={second.letter}
            rows={14}
            maxLength={letterMax}
            lang={second.language}
            required
            error={errorOf(letterFields.second)}
          />
        </>
      )}
    </>
  );
}

/** Who will get the mail. */
export function Recipients({ language, prepared }: { language: StaffLanguage; prepared: Prepared }) {
  const words = examinationMessages[language].letter;
  const { readers } = prepared;
  if (readers.length === 0) return <p>{words.noRecipients}</p>;
  return (
    <>
      <h2>{words.recipients}</h2>
      <ul>
        {readers.map(({ name, email, language: theirs }) => (
          <li>{`${name} <${email}> · ${languageNames[theirs]}`}</li>
        ))}
      </ul>
    </>
  );
}
