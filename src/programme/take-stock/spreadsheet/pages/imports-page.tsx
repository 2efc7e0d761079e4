// Template, export and upload of the list, with the imports so far.
import { formatDateTime } from "#i18n/formats.ts";
import { homeTimeZone } from "#platform/clock.ts";
import { Button, ButtonLink, ButtonRow } from "#ui/button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import type { FieldError } from "#ui/field-id.ts";
import { FileField } from "#ui/file-field.tsx";
import type { Frame } from "#ui/frame.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { Table } from "#ui/table.tsx";
import { urls } from "#urls.ts";
import type { Lock } from "../../inventory/lock.ts";
import { lockWords } from "../../inventory/messages/locks.ts";
import { spreadsheetMessages } from "../messages/catalog.ts";
import type { ImportKnown } from "../store.ts";

/** The upload's field. */
export const fileField = "sheet";

type Props = {
  frame: Frame;
  caseId: string;
  /** Handed in: nothing may be imported now. */
  locked: Lock | undefined;
  imports: readonly ImportKnown[];
  errors: readonly FieldError[];
};

export function ImportsPage({ frame, caseId, locked, imports, errors }: Props) {
  const { imports: words } = spreadsheetMessages[frame.language];
  return (
    <Page frame={frame} title={words.title} errors={errors} back={{ href: urls.inventory.to({ caseId }) }}>
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      <Section title={words.template}>
        <p>{words.templateText}</p>
        <ButtonRow>
          <ButtonLink kind="secondary" href={urls.inventoryTemplate.to({ caseId })}>
            {words.getTemplate}
          </ButtonLink>
        </ButtonRow>
      </Section>
      <Section title={words.export}>
        <p>{words.exportText}</p>
        <ButtonRow>
          <ButtonLink kind="secondary" href={urls.inventoryExport.to({ caseId })}>
            {words.getExport}
          </ButtonLink>
        </ButtonRow>
      </Section>
      <Section title={words.upload}>
        {locked ? (
          <Notification kind="info" title={lockWords[frame.language][locked]} />
        ) : (
          <form method="post" encType="multipart/form-data" action={urls.inventoryImports.to({ caseId })}>
            <FileField
              name={fileField}
              label={words.file}
              hint={words.fileHint}
              accept=".xlsx,.xlsm,.csv,.txt"
              error={errors.find(({ name }) => name === fileField)?.text}
            />
            <p>{words.kept}</p>
            <Button>{words.send}</Button>
          </form>
        )}
      </Section>
      <Section title={words.earlier}>
        <Earlier {...{ frame, caseId, imports }} />
      </Section>
    </Page>
  );
}

function Earlier({ frame, caseId, imports }: Pick<Props, "frame" | "caseId" | "imports">) {
  const { imports: words } = spreadsheetMessages[frame.language];
  if (imports.length === 0) return <EmptyState title={words.none} />;
  return (
    <Table
      caption={words.earlier}
      captionHidden
      columns={[{ label: words.when }, { label: words.state }]}
      rows={imports.map(({ import: { id, at }, run }) => {
        const of = { caseId, importId: id };
        const href = run ? urls.inventoryImportRun.to(of) : urls.inventoryImport.to(of);
        return [
          <a href={href}>{formatDateTime(frame.language, at, homeTimeZone)}</a>,
          words.states[stateOf(run)],
        ];
      })}
    />
  );
}

function stateOf(run: ImportKnown["run"]): "open" | "running" | "done" | "failed" {
  if (!run) return "open";
  if (!run.ending) return "running";
  return run.ending.outcome === "done" ? "done" : "failed";
}
