// Who else of the office looks at this application; the script keeps it fresh, without it it is as the page was loaded.
import { formatTime } from "#i18n/formats.ts";
import type { StaffLanguage } from "#i18n/languages.ts";
import { homeTimeZone } from "#platform/clock.ts";
import { urls } from "#urls.ts";
import type { Examination } from "../examine.ts";
import { examinationMessages } from "../messages/office/catalog.ts";

type Props = {
  readonly language: StaffLanguage;
  readonly examination: Pick<Examination, "present" | "names" | "seen" | "handedIn">;
};

export function PresenceLine({ language, examination }: Props) {
  const words = examinationMessages[language].presence;
  const { seen, handedIn } = examination;
  return (
    <div
      class="presence"
      role="status"
      aria-label={words.label}
      data-presence={urls.examinationPresence.to({ caseId: handedIn.supportCase.id })}
      data-seen={String(seen)}
    >
      {presenceTexts(language, examination).map((text) => (
        <p>{text}</p>
      ))}
    </div>
  );
}

/** One sentence a person, as the page and its script show them. */
export function presenceTexts(
  language: StaffLanguage,
  { present, names }: Pick<Examination, "present" | "names">,
): string[] {
  const words = examinationMessages[language].presence;
  return present.map(({ personId, since }) =>
    words.also(names.get(personId) ?? personId, formatTime(language, since, homeTimeZone)),
  );
}
