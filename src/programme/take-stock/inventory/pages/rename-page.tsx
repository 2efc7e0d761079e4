// What another name for a department would do, before anything is changed.
import { formatNumber } from "#i18n/formats.ts";
import { Button, ButtonLink, ButtonRow } from "#ui/button.tsx";
import type { Frame } from "#ui/frame.ts";
import { PageTitle } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { urls } from "#urls.ts";
import { inventoryMessages } from "../messages/catalog.ts";
import type { Renaming } from "../renaming.ts";
import { departmentField, nameField } from "./departments-page.tsx";

type Props = { readonly frame: Frame; readonly caseId: string; readonly renaming: Renaming };

export function RenamePage({ frame, caseId, renaming: { from, to, into } }: Props) {
  const { language } = frame;
  const all = inventoryMessages[language];
  const words = all.departments;
  const rows = formatNumber(language, from.rows);
  return (
    <Page
      frame={frame}
      title={words.checkTitle}
      breadcrumb={[
        { href: urls.inventory.to({ caseId }), label: all.title },
        { href: urls.inventoryDepartments.to({ caseId }), label: words.title },
      ]}
    >
      <PageTitle>{words.checkTitle}</PageTitle>
      {into ? (
        <Notification kind="warning" title={words.joins(from.name, to, rows)} />
      ) : (
        <p>{words.renames(from.name, to, rows)}</p>
      )}
      {from.accepted > 0 && <p>{words.acceptAgain(formatNumber(language, from.accepted))}</p>}
      <p>{words.undo}</p>
      <form method="post" action={urls.inventoryDepartments.to({ caseId })}>
        <input type="hidden" name={departmentField} value={from.id} />
        <input type="hidden" name={nameField} value={to} />
        <input type="hidden" name="into" value={into?.id ?? ""} />
        <ButtonRow>
          <Button name="go" value="apply">
            {into ? words.join : words.rename}
          </Button>
          <ButtonLink kind="secondary" href={urls.inventoryDepartments.to({ caseId })}>
            {words.back}
          </ButtonLink>
        </ButtonRow>
      </form>
    </Page>
  );
}
