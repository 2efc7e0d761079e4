// Where the report of a given assessment is saved: in Japanese and the site's language at once, in the others on demand.
import { type Language, languageNames, languages } from "#i18n/languages.ts";
import { ButtonLink, ButtonRow } from "#ui/button.tsx";
import { Details } from "#ui/details.tsx";
import { Section } from "#ui/heading.tsx";
import { useLanguage } from "#ui/words.ts";
import { urls } from "#urls.ts";
import { reportMessages } from "../messages/report/catalog.ts";

type Props = { caseId: string; siteLanguage: Language };

export function ReportFiles({ caseId, siteLanguage }: Props) {
  const own = useLanguage();
  const words = reportMessages[own].files;
  const first = [...new Set<Language>([own, "ja", siteLanguage])];
  const others = languages.filter((language) => !first.includes(language));
  return (
    <Section title={words.heading}>
      <p>{words.note}</p>
      {first.map((language) => (
        <Files {...{ caseId, language }} />
      ))}
      <Details summary={words.others}>
        {others.map((language) => (
          <Files {...{ caseId, language }} />
        ))}
      </Details>
    </Section>
  );
}

const kinds = [
  { name: "PDF", address: urls.assessmentReportPdf },
  { name: "Word", address: urls.assessmentReportDocx },
] as const;

function Files({ caseId, language }: { caseId: string; language: Language }) {
  return (
    <ButtonRow>
      {kinds.map(({ name, address }) => (
        <ButtonLink kind="secondary" small href={address.to({ caseId }, { language })}>
          <span lang={language}>{languageNames[language]}</span> {name}
        </ButtonLink>
      ))}
    </ButtonRow>
  );
}
