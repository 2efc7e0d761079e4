// An import that is being written, and what it came to.
import { formatNumber } from "#ui/number.ts";
import { ButtonLink, ButtonRow } from "#ui/button.tsx";
import type { Frame } from "#ui/frame.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { Table } from "#ui/table.tsx";
import { urls } from "#urls.ts";
import { spreadsheetMessages } from "../messages/catalog.ts";
import type { RunKnown } from "../store.ts";

type Props = {
  frame: Frame;
  caseId: string;
  importId: string;
  known: RunKnown;
  /** Cells in which somebody else's text was kept: the row's number and the column's name. */
  conflicts: readonly { readonly number: number; readonly name: string }[];
};

export function RunPage(props: Props) {
  const { frame, caseId, known } = props;
  const { run: words } = spreadsheetMessages[frame.language];
  return (
    <Page frame={frame} title={words.title} back={{ href: urls.inventoryImports.to({ caseId }) }}>
      <PageTitle>{words.title}</PageTitle>
      {known.ending ? <Ended {...props} ending={known.ending} /> : <Running {...props} />}
    </Page>
  );
}

function Running({ frame, caseId, importId, known }: Props) {
  const { run: words } = spreadsheetMessages[frame.language];
  return (
    <>
      <Notification kind="info" title={words.running} announce>
        <p>{words.runningText(formatNumber(known.run.rows, frame.language))}</p>
      </Notification>
      <progress aria-label={words.running}></progress>
      <ButtonRow>
        <ButtonLink kind="secondary" href={urls.inventoryImportRun.to({ caseId, importId })}>
          {words.refresh}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}

type EndedProps = Props & { ending: NonNullable<RunKnown["ending"]> };

function Ended({ frame, caseId, importId, ending, conflicts }: EndedProps) {
  const { run: words, preview } = spreadsheetMessages[frame.language];
  const of = { caseId, importId };
  if (ending.outcome !== "done")
    return (
      <>
        <Notification kind="error" title={words.failed[ending.outcome]} announce />
        <ButtonRow>
          <ButtonLink kind="secondary" href={urls.inventoryImportRows.to(of)}>
            {words.again}
          </ButtonLink>
        </ButtonRow>
      </>
    );
  const figure = (value: number) => formatNumber(value, frame.language);
  return (
    <>
      <Notification kind="success" title={words.done} announce>
        <p>{words.doneText}</p>
      </Notification>
      <Table
        caption={preview.counts}
        phone="grid"
        columns={[{ label: preview.outcome }, { label: preview.counts, numeric: true }]}
        rows={[
          [preview.outcomes.new, figure(ending.newRows)],
          [preview.outcomes.change, figure(ending.changedRows)],
          [preview.outcomes.same, figure(ending.sameRows)],
          [preview.outcomes.unusable, figure(ending.unusableRows)],
        ]}
      />
      {conflicts.length > 0 && (
        <Section title={words.conflicts}>
          <ul>
            {conflicts.map(({ number, name }) => (
              <li>{words.conflict(String(number), name)}</li>
            ))}
          </ul>
        </Section>
      )}
      {ending.unusableRows > 0 && (
        <p>
          {words.unused(figure(ending.unusableRows))}{" "}
          <a href={urls.inventoryImportUnused.to(of)}>{words.getUnused}</a>
        </p>
      )}
      <ButtonRow>
        <ButtonLink href={urls.inventory.to({ caseId })}>{words.toList}</ButtonLink>
        <ButtonLink kind="secondary" href={urls.inventoryImports.to({ caseId })}>
          {words.another}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}
