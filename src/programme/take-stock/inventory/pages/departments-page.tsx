// The departments of the list with how much lies in each, and the form to give one another name.
import { formatNumber } from "#i18n/formats.ts";
import { Button, ButtonRow } from "#ui/button.tsx";
import type { FieldError } from "#ui/field-id.ts";
import type { Frame } from "#ui/frame.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { Select } from "#ui/select.tsx";
import { Table } from "#ui/table.tsx";
import { TextField } from "#ui/text-field.tsx";
import { urls } from "#urls.ts";
import type { Lock } from "../lock.ts";
import { inventoryMessages } from "../messages/catalog.ts";
import { lockWords } from "../messages/locks.ts";
import type { DepartmentUse } from "../renaming.ts";
import { columnName } from "./inventory-filters.tsx";

export const departmentField = "department";
export const nameField = "new-name";

export type DepartmentsPageProps = {
  readonly frame: Frame;
  readonly caseId: string;
  readonly departments: readonly DepartmentUse[];
  readonly locked: Lock | undefined;
  /** As the form was sent, where it comes back. */
  readonly departmentId: string;
  readonly typed: string;
  readonly errors: readonly FieldError[];
};

export function DepartmentsPage(props: DepartmentsPageProps) {
  const { frame, caseId, departments, locked, errors } = props;
  const { language } = frame;
  const all = inventoryMessages[language];
  const words = all.departments;
  return (
    <Page
      frame={frame}
      title={words.title}
      errors={errors}
      breadcrumb={[{ href: urls.inventory.to({ caseId }), label: all.title }]}
    >
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      {locked && <Notification kind="info" title={lockWords[frame.language][locked]} />}
      {departments.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          {!locked && <RenameForm {...props} />}
          <Section title={words.list} id="departments">
            <Table
              caption={words.list}
              captionHidden
              columns={[{ label: columnName("department", language) }, { label: words.rows, numeric: true }]}
              rows={departments.map(({ id, name, rows }) => [
                <a href={urls.inventory.to({ caseId }, { department: id })}>{name}</a>,
                formatNumber(language, rows),
              ])}
            />
          </Section>
        </>
      )}
    </Page>
  );
}

function RenameForm({ frame, caseId, departments, departmentId, typed, errors }: DepartmentsPageProps) {
  const words = inventoryMessages[frame.language].departments;
  const errorOf = (field: string) => errors.find(({ name }) => name === field)?.text;
  return (
    <form method="post" action={urls.inventoryDepartments.to({ caseId })}>
      <Select
        name={departmentField}
        label={words.which}
        value={departmentId}
        options={departments.map(({ id, name }) => ({ value: id, label: name }))}
        error={errorOf(departmentField)}
      />
      <TextField
        name={nameField}
        label={words.newName}
        hint={words.newNameHint}
        value={typed}
        suggestions={departments.map(({ name }) => name)}
        error={errorOf(nameField)}
      />
      <ButtonRow>
        <Button>{words.check}</Button>
      </ButtonRow>
    </form>
  );
}
