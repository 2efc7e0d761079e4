// A plan on paper: its sessions, its hours, and who agreed to it when.
import { formatNumber } from "#i18n/formats.ts";
import type { Frame } from "#ui/frame.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Page } from "#ui/page.tsx";
import { urls } from "#urls.ts";
import { planMessages } from "../messages/parties/catalog.ts";
import { writtenSessions } from "../shown.ts";
import type { KnownVersion } from "../store.ts";
import type { PlanView } from "../view.ts";
import { Agreements } from "./agreements.tsx";
import { PlanTable, PlanTotal } from "./plan-table.tsx";

type Props = {
  frame: Frame;
  caseId: string;
  view: PlanView;
  version: KnownVersion;
  companyName: string;
  printedAt: string;
  momentOf: (at: Date) => string;
};

export function PlanPrintPage(props: Props) {
  const { frame, caseId, view, version, companyName, printedAt } = props;
  const words = planMessages[frame.language];
  const { wording, texts, state } = view;
  const sessions = writtenSessions(version, texts);
  const name = words.version(formatNumber(frame.language, version.number));
  const title = version === state.inForce ? words.inForceTitle(name) : words.askedTitle(name);
  const back = { href: urls.plan.to({ caseId }), label: words.back };
  return (
    <Page frame={frame} title={title} width="wide" back={back}>
      <PageTitle caption={`${companyName} ${view.name}`} lead={words.printNote(printedAt)}>
        {title}
      </PageTitle>
      <PlanTotal {...{ wording, sessions }} />
      <PlanTable {...{ wording, sessions }} caption={title} />
      <Section title={words.agreements}>
        <Agreements {...props} />
      </Section>
    </Page>
  );
}
