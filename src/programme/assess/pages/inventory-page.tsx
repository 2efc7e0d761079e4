// The list of information as it was handed in, for the expert to read: narrowed down, page by page.
import { formatNumber } from "#i18n/formats.ts";
import { Details } from "#ui/details.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { Filters } from "#ui/filters.tsx";
import { Notification } from "#ui/notification.tsx";
import { Pagination } from "#ui/pagination.tsx";
import { Select } from "#ui/select.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import { Table } from "#ui/table.tsx";
import { urls } from "#urls.ts";
import { resultMessages } from "../messages/result/catalog.ts";
import { workMessages } from "../messages/work/catalog.ts";
import { type InventoryShow, inventoryShows } from "../inventory-shows.ts";
import { type OnCase, WorkPage } from "./expert-frame.tsx";

/** A row with every filled column already written for the reader. */
export type ReadRow = {
  readonly number: number;
  readonly title: string;
  /** Site and department. */
  readonly place: string;
  readonly level: string;
  readonly proposed: boolean;
  readonly reasons: readonly (keyof (typeof resultMessages)["ja"]["reasons"])[];
  readonly columns: readonly { readonly name: string; readonly value: string }[];
};

type Props = {
  on: OnCase;
  rows: readonly ReadRow[];
  total: number;
  page: number;
  pages: number;
  show: InventoryShow;
  /** The consistency check whose rows are shown. */
  check: { readonly id: string; readonly title: string } | undefined;
};

export function InventoryPage({ on, rows, total, page, pages, show, check }: Props) {
  const { language } = on.frame;
  const { inventory: words } = workMessages[language];
  const { caseId } = on;
  const action = urls.assessmentInventory.to({ caseId });
  const narrowed = check ? { check: check.id } : { show };
  return (
    <WorkPage on={on} title={words.title} lead={words.lead}>
      {check && <Notification kind="info" title={words.check(check.title)} />}
      <Filters
        action={action}
        label={words.filters}
        submit={words.apply}
        clear={words.clear}
        active={show !== "all" || check !== undefined}
      >
        <Select
          name="show"
          label={words.show}
          value={show}
          emptyLabel={words.shows.all}
          options={inventoryShows
            .filter((one) => one !== "all")
            .map((one) => ({ value: one, label: words.shows[one] }))}
        />
      </Filters>
      <p>{words.count(formatNumber(language, total))}</p>
      {rows.length === 0 ? <EmptyState title={words.empty} /> : <Rows on={on} rows={rows} />}
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(number) => urls.assessmentInventory.to({ caseId }, { ...narrowed, page: String(number) })}
      />
    </WorkPage>
  );
}

function Rows({ on, rows }: Pick<Props, "on" | "rows">) {
  const { language } = on.frame;
  const { inventory: words } = workMessages[language];
  const { reasons, ...labels } = resultMessages[language];
  return (
    <Table
      caption={words.title}
      captionHidden
      columns={[
        { label: labels.number },
        { label: labels.informationTitle },
        { label: words.place },
        { label: labels.level },
        { label: words.access },
      ]}
      rows={rows.map((row) => [
        row.number,
        <>
          <span class="as-typed">{row.title}</span>
          <Details summary={words.details}>
            <SummaryList
              rows={row.columns.map(({ name, value }) => ({
                question: name,
                answer: <span class="as-typed">{value}</span>,
              }))}
            />
          </Details>
        </>,
        row.place,
        row.proposed ? words.proposed(row.level) : row.level === "" ? words.noLevel : row.level,
        row.reasons.length === 0 ? (
          "－"
        ) : (
          <ul>
            {row.reasons.map((reason) => (
              <li>{reasons[reason]}</li>
            ))}
          </ul>
        ),
      ])}
    />
  );
}
