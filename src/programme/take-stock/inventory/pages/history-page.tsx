// The history of one row: who changed what and when, newest first.
import { formatDateTime } from "#i18n/formats.ts";
import { homeTimeZone } from "#platform/clock.ts";
import { BackLink } from "#ui/back-link.tsx";
import type { Frame } from "#ui/frame.ts";
import { PageTitle } from "#ui/heading.tsx";
import { Page } from "#ui/page.tsx";
import { Table } from "#ui/table.tsx";
import { urls } from "#urls.ts";
import type { BatchKind } from "../batch-kinds.ts";
import { inventoryMessages } from "../messages/catalog.ts";
import { columnName, type Named } from "./inventory-filters.tsx";
import { optionName } from "./item-tags.tsx";

export type HistoryEntry =
  | { readonly told: "accepted" | "cleared"; readonly at: Date; readonly who: string }
  | {
      readonly told: "version";
      readonly at: Date;
      readonly who: string;
      readonly kind: BatchKind;
      readonly first: boolean;
      /** Null when it was neither removed nor brought back. */
      readonly removed: boolean | null;
      readonly changes: readonly {
        readonly column: string;
        readonly before: string;
        readonly after: string;
      }[];
    };

type Props = {
  readonly frame: Frame;
  readonly caseId: string;
  readonly itemId: string;
  readonly number: number;
  readonly entries: readonly HistoryEntry[];
  readonly sites: readonly Named[];
};

export function HistoryPage({ frame, caseId, itemId, number, entries, sites }: Props) {
  const { language } = frame;
  const all = inventoryMessages[language];
  const words = all.history;
  const title = words.title(String(number));
  return (
    <Page
      frame={frame}
      title={title}
      width="wide"
      breadcrumb={[{ href: urls.inventory.to({ caseId }), label: all.title }]}
    >
      <BackLink href={urls.inventoryItem.to({ caseId, itemId })} label={words.back} />
      <PageTitle>{title}</PageTitle>
      {entries.map((entry) => (
        <section class="section">
          <Entry {...{ frame, entry, sites }} />
        </section>
      ))}
    </Page>
  );
}

type EntryProps = {
  readonly frame: Frame;
  readonly entry: HistoryEntry;
  readonly sites: readonly Named[];
};

function Entry({ frame: { language }, entry, sites }: EntryProps) {
  const { history: words, undo } = inventoryMessages[language];
  const who = entry.who || words.somebody;
  const time = formatDateTime(language, entry.at, homeTimeZone);
  if (entry.told !== "version") return <p>{words[entry.told](who, time)}</p>;
  const { changes, removed, kind, first } = entry;
  const shown = (column: string, value: string) =>
    column === "site"
      ? (sites.find(({ id }) => id === value)?.name ?? value)
      : optionName(column, value, language);
  return (
    <>
      <h2>{words.by(who, time)}</h2>
      <p>{undo.kinds[kind]}</p>
      {first && <p>{words.first}</p>}
      {removed !== null && <p>{removed ? words.removed : words.restored}</p>}
      {changes.length > 0 && (
        <Table
          caption={words.by(who, time)}
          captionHidden
          columns={[{ label: words.column }, { label: words.before }, { label: words.after }]}
          rows={changes.map(({ column, before, after }) => [
            columnName(column, language),
            shown(column, before),
            shown(column, after),
          ])}
        />
      )}
    </>
  );
}
