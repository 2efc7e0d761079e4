// The formal checks as a table: verdict, reason, source.
import { stageNamesForOffice } from "#case/messages/stages.ts";
import type { StaffLanguage } from "#i18n/languages.ts";
import { Section } from "#ui/heading.tsx";
import { Table } from "#ui/table.tsx";
import { Tag } from "#ui/tag.tsx";
import { urls } from "#urls.ts";
import type { Examination } from "../examine.ts";
import { sourceOfCheck, textOfFinding } from "../finding-text.ts";
import type { Finding, Verdict } from "../formal-checks.ts";
import { examinationMessages } from "../messages/office/catalog.ts";

type Props = { readonly language: StaffLanguage; readonly examination: Examination };

const colours = { met: "green", look: "yellow", "not-met": "red" } as const satisfies Record<Verdict, string>;

export function ChecksSection({ language, examination }: Props) {
  const words = examinationMessages[language].checks;
  const of = { basis: examination.basis, language };
  return (
    <Section title={words.title} id="checks">
      <p>{words.lead}</p>
      <Table
        caption={words.title}
        captionHidden
        columns={Object.values(words.columns).map((label) => ({ label }))}
        rows={examination.checks.map(({ id, verdict, finding }) => [
          words.names[id],
          <Tag colour={colours[verdict]}>{words.verdicts[verdict]}</Tag>,
          <Reason finding={finding} language={language} examination={examination} />,
          <span class="muted">{sourceOfCheck(id, of)}</span>,
        ])}
      />
    </Section>
  );
}

function Reason({ finding, language, examination }: Props & { finding: Finding }) {
  const { text, items } = textOfFinding(finding, { basis: examination.basis, language });
  return (
    <>
      <p>{text}</p>
      {items.length > 0 && (
        <ul>
          {items.map((item) => (
            <li>{item}</li>
          ))}
        </ul>
      )}
      {finding.key === "doubles" && <Doubles doubles={finding.doubles} language={language} />}
    </>
  );
}

type DoublesFound = Extract<Finding, { key: "doubles" }>["doubles"];

function Doubles({ doubles, language }: { doubles: DoublesFound; language: StaffLanguage }) {
  const words = examinationMessages[language].checks;
  return (
    <ul>
      {doubles.map(({ caseId, company, receiptNumber, stage, by }) => (
        <li>
          <a href={urls.examination.to({ caseId })}>{`${receiptNumber ?? ""} ${company}`}</a>
          {` · ${words.doubleBy[by]} · ${stageNamesForOffice[language][stage]}`}
        </li>
      ))}
    </ul>
  );
}
