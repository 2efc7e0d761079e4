// What people of the office write for one another on an application.
import { formatDateTime } from "#i18n/formats.ts";
import type { StaffLanguage } from "#i18n/languages.ts";
import { homeTimeZone } from "#platform/clock.ts";
import { Button, ButtonRow } from "#ui/button.tsx";
import { Section } from "#ui/heading.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { urls } from "#urls.ts";
import { noteField, noteMax } from "../forms.ts";
import { examinationMessages } from "../messages/office/catalog.ts";
import type { ExaminationProps } from "./examination-props.ts";

type Props = ExaminationProps & { readonly language: StaffLanguage };

export function NotesSection({ language, examination, note, errors }: Props) {
  const words = examinationMessages[language].notes;
  const { notes, names, handedIn } = examination;
  return (
    <Section title={words.title} id="notes">
      <p class="hint">{words.lead}</p>
      {notes.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul class="notes">
          {notes.map((one) => (
            <li>
              <p class="hint">
                {words.by(
                  names.get(one.notedBy) ?? one.notedBy,
                  formatDateTime(language, one.notedAt, homeTimeZone),
                )}
              </p>
              <p class="whitespace-pre-line">{one.note}</p>
            </li>
          ))}
        </ul>
      )}
      <form method="post" action={urls.examinationNotes.to({ caseId: handedIn.supportCase.id })} novalidate>
        <TextArea
          name={noteField}
          label={words.label}
          value={note}
          rows={3}
          maxLength={noteMax}
          error={errors.find(({ name }) => name === noteField)?.text}
        />
        <ButtonRow>
          <Button kind="secondary">{words.add}</Button>
        </ButtonRow>
      </form>
    </Section>
  );
}
