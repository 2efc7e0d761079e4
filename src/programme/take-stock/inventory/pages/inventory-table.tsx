// The rows of a page as a table with a box to tick before each, and what can be done with those that are ticked.
import { readInventoryColumns } from "#content/inventory-columns.ts";
import type { Language } from "#i18n/languages.ts";
import { Button, ButtonRow } from "#ui/button.tsx";
import { cutShort } from "#ui/cut-short.ts";
import type { Frame } from "#ui/frame.ts";
import { Select } from "#ui/select.tsx";
import { Table } from "#ui/table.tsx";
import { urls } from "#urls.ts";
import { type ListFilter, queryOfFilter } from "../list-filter.ts";
import type { Lock } from "../lock.ts";
import { inventoryMessages } from "../messages/catalog.ts";
import { columnName } from "./inventory-filters.tsx";
import { ItemTags, levelShown, optionName, type TagsOf } from "./item-tags.tsx";
import type { Level } from "../../handed-in.ts";

export type RowShown = TagsOf & {
  readonly itemId: string;
  readonly number: number;
  readonly version: number;
  readonly title: string;
  readonly department: string;
  readonly kind: string;
  readonly level: Level | null;
  readonly proposedLevel: Level | null;
};

type Props = {
  readonly frame: Frame;
  readonly caseId: string;
  readonly filter: ListFilter;
  readonly narrowed: boolean;
  readonly matching: string;
  readonly rows: readonly RowShown[];
  readonly locked: Lock | undefined;
};

/** Signs of one cell; all of it stands on the row's own page. */
const mostShown = 100;

export function InventoryTable(props: Props) {
  const { frame, caseId, filter, narrowed, matching, rows, locked } = props;
  const { language } = frame;
  const words = inventoryMessages[language];
  if (rows.length === 0) return <p>{words.filter.nothing}</p>;
  const table = <RowsTable language={language} caseId={caseId} rows={rows} ticked={!locked} />;
  return (
    <>
      {narrowed && <p role="status">{words.filter.matching(matching)}</p>}
      {locked ? (
        table
      ) : (
        <form method="post" action={urls.inventorySelection.to({ caseId })} id="list">
          {Object.entries(queryOfFilter(filter)).map(
            ([name, value]) => value !== undefined && <input type="hidden" name={name} value={value} />,
          )}
          {table}
          <Selection language={language} count={matching} removed={filter.state === "removed"} />
        </form>
      )}
    </>
  );
}

type RowsProps = {
  readonly language: Language;
  readonly caseId: string;
  readonly rows: readonly RowShown[];
  readonly ticked: boolean;
};

export function RowsTable({ language, caseId, rows, ticked }: RowsProps) {
  const words = inventoryMessages[language];
  const columns = ["title", "department", "kind", "level"].map((id) => ({ label: columnName(id, language) }));
  return (
    <Table
      caption={words.title}
      captionHidden
      columns={[{ label: words.number }, ...columns, { label: words.state }]}
      rows={rows.map((row) => [
        <Number language={language} row={row} ticked={ticked} />,
        <a href={urls.inventoryItem.to({ caseId, itemId: row.itemId })}>
          {cutShort(row.title, mostShown) || words.untitled}
        </a>,
        cutShort(row.department, mostShown),
        cutShort(optionName("kind", row.kind, language), mostShown),
        levelShown(row.level, row.proposedLevel, language),
        <ItemTags language={language} of={row} />,
      ])}
    />
  );
}

function Number({ language, row, ticked }: { language: Language; row: RowShown; ticked: boolean }) {
  const number = String(row.number);
  if (!ticked) return number;
  return (
    <label class="tick">
      <input
        type="checkbox"
        name="row"
        value={`${row.itemId}:${row.version}`}
        aria-label={inventoryMessages[language].selection.tick(number)}
      />{" "}
      {number}
    </label>
  );
}

type SelectionProps = { readonly language: Language; readonly count: string; readonly removed: boolean };

function Selection({ language, count, removed }: SelectionProps) {
  const words = inventoryMessages[language].selection;
  return (
    <fieldset class="fieldset">
      <legend>{words.label}</legend>
      <div class="option">
        <input type="checkbox" id="all" name="all" value="yes" />
        <label for="all">{words.all(count)}</label>
      </div>
      {removed ? (
        <ButtonRow>
          <Button kind="secondary" name="go" value="restore">
            {words.restore}
          </Button>
        </ButtonRow>
      ) : (
        <>
          <p class="hint" id="accept-hint">
            {words.acceptHint}
          </p>
          <ButtonRow>
            <Button kind="secondary" name="go" value="accept" describedBy="accept-hint">
              {words.accept}
            </Button>
            <Button kind="secondary" name="go" value="accept-all" describedBy="accept-hint">
              {words.acceptAll}
            </Button>
            <Button kind="danger" name="go" value="remove">
              {words.remove}
            </Button>
          </ButtonRow>
          <Select
            name="column"
            label={words.bulkColumn}
            value=""
            options={readInventoryColumns().map(({ id, name }) => ({ value: id, label: name[language] }))}
          />
          <Button kind="secondary" name="go" value="bulk">
            {words.bulk}
          </Button>
        </>
      )}
    </fieldset>
  );
}
