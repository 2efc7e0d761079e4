// The office's first page: places of the edition, what is next, what waits longest, dates near, what is new.
import type { ProgrammeState } from "#edition/rules.ts";
import { formatHours, formatNumber } from "#i18n/formats.ts";
import type { StaffLanguage } from "#i18n/languages.ts";
import { EmptyState } from "#ui/empty-state.tsx";
import type { Frame } from "#ui/frame.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Page } from "#ui/page.tsx";
import { Stat, StatRow } from "#ui/stat.tsx";
import { Table } from "#ui/table.tsx";
import { Tag } from "#ui/tag.tsx";
import { urls } from "#urls.ts";
import { staffHomeMessages } from "../messages/staff/catalog.ts";
import { type QueueFilter, queryOfFilter } from "../queue-address.ts";
import { QueueTable, type QueueRowShown } from "./queue-table.tsx";

/** Of one country, or of the whole edition (no name). No cap: the country has none of its own. */
export type PlacesRow = {
  readonly name: string | undefined;
  readonly cap: number | undefined;
  readonly taken: number;
  readonly waiting: number;
  readonly left: number;
};

export type OfficeHomeProps = {
  readonly frame: Frame & { language: StaffLanguage };
  readonly year: string;
  readonly state: ProgrammeState["state"];
  readonly places: readonly PlacesRow[];
  /** What the cases with a place may use at most. */
  readonly minutesPromised: number;
  /** Cases with a date that has passed, is today, or comes within a week; counted up to `countedAtMost`. */
  readonly due: Readonly<Record<"overdue" | "today" | "week", number>>;
  readonly countedAtMost: number;
  readonly next: readonly QueueRowShown[];
  readonly longest: readonly QueueRowShown[];
  readonly arrived: readonly QueueRowShown[];
};

export function OfficeHomePage(props: OfficeHomeProps) {
  const { frame, year, state, next, longest, arrived } = props;
  const { title, office: words } = staffHomeMessages[frame.language];
  return (
    <Page frame={frame} title={title} width="wide">
      <PageTitle lead={words.lead}>{title}</PageTitle>
      <Section title={words.dates}>
        <Dates {...props} />
      </Section>
      <Section title={words.edition(year)}>
        <p>
          <Tag colour={state === "open" ? "green" : "yellow"}>{words.states[state]}</Tag>
        </p>
        <Places {...props} />
      </Section>
      <Listed language={frame.language} title={words.next} rows={next} filter={{ stage: "submitted" }} />
      <Listed language={frame.language} title={words.longest} rows={longest} filter={{ order: "longest" }} />
      <Listed language={frame.language} title={words.arrived} rows={arrived} filter={{}} />
    </Page>
  );
}

function Dates({ frame, due, countedAtMost }: OfficeHomeProps) {
  const { language } = frame;
  const words = staffHomeMessages[language].office;
  return (
    <StatRow>
      {(["overdue", "today", "week"] as const).map((when) => (
        <Stat
          label={words.due[when]}
          value={counted(language, due[when], countedAtMost)}
          unit={words.casesUnit}
        >
          {when === "overdue" && due.overdue > 0 && (
            <a href={urls.queue.to({}, queryOfFilter({ overdue: true }))}>{words.seeOverdue}</a>
          )}
        </Stat>
      ))}
    </StatRow>
  );
}

/** 99+ for what was not counted to its end. */
function counted(language: StaffLanguage, figure: number, most: number): string {
  return figure < most ? formatNumber(language, figure) : `${formatNumber(language, most - 1)}+`;
}

function Places({ frame, places, minutesPromised }: OfficeHomeProps) {
  const { language } = frame;
  const words = staffHomeMessages[language].office;
  const figures = ({ cap, taken, left, waiting }: PlacesRow) =>
    [cap, taken, left, waiting].map((figure) =>
      figure === undefined ? words.noOwnCap : formatNumber(language, figure),
    );
  const columns = [words.places, words.taken, words.left, words.waiting];
  return (
    <>
      <Table
        caption={words.placesByCountry}
        columns={[{ label: words.country }, ...columns.map((label) => ({ label, numeric: true }))]}
        rows={places.map((row) => [row.name ?? words.all, ...figures(row)])}
      />
      <p>{words.promised(formatHours(language, minutesPromised))}</p>
    </>
  );
}

type ListedProps = {
  language: StaffLanguage;
  title: string;
  rows: readonly QueueRowShown[];
  /** Where the whole list stands. */
  filter: Partial<QueueFilter>;
};

function Listed({ language, title, rows, filter }: ListedProps) {
  const words = staffHomeMessages[language].office;
  return (
    <Section title={title}>
      {rows.length === 0 ? (
        <EmptyState title={words.none} />
      ) : (
        <>
          <QueueTable language={language} caption={title} rows={rows} />
          <p>
            <a href={urls.queue.to({}, queryOfFilter(filter))}>
              {words.seeAll}
              <span class="sr-only">{words.of(title)}</span>
            </a>
          </p>
        </>
      )}
    </Section>
  );
}
