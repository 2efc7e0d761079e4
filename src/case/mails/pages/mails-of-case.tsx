// What was sent in a case, for the office's view of the case's page.
import type { StaffLanguage } from "#i18n/languages.ts";
import { Section } from "#ui/heading.tsx";
import { urls } from "#urls.ts";
import { sentMessages } from "../messages/catalog.ts";
import type { SentMail } from "../queries.ts";
import { SentTable } from "./sent-table.tsx";

const shownHere = 10;

type Props = { language: StaffLanguage; caseId: string; mails: readonly SentMail[] };

export function MailsOfCase({ language, caseId, mails }: Props) {
  const words = sentMessages[language];
  const query = { case: caseId };
  return (
    <Section title={words.ofCase}>
      {mails.length === 0 ? (
        <p>{words.noneOfCase}</p>
      ) : (
        <SentTable
          {...{ language, query }}
          caption={words.ofCase}
          mails={mails.slice(0, shownHere)}
          withCase={false}
        />
      )}
      {mails.length > shownHere && (
        <p>
          <a href={urls.mails.to({}, query)}>{words.allOfCase}</a>
        </p>
      )}
    </Section>
  );
}
