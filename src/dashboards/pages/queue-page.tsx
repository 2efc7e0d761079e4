// The office's list of all cases: what narrows it, its rows, and the way to the next page.
import { stageNamesForOffice } from "#case/messages/stages.ts";
import type { Edition } from "#edition/edition.ts";
import type { StaffLanguage } from "#i18n/languages.ts";
import { Checkbox } from "#ui/choice.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { Filters } from "#ui/filters.tsx";
import type { Frame } from "#ui/frame.ts";
import { PageTitle } from "#ui/heading.tsx";
import { Page } from "#ui/page.tsx";
import { PageSteps } from "#ui/page-steps.tsx";
import { Select } from "#ui/select.tsx";
import { TextField } from "#ui/text-field.tsx";
import { urls } from "#urls.ts";
import { queueMessages } from "../messages/queue/catalog.ts";
import { listedParties, listedStages, type QueueFilter, queryOfFilter } from "../queue-address.ts";
import { QueueTable, type QueueRowShown } from "./queue-table.tsx";

type EditionShown = Pick<Edition, "id" | "yearLabel" | "countries">;

export type QueuePageProps = {
  readonly frame: Frame & { language: StaffLanguage };
  /** The one whose cases are listed. */
  readonly edition: EditionShown;
  /** Listed when the address names none. */
  readonly current: EditionShown;
  readonly editions: readonly EditionShown[];
  readonly filter: QueueFilter;
  readonly tooShort: boolean;
  readonly narrowed: boolean;
  /** The address asks for another page than the first. */
  readonly beyondEnd: boolean;
  readonly rows: readonly QueueRowShown[];
  readonly previous: string | undefined;
  readonly next: string | undefined;
};

export function QueuePage(props: QueuePageProps) {
  const { frame, filter, rows, previous, next } = props;
  const words = queueMessages[frame.language];
  const lead = filter.order === "longest" ? words.leadLongest : words.lead;
  return (
    <Page frame={frame} title={words.title} width="wide">
      <PageTitle lead={lead}>{words.title}</PageTitle>
      <QueueFilters {...props} />
      {rows.length === 0 ? (
        <NothingListed {...props} />
      ) : (
        <QueueTable language={frame.language} caption={words.title} rows={rows} />
      )}
      <PageSteps previous={previous} next={next} />
    </Page>
  );
}

function QueueFilters({ frame, edition, current, editions, filter, narrowed }: QueuePageProps) {
  const { language } = frame;
  const words = queueMessages[language];
  const all = words.all;
  return (
    <Filters
      action={urls.queue.to()}
      label={words.search}
      submit={words.submit}
      clear={words.clear}
      active={narrowed}
    >
      <TextField name="words" label={words.words} hint={words.wordsHint} value={filter.words} type="search" />
      <Select
        name="stage"
        label={words.stage}
        value={filter.stage ?? ""}
        emptyLabel={all}
        options={listedStages.map((value) => ({ value, label: stageNamesForOffice[language][value] }))}
      />
      <Select
        name="country"
        label={words.country}
        value={filter.country ?? ""}
        emptyLabel={all}
        options={edition.countries.map(({ code, name }) => ({ value: code, label: name[language] }))}
      />
      <Select
        name="waits"
        label={words.waits}
        value={filter.waitsOn ?? ""}
        emptyLabel={all}
        options={listedParties.map((value) => ({ value, label: words.parties[value] }))}
      />
      <Select
        name="order"
        label={words.order}
        value={filter.order}
        emptyLabel={words.orders.arrival}
        options={[{ value: "longest", label: words.orders.longest }]}
      />
      {editions.length > 1 && (
        <Select
          name="edition"
          label={words.edition}
          value={edition.id === current.id ? "" : edition.id}
          emptyLabel={current.yearLabel[language]}
          options={editions
            .filter(({ id }) => id !== current.id)
            .map(({ id, yearLabel }) => ({ value: id, label: yearLabel[language] }))}
        />
      )}
      <Checkbox name="overdue" label={words.overdue} value="yes" checked={filter.overdue} />
    </Filters>
  );
}

function NothingListed({ frame, filter, tooShort, narrowed, beyondEnd }: QueuePageProps) {
  const words = queueMessages[frame.language];
  const { edition, order } = filter;
  if (tooShort) {
    return (
      <EmptyState title={words.tooShort}>
        <p>{words.tooShortLead}</p>
      </EmptyState>
    );
  }
  if (beyondEnd) {
    return (
      <EmptyState title={words.noSuchPage}>
        <p>
          <a href={urls.queue.to({}, queryOfFilter(filter))}>{words.firstPage}</a>
        </p>
      </EmptyState>
    );
  }
  if (!narrowed && order === "arrival") {
    return (
      <EmptyState title={words.empty}>
        <p>{words.emptyLead}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={narrowed ? words.noMatch : words.noneWaits}>
      {narrowed && <p>{words.noMatchLead}</p>}
      <p>
        <a href={urls.queue.to({}, queryOfFilter({ edition }))}>{words.showAll}</a>
      </p>
    </EmptyState>
  );
}
