// The list for printing: the minimum set, all rows under each other.
import { readInventoryColumns } from "#content/inventory-columns.ts";
import { cutShort } from "#ui/cut-short.ts";
import type { Frame } from "#ui/frame.ts";
import { PageTitle } from "#ui/heading.tsx";
import { Page } from "#ui/page.tsx";
import { Table } from "#ui/table.tsx";
import { urls } from "#urls.ts";
import type { ItemValues, Level } from "../../handed-in.ts";
import { type ListFilter, type ListKey, queryOfFilter, writeListKey } from "../list-filter.ts";
import { inventoryMessages } from "../messages/catalog.ts";
import { textLength } from "../read-cell.ts";
import { levelShown, optionName } from "./item-tags.tsx";

export type PrintedRow = {
  readonly number: number;
  readonly values: ItemValues;
  readonly site: string;
  readonly level: Level | null;
  readonly proposedLevel: Level | null;
};

type Props = {
  readonly frame: Frame;
  readonly caseId: string;
  readonly filter: ListFilter;
  readonly day: string;
  readonly rows: readonly PrintedRow[];
  readonly next: ListKey | undefined;
};

/** Whatever is within its limit is printed whole. */
const mostPrinted = textLength.text;

export function PrintPage({ frame, caseId, filter, day, rows, next }: Props) {
  const { language } = frame;
  const words = inventoryMessages[language];
  const columns = readInventoryColumns().filter(({ minimum }) => minimum);
  const cell = (id: string, { values, site, level, proposedLevel }: PrintedRow): string => {
    if (id === "site") return cutShort(site, mostPrinted);
    if (id === "level") return levelShown(level, proposedLevel, language);
    return cutShort(optionName(id, values[id] ?? "", language), mostPrinted);
  };
  return (
    <Page
      frame={frame}
      title={words.print}
      width="wide"
      breadcrumb={[{ href: urls.inventory.to({ caseId }), label: words.title }]}
    >
      <PageTitle lead={words.printed.lead(day)}>{words.title}</PageTitle>
      <Table
        caption={words.title}
        captionHidden
        phone="scroll"
        columns={[{ label: words.number }, ...columns.map(({ name }) => ({ label: name[language] }))]}
        rows={rows.map((row) => [String(row.number), ...columns.map(({ id }) => cell(id, row))])}
      />
      {next && (
        <p class="print-hidden">
          <a
            href={urls.inventoryPrint.to({ caseId }, { ...queryOfFilter(filter), after: writeListKey(next) })}
          >
            {words.printed.more}
          </a>
        </p>
      )}
    </Page>
  );
}
