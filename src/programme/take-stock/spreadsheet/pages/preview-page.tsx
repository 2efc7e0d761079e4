// What an import would do, row by row, before anything is changed.
import { formatNumber } from "#ui/number.ts";
import { Button, ButtonLink, ButtonRow } from "#ui/button.tsx";
import { Details } from "#ui/details.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import type { Frame } from "#ui/frame.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { Pagination } from "#ui/pagination.tsx";
import { Table } from "#ui/table.tsx";
import { urls } from "#urls.ts";
import { spreadsheetMessages } from "../messages/catalog.ts";
import type { PlannedRow, RowCounts } from "../plan-rows.ts";

export type ShownRow = {
  readonly row: string;
  readonly result: string;
  readonly lines: readonly string[];
  /** Everything that would be written, in full; undefined when `lines` says it all. */
  readonly all: readonly string[] | undefined;
};

export type PreviewView = {
  readonly counts: RowCounts;
  /** Rows in which nothing stands. */
  readonly blank: number;
  /** Cells. */
  readonly asWritten: number;
  readonly conflicts: number;
  readonly show: PlannedRow["outcome"] | undefined;
  readonly rows: readonly ShownRow[];
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
};

const outcomes = ["new", "change", "same", "unusable"] as const;

type Props = { frame: Frame; caseId: string; importId: string; view: PreviewView };

export function PreviewPage({ frame, caseId, importId, view }: Props) {
  const { preview: words } = spreadsheetMessages[frame.language];
  const of = { caseId, importId };
  const toDo = view.counts.new + view.counts.change > 0;
  return (
    <Page
      frame={frame}
      title={words.title}
      width="wide"
      back={{ href: urls.inventoryImport.to(of), label: words.change }}
    >
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      <Counts {...{ frame, caseId, importId, view }} />
      <Notes frame={frame} view={view} />
      {!toDo && <Notification kind="info" title={words.nothingToDo} />}
      <form method="post" action={urls.inventoryImportRun.to(of)}>
        <ButtonRow>
          {toDo && <Button>{words.run}</Button>}
          <ButtonLink kind="secondary" href={urls.inventoryImport.to(of)}>
            {words.change}
          </ButtonLink>
        </ButtonRow>
      </form>
      <Section title={words.table} id="rows">
        {view.rows.length === 0 ? (
          <EmptyState title={words.noRows} />
        ) : (
          <Table
            caption={words.table}
            captionHidden
            columns={[{ label: words.row }, { label: words.outcome }, { label: words.what }]}
            rows={view.rows.map((row) => [row.row, row.result, <What frame={frame} row={row} />])}
          />
        )}
        <Pagination
          page={view.page}
          pages={view.pages}
          hrefOf={(page) => rowsHref(of, { show: view.show, page })}
        />
      </Section>
    </Page>
  );
}

type Of = { caseId: string; importId: string };

function rowsHref(of: Of, { show, page }: { show: PreviewView["show"]; page?: number }): string {
  const query = new URLSearchParams();
  if (show) query.set("show", show);
  if (page !== undefined && page > 1) query.set("page", String(page));
  const text = query.toString();
  return `${urls.inventoryImportRows.to(of)}${text === "" ? "" : `?${text}`}#rows`;
}

/** Each figure leads to its rows. */
function Counts({ frame, caseId, importId, view }: Props) {
  const { preview: words } = spreadsheetMessages[frame.language];
  const of = { caseId, importId };
  const all = outcomes.reduce((sum, outcome) => sum + view.counts[outcome], 0);
  const link = (show: PreviewView["show"], label: string) => (
    <a href={rowsHref(of, { show })} aria-current={view.show === show ? "true" : undefined}>
      {label}
    </a>
  );
  return (
    <Table
      caption={words.counts}
      phone="grid"
      columns={[{ label: words.outcome }, { label: words.counts, numeric: true }]}
      rows={[
        ...outcomes.map((outcome) => [
          link(outcome, words.outcomes[outcome]),
          formatNumber(view.counts[outcome], frame.language),
        ]),
        [link(undefined, words.all), formatNumber(all, frame.language)],
      ]}
    />
  );
}

function Notes({ frame, view }: Pick<Props, "frame" | "view">) {
  const { preview: words } = spreadsheetMessages[frame.language];
  const figure = (value: number) => formatNumber(value, frame.language);
  return (
    <>
      {view.blank > 0 && <p>{words.blank(figure(view.blank))}</p>}
      {view.asWritten > 0 && <Notification kind="warning" title={words.kept(figure(view.asWritten))} />}
      {view.conflicts > 0 && <Notification kind="warning" title={words.conflicts(figure(view.conflicts))} />}
    </>
  );
}

function What({ frame, row: { lines, all } }: { frame: Frame; row: ShownRow }) {
  const { preview: words } = spreadsheetMessages[frame.language];
  return (
    <>
      <Lines lines={lines} />
      {all && (
        <Details summary={words.allFields(formatNumber(all.length, frame.language))}>
          <Lines lines={all} />
        </Details>
      )}
    </>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );
}
