// The list of information held: how far it is, what narrows it, its rows, and what can be done with those that are ticked.
import type { Child } from "hono/jsx";
import { formatNumber } from "#i18n/formats.ts";
import { ButtonLink, ButtonRow } from "#ui/button.tsx";
import { Details } from "#ui/details.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import type { Frame } from "#ui/frame.ts";
import { PageTitle } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { PageSteps } from "#ui/page-steps.tsx";
import { ProgressBar } from "#ui/progress.tsx";
import { Stat, StatRow } from "#ui/stat.tsx";
import { urls } from "#urls.ts";
import { type ListFilter, type ListKey, queryOfFilter, writeListKey } from "../list-filter.ts";
import type { Lock } from "../lock.ts";
import { inventoryMessages } from "../messages/catalog.ts";
import { lockWords } from "../messages/locks.ts";
import type { StockFigures } from "../read-inventory.ts";
import { InventoryFilters, type Named } from "./inventory-filters.tsx";
import { InventoryTable, type RowShown } from "./inventory-table.tsx";
import { SearchForm } from "./search-form.tsx";
import { type OwnBatch, UndoSection } from "./undo-section.tsx";

export type Notice = { readonly kind: "success" | "warning" | "error"; readonly texts: readonly string[] };

export type InventoryPageProps = {
  readonly frame: Frame;
  readonly caseId: string;
  readonly companyId: string;
  readonly figures: StockFigures | undefined;
  readonly filter: ListFilter;
  readonly narrowed: boolean;
  /** How many rows the filter leaves, in words. */
  readonly matching: string;
  readonly rows: readonly RowShown[];
  readonly previous: ListKey | undefined;
  readonly next: ListKey | undefined;
  readonly sites: readonly Named[];
  readonly departments: readonly Named[];
  readonly batches: readonly OwnBatch[];
  readonly locked: Lock | undefined;
  readonly notice: Notice | undefined;
  /** The working table, where script runs: what opens it, and the table itself. */
  readonly grid: { readonly opener: Child; readonly section: Child };
};

export function InventoryPage(props: InventoryPageProps) {
  const { frame, caseId, figures, filter, previous, next, notice, locked, batches, grid } = props;
  const words = inventoryMessages[frame.language];
  const isEmpty = (figures?.items ?? 0) === 0 && !props.narrowed;
  const pageAt = (where: "after" | "before", key: ListKey | undefined) =>
    key && urls.inventory.to({ caseId }, { ...queryOfFilter(filter), [where]: writeListKey(key) });
  return (
    <Page
      frame={frame}
      title={words.title}
      width="wide"
      breadcrumb={[{ href: urls.sheets.to({ caseId }), label: words.sheets }]}
      scripts={["inventory-grid"]}
    >
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      {notice && <Said notice={notice} />}
      {locked && <Notification kind="info" title={lockWords[frame.language][locked]} />}
      <Ways {...props} />
      {isEmpty ? (
        <FirstStep {...props} />
      ) : (
        <>
          {figures && <Progress language={frame.language} figures={figures} />}
          <section class="section">
            <InventoryFilters {...props} />
            <Details summary={words.search.label}>
              <SearchForm language={frame.language} caseId={caseId} typed="" />
            </Details>
          </section>
        </>
      )}
      {/* What was removed is brought back on the list itself. */}
      {filter.state !== "removed" && !(locked && isEmpty) && (
        <>
          {grid.opener}
          {grid.section}
        </>
      )}
      <div data-grid-list>
        {!isEmpty && (
          <>
            <InventoryTable {...props} />
            <PageSteps previous={pageAt("before", previous)} next={pageAt("after", next)} />
          </>
        )}
      </div>
      {!locked && <UndoSection frame={frame} caseId={caseId} batches={batches} />}
    </Page>
  );
}

export function Said({ notice: { kind, texts } }: { notice: Notice }) {
  const [title = "", ...more] = texts;
  return (
    <Notification kind={kind} title={title} announce>
      {more.map((text) => (
        <p>{text}</p>
      ))}
    </Notification>
  );
}

function Ways({ frame, caseId, filter, locked, departments }: InventoryPageProps) {
  const words = inventoryMessages[frame.language];
  return (
    <ButtonRow>
      {!locked && <ButtonLink href={urls.newInventoryItem.to({ caseId })}>{words.add}</ButtonLink>}
      {!locked && (
        <ButtonLink kind="secondary" href={urls.inventoryImports.to({ caseId })}>
          {words.importing}
        </ButtonLink>
      )}
      <ButtonLink kind="link" href={urls.inventoryTemplate.to({ caseId })}>
        {words.template}
      </ButtonLink>
      <ButtonLink kind="link" href={urls.inventoryExport.to({ caseId })}>
        {words.exporting}
      </ButtonLink>
      <ButtonLink kind="link" href={urls.inventoryPrint.to({ caseId }, queryOfFilter(filter))}>
        {words.print}
      </ButtonLink>
      {departments.length > 0 && (
        <ButtonLink kind="link" href={urls.inventoryDepartments.to({ caseId })}>
          {words.departments.title}
        </ButtonLink>
      )}
    </ButtonRow>
  );
}

function FirstStep({ frame, companyId, sites, locked }: InventoryPageProps) {
  const { empty } = inventoryMessages[frame.language];
  // Nobody is asked to begin with what cannot be begun.
  if (locked) return <EmptyState title={empty.title} />;
  return (
    <EmptyState title={empty.title}>
      <p>{empty.first}</p>
      <p>{empty.ways}</p>
      {sites.length === 0 && (
        <p>
          {empty.noSite} <a href={urls.company.to({ companyId })}>{empty.toSites}</a>
        </p>
      )}
    </EmptyState>
  );
}

function Progress({ language, figures }: { language: Frame["language"]; figures: StockFigures }) {
  const { progress } = inventoryMessages[language];
  const { items, complete, accepted, warned, unmanaged } = figures;
  return (
    <section class="section">
      <ProgressBar label={progress.complete} value={complete} max={Math.max(1, items)} />
      <ProgressBar label={progress.accepted} value={accepted} max={Math.max(1, items)} />
      <StatRow>
        <Stat label={progress.warned} value={formatNumber(language, warned)} />
        <Stat label={progress.unmanaged} value={formatNumber(language, unmanaged)} />
      </StatRow>
    </section>
  );
}
