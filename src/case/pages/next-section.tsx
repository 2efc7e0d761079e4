// What comes next in a case: what is waited for, by whom it is done, until when; or in words how the case stands.
import { formatDate } from "#i18n/formats.ts";
import { staffLanguageOf } from "#i18n/languages.ts";
import { dayIn, homeTimeZone } from "#platform/clock.ts";
import { Section } from "#ui/heading.tsx";
import { Table } from "#ui/table.tsx";
import { Tag } from "#ui/tag.tsx";
import { nextForStaff } from "../messages/next-for-staff.ts";
import { caseMessages } from "../messages/page/catalog.ts";
import type { CaseRead } from "../read-case.ts";
import type { CaseReader } from "../reader.ts";
import { waitAsk } from "../waiting/messages/catalog.ts";
import { waitLink } from "../waiting/wait-links.ts";

type Props = { reader: CaseReader; read: CaseRead };
type Wait = CaseRead["waits"][number];

export function NextSection({ reader, read }: Props) {
  return (
    <Section title={caseMessages[reader.language].next.title}>
      {reader.side === "company" ? (
        <ForCompany reader={reader} read={read} />
      ) : (
        <ForStaff reader={reader} read={read} />
      )}
    </Section>
  );
}

function ForCompany({ reader, read: { waits, standing, today } }: Props) {
  const { language, side } = reader;
  const words = caseMessages[language].next;
  return (
    <>
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
    </>
  );
}

/** How it stands, and of everything awaited who is waited for, since when and until when. */
function ForStaff({ reader, read: { waits, standing, today } }: Props) {
  const { side } = reader;
  const language = staffLanguageOf(reader.language);
  const words = nextForStaff[language];
  return (
    <>
      <p>{words.stages[standing.stage]}</p>
      {waits.map((wait) => (
        <p>
          <strong>{wait.on === side ? words.mine : words.waitingFor[wait.on]}</strong>
          <Ask wait={wait} reader={reader} />
          {words.since(
            formatDate(language, dayIn(homeTimeZone, wait.since)),
            formatDate(language, wait.dueOn),
          )}{" "}
          {wait.dueOn < today && <Tag colour="red">{words.overdue}</Tag>}
        </p>
      ))}
    </>
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
