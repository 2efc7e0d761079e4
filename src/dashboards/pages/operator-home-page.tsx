// The first page of the operator: there is nothing to do on pages.
import { EmptyState } from "#ui/empty-state.tsx";
import { type Frame, staffFrame } from "#ui/frame.ts";
import { PageTitle } from "#ui/heading.tsx";
import { Page } from "#ui/page.tsx";
import { staffHomeMessages } from "../messages/staff/catalog.ts";

export function OperatorHomePage(props: { frame: Frame }) {
  const frame = staffFrame(props.frame);
  const { title, operator } = staffHomeMessages[frame.language];
  return (
    <Page frame={frame} title={title}>
      <PageTitle lead={operator.lead}>{title}</PageTitle>
      <EmptyState title={operator.empty}>
        <p>{operator.emptyLead}</p>
        <p>
          <code>{operator.command}</code>
        </p>
      </EmptyState>
    </Page>
  );
}
