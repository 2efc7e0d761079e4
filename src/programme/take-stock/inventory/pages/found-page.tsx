// What was found when words were looked for, and the way on through a long list.
import { Button, ButtonLink, ButtonRow } from "#ui/button.tsx";
import type { Frame } from "#ui/frame.ts";
import { PageTitle } from "#ui/heading.tsx";
import { Page } from "#ui/page.tsx";
import { urls } from "#urls.ts";
import { inventoryMessages } from "../messages/catalog.ts";
import { type RowShown, RowsTable } from "./inventory-table.tsx";
import { SearchForm } from "./search-form.tsx";

type Props = {
  readonly frame: Frame;
  readonly caseId: string;
  readonly typed: string;
  readonly rows: readonly RowShown[];
  /** How many rows were looked through. */
  readonly opened: string;
  readonly goOn: string | undefined;
};

export function FoundPage({ frame, caseId, typed, rows, opened, goOn }: Props) {
  const { language } = frame;
  const all = inventoryMessages[language];
  const words = all.search;
  return (
    <Page
      frame={frame}
      title={words.title}
      width="wide"
      breadcrumb={[{ href: urls.inventory.to({ caseId }), label: all.title }]}
    >
      <PageTitle>{words.title}</PageTitle>
      <SearchForm language={language} caseId={caseId} typed={typed} />
      <p role="status">
        {words.opened(opened)} {rows.length === 0 && words.nothing}
      </p>
      {rows.length > 0 && <RowsTable language={language} caseId={caseId} rows={rows} ticked={false} />}
      <form method="post" action={urls.inventorySearch.to({ caseId })}>
        <input type="hidden" name="words" value={typed} />
        <input type="hidden" name="after" value={goOn ?? ""} />
        <ButtonRow>
          {goOn !== undefined && <Button>{words.goOn}</Button>}
          <ButtonLink kind="secondary" href={urls.inventory.to({ caseId })}>
            {words.back}
          </ButtonLink>
        </ButtonRow>
      </form>
    </Page>
  );
}
