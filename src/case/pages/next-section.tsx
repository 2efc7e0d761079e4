// What comes next in a case: what is waited for, by whom it is done, until when; or in words how the case stands.
import { formatDate } from "#i18n/formats.ts";
import { Section } from "#ui/heading.tsx";
import { Table } from "#ui/table.tsx";
import { Tag } from "#ui/tag.tsx";
import { caseMessages } from "../messages/page/catalog.ts";
import type { CaseRead } from "../read-case.ts";
import type { CaseReader } from "../reader.ts";
import { waitAsk } from "../waiting/messages/catalog.ts";
import { waitLink } from "../waiting/wait-links.ts";

type Props = { reader: CaseReader; read: CaseRead };
type Wait = CaseRead["waits"][number];

export function NextSection({ reader, read: { waits, standing, today } }: Props) {
  const { language, side } = reader;
  const words = caseMessages[language].next;
  return (
    <Section title={words.title}>
      <p>{words.stages[standing.stage]}</p>
      {waits.length > 0 && (
        <Table
          caption={words.title}
          captionHidden
          columns={[{ label: words.what }, { label: words.who }, { label: words.until }]}
          rows={waits.map((wait) => [
            <Ask wait={wait} reader={reader} />,
            wait.on === side ? <strong>{words.sides[wait.on]}</strong> : words.sides[wait.on],
            <Until dueOn={wait.dueOn} today={today} language={language} />,
          ])}
        />
      )}
    </Section>
  );
}

function Ask({ wait, reader }: { wait: Wait; reader: CaseReader }) {
  const ask = waitAsk(reader.language, wait.what);
  const href = waitLink(wait, reader.side);
  return href === undefined ? <>{ask}</> : <a href={href}>{ask}</a>;
}

function Until({
  dueOn,
  today,
  language,
}: {
  dueOn: string;
  today: string;
  language: CaseReader["language"];
}) {
  const day = formatDate(language, dueOn);
  if (dueOn >= today) return <time datetime={dueOn}>{day}</time>;
  return <Tag colour="red">{caseMessages[language].next.overdue(day)}</Tag>;
}
