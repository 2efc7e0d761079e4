// One column of many rows: the new content, then what it would change, before anything is changed.
import type { InventoryColumn } from "#content/inventory-columns.ts";
import { formatNumber } from "#i18n/formats.ts";
import { Button, ButtonLink, ButtonRow } from "#ui/button.tsx";
import type { Frame } from "#ui/frame.ts";
import { PageTitle } from "#ui/heading.tsx";
import { Page } from "#ui/page.tsx";
import { urls } from "#urls.ts";
import { cellName } from "../item-form.ts";
import { inventoryMessages } from "../messages/catalog.ts";
import { CellField, type FieldLists } from "./cell-field.tsx";
import { optionName } from "./item-tags.tsx";

type Props = FieldLists & {
  readonly frame: Frame;
  readonly caseId: string;
  readonly column: InventoryColumn;
  readonly itemIds: readonly string[];
  readonly typed: string;
  /** As it would be kept. */
  readonly value: string;
  /** What would change; undefined while the content is still asked for. */
  readonly counts: { readonly rows: number; readonly overwritten: number; readonly same: number } | undefined;
};

export function BulkPage(props: Props) {
  const { frame, caseId, column, itemIds, counts } = props;
  const { language } = frame;
  const all = inventoryMessages[language];
  const words = all.bulk;
  return (
    <Page
      frame={frame}
      title={counts ? words.previewTitle : words.title}
      breadcrumb={[{ href: urls.inventory.to({ caseId }), label: all.title }]}
    >
      <PageTitle lead={words.lead(column.name[language], formatNumber(language, itemIds.length))}>
        {counts ? words.previewTitle : words.title}
      </PageTitle>
      <form method="post" action={urls.inventoryBulk.to({ caseId })}>
        <input type="hidden" name="column" value={column.id} />
        {itemIds.map((id) => (
          <input type="hidden" name="item" value={id} />
        ))}
        {counts ? <Preview {...props} counts={counts} /> : <Asked {...props} />}
        <ButtonRow>
          {counts?.rows !== 0 && (
            <Button name="go" value={counts ? "apply" : "preview"}>
              {counts ? words.apply : words.preview}
            </Button>
          )}
          <ButtonLink kind="secondary" href={urls.inventory.to({ caseId })}>
            {words.back}
          </ButtonLink>
        </ButtonRow>
      </form>
    </Page>
  );
}

function Asked({ frame: { language }, column, typed, sites, departments }: Props) {
  const words = inventoryMessages[language].bulk;
  return (
    <CellField
      name={cellName(column.id)}
      {...{ column, language, sites, departments }}
      value={typed}
      hint={words.clearHint}
    />
  );
}

type Counted = Props & { readonly counts: NonNullable<Props["counts"]> };

function Preview({ frame: { language }, column, value, sites, counts }: Counted) {
  const { bulk: words, conflict } = inventoryMessages[language];
  const { rows, overwritten, same } = counts;
  const site = sites.find(({ id }) => column.type === "site" && id === value)?.name;
  const shown = site ?? optionName(column.id, value, language);
  const figure = (count: number) => formatNumber(language, count);
  return (
    <>
      <input type="hidden" name={cellName(column.id)} value={value} />
      <p>{words.previewValue(column.name[language], shown || conflict.empty)}</p>
      <p>{words.previewCount(figure(rows), figure(overwritten), figure(same))}</p>
    </>
  );
}
