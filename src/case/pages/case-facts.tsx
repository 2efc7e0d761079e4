// The facts of a case, its documents, and where its reader goes to act.
import { formatDate, formatNumber } from "#i18n/formats.ts";
import { type Language, staffLanguageOf } from "#i18n/languages.ts";
import { dayIn, homeTimeZone } from "#platform/clock.ts";
import { Section } from "#ui/heading.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import { caseMessages } from "../messages/page/catalog.ts";
import { stageNames, stageNamesForOffice } from "../messages/stages.ts";
import type { CaseRead } from "../read-case.ts";
import type { CaseReader } from "../reader.ts";
import { waysOf } from "../ways.ts";

type Props = { reader: CaseReader; read: CaseRead };

export function FactsSection(props: Props) {
  return (
    <Section title={caseMessages[props.reader.language].facts.title}>
      <SummaryList rows={factRows(props)} />
    </Section>
  );
}

export function factRows({ reader: { language, side }, read }: Props) {
  const words = caseMessages[language].facts;
  const { standing, companyName, countryName, year, expert, momentOf } = read;
  const { stage, receiptNumber, submittedAt, arrival } = standing;
  const names = side === "office" ? stageNamesForOffice[staffLanguageOf(language)] : stageNames[language];
  return [
    { question: words.stage, answer: <strong>{names[stage]}</strong> },
    { question: words.company, answer: companyName },
    { question: words.country, answer: countryName },
    { question: words.edition, answer: year },
    { question: words.receipt, answer: receiptNumber ?? words.notYet },
    { question: words.submitted, answer: submittedAt ? momentOf(submittedAt) : words.notYet },
    {
      question: words.place,
      answer: arrival === null ? words.notYet : words.nth(formatNumber(language, arrival)),
    },
    {
      question: words.expert,
      answer: expert ? expertText(language, expert) : words.noExpert,
    },
  ];
}

/** Without a profile there is a name alone. */
function expertText(language: Language, { name, firm }: NonNullable<CaseRead["expert"]>): string {
  return firm === "" ? name : caseMessages[language].facts.expertOf(name, firm);
}

export function WaysSection({ reader: { caseId, side, language }, read: { standing } }: Props) {
  const words = caseMessages[language].ways;
  const ways = waysOf(caseId, standing.stage, side);
  if (ways.length === 0) return null;
  return (
    <Section title={words.title}>
      <ul>
        {ways.map(({ kind, href }) => (
          <li>
            <a href={href}>{words[kind]}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function DocumentsSection({ reader: { language }, read: { documents } }: Props) {
  const words = caseMessages[language].documents;
  return (
    <Section title={words.title}>
      {documents.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul>
          {documents.map(({ kind, href, at }) => (
            <li>
              <a href={href}>
                {at
                  ? words.of(words.names[kind], formatDate(language, dayIn(homeTimeZone, at)))
                  : words.names[kind]}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
