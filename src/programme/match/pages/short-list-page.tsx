// The short list as the office sees it: who is in charge, how requests went, and every candidate with reasons.
import type { StaffLanguage } from "#i18n/languages.ts";
import { ButtonLink } from "#ui/button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import type { FieldError } from "#ui/field-id.ts";
import type { Frame } from "#ui/frame.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import { Table } from "#ui/table.tsx";
import { urls } from "#urls.ts";
import { matchStaffMessages } from "../messages/staff/catalog.ts";
import { InCharge, type ShownCharge } from "./in-charge.tsx";
import { RequestsSoFar, type ShownRequest } from "./requests-so-far.tsx";

/** One expert with the reasons as sentences. */
export type ShownCandidate = {
  readonly expertId: string;
  readonly name: string;
  readonly firm: string;
  readonly excluded: readonly string[];
  readonly speakFor: readonly string[];
  readonly speakAgainst: readonly string[];
};

export type ShortListNotice = "sent" | "taken-back" | "ruled" | "changed" | "kept";

export type ShortListProps = {
  frame: Frame & { language: StaffLanguage };
  caseId: string;
  company: string;
  facts: readonly { readonly question: string; readonly answer: string }[];
  candidates: readonly ShownCandidate[];
  requests: readonly ShownRequest[];
  charge: ShownCharge;
  /** Whether an expert is being looked for: only then candidates are of use. */
  searching: boolean;
  /** Whether a request can be sent now. */
  mayAsk: boolean;
  typed: (name: string) => string;
  errors: readonly FieldError[];
  notice: ShortListNotice | undefined;
  notAllowed: boolean;
};

export function ShortListPage(props: ShortListProps) {
  const { frame, caseId, company, facts, candidates, searching, mayAsk, notice, notAllowed, errors } = props;
  const words = matchStaffMessages[frame.language];
  const { list } = words;
  const open = candidates.filter(({ excluded }) => excluded.length === 0);
  const excluded = candidates.filter((one) => one.excluded.length > 0);
  const back = { href: urls.supportCase.to({ caseId }), label: company };
  return (
    <Page frame={frame} title={list.title} errors={errors} back={back} width="wide">
      <PageTitle caption={company} lead={list.lead}>
        {list.title}
      </PageTitle>
      {notice && <Notification kind="success" title={words.requests.done[notice]} announce />}
      {notAllowed && <Notification kind="warning" title={words.requests.notAllowed} announce />}
      <SummaryList rows={facts} />
      <InCharge {...props} />
      <RequestsSoFar {...props} />
      {searching && (open.length > 0 || mayAsk) && (
        <Section title={list.candidates} id="candidates">
          {open.length === 0 ? (
            <EmptyState title={list.none}>
              <p>{list.noneLead}</p>
              <p>
                <a href={urls.experts.to()}>{list.toRegister}</a>
              </p>
            </EmptyState>
          ) : (
            <ol class="candidates">
              {open.map((candidate) => (
                <Candidate {...{ props, candidate }} />
              ))}
            </ol>
          )}
        </Section>
      )}
      {searching && excluded.length > 0 && (
        <Section title={list.excluded} id="excluded">
          <Table
            caption={list.excluded}
            captionHidden
            columns={[{ label: words.fields.expert }, { label: list.excludedFor }]}
            rows={excluded.map(({ expertId, name, firm, excluded: why }) => [
              <>
                <a href={urls.expert.to({ expertId })}>{name}</a>
                {firm !== "" && <span class="muted"> {firm}</span>}
              </>,
              why.join(" / "),
            ])}
          />
        </Section>
      )}
    </Page>
  );
}

function Candidate({ props, candidate }: { props: ShortListProps; candidate: ShownCandidate }) {
  const { frame, caseId, mayAsk } = props;
  const { list } = matchStaffMessages[frame.language];
  const { expertId, name, firm, speakFor, speakAgainst } = candidate;
  const href = urls.newExpertRequest.to({ caseId }, { expert: expertId });
  return (
    <li class="card">
      <h3>
        <a href={urls.expert.to({ expertId })}>{name}</a>
      </h3>
      {firm !== "" && <p class="muted">{firm}</p>}
      <Reasons label={list.speakFor} sentences={speakFor} />
      <Reasons label={list.speakAgainst} sentences={speakAgainst} />
      {mayAsk && (
        <ButtonLink kind="secondary" small href={href}>
          {list.ask}
          <span class="sr-only">{list.askOf(name)}</span>
        </ButtonLink>
      )}
    </li>
  );
}

function Reasons({ label, sentences }: { label: string; sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <>
      <p class="reasons-label">{label}</p>
      <ul>
        {sentences.map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
