// The first page of experts and of the operator: what there is for them, or that there is nothing yet.
import { EmptyState } from "#ui/empty-state.tsx";
import { type Frame, staffFrame } from "#ui/frame.ts";
import { PageTitle } from "#ui/heading.tsx";
import { Page } from "#ui/page.tsx";
import { urls } from "#urls.ts";
import { staffHomeMessages } from "../messages/staff/catalog.ts";

export function ExpertHomePage(props: { frame: Frame }) {
  const frame = staffFrame(props.frame);
  const { title, expert } = staffHomeMessages[frame.language];
  return (
    <Page frame={frame} title={title}>
      <PageTitle lead={expert.lead}>{title}</PageTitle>
      <EmptyState title={expert.empty}>
        <p>{expert.emptyLead}</p>
        <p>
          <a href={urls.laws.to()}>{expert.law}</a>
        </p>
      </EmptyState>
    </Page>
  );
}

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
