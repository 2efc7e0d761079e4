// Which column of the sheet goes into which column of the list: proposed, and changed by the person.
import { formatNumber } from "#ui/number.ts";
import { Button } from "#ui/button.tsx";
import type { FieldError } from "#ui/field-id.ts";
import type { Frame } from "#ui/frame.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { Select } from "#ui/select.tsx";
import { Table } from "#ui/table.tsx";
import { TextField } from "#ui/text-field.tsx";
import { urls } from "#urls.ts";
import { spreadsheetMessages } from "../messages/catalog.ts";

export type SourceColumn = {
  /** As spreadsheets name columns: A, B … AA. */
  readonly letter: string;
  readonly header: string;
  readonly hidden: boolean;
  readonly samples: readonly string[];
  /** Our own mark of the row: nothing to choose. */
  readonly isRowKey: boolean;
  /** An id of the list's columns, or "". */
  readonly target: string;
};

export type MappingView = {
  readonly sheet: number;
  /** Rows as spreadsheets count them. */
  readonly headerFrom: number;
  readonly headerTo: number;
  readonly guessed: boolean;
  readonly sheets: readonly { readonly value: string; readonly label: string }[];
  readonly otherSheets: string;
  readonly dropped: string;
  readonly columns: readonly SourceColumn[];
  readonly targets: readonly { readonly value: string; readonly label: string }[];
};

/** The field that says where this column of the sheet goes. */
export const targetField = (column: number) => `column-${column}`;

type Props = {
  frame: Frame;
  caseId: string;
  importId: string;
  view: MappingView;
  errors: readonly FieldError[];
};

export function MappingPage({ frame, caseId, importId, view, errors }: Props) {
  const { mapping: words } = spreadsheetMessages[frame.language];
  const action = urls.inventoryImport.to({ caseId, importId });
  const leftOut = view.columns.filter(({ target, isRowKey }) => target === "" && !isRowKey).length;
  return (
    <Page
      frame={frame}
      title={words.title}
      errors={errors}
      width="wide"
      back={{ href: urls.inventoryImports.to({ caseId }) }}
    >
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      {view.guessed && <Notification kind="warning" title={words.noHeader} />}
      {view.dropped !== "" && <Notification kind="info" title={words.dropped(view.dropped)} />}
      {view.otherSheets !== "" && <Notification kind="info" title={words.otherSheets(view.otherSheets)} />}
      <WhatIsRead {...{ frame, action, view, errors }} />
      <form method="post" action={action}>
        <input type="hidden" name="sheet" value={view.sheet} />
        <input type="hidden" name="header-from" value={view.headerFrom} />
        <input type="hidden" name="header-to" value={view.headerTo} />
        <Table
          caption={words.title}
          captionHidden
          columns={[{ label: words.source }, { label: words.samples }, { label: words.target }]}
          rows={view.columns.map((column, index) => [
            <SourceName frame={frame} column={column} />,
            column.samples.join(" / "),
            <Target {...{ frame, column, index, view, errors }} />,
          ])}
        />
        <p>{words.leftOut(formatNumber(leftOut, frame.language))}</p>
        <Button>{words.next}</Button>
      </form>
    </Page>
  );
}

type PartProps = Pick<Props, "frame" | "view" | "errors">;

function WhatIsRead({ frame, action, view, errors }: PartProps & { action: string }) {
  const { mapping: words } = spreadsheetMessages[frame.language];
  const error = errors.find(({ name }) => name === "header-from")?.text;
  const rows = [
    { name: "header-from", label: words.headerFrom, value: view.headerFrom, error },
    { name: "header-to", label: words.headerTo, value: view.headerTo },
  ];
  return (
    <Section title={words.which}>
      <form method="get" action={action}>
        <input type="hidden" name="sheet-before" value={view.sheet} />
        {view.sheets.length > 1 && (
          <Select name="sheet" label={words.sheet} value={String(view.sheet)} options={view.sheets} />
        )}
        {rows.map((row) => (
          <TextField {...row} value={String(row.value)} width={4} inputmode="numeric" />
        ))}
        <Button kind="secondary">{words.show}</Button>
      </form>
    </Section>
  );
}

function SourceName({ frame, column }: { frame: Frame; column: SourceColumn }) {
  const { mapping: words } = spreadsheetMessages[frame.language];
  const name = column.isRowKey ? words.rowKey : column.header || words.emptyColumn;
  const where = [words.column(column.letter), column.hidden ? words.hiddenColumn : ""];
  return (
    <div class="md:min-w-36">
      {name}
      <br />
      <small>{where.filter((text) => text !== "").join(" · ")}</small>
    </div>
  );
}

function Target({ frame, column, index, view, errors }: PartProps & { column: SourceColumn; index: number }) {
  const { mapping: words } = spreadsheetMessages[frame.language];
  if (column.isRowKey) return null;
  const name = targetField(index);
  return (
    <div class="md:min-w-80">
      <Select
        name={name}
        label={`${words.target}: ${column.header || words.column(column.letter)}`}
        value={column.target}
        options={view.targets}
        emptyLabel={words.leaveOut}
        error={errors.find((one) => one.name === name)?.text}
      />
    </div>
  );
}
